import type { MarkKind, Rarity } from './mark.ts';
import type { Strengths } from './strengths.ts';

/** How much a mark counts in comparing, 0 to 1. */
export type Weigh = (kind: MarkKind, mark: string) => number;

/** For a concept of which too little was seen. */
const usual = 0.3;

/** Weighs marks by how rare they are, and concepts by how surely they are shared as well. What was weighed before is known. */
export function weighBy(rarity: Rarity, strengths: Strengths): Weigh {
  const known = new Map<MarkKind, Map<string, number>>();
  return (kind, mark) => {
    let weights = known.get(kind);
    if (weights === undefined) {
      weights = new Map();
      known.set(kind, weights);
    }
    const before = weights.get(mark);
    if (before !== undefined) return before;
    const strength = kind === 'concept' ? Math.min(1, (strengths.get(mark) ?? usual) / most) : 1;
    const weight = rarity({ kind, mark }) * strength;
    weights.set(mark, weight);
    return weight;
  };
}

/** A concept that is shared so often counts in full. */
const most = 0.9;
