import type { ReadEvent } from '../read-event.ts';
import type { ReadTake } from '../read-take.ts';
import type { Weigh } from '../weigh.ts';
import { has } from './head-features.ts';

/** From here on what a headline says is another thing: not a spokesman, not who acts. */
const other = 0.6;

/**
 * Whether a take tells of something else than each take of an event, however like they are: its headline names, counts or tells what that one's text has
 * not, and that one's headline what the take has not. `Trump puts a tariff on Mexico` beside one on the EU, the vote on the bill beside the one on
 * a motion, the attack and who claims it. Only one of two that are of one happening says more than the other, mostly.
 */
export function tellsOther(take: ReadTake, event: ReadEvent, weigh: Weigh): boolean {
  return event.takes.every((each) => areOther(take, each, weigh));
}

function areOther(one: ReadTake, two: ReadTake, weigh: Weigh): boolean {
  return (
    (leftOf(one, two, weigh) >= other && leftOf(two, one, weigh) >= other) ||
    (countsOther(one, two) && countsOther(two, one))
  );
}

/** What a headline says that another text has not, by how rare that is. */
function leftOf({ head }: ReadTake, there: ReadTake, weigh: Weigh): number {
  let left = 0;
  for (const name of head.names) if (!has(name, there)) left += weigh('name', name, 1);
  for (const concept of head.concepts) if (!has(concept, there)) left += weigh('concept', concept, 1);
  for (const country of head.countries)
    if (!there.countries.has(country)) left += weigh('country', country, 1);
  return left;
}

/** What is counted anew each hour, and by each agency in its own way. */
const tolls = ['dead', 'hurt', 'missing'];

/** Both count something in their headlines, and not the same: an age, a sum, a sentence. */
function countsOther({ head, concepts }: ReadTake, { numbers }: ReadTake): boolean {
  if (tolls.some((toll) => concepts.has(toll))) return false;
  return head.numbers.size > 0 && numbers.size > 0 && head.numbers.isDisjointFrom(numbers);
}
