import type { Strengths } from '../../domain/event/strengths.ts';
import type { Labelled } from './labelled.ts';

/** Of the pairs of takes of one event of which the first has a concept: how many there are, and how often the other has it too. */
type Counted = { readonly pairs: number; readonly shared: number };
type ByConcept = ReadonlyMap<string, Counted>;
/** That for each concept, in all and by event. */
export type SharedConcepts = {
  readonly all: ByConcept;
  readonly sum: Counted;
  readonly byEvent: ReadonlyMap<string, ByConcept>;
};

/** A concept is taken to be as any other until it was seen in so many pairs more. */
const doubt = 8;
const none: Counted = { pairs: 0, shared: 0 };

/** Counts how surely takes of one event share a concept. */
export function countShared(takes: readonly Labelled[]): SharedConcepts {
  const all = new Map<string, Counted>();
  const byEvent = new Map<string, ByConcept>();
  for (const [event, its] of Map.groupBy(takes, (take) => take.event)) {
    if (its.length === 1) continue;
    const having = new Map<string, number>();
    for (const { read } of its)
      for (const concept of read.concepts) having.set(concept, (having.get(concept) ?? 0) + 1);
    // A long event counts for no more than its takes.
    const other = its.length - 1;
    const counted = new Map(
      [...having].map(([concept, count]) => [
        concept,
        { pairs: count, shared: (count * (count - 1)) / other },
      ]),
    );
    for (const [concept, count] of counted) all.set(concept, add(all.get(concept), count, 1));
    byEvent.set(event, counted);
  }
  return { all, sum: sumOf(all), byEvent };
}

/** How surely each concept is shared. */
export function strengthsOf({ all, sum }: SharedConcepts): Strengths {
  return new Map([...all].map(([concept, counted]) => [concept, strengthOf(counted, sum)]));
}

/** The same by all events but some, for whoever asks of few. */
export function strengthsBut(
  { all, sum, byEvent }: SharedConcepts,
  events: readonly string[],
): Pick<Strengths, 'get'> {
  const left = [...new Set(events)].map((event) => byEvent.get(event)).filter((its) => its !== undefined);
  const others = left.reduce((rest, its) => add(rest, sumOf(its), -1), sum);
  return {
    get(concept) {
      const counted = all.get(concept);
      if (counted === undefined) return undefined;
      return strengthOf(
        left.reduce((rest, its) => add(rest, its.get(concept), -1), counted),
        others,
      );
    },
  };
}

function strengthOf({ pairs, shared }: Counted, all: Counted): number {
  return (shared + (doubt * all.shared) / all.pairs) / (pairs + doubt);
}

function sumOf(counted: ByConcept): Counted {
  return [...counted.values()].reduce((sum, each) => add(sum, each, 1), none);
}

function add(one: Counted = none, other: Counted = none, times: 1 | -1): Counted {
  return { pairs: one.pairs + times * other.pairs, shared: one.shared + times * other.shared };
}
