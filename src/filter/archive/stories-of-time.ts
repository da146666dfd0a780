import { setImmediate as breath } from 'node:timers/promises';
import type { Follow } from '../../domain/filter/filter.ts';
import type { EpochMs } from '../../domain/item.ts';
import type { Story } from '../../domain/story.ts';
import { everyTopic } from '../../domain/topic.ts';
import type { Filters } from '../filters.ts';
import { filedUnder } from './filed-under.ts';
import type { FollowedArchive } from './followed-pages.ts';
import { wantedBy } from './wanted-by.ts';

/** The archive as it is read here: newest first by when they were issued, from behind a story on. */
type Latest = Pick<FollowedArchive, 'latest' | 'latestFiled' | 'filings' | 'filedTo'>;

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
  { archive, filters }: { readonly archive: Latest; readonly filters: Filters },
): Promise<readonly Story[]> {
  if (follows.length === 0) return [];
  const isAll = follows.some(({ topic }) => topic === everyTopic);
  const topics = isAll ? [] : [...new Set(follows.map(({ topic }) => topic))];
  const isWanted = wantedBy(follows, filters);
  const found: Story[] = [];
  const filings = (await archive.filedTo()) < from - lagMs ? await archive.filings() : null;
  const under = filings === null ? null : filedUnder(follows, filings, filters);
  let before: number | undefined;
  for (let read = 0; read < mostRead; read += pageSize) {
    const query = { limit: pageSize, ...(before !== undefined && { before }) };
    const filed = under === null ? null : await archive.latestFiled({ ...query, under });
    const page = filed ?? (await archive.latest({ ...query, topics }));
    found.push(...page.filter((story) => isOfTime(story, from, until) && isWanted(story)));
    const last = page.at(-1);
    if (last === undefined || page.length < pageSize || last.cameAt < from - lagMs) break;
    before = last.number;
    await breath();
  }
  return found;
}

function isOfTime({ seenAt, updatedAt, withdrawnAt }: Story, from: EpochMs, until: EpochMs): boolean {
  return seenAt <= until && Math.max(seenAt, updatedAt ?? 0, withdrawnAt ?? 0) > from;
}
