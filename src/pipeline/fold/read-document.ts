import { allKeys } from '../../domain/identity/keys.ts';
import { isBelieved, nameDocument } from '../../domain/identity/name-document.ts';
import type { WireItem } from '../../domain/item.ts';
import type { StorePorts } from '../../store/open-store.ts';
import type { StoryVersion } from '../../store/ports.ts';
import type { ReadDocument } from './entry.ts';
import { findNearest } from './find-nearest.ts';
import type { Folding } from './fold-context.ts';
import { readKnownKeys } from './known-keys.ts';
import { markRecent } from './mark-story.ts';
import { createTally } from './tally.ts';
import { sha256, versionOf } from './version-of.ts';

/** Sorts the items of a poll and looks up what is known of them, in few queries for the whole document. */
export async function readDocument(
  filed: readonly WireItem[],
  folding: Folding,
  ports: StorePorts,
): Promise<ReadDocument> {
  const tally = await createTally(folding, ports);
  const aside = tally.arePutAside();
  const { named, lying, sharedLinks } = nameDocument(filed, folding.source.id, sha256, aside);
  const keysOf = new Map(named.map(({ item, keys }) => [item, keys]));
  const items = named.map(({ item }) => item);
  const oldestFirst = items.toReversed().toSorted((a, b) => byTime(a, b, folding.now));
  const versions = oldestFirst.map((item) => versionOf(item, folding));
  const postable = newestPostable(oldestFirst, versions, lying, folding);
  const entries = oldestFirst.flatMap((item, at) => {
    const version = versions[at];
    const keys = keysOf.get(item);
    const isPostable = postable.has(nameOf(item, lying));
    return version === undefined || keys === undefined ? [] : [{ item, keys, version, isPostable }];
  });
  const known = await readKnownKeys(
    entries.flatMap(({ keys }) => allKeys(keys)),
    ports.stories,
  );
  const shared = oldestFirst.filter(({ guid }) => guid !== null && lying.has(guid.trim()));
  if (shared.length > 0) tally.saw('guid-shared', shared.length, shared[0]?.guid ?? '');
  if (tally.beginsToDoubt()) await markRecent(folding, ports);
  const guids = new Map(
    oldestFirst.flatMap((item) => (item.guid === null ? [] : [[item.guid.trim(), item] as const])),
  );
  const shares = { known, sharedLinks };
  const nearest = await findNearest(entries, shares, folding, ports);
  return { entries, ...shares, guids, nearest, tally };
}

/** By when it was issued; the versions of one item in the order in which they were made. */
function byTime(a: WireItem, b: WireItem, now: number): number {
  const issued = (a.issuedAt ?? now) - (b.issuedAt ?? now);
  if (issued !== 0) return issued;
  return (a.changedAt ?? 0) - (b.changedAt ?? 0) || (a.version ?? 0) - (b.version ?? 0);
}

/** What all versions of an item in one document have in common: its guid, or else the entry itself. */
function nameOf(item: WireItem, lying: ReadonlySet<string>): string | WireItem {
  return isBelieved(item, lying) ? (item.guid ?? item) : item;
}

function newestPostable(
  oldestFirst: readonly WireItem[],
  versions: readonly StoryVersion[],
  lying: ReadonlySet<string>,
  { previousSuccessAt, firstPosts }: Folding,
): ReadonlySet<string | WireItem> {
  const named = (items: readonly WireItem[]) => new Set(items.map((item) => nameOf(item, lying)));
  if (previousSuccessAt !== null) return named(oldestFirst.filter((item) => item.postable));
  const showable = oldestFirst.filter(
    (item, at) => item.postable && versions[at]?.state === 'live' && item.genre === 'news',
  );
  return new Set(firstPosts === 0 ? [] : [...named(showable)].slice(-firstPosts));
}
