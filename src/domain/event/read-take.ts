import type { Mark } from './mark.ts';
import { skeletonOf } from './name-skeleton.ts';
import { plainWord } from './plain-word.ts';
import type { Take } from './take.ts';

/** A take as it is compared. Reading costs some 50 µs, comparing two that were read a tenth of it: whoever compares often keeps it. */
export type ReadTake = {
  readonly take: Take;
  /** What it is stored and looked up by; each once. */
  readonly marks: readonly Mark[];
  /** The same as `markKey` has them, by kind. */
  readonly countries: ReadonlySet<string>;
  readonly names: ReadonlySet<string>;
  readonly numbers: ReadonlySet<string>;
  readonly concepts: ReadonlySet<string>;
  readonly slug: string | null;
  /** Every four letters of its words: they are compared within one language. */
  readonly grams: ReadonlySet<string>;
};

const longest = 1200;
const mostNames = 24;
const gramLength = 4;

/** Reads a take: its names, numbers and what else it is known by. Linear in its length, of which 1,200 characters are read. */
export function readTake(take: Take): ReadTake {
  const text = `${take.headline}. ${take.lede}`.slice(0, longest);
  const tokens = [...text.matchAll(/[\p{L}\p{M}\p{N}]+(?:['’.,-][\p{L}\p{M}\p{N}]+)*|[.!?:]/gu)].map(
    ([token]) => token,
  );
  const names = namesIn(tokens);
  const numbers = new Set(tokens.filter((token) => /^\d/u.test(token)));
  const countries = new Set(take.country === undefined ? [] : [take.country.toLowerCase()]);
  const slug = take.slug === undefined || take.slug === '' ? null : slugMark(take.agency, take.slug);
  const marks: Mark[] = [
    ...[...countries].map((mark) => ({ kind: 'country', mark }) as const),
    ...[...names].map((mark) => ({ kind: 'name', mark }) as const),
    ...[...numbers].map((mark) => ({ kind: 'number', mark }) as const),
    ...(slug === null ? [] : [{ kind: 'slug', mark: slug } as const]),
  ];
  return {
    take,
    marks,
    countries,
    names,
    numbers,
    concepts: new Set(),
    slug,
    grams: gramsOf(tokens),
  };
}

/** What is stored of a take, and what others are looked up by: at most some forty. */
export function marksOf(take: Take): readonly Mark[] {
  return readTake(take).marks;
}

function namesIn(tokens: readonly string[]): ReadonlySet<string> {
  const names = new Set<string>();
  for (const token of tokens) {
    if (!/^\p{Lu}[\p{L}\p{M}]/u.test(token) || names.size === mostNames) continue;
    const skeleton = skeletonOf(token);
    if (skeleton.length > 2) names.add(skeleton);
  }
  return names;
}

function slugMark(agency: string, slug: string): string {
  const words = plainWord(slug)
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '');
  return [plainWord(agency), ...words].join(' ').slice(0, 80);
}

function gramsOf(tokens: readonly string[]): ReadonlySet<string> {
  const grams = new Set<string>();
  for (const token of tokens) {
    const word = plainWord(token);
    if (word.length < gramLength) continue;
    for (let at = 0; at + gramLength <= word.length; at++) grams.add(word.slice(at, at + gramLength));
  }
  return grams;
}
