import { marksOf } from '../../domain/identity/near-text.ts';
import type { StorePorts } from '../../store/open-store.ts';
import type { Entry } from './entry.ts';
import type { Folding } from './fold-context.ts';

/** Keeps how an entry without a guid looks, so that it is found again when its words change. */
export async function markStory(
  number: number,
  { item, keys }: Pick<Entry, 'item' | 'keys'>,
  { source, now }: Folding,
  { traits }: Pick<StorePorts, 'traits'>,
): Promise<void> {
  if (keys.guid.length === 0) await traits.mark(source.id, number, marksOf(item), now);
}
