import type { Said } from '../../domain/post.ts';
import { stemOf, type WordForm, wordsOf } from '../word-forms.ts';
import { type Phrase, standsAt } from './phrase.ts';

/** A stretch of text around what was sought, some lines long on a phone. */
const longest = 180;
/** What stands before the first of them. */
const before = 60;

type Place = { readonly start: number; readonly end: number };

/**
 * The part of a text in which most of what is sought stands, as one line with it in bold; null where nothing of it stands there.
 * What is feed text stays data: adapters escape each stretch.
 */
export function markText(text: string, phrases: readonly Phrase[], language: 'nl' | 'en'): Said | null {
  const line = text.replace(/\s+/gu, ' ').trim();
  const places = findPlaces(line, phrases, language);
  const start = bestStart(places);
  if (start === null) return null;
  const from = wordStart(line, Math.max(0, start - before));
  const to = wordEnd(line, Math.min(line.length, from + longest));
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
function findPlaces(line: string, phrases: readonly Phrase[], language: 'nl' | 'en'): readonly Place[] {
  const spots: Place[] = [];
  const forms: (WordForm | null)[] = [];
  for (const match of line.matchAll(/[\p{L}\p{N}\p{M}]+(?:['’‘ʼ]s(?![\p{L}\p{N}]))?/gu)) {
    for (const word of wordsOf(match[0])) {
      forms.push({ word, stem: stemOf(word, language) });
      spots.push({ start: match.index, end: match.index + match[0].length });
    }
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

function wordStart(line: string, at: number): number {
  if (at === 0) return 0;
  const space = line.indexOf(' ', at);
  return space === -1 ? at : space + 1;
}

function wordEnd(line: string, at: number): number {
  if (at >= line.length) return line.length;
  const space = line.lastIndexOf(' ', at);
  return space <= 0 ? at : space;
}
