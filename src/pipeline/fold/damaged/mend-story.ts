import type { StorePorts } from '../../../store/open-store.ts';
import type { StoredStory, StoryStore } from '../../../store/ports.ts';
import type { Entry } from '../entry.ts';

/** A story that something is to be written over: one that is damaged too, since what comes for it makes it whole. Null: it is gone. */
export async function storedEvenDamaged(
  number: number,
  { stored, unread }: Pick<StoryStore, 'stored' | 'unread'>,
): Promise<StoredStory | null> {
  return (await stored(number)) ?? unread(number);
}

/** The very text of a story that is damaged puts it back as it was. */
export async function mendStory(
  { number, agency, state }: StoredStory,
  { item, version }: Pick<Entry, 'item' | 'version'>,
  { stories }: Pick<StorePorts, 'stories'>,
): Promise<void> {
  if (version.state === state) await stories.illustrate(number, agency, item);
}
