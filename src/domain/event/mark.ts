import { base } from './learned.ts';
import { findsTakes } from './strengths.ts';

/** What there is to be found by, in the order in which it is stored. */
export const markKinds = ['country', 'name', 'number', 'concept', 'slug'] as const;

/**
 * What takes of one happening are found by: a country (ISO 3166-1 alpha-2), a name by its consonants, a number, a concept of news, an
 * agency's own short name for the story (`AFP seisme turquie`).
 */
export type MarkKind = (typeof markKinds)[number];

/** One thing that is stored of a take, and that other takes are looked up by. `mark` is short, in small Latin letters and digits. */
export type Mark = { readonly kind: MarkKind; readonly mark: string };

/**
 * How much it says that two takes share a mark: 0 nothing, every take has it; 1 all that a mark can say, hardly any has it. `but`: so many of
 * the takes that have it are those that are compared, which say nothing of how many others have it.
 */
export type Rarity = (mark: Mark, but?: number) => number;

/** So many takes of any days count beside those of the store, of which a new one knows nothing yet. */
const baseTakes = 400;
/** From this share of takes on a mark says nothing; at this and below it says all it can. */
const common = 0.3;
const rare = 0.01;
const fromCommonToRare = Math.log(common / rare);
/** An agency's own name for a story that is on so many takes of the last days is the name of a desk, a cup or a running story. */
const mostOfSlug = 20;

/**
 * How rare marks are among takes: `countOf` says how many of the `takes` of the last days have a mark, 0 for one that is new. It is
 * the share that counts, so that a small newsroom and a large one judge alike.
 */
export function rarityAmong(takes: number, countOf: (mark: Mark) => number, each = 1): Rarity {
  const all = takes + baseTakes;
  return (mark, but = 0) => {
    const counted = countOf(mark);
    const count = mark.kind === 'slug' ? counted : Math.max(0, counted - but * each);
    if (mark.kind === 'slug') return Math.max(0, 1 - count / mostOfSlug);
    const usual = baseShare(mark);
    // Of what is not stored only that is known.
    const isStored = mark.kind !== 'concept' || findsTakes(mark.mark);
    const share = isStored ? (count + baseTakes * usual) / all : usual;
    if (share <= rare) return 1;
    return Math.max(0, Math.log(common / share) / fromCommonToRare);
  };
}

/** A mark in one piece: `name:slnsk`. */
export function markKey({ kind, mark }: Mark): string {
  return `${kind}:${mark}`;
}

/** Marks with what is known of each. By kind and by mark: to make a key of the two at each look takes longer than to look. */
export class ByMark<Known> {
  readonly #all = new Map<string, Map<string, Known>>();

  /** `all`: by key (`markKey`). */
  constructor(all: Iterable<readonly [key: string, known: Known]>) {
    for (const [key, known] of all) {
      const end = key.indexOf(':');
      const kind = key.slice(0, end);
      const its = this.#all.get(kind) ?? new Map<string, Known>();
      this.#all.set(kind, its);
      its.set(key.slice(end + 1), known);
    }
  }

  get({ kind, mark }: Mark): Known | undefined {
    return this.#all.get(kind)?.get(mark);
  }
}

let shares: ByMark<number> | null = null;

/** The share of takes of any days that have a mark. */
function baseShare(mark: Mark): number {
  shares ??= new ByMark(base.split(' ').map((each) => readShare(each.split('='))));
  return shares.get(mark) ?? 0;
}

/** `concept:dead=18`, in thousandths. */
function readShare([key = '', thousandths = '0']: readonly string[]): [string, number] {
  return [key, Number(thousandths) / 1000];
}
