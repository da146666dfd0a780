import type { Strengths } from '../../domain/event/strengths.ts';
import type { Labelled } from './read-labelled.ts';

/** Of the pairs of takes of one event of which the first has a concept: how many there are, and how often the other has it too. */
type Counted = { readonly pairs: number; readonly shared: number };
/** That for each concept, by event. */
export type SharedConcepts = ReadonlyMap<string, ReadonlyMap<string, Counted>>;

/** A concept is taken to be as any other until it was seen in so many pairs more. */
const doubt = 8;

/** Counts how surely takes of one event share a concept. */
export function countShared(takes: readonly Labelled[]): SharedConcepts {
  const counts = new Map<string, Map<string, Counted>>();
  for (const [event, its] of Map.groupBy(takes, (take) => take.event)) {
    if (its.length === 1) continue;
    const having = new Map<string, number>();
    for (const { read } of its)
      for (const concept of read.concepts) having.set(concept, (having.get(concept) ?? 0) + 1);
    for (const [concept, count] of having) {
      const byEvent = counts.get(concept) ?? new Map<string, Counted>();
      counts.set(concept, byEvent);
      // A long event counts for no more than its takes.
      const other = its.length - 1;
      byEvent.set(event, { pairs: count, shared: (count * (count - 1)) / other });
    }
  }
  return counts;
}

/** How surely each concept is shared, by all events but some. */
export function strengthsBut(counts: SharedConcepts, events: readonly string[]): Strengths {
  const sums = new Map([...counts].map(([concept, byEvent]) => [concept, sumOf(byEvent, events)] as const));
  const all = [...sums.values()].reduce(add, none);
  const usual = all.shared / all.pairs;
  return new Map(
    [...sums].map(([concept, { pairs, shared }]) => [concept, (shared + doubt * usual) / (pairs + doubt)]),
  );
}

const none: Counted = { pairs: 0, shared: 0 };

function sumOf(byEvent: ReadonlyMap<string, Counted>, but: readonly string[]): Counted {
  let sum = none;
  for (const [event, counted] of byEvent) if (!but.includes(event)) sum = add(sum, counted);
  return sum;
}

function add(one: Counted, other: Counted): Counted {
  return { pairs: one.pairs + other.pairs, shared: one.shared + other.shared };
}
