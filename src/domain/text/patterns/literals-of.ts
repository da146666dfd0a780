import { gap, letterOf } from '../letters.ts';
import { latinLetters } from './in-latin.ts';

/**
 * Words of which one stands in whatever an expression matches, as its source has them but in small letters, with a space before those that begin a text or a word;
 * null where none need stand there. In any letters: `[Kk][Ii][Ll][Ll]` is one word and not sixteen. What a lookaround rules out does not count, so that more may have one than match. For expressions of
 * words and what may stand between them.
 */
export function literalsOf(source: string): readonly string[] | null {
  const reader = { source, at: 0 };
  const literals = readAlternatives(reader).needed;
  if (reader.at < source.length) throw new SyntaxError(`not read behind ${source.slice(0, reader.at)}`);
  return literals?.map((literal) => literal.replace(wordStart, ' ')) ?? null;
}

type Reader = { readonly source: string; at: number };

/** What of an expression must stand: `exact`, all that it can be; `needed`, words of which one stands in it. */
type Part = { readonly exact: readonly string[] | null; readonly needed: readonly string[] | null };

/** More than these are no words any more. */
const mostStrings = 400;
const shortestLiteral = 2;
const nothing: Part = { exact: [''], needed: null };
/** Stands for what parts a word from the one before, or for the start of a text: where a sign stands there already, it is that. */
const wordStart = '\0';
const starting: Part = { exact: [wordStart], needed: null };
const noLetterBefore = [String.raw`(?<![\p{L}\d])`, String.raw`(?<![${latinLetters}\d])`];
const anything: Part = { exact: null, needed: null };

function readAlternatives(reader: Reader): Part {
  const parts = [readSequence(reader)];
  while (reader.source[reader.at] === '|') {
    reader.at++;
    parts.push(readSequence(reader));
  }
  const exact = distinct(parts.flatMap((part) => part.exact ?? []));
  const isExact = parts.every((part) => part.exact !== null) && exact.length <= mostStrings;
  const isNeeded = parts.every((part) => part.needed !== null);
  return {
    exact: isExact ? exact : null,
    needed: isNeeded ? distinct(parts.flatMap((part) => part.needed ?? [])) : null,
  };
}

function readSequence(reader: Reader): Part {
  let run: readonly string[] = [''];
  let isWhole = true;
  let best: readonly string[] | null = null;
  const close = (words: readonly string[] | null) => {
    if (words !== null && shortestOf(words) >= shortestLiteral && isBetter(words, best)) best = words;
  };
  while (reader.at < reader.source.length && !'|)'.includes(reader.source[reader.at] ?? '')) {
    const plain = readPlain(reader);
    if (plain !== '') {
      run = run.map((begun) => begun + plain);
      continue;
    }
    const { exact, needed } = readQuantified(reader);
    if (exact !== null && run.length * exact.length <= mostStrings) {
      run = distinct(run.flatMap((begun) => exact.map((more) => joined(begun, more))));
      continue;
    }
    isWhole = false;
    close(run);
    close(needed);
    run = exact ?? [''];
  }
  close(run);
  return { exact: isWhole ? run : null, needed: best };
}

/** Letters and spaces behind which no quantifier stands, as nearly all of an expression. */
const plain = /[\p{L}\d ',]+(?![?*+{])/uy;

function readPlain(reader: Reader): string {
  plain.lastIndex = reader.at;
  const [found = ''] = plain.exec(reader.source) ?? [];
  reader.at += found.length;
  return found.toLowerCase();
}

function distinct(words: readonly string[]): readonly string[] {
  return words.length > 1 ? [...new Set(words)] : words;
}

function joined(begun: string, more: string): string {
  return begun !== '' && more.startsWith(wordStart) ? begun + more.slice(1) : begun + more;
}

/** Letters and figures of the shortest: signs and spaces stand in every text. */
function shortestOf(words: readonly string[]): number {
  let least = Number.POSITIVE_INFINITY;
  for (const word of words) {
    let letters = 0;
    for (let at = 0; at < word.length; at++) if (letterOf(word.charCodeAt(at)) !== gap) letters++;
    if (letters < least) least = letters;
  }
  return least;
}

function isBetter(words: readonly string[], than: readonly string[] | null): boolean {
  return than === null || Math.min(shortestOf(words), 6) > Math.min(shortestOf(than), 6);
}

function readQuantified(reader: Reader): Part {
  const part = readAtom(reader);
  const [quantifier = ''] =
    /^(?:[?*+]|\{\d+(?:,\d*)?\})\??/.exec(reader.source.slice(reader.at, reader.at + 10)) ?? [];
  reader.at += quantifier.length;
  if (quantifier === '') return part;
  if (quantifier === '?' || quantifier === '??')
    return part.exact === null ? anything : { exact: [...part.exact, ''], needed: null };
  return /^(?:\+|\{[1-9])/.test(quantifier) ? { exact: null, needed: part.needed } : anything;
}

function readAtom(reader: Reader): Part {
  const { source } = reader;
  const first = source[reader.at++] ?? '';
  if (first === '^') return starting;
  if (first === '$') return nothing;
  if (first === '.') return anything;
  if (first === '[') return readClass(reader);
  if (first === '(') return readGroup(reader);
  if (first !== '\\') return { exact: [first.toLowerCase()], needed: null };
  const escaped = source[reader.at++] ?? '';
  if (/[pP]/.test(escaped)) reader.at = source.indexOf('}', reader.at) + 1;
  if (escaped === 'b' || escaped === 'B') return nothing;
  return /[a-z]/i.test(escaped) ? anything : { exact: [escaped], needed: null };
}

/** `[éè]` is one of its letters; ranges and what a class excludes are anything. */
function readClass(reader: Reader): Part {
  const from = reader.at;
  for (; reader.source[reader.at] !== ']'; reader.at++) if (reader.source[reader.at] === '\\') reader.at++;
  const inside = reader.source.slice(from, reader.at++);
  return /^\^|\\|.-./.test(inside) ? anything : { exact: distinct([...inside.toLowerCase()]), needed: null };
}

function readGroup(reader: Reader): Part {
  const start = noLetterBefore.find((each) => reader.source.startsWith(each, reader.at - 1));
  if (start !== undefined) {
    reader.at += start.length - 1;
    return starting;
  }
  const [opening = ''] =
    /^(?:\?(?:[:=!]|<[=!]|<\w+>))?/.exec(reader.source.slice(reader.at, reader.at + 40)) ?? [];
  reader.at += opening.length;
  const part = readAlternatives(reader);
  reader.at++;
  return /[=!]$/.test(opening) ? nothing : withNeeded(part);
}

/** What a group can be is what is needed of it, where that is long enough. */
function withNeeded(part: Part): Part {
  if (part.needed !== null || part.exact === null || shortestOf(part.exact) < shortestLiteral) return part;
  return { exact: part.exact, needed: part.exact };
}
