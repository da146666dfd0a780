import type { WireItem } from '../../domain/item.ts';
import { type Story, untouched } from '../../domain/story.ts';

/** The item as it would stand in the archive on arrival. */
export function asStory(
  item: WireItem,
  number: number,
  { sourceId, sender }: Pick<Story, 'sourceId' | 'sender'>,
): Story {
  return {
    number,
    state: 'live',
    item,
    sourceId,
    sender,
    sample: false,
    revision: 1,
    issuedAt: item.issuedAt,
    seenAt: item.seenAt,
    updatedAt: null,
    corrected: false,
    withdrawnAt: null,
    ...untouched,
  };
}
