import { allKeys, type ItemKeys, keysOf } from '../../domain/identity/keys.ts';
import type { WireItem } from '../../domain/item.ts';
import type { StorePorts } from '../../store/open-store.ts';
import type { StoryVersion } from '../../store/ports.ts';
import type { Folding } from './fold-context.ts';
import { type KnownKeys, readKnownKeys } from './known-keys.ts';
import { sha256, versionOf } from './version-of.ts';

/** An item with all that is asked of it more than once. */
export type Entry = {
  readonly item: WireItem;
  readonly keys: ItemKeys;
  readonly version: StoryVersion;
  /** All of a later poll; of a first one the newest few that may be shown. */
  readonly isPostable: boolean;
};

/** The items of one poll, oldest first, with what the store knows of them. */
export type ReadDocument = {
  readonly entries: readonly Entry[];
  readonly known: KnownKeys;
  /** Link keys on more than one entry (a home page, a live blog): they identify nothing. */
  readonly sharedLinks: ReadonlySet<string>;
};

/** Sorts the items of a poll and looks up what is known of them, in few queries for the whole document. */
export async function readDocument(
  items: readonly WireItem[],
  folding: Folding,
  { stories }: Pick<StorePorts, 'stories'>,
): Promise<ReadDocument> {
  const oldestFirst = items.toReversed().toSorted((a, b) => byTime(a, b, folding.now));
  const versions = oldestFirst.map((item) => versionOf(item, folding));
  const postable = newestPostable(oldestFirst, versions, folding);
  const entries = oldestFirst.flatMap((item, at) => {
    const version = versions[at];
    const keys = keysOf(item, folding.source.id, sha256);
    return version === undefined ? [] : [{ item, keys, version, isPostable: postable.has(nameOf(item)) }];
  });
  const known = await readKnownKeys(
    entries.flatMap(({ keys }) => allKeys(keys)),
    stories,
  );
  return { entries, known, sharedLinks: sharedLinks(entries) };
}

/** By when it was issued; the versions of one item in the order in which they were made. */
function byTime(a: WireItem, b: WireItem, now: number): number {
  const issued = (a.issuedAt ?? now) - (b.issuedAt ?? now);
  if (issued !== 0) return issued;
  return (a.changedAt ?? 0) - (b.changedAt ?? 0) || (a.version ?? 0) - (b.version ?? 0);
}

/** What all versions of an item in one document have in common: its guid, or else the entry itself. */
function nameOf(item: WireItem): string | WireItem {
  return item.guid ?? item;
}

function newestPostable(
  oldestFirst: readonly WireItem[],
  versions: readonly StoryVersion[],
  { previousSuccessAt, firstPosts }: Folding,
): ReadonlySet<string | WireItem> {
  if (previousSuccessAt !== null) return new Set(oldestFirst.filter((item) => item.postable).map(nameOf));
  const showable = oldestFirst.filter(
    (item, at) => item.postable && versions[at]?.state === 'live' && item.genre === 'news',
  );
  const names = [...new Set(showable.map(nameOf))];
  return new Set(firstPosts === 0 ? [] : names.slice(-firstPosts));
}

function sharedLinks(entries: readonly Entry[]): ReadonlySet<string> {
  const seen = new Set<string>();
  const shared = new Set<string>();
  for (const { keys } of entries) {
    const [link] = keys.link;
    if (link === undefined) continue;
    if (seen.has(link)) shared.add(link);
    seen.add(link);
  }
  return shared;
}
