import type { MarkKind, Rarity } from './mark.ts';
import type { ReadTake } from './read-take.ts';

/** `same`: one happening. `apart`: they cannot be. `unknown`: nothing is said of it, and nobody is told. */
export type Relation = 'same' | 'apart' | 'unknown';

/** From this score on two takes are one happening, 98 times of 100. */
const sameFrom = 0.9;
const hourMs = 3_600_000;
/** Two agencies file within this time; an agency follows its own story up for longer. */
const reachMs = 12 * hourMs;
const ownReachMs = 24 * hourMs;
/** How rare an agency's own short name must be to join: `sport` and `urgent` are on many. */
const tellingSlug = 0.55;

/** How sure it is that two takes tell of one happening, 0 to 1; alike in either order. */
export function scoreTakes(one: ReadTake, other: ReadTake, rarity: Rarity): number {
  if (isOutright(one, other, rarity)) return 1;
  if (!isWithinReach(one, other)) return 0;
  const names = shared('name', one.names, other.names, rarity);
  const numbers = shared('number', one.numbers, other.numbers, rarity);
  const countries = overlap(one.countries, other.countries);
  const grams = one.take.language === other.take.language ? likeness(one.grams, other.grams) : 0;
  const sum = -6 + 1.8 * names + 1.2 * numbers + 1.5 * countries + 8 * grams;
  return 1 / (1 + Math.exp(-sum));
}

/** What a score comes to. Across another place and other numbers never the same, but for an agency's own follow-up. */
export function relation(one: ReadTake, other: ReadTake, score: number): Relation {
  if (score === 1) return 'same';
  if (!isWithinReach(one, other)) return 'apart';
  const isElsewhere =
    one.countries.size > 0 && other.countries.size > 0 && overlap(one.countries, other.countries) === 0;
  const isCountedOtherwise =
    one.numbers.size > 0 && other.numbers.size > 0 && overlap(one.numbers, other.numbers) === 0;
  if (isElsewhere && isCountedOtherwise) return 'apart';
  return score >= sameFrom ? 'same' : 'unknown';
}

/** One says that it follows the other, or their agency has the same name of its own for both, and for few others. */
export function isOutright(one: ReadTake, other: ReadTake, rarity: Rarity): boolean {
  if (follows(one, other) || follows(other, one)) return true;
  return (
    one.slug !== null &&
    one.slug === other.slug &&
    Math.abs(one.take.at - other.take.at) <= ownReachMs &&
    rarity({ kind: 'slug', mark: one.slug }) >= tellingSlug
  );
}

function follows({ take }: ReadTake, { take: { story } }: ReadTake): boolean {
  return take.replaces === story || take.evolvedFrom === story;
}

function isWithinReach({ take: one }: ReadTake, { take: other }: ReadTake): boolean {
  return Math.abs(one.at - other.at) <= (one.agency === other.agency ? ownReachMs : reachMs);
}

function shared(
  kind: MarkKind,
  one: ReadonlySet<string>,
  other: ReadonlySet<string>,
  rarity: Rarity,
): number {
  let sum = 0;
  for (const mark of one) if (other.has(mark)) sum += rarity({ kind, mark });
  return sum;
}

function overlap(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  for (const each of one) if (other.has(each)) return 1;
  return 0;
}

function likeness(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  if (one.size === 0 || other.size === 0) return 0;
  let common = 0;
  for (const each of one) if (other.has(each)) common++;
  return common / Math.sqrt(one.size * other.size);
}
