import type { ReadTake } from './read-take.ts';

/** Several takes of one happening as one. */
export type ReadEvent = { readonly takes: readonly ReadTake[] };

/** Takes as one. */
export function readEvent(takes: readonly ReadTake[]): ReadEvent {
  return { takes };
}
