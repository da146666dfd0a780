import { strengths } from './learned.ts';

/** How surely takes of one happening share a concept that one of them has, 0 to 1: `quake` nearly all, `minister` few. */
export type Strengths = ReadonlyMap<string, number>;

/** A concept that is shared less surely finds nobody: it is compared, and not stored. */
const leastStored = 0.25;

/** How surely takes of one happening share a concept, as it was learned. */
export const learnedStrengths: Strengths = new Map(
  strengths.split(' ').map((each): [string, number] => {
    const [concept = '', hundredths = '0'] = each.split('=');
    return [concept, Number(hundredths) / 100];
  }),
);

/** Whether takes are found by a concept. */
export function findsTakes(concept: string): boolean {
  return (learnedStrengths.get(concept) ?? 1) >= leastStored;
}
