import type { WireItem } from '../item.ts';
import { asciiWords } from './ascii-text.ts';

/** What a text comes down to when it is compared: its words in order, its names and its numbers. */
export type Print = {
  /** In small letters, without punctuation and accents. */
  readonly words: readonly string[];
  /** Every three words in a row; of a shorter text all of it. */
  readonly grams: ReadonlySet<string>;
  readonly names: ReadonlySet<string>;
  readonly numbers: ReadonlySet<string>;
};

type ItemText = Pick<WireItem, 'headline' | 'lede' | 'body'>;

/** Words that are looked at: a lede and some paragraphs. Comparing stays bounded whatever a feed sends. */
const mostWords = 600;
/** Much less says too little to be known by. */
const tellingWords = 8;

/** Makes a text comparable; linear in its length. */
export function printOf(text: string): Print {
  const words: string[] = [];
  const names = new Set<string>();
  const numbers = new Set<string>();
  let startsSentence = true;
  for (const [token] of text
    .slice(0, mostWords * 12)
    .matchAll(/[\p{L}\p{N}\p{M}]+(?:[.,:]\p{N}+)*|[.!?…]+|\n/gu)) {
    if (!/^[\p{L}\p{N}]/u.test(token)) {
      startsSentence = true;
      continue;
    }
    const word = plainWord(token);
    words.push(word);
    if (/\p{N}/u.test(token)) numbers.add(word);
    else if (/^\p{Lu}/u.test(startsSentence ? token.slice(1) : token) || /\p{Ll}\p{Lu}/u.test(token))
      names.add(word);
    startsSentence = false;
    if (words.length === mostWords) break;
  }
  return new TextPrint(words, names, numbers);
}

/** Most who compare texts ask for their words alone. */
class TextPrint implements Print {
  readonly words: readonly string[];
  readonly names: ReadonlySet<string>;
  readonly numbers: ReadonlySet<string>;
  #grams: ReadonlySet<string> | undefined;

  constructor(words: readonly string[], names: ReadonlySet<string>, numbers: ReadonlySet<string>) {
    this.words = words;
    this.names = names;
    this.numbers = numbers;
  }

  get grams(): ReadonlySet<string> {
    this.#grams ??= gramsOf(this.words);
    return this.#grams;
  }
}

/** How much of `part` stands in `whole`, 0 to 1, by three words in a row. */
export function shareIn(part: Print, whole: Print): number {
  if (part.grams.size === 0) return 0;
  let common = 0;
  for (const gram of part.grams) if (whole.grams.has(gram)) common++;
  return common / part.grams.size;
}

/**
 * Whether an item says nothing that the other does not say: the same text, cut shorter perhaps, or with another headline
 * above it. A number that is not there, or another name, makes it another text.
 */
export function isCopyOf(item: ItemText, of: ItemText): boolean {
  const whole = printOf(allText(of));
  const body = printOf(bodyText(item));
  const part = body.words.length >= tellingWords ? body : printOf(allText(item));
  if (part.words.length === 0) return true;
  if (shareIn(part, whole) < 0.7) return false;
  const known = new Set(whole.words);
  const isKnown = (word: string) => known.has(word);
  const names = [...part.names];
  return [...part.numbers].every(isKnown) && names.filter(isKnown).length >= names.length * 0.8;
}

/**
 * Whether an item is the other cut off at its end, whatever headline stands above it. A word that is missing or stands
 * elsewhere makes it another version: `treedt niet af` became `treedt af`.
 */
export function isCutOf(item: WireItem, of: WireItem): boolean {
  const wholes = [bodyText(of), of.body, of.lede, allText(of)].map((text) => printOf(text ?? '').words);
  const isPrefix = (text: string) => {
    const { words } = printOf(text);
    return wholes.some((whole) => startsWith(whole, words));
  };
  const parts = [item.lede, item.body].filter((text) => text !== null && text !== '');
  if (parts.length === 0) return isPrefix(item.headline ?? '');
  return isPrefix(bodyText(item)) || parts.every((text) => isPrefix(text ?? ''));
}

/** Its first words; the last one may be cut itself. */
function startsWith(whole: readonly string[], words: readonly string[]): boolean {
  if (words.length > whole.length) return false;
  const last = words.length - 1;
  return words.every(
    (word, at) =>
      word === whole[at] ||
      (at === last && words.length > tellingWords && /^\p{L}+$/u.test(word) && whole[at]?.startsWith(word)),
  );
}

/** Text as it counts for being the same: its words, in order. */
export function plainWords(text: string): string {
  return (
    asciiWords(text) ??
    text
      .normalize('NFKD')
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
      .trim()
  );
}

/** Headline and text, without the dateline: agencies grow a dateline while the story stays what it was. */
export function allText(item: ItemText): string {
  return [item.headline, bodyText(item)].filter((part) => part !== null && part !== '').join('\n');
}

/** The lede and the paragraphs, each once. */
export function bodyText({ lede, body }: Pick<WireItem, 'lede' | 'body'>): string {
  if (body === null || lede === null) return body ?? lede ?? '';
  return body.startsWith(lede) ? body : `${lede}\n${body}`;
}

const ascii = /^[a-z0-9.,:]+$/i;

/** A word as it is compared: case, accents and the kind of quote aside. */
function plainWord(word: string): string {
  if (ascii.test(word)) return word.toLowerCase();
  return word.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase();
}

function gramsOf(words: readonly string[]): ReadonlySet<string> {
  if (words.length === 0) return new Set();
  if (words.length < 3) return new Set([words.join(' ')]);
  const grams = new Set<string>();
  for (let at = 0; at + 3 <= words.length; at++) grams.add(`${words[at]} ${words[at + 1]} ${words[at + 2]}`);
  return grams;
}
