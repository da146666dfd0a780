import type { MarkKind, Rarity } from './mark.ts';
import type { Strengths } from './strengths.ts';

/** How much a mark counts in comparing, 0 to 1. */
export type Weigh = (kind: MarkKind, mark: string, but?: number) => number;

/** For a concept of which too little was seen. */
const usual = 0.3;

/** Weighs marks by how rare they are, and concepts by how surely they are shared as well. What was weighed before is known. */
export function weighBy(rarity: Rarity, strengths: Pick<Strengths, 'get'>): Weigh {
  const known: { readonly [kind in MarkKind]: Map<string, number[]> } = {
    country: new Map(),
    name: new Map(),
    number: new Map(),
    concept: new Map(),
    slug: new Map(),
  };
  return (kind, mark, but = 0) => {
    const weights = known[kind].get(mark) ?? [];
    const before = weights[but];
    if (before !== undefined) return before;
    const strength = kind === 'concept' ? Math.min(1, (strengths.get(mark) ?? usual) / most) : 1;
    const weight = rarity({ kind, mark }, but) * strength;
    weights[but] = weight;
    known[kind].set(mark, weights);
    return weight;
  };
}

/** A concept that is shared so often counts in full. */
const most = 0.9;
