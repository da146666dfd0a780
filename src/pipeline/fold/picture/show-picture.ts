import type { WireItem } from '../../../domain/item.ts';
import { pictureMark } from '../../../domain/picture/picture.ts';
import type { StorePorts } from '../../../store/open-store.ts';
import type { StoredStory, StoryHead, StoryVersion } from '../../../store/ports.ts';
import { enqueuePicture } from '../../enqueue.ts';
import type { Entry } from '../entry.ts';
import type { Folding } from '../fold-context.ts';
import type { KnownKeys } from '../known-keys.ts';

/**
 * Whether an item with the very text of a story says that it has another picture, or none any more. Only the source that brought
 * the story can say so: others of its agency may have another size of it, or none. Of what has no guid less may be left in
 * a list than stood above it.
 */
export function isOtherPicture(
  { state, sourceId, picture }: StoryHead,
  { item, version }: Pick<Entry, 'item' | 'version'>,
): boolean {
  const isItsOwn = state === 'live' && version.state === 'live' && sourceId === version.sourceId;
  return (
    isItsOwn && picture !== pictureMark(item.picture) && (item.picture !== undefined || item.guid !== null)
  );
}

/** The story's cards come to show its new picture, which is no version that anybody is told of. */
export async function showPicture(
  head: StoryHead,
  { item }: Pick<Entry, 'item'>,
  known: KnownKeys,
  { now }: Pick<Folding, 'now'>,
  ports: StorePorts,
): Promise<void> {
  const { number, agency } = head;
  const story = await ports.stories.stored(number);
  if (story === null || isEarlier(item, story.item)) return;
  const { picture: _before, ...rest } = story.item;
  const { picture } = item;
  await ports.stories.illustrate(number, agency, { ...rest, ...(picture !== undefined && { picture }) });
  known.changed({ ...head, picture: pictureMark(picture) });
  await enqueuePicture(number, now, ports);
}

/** A server's older copy. */
function isEarlier(item: WireItem, shown: WireItem): boolean {
  if (item.version !== null && shown.version !== null && item.version !== shown.version)
    return item.version < shown.version;
  return item.changedAt !== null && shown.changedAt !== null && item.changedAt < shown.changedAt;
}

/** A new version from another source of the agency, which has no pictures, takes none away. */
export function withPictureOf(
  { item: before, sourceId }: Pick<StoredStory, 'item' | 'sourceId'>,
  { item, sourceId: from }: Pick<StoryVersion, 'item' | 'sourceId'>,
): WireItem {
  const isUnsaid = item.picture === undefined && before.picture !== undefined && from !== sourceId;
  return isUnsaid ? { ...item, picture: before.picture } : item;
}
