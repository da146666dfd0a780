import { marksIn, type ReadTake } from '../read-take.ts';

/**
 * A take as it was read, in some thousand bytes instead of five thousand: one list of texts that takes share, instead of sets of them. For whoever keeps
 * many, of which few are compared at a time.
 */
export type PackedTake = Pick<ReadTake, 'take' | 'language' | 'slug' | 'from'> & {
  readonly said: readonly string[];
  /** How many of each kind stand there, in the order in which they do, and what words and stems weigh: a letter each. */
  readonly letters: string;
};

const kinds = ['countries', 'names', 'places', 'numbers', 'concepts', 'days', 'words', 'stems'] as const;
const headKinds = ['countries', 'names', 'concepts', 'stems'] as const;
/** Weights by the letters that stand for them: a language knows some hundred, so that each is one byte. */
const weights: number[] = [];
const letterOf = new Map<number, string>();
const firstLetter = 0x21;

/** Packs what `unpackTake` gives back: the very same marks, in the same order. */
export function packTake(read: ReadTake): PackedTake {
  const { take, language, slug, from, head, words, stems } = read;
  // What a headline says comes first in what all says.
  const sizes = [...kinds.map((kind) => read[kind].size), ...headKinds.map((kind) => head[kind].size)];
  const letters = [
    ...sizes.map((size) => String.fromCharCode(firstLetter + size)),
    ...[...words.values(), ...stems.values()].map(letterFor),
  ].join('');
  return { take, language, slug, from, said: saidIn(read), letters };
}

/** No longer than it is. */
function saidIn(read: ReadTake): readonly string[] {
  return Array.from(kinds.flatMap((kind) => [...read[kind].keys()]));
}

/** A take as it was read. */
export function unpackTake({ take, language, slug, from, said, letters }: PackedTake): ReadTake {
  const sizeOf = (kind: number) => letters.charCodeAt(kind) - firstLetter;
  const names = sizeOf(0);
  const places = names + sizeOf(1);
  const numbers = places + sizeOf(2);
  const concepts = numbers + sizeOf(3);
  const days = concepts + sizeOf(4);
  const words = days + sizeOf(5);
  const stems = words + sizeOf(6);
  const shift = kinds.length + headKinds.length - words;
  const [headCountries, headNames, headConcepts, headStems] = [8, 9, 10, 11].map(sizeOf) as [
    number,
    number,
    number,
    number,
  ];
  const read = {
    countries: setOf(said, 0, names),
    names: setOf(said, names, places),
    numbers: setOf(said, numbers, concepts),
    concepts: setOf(said, concepts, days),
  };
  return {
    take,
    language,
    slug,
    from,
    ...read,
    days: setOf(said, days, words),
    marks: marksIn(read, slug),
    places: setOf(said, places, numbers),
    words: weighed(said, words, stems, letters, shift),
    stems: weighed(said, stems, said.length, letters, shift),
    head: {
      countries: setOf(said, 0, headCountries),
      names: setOf(said, names, names + headNames),
      concepts: setOf(said, concepts, concepts + headConcepts),
      stems: weighed(said, stems, stems + headStems, letters, shift),
    },
  };
}

function setOf(said: readonly string[], from: number, to: number): Set<string> {
  const set = new Set<string>();
  for (let at = from; at < to; at++) set.add(said[at] ?? '');
  return set;
}

function weighed(said: readonly string[], from: number, to: number, letters: string, shift: number) {
  const words = new Map<string, number>();
  for (let at = from; at < to; at++)
    words.set(said[at] ?? '', weights[letters.charCodeAt(at + shift) - firstLetter] ?? 0);
  return words;
}

function letterFor(weight: number): string {
  const known = letterOf.get(weight);
  if (known !== undefined) return known;
  const letter = String.fromCharCode(firstLetter + weights.length);
  weights.push(weight);
  letterOf.set(weight, letter);
  return letter;
}
