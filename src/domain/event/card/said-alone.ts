import type { ReadTake } from '../read-take.ts';
import type { Weigh } from '../weigh.ts';
import { has } from './has-mark.ts';

/** What a headline says that another text has not, by how rare that is. */
export type SaidAlone = {
  readonly names: number;
  readonly concepts: number;
  readonly countries: number;
  readonly all: number;
  /** Names again, where what the other has in its dateline and not in its headline is none of its: that says where it was written. */
  readonly told: { readonly weight: number; readonly count: number };
};

/** `Apple` may be a fruit: it says less than a name does. */
const brand = 0.6;

/** What the headline of one take says that the whole text of another one has not. */
export function saidAlone({ head }: ReadTake, there: ReadTake, weigh: Weigh): SaidAlone {
  const { names, told } = namesAlone(head, there, weigh);
  let concepts = 0;
  for (const concept of head.concepts) if (!has(concept, there)) concepts += weigh('concept', concept, 1);
  let countries = 0;
  for (const country of head.countries)
    if (!there.countries.has(country)) countries += weigh('country', country, 1);
  return { names, concepts, countries, all: names + concepts + countries, told };
}

function namesAlone(
  head: ReadTake['head'],
  there: ReadTake,
  weigh: Weigh,
): Pick<SaidAlone, 'names' | 'told'> {
  let names = 0;
  let weight = 0;
  let count = 0;
  const tell = (rare: number) => {
    weight += rare;
    count++;
  };
  for (const name of head.names) {
    const rare = weigh('name', name, 1);
    const isThere = has(name, there);
    if (!isThere) names += rare;
    if (!isThere || (there.places.has(name) && !there.head.names.has(name))) tell(rare);
  }
  for (const name of head.brands) {
    if (has(name, there) || there.brands.has(name)) continue;
    names += brand;
    tell(brand);
  }
  return { names, told: { weight, count } };
}

/** What is counted anew each hour, and by each agency in its own way. */
const tolls = ['dead', 'hurt', 'missing'];

/** Whether a take tells of a toll: no number of it parts it from others. */
export function tellsToll({ concepts }: ReadTake): boolean {
  return tolls.some((toll) => concepts.has(toll));
}
