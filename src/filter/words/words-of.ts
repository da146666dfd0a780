import { plainLetters } from '../../domain/text/plain-letters.ts';

/** `foto’s` is `foto`, `Zelensky's` is `zelensky`. */
const possessive = /['’‘ʼ]s(?![\p{L}\p{N}])/gu;

/** Scripts that put no spaces between words, and Korean, which hangs its particles on them: Thai to Khmer, kana, Han, Hangul. */
const spaceless =
  '\\u0e00-\\u0eff\\u1000-\\u109f\\u1100-\\u11ff\\u1780-\\u17ff\\u3005\\u3040-\\u30ff\\u31f0-\\u31ff\\u3400-\\u4dbf\\u4e00-\\u9fff\\uac00-\\ud7af\\uf900-\\ufaff\\u{20000}-\\u{3ffff}';
const hasSpaceless = new RegExp(`[${spaceless}]`, 'u');
const runs = new RegExp(`[${spaceless}]+|[^${spaceless}]+`, 'gu');
const isPlain = /^[\0-\x7f]*$/;
/** Latin letters, signs and digits alone: there a mark is an accent. */
const isLatin = /^[\0-\u036f\u1e00-\u20ff]*$/;
/** Accents of Latin, Greek and Cyrillic, points of Hebrew and Arabic. In other scripts marks are vowels. */
const accents =
  /[\u0300-\u036f\u0483-\u0487\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0640\u064b-\u065f\u0670]/g;
/** Letters of their own, which Unicode takes apart. */
const letters: { readonly [parts: string]: string } = { 'и\u0306': 'й', 'і\u0308': 'ї', 'у\u0306': 'ў' };
/** `12.000`, `12,000`, `12 000` and `12’000`. */
const grouped = /[1-9]\d{0,2}([., '’])\d{3}(?:\1\d{3})*(?!\d)/g;
/** The article that Arabic writes on to its word. */
const arabicArticle = /^ال(?=\p{L}{3})/u;

/**
 * The words of a text in small letters, without accents: `Noord-Koreaanse` is two, a number is one however its thousands are set
 * apart. Of a script without spaces there is one for each letter, with the letter behind it: `北京发生` is 北京, 京发, 发生, 生.
 */
export function wordsOf(text: string): readonly string[] {
  const plain = joinThousands(fold(text).replace(possessive, ''));
  if (isPlain.test(plain)) return plain.match(/[a-z0-9]+/g) ?? [];
  if (isLatin.test(plain)) return plain.match(/[\p{L}\p{N}]+/gu) ?? [];
  const found = plain.match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu) ?? [];
  return found.flatMap((word) => {
    if (!hasSpaceless.test(word)) return [word.replace(arabicArticle, '')];
    return (word.match(runs) ?? []).flatMap((run) => (hasSpaceless.test(run) ? piecesOf(run) : [run]));
  });
}

/** What is looked for: the words of a text, but that its last letter need not be the last of what stands there. */
export function soughtWordsOf(typed: string): readonly string[] {
  const words = wordsOf(typed);
  const [last = '', before = ''] = [words.at(-1), words.at(-2)];
  return isPiece(last) && isPiece(before) && !isLone(before) ? words.slice(0, -1) : words;
}

/** True for what `wordsOf` made of a script without spaces. */
export function isPiece(word: string): boolean {
  return word.charCodeAt(0) >= 0x0e00 && hasSpaceless.test(word);
}

/** True for a single letter of such a script: what is sought so is any piece that begins with it. */
export function isLone(piece: string): boolean {
  return firstLetter(piece).length === piece.length;
}

/** The letter that a piece begins with. */
export function firstLetter(piece: string): string {
  return String.fromCodePoint(piece.codePointAt(0) ?? 0);
}

/** How many words somebody typed there: four pieces are about two words. */
export function sizeOf(words: readonly string[]): number {
  const pieces = words.filter(isPiece).length;
  return words.length - pieces + Math.ceil(pieces / 4);
}

/** Where words stand in a line: each stretch is taken to words by itself. */
export const stretchesOfWords = new RegExp(
  `[1-9]\\d{0,2}([., '’])\\d{3}(?:\\1\\d{3})*(?!\\d)|[${spaceless}]|(?:(?![${spaceless}])[\\p{L}\\p{N}\\p{M}])+(?:['’‘ʼ]s(?![\\p{L}\\p{N}]))?`,
  'gu',
);

function fold(text: string): string {
  if (isPlain.test(text)) return text.toLowerCase();
  const apart = text.normalize('NFKD');
  if (isLatin.test(apart)) return plainLetters(apart.replace(/\p{M}/gu, '').toLowerCase());
  const small = apart.toLowerCase().replace(/и\u0306|і\u0308|у\u0306/gu, (parts) => letters[parts] ?? parts);
  return plainLetters(small.replace(accents, '').normalize('NFC'));
}

function joinThousands(text: string): string {
  return text.replace(grouped, (number, _sign, at: number) =>
    /[\p{L}\p{N}]/u.test(text.charAt(at - 1)) ? number : number.replace(/\D/g, ''),
  );
}

function piecesOf(run: string): readonly string[] {
  const each = [...run];
  return each.map((letter, at) => `${letter}${each[at + 1] ?? ''}`);
}
