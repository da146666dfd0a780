import { storedKeys } from '../../domain/identity/keys.ts';
import type { Story } from '../../domain/story.ts';
import type { StorePorts } from '../../store/open-store.ts';
import type { StoryHead } from '../../store/ports.ts';
import { enqueueCards, enqueueDispute } from '../enqueue.ts';
import type { Entry } from './entry.ts';
import type { Folding } from './fold-context.ts';
import type { KnownKeys } from './known-keys.ts';
import { markStory } from './mark-story.ts';
import { availableSince } from './version-of.ts';

/**
 * A story that was never seen: filed, and promised to the channels that follow it where it may be shown. Its number.
 * `takenBack`: another agency's story with the same text, which that agency took back; that is said with this one.
 */
export async function addStory(
  { item, keys, version, isPostable }: Entry,
  known: KnownKeys,
  folding: Folding,
  ports: StorePorts,
  takenBack?: StoryHead,
): Promise<number> {
  const { source, now, voice } = folding;
  const number = await known.insert(version, storedKeys(keys));
  await markStory(number, { item }, folding, ports);
  if (takenBack !== undefined) await noteTakenBack(number, takenBack, folding, ports);
  if (version.state !== 'live' || !isPostable) return number;
  const story: Story = {
    number,
    state: 'live',
    item,
    sourceId: source.id,
    sender: voice.name,
    sample: source.sample,
    revision: 1,
    issuedAt: item.issuedAt,
    seenAt: item.seenAt,
    updatedAt: null,
    corrected: false,
    withdrawnAt: null,
  };
  await enqueueCards(story, availableSince(item, folding), now, ports);
  if (takenBack !== undefined) await tellTakenBack(number, takenBack, folding, ports);
  return number;
}

async function noteTakenBack(
  number: number,
  { sourceId, agency, sender, textHash, state }: StoryHead,
  { now }: Folding,
  { sightings }: StorePorts,
): Promise<void> {
  await sightings.note({ number, sourceId, agency, name: sender, guidKey: null, textHash, state }, now);
}

async function tellTakenBack(
  number: number,
  { number: sameAs, agency, sender: by, state }: StoryHead,
  { now }: Folding,
  ports: StorePorts,
): Promise<void> {
  if (state === 'live') return;
  await enqueueDispute({ number, agency, by, state, isCarrier: true, sameAs, now }, ports);
}
