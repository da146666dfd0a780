import { placeKey } from './place-key.ts';
import { shippedRows } from './region-rows.ts';

/** A part of the world that is no country: the Sahel, the Gulf states. */
export type Region = {
  /** What people type and filters are stored by: lower case, no spaces. */
  readonly slug: string;
  readonly label: { readonly nl: string; readonly en: string };
  /** Other names, in French, German and by habit. */
  readonly also: readonly string[];
  /** ISO 3166-1 alpha-2. */
  readonly countries: readonly string[];
};

/** The regions that ship; a newsroom file can add its own. */
export const shippedRegions: readonly Region[] = shippedRows.map(([names, countries]) => {
  const [nl = '', en = nl, ...also] = names.split(' | ');
  return { slug: slugOf(nl), label: { nl, en }, also, countries: countries.split(' ') };
});

/** The region that is called so in Dutch, English, French or German, whatever case, accents and hyphens, with or without article; or null. */
export function findRegion(name: string, regions: readonly Region[]): Region | null {
  const sought = nameKey(name);
  if (sought === '') return null;
  return regions.find((region) => keysOf(region).has(sought)) ?? null;
}

/** The regions that a country (ISO 3166-1 alpha-2) lies in, in the order of the list. */
export function regionsOf(country: string, regions: readonly Region[]): readonly Region[] {
  return regions.filter(({ countries }) => countries.includes(country));
}

const keys = new WeakMap<Region, ReadonlySet<string>>();

function keysOf(region: Region): ReadonlySet<string> {
  const before = keys.get(region);
  if (before !== undefined) return before;
  const { slug, label, also } = region;
  const made = new Set([slug, label.nl, label.en, ...also].map(nameKey));
  keys.set(region, made);
  return made;
}

function nameKey(name: string): string {
  return placeKey(name).replace(/^(?:de|het|the|les|la|le|l|der|die|das) (?=.)/, '');
}

function slugOf(name: string): string {
  return placeKey(name).replaceAll(' ', '-');
}
