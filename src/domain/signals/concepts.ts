import { type AtNode, plantTree, type TreeWord } from '../text/letter-tree.ts';
import { firstDigit, gap, letterOf } from '../text/letters.ts';
import { mix, mixLetter, seed, type TextWords } from '../text/read-words.ts';
import { numbering } from '../text/word-numbers.ts';
import { ofCopy } from './concepts/of-copy.ts';
import { ofDesks } from './concepts/of-desks.ts';
import { ofTimesAndNews } from './concepts/of-times-and-news.ts';

/**
 * What a word stands for, whatever language it is in and however it is bent: notices to receivers of copy say much the same everywhere. Begins
 * of words without marks; `$` ends a whole word. Words of Dutch, English, German, French, Spanish, Italian, Portuguese, Danish, Norwegian and
 * Swedish.
 */
const begins = { ...ofCopy, ...ofDesks, ...ofTimesAndNews };

/** A thing that a word may stand for. */
export type Concept = keyof typeof begins | 'figure' | 'code' | 'clock';

/** What there is that a word may stand for: its number is its place. Figures stand for one as well, times of day for another, and so do letters with figures (`BEL099`). */
export const concepts: readonly Concept[] = [
  ...(Object.keys(begins) as Concept[]),
  'figure',
  'code',
  'clock',
];

const figure: readonly number[] = [concepts.indexOf('figure')];
const clock: readonly number[] = [concepts.indexOf('clock')];
const code: readonly number[] = [concepts.indexOf('code')];
const none: readonly number[] = [];
const shortest = 4;
const longest = 14;

/** All words and begins of words, letter by letter, so that a word is looked up as it is read. */
const planted = plantTree(...begunAndWhole(Object.values(begins)));
const { step } = planted.tree;
const [ofBegin, ofWord] = planted.ends as [AtNode<number>, AtNode<number>];

/** Begins of words, and those that `$` ends, each with its concept. */
function begunAndWhole(lists: readonly string[]): readonly [TreeWord<number>[], TreeWord<number>[]] {
  const begun: TreeWord<number>[] = [];
  const whole: TreeWord<number>[] = [];
  for (const [concept, list] of lists.entries())
    for (const said of list.trim().split(/\s+/)) {
      const isWhole = said.endsWith('$');
      const letters = [...(isWhole ? said.slice(0, -1) : said)].map((letter) =>
        treeLetter(letterOf(letter.charCodeAt(0))),
      );
      (isWhole ? whole : begun).push({ letters, what: concept });
    }
  return [begun, whole];
}

/** All digits are one. */
function treeLetter(code: number): number {
  return code < firstDigit ? code : firstDigit;
}

const hashOfWord = (said: string) => {
  let hash = seed;
  for (const letter of said) hash = mixLetter(hash, letterOf(letter.charCodeAt(0)));
  return hash;
};
const hashesOf = (said: string) => said.trim().split(/\s+/).map(hashOfWord);

/** What stands behind a time of day. */
const hours: ReadonlySet<number> = new Set(
  hashesOf(
    'uur uhr u h hrs gmt utc cet cest bst est edt et am pm a p heures heure horas hora ore ora hours oclock msk mez mesz',
  ),
);
/** Numbers up to twelve in words, but for one: figures as any other. */
const numbers: ReadonlySet<number> = new Set(
  hashesOf(`
    twee drie vier vijf zes zeven acht negen tien elf twaalf half kwart zwei drei vier funf sechs sieben acht neun zehn elf zwolf halb viertel
    two three four five six seven eight nine ten eleven twelve deux trois quatre cinq huit neuf dix douze dos tres cuatro cinco seis siete ocho
    nueve diez doce tre quattro cinque sette otto nove dieci undici dodici dois duas quatro sete oito dez fem seks syv otte ni
    elleve tolv atta nio tio elva sju sex fyra tva halv`),
);

/** What stands beside what is done with copy: it tells by being there, not by its place in the sentence. */
const beside: ReadonlySet<Concept> = new Set<Concept>([
  'you',
  'this',
  'all',
  'atonce',
  'reason',
  'put',
  'outlets',
  'valid',
  'still',
  'legal',
  'said',
  'people',
  'goods',
  'event',
  'law',
  'harm',
  'money',
  'code',
  'unaware',
]);
const isCore = Uint8Array.from(concepts, (concept) => (beside.has(concept) ? 0 : 1));

/** Which were seen in the text that is read, and in what order they came first. */
const seen = new Uint8Array(concepts.length);
const order = new Uint8Array(concepts.length);

/**
 * Tells the hashes of what the concepts of a text say: each, each in its place, neighbours, three in a row; of a sentence also which two and three stand
 * in it together, which in a longer text says nothing, and what it begins with.
 */
export function tellConcepts(
  words: TextWords,
  place: number,
  isSentence: boolean,
  tell: (hash: number) => void,
): void {
  seen.fill(0);
  let count = 0;
  let before = none;
  let beforeThat = none;
  let isFirst = true;
  for (let at = 0; at < words.count; at++) {
    if (words.isSign[at] === 1) continue;
    const here = conceptsOf(words, at);
    const opens = isFirst;
    isFirst = false;
    if (here === none) continue;
    let core = none;
    for (const one of here) {
      if (seen[one] === 0) {
        seen[one] = 1;
        order[count++] = one;
        tell(hashOf(1, one, 0, 0));
        tell(hashOf(2, one, place, 0));
      }
      if (opens) tell(hashOf(7, one, place, 0));
      if (isCore[one] === 0) continue;
      core = here;
      for (const two of before) {
        if (isCore[two] === 0) continue;
        tell(hashOf(3, two, one, 0));
        for (const three of beforeThat) if (isCore[three] === 1) tell(hashOf(4, three, two, one));
      }
    }
    if (core === none) continue;
    beforeThat = before;
    before = core;
  }
  if (isSentence) tellTogether(count, tell);
}

function tellTogether(count: number, tell: (hash: number) => void): void {
  const all = order.subarray(0, count).sort();
  for (let one = 0; one < count; one++) {
    const first = all[one] ?? 0;
    for (let two = one + 1; two < count; two++) {
      const second = all[two] ?? 0;
      if (isCore[first] === 0 && isCore[second] === 0) continue;
      tell(hashOf(5, first, second, 0));
      if (isCore[first] === 0 || isCore[second] === 0) continue;
      for (let three = two + 1; three < count; three++) {
        const third = all[three] ?? 0;
        if (isCore[third] === 1) tell(hashOf(6, first, second, third));
      }
    }
  }
}

function hashOf(what: number, one: number, two: number, three: number): number {
  return mix(mix(mix(mix(mix(seed, 9001), what), one + 1), two + 1), three + 1);
}

/** What the words that have a number stand for, in the numbering that `ofNumbers` tells. */
const kept: (readonly number[] | undefined)[] = new Array(numbering.size).fill(undefined);
let ofNumbers = 0;
/** Figures, and numbers in words: what stands behind them counts as well. */
const byNeighbours: readonly number[] = [];

/** What a word stands for, as a whole and by the longest begin that is known of it: hardly any for one thing only. */
export function conceptsOf(words: TextWords, at: number): readonly number[] {
  if (words.numbered !== ofNumbers) {
    kept.fill(undefined);
    ofNumbers = words.numbered;
  }
  const number = words.numbers[at] ?? 0;
  let found = kept[number];
  if (found === undefined) {
    found = ownConceptsOf(words, at);
    if (number > 0) kept[number] = found;
  }
  if (found !== byNeighbours) return found;
  if ((words.codes[words.starts[at] ?? 0] ?? gap) >= firstDigit) return isClock(words, at) ? clock : figure;
  return isHourBehind(words, at) ? clock : figure;
}

/** The same, as far as the word alone tells it. */
function ownConceptsOf({ codes, starts, ends, hashes }: TextWords, at: number): readonly number[] {
  const from = starts[at] ?? 0;
  const to = ends[at] ?? 0;
  if ((codes[from] ?? gap) >= firstDigit || numbers.has(hashes[at] ?? 0)) return byNeighbours;
  let found = none;
  let node = 0;
  for (let letter = from; letter < to; letter++) {
    node = step(node, treeLetter(codes[letter] ?? gap));
    if (node === 0) break;
    if (letter - from + 1 >= shortest && letter - from < longest) found = ofBegin(node) ?? found;
  }
  const whole = ofWord(node) ?? none;
  if (whole !== none) return found === none ? whole : both(whole, found);
  if (found === none && (codes[to - 1] ?? gap) >= firstDigit) return code;
  return found;
}

/** `10.30`, `6:00`, `17h30`, `0001 GMT`, `9am`, `11 Uhr`: figures that tell a time of day. */
function isClock(words: TextWords, at: number): boolean {
  const { text, codes, starts, ends } = words;
  const from = starts[at] ?? 0;
  let to = from;
  while ((codes[to] ?? gap) >= firstDigit && codes[to] !== gap) to++;
  const digits = to - from;
  if (digits > 4 || digits === 3) return false;
  if (to < (ends[at] ?? 0)) {
    const unit = text.charCodeAt(to) | 32;
    // `17h`, `17u30`, `9am`, `6pm`.
    return (
      digits <= 2 &&
      (unit === 104 ||
        unit === 117 ||
        ((unit === 97 || unit === 112) && (text.charCodeAt(to + 1) | 32) === 109))
    );
  }
  if (digits <= 2) {
    const sign = text.charCodeAt(to);
    if ((sign === 46 || sign === 58) && isMinutes(words, to + 1)) return true;
  }
  return isHourBehind(words, at);
}

/** Two digits up to 59, and no other behind them: of a date or a price there are more. */
function isMinutes({ text, codes }: TextWords, at: number): boolean {
  const tens = (codes[at] ?? gap) - firstDigit;
  if (tens < 0 || tens > 5 || (codes[at + 1] ?? gap) < firstDigit || codes[at + 1] === gap) return false;
  const behind = codes[at + 2] ?? gap;
  if (behind >= firstDigit && behind !== gap) return false;
  const sign = text.charCodeAt(at + 2);
  return !((sign === 46 || sign === 47) && (codes[at + 3] ?? gap) >= firstDigit && codes[at + 3] !== gap);
}

function isHourBehind({ hashes, count, isSign }: TextWords, at: number): boolean {
  let next = at + 1;
  if (isSign[next] === 1) next++;
  return next < count && hours.has(hashes[next] ?? 0);
}

/** What words stand for that do so as a whole and by how they begin, so that it is put together once. */
const ofBoth = new Map<readonly number[], Map<readonly number[], readonly number[]>>();

function both(whole: readonly number[], begin: readonly number[]): readonly number[] {
  const known = ofBoth.get(whole) ?? new Map<readonly number[], readonly number[]>();
  ofBoth.set(whole, known);
  const joined = known.get(begin) ?? [...new Set([...whole, ...begin])];
  known.set(begin, joined);
  return joined;
}
