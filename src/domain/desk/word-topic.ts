import { agencyName } from '../dateline/agency.ts';
import { enough, type WordDesk } from './text-words.ts';
import type { Hit } from './word-scan.ts';

/** A desk that the words of a text tell, and by which of them. */
export type WordVerdict = { readonly topic: WordDesk; readonly words: readonly string[] };

/** `3-1`, `112-104`, `2:1`, `scored 41 points`: not a date, an age or a clock. */
export const score =
  /(?<!\p{L})(?:scored|scoorde) \d{1,3} (?:points|punten|goals|doelpunten)|(?<![\d.,:–-])(?:\d{1,3}[-–]\d{1,3}|\d:\d)(?![\d.,:–-]*\d|[-–%]| ?(?:jaar|jarige|uur|jahre|uhr|ans|heures|years?)\b)/iu;
const scoreWeight = 3;
const mostNamed = 5;
/** What an agency of business or of sport alone says by having filed it; as much as a hint. */
const specialised: { readonly [agency: string]: WordDesk } = {
  Bloomberg: 'economie',
  AFN: 'economie',
  'dpa-AFX': 'economie',
  AFX: 'economie',
  'Dow Jones': 'economie',
  RTTNews: 'economie',
  'CBS MarketWatch': 'economie',
  CNBC: 'economie',
  SID: 'sport',
  Opta: 'sport',
  'Sports Xchange': 'sport',
  'Sports Network': 'sport',
  SportsTicker: 'sport',
  'Field Level Media': 'sport',
};
const specialisedWeight = 2;

/**
 * Sport or the economy, by words that hardly anything else has: one that is sure, or several that speak for it, less what speaks
 * against it (a fire at a stadium, a minister on interest rates). Each word counts once; the dateline's agencies count where they file
 * nothing else. Null: other news.
 */
export function topicOfWords(
  text: string,
  hits: readonly Hit[],
  agencies: readonly string[],
): WordVerdict | null {
  const sport = weigh('sport', text, hits, agencies);
  const economy = weigh('economie', text, hits, agencies);
  const best = sport.weight >= economy.weight ? sport : economy;
  return best.weight < enough ? null : { topic: best.topic, words: best.words };
}

/** What speaks strongly against a desk, one word of it. */
const strongly = 6;
/** A club or a company that the lists trust by half. */
const named = 2;

/**
 * Whether the words of a text forbid a desk, whatever it reads like: votes and parties, war, disasters and the police are told in the
 * words of play and of money (`won the second round`, `terrein gewonnen`), and say themselves what they are. Not where a word that is
 * sure of the desk, a club or a company stands among them.
 */
export function isForbidden(topic: WordDesk, hits: readonly Hit[]): boolean {
  let isForbiddenByOne = false;
  for (const { meaning } of hits) {
    const sign = signOf(meaning.kind, topic);
    if (sign === 1 && (meaning.weight >= enough || (meaning.isName && meaning.weight >= named))) return false;
    if (sign === -1 && meaning.weight >= strongly) isForbiddenByOne = true;
  }
  return isForbiddenByOne;
}

function weigh(topic: WordDesk, text: string, hits: readonly Hit[], agencies: readonly string[]) {
  const seen = new Map<string, number>();
  const words: string[] = [];
  let weight = 0;
  for (const { meaning, start, end } of hits) {
    const sign = signOf(meaning.kind, topic);
    if (sign === 0) continue;
    const word = wholeWord(text, start, end);
    const key = word.toLowerCase();
    // A word may stand in several lists: it counts as the strongest says.
    const before = seen.get(key);
    if (before !== undefined && Math.abs(before) >= meaning.weight) continue;
    // A company or a club that begins the text is whom it is about.
    const given = sign * meaning.weight + (meaning.isName && sign > 0 && beginsText(text, start) ? 1 : 0);
    seen.set(key, given);
    weight += given - (before ?? 0);
    if (sign > 0 && before === undefined && words.length < mostNamed) words.push(word);
  }
  const filer =
    words.length === 0 ? undefined : agencies.find((code) => specialised[agencyName(code)] === topic);
  if (filer !== undefined) {
    weight += specialisedWeight;
    words.push(filer);
  }
  if (topic === 'sport' && words.length > 0 && weight < enough && weight >= enough - scoreWeight) {
    const found = score.exec(text.slice(0, 700));
    if (found !== null) return { topic, weight: weight + scoreWeight, words: [...words, found[0]] };
  }
  return { topic, weight, words };
}

/** At the begin of the headline or of the paragraph behind it. */
function beginsText(text: string, start: number): boolean {
  return start < 3 || text.slice(start - 3, start) === ' . ';
}

function signOf(kind: string, topic: WordDesk): -1 | 0 | 1 {
  if (kind === topic) return 1;
  if (kind === 'statesman') return topic === 'sport' ? -1 : 0;
  return kind === 'against' || kind === `against-${topic}` ? -1 : 0;
}

/** The word as the text has it, where only its begin was recognised. */
function wholeWord(text: string, start: number, end: number): string {
  const rest = /^[\p{L}\p{N}]{0,30}/u.exec(text.slice(end, end + 30))?.[0] ?? '';
  return text.slice(start, end) + rest;
}
