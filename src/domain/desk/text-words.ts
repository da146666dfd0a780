import { countryWords } from './country-words.ts';
import { type CompiledList, compileWords, type Hit, type Meaning, type ScanWords } from './word-scan.ts';
import { clubs } from './words/clubs.ts';
import { companies } from './words/companies.ts';
import { dutch } from './words/dutch.ts';
import { english } from './words/english.ts';
import { french } from './words/french.ts';
import { german } from './words/german.ts';
import { names } from './words/names.ts';
import { spanish } from './words/spanish.ts';
import { statesmen } from './words/statesmen.ts';
import type { DeskWords, WordList } from './words/word-list.ts';
import { worldBodies } from './world-bodies.ts';

/** How much a word says, and how much is enough: one that is sure, two hints, four faint ones. */
export const enough = 4;
const weights = { sure: 4, hint: 2, faint: 1 } as const;
const against = { strong: 6, mild: 2 } as const;

/** Desks that words alone can tell. */
export type WordDesk = 'sport' | 'economie';

/** What the words of a text say, of one language where it shows one; of what stands at one place the longest. */
export function wordsIn(text: string, language: string | null): readonly Hit[] {
  const hits = scanner()(text);
  const shown = languageOf(hits, language);
  const kept: Hit[] = [];
  let covered = 0;
  for (let at = 0; at < hits.length; ) {
    const start = hits[at]?.start ?? 0;
    let next = at;
    let end = 0;
    for (; hits[next]?.start === start; next++) {
      const hit = hits[next];
      if (hit !== undefined && !hit.isEnding && counts(hit, shown)) end = hit.end;
    }
    // `premier league` and not the premier in it; how a word ends counts beside how it begins.
    if (start >= covered)
      for (let each = at; each < next; each++) {
        const hit = hits[each];
        if (hit !== undefined && (hit.isEnding || hit.end === end) && counts(hit, shown)) kept.push(hit);
      }
    if (end > covered) covered = end;
    at = next;
  }
  return kept;
}

function counts({ meaning: { kind, language } }: Hit, shown: string | null): boolean {
  return kind !== 'common' && (language === null || shown === null || language === shown);
}

/** The countries (ISO 3166-1 alpha-2) that a text names, each once. */
export function countriesIn(text: string): readonly string[] {
  return countriesOf(scanner()(text));
}

/**
 * Where a line names countries, their people or what is theirs (`Soedanese`, `Ukrainian`), as names are written: with a capital,
 * but for German and French adjectives; `US` and `VS` in capitals.
 */
export function countriesNamed(line: string, language: string | null): readonly Hit[] {
  const hasSmall = /^(?:de|fr)\b/iu.test(language ?? '');
  return wordsIn(line, language).filter(({ meaning, start, end }) => {
    if (meaning.kind !== 'country') return false;
    const named = line.slice(start, end);
    if (/^(?:us|usa|vs|uk|vk|uae|vae)$/iu.test(named)) return named === named.toUpperCase();
    return hasSmall || /^\p{Lu}/u.test(named);
  });
}

/** The countries among what was found, each once. */
export function countriesOf(hits: readonly Hit[]): readonly string[] {
  return valuesOf(hits, 'country');
}

/** The countries (ISO 3166-1 alpha-2) whose statesmen are among what was found, each once. */
export function governedBy(hits: readonly Hit[]): readonly string[] {
  return valuesOf(hits, 'statesman');
}

function valuesOf(hits: readonly Hit[], kind: string): readonly string[] {
  return [
    ...new Set(hits.filter(({ meaning }) => meaning.kind === kind).map(({ meaning }) => meaning.value)),
  ];
}

/** The language whose commonest words the text has most of; what the item says of itself counts as one more. */
function languageOf(hits: readonly Hit[], declared: string | null): string | null {
  const counts = new Map<string, number>();
  const spoken = declared?.slice(0, 2).toLowerCase() ?? '';
  if (spoken !== '') counts.set(spoken, 1);
  for (const { meaning } of hits)
    if (meaning.kind === 'common' && meaning.language !== null)
      counts.set(meaning.language, (counts.get(meaning.language) ?? 0) + 1);
  let most: string | null = null;
  for (const [language, count] of counts)
    if (most === null || count > (counts.get(most) ?? 0)) most = language;
  return most;
}

let compiled: ScanWords | null = null;

/** Puts them together, a few milliseconds at a time, and not at the first item that asks. */
export function* makeWords(): Generator<void> {
  compiled ??= yield* compileWords(allLists());
}

function scanner(): ScanWords {
  if (compiled === null) for (const _ of makeWords());
  return compiled ?? scanner();
}

function allLists(): readonly CompiledList[] {
  return [
    ...[dutch, english, german, french, spanish, names, clubs, companies].flatMap(listsOf),
    ...Object.entries(countryWords).map(([country, words]) => ({
      words,
      meaning: meaningOf('country', 0, null, country),
    })),
    ...Object.entries(statesmen).map(([country, words]) => ({
      words,
      meaning: { ...meaningOf('statesman', against.strong, null, country), isName: true },
    })),
    ...Object.entries(worldBodies).flatMap(([seat, { sure, weak }]) => [
      { words: sure, meaning: meaningOf('body', weights.sure, null, seat) },
      { words: weak, meaning: meaningOf('body', weights.hint, null, seat) },
    ]),
  ];
}

function listsOf(list: WordList): readonly CompiledList[] {
  const { language } = list;
  const oneList = (kind: string, weight: number, words: string) => ({
    words,
    meaning: meaningOf(kind, weight, language),
  });
  return [
    ...deskLists('sport', list.sport, language),
    ...deskLists('economie', list.economie, language),
    oneList('against', against.strong, list.against.strong),
    oneList('against', against.mild, list.against.mild),
    oneList('against-sport', against.strong, list.against.sport),
    oneList('against-economie', against.strong, list.against.economie),
    oneList('home', 0, list.home),
    oneList('common', 0, list.common),
  ];
}

function deskLists(
  desk: WordDesk,
  { sure, hint, faint }: DeskWords,
  language: WordList['language'],
): readonly CompiledList[] {
  return [
    { words: sure, meaning: meaningOf(desk, weights.sure, language) },
    { words: hint, meaning: meaningOf(desk, weights.hint, language) },
    { words: faint, meaning: meaningOf(desk, weights.faint, language) },
  ];
}

function meaningOf(kind: string, weight: number, language: WordList['language'], value = ''): Meaning {
  const isName = language === null && (kind === 'sport' || kind === 'economie');
  return { kind, weight, value, language, isName };
}
