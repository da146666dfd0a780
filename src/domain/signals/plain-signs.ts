import type { ItemDraft } from '../item.ts';

/**
 * Signs as wordings are asked for them. Each stands for one UTF-16 unit, so that what is found in the plain text stands there in the filed one.
 */
const plainOf: ReadonlyMap<string, string> = new Map(
  [
    ['∶꞉︓﹕ː', ':'],
    ['‐‑﹣', '-'],
    ['‒−', '–'],
    ['―⸺⸻﹘─━', '—'],
    ['¦│┃', '|'],
    ['⁄∕', '/'],
    ['❗❕‼', '!'],
    ['∗✱', '*'],
    ['﹙❨', '('],
    ['﹚❩', ')'],
    ['【〔〖', '['],
    ['】〕〗', ']'],
    ['‚‛′ʼ', '’'],
    ['‟″', '“'],
    ['\t\u00a0\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000', ' '],
  ].flatMap(([signs = '', plain = '']) => [...signs].map((sign) => [sign, plain] as const)),
);
/** From the exclamation mark to the tilde, as wide as a Chinese character. */
const wide = { first: 0xff01, last: 0xff5e, toAscii: 0xfee0 };
/** Between words they part what a dash parts. */
const parting = '[·•‣∙●▪■◆►▶▸→⇒➡](?<= .)(?= )';
const odd = new RegExp(`[${[...plainOf.keys()].join('')}\uff01-\uff5e]|${parting}`);
const everyOdd = new RegExp(odd, 'g');

/** What a text begins with where it says something: a letter, a figure, a quote, a bracket, or a sign that marks are written with. */
const saying = /[\p{L}\p{Nd}\p{Ps}*+=#"'“”„‘’<]/u;
/** A single one before a mark is a bullet; doubled it is of the mark, and before a word `#` is. */
const bullet = /([*+=])(?![*+=#]| \1)|#(?= [^#])/uy;
/** Guillemets that quote something, either way round, as far as a headline goes. */
const quoting = /«(?=[^»]{1,200}»)|»(?=[^«]{1,200}«)|‹(?=[^›]{1,200}›)|›(?=[^‹]{1,200}‹)/uy;
/** Pictures, arrows and bullets, which end no sentence, and what varies them. */
const picture = /[^\0-\x7f¬±×÷](?<=[\p{So}\p{Sm}\p{Cf}\p{Sk}•‣…‼⁉⁇⁈]|\ufe0f|\u20e3)|\s/u;

/** A text as it is asked, and where in the filed one it begins. */
type Plain = { readonly text: string; readonly from: number };

/**
 * A draft with its texts as wordings are asked of them: from the first letter, figure, quote or bracket on, without pictures behind, and with plain dashes, colons,
 * brackets and spaces. An agency's mark is one behind a red dot, a bullet or an arrow as well.
 */
export function withPlainSigns(draft: ItemDraft): ItemDraft {
  if (latest?.filed !== draft) latest = { filed: draft, asked: makePlain(draft) };
  return latest.asked;
}

/** The draft that was made plain last: it is asked for embargoes, and then for all else. */
let latest: { readonly filed: ItemDraft; readonly asked: ItemDraft } | null = null;

function makePlain(draft: ItemDraft): ItemDraft {
  const headline = plainOrNull(draft.headline);
  const summary = plainOrNull(draft.summary);
  const editorialNote = plainOrNull(draft.editorialNote);
  const paragraphs = draft.paragraphs.map((text) => plain(text).text);
  const isPlain =
    headline === draft.headline &&
    summary === draft.summary &&
    editorialNote === draft.editorialNote &&
    paragraphs.every((text, at) => text === draft.paragraphs[at]);
  return isPlain ? draft : { ...draft, headline, summary, editorialNote, paragraphs };
}

/** What was read of such a draft with the signs that were filed, wherever no mark was cut out with them. */
export function withFiledSigns(read: ItemDraft, filed: ItemDraft): ItemDraft {
  const { headline, summary, editorialNote, paragraphs } = filed;
  return {
    ...read,
    headline: asFiled(read.headline, [headline]),
    summary: asFiled(read.summary, [summary]),
    editorialNote: asFiled(read.editorialNote, [editorialNote, headline, summary, ...paragraphs]),
    paragraphs: paragraphsAsFiled(read.paragraphs, paragraphs),
  };
}

/** Each is looked for behind the one that was found before it; one that is not found, since a mark was cut out of it, keeps nobody behind it. */
function paragraphsAsFiled(read: readonly string[], filed: readonly string[]): readonly string[] {
  let next = 0;
  return read.map((text) => {
    const found = findFiled(text, filed, next);
    if (found === null) return text;
    next = found.at + 1;
    return found.text;
  });
}

function asFiled(text: string | null, filed: readonly (string | null)[]): string | null {
  return text === null ? null : (findFiled(text, filed)?.text ?? text);
}

/** The first filed text from this one on in which a text stands, as far as it stands there, and which it is; null: none. Where nothing was cut, signs stay. */
function findFiled(
  text: string,
  filed: readonly (string | null)[],
  from = 0,
): { readonly text: string; readonly at: number } | null {
  for (let at = from; at < filed.length; at++) {
    const whole = filed[at] ?? null;
    if (whole === null) continue;
    const asked = plain(whole);
    const begin = asked.text.indexOf(text);
    if (begin === -1) continue;
    const end = begin + text.length;
    const begins = begin === 0 ? 0 : asked.from + begin;
    const ends = end === asked.text.length ? whole.length : asked.from + end;
    return { text: whole.slice(begins, ends), at };
  }
  return null;
}

function plainOrNull(text: string | null): string | null {
  return text === null ? null : plain(text).text;
}

function plain(text: string): Plain {
  const from = isOfWord(text.charCodeAt(0)) ? 0 : beginOf(text);
  const to = isAscii(text.charCodeAt(text.length - 1)) ? text.length : endOf(text);
  const isWhole = from >= to || (from === 0 && to === text.length);
  const said = isWhole ? text : text.slice(from, to);
  return { text: odd.test(said) ? said.replaceAll(everyOdd, plainSign) : said, from: isWhole ? 0 : from };
}

/** Nearly all texts begin with a letter or a figure of ASCII, and end with it or with a point: these are looked at no further. */
function isOfWord(unit: number): boolean {
  return (unit >= 97 && unit <= 122) || (unit >= 65 && unit <= 90) || (unit >= 48 && unit <= 57);
}

function isAscii(unit: number): boolean {
  return unit > 32 && unit < 127;
}

function plainSign(sign: string): string {
  const unit = sign.charCodeAt(0);
  if (unit >= wide.first && unit <= wide.last) return String.fromCharCode(unit - wide.toAscii);
  return plainOf.get(sign) ?? '–';
}

function beginOf(text: string): number {
  let at = 0;
  while (at < text.length) {
    const sign = signAt(text, at);
    if (saying.test(sign) ? !stands(bullet, text, at) : stands(quoting, text, at)) return at;
    at += sign.length;
  }
  return at;
}

function endOf(text: string): number {
  let to = text.length;
  while (to > 0) {
    const isSecond = (text.charCodeAt(to - 1) & 0xfc00) === 0xdc00;
    const sign = signAt(text, isSecond ? Math.max(to - 2, 0) : to - 1);
    if (!picture.test(sign)) return to;
    to -= sign.length;
  }
  return to;
}

function signAt(text: string, at: number): string {
  return String.fromCodePoint(text.codePointAt(at) ?? 0);
}

function stands(sign: RegExp, text: string, at: number): boolean {
  sign.lastIndex = at;
  return sign.test(text);
}
