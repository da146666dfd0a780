import type { EpochMs } from '../item.ts';
import type { Person } from './person.ts';

/** What a newsroom does with a story: somebody works on it, it is on the site, or it is passed by, as none for this newsroom. */
export type HandlingKind = 'taken' | 'published' | 'passed';

/** Whether what was kept as one is one. */
export function isHandlingKind(kept: string): kept is HandlingKind {
  return kept === 'taken' || kept === 'published' || kept === 'passed';
}

/** Who has a story, or what she decided of it, and since when. */
export type Handling = { readonly kind: HandlingKind; readonly by: Person; readonly at: EpochMs };

/**
 * Whether a story that an agency may have withdrawn, by a wording that nobody documented, was: what a person of the newsroom
 * said. `withdrawn`: it is a kill from then on.
 */
export type DoubtAnswer = { readonly withdrawn: boolean; readonly by: Person; readonly at: EpochMs };

/** Who has seen that a story may not be used any more, and when. */
export type Seen = { readonly by: Person; readonly at: EpochMs };
