import {
  closeSync,
  constants,
  copyFileSync,
  createReadStream,
  existsSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { parseArgs } from 'node:util';
import { parseDocument, stringify, YAMLSeq } from 'yaml';
import type { Locale, Words } from '../../chat/ports/locale.ts';
import { say } from '../../chat/words/say.ts';
import { topicLabel } from '../../chat/words/topic-names.ts';
import { hideSecrets } from '../../domain/hidden-secrets.ts';
import { decodeBytes } from '../../feeds/document/decode.ts';
import { decodeText } from '../../settings/file/decode-text.ts';
import type { Newsroom } from '../../settings/newsroom.ts';
import { ConfigError } from '../../settings/problem.ts';
import { aboutOpml } from '../about/opml.ts';
import { tellFailure } from '../backup.ts';
import type { CliIo, CliTool } from '../cli-tool.ts';
import { type KeptData, openKept } from '../kept/open-kept.ts';
import { readUpTo } from '../load-document.ts';
import { opmlWords as words } from '../words/opml-words.ts';
import { emptyWord, tellArguments } from '../words/tell-arguments.ts';
import { chooseFeeds, type WrittenSource } from './choose-feeds.ts';
import { readOpml, writeOpml } from './read-opml.ts';

/** Of a larger file nobody knows what it is. */
const mostBytes = 16 * 1024 * 1024;

/** What the tool works with. */
export type OpmlToolDeps = KeptData & {
  /** Null: there is no newsroom file. Throws ConfigError. */
  readonly newsroom: () => Newsroom | null;
  /** Reads such a text. Throws ConfigError. */
  readonly read: (text: string) => Newsroom;
  /** What stands where there is none. */
  readonly none: Pick<Newsroom, 'sources' | 'topics'>;
  readonly path: () => string;
};

/** `telex opml`: to come from another feed reader, and to go to one. */
export function createOpmlTool(deps: OpmlToolDeps): CliTool {
  return {
    ...aboutOpml,
    async run(args, io) {
      const { locale } = io;
      const asked = readArguments(args, locale);
      if (typeof asked === 'string') {
        if (asked === 'help') io.stdout(aboutOpml.help[locale]);
        else io.stderr(`telex opml: ${asked}\n`);
        return asked === 'help' ? 0 : 2;
      }
      try {
        return asked.act === 'export'
          ? await exportTo(asked.file, deps, io)
          : await importFrom(asked, deps, io);
      } catch (error) {
        if (error instanceof ConfigError || !(error instanceof Error) || !('code' in error)) throw error;
        // The system names no folder that is read as a file.
        const named = asked.file === null || 'path' in error ? '' : `${asked.file}: `;
        io.stderr(`telex opml: ${named}${tellFailure(error, locale)}\n`);
        return 1;
      }
    },
  };
}

type Asked =
  | { readonly act: 'export'; readonly file: string | null }
  | { readonly act: 'import'; readonly file: string; readonly isWritten: boolean };

function readArguments(args: readonly string[], locale: Locale): Asked | string {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: { help: { type: 'boolean', short: 'h' }, write: { type: 'boolean' } },
      allowPositionals: true,
    });
    if (values.help === true) return 'help';
    const [act, file, ...more] = positionals;
    if (more.length > 0) return words.oneFile[locale];
    if (file === '') return emptyWord[locale];
    if (act === 'export') return values.write ? words.writeIsImport[locale] : { act, file: file ?? null };
    if (act === 'import')
      return file === undefined ? words.nameFile[locale] : { act, file, isWritten: values.write === true };
    return words.sayWhich[locale];
  } catch (error) {
    return tellArguments(error, locale);
  }
}

async function exportTo(file: string | null, deps: OpmlToolDeps, io: CliIo): Promise<number> {
  const { locale } = io;
  const { sources, topics } = deps.newsroom() ?? deps.none;
  const folders = new Map<string | null, { title: string; address: string }[]>();
  const add = (topic: string | null, title: string, address: string) => {
    const folder = topic === null ? null : topicLabel(topic, topics, locale);
    folders.set(folder, [...(folders.get(folder) ?? []), { title, address }]);
  };
  for (const source of sources) {
    if (source.kind === 'folder') io.stderr(`${say(words.isFolder, locale, { id: source.id })}\n`);
    else if (hideSecrets(source.url) !== source.url || Object.keys(source.headers).length > 0)
      io.stderr(`${say(words.hasKey, locale, { id: source.id })}\n`);
    else add(source.topic, source.credit ?? source.id, source.url);
  }
  const ids = new Set(sources.map(({ id }) => id));
  for (const { id, topic, credit, url } of await fromChat(deps))
    if (!ids.has(id)) add(topic, credit ?? id, url);
  const text = writeOpml('Telex', folders);
  if (file === null) io.stdout(text);
  else writeNew(file, text);
  return 0;
}

/** What could not be written whole would be read as all that there is. */
function writeNew(file: string, text: string): void {
  const made = openSync(file, 'wx');
  try {
    writeFileSync(made, text);
  } catch (error) {
    rmSync(file, { force: true });
    throw error;
  } finally {
    closeSync(made);
  }
}

async function fromChat(deps: OpmlToolDeps) {
  const store = await openKept(deps, 'telex.sqlite', { reading: true });
  if (store === null) return [];
  try {
    return await store.chatSources.all();
  } finally {
    await store.close();
  }
}

async function importFrom(
  { file, isWritten }: Extract<Asked, { act: 'import' }>,
  deps: OpmlToolDeps,
  io: CliIo,
): Promise<number> {
  const { locale } = io;
  const tell = (text: Words, values: Parameters<typeof say>[2] = {}) =>
    io.stderr(`${say(text, locale, values)}\n`);
  const bytes = await readUpTo(mostBytes + 1, createReadStream(file));
  if (bytes.length > mostBytes) {
    io.stderr(`telex opml: ${say(words.tooLarge, locale, { file })}\n`);
    return 1;
  }
  const list = readOpml(decodeBytes(bytes, null).text);
  if (typeof list === 'string') {
    io.stderr(`telex opml: ${say(words[list], locale, { file })}\n`);
    return 1;
  }
  const { feeds, others } = list;
  for (const { title, type } of others) tell(words.notTaken, { title: title ?? type, why: words[type] });
  const { taken, left, own } = chooseFeeds(feeds, deps.newsroom() ?? deps.none, locale);
  for (const line of left) io.stderr(`${line}\n`);
  for (const line of own) tell(words.mind, { line });
  const topics = taken.filter(({ topic }) => topic !== undefined).length;
  tell(words.taken, { taken: taken.length, all: feeds.length, topics });
  if (taken.length === 0) return 0;
  if (!isWritten) {
    io.stdout(stringify({ sources: taken }, { lineWidth: 0 }));
    return 0;
  }
  const path = deps.path();
  const before = existsSync(path) ? decodeText(readFileSync(path)) : null;
  const after = withSources(before ?? '', taken);
  // Nothing is written that Telex would not start with.
  deps.read(after);
  const kept = before === null ? null : keep(path);
  writeFileSync(`${path}.new`, after, { flag: 'wx' });
  renameSync(`${path}.new`, path);
  if (kept === null) tell(words.added, { path });
  else tell(words.addedKept, { path, kept });
  return 0;
}

/** The newsroom file with these sources behind its own; what else stands there, comments included, stays. */
function withSources(text: string, taken: readonly WrittenSource[]): string {
  const document = parseDocument(text);
  const sources = document.get('sources', true);
  if (sources instanceof YAMLSeq) for (const source of taken) sources.add(document.createNode(source));
  else document.set('sources', document.createNode(taken));
  return document.toString({ lineWidth: 0 });
}

/** A copy that takes no other's place: `newsroom.yaml.bak`, `newsroom.yaml.bak-2`. */
function keep(path: string): string {
  for (let at = 1; ; at++) {
    const name = at === 1 ? `${path}.bak` : `${path}.bak-${at}`;
    if (existsSync(name)) continue;
    copyFileSync(path, name, constants.COPYFILE_EXCL);
    return name;
  }
}
