/**
 * What takes of one happening are found by: a country (ISO 3166-1 alpha-2), a name by its consonants, a number, a concept of news, an
 * agency's own short name for the story (`AFP seisme turquie`).
 */
export type MarkKind = 'country' | 'name' | 'number' | 'concept' | 'slug';

/** One thing that is stored of a take, and that other takes are looked up by. `mark` is short, in small Latin letters and digits. */
export type Mark = { readonly kind: MarkKind; readonly mark: string };

/** How much it says that two takes share a mark: 0 nothing, every take has it; 1 all that a mark can say, hardly any has it. */
export type Rarity = (mark: Mark) => number;

/** Fewer takes than this say little of how rare a mark is: they count as so many. */
const fewestTakes = 300;

/** How rare marks are among takes: `countOf` says how many of the `takes` of the last days have a mark, 0 for one that is new. */
export function rarityAmong(takes: number, countOf: (mark: Mark) => number): Rarity {
  const all = Math.log(1 + Math.max(takes, fewestTakes));
  return (mark) => Math.max(0, 1 - Math.log(1 + countOf(mark)) / all);
}

/** A mark in one piece: `name:slnsk`. */
export function markKey({ kind, mark }: Mark): string {
  return `${kind}:${mark}`;
}
