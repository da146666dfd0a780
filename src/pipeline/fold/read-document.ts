import {
  isBelieved,
  type NamedDocument,
  namingSteps,
  textLength,
} from '../../domain/identity/name-document.ts';
import { isForReaders, type WireItem } from '../../domain/item.ts';
import { createStepMeter } from '../../scheduler/step-meter.ts';
import type { StoryVersion } from '../../store/ports.ts';
import type { DocumentFacts } from './entry.ts';
import { findNearest } from './find-nearest.ts';
import type { Folding, Reading } from './fold-context.ts';
import { markRecent } from './mark-story.ts';
import { createTally, type Tally } from './tally.ts';
import { sha256, versionOf } from './version-of.ts';

/** What is asked of all items of a poll together, oldest first. */
export async function readDocument(
  filed: readonly WireItem[],
  folding: Folding,
  { ports, transaction, turn }: Reading,
): Promise<DocumentFacts> {
  const tally = await createTally(folding, ports);
  const { named, lying, sharedLinks } = await nameInSteps(filed, folding, ports, tally, turn);
  const keysOf = new Map(named.map(({ item, keys }) => [item, keys]));
  const items = named.map(({ item }) => item);
  const oldestFirst = items.toReversed().toSorted((a, b) => byTime(a, b, folding.now));
  const versions: StoryVersion[] = [];
  const isFull = createStepMeter(step);
  for (const item of oldestFirst) {
    versions.push(versionOf(item, keysOf.get(item), folding));
    if (isFull(textLength(item))) await turn();
  }
  const postable = newestPostable(oldestFirst, versions, lying, folding);
  const entries = oldestFirst.flatMap((item, at) => {
    const version = versions[at];
    const keys = keysOf.get(item);
    const isPostable = postable.has(nameOf(item, lying));
    return version === undefined || keys === undefined ? [] : [{ item, keys, version, isPostable }];
  });
  const shared = oldestFirst.filter(({ guid }) => guid !== null && lying.has(guid.trim()));
  if (shared.length > 0) tally.saw('guid-shared', shared.length, shared[0]?.guid ?? '');
  if (tally.beginsToDoubt()) await transaction((written) => markRecent(folding, written));
  const nearest = await findNearest(entries, sharedLinks, folding, { ports, turn });
  return { entries, sharedLinks, ...standingOf(oldestFirst, folding), nearest, tally };
}

/** What is looked at in one step. */
const step = { pieces: 50, characters: 200_000 };

async function nameInSteps(
  filed: readonly WireItem[],
  { source }: Folding,
  { stories }: Pick<Reading['ports'], 'stories'>,
  tally: Tally,
  turn: () => Promise<void>,
): Promise<NamedDocument> {
  const steps = namingSteps(filed, source.id, sha256, tally.arePutAside(), stories.hasOldTexts);
  const isFull = createStepMeter(step);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
    if (isFull(value)) await turn();
  }
}

/** What stands in the document: what is folded now, and what stood there word for word at the last poll. */
function standingOf(
  items: readonly WireItem[],
  { standing }: Folding,
): Pick<DocumentFacts, 'guids' | 'links'> {
  const guids = new Map(
    items.flatMap((item) => (item.guid === null ? [] : [[item.guid.trim(), item] as const])),
  );
  const links = new Map<string, number>();
  for (const { link } of items) if (link !== null) links.set(link, (links.get(link) ?? 0) + 1);
  return {
    guids: {
      has: (guid) => guids.has(guid) || (standing?.hasGuid(guid) ?? false),
      get: (guid) => guids.get(guid) ?? standing?.byGuid(guid),
    },
    links: { get: (link) => (links.get(link) ?? 0) + (standing?.hasLink(link) ? 1 : 0) },
  };
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
  if (previousSuccessAt !== null) return named(oldestFirst);
  const showable = oldestFirst.filter(
    (item, at) => item.postable && versions[at]?.state === 'live' && isForReaders(item),
  );
  return new Set(firstPosts === 0 ? [] : [...named(showable)].slice(-firstPosts));
}
