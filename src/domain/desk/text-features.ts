import { gap } from '../text/letters.ts';
import { mix, mixLetter, readWords, seed, type TextWords } from '../text/read-words.ts';
import { isHome } from './desk-verdict.ts';
import { saysNothing } from './function-words.ts';
import { isHomeAgency } from './home-copy.ts';
import { countriesOf, governedBy } from './text-words.ts';
import { type Hit, longestText } from './word-scan.ts';
import { score } from './word-topic.ts';

/** What is learned from, and asked about, of an item. */
export type LearnedText = {
  /** Headline and first paragraph, without the dateline. */
  readonly text: string;
  /** What the word lists find in it. */
  readonly hits: readonly Hit[];
  /** ISO 3166-1 alpha-2 of the newsroom. */
  readonly homeCountry: string;
  /** Where it was filed and by whom; null: that is not looked at. */
  readonly filed: {
    readonly place: string | null;
    readonly agencies: readonly string[];
    /** ISO 3166-1 alpha-2 of that place. */
    readonly country: string | null;
    readonly isAtHome: boolean;
  } | null;
};

/** How many numbers features are hashed to, as a power of two. */
export const featureBits = 17;

const mostFeatures = 8192;
const mostWords = longestText;

/**
 * The features of the text at hand, each once: its number, how much it counts, and the word that it comes from (-1: none). The counts
 * come to a length of one. Nothing waits between `readFeatures` and reading them.
 */
export const features = {
  count: 0,
  words: 0,
  /** Another country is named, or a body of the world that sits at home. */
  namesAbroad: false,
  numbers: new Uint32Array(mostFeatures),
  values: new Float32Array(mostFeatures),
  owners: new Int16Array(mostFeatures),
  /** Where each word stands in the text. */
  starts: new Uint16Array(mostWords),
  ends: new Uint16Array(mostWords),
  /** Whether it says nothing of what the text is about: a function word, a bare number. */
  isEmpty: new Uint8Array(mostWords),
};

const seen = new Uint32Array(1 << featureBits);
let turn = 0;

/** What a feature is: each kind hashes apart, and counts so much. */
const kinds = {
  word: { salt: 0x51, value: 1 },
  begin: { salt: 0x2f3, value: 0.6 },
  end: { salt: 0x7a5, value: 0.5 },
  part: { salt: 0xb17, value: 0.3 },
  pair: { salt: 0xd01, value: 0.5 },
  early: { salt: 0x1123, value: 0.5 },
  place: { salt: 0x1535, value: 0.5 },
  country: { salt: 0x1647, value: 0.5 },
  agency: { salt: 0x1847, value: 1 },
  listed: { salt: 0x1b59, value: 1 },
  fact: { salt: 0x1e6b, value: 1.5 },
} as const;
type Kind = (typeof kinds)[keyof typeof kinds];

const shortestBegin = 4;
const longestBegin = 7;
const partLength = 5;
const earlyWords = 4;

/** Reads the features of a text into `features`: words, how they begin and end, pairs of them, what the lists know, and how it was filed. One pass. */
export function readFeatures(asked: LearnedText): void {
  const { text, hits, filed } = asked;
  turn++;
  features.count = 0;
  features.words = 0;
  readText(text);
  for (const { meaning } of hits)
    if (meaning.kind !== 'common') add(hashOf(meaning.kind) ^ (meaning.weight + 1), kinds.listed, -1);
  addFacts(asked);
  if (filed !== null) {
    if (filed.country !== null) add(hashOf(filed.country), kinds.country, -1);
    if (filed.place !== null) add(hashOf(filed.place), kinds.place, -1);
    for (const agency of filed.agencies.slice(0, 8)) add(hashOf(agency), kinds.agency, -1);
  }
  toLengthOne();
}

function readText(text: string): void {
  const words = readWords(text);
  let before = 0;
  for (let each = 0; each < words.count; each++)
    if (words.isSign[each] === 0) before = readWord(words, each, before);
}

/** Adds the features of a word and says its hash; `before` is that of the word before it, 0 where there is none. */
function readWord({ codes, starts, ends, hashes }: TextWords, word: number, before: number): number {
  const owner = features.words++;
  const start = starts[word] ?? 0;
  const end = ends[word] ?? 0;
  features.starts[owner] = start;
  features.ends[owner] = end;
  const hash = hashes[word] ?? 0;
  features.isEmpty[owner] = saysNothing(hash) ? 1 : 0;
  let begin = seed;
  for (let at = start; at + 1 < end && at < start + longestBegin; at++) {
    begin = mixLetter(begin, codes[at] ?? gap);
    if (at + 1 - start >= shortestBegin) add(begin, kinds.begin, owner);
  }
  add(hash, kinds.word, owner);
  addEnds(codes, start, end, owner);
  for (let at = start; at + partLength <= end; at++) {
    let part = seed;
    for (let each = at; each < at + partLength; each++) part = mixLetter(part, codes[each] ?? gap);
    add(part, kinds.part, owner);
  }
  if (before !== 0) add(Math.imul(before, 31) ^ hash, kinds.pair, owner);
  if (owner < earlyWords) add(hash, kinds.early, owner);
  return hash;
}

/** The last four and five letters of a longer word. */
function addEnds(codes: Uint8Array, start: number, end: number, owner: number): void {
  let hash = seed;
  for (let length = 1; length <= 5 && length < end - start - 1; length++) {
    hash = mixLetter(hash, codes[end - length] ?? gap);
    if (length >= 4) add(hash, kinds.end, owner);
  }
}

/** Signs of money and shares, a score, and whether home or another country is spoken of. */
function addFacts({ text, hits, homeCountry, filed }: LearnedText): void {
  const read = text.slice(0, longestText);
  const countries = countriesOf(hits);
  const abroad = countries.filter((each) => !isHome(each, homeCountry)).length;
  const namesHome = countries.length > abroad;
  const speaksOfHome = hits.some(({ meaning }) => meaning.kind === 'home');
  const isForeignCopy =
    filed?.isAtHome === true && filed.agencies.some((each) => isHomeAgency(each, homeCountry) === false);
  const namesBody = hits.some(({ meaning }) => meaning.kind === 'body' && meaning.value === homeCountry);
  const governs = governedBy(hits);
  const governsAbroad = governs.some((each) => !isHome(each, homeCountry));
  features.namesAbroad = abroad > 0 || namesBody || governsAbroad;
  const facts = [
    read.includes('%'),
    /[$€£¥]/.test(read),
    abroad > 0,
    abroad > 1,
    namesHome,
    namesBody,
    abroad > 0 && !namesHome && !speaksOfHome,
    isForeignCopy,
    isForeignCopy && !namesHome && !speaksOfHome,
    filed?.isAtHome === true,
    score.test(read),
    governsAbroad,
    governs.some((each) => isHome(each, homeCountry)),
  ];
  for (const [at, holds] of facts.entries()) if (holds) add(at + 1, kinds.fact, -1);
}

/** Hash of a name, letter for letter as it stands. */
function hashOf(name: string): number {
  let hash = seed;
  for (let at = 0; at < Math.min(name.length, 40); at++) hash = mix(hash, name.charCodeAt(at) | 32);
  return hash;
}

function add(hash: number, { salt, value }: Kind, owner: number): void {
  let mixed = Math.imul(hash ^ (hash >>> 16) ^ salt, 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  const number = mixed >>> (32 - featureBits);
  if (seen[number] === turn || features.count === mostFeatures) return;
  seen[number] = turn;
  features.numbers[features.count] = number;
  features.values[features.count] = value;
  features.owners[features.count] = owner;
  features.count++;
}

function toLengthOne(): void {
  const { count, values } = features;
  let sum = 0;
  for (let each = 0; each < count; each++) sum += (values[each] ?? 0) ** 2;
  const by = sum === 0 ? 0 : 1 / Math.sqrt(sum);
  for (let each = 0; each < count; each++) values[each] = (values[each] ?? 0) * by;
}
