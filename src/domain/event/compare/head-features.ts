import type { ReadEvent } from '../read-event.ts';
import type { ReadTake } from '../read-take.ts';

/** What weighs less says who acts and not what is done. */
const telling = 0.35;
/** For a headline that names nobody, or tells nothing that the lexicon knows. */
const nothingSaid = 0.3;

/** What marks of one kind weigh, by the mark. */
export type Weights = ReadonlyMap<string, number>;

/** How much of what headlines say the other take has; and whether two headlines say something, none of which the other take has. */
export function headFeatures(
  take: ReadTake,
  event: ReadEvent,
  nameWeights: Weights,
  conceptWeights: Weights,
) {
  let names = 0;
  let concepts = 0;
  let namesApart = 0;
  let conceptsApart = 0;
  let namesInBoth = 0;
  let conceptsInBoth = 0;
  for (const other of event.takes) {
    names += foundOf(other.head.names, take, nameWeights);
    concepts += foundOf(other.head.concepts, take, conceptWeights);
    namesInBoth = Math.max(namesInBoth, sumOf(take.head.names, other.head.names, nameWeights));
    conceptsInBoth = Math.max(conceptsInBoth, sumOf(take.head.concepts, other.head.concepts, conceptWeights));
    if (lacks(other.head.names, take) && lacks(take.head.names, other)) namesApart++;
    if (lacks(other.head.concepts, take, conceptWeights) && lacks(take.head.concepts, other, conceptWeights))
      conceptsApart++;
  }
  const count = event.takes.length;
  const itsNames = foundOf(take.head.names, event, nameWeights);
  const itsConcepts = foundOf(take.head.concepts, event, conceptWeights);
  return {
    headNames: (names / count + itsNames) / 2,
    headNamesLeast: Math.min(names / count, itsNames),
    headConcepts: (concepts / count + itsConcepts) / 2,
    headConceptsLeast: Math.min(concepts / count, itsConcepts),
    headNamesApart: namesApart / count,
    headConceptsApart: conceptsApart / count,
    headNamesInBoth: namesInBoth,
    headConceptsInBoth: conceptsInBoth,
  };
}

function sumOf(one: ReadonlySet<string>, other: ReadonlySet<string>, weights: Weights): number {
  let sum = 0;
  for (const mark of one) if (other.has(mark)) sum += weights.get(mark) ?? 0;
  return sum;
}

type Has = { has(mark: string): boolean };
type Said = { readonly names: Has; readonly concepts: Has; readonly words: Has };

/** A name of a headline may stand in the other text without a capital, and the other way round. */
export function has(mark: string, { names, concepts, words }: Said): boolean {
  return names.has(mark) || words.has(mark) || concepts.has(mark);
}

function foundOf(head: ReadonlySet<string>, there: Said, weights: Weights): number {
  let all = 0;
  let found = 0;
  for (const mark of head) {
    const weight = weights.get(mark) ?? 0;
    all += weight;
    if (has(mark, there)) found += weight;
  }
  return all === 0 ? nothingSaid : found / all;
}

/** `weights`: what says who acts is not looked at. */
function lacks(head: ReadonlySet<string>, there: Said, weights?: Weights): boolean {
  let says = false;
  for (const mark of head) {
    if (weights !== undefined && (weights.get(mark) ?? 0) < telling) continue;
    if (has(mark, there)) return false;
    says = true;
  }
  return says;
}
