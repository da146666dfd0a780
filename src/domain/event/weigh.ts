import type { MarkKind, Rarity } from './mark.ts';
import type { Strengths } from './strengths.ts';

/** How much a mark counts in comparing, 0 to 1. */
export type Weigh = (kind: MarkKind, mark: string, but?: number) => number;

/** For a concept of which too little was seen. */
const usual = 0.3;

/** Weighs marks by how rare they are, and concepts by how surely they are shared as well. */
export function weighBy(rarity: Rarity, strengths: Pick<Strengths, 'get'>): Weigh {
  return (kind, mark, but = 0) => {
    const strength = kind === 'concept' ? Math.min(1, (strengths.get(mark) ?? usual) / most) : 1;
    return rarity({ kind, mark }, but) * strength;
  };
}

/** A concept that is shared so often counts in full. */
const most = 0.9;
