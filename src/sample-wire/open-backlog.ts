import type { EpochMs } from '../domain/item.ts';
import { domesticBacklog } from './copy/backlog-domestic.ts';
import { economyBacklog } from './copy/backlog-economy.ts';
import { foreignBacklog } from './copy/backlog-foreign.ts';
import { sportBacklog } from './copy/backlog-sport.ts';
import type { SampleCopy } from './copy.ts';
import { fillCopy } from './fill-copy.ts';
import { type Random, seededRandom, shuffle } from './random.ts';
import type { SampleItem, SampleLog } from './sample-item.ts';

/** What the sample wire has filed before it starts. */
export const backlogCopy: readonly SampleCopy[] = [
  ...foreignBacklog,
  ...domesticBacklog,
  ...economyBacklog,
  ...sportBacklog,
];

const newestMs = 60_000;
const oldestMs = 20 * 3_600_000;

/** The wire at its first start: the last twenty hours, most of it of the last two, as a board looks that has been on all day. */
export function openBacklog(seed: number, now: EpochMs): SampleLog {
  const random = seededRandom(seed);
  const items = shuffle(backlogCopy, random).map((copy, index) => backlogItem(copy, index, now, random));
  return { format: 1, seed, startedAt: now, sequence: 0, recent: [], marks: [], items };
}

function backlogItem(copy: SampleCopy, index: number, now: EpochMs, random: Random): SampleItem {
  const issuedAt = now - ageOf(index / (backlogCopy.length - 1), random);
  return {
    ...fillCopy(copy, {}, issuedAt),
    guid: sampleGuid(now, `b${index + 1}`),
    feed: index % 2 === 0 ? 'rss' : 'ninjs',
    desk: copy.desk,
    urgency: copy.urgency ?? 5,
    dateline: copy.dateline,
    version: 1,
    issuedAt,
    changedAt: issuedAt,
    status: 'usable',
    embargoedUntil: null,
    corrected: false,
    note: null,
    live: false,
    later: { update: null, correction: null },
  };
}

/** Ages grow by the same factor from item to item, a little uneven, as news comes: two thirds lie within two hours. */
function ageOf(share: number, random: Random): number {
  const uneven = share === 0 || share === 1 ? 0 : (random() - 0.5) / backlogCopy.length;
  return Math.round(newestMs * (oldestMs / newestMs) ** (share + uneven));
}

/** Unlike that of any other start: who had the wire before and lost its log is not shown old items as changed ones. */
export function sampleGuid(startedAt: EpochMs, id: string): string {
  return `urn:telex:sample:${startedAt.toString(36)}:${id}`;
}
