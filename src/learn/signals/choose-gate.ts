import { gap, letterOf } from '../../domain/text/letters.ts';
import type { Example } from './read-examples.ts';
import type { Question } from './train.ts';

/** Fewer examples of a kind than this tell nothing of a word. */
const fewest = 3;
/** So many times more often a word must stand in copy of a kind than in news. */
const leastRatio = 5;
/** The share of plain news that the words together may let through. */
const mostOpen = 0.06;
/** What nobody has seen in plain news may stand there all the same. */
const unseen = 0.7;
/** News that was written to mislead counts for so much of plain news. */
const hardShare = 0.3;

/**
 * Begins of words, and of two neighbours, that stand in copy of a kind far more often than in news: hardly any copy of the kind is without
 * one, and few of plain news have one. Small letters without marks; a space is whatever parts words.
 */
export function chooseGate(
  examples: readonly Example[],
  plain: readonly string[],
  isSo: Question,
): readonly string[] {
  const asked = examples.filter(isSo);
  const own = countBegins(asked.map(textOf));
  const hard = countBegins(examples.filter((each) => !isSo(each)).map(textOf));
  const inPlain = Map.groupBy(
    plain.flatMap((text, at) => [...beginsOf(text)].map((begin) => ({ begin, at }))),
    ({ begin }) => begin,
  );
  const rank = (begin: string) =>
    (own.get(begin) ?? 0) / ((inPlain.get(begin)?.length ?? 0) + unseen + hardShare * (hard.get(begin) ?? 0));
  const leastRank =
    (leastRatio * asked.length) / (plain.length + hardShare * (examples.length - asked.length));
  const ranked = [...own.keys()]
    .filter((begin) => (own.get(begin) ?? 0) >= fewest && rank(begin) >= leastRank)
    .sort((one, other) => rank(other) - rank(one) || (one < other ? -1 : 1));
  const open = new Set<number>();
  const chosen = ranked.filter((begin) => {
    const more = (inPlain.get(begin) ?? []).filter(({ at }) => !open.has(at));
    if (open.size + more.length > mostOpen * plain.length) return false;
    for (const { at } of more) open.add(at);
    return true;
  });
  return withoutLonger(chosen);
}

/** An example as words are looked for in it. */
export const textOf = ({ headline, text }: Example) => `${headline}. ${text}`;

function countBegins(texts: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts)
    for (const begin of beginsOf(text)) counts.set(begin, (counts.get(begin) ?? 0) + 1);
  return counts;
}

const lettersOfBegins = [4, 5, 6, 7];
const lettersOfNext = 4;

function beginsOf(text: string): ReadonlySet<string> {
  const words = plainOf(text).split(' ');
  const begins = new Set<string>();
  for (const [at, word] of words.entries()) {
    if (word === '' || /^\d/.test(word)) continue;
    for (const letters of lettersOfBegins)
      if (word.length >= letters) begins.add(` ${word.slice(0, letters)}`);
    begins.add(` ${word} `);
    const next = words[at + 1] ?? '';
    if (next === '' || /^\d/.test(next)) continue;
    begins.add(` ${word} ${next.slice(0, lettersOfNext)}`);
    begins.add(` ${word} ${next} `);
  }
  return begins;
}

const alphabet = 'abcdefghijklmnopqrstuvwxyz0123456789';

/** As a scan reads it: letters without marks and case, all else a space. */
function plainOf(text: string): string {
  return Array.from({ length: text.length }, (_, at) => {
    const code = letterOf(text.charCodeAt(at));
    return code === gap ? ' ' : alphabet[code];
  }).join('');
}

/** A word in which another stands opens nothing that the other does not. */
function withoutLonger(words: readonly string[]): readonly string[] {
  const all = new Set(words);
  const hasOther = (word: string) => {
    for (let from = 0; from < word.length; from++)
      for (let to = from + 2; to <= word.length; to++)
        if (to - from < word.length && all.has(word.slice(from, to))) return true;
    return false;
  };
  return words.filter((word) => !hasOther(word)).sort();
}
