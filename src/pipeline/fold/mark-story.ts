import { setImmediate as breath } from 'node:timers/promises';
import { marksOf } from '../../domain/identity/near-text.ts';
import type { StorePorts } from '../../store/open-store.ts';
import type { Entry } from './entry.ts';
import type { Folding } from './fold-context.ts';
import type { Tally } from './tally.ts';

/** How long an entry may be away and still be the same one with other words. */
export const nearTextMs = 24 * 3_600_000;
/** Stories that are marked in one turn of the event loop. */
const markedAtOnce = 25;

/**
 * Keeps how an entry looks, so that it is found again when its words change and its guid is nothing to go by. As long as
 * the source's guids were never seen to lie, an entry that has one is found by that.
 */
export async function markStory(
  number: number,
  { item, keys }: Pick<Entry, 'item' | 'keys'>,
  tally: Tally,
  { source, now }: Folding,
  { traits }: Pick<StorePorts, 'traits'>,
): Promise<void> {
  if (keys.guid.length > 0 && !tally.isDoubted()) return;
  await traits.mark(source.id, [{ number, marks: marksOf(item), at: now }]);
}

/** The first time that a source's guids are seen to lie: what it filed of late is from now on found by its text as well. */
export async function markRecent(
  { source, now }: Folding,
  { traits }: Pick<StorePorts, 'traits'>,
): Promise<void> {
  const recent = await traits.recent(source.id, now - nearTextMs);
  for (let at = 0; at < recent.length; at += markedAtOnce) {
    await breath();
    const some = recent.slice(at, at + markedAtOnce);
    const marked = some.map(({ number, item }) => ({ number, marks: marksOf(item), at: item.seenAt }));
    await traits.mark(source.id, marked);
  }
}
