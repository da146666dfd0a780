import { marksByKind, marksIn, type ReadTake } from '../read-take.ts';

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
type Weighed = 'words' | 'stems';
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

/** A take as it was read: sets are made where they are asked for. */
export function unpackTake(packed: PackedTake): ReadTake {
  return new UnpackedTake(packed);
}

/** Most takes are compared by what they list alone (`listOf`), with no set of it. */
class UnpackedTake implements ReadTake {
  readonly take: ReadTake['take'];
  readonly language: ReadTake['language'];
  readonly slug: string | null;
  readonly from: string | null;
  readonly #said: readonly string[];
  readonly #letters: string;
  readonly #starts: readonly number[];
  readonly #sets = new Map<Kind, ReadonlySet<string>>();
  readonly #maps = new Map<Weighed, ReadonlyMap<string, number>>();
  #marks: ReadTake['marks'] | undefined;
  #head: ReadTake['head'] | undefined;

  constructor({ take, language, slug, from, said, letters }: PackedTake) {
    this.take = take;
    this.language = language;
    this.slug = slug;
    this.from = from;
    this.#said = said;
    this.#letters = letters;
    this.#starts = startsIn(letters);
  }

  get countries() {
    return this.#set('countries');
  }
  get names() {
    return this.#set('names');
  }
  get brands() {
    return this.#set('brands');
  }
  get places() {
    return this.#set('places');
  }
  get numbers() {
    return this.#set('numbers');
  }
  get concepts() {
    return this.#set('concepts');
  }
  get meant() {
    return this.#set('meant');
  }
  get ages() {
    return this.#set('ages');
  }
  get days() {
    return this.#set('days');
  }
  get words() {
    return this.#map('words');
  }
  get stems() {
    return this.#map('stems');
  }

  get marks() {
    this.#marks ??= marksIn(listed(this));
    return this.#marks;
  }

  get head() {
    const first = (kind: HeadKind & Kind) => new Set(this.list(kind).slice(0, this.headSize(kind)));
    this.#head ??= {
      countries: first('countries'),
      names: first('names'),
      brands: first('brands'),
      numbers: first('numbers'),
      concepts: first('concepts'),
      stems: new Map([...this.stems].slice(0, this.headSize('stems'))),
    };
    return this.#head;
  }

  /** What it says of a kind, each once, that of its headline first. */
  list(kind: Kind): readonly string[] {
    const at = kinds.indexOf(kind);
    return this.#said.slice(this.#starts[at] ?? 0, this.#starts[at + 1] ?? 0);
  }

  /** How much words say, in their order. */
  weights(kind: Weighed): readonly number[] {
    const at = kinds.indexOf(kind);
    // Words are the first that are weighed: their letters stand behind those of the sizes.
    const shift = kinds.length + headKinds.length - (this.#starts[kinds.indexOf('words')] ?? 0);
    const its: number[] = [];
    for (let each = this.#starts[at] ?? 0; each < (this.#starts[at + 1] ?? 0); each++)
      its.push(weights[this.#letters.charCodeAt(each + shift) - firstLetter] ?? 0);
    return its;
  }

  /** How many of a kind its headline says. */
  headSize(kind: HeadKind): number {
    return this.#letters.charCodeAt(kinds.length + headKinds.indexOf(kind)) - firstLetter;
  }

  #set(kind: Kind): ReadonlySet<string> {
    const known = this.#sets.get(kind) ?? new Set(this.list(kind));
    this.#sets.set(kind, known);
    return known;
  }

  #map(kind: Weighed): ReadonlyMap<string, number> {
    const known = this.#maps.get(kind);
    if (known !== undefined) return known;
    const its = this.weights(kind);
    const made = new Map(this.list(kind).map((word, at): [string, number] => [word, its[at] ?? 0]));
    this.#maps.set(kind, made);
    return made;
  }
}

/** What a take says of a kind, each once, that of its headline first. */
export function listOf(read: ReadTake, kind: Kind): readonly string[] {
  return read instanceof UnpackedTake ? read.list(kind) : [...read[kind].keys()];
}

/** What a take is found by, by kind. */
export function storedIn(read: ReadTake): ReturnType<typeof marksByKind> {
  return marksByKind(listed(read));
}

function listed(read: ReadTake) {
  return {
    countries: listOf(read, 'countries'),
    names: listOf(read, 'names'),
    numbers: listOf(read, 'numbers'),
    concepts: listOf(read, 'concepts'),
    slug: read.slug,
  };
}

/** How much the words of a take say, in their order. */
export function weightsListed(read: ReadTake, kind: Weighed): readonly number[] {
  return read instanceof UnpackedTake ? read.weights(kind) : [...read[kind].values()];
}

/** How many of a kind its headline says. */
export function headSizeOf(read: ReadTake, kind: HeadKind): number {
  return read instanceof UnpackedTake ? read.headSize(kind) : read.head[kind].size;
}

/** Where each kind begins in what is said, one behind the other, and where all ends. */
function startsIn(letters: string): readonly number[] {
  const starts = [0];
  let to = 0;
  for (let at = 0; at < kinds.length; at++) {
    to += letters.charCodeAt(at) - firstLetter;
    starts.push(to);
  }
  return starts;
}

function letterFor(weight: number): string {
  const known = letterOf.get(weight);
  if (known !== undefined) return known;
  const letter = String.fromCharCode(firstLetter + weights.length);
  weights.push(weight);
  letterOf.set(weight, letter);
  return letter;
}
