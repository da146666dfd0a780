import { marksOf } from '../../domain/identity/near-text.ts';
import type { StorePorts } from '../../store/open-store.ts';
import type { Entry } from './entry.ts';
import type { Folding } from './fold-context.ts';

/** Keeps how an entry looks, so that it is found again when its words change and its guid is nothing to go by. */
export async function markStory(
  number: number,
  { item }: Pick<Entry, 'item'>,
  { source, now }: Folding,
  { traits }: Pick<StorePorts, 'traits'>,
): Promise<void> {
  await traits.mark(source.id, number, marksOf(item), now);
}
