import { createHash } from 'node:crypto';
import { type Identity, identityOf, versionText } from '../domain/identity.ts';
import type { EpochMs, WireItem } from '../domain/item.ts';
import type { Story, StoryState } from '../domain/story.ts';
import type { StorePorts } from '../store/open-store.ts';
import type { StoredStory, StoryVersion } from '../store/ports.ts';
import { enqueueCards, enqueueUpdate, isUrgent, longAgo } from './enqueue.ts';

/** Two sources with the same text carry the same item, unless this much time lies between them. */
const sameTextMs = 48 * 3_600_000;

export type FoldSource = {
  readonly id: string;
  readonly sample: boolean;
};

export type FoldContext = {
  readonly source: FoldSource;
  readonly now: EpochMs;
  /** Null on the first poll of a source, which fills the archive and posts only the newest few. */
  readonly previousSuccessAt: EpochMs | null;
  /** How many items of a first poll are posted. */
  readonly firstPosts: number;
  /** When the store was last put back from a backup. What was filed in between may have been posted by the lost store. */
  readonly restoredAt?: EpochMs | null;
  /** The document was cut off: what is absent from it says nothing. */
  readonly isCut?: boolean;
};

export type FoldResult = {
  readonly fresh: number;
  readonly updated: number;
  readonly withdrawn: number;
  /** Of new items with a known time, for the metrics; nothing of a first poll. */
  readonly issuedToSeenMs: readonly number[];
};

/**
 * Folds the items of one poll into stories and promises what has to be posted, edited or said, all in the caller's
 * transaction. Reading the same items again changes nothing.
 */
export async function foldItems(
  items: readonly WireItem[],
  context: FoldContext,
  ports: StorePorts,
): Promise<FoldResult> {
  const counted = { fresh: 0, updated: 0, withdrawn: 0, issuedToSeenMs: [] as number[] };
  const oldestFirst = items.toReversed().toSorted((a, b) => byTime(a, b, context.now));
  const postable = newestPostable(oldestFirst, context);
  const links = sharedLinks(items);
  for (const item of oldestFirst) {
    const identity = identityOf(item, context.source.id, sha256);
    const known = await findStory(item, identity, links, context, ports);
    if (known === 'retired') continue;
    if (known === null) {
      await addStory(item, identity, postable.has(nameOf(item)), context, ports);
      counted.fresh++;
      if (item.issuedAt !== null && context.previousSuccessAt !== null) {
        counted.issuedToSeenMs.push(Math.max(0, context.now - item.issuedAt));
      }
    } else if (await reviseStory(known, item, identity, context, ports)) {
      counted.updated++;
      if (stateOf(item, context.now) === 'withdrawn') counted.withdrawn++;
    }
  }
  return counted;
}

/** By when it was issued; the versions of one item in the order in which they were made. */
function byTime(a: WireItem, b: WireItem, now: EpochMs): number {
  const issued = (a.issuedAt ?? now) - (b.issuedAt ?? now);
  if (issued !== 0) return issued;
  return (a.changedAt ?? 0) - (b.changedAt ?? 0) || (a.version ?? 0) - (b.version ?? 0);
}

/** What all versions of an item in one document have in common: its guid, or else the entry itself. */
function nameOf(item: WireItem): string | WireItem {
  return item.guid ?? item;
}

/** All of a later poll; of a first one the newest few that may be shown. */
function newestPostable(
  oldestFirst: readonly WireItem[],
  { previousSuccessAt, firstPosts, now }: FoldContext,
): ReadonlySet<string | WireItem> {
  const postable = oldestFirst.filter((item) => item.postable);
  if (previousSuccessAt !== null) return new Set(postable.map(nameOf));
  const showable = postable.filter((item) => stateOf(item, now) === 'live' && item.genre === 'news');
  const names = [...new Set(showable.map(nameOf))];
  return new Set(firstPosts === 0 ? [] : names.slice(-firstPosts));
}

/** Links that stand on more than one entry (a home page, a live blog) identify nothing. */
function sharedLinks(items: readonly WireItem[]): ReadonlySet<string> {
  const seen = new Set<string>();
  const shared = new Set<string>();
  for (const { link } of items) {
    if (link === null) continue;
    if (seen.has(link)) shared.add(link);
    seen.add(link);
  }
  return shared;
}

async function findStory(
  item: WireItem,
  { own, link, text }: Identity,
  sharedLinks: ReadonlySet<string>,
  { source, now }: FoldContext,
  { stories }: StorePorts,
): Promise<StoredStory | 'retired' | null> {
  const byOwn = await stories.byIdentity(own);
  if (byOwn !== null) return byOwn;
  if (link !== null && item.link !== null && !sharedLinks.has(item.link)) {
    const byLink = await stories.byIdentity([link]);
    // With guids of its own, a source means another item by another guid, whatever the link.
    if (byLink !== null && (own.length === 0 || byLink === 'retired' || byLink.sourceId !== source.id))
      return byLink;
  }
  if (text === null) return null;
  const byText = await stories.byIdentity([text]);
  if (byText === null || byText === 'retired' || own.length === 0) return byText;
  return (item.issuedAt ?? now) - byText.item.seenAt < sameTextMs ? byText : null;
}

async function addStory(
  item: WireItem,
  identity: Identity,
  isPostable: boolean,
  context: FoldContext,
  ports: StorePorts,
): Promise<void> {
  const { source, now } = context;
  const version = versionOf(item, context);
  const number = await ports.stories.insert(version, keysOf(identity));
  if (version.state !== 'live' || !isPostable) return;
  const story: Story = {
    number,
    state: 'live',
    item,
    sourceId: source.id,
    sample: source.sample,
    revision: 1,
    issuedAt: item.issuedAt,
    seenAt: item.seenAt,
    updatedAt: null,
    corrected: false,
    withdrawnAt: null,
  };
  await enqueueCards(story, availableSince(item, context), now, ports);
}

/** False when nothing changed that a reader could see. */
async function reviseStory(
  known: StoredStory,
  item: WireItem,
  identity: Identity,
  context: FoldContext,
  ports: StorePorts,
): Promise<boolean> {
  await ports.stories.addIdentities(known.number, keysOf(identity));
  const version = versionOf(item, context);
  if (version.textHash === known.textHash) return false;
  if (isStale(known, item, version, context.source.id)) return false;
  const at = Math.min(item.changedAt ?? context.now, context.now);
  const corrected = item.signal === 'correction';
  const shown = { ...version, item: withWhatIsUnsaid(known, version) };
  const revision = await ports.stories.revise(known.number, shown, at, corrected);
  const isOld = isFromBeforeRestore(item, context);
  // A kill is rather said twice than never; a correction was said.
  const about = isTakenAway(known, version) ? 'withdrawn' : corrected && !isOld ? 'corrected' : null;
  const urgent = isUrgent(item);
  await enqueueUpdate({ number: known.number, revision, about, urgent, now: context.now }, ports);
  if (known.state === 'held' && version.state === 'live') {
    const story = await ports.archive.byNumber(known.number);
    if (story !== null) await enqueueCards(story, isOld ? longAgo : context.now, context.now, ports);
  }
  return true;
}

/** Killed, or held back while people may be reading it. */
function isTakenAway(known: StoredStory, { state }: StoryVersion): boolean {
  return state === 'withdrawn' || (state === 'held' && known.state === 'live');
}

/** A kill often names nothing but what it kills: the story keeps its desk, and is still known to be whose it is. */
function withWhatIsUnsaid({ item: before }: StoredStory, { item, state }: StoryVersion): WireItem {
  if (state === 'live' && item.topics.length > 0) return item;
  const { topics, topicReason } = before;
  const kept = topics.length === 0 ? item : { ...item, topics, topicReason };
  if (state === 'live') return kept;
  return { ...kept, dateline: item.dateline ?? before.dateline, credit: item.credit ?? before.credit };
}

/** A copy of an earlier version: another source that lags, a cache, a repeat. */
function isStale(known: StoredStory, item: WireItem, version: StoryVersion, sourceId: string): boolean {
  const { version: shown, changedAt } = known.item;
  if (item.version !== null && shown !== null && item.version !== shown) return item.version < shown;
  const isDated = item.changedAt !== null && changedAt !== null;
  const isNewer = isDated && item.changedAt > changedAt;
  if (isDated && item.changedAt < changedAt && version.state === 'live') return true;
  // Another source may carry the same version cut shorter: only what says that it is newer replaces. A kill always does.
  if (known.sourceId !== sourceId && version.state !== 'withdrawn') return !isNewer && item.version === shown;
  return known.earlierHashes.includes(version.textHash) && !isNewer;
}

function versionOf(item: WireItem, { source, now }: FoldContext): StoryVersion {
  const state = stateOf(item, now);
  return {
    sourceId: source.id,
    sample: source.sample,
    state,
    item,
    textHash: sha256(versionText(item)),
    withdrawnAt: state === 'withdrawn' ? Math.min(item.changedAt ?? now, now) : null,
  };
}

function stateOf(item: WireItem, now: EpochMs): StoryState {
  if (item.pubStatus === 'canceled') return 'withdrawn';
  if (item.pubStatus === 'withheld') return 'held';
  return item.embargoedUntil !== null && item.embargoedUntil > now ? 'held' : 'live';
}

/**
 * Since when we could have posted it: late is counted from here. An old item in a feed that we read a minute ago is
 * not late; one that was filed during our outage is.
 */
function availableSince(item: WireItem, context: FoldContext): EpochMs {
  const { previousSuccessAt, now } = context;
  const { issuedAt } = item;
  if (previousSuccessAt === null) return now;
  if (isFromBeforeRestore(item, context)) return longAgo;
  return Math.min(now, Math.max(issuedAt ?? previousSuccessAt, previousSuccessAt));
}

/** Read for the first time since the store was put back, and filed before that. */
function isFromBeforeRestore({ issuedAt, changedAt }: WireItem, context: FoldContext): boolean {
  const { previousSuccessAt, restoredAt = null } = context;
  if (restoredAt === null || previousSuccessAt === null || previousSuccessAt >= restoredAt) return false;
  return (changedAt ?? issuedAt ?? restoredAt) <= restoredAt;
}

function keysOf({ own, link, text }: Identity): string[] {
  return [...own, ...(link === null ? [] : [link]), ...(text === null ? [] : [text])];
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('base64url');
}
