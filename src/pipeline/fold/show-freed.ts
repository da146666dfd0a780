import { keysOf } from '../../domain/identity/keys.ts';
import { isCopyOf } from '../../domain/identity/likeness.ts';
import type { EpochMs } from '../../domain/item.ts';
import { isUrgent } from '../../domain/signals/is-urgent.ts';
import type { Story } from '../../domain/story.ts';
import type { StorePorts } from '../../store/open-store.ts';
import type { StoredStory } from '../../store/ports.ts';
import type { Sighting } from '../../store/sighting-store.ts';
import { enqueueCards, enqueueReleased, longAgo } from '../enqueue.ts';
import { regroup } from '../events/regroup.ts';
import { routeStory } from '../route.ts';
import type { Entry } from './entry.ts';
import type { Unjoined } from './events/join-events.ts';
import type { Folding } from './fold-context.ts';
import { sha256 } from './version-of.ts';

/** Stories of others that a text is held against. */
const mostStories = 10;

/**
 * Embargoes that ended by now: those stories are live, and go where they are followed. A text that several agencies held is
 * one card, of the one that filed it first. `restoredAt`: what ended before may have been posted by the store that was lost.
 */
export async function releaseHeld(
  now: EpochMs,
  restoredAt: EpochMs | null,
  ports: StorePorts,
): Promise<{ readonly released: readonly Story[]; readonly unjoined: readonly Unjoined[] }> {
  const unjoined: Unjoined[] = [];
  const stories = (await ports.stories.releaseHeld(now)).toSorted((a, b) => a.number - b.number);
  for (const story of stories) {
    const { embargoedUntil } = story.item;
    const isOld = embargoedUntil !== null && embargoedUntil <= (restoredAt ?? 0);
    const since = isOld ? longAgo : now;
    if (!(await isShownElsewhere(story, since, now, ports)))
      unjoined.push(...(await enqueueReleased(story, since, now, ports)));
  }
  return { released: stories, unjoined };
}

/**
 * A story that its agency held and sends again: cards, unless another agency's card shows the text already. Where it is what a channel follows of
 * its event, the other takes come with it.
 */
export async function showFreed(
  story: Story,
  availableAt: EpochMs,
  now: EpochMs,
  ports: StorePorts,
): Promise<void> {
  if (await isShownElsewhere(story, availableAt, now, ports)) return;
  await enqueueCards(story, availableAt, now, ports);
  if (!story.sample) await regroup([story.number], now, ports);
}

/**
 * A story that its agency killed and sends again as usable: a card where its post was promised and ended by the kill, so that nothing of it
 * stands there. Where a card or a list of it stands, that says so itself; who never was to have it does not get it now.
 */
export async function showUsableAgain(
  story: Story,
  availableAt: EpochMs,
  now: EpochMs,
  ports: StorePorts,
): Promise<void> {
  const { ledger, subscriptions } = ports;
  const { number, revision, item } = story;
  const promised = new Set((await ledger.cardsOf(number)).map(({ channelId }) => channelId));
  // It was killed from the first: as one that was held.
  if (promised.size === 0) return showFreed(story, availableAt, now, ports);
  for (const { kind, channelId } of await ledger.appearancesOf(number))
    if (kind === 'list') promised.delete(channelId);
  const channels = (await routeStory(story, subscriptions)).filter((id) => promised.has(id));
  if (channels.length === 0) return;
  const posts = { number, revision, urgent: isUrgent(item), availableAt, at: now };
  await ledger.enqueuePosts(posts, channels);
}

/** An entry, and the number of the agency's own story that it is in. */
export type FiledEntry = { readonly number: number; readonly entry: Entry };

/**
 * What a source carried with another's story and says otherwise now, in a story of its own: it is not seen there any more,
 * and where that was all that could be read of it, its own story gets its cards. One question for all entries.
 */
export async function partFromOthers(
  filed: readonly FiledEntry[],
  folding: Folding,
  ports: StorePorts,
): Promise<void> {
  if (filed.length === 0) return;
  const guidKeys = filed.flatMap(({ entry }) => entry.keys.guid.slice(0, 1));
  const seen = await ports.sightings.byGuid(guidKeys, folding.voice.agency);
  const carried = seen.filter(({ state }) => state === 'live');
  if (carried.length === 0) return;
  for (const one of filed) {
    const there = carried.filter(
      ({ guidKey, number }) => guidKey === one.entry.keys.guid[0] && number !== one.number,
    );
    if (there.length > 0) await partFrom(there, one, folding, ports);
  }
}

async function partFrom(
  there: readonly Sighting[],
  { number, entry: { item, version } }: FiledEntry,
  { now }: Folding,
  ports: StorePorts,
): Promise<void> {
  let isParted = false;
  for (const { number: others, sourceId } of there) {
    const other = await ports.archive.byNumber(others);
    if (other?.state === 'live' && version.state === 'live' && isCopyOf(item, other.item)) continue;
    await ports.sightings.pass(others, sourceId);
    isParted = true;
  }
  if (!isParted || version.state !== 'live' || (await ports.ledger.cardsOf(number)).length > 0) return;
  const own = await ports.archive.byNumber(number);
  if (own?.state === 'live') await enqueueCards(own, now, now, ports);
}

/**
 * Whether a story without a card of its own says what another agency's card says: then it is seen with that one, which goes
 * to the channels that would have had it. Without a card there is nobody to rely on.
 */
async function isShownElsewhere(
  story: Story,
  availableAt: EpochMs,
  now: EpochMs,
  ports: StorePorts,
): Promise<boolean> {
  const { ledger, sightings, stories } = ports;
  const { number, item, sourceId, sender: name } = story;
  // Without a guid nothing would tell when the two part.
  if (item.guid === null || (await ledger.cardsOf(number)).length > 0) return false;
  const own = await stories.stored(number);
  const shown = own === null ? null : await cardWith(own, ports);
  if (own === null || shown === null) return false;
  const { agency, textHash } = own;
  const [guidKey = null] = keysOf(item, sourceId, sha256).guid;
  const seen = {
    number: shown.number,
    sourceId,
    agency,
    name,
    guidKey,
    textHash,
    state: 'live',
    item,
  } as const;
  await sightings.note(seen, now);
  const { topics, genre } = item;
  await enqueueCards({ ...shown, item: { ...shown.item, topics, genre } }, availableAt, now, ports);
  return true;
}

async function cardWith(
  { item, agency }: StoredStory,
  { stories, ledger, archive }: StorePorts,
): Promise<Story | null> {
  const { guid, text, body } = keysOf(item, '', sha256);
  const known = await stories.known([...(guid.length === 1 ? guid : []), ...text, ...body]);
  const heads = known.flatMap(({ story }) =>
    story?.state === 'live' && story.agency !== agency ? [story] : [],
  );
  for (const number of [...new Set(heads.map((head) => head.number))].slice(0, mostStories)) {
    const other = await archive.byNumber(number);
    if (other === null || !isCopyOf(item, other.item)) continue;
    if ((await ledger.cardsOf(number)).length > 0) return other;
  }
  return null;
}
