import { marksIn, type ReadTake } from '../read-take.ts';

/**
 * A take as it was read, in some 800 bytes instead of 5,000: one list of texts that takes share, instead of sets of them. For whoever keeps
 * many, of which few are compared at a time.
 */
export type PackedTake = Pick<ReadTake, 'take' | 'language' | 'slug' | 'from'> & {
  readonly said: readonly string[];
  /** How many of each kind stand there, in the order in which they do, and what words and stems weigh: a letter each. */
  readonly letters: string;
};

const kinds = [
  'countries',
  'names',
  'brands',
  'places',
  'numbers',
  'concepts',
  'meant',
  'ages',
  'days',
  'words',
  'stems',
] as const;
const headKinds = ['countries', 'names', 'brands', 'numbers', 'concepts', 'stems'] as const;
type Kind = (typeof kinds)[number];
type HeadKind = (typeof headKinds)[number];
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
  const { all, head } = spansIn(letters);
  // Words are the first that are weighed: their letters stand behind those of the sizes.
  const shift = kinds.length + headKinds.length - all.words.from;
  const set = (span: Span) => setOf(said, span);
  const weighed = (span: Span) => weightsOf(said, span, letters, shift);
  const read = {
    countries: set(all.countries),
    names: set(all.names),
    numbers: set(all.numbers),
    concepts: set(all.concepts),
  };
  let marks: ReadTake['marks'] | undefined;
  return {
    take,
    language,
    slug,
    from,
    ...read,
    brands: set(all.brands),
    meant: set(all.meant),
    ages: set(all.ages),
    days: set(all.days),
    /** Most takes are compared without them. */
    get marks() {
      marks ??= marksIn(read, slug);
      return marks;
    },
    places: set(all.places),
    words: weighed(all.words),
    stems: weighed(all.stems),
    head: {
      countries: set(head.countries),
      names: set(head.names),
      brands: set(head.brands),
      numbers: set(head.numbers),
      concepts: set(head.concepts),
      stems: weighed(head.stems),
    },
  };
}

/** Where something stands in what is said. */
type Span = { readonly from: number; readonly to: number };

/** Where each kind stands, one behind the other, and within it what the headline says. */
function spansIn(letters: string) {
  const sizeOf = (at: number) => letters.charCodeAt(at) - firstLetter;
  let to = 0;
  const spans = kinds.map((kind, at): [string, Span] => {
    const from = to;
    to += sizeOf(at);
    return [kind, { from, to }];
  });
  const all = Object.fromEntries(spans) as Record<Kind, Span>;
  const heads = headKinds.map((kind, at): [string, Span] => {
    const { from } = all[kind];
    return [kind, { from, to: from + sizeOf(kinds.length + at) }];
  });
  return { all, head: Object.fromEntries(heads) as Record<HeadKind, Span> };
}

function setOf(said: readonly string[], { from, to }: Span): Set<string> {
  const set = new Set<string>();
  for (let at = from; at < to; at++) set.add(said[at] ?? '');
  return set;
}

function weightsOf(said: readonly string[], { from, to }: Span, letters: string, shift: number) {
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
