import { enough, type WordDesk } from './text-words.ts';
import type { Hit } from './word-scan.ts';

/** A desk that the words of a text tell, and by which of them. */
export type WordVerdict = { readonly topic: WordDesk; readonly words: readonly string[] };

/** `3-1`, `112-104`, `2:1`: not a date, an age or a clock. */
const score =
  /(?<![\d.,:–-])(?:\d{1,3}[-–]\d{1,3}|\d:\d)(?![\d.,:–-]*\d|[-–%]| ?(?:jaar|jarige|uur|jahre|uhr|ans|heures|years?)\b)/iu;
const scoreWeight = 3;
const mostNamed = 5;

/**
 * Sport or the economy, by words that hardly anything else has: one that is sure, or several that speak for it, less what speaks
 * against it (a fire at a stadium, a minister on interest rates). Each word counts once. Null: other news.
 */
export function topicOfWords(text: string, hits: readonly Hit[]): WordVerdict | null {
  const sport = weigh('sport', text, hits);
  const economy = weigh('economie', text, hits);
  const best = sport.weight >= economy.weight ? sport : economy;
  return best.weight < enough ? null : { topic: best.topic, words: best.words };
}

function weigh(topic: WordDesk, text: string, hits: readonly Hit[]) {
  const seen = new Set<string>();
  const words: string[] = [];
  let weight = 0;
  for (const { meaning, start, end } of hits) {
    const sign = signOf(meaning.kind, topic);
    if (sign === 0) continue;
    const word = wholeWord(text, start, end);
    if (seen.has(word.toLowerCase())) continue;
    seen.add(word.toLowerCase());
    weight += sign * meaning.weight;
    if (sign > 0 && words.length < mostNamed) words.push(word);
  }
  if (topic === 'sport' && words.length > 0 && weight < enough && weight >= enough - scoreWeight) {
    const found = score.exec(text.slice(0, 700));
    if (found !== null) return { topic, weight: weight + scoreWeight, words: [...words, found[0]] };
  }
  return { topic, weight, words };
}

function signOf(kind: string, topic: WordDesk): -1 | 0 | 1 {
  if (kind === topic) return 1;
  return kind === 'against' || kind === `against-${topic}` ? -1 : 0;
}

/** The word as the text has it, where only its begin was recognised. */
function wholeWord(text: string, start: number, end: number): string {
  const rest = /^[\p{L}\p{N}]{0,30}/u.exec(text.slice(end, end + 30))?.[0] ?? '';
  return text.slice(start, end) + rest;
}
