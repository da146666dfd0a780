import type { Said } from '../../domain/said/said.ts';
import { problemWords } from '../words/problem-words.ts';
/** A text that a tokenizer reads as its writer meant it. */
export type RepairedXml = { readonly text: string; readonly problems: readonly Said[] };

/**
 * Mends the two faults that would swallow what follows them: a CDATA section that never ends and a bare `<` in
 * running text. Linear in the length of the text, whatever the text.
 */
export function repairXml(text: string): RepairedXml {
  const problems: Said[] = [];
  const closed = closeCdata(text);
  if (closed !== text) problems.push(problemWords.openCdata);
  const escaped = escapeBareLessThan(closed);
  if (escaped !== closed) problems.push(problemWords.bareLess);
  return { text: escaped, problems };
}

const cdata = '<![CDATA[';

/** A section that holds the start of another, or never ends, is closed where its element closes. */
function closeCdata(text: string): string {
  const pieces: string[] = [];
  let done = 0;
  let end = -1;
  let noneLeft = false;
  for (let start = text.indexOf(cdata); start !== -1; start = text.indexOf(cdata, start + cdata.length)) {
    if (end < start && !noneLeft) end = text.indexOf(']]>', start);
    if (end === -1) noneLeft = true;
    const next = text.indexOf(cdata, start + cdata.length);
    if (!noneLeft && (next === -1 || next > end)) continue;
    const close = closeOfElement(text, start, next === -1 ? text.length : next);
    if (close === -1) continue;
    pieces.push(text.slice(done, close), ']]>');
    done = close;
  }
  return done === 0 ? text : pieces.join('') + text.slice(done);
}

function closeOfElement(text: string, start: number, limit: number): number {
  const opening = /<([\w:.-]{1,80})(?:\s[^<>]{0,200})?>\s{0,20}$/.exec(
    text.slice(Math.max(0, start - 320), start),
  );
  if (!opening) return -1;
  return text.slice(start, limit).indexOf(`</${opening[1]}`) + start < start
    ? -1
    : text.indexOf(`</${opening[1]}`, start);
}

// A section or comment is passed over whole; else `<` before what starts no name, or a tag that meets another `<`.
const suspicious = /<(?:[^A-Za-z_/!?]|[A-Za-z_/][^<>"']*<)/;
const bare =
  /<!\[CDATA\[[\s\S]*?(?:\]\]>|$)|<!--[\s\S]*?(?:-->|$)|<(?![A-Za-z_:/!?\x80-\uffff])|<(?=[A-Za-z_/][^<>"']*<)/g;

/** A text with more of these than any writer makes is noise: the rest of it is left as it is. */
const maxRepairs = 10_000;

function escapeBareLessThan(text: string): string {
  if (!suspicious.test(text)) return text;
  const pieces: string[] = [];
  let done = 0;
  bare.lastIndex = 0;
  for (let found = bare.exec(text); found !== null; found = bare.exec(text)) {
    if (found[0] !== '<') continue;
    pieces.push(text.slice(done, found.index), '&lt;');
    done = found.index + 1;
    if (pieces.length >= 2 * maxRepairs) break;
  }
  return pieces.join('') + text.slice(done);
}
