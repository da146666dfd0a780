import type { Platform } from '../domain/channel.ts';
import type { StorePorts } from '../store/open-store.ts';
import type { TroubleNews } from '../store/troubles.ts';

/**
 * Promises one notice in each alarm channel that works now. That an act has been open for long is told in the log, in
 * `/draad` and in the metrics only: a busy night has long queues.
 */
export async function promiseAlarms(
  { begun, over, at }: TroubleNews,
  takesPosts: (platform: Platform) => boolean,
  { ledger, troubles }: Pick<StorePorts, 'ledger' | 'troubles'>,
): Promise<void> {
  const isForAll = ({ about }: TroubleNews['begun'][number]) => about.kind !== 'waiting';
  const news = { begun: begun.filter(isForAll), over: over.filter(isForAll), at };
  const told = [...news.begun, ...news.over];
  if (told.length === 0) return;
  for (const { id, platform, parkedReason } of await troubles.alarmChannels()) {
    if (parkedReason !== null || !takesPosts(platform)) continue;
    await ledger.enqueue({
      key: `alarm:${id}:${at}`,
      kind: 'alarm',
      channelId: id,
      news,
      urgent: true,
      availableAt: at,
      at,
    });
  }
}
