import type { Platform } from '../domain/channel.ts';
import type { EpochMs } from '../domain/item.ts';
import type { StorePorts } from '../store/open-store.ts';
import type { EndedTrouble, HeardTrouble, Trouble, TroubleNews } from '../store/troubles.ts';

/** What stands still at one moment, of what people are told of. */
export type Standing = {
  /** Seen to stand still now, and told at some time. */
  readonly seen: readonly Trouble[];
  /** Keys of whatever is not over yet, seen now or not, told or not. */
  readonly open: ReadonlySet<string>;
  /** What was said in alarm channels and is not over there. */
  readonly heard: readonly HeardTrouble[];
  /** Platforms that take no posts, or took none a moment ago: one that has only just come back may be gone at the next look. */
  readonly away: ReadonlySet<Platform>;
  /** What is neither polled nor connected to any more: its trouble is over without being mended. */
  readonly isDropped: (trouble: Trouble) => boolean;
  readonly at: EpochMs;
};

/** When an alarm channel was told of something last, and of a silence; null: not since the start. */
export type LastTold = { readonly any: EpochMs | null; readonly silence: EpochMs | null };
/** It was told of nothing. */
export const neverTold: LastTold = { any: null, silence: null };

/** What becomes known within so long of a notice is told together: hundreds of sources are polled one after another. */
const gatherMs = 2 * 60_000;
/**
 * Sources that fall silent one after another are told together, by how many are or speak again: on a holiday each is silent
 * for its own hour. The first is told at once.
 */
const silenceGathers = [
  { from: 4, ms: 3 * 3_600_000 },
  { from: 2, ms: 3_600_000 },
] as const;

/** What one alarm channel is to be told. */
export type AlarmNotice = { readonly channelId: number; readonly news: TroubleNews };

/**
 * What each alarm channel that works has yet to hear: what stands still and was not said there, and the end of what was.
 * So a channel that could not be told is told when it works again, and hears of no end of what it never heard of. That
 * an act has been open for long is told in the log, in `/toestand` and in the metrics only: a busy night has long queues.
 */
export async function dueAlarms(
  { seen, open, heard: allHeard, away, isDropped, at }: Standing,
  lastTold: (channelId: number) => LastTold,
  takesPosts: (platform: Platform) => boolean,
  troubles: Pick<StorePorts['troubles'], 'alarmChannels'>,
): Promise<readonly AlarmNotice[]> {
  const heard = Map.groupBy(allHeard, ({ channelId }) => channelId);
  const forAll = seen.filter(({ about }) => about.kind !== 'waiting');
  if (forAll.length === 0 && heard.size === 0) return [];
  const channels = await troubles.alarmChannels();
  return channels.flatMap(({ id, platform, parkedReason }): AlarmNotice[] => {
    if (parkedReason !== null || !takesPosts(platform) || away.has(platform)) return [];
    const known = heard.get(id) ?? [];
    const keys = new Set(known.map(({ trouble }) => trouble.key));
    const told = lastTold(id);
    const allBegun = forAll.filter(({ key }) => !keys.has(key));
    const allOver = known
      .filter(({ trouble }) => !open.has(trouble.key))
      .map((each) => ended(each, isDropped(each.trouble), at));
    const silent = new Set([...forAll, ...allOver].filter(isSilence).map(({ key }) => key));
    const waits = silenceWaits(silent.size, at - (told.silence ?? 0));
    const isDue = (each: Trouble) => !waits || !isSilence(each);
    const [begun, over] = [allBegun.filter(isDue), allOver.filter(isDue)];
    if (begun.length + over.length === 0 || mayWait([...begun, ...over], at - (told.any ?? 0))) return [];
    return [{ channelId: id, news: { begun, over, at } }];
  });
}

function isSilence({ about }: Trouble): boolean {
  return about.kind === 'silence';
}

function silenceWaits(count: number, sinceLastMs: number): boolean {
  const gather = silenceGathers.find(({ from }) => count >= from);
  return gather !== undefined && sinceLastMs >= 0 && sinceLastMs < gather.ms;
}

const atOnce: ReadonlySet<string> = new Set(['platform', 'undelivered', 'damage']);

/** So soon after the last notice sources and channels wait for each other; a platform and a kill wait for nothing. */
function mayWait(news: readonly Trouble[], sinceLastMs: number): boolean {
  const canWait = news.every(({ about }) => !atOnce.has(about.kind));
  return canWait && sinceLastMs >= 0 && sinceLastMs < gatherMs;
}

function ended({ trouble, overAt }: HeardTrouble, isDropped: boolean, at: EpochMs): EndedTrouble {
  return { ...trouble, overAt: overAt ?? at, ...(isDropped && { isDropped }) };
}

/** Promises the notices, and notes what the channels hear by them. Belongs in one transaction. */
export async function enqueueAlarms(
  notices: readonly AlarmNotice[],
  { ledger, troubles }: Pick<StorePorts, 'ledger' | 'troubles'>,
): Promise<void> {
  for (const { channelId, news } of notices) {
    const { begun, over, at } = news;
    await ledger.enqueue({
      key: `alarm:${channelId}:${at}`,
      kind: 'alarm',
      channelId,
      news,
      urgent: true,
      availableAt: at,
      at,
    });
    await troubles.noteHeard(channelId, begun);
    await troubles.dropHeard(
      channelId,
      over.map(({ key }) => key),
    );
  }
}
