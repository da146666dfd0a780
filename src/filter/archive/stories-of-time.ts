import { setImmediate as breath } from 'node:timers/promises';
import type { Follow } from '../../domain/filter/filter.ts';
import type { EpochMs } from '../../domain/item.ts';
import { lastHeardAt, type Story } from '../../domain/story.ts';
import { everyTopic } from '../../domain/topic.ts';
import type { Filters } from '../filters.ts';
import { type ChangedArchive, changedSince, type Versions } from './changed-since.ts';
import { filedUnder } from './filed-under.ts';
import type { FollowedArchive } from './followed-pages.ts';
import { wantedBy } from './wanted-by.ts';

/** The archive is read newest first by when they were issued, from behind a story on; and what came earlier and changed since. */
type Deps = {
  readonly archive: Pick<FollowedArchive, 'latest' | 'latestFiled' | 'filings' | 'filedTo'> & ChangedArchive;
  readonly versions: Versions;
  readonly filters: Filters;
};

const pageSize = 100;
/** Of those that its filings leave; of a longer time the newest: a digest of so many is none any more. */
const mostRead = 2_000;
/** Copy may be filed well before it is seen. */
const lagMs = 12 * 3_600_000;

/**
 * The stories of these subscriptions that came, or changed, or were taken back within a time. Each once, in no order of
 * weight.
 */
export async function storiesOfTime(
  follows: readonly Follow[],
  { from, until }: { readonly from: EpochMs; readonly until: EpochMs },
  { archive, versions, filters }: Deps,
): Promise<readonly Story[]> {
  if (follows.length === 0) return [];
  const isAll = follows.some(({ topic }) => topic === everyTopic);
  const topics = isAll ? [] : [...new Set(follows.map(({ topic }) => topic))];
  const isWanted = wantedBy(follows, filters);
  const found: Story[] = [];
  const cameBefore = from - lagMs;
  const filings = (await archive.filedTo()) < cameBefore ? await archive.filings() : null;
  const under = filings === null ? null : filedUnder(follows, filings, filters);
  let before: number | undefined;
  for (let read = 0; read < mostRead; read += pageSize) {
    const query = { limit: pageSize, ...(before !== undefined && { before }) };
    const { stories: page, lookedTo } =
      under === null
        ? { stories: await archive.latest({ ...query, topics }), lookedTo: null }
        : await archive.latestFiled({ ...query, under });
    found.push(
      ...page.filter(
        (story) =>
          (story.cameAt >= cameBefore || story.seenAt > from) &&
          isOfTime(story, from, until) &&
          isWanted(story),
      ),
    );
    const last = lookedTo ?? (page.length < pageSize ? undefined : page.at(-1));
    if (last === undefined || last.cameAt < cameBefore) break;
    before = last.number;
    await breath();
  }
  const earlier = await changedSince({ cameBefore, since: from, isWanted }, { archive, versions });
  const known = new Set(found.map(({ number }) => number));
  return [...found, ...earlier.filter(({ number, seenAt }) => seenAt <= until && !known.has(number))];
}

function isOfTime(story: Story, from: EpochMs, until: EpochMs): boolean {
  return story.seenAt <= until && lastHeardAt(story) > from;
}
