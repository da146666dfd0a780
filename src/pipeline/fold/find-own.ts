import { keysOf } from '../../domain/identity/keys.ts';
import { allText, bodyText, isCopyOf } from '../../domain/identity/likeness.ts';
import { placeOnSite } from '../../domain/identity/page-address.ts';
import {
  hasSameHeadline,
  isReplaced,
  isReused,
  isSameOnPage,
  isSameUnderOtherHeadline,
  signsOf,
} from '../../domain/identity/same-item.ts';
import type { WireItem } from '../../domain/item.ts';
import type { StorePorts } from '../../store/open-store.ts';
import type { StoredStory, StoryHead } from '../../store/ports.ts';
import type { Entry, ReadDocument } from './entry.ts';
import { findNamed } from './find-named.ts';
import type { Folding } from './fold-context.ts';
import type { Found } from './known-keys.ts';
import { sha256 } from './version-of.ts';

/** The same text is the same item, unless this much time lies between them. */
const sameTextMs = 48 * 3_600_000;

/**
 * What is known of an item among its own agency's stories. `repeats`: it seems new, but a story of its source has its link
 * and its headline.
 */
export type FoundOwn = StoryHead | 'retired' | { readonly repeats: StoryHead | null };

type Search = {
  readonly entry: Entry;
  readonly document: ReadDocument;
  readonly folding: Folding;
  readonly ports: StorePorts;
};

/**
 * The story of the same agency that an item is a version of: by its guid, by what it replaces, by its link, by its text,
 * where it has no guid by the nearest text, and a notice that takes something back by the headline that it names. Each sign is weak: one is believed as long as the others do not all
 * speak against it.
 */
export async function findOwn(
  entry: Entry,
  document: ReadDocument,
  folding: Folding,
  ports: StorePorts,
): Promise<FoundOwn> {
  const search = { entry, document, folding, ports };
  const { known, nearest } = document;
  const { agency } = folding.voice;
  // A local guid is its source's first: sources of one agency may count alike.
  for (const key of entry.keys.guid.toReversed()) {
    const byGuid = known.own([key], agency);
    if (byGuid !== null && (await isSameUnderGuid(byGuid, key, search))) return storyOf(byGuid);
  }
  const replaced = known.own(entry.keys.replaces, agency);
  if (replaced !== null) return storyOf(replaced);
  const byLink = await findByLink(search);
  if (byLink !== null && !('repeats' in Object(byLink))) return byLink;
  const byText = (await findByText(search)) ?? (await findByBody(search));
  if (byText !== null) return byText;
  const near = nearest.get(entry);
  const story = near === undefined ? null : await ports.stories.stored(near);
  if (story !== null) return story;
  return (
    (await findNamed(entry, folding, ports)) ?? byLink ?? (await findBearer(search)) ?? { repeats: null }
  );
}

/**
 * What a kill or a hold is of that bears a guid which was put aside and no text: the newest of its source that had the guid,
 * unless several have it at once; where it has a headline, that which has the same.
 */
async function findBearer({ entry, document, folding, ports }: Search): Promise<StoryHead | null> {
  const { item, keys } = entry;
  const { tally, known } = document;
  const { source, voice, now } = folding;
  const key = keys.guid.at(-1);
  if (item.pubStatus === 'usable' || bodyText(item) !== '' || key === undefined) return null;
  const isBare = item.headline === null;
  const isPutAside = known.isShared(key, voice.agency);
  if (isBare ? !isPutAside || tally.isProven('guid-shared') : !isPutAside && !tally.isDoubted()) return null;
  const recent = await ports.traits.recent(source.id, now - sameTextMs);
  const its = recent.find(({ item: other }) =>
    isBare ? other.guid?.trim() === item.guid?.trim() : hasSameHeadline(item, other),
  );
  const story = its === undefined ? null : await ports.stories.stored(its.number);
  return story?.agency === voice.agency ? story : null;
}

/** A guid is believed while it is like what it stood on before, and no other feed of the agency counts as it does. */
async function isSameUnderGuid({ story, number }: Found, key: string, search: Search): Promise<boolean> {
  const { entry, document, folding, ports } = search;
  const { item, keys, version } = entry;
  if (story === null || story.textHash === version.textHash) return true;
  const isItsSources = keys.guid.length === 1 || key === keys.guid[1] || story.sourceId === folding.source.id;
  if (isItsSources && allText(item) === '') return true;
  const stored = await ports.stories.stored(number);
  if (stored === null) return true;
  if (!isItsSources) return agrees(item, stored.item) || part(story, stored, search);
  if (keys.guid.length > 1 && !agrees(item, stored.item) && (await isOnPageOfOther(number, search)))
    return false;
  if (!isReused(item, stored.item) && !(await isReplacedAgain(item, stored, ports))) return true;
  document.tally.saw('guid-reused', 1, item.guid ?? '');
  await document.known.share(keys.guid, folding.voice.agency);
  return false;
}

/** Versions of a story in which it is looked for whether its guid was on another story before. */
const mostVersions = 10;

/** The guid was on another story already: of two versions in a row nothing was the same. */
async function isReplacedAgain(
  item: WireItem,
  stored: StoredStory,
  { stories }: StorePorts,
): Promise<boolean> {
  if (stored.revision === 1 || !isReplaced(item, stored.item)) return false;
  const versions = [stored.item, ...(await stories.earlierVersions(stored.number, mostVersions))];
  return versions.some((version, at) => {
    const before = versions[at + 1];
    return before !== undefined && isReplaced(version, before);
  });
}

/** By a local guid alone it is one story, by page and text it is another: the page tells more. */
async function isOnPageOfOther(number: number, search: Search): Promise<boolean> {
  const byLink = await findByLink(search);
  return byLink !== null && typeof byLink === 'object' && 'number' in byLink && byLink.number !== number;
}

/** Two sources of the agency count alike: from now on the guid tells something in each of them alone. */
async function part(story: StoryHead, { item }: StoredStory, { entry, document }: Search): Promise<false> {
  const { known } = document;
  known.addKeys(story, keysOf({ ...item, guid: entry.item.guid }, story.sourceId, sha256).guid);
  await known.share(entry.keys.guid.slice(0, 1), story.agency);
  return false;
}

/** An item that says nothing at all is what the only story under its guid is. */
function agrees(item: WireItem, known: WireItem): boolean {
  if (allText(item) === '') return item.link === null || known.link === null || item.link === known.link;
  const isSameLink = item.link !== null && item.link === known.link;
  return isSameLink || item.headline === known.headline || isCopyOf(item, known);
}

async function findByLink(search: Search): Promise<FoundOwn | null> {
  const { entry, document, folding, ports } = search;
  const { known, sharedLinks } = document;
  const { agency } = folding.voice;
  let repeats: StoryHead | null = null;
  for (const key of [...entry.keys.link, ...entry.keys.page]) {
    const found = sharedLinks.has(key) ? null : known.own([key], agency);
    if (found === null) continue;
    // Of a story that is gone only the address itself tells.
    if (found.story === null) {
      if (entry.keys.link.includes(key)) return 'retired';
      continue;
    }
    const stored = await ports.stories.stored(found.number);
    if (stored === null) {
      if (isUnreadSame(found.story, search)) return found.story;
      continue;
    }
    const isByPage = !entry.keys.link.includes(key);
    // Sites move within one source: what stands at the same path of another host is another's.
    if (isByPage && stored.sourceId !== folding.source.id) continue;
    if (isByPage && hasOtherAddress(stored, search)) continue;
    const isSame = isSameOnPage(entry.item, stored.item, hasOtherGuid(stored, search));
    if (isSame && !isTakenByOther(stored, search)) return withNewName(stored, search);
    if (hasSameHeadline(entry.item, stored.item) && stored.sourceId === folding.source.id)
      repeats = found.story;
    if (!isSame) await known.share([key], agency);
  }
  return repeats === null ? null : { repeats };
}

async function findByText(search: Search): Promise<FoundOwn | null> {
  const { entry, document, folding, ports } = search;
  const { keys, item } = entry;
  const { agency } = folding.voice;
  const hasGuid = keys.guid.length > 0;
  const isPutAside = hasGuid && keys.guid.every((key) => document.known.isShared(key, agency));
  if (hasGuid && !keys.isTelling && !isPutAside) return null;
  const found = document.known.own(keys.text, agency);
  if (found === null || found.story === null) return found === null ? null : storyOf(found);
  const stored = await ports.stories.stored(found.number);
  // It is known by this very text, whatever became of it since.
  if (stored === null) return found.story;
  // Where each alert has the guid of the one before, a short one is known by its words under that guid alone.
  if (hasGuid && !keys.isTelling && stored.item.guid?.trim() !== item.guid?.trim()) return null;
  if (!hasGuid) return hasOtherAddress(stored, search) ? null : stored;
  if (!isRecent(item, stored, folding) || isTakenByOther(stored, search)) return null;
  return withNewName(stored, search);
}

/** What stands at the address of a story that is damaged is that story, unless a guid of its own tells another text apart. */
function isUnreadSame(story: StoryHead, { entry, document, folding }: Search): boolean {
  if (story.sourceId !== folding.source.id) return false;
  const isNamed = entry.keys.guid.length > 0 && !document.tally.isProven('guid-fresh');
  return !isNamed || story.textHash === entry.version.textHash;
}

/** The headline was edited, and guid and address with it, since they hold it. */
async function findByBody(search: Search): Promise<FoundOwn | null> {
  const { entry, document, folding, ports } = search;
  const found = document.known.own(entry.keys.body, folding.voice.agency);
  const stored =
    found?.story?.sourceId === folding.source.id ? await ports.stories.stored(found.number) : null;
  if (stored === null) return null;
  const { item } = stored;
  if (item.guid !== null && entry.item.guid === null) return null;
  // The cheapest first: in a document of one text (a form, a table) all of it is asked of every entry.
  if (!isGone(item, document) || !isRecent(entry.item, stored, folding) || isTakenByOther(stored, search))
    return null;
  return isSameUnderOtherHeadline(entry.item, item) ? withNewName(stored, search) : null;
}

function isRecent(item: WireItem, { item: known }: StoredStory, { now }: Folding): boolean {
  return (item.issuedAt ?? now) - known.seenAt < sameTextMs;
}

/**
 * A guid that still stands in the document belongs to that entry: this one is another, unless it is the same entry twice,
 * or the guid stands on another story now, as one does that tells the place in the list.
 */
function isTakenByOther(
  { item: known, sourceId }: StoredStory,
  { entry, document, folding }: Search,
): boolean {
  const { item, keys } = entry;
  if (sourceId !== folding.source.id || known.guid === null || item.guid === null) return false;
  const holder = document.guids.get(known.guid.trim());
  if (known.guid.trim() === item.guid.trim() || holder === undefined || keys.guid.length === 0) return false;
  if (isReused(holder, known)) return false;
  const { link, date } = signsOf(item, known);
  return !(link === 'alike' && date !== 'unlike' && hasSameHeadline(item, known));
}

/** Both have a guid of their own that is believed, and it is not the same. */
function hasOtherGuid({ item: known }: StoredStory, { entry, document }: Search): boolean {
  const { keys, item } = entry;
  if (keys.guid.length === 0 || known.guid === null || item.guid?.trim() === known.guid.trim()) return false;
  return !document.tally.isProven('guid-fresh');
}

/**
 * Without a guid the address tells items of the same text apart, where it is not known to lie: both stand at once, or
 * more time lies between them than an item that was touched has.
 */
function hasOtherAddress(stored: StoredStory, { entry, document, folding }: Search): boolean {
  const { item, keys } = entry;
  const { known, sharedLinks } = document;
  const [key] = keys.link;
  const [address, knownAddress] = [placeOnSite(item.link), placeOnSite(stored.item.link)];
  if (key === undefined || sharedLinks.has(key) || known.isShared(key, folding.voice.agency)) return false;
  if (keys.guid.length > 0 || address === null || knownAddress === null || address === knownAddress)
    return false;
  const its = item.link === stored.item.link ? 1 : 0;
  const stands = stored.item.link !== null && document.links.get(stored.item.link) > its;
  return (stands && stored.sourceId === folding.source.id) || !isRecent(item, stored, folding);
}

/** Neither its guid nor its address stands in the document any more. */
function isGone({ guid, link }: WireItem, { guids, links }: ReadDocument): boolean {
  if (guid !== null) return !guids.has(guid.trim());
  return link === null || links.get(link) === 0;
}

/** An item goes on under another guid than it had: seen often, it is the source's way. */
function withNewName(stored: StoredStory, { entry, document, folding }: Search): StoryHead {
  const { guid } = entry.item;
  const isOther = guid !== null && stored.item.guid !== null && guid.trim() !== stored.item.guid.trim();
  const isCounted = entry.keys.guid.length > 0 || document.tally.isProven('guid-fresh');
  if (isOther && isCounted && stored.sourceId === folding.source.id) {
    document.tally.saw('guid-fresh', 1, guid);
  }
  return stored;
}

function storyOf({ story }: Found): StoryHead | 'retired' {
  return story ?? 'retired';
}
