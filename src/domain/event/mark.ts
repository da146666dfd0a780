import { base } from './learned.ts';
import { findsTakes } from './strengths.ts';

/**
 * What takes of one happening are found by: a country (ISO 3166-1 alpha-2), a name by its consonants, a number, a concept of news, an
 * agency's own short name for the story (`AFP seisme turquie`).
 */
export type MarkKind = 'country' | 'name' | 'number' | 'concept' | 'slug';

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
 * How rare marks are among takes: `countOf` says how many of the `takes` of the last days have a mark, by its key as well (`markKey`), 0 for one that is new. It is
 * the share that counts, so that a small newsroom and a large one judge alike.
 */
export function rarityAmong(takes: number, countOf: (mark: Mark, key: string) => number, each = 1): Rarity {
  const all = takes + baseTakes;
  return (mark, but = 0) => {
    const key = markKey(mark);
    const counted = countOf(mark, key);
    const count = mark.kind === 'slug' ? counted : Math.max(0, counted - but * each);
    if (mark.kind === 'slug') return Math.max(0, 1 - count / mostOfSlug);
    const usual = baseShare(key);
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

let shares: ReadonlyMap<string, number> | null = null;

/** The share of takes of any days that have a mark, by its key. */
function baseShare(key: string): number {
  shares ??= new Map(base.split(' ').map((each) => readShare(each.split('='))));
  return shares.get(key) ?? 0;
}

/** `concept:dead=18`, in thousandths. */
function readShare([key = '', thousandths = '0']: readonly string[]): [string, number] {
  return [key, Number(thousandths) / 1000];
}
