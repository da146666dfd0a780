import type { ReadEvent } from '../read-event.ts';
import type { ReadTake } from '../read-take.ts';

/** What words alone have in common: of one language by their stems, of several by how they sound. */
export function wordFeatures(take: ReadTake, { takes }: ReadEvent) {
  let headStems = 0;
  let headApart = 1;
  let cognates = 0;
  let inOne = 0;
  let inOthers = 0;
  for (const other of takes) {
    if (other.language === take.language) {
      inOne++;
      const [here, there] = [massIn(other.head.stems, take.stems), massIn(take.head.stems, other.stems)];
      headStems = Math.max(headStems, (here + there) / 2);
      headApart = Math.min(headApart, 1 - Math.max(here, there));
    } else {
      inOthers++;
      cognates += cosine(take.words, other.words);
    }
  }
  return {
    oneLanguage: inOne > 0 ? 1 : 0,
    headStems,
    headStemsApart: inOne > 0 ? headApart : 0,
    cognates: inOthers === 0 ? 0 : cognates / inOthers,
  };
}

type Weights = ReadonlyMap<string, number>;

/** How much two texts have of each other's words, 0 to 1. */
export function cosine(one: Weights, other: Weights): number {
  let both = 0;
  for (const [word, weight] of one) both += weight * (other.get(word) ?? 0);
  return both === 0 ? 0 : both / Math.sqrt(squaresOf(one) * squaresOf(other));
}

/** What was summed of a take that is compared with many. */
const squares = new WeakMap<Weights, number>();

function squaresOf(weights: Weights): number {
  const before = squares.get(weights);
  if (before !== undefined) return before;
  let sum = 0;
  for (const weight of weights.values()) sum += weight * weight;
  squares.set(weights, sum);
  return sum;
}

/** How much of what a headline says stands in another text. */
function massIn(head: Weights, there: Weights): number {
  let all = 0;
  let found = 0;
  for (const [stem, weight] of head) {
    all += weight;
    if (there.has(stem)) found += weight;
  }
  return all === 0 ? 0 : found / all;
}
