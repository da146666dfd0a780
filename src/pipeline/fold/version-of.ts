import { hash } from 'node:crypto';
import { isDoubtful } from '../../domain/handling/judge-answer.ts';
import { type ItemKeys, versionText } from '../../domain/identity/keys.ts';
import type { EpochMs, WireItem } from '../../domain/item.ts';
import { type StoryState, stateSaid } from '../../domain/story.ts';
import type { StoryVersion } from '../../store/ports.ts';
import { longAgo } from '../enqueue.ts';
import type { FoldContext, Folding } from './fold-context.ts';

/** The item as a version of a story, sent by who speaks now; `keys`: those of the item. */
export function versionOf(
  item: WireItem,
  keys: Pick<ItemKeys, 'plain'> | undefined,
  { source, voice, now }: Folding,
): StoryVersion {
  const state = stateOf(item, now);
  return {
    sourceId: source.id,
    agency: voice.agency,
    sender: voice.name,
    sample: source.sample,
    state,
    item,
    textHash: sha256(versionText(item, keys)),
    withdrawnAt: state === 'withdrawn' ? Math.min(item.changedAt ?? now, now) : null,
    named: null,
  };
}

/** As its fields say, or held back until people have said whether it was withdrawn. */
function stateOf(item: WireItem, now: EpochMs): StoryState {
  return isDoubtful(item) ? 'held' : stateSaid(item, now);
}

/**
 * Since when we could have posted it: late is counted from here. An old item in a feed that we read a minute ago is
 * not late; one that was filed during our outage is.
 */
export function availableSince(item: WireItem, context: FoldContext): EpochMs {
  const { previousSuccessAt, now } = context;
  const { issuedAt } = item;
  if (previousSuccessAt === null) return now;
  if (isFromBeforeRestore(item, context)) return longAgo;
  return Math.min(now, Math.max(issuedAt ?? previousSuccessAt, previousSuccessAt));
}

/** Read for the first time since the store was put back, and filed before that. */
export function isFromBeforeRestore({ issuedAt, changedAt }: WireItem, context: FoldContext): boolean {
  const { previousSuccessAt, restoredAt = null } = context;
  if (restoredAt === null || previousSuccessAt === null || previousSuccessAt >= restoredAt) return false;
  return (changedAt ?? issuedAt ?? restoredAt) <= restoredAt;
}

/** SHA-256, as keys and texts are hashed. */
export function sha256(text: string): string {
  return hash('sha256', text, 'base64url');
}
