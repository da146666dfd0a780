import type { Said } from '../../domain/post.ts';
import type { WordLanguage } from '../words/stems.ts';
import { formOf, type WordForm } from '../words/word-forms.ts';
import { isLone, isPiece, stretchesOfWords, wordsOf } from '../words/words-of.ts';
import { type Phrase, standsAt } from './phrase.ts';

/** A stretch of text around what was sought, some lines long on a phone. */
const longest = 180;
/** What stands before the first of them. */
const before = 60;

/** Farther from where a line may end there is no end of a word worth looking for. */
const longestWord = 60;

type Place = { readonly start: number; readonly end: number };

/**
 * The part of a text in which most of what is sought stands, as one line with it in bold; null where nothing of it stands there.
 * What is feed text stays data: adapters escape each stretch.
 */
export function markText(text: string, phrases: readonly Phrase[], language: WordLanguage): Said | null {
  const line = text.replace(/\s+/gu, ' ').trim();
  const places = findPlaces(line, phrases, language);
  const start = bestStart(places);
  if (start === null) return null;
  const from = wordStart(line, Math.max(0, start - before), start);
  const to = wordEnd(line, Math.min(line.length, from + longest), start);
  const runs: { text: string; style?: 'bold' }[] = [];
  const put = (piece: string, style?: 'bold') => {
    if (piece !== '') runs.push(style === undefined ? { text: piece } : { text: piece, style });
  };
  let at = from;
  for (const place of places) {
    if (place.start < at || place.end > to) continue;
    put(line.slice(at, place.start));
    put(line.slice(place.start, place.end), 'bold');
    at = place.end;
  }
  put(line.slice(at, to));
  if (from > 0) runs.unshift({ text: '… ' });
  if (to < line.length) runs.push({ text: ' …' });
  return runs;
}

/** Where each of them stands, first to last. */
function findPlaces(line: string, phrases: readonly Phrase[], language: WordLanguage): readonly Place[] {
  const spots: Place[] = [];
  const forms: (WordForm | null)[] = [];
  const put = (word: string, start: number, end: number) => {
    forms.push(formOf(word, language));
    spots.push({ start, end });
  };
  const stretches = [...line.matchAll(stretchesOfWords)].map(({ 0: text, index }) => ({
    text,
    start: index,
  }));
  for (const [at, { text, start }] of stretches.entries()) {
    const end = start + text.length;
    const words = wordsOf(text);
    const next = stretches[at + 1];
    const [pair = '', ...more] = next?.start === end && isPiece(text) ? wordsOf(text + next.text) : [];
    // A letter of a script without spaces goes with the one behind it.
    if (next !== undefined && isPiece(pair) && more.length === 1 && more[0] !== pair && !isLone(pair))
      put(pair, start, end + next.text.length);
    else for (const word of words) put(word, start, end);
  }
  const places = new Map<number, Place>();
  for (const phrase of phrases) {
    for (let at = 0; at < forms.length; at++) {
      if (!standsAt(phrase, forms, at, language)) continue;
      const first = spots[at];
      const last = spots[at + phrase.length - 1];
      if (first !== undefined && last !== undefined)
        places.set(first.start, { start: first.start, end: last.end });
    }
  }
  return [...places.values()].toSorted((one, other) => one.start - other.start);
}

/** The first of the row of places of which most fit in a line. */
function bestStart(places: readonly Place[]): number | null {
  let best: { readonly start: number; readonly many: number } | null = null;
  for (const { start } of places) {
    const many = places.filter(
      (place) => place.start >= start && place.end <= start + longest - before,
    ).length;
    if (best === null || many > best.many) best = { start, many };
  }
  return best?.start ?? null;
}

/** Where there are no spaces a line begins and ends at any letter. */
function wordStart(line: string, at: number, latest: number): number {
  if (at === 0) return 0;
  const space = line.indexOf(' ', at);
  return space === -1 || space >= latest ? wholeLetter(line, at) : space + 1;
}

function wordEnd(line: string, at: number, earliest: number): number {
  if (at >= line.length) return line.length;
  const space = line.lastIndexOf(' ', at);
  return space <= Math.max(earliest, at - longestWord) ? wholeLetter(line, at) : space;
}

function wholeLetter(line: string, at: number): number {
  return /[\udc00-\udfff]/.test(line.charAt(at)) ? at + 1 : at;
}
