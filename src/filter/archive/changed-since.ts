import { setImmediate as breath } from 'node:timers/promises';
import { isCorrectionAnew } from '../../domain/change/correction-line.ts';
import { describeChange } from '../../domain/change/describe-change.ts';
import { isWorthTelling, versionsToLookAt } from '../../domain/change/telling.ts';
import type { EpochMs, WireItem } from '../../domain/item.ts';
import { lastHeardAt, type Story } from '../../domain/story.ts';

const pageSize = 100;
const mostRead = 2_000;

/** Where a page ended: its last story may be revised before the next is asked for. */
type Place = { readonly updatedAt: EpochMs; readonly number: number };

/** What is asked of the archive: see `Archive.changed`. */
export type ChangedArchive = {
  changed(query: {
    readonly cameBefore: EpochMs;
    readonly since: EpochMs;
    readonly limit: number;
    readonly before?: Place;
  }): Promise<readonly Story[]>;
};

/** The versions of stories, newest first. */
export type Versions = {
  recent(number: number, limit: number): Promise<readonly { readonly item: WireItem }[]>;
};

/** Of which stories is asked. */
export type ChangedSince = {
  /** They came before that. */
  readonly cameBefore: EpochMs;
  /** What came to Telex of them until then was told. */
  readonly since: EpochMs;
  readonly isWanted: (story: Story) => boolean;
};

/**
 * Those of the stories that were there long before which are told again: a version of them is the first that is wanted, or says something else in what is
 * read first, or they were taken back or freed. A comma brings nothing of the archive.
 */
export async function changedSince(
  { cameBefore, since, isWanted }: ChangedSince,
  { archive, versions }: { readonly archive: ChangedArchive; readonly versions: Versions },
): Promise<readonly Story[]> {
  const found: Story[] = [];
  let before: Place | undefined;
  for (let read = 0; read < mostRead; read += pageSize) {
    // Its agency wrote a version before Telex read it.
    const query = { cameBefore, since: cameBefore, limit: pageSize, ...(before !== undefined && { before }) };
    const page = await archive.changed(query);
    for (const story of page)
      if (lastHeardAt(story) > since && isWanted(story) && (await isTold(story, since, isWanted, versions)))
        found.push(story);
    const last = page.at(-1);
    if (last === undefined || last.updatedAt === null || page.length < pageSize) break;
    before = { updatedAt: last.updatedAt, number: last.number };
    await breath();
  }
  return found;
}

async function isTold(
  story: Story,
  since: EpochMs,
  isWanted: (story: Story) => boolean,
  versions: Versions,
): Promise<boolean> {
  if (story.state !== 'live') return true;
  const known = await versions.recent(story.number, versionsToLookAt);
  const earlier = known.find(({ item }) => item.seenAt <= since) ?? known.at(-1);
  if (earlier === undefined || earlier.item.pubStatus !== 'usable') return true;
  const { item } = earlier;
  if (!isWanted({ ...story, item }) || isCorrectionAnew(item, story.item)) return true;
  return isWorthTelling(describeChange(item, story.item));
}
