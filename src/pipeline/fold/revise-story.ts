import { isCorrectionAnew } from '../../domain/change/correction-line.ts';
import { describeChange } from '../../domain/change/describe-change.ts';
import { isWorthTelling, versionsToLookAt } from '../../domain/change/telling.ts';
import { isDoubtful } from '../../domain/handling/judge-answer.ts';
import { storedKeys } from '../../domain/identity/keys.ts';
import { allText, bodyText, isCopyOf, isCutOf } from '../../domain/identity/likeness.ts';
import { hasSameHeadline } from '../../domain/identity/same-item.ts';
import type { EpochMs, WireItem } from '../../domain/item.ts';
import { pictureMark } from '../../domain/picture/picture.ts';
import { nameOf } from '../../domain/post/name-story.ts';
import { isUrgent } from '../../domain/signals/is-urgent.ts';
import type { StoryName } from '../../domain/story.ts';
import type { StorePorts } from '../../store/open-store.ts';
import type { StoredStory, StoryHead, StoryStore, StoryVersion } from '../../store/ports.ts';
import { lastReadUpTo, type VersionStore } from '../../store/version-store.ts';
import { enqueueNewlyFollowed, enqueueQuestion, enqueueUpdate, longAgo } from '../enqueue.ts';
import { keepHands } from '../events/keep-hands.ts';
import { mendStory, storedEvenDamaged } from './damaged/mend-story.ts';
import type { Entry, ReadDocument } from './entry.ts';
import type { Folding } from './fold-context.ts';
import type { KnownKeys } from './known-keys.ts';
import { markStory } from './mark-story.ts';
import { isOtherPicture, showPicture, withPictureOf } from './picture/show-picture.ts';
import { showFreed, showUsableAgain } from './show-freed.ts';
import type { Tally } from './tally.ts';
import { isFromBeforeRestore } from './version-of.ts';

/** How far back a slower copy may lag. */
const mostVersions = 5;

/**
 * Versions of a story whose very words it is known by: a text with an advert or a count in it changes at each fetch, for ever.
 * Of what comes after these many falls away that an item with just those words, and neither guid nor link in common, is the
 * same at once: its own source still finds it by near text for a day; another agency's copy is a story of its own.
 */
const mostTexts = 40;

/** A new version of the speaker's own story. False when nothing changed that a reader could see. */
export async function reviseStory(
  head: StoryHead,
  entry: Entry,
  { known, tally }: Pick<ReadDocument, 'known' | 'tally'>,
  folding: Folding,
  ports: StorePorts,
): Promise<boolean> {
  known.addKeys(head, newKeys(head, entry, tally));
  const isSameText = entry.version.textHash === head.textHash;
  if (isSameText && isOtherPicture(head, entry)) await showPicture(head, entry, known, folding, ports);
  if (isSameText && !mayChangeUrgency(entry.item)) return false;
  const story = await storedEvenDamaged(head.number, ports.stories);
  const isMended = isSameText && story?.isUnread === true;
  if (isMended) await mendStory(story, entry, ports);
  if (story === null || isMended) return false;
  const isOld = isSameText
    ? !(becomesUrgent(story, entry) || becomesRoutine(story, entry))
    : isNoticeOf(story, entry.version)
      ? story.earlierHashes.includes(entry.version.textHash)
      : await isStale(story, entry.item, entry.version, ports.stories);
  if (isOld) return false;
  await markStory(head.number, entry, tally, folding, ports);
  return showVersion(story, entry, known, folding, ports);
}

/** Whether it can say with the same text that its story is a flash, or none any more: else the story need not be read. */
function mayChangeUrgency(item: WireItem): boolean {
  return isUrgent(item) || item.version !== null || item.changedAt !== null;
}

/** Word for word the same, and a flash now. */
function becomesUrgent({ state, item: before }: StoredStory, { item, version }: Entry): boolean {
  const isLater = before.version === null || item.version === null || item.version >= before.version;
  return state === 'live' && version.state === 'live' && isUrgent(item) && !isUrgent(before) && isLater;
}

/**
 * Word for word the same, and no flash any more. Only the source that called it one can say so, and in what is plainly
 * later: another may be slow to call it a flash, and a server's older copy may come back.
 */
function becomesRoutine({ state, item: before, sourceId }: StoredStory, { item, version }: Entry): boolean {
  if (state !== 'live' || version.state !== 'live' || sourceId !== version.sourceId) return false;
  if (!isUrgent(before) || isUrgent(item)) return false;
  if (before.version !== null && item.version !== null) return item.version > before.version;
  return before.changedAt !== null && item.changedAt !== null && item.changedAt > before.changedAt;
}

/** What a story is known by as well from now on. Where guids and addresses are made anew each time, keeping them all is keeping rubbish. */
function newKeys({ revision }: StoryHead, { keys }: Entry, tally: Tally): readonly string[] {
  const { text, body } = revision < mostTexts ? keys : { text: [], body: [] };
  const guid = tally.isProven('guid-fresh') ? [] : keys.guid;
  const link = keys.page.length === 0 ? keys.link : [];
  return storedKeys({ ...keys, guid, link, text, body });
}

/** What was found becomes what the story shows, on its cards and wherever else it stands. False: it says nothing of a story that stands as it does. */
export async function showVersion(
  story: StoredStory,
  entry: Pick<Entry, 'item' | 'version'>,
  known: KnownKeys,
  folding: Folding,
  ports: StorePorts,
): Promise<boolean> {
  const { now } = folding;
  const { item, version } = asReleased(story, entry);
  // What was killed for sure is not put in doubt.
  if (story.state === 'withdrawn' && isDoubtful(item)) return false;
  const corrected = item.signal === 'correction';
  const shown = {
    ...version,
    item: withWhatIsSecret(story, withWhatIsUnsaid(story, version)),
    named: nameAfter(story, version, folding),
  };
  const at = Math.min(item.changedAt ?? now, now);
  const revision = await ports.stories.revise(story.number, story.agency, shown, at, corrected);
  if (revision === null) return false;
  const { state, textHash, sender } = version;
  const picture = pictureMark(shown.item.picture);
  known.changed({ ...headOf(story), state, textHash, picture, sender, revision });
  const isOld = isFromBeforeRestore(item, folding);
  if ((story.state === 'live') !== (version.state === 'live')) await keepHands(story.number, now, ports);
  // To say what changed takes longer than all else.
  if (await ports.ledger.isShown(story.number))
    await tellRevision(story, { shown, revision, isOld, now }, ports);
  const since = isOld ? longAgo : now;
  if (story.state === 'held' && isDoubtful(item)) await enqueueQuestion(story, since, now, ports);
  if (version.state !== 'live') return true;
  const show = story.state === 'held' ? showFreed : showUsableAgain;
  const freed = story.state === 'live' ? null : await ports.archive.byNumber(story.number);
  if (freed !== null) await show(freed, since, now, ports);
  const before = story.state === 'live' ? story.item : await lastRead(story, ports.versions);
  const its = { ...shown, number: story.number, revision };
  if (before !== null) await enqueueNewlyFollowed({ ...story, item: before }, its, since, now, ports);
  return true;
}

/** What a story shows from now on. `isOld`: it was filed before the store was put back. */
type Revision = {
  readonly shown: StoryVersion;
  readonly revision: number;
  readonly isOld: boolean;
  readonly now: EpochMs;
};

/** Tells a revision where the story is shown or followed. */
async function tellRevision(
  story: StoredStory,
  { shown, revision, isOld, now }: Revision,
  ports: StorePorts,
): Promise<void> {
  const { number } = story;
  const { state } = shown;
  const isBack = story.state !== 'live' && state === 'live';
  const before = isBack ? ((await lastRead(story, ports.versions)) ?? story.item) : story.item;
  // A kill is rather said twice than never; a correction was said.
  const isSilent = isOld || story.isUnread === true;
  const about = isTakenAway(story, shown) ? 'withdrawn' : isSilent ? null : toldOf(story, shown, before);
  const urgent = isUrgent(shown.item);
  await enqueueUpdate({ number, revision, about, urgent, isBack, now }, ports);
  const isToldAnyway = about !== null || isOld || isBack || state !== 'live';
  const told = { number, revision, urgent, at: now, isToldAnyway };
  await ports.ledger.tellFollowers({ ...told, isKill: state === 'withdrawn' });
}

/** Somebody released what these very words held back: a later version that still carries them does not take it away again. */
function asReleased({ state, item: before }: StoredStory, entry: Pick<Entry, 'item' | 'version'>) {
  const { embargoWords, embargoedUntil } = entry.item;
  const isSaidAgain =
    embargoWords !== undefined && embargoedUntil === null && embargoWords === before.embargoWords;
  if (!isSaidAgain || state !== 'live' || entry.version.state !== 'held') return entry;
  const item: WireItem = { ...entry.item, pubStatus: 'usable' };
  return { item, version: { ...entry.version, item, state: 'live' as const } };
}

function headOf({
  number,
  agency,
  sourceId,
  sender,
  state,
  revision,
  textHash,
  picture,
}: StoredStory): StoryHead {
  return { number, agency, sourceId, sender, state, revision, textHash, picture };
}

/** The last version that people could read of a story that was taken back or held; null: none is kept. */
async function lastRead({ number, revision }: StoredStory, versions: VersionStore): Promise<WireItem | null> {
  const before = lastReadUpTo(await versions.recent(number, versionsToLookAt), revision - 1);
  return before?.version.item ?? null;
}

/**
 * What is told of a version under its cards: that it corrects what people read before, that the story is free again, or that it says something else
 * in what is read first.
 */
function toldOf({ state }: StoredStory, { state: now, item }: StoryVersion, before: WireItem) {
  if (isCorrectionAnew(before, item)) return 'corrected';
  if (now !== 'live') return null;
  if (state !== 'live') return 'released';
  return isWorthTelling(describeChange(before, item)) ? 'updated' : null;
}

/** Killed, or held back while people may be reading it. */
function isTakenAway(known: StoredStory, { state }: StoryVersion): boolean {
  return state === 'withdrawn' || (state === 'held' && known.state === 'live');
}

/** A kill may bring no headline, or one of its own: the story is named as people last read it. */
function nameAfter(
  { state, item, named }: StoredStory,
  after: StoryVersion,
  { nameKillsBy }: Folding,
): StoryName | null {
  if (after.state === 'live') return null;
  return state === 'live' ? nameOf(item, nameKillsBy) : named;
}

/** What takes a story back under a guid of its own: it is no version by its number, and the story stays known by what it was. */
function isNoticeOf({ item: before }: Pick<StoredStory, 'item'>, { item, state }: StoryVersion): boolean {
  const isOther = item.guid !== null && before.guid !== null && item.guid.trim() !== before.guid.trim();
  return state !== 'live' && isOther;
}

/** A kill often names nothing but what it kills: the story keeps its desk, and is still known to be whose it is. */
function withWhatIsUnsaid(story: StoredStory, after: StoryVersion): WireItem {
  const { item: before } = story;
  const { item, state } = after;
  if (isNoticeOf(story, after)) {
    const { guid, version, replaces, link, issuedAt, topics, topicReason } = before;
    return {
      ...withWhatIsUnsaidBefore(before, item),
      guid,
      version,
      replaces,
      link,
      issuedAt,
      topics,
      topicReason,
    };
  }
  const pictured = withPictureOf(story, after);
  if (state === 'live' && item.topics.length > 0) return pictured;
  const { topics, topicReason } = before;
  const kept = topics.length === 0 ? pictured : { ...pictured, topics, topicReason };
  return state === 'live' ? kept : withWhatIsUnsaidBefore(before, kept);
}

/** A doubtful version ends no embargo, and what it says of copy that nobody could read is part of that copy. */
function withWhatIsSecret({ state, item: before, named }: StoredStory, item: WireItem): WireItem {
  if (state !== 'held' || !isDoubtful(item)) return item;
  const { embargoedUntil, embargoWords } = before;
  const isUnread = named === null && (!isDoubtful(before) || before.editorialNote === null);
  return {
    ...item,
    editorialNote: isUnread ? null : item.editorialNote,
    embargoedUntil: item.embargoedUntil ?? embargoedUntil,
    ...(item.embargoWords === undefined && embargoWords !== undefined && { embargoWords }),
  };
}

function withWhatIsUnsaidBefore(before: WireItem, item: WireItem): WireItem {
  return { ...item, dateline: item.dateline ?? before.dateline, credit: item.credit ?? before.credit };
}

/** An article that went down the page: its opening in a list, without its headline, takes nothing back of what it said. */
function isShownShorter(item: WireItem, known: WireItem): boolean {
  const isNameless = item.guid === null && known.guid === null && item.link === null;
  return isNameless && item.headline === null && known.headline !== null && isCutOf(item, known);
}

/** A copy of an earlier version: another source of the agency that lags, a cache, a repeat. */
async function isStale(
  known: StoredStory,
  item: WireItem,
  version: StoryVersion,
  stories: StoryStore,
): Promise<boolean> {
  const { version: shown, changedAt } = known.item;
  if (item.version !== null && shown !== null && item.version !== shown) return item.version < shown;
  if (version.state === 'live' && isShownShorter(item, known.item)) return true;
  const isDated = item.changedAt !== null && changedAt !== null;
  const isNewer = isDated && item.changedAt > changedAt;
  if (isDated && item.changedAt < changedAt && version.state === 'live') return true;
  if (known.earlierHashes.includes(version.textHash)) return !isNewer;
  if (known.sourceId === version.sourceId || isNewer || version.state !== 'live') return false;
  if (item.version !== shown) return false;
  const earlier = [known.item, ...(await stories.earlierVersions(known.number, mostVersions))];
  // A new headline over the same text, changed since the story was read: an update, though nothing else says so.
  const isChangedSince = item.changedAt !== null && changedAt === null && item.changedAt > known.item.seenAt;
  if (isChangedSince && !earlier.some((before) => hasSameHeadline(item, before))) return false;
  // What people read changes with a word that is gone; what was killed or is held does not come back with one.
  const isCopy = known.state === 'live' ? isCutOf : isCopyOf;
  if (earlier.some((before) => isCopy(item, before))) return true;
  // What was killed or is held does not come back because another feed has more of the same text, or has the text at all.
  return (
    known.state !== 'live' &&
    earlier.some((before) => allText(before) === '' || (bodyText(before) !== '' && isCopyOf(before, item)))
  );
}
