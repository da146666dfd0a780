import { accentKey, placeKey } from '../../domain/place/place-key.ts';
import { belgianPlaces } from './belgian-places.ts';
import { dutchPlaces } from './dutch-places.ts';
import { ownPlaces } from './own-places.ts';
import { type City, isLow } from './read-cities.ts';

/** A place that may be meant by a name. */
export type Candidate = {
  readonly pair: string;
  readonly population: number;
  /** How likely it is the one; infinite for one of our own. */
  readonly weight: number;
  /** Its main name, in this very spelling. */
  readonly isMain: boolean;
  /** In the Netherlands and Belgium: the one that is meant at home. */
  readonly isTown: boolean;
};

/** What a village that GeoNames does not have counts for. */
const villagePopulation = { NL: 1_500, BE: 4_000 };
/** A town is meant at home unless a place of this many times its inhabitants, or a capital, bears its name. */
const timesOfTown: { readonly [country: string]: number } = { NL: 10, BE: 80 };
/** Who writes `LILLE` or `BAZEL` means the city, also where a village at home is called so. */
const neverTowns = new Set(
  'lille|bazel|lens|nazareth|saint vincent|saint martin|saint germain|clermont|havre|bray|roy|linden|sint maarten|de krim|belgrade|duisburg|london|rome'.split(
    '|',
  ),
);

const near = new Set('DE FR GB LU IE'.split(' '));
const inTheNews = new Set('US IL PS UA RU TR SY LB IQ IR ES IT PT AT CH DK SE NO FI GR PL ZA AU'.split(' '));
const seldom = new Set('IN CN PH BR MX PK NG BD ID VE CO PE EC'.split(' '));

/** All places by the keys of their names, ours included. */
export function collectCandidates(cities: readonly City[]): ReadonlyMap<string, readonly Candidate[]> {
  const byKey = new Map<string, Candidate[]>();
  const add = (key: string, candidate: Candidate) => {
    if (key.length > 40) return;
    const all = byKey.get(key);
    if (all === undefined) byKey.set(key, [candidate]);
    else all.push(candidate);
  };
  for (const city of [...cities, ...lowVillages()]) {
    const [name = ''] = city.names;
    const main = new Set(city.names.map(placeKey));
    for (const key of new Set([...main, ...city.alternates.map(placeKey)])) {
      if (key.length < 2 || (!main.has(key) && key.length < 3)) continue;
      add(key, candidateOf(city, main.has(key)));
    }
    if (accentKey(name) !== placeKey(name)) add(accentKey(name), candidateOf(city, true));
  }
  for (const [pair, names] of ownPlaces.flatMap((rows) => Object.entries(rows))) {
    for (const key of new Set(names.split('|').flatMap((name) => [placeKey(name), accentKey(name)])))
      add(key, { pair, population: 0, weight: Number.POSITIVE_INFINITY, isMain: true, isTown: false });
  }
  return new Map([...byKey].map(([key, all]) => [key, markTowns(key, all)]));
}

function* lowVillages(): Generator<City> {
  for (const [province, names] of [...Object.entries(dutchPlaces), ...Object.entries(belgianPlaces)]) {
    const country = province.startsWith('NL') ? 'NL' : 'BE';
    const zone = country === 'NL' ? 'Europe/Amsterdam' : 'Europe/Brussels';
    const pair = `${country} ${zone} ${province}`;
    // A Dutch name has no slash, of a Belgian town each language's name is a main one.
    for (const name of names.split('|').flatMap((both) => both.split('/')))
      yield {
        names: [name],
        alternates: [],
        country,
        pair,
        population: villagePopulation[country],
        isCapital: false,
      };
  }
}

function candidateOf(city: City, isMain: boolean): Candidate {
  const { pair, population } = city;
  return { pair, population, weight: weigh(city, isMain), isMain, isTown: false };
}

/** Inhabitants, where they make news; capitals before all namesakes; a main name before one in some language. */
function weigh({ country, population, isCapital }: City, isMain: boolean): number {
  const news = isLow(country)
    ? 5
    : near.has(country)
      ? 3
      : inTheNews.has(country)
        ? 1.5
        : seldom.has(country)
          ? 0.5
          : 1;
  if (isCapital && isMain && population >= 500) return leastOfCapitals + population;
  return (population + 1) * news * (isMain || isCapital ? 1 : 0.2);
}

/** More than all people there are. */
const leastOfCapitals = 1e10;

/** True for the weight of a capital, which is none of our own. */
export function isCapitalWeight(weight: number): boolean {
  return weight >= leastOfCapitals && Number.isFinite(weight);
}

function markTowns(key: string, all: readonly Candidate[]): readonly Candidate[] {
  const known = new Map<string, number>();
  for (const { pair, population } of all) known.set(pair, Math.max(known.get(pair) ?? 0, population));
  const isMeant = ({ pair, isMain }: Candidate) => {
    const country = pair.slice(0, 2);
    const times = timesOfTown[country];
    if (times === undefined || !isMain || neverTowns.has(key)) return false;
    const rivals = all.filter((other) => other.pair.slice(0, 2) !== country);
    const own = known.get(pair) ?? 0;
    // A name in some language is seldom the one that is meant.
    return rivals.every(
      (rival) =>
        !isCapitalWeight(rival.weight) && rival.population * (rival.isMain ? 1 : 0.05) <= own * times,
    );
  };
  return all.map((candidate) => (isMeant(candidate) ? { ...candidate, isTown: true } : candidate));
}
