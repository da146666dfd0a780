import { keysOf } from '../../domain/identity/keys.ts';
import { isCopyOf } from '../../domain/identity/likeness.ts';
import type { WireItem } from '../../domain/item.ts';
import type { StorePorts } from '../../store/open-store.ts';
import type { StoredStory, StoryHead } from '../../store/ports.ts';
import { enqueueCards, enqueueDispute } from '../enqueue.ts';
import { storedEvenDamaged } from './damaged/mend-story.ts';
import type { Entry, ReadDocument } from './entry.ts';
import type { Folding } from './fold-context.ts';
import type { Heard } from './heard.ts';
import { isLeft } from './is-left.ts';
import { showVersion } from './revise-story.ts';
import { sightingOf } from './sighting-of.ts';
import { availableSince, sha256 } from './version-of.ts';

/** Stories of others that one item is held against. */
const mostStories = 5;
/** How far back a slower copy may lag. */
const mostVersions = 5;

/** What the item's document is asked for. */
type Named = Pick<ReadDocument, 'known' | 'sharedLinks'>;

/**
 * An item that shares a key with another agency's story: the same text is a sighting, a kill or a hold is told under the
 * card and not obeyed, another text is none of that story's business. Only where the newsroom file says that it speaks
 * for the other, or that the guid is its own, does it touch the story.
 */
export async function hearStranger(
  entry: Entry,
  document: Named,
  folding: Folding,
  ports: StorePorts,
): Promise<Heard> {
  const heads = [...strangersOf(entry, document, folding), ...(await carriedBy(entry, folding, ports))];
  if (entry.version.state !== 'live') return hearWithdrawals(heads, entry, document, folding, ports);
  let takenBack: StoryHead | undefined;
  for (const head of heads.slice(0, mostStories)) {
    const heard = await sight(head, entry, document, folding, ports);
    if (heard.kind !== 'none') return heard;
    takenBack ??= heard.takenBack;
  }
  const [theirs] = document.known.others(everywhere(entry), folding.voice.agency);
  return {
    kind: 'none',
    ...(takenBack !== undefined && { takenBack }),
    ...(theirs?.state === 'live' && {
      dispute: { what: 'rewrite', of: theirs.sender, guid: entry.item.guid },
    }),
  };
}

/** Guids that mean the same whoever writes them: its own, and that of what it says it follows. */
function everywhere({ keys }: Entry): readonly string[] {
  return [keys.guid, keys.replaces].flatMap((key) => (key.length === 1 ? key : []));
}

/** By a guid that means the same everywhere, by what it says it follows, by link, or by text under whatever headline. */
function strangersOf(entry: Entry, { known, sharedLinks }: Named, { voice }: Folding) {
  const links = entry.keys.link.filter((link) => !sharedLinks.has(link));
  const { text, body } = entry.keys;
  return known.others([...everywhere(entry), ...links, ...text, ...body], voice.agency);
}

/** A kill that names nothing but the guid under which this agency carried a story. */
async function carriedBy(
  { keys, version }: Entry,
  { voice }: Folding,
  { sightings, stories }: StorePorts,
): Promise<readonly StoryHead[]> {
  if (version.state === 'live') return [];
  const [its] = await sightings.byGuid(keys.guid.slice(0, 1), voice.agency);
  const story = its === undefined ? null : await stories.stored(its.number);
  return story === null ? [] : [story];
}

async function sight(
  head: StoryHead,
  entry: Entry,
  document: Named,
  folding: Folding,
  ports: StorePorts,
): Promise<Heard> {
  const said = await ports.sightings.from(head.number, folding.source.id);
  const isSaidBefore =
    said?.textHash === entry.version.textHash &&
    said.state === 'live' &&
    ((said.item ?? null) !== null || head.state !== 'live');
  const isMine = await isOwned(head, entry, document, folding, ports);
  if (isSaidBefore && !isMine) return { kind: 'sighted', isNew: false };
  const story = await ports.stories.stored(head.number);
  if (story === null || !(await saysTheSame(entry, story, document, folding, ports))) return { kind: 'none' };
  // What somebody else withdrew or holds stands in nobody's way, but what people read is not brought back without a word.
  if (head.state !== 'live')
    return story.revision > 1 && !isMine ? { kind: 'none', takenBack: head } : { kind: 'none' };
  if (isMine) return takeOver(story, entry, document, folding, ports);
  // A text that was written over is nowhere to be read but in this item.
  if (isWrittenOver(entry, story, folding)) return { kind: 'none' };
  await ports.sightings.note(sightingOf(head, entry, folding), folding.now);
  // The same story, in the channels that would have had it from this source alone.
  if (said === null && entry.isPostable) await showWhereFollowed(story, entry, folding, ports);
  return { kind: 'sighted', isNew: true };
}

function isWrittenOver({ item, version }: Entry, story: StoredStory, { agencies, voice }: Folding): boolean {
  // A long text need not be held against itself.
  if (version.textHash === story.textHash) return false;
  const isSure = agencies.isSurelyOf(item.guid, voice.agency);
  return isLeft(item, story.item, isSure && !agencies.isSurelyOf(story.item.guid, story.agency));
}

async function saysTheSame(
  { item, keys }: Entry,
  story: StoredStory,
  { known }: Named,
  { voice }: Folding,
  { stories }: StorePorts,
): Promise<boolean> {
  if (known.others(keys.text, voice.agency).some(({ number }) => number === story.number)) return true;
  if (isCopyOf(item, story.item)) return true;
  const earlier = story.revision === 1 ? [] : await stories.earlierVersions(story.number, mostVersions);
  return earlier.some((version) => isCopyOf(item, version));
}

async function showWhereFollowed(
  { number }: StoredStory,
  { item }: Entry,
  folding: Folding,
  ports: StorePorts,
): Promise<void> {
  const story = await ports.archive.byNumber(number);
  if (story === null) return;
  const { topics, genre } = item;
  const asFiledHere = { ...story, item: { ...story.item, topics, genre } };
  await enqueueCards(asFiledHere, availableSince(item, folding), folding.now, ports);
}

/** Somebody brought this agency's guid before the agency did: the card becomes the agency's. */
async function takeOver(
  story: StoredStory,
  entry: Entry,
  { known }: Named,
  folding: Folding,
  ports: StorePorts,
): Promise<Heard> {
  const { number, agency: from } = story;
  const to = folding.voice.agency;
  const sourceId = folding.source.id;
  if (!(await ports.stories.giveTo(number, from, to, sourceId))) return { kind: 'none' };
  const own = { ...story, agency: to, sourceId };
  const { item, earlierHashes: _, withdrawnAt: __, ...head } = own;
  known.changed(head);
  known.addKeys(head, [...entry.keys.guid.slice(0, 1), ...entry.keys.link, ...entry.keys.text.slice(0, 1)]);
  const { textHash, state, item: brought, sender: name } = story;
  const guidKey = entry.keys.guid[0] ?? null;
  const sighting = { number, sourceId: story.sourceId, agency: from, name, guidKey, textHash, state };
  await ports.sightings.note({ ...sighting, item: state === 'live' ? brought : null }, folding.now);
  await showVersion(own, entry, known, folding, ports);
  if (entry.isPostable && entry.version.state === 'live') await showWhereFollowed(own, entry, folding, ports);
  return { kind: 'revised', heads: [head] };
}

/**
 * A kill or a hold may be of several stories: two may have brought one guid before its owner did. Those that the speaker
 * may take back it does, and only where there is none it is told under all that it is of.
 */
async function hearWithdrawals(
  heads: readonly StoryHead[],
  entry: Entry,
  document: Named,
  folding: Folding,
  ports: StorePorts,
): Promise<Heard> {
  const { speaksFor } = folding.voice;
  const its = heads.toSorted(
    (a, b) => Number(speaksFor.includes(b.agency)) - Number(speaksFor.includes(a.agency)),
  );
  const asked = its.slice(0, mostStories);
  const done: Heard[] = [];
  for (const head of asked) done.push(await takeBack(head, entry, document, folding, ports));
  const changed = done.flatMap((heard) => ('heads' in heard ? heard.heads : []));
  const isRevised = done.some(({ kind }) => kind === 'revised');
  if (changed.length > 0) return { kind: isRevised ? 'revised' : 'obeyed', heads: changed };
  const told: StoryHead[] = [];
  for (const head of asked) if (await tellUnder(head, entry, document, folding, ports)) told.push(head);
  return told.length === 0 ? { kind: 'none' } : disputed(told, entry, folding);
}

/** Done where the newsroom file says that the guid is the speaker's, or that it speaks for the other. */
async function takeBack(
  head: StoryHead,
  entry: Entry,
  document: Named,
  folding: Folding,
  ports: StorePorts,
): Promise<Heard> {
  const { state } = entry.version;
  const isMine = await isOwned(head, entry, document, folding, ports);
  const isObeyed = isMine || folding.voice.speaksFor.includes(head.agency);
  // Both withdrew it: each keeps its own word.
  if (!isObeyed || (head.state === 'withdrawn' && state === 'withdrawn')) return { kind: 'none' };
  const story = await storedEvenDamaged(head.number, ports.stories);
  if (story === null) return { kind: 'none' };
  if (isMine) return takeOver(story, entry, document, folding, ports);
  if (story.textHash === entry.version.textHash) return { kind: 'none' };
  const isShown = await showVersion(story, entry, document.known, folding, ports);
  return isShown ? { kind: 'obeyed', heads: [story] } : { kind: 'none' };
}

/** The card stands, and what the speaker says of it is said under it, once. False where it is not about this story. */
async function tellUnder(
  head: StoryHead,
  entry: Entry,
  document: Named,
  folding: Folding,
  ports: StorePorts,
): Promise<boolean> {
  const { voice, now } = folding;
  const { state } = entry.version;
  if (state === 'live' || voice.speaksFor.includes(head.agency)) return false;
  if (head.state !== 'live' || !(await isAbout(head, entry, document, folding, ports))) return false;
  const said = await ports.sightings.saidBy(head.number, voice.agency);
  if (said.includes(state)) return false;
  await ports.sightings.note(sightingOf(head, entry, folding), now);
  await ports.sightings.takeBack(head.number, voice.agency, state);
  const isCarrier = said.some((its) => its === 'live' || its === 'past');
  await enqueueDispute(
    { number: head.number, agency: voice.agency, by: voice.name, state, isCarrier, now },
    ports,
  );
  return true;
}

function disputed(told: readonly StoryHead[], { item, version }: Entry, { voice }: Folding): Heard {
  const what = version.state === 'withdrawn' ? 'withdraw' : 'hold';
  return {
    kind: 'disputed',
    disputes: told.map(({ sender: of }) => ({ what, of, guid: item.guid })),
    notes: told.map(
      ({ number, sender }) =>
        `${voice.name} tries to ${what} #${number}, which is ${sender}'s: it stands, and the desk was told. If it may, give both sources one credit, or write mayWithdraw`,
    ),
  };
}

/**
 * Whether a kill or a hold is of this story: it bears its guid or its text, or names its link and says nothing else. A
 * text of its own under a shared link is its own, and so is one under the guid that may be read later.
 */
async function isAbout(
  head: StoryHead,
  entry: Entry,
  document: Named,
  folding: Folding,
  ports: StorePorts,
): Promise<boolean> {
  const named = document.known.others(everywhere(entry), folding.voice.agency);
  const meant = [...named, ...(await carriedBy(entry, folding, ports))];
  if (entry.item.pubStatus !== 'usable' && meant.some(({ number }) => number === head.number)) return true;
  const story = await ports.stories.stored(head.number);
  return story !== null && saysTheSame(entry, story, document, folding, ports);
}

/** Whether the newsroom file says that the guid by which the story was found is the speaker's, whoever brought it. */
async function isOwned(
  head: StoryHead,
  { item, keys }: Entry,
  { known }: Named,
  { agencies, voice }: Folding,
  { stories }: StorePorts,
): Promise<boolean> {
  const { guid } = item;
  if (guid === null || agencies.ownerOf(guid) !== voice.agency) return false;
  if (!known.others(keys.guid, voice.agency).some(({ number }) => number === head.number)) return false;
  const story = await stories.stored(head.number);
  if (story === null || !agencies.mayTakeOver({ guid, link: story.item.link }, voice.agency)) return false;
  // What only says that it follows the agency's item is another's own.
  const bears = (known: WireItem) => keysOf(known, story.sourceId, sha256).guid[0] === keys.guid[0];
  if (bears(story.item) || story.revision === 1) return bears(story.item);
  return (await stories.earlierVersions(story.number, mostVersions)).some(bears);
}
