import type { Story } from '../../../domain/story.ts';

/** Whether an embargo is what holds it: its agency did not. */
export function isEmbargoed({
  state,
  item,
}: {
  readonly state: Story['state'];
  readonly item: Pick<Story['item'], 'embargoedUntil' | 'embargoWords' | 'pubStatus'>;
}): boolean {
  const { embargoedUntil, embargoWords, pubStatus } = item;
  return (
    state === 'held' && (embargoWords !== undefined || (embargoedUntil !== null && pubStatus === 'usable'))
  );
}
