import type { Comparing } from './comparing.ts';
import type { MarkNumbers } from './mark-numbers.ts';
import type { Pair } from './pair.ts';
import type { Side } from './side.ts';

/** What weighs less says who acts and not what is done. */
const telling = 0.35;
/** For a headline that names nobody, or tells nothing that the lexicon knows. */
const nothingSaid = 0.3;

/** How much of what headlines say the other take has; and whether two headlines say something, none of which the other take has. */
export function headFeatures(
  side: Side,
  event: readonly Side[],
  pairs: readonly Pair[],
  { names: allNames, concepts: allConcepts }: Comparing,
) {
  let names = 0;
  let concepts = 0;
  let namesApart = 0;
  let conceptsApart = 0;
  let namesInBoth = 0;
  let conceptsInBoth = 0;
  for (let at = 0; at < event.length; at++) {
    const [other, pair] = [event[at], pairs[at]];
    if (other === undefined || pair === undefined) continue;
    names += foundOf(other.headNames, pair.namesHere, allNames);
    concepts += foundOf(other.headConcepts, pair.conceptsHere, allConcepts);
    namesInBoth = Math.max(namesInBoth, allNames.sumOf(pair.headNames));
    conceptsInBoth = Math.max(conceptsInBoth, allConcepts.sumOf(pair.headConcepts));
    if (pair.areHeadNamesApart) namesApart++;
    if (
      lacks(other.headConcepts, pair.conceptsHere, allConcepts) &&
      lacks(side.headConcepts, pair.conceptsThere, allConcepts)
    )
      conceptsApart++;
  }
  const count = event.length;
  const itsNames = foundOf(
    side.headNames,
    inAny(pairs, ({ namesThere }) => namesThere),
    allNames,
  );
  const itsConcepts = foundOf(
    side.headConcepts,
    inAny(pairs, ({ conceptsThere }) => conceptsThere),
    allConcepts,
  );
  return {
    names: (names / count + itsNames) / 2,
    namesLeast: Math.min(names / count, itsNames),
    concepts: (concepts / count + itsConcepts) / 2,
    conceptsLeast: Math.min(concepts / count, itsConcepts),
    namesApart: namesApart / count,
    conceptsApart: conceptsApart / count,
    namesInBoth,
    conceptsInBoth,
  };
}

/** Of each mark of the take's headline whether any take of the event has it. */
function inAny(pairs: readonly Pair[], of: (pair: Pair) => readonly boolean[]): readonly boolean[] {
  const first = pairs[0];
  if (first === undefined || pairs.length === 1) return first === undefined ? [] : of(first);
  return of(first).map((_, at) => pairs.some((pair) => of(pair)[at]));
}

/** How much of what a headline says is found in another text. */
function foundOf(head: readonly number[], isFound: readonly boolean[], marks: MarkNumbers): number {
  let all = 0;
  let found = 0;
  for (let at = 0; at < head.length; at++) {
    const weight = marks.weightOf(head[at] ?? 0);
    all += weight;
    if (isFound[at] === true) found += weight;
  }
  return all === 0 ? nothingSaid : found / all;
}

/** Whether a headline tells something, and nothing of it is found in another text. What says who acts is not looked at. */
function lacks(head: readonly number[], isFound: readonly boolean[], marks: MarkNumbers): boolean {
  let says = false;
  for (let at = 0; at < head.length; at++) {
    if (marks.weightOf(head[at] ?? 0) < telling) continue;
    if (isFound[at] === true) return false;
    says = true;
  }
  return says;
}
