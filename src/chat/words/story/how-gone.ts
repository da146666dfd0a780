import { isAsked } from '../../../domain/handling/judge-answer.ts';
import type { Story } from '../../../domain/story.ts';

type Gone = {
  readonly state: Story['state'];
  readonly item: Pick<Story['item'], 'embargoedUntil' | 'embargoWords' | 'pubStatus'>;
};

/** Whether an embargo is what holds it: its agency did not. */
export function isEmbargoed({ state, item }: Gone): boolean {
  const { embargoedUntil, embargoWords, pubStatus } = item;
  return (
    state === 'held' && (embargoWords !== undefined || (embargoedUntil !== null && pubStatus === 'usable'))
  );
}

/** Why what is not live may not be used. An agency stands by what its embargo holds, and not by what it blocked. */
export function howGone(
  story: Gone & Parameters<typeof isAsked>[0],
): 'withdrawn' | 'held' | 'embargoed' | 'asked' {
  if (story.state === 'withdrawn') return 'withdrawn';
  if (isAsked(story)) return 'asked';
  return isEmbargoed(story) ? 'embargoed' : 'held';
}
