import type { EpochMs } from '../../domain/item.ts';
import type { Newsroom } from '../../settings/newsroom.ts';
import type { SharedClock } from '../../store/replicas/shared-clock.ts';

/** The newsroom file of this machine, which others may have otherwise. */
export type OwnFile = {
  readonly text: string;
  readonly newsroom: Pick<Newsroom, 'digest' | 'sources'>;
  /** By the clock of the database; null: not known. */
  readonly changedAt: EpochMs | null;
};

/** Images and packages are made with times like 0, or of 1980: of whatever is told before this, nothing is known. */
const firstBelieved = Date.UTC(2000, 0);

/** When a file was changed that was there at the start, as the file system tells it. */
export function changedBefore(told: number, clock: Pick<SharedClock, 'fromOwn'>): EpochMs | null {
  return told < firstBelieved ? null : clock.fromOwn(told);
}

/**
 * When a file was changed that was seen to change between two looks: a copy that brings its old time along, or a clock that is
 * wrong, moves it out of neither.
 */
export function changedBetween(
  told: number,
  looks: { readonly before: EpochMs; readonly now: EpochMs },
  clock: Pick<SharedClock, 'fromOwn'>,
): EpochMs {
  return Math.max(looks.before, Math.min(clock.fromOwn(told), looks.now));
}
