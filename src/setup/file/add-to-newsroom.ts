import { type Document, isMap, isScalar, isSeq, parseDocument, type YAMLMap, type YAMLSeq } from 'yaml';
import type { Locale } from '../../chat/ports/locale.ts';
import { isChannelName, plainChannelName } from '../../domain/channel-name/channel-name.ts';
import { everyTopic } from '../../domain/topic.ts';
import type { NewSource } from '../source/find-source.ts';
import { channelLines, type NewChannel, sourceLines } from './newsroom-text.ts';

/**
 * The newsroom file with these sources and channels, and everything else that stands there to the letter. A channel that it
 * names already follows one topic more.
 */
export function addToNewsroom(
  text: string,
  added: { readonly sources: readonly NewSource[]; readonly channels: readonly NewChannel[] },
  locale: Locale,
): string {
  let result = text;
  const put = (key: 'sources' | 'channels', lines: (indent: string) => readonly string[]) => {
    result = appendTo(result, key, lines);
  };
  for (const source of added.sources) put('sources', (indent) => sourceLines(source, indent, locale));
  for (const channel of added.channels) {
    const standing = channelIn(parseDocument(result), channel);
    if (standing === null) put('channels', (indent) => channelLines(channel, indent, locale));
    else result = followIn(result, standing, channel.follows);
  }
  return result;
}

/** Puts an entry behind the last of a list. */
function appendTo(
  text: string,
  key: 'sources' | 'channels',
  lines: (indent: string) => readonly string[],
): string {
  const document = parseDocument(text);
  const list = document.get(key, true);
  if (isSeq(list) && list.items.length > 0 && list.flow !== true) return behindLast(text, list, lines);
  if (isSeq(list) && list.items.length > 0) return intoFlow(text, list, lines('').join('\n'));
  if (isMap(document.contents) && document.contents.flow === true)
    return intoFlowMap(text, document.contents, key, lines('').join('\n'));
  // The key with nothing, or an empty list, behind it; or no such key.
  const entry = lines('  ');
  if (!document.has(key)) {
    const before = text === '' || text.endsWith('\n') ? text : `${text}\n`;
    return insertLines(before, before.length, ['', `${key}:`, ...entry], true);
  }
  const [from, to] = isSeq(list) || isScalar(list) ? rangeOf(list) : [0, 0];
  // Where nothing stands behind the key, a remark may.
  if (from === to) return insertLines(text, lineEnd(text, endOfKey(document, key)), entry);
  const without = `${text.slice(0, from).trimEnd()}${text.slice(to)}`;
  return insertLines(without, lineEnd(without, text.slice(0, from).trimEnd().length), entry);
}

function endOfKey({ contents }: Document, key: string): number {
  const keys: readonly unknown[] = isMap(contents) ? contents.items.map((pair) => pair.key) : [];
  return rangeOf(keys.find((each) => isScalar(each) && each.value === key))[1];
}

/** Behind the last entry of a list in block form, as far in as its first. */
function behindLast(text: string, list: YAMLSeq, lines: (indent: string) => readonly string[]): string {
  const start = rangeOf(list.items[0])[0];
  const dash = text.lastIndexOf('-', start);
  const indent = text.slice(text.lastIndexOf('\n', dash) + 1, dash);
  return insertLines(text, lineEnd(text, rangeOf(list.items.at(-1))[1]), lines(indent));
}

/** Behind the last entry of a list in brackets; JSON is YAML's own form of those. */
function intoFlow(text: string, list: YAMLSeq, entry: string): string {
  const [made] = parseDocument(entry).toJS() as unknown[];
  const end = rangeOf(list.items.at(-1))[1];
  return `${text.slice(0, end)}, ${JSON.stringify(made)}${text.slice(end)}`;
}

/** As the value of the key, in a file that is one map in braces. */
function intoFlowMap(text: string, map: YAMLMap, key: string, entry: string): string {
  const list = map.get(key, true);
  const made = JSON.stringify(parseDocument(entry).toJS());
  const [from, to] = list === undefined ? [rangeOf(map)[1] - 1, rangeOf(map)[1] - 1] : rangeOf(list);
  const before = text.slice(0, from).trimEnd();
  if (list !== undefined) return `${before} ${made}${text.slice(to)}`;
  const comma = map.items.length === 0 || before.endsWith(',') ? '' : ',';
  return `${before}${comma} ${JSON.stringify(key)}: ${made}${text.slice(before.length)}`;
}

type Standing = { readonly at: number; readonly entry: YAMLMap };

function channelIn(document: Document, { platform, id, name }: NewChannel): Standing | null {
  const list = document.get('channels', true);
  if (!isSeq(list)) return null;
  const isIt = (written: string) =>
    written === id ||
    (name !== null &&
      isChannelName(platform, written) &&
      plainChannelName(written) === plainChannelName(name));
  const at = list.items.findIndex(
    (each) => isMap(each) && each.get('platform') === platform && isIt(String(each.get('channel'))),
  );
  const entry = list.items[at];
  return isMap(entry) ? { at, entry } : null;
}

/** One topic more; the file stays as it is where that is followed already. */
function followIn(text: string, { at, entry }: Standing, topic: string): string {
  const follows = entry.get('follows', true);
  if (!isSeq(follows)) return text;
  const said = follows.items.map((each) => String(isScalar(each) ? each.value : each).trim());
  if (said.includes(topic) || said.includes(everyTopic)) return text;
  const last = follows.items.at(-1);
  if (last !== undefined && follows.flow === true) {
    const end = rangeOf(last)[1];
    return `${text.slice(0, end)}, ${topic}${text.slice(end)}`;
  }
  if (last !== undefined) return behindLast(text, follows, (indent) => [`${indent}- ${topic}`]);
  const document = parseDocument(text);
  document.addIn(['channels', at, 'follows'], topic);
  return document.toString({ lineWidth: 0 });
}

function rangeOf(node: unknown): readonly [number, number] {
  const range = (node as { readonly range?: readonly [number, number, number] | null } | null)?.range;
  return range === null || range === undefined ? [0, 0] : [range[0], range[1]];
}

/** Where the line that the place is in ends; a value in block form ends with its line already. */
function lineEnd(text: string, place: number): number {
  if (place > 0 && text[place - 1] === '\n') return place - 1;
  const end = text.indexOf('\n', place);
  return end === -1 ? text.length : end;
}

function insertLines(text: string, at: number, lines: readonly string[], isWhole = false): string {
  const newline = text.includes('\r\n') ? '\r\n' : '\n';
  const put = lines.join(newline);
  if (isWhole) return `${text}${put}${newline}`;
  const end = text[at - 1] === '\r' ? at - 1 : at;
  return `${text.slice(0, end)}${newline}${put}${text.slice(end)}`;
}
