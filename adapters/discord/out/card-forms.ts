import { type REST, Routes } from 'discord.js';
import type { Keyv } from 'keyv';
import type { Log } from '../../../src/observability/log.ts';
import type { CardForm } from './render-card.ts';

/** So often in a row before it is believed: one 500 is Discord's own trouble. */
const believedAt = 2;
/** Then it is tried again with boxes: Discord may have mended it. */
const keptMs = 30 * 86_400_000;

/** How cards stand in each channel. */
export type CardForms = {
  formIn(channelId: string): Promise<CardForm>;
  /** The history of the channel was read, or Discord answered 500 to who asked for it. */
  sawHistory(channelId: string, isReadable: boolean, signal: AbortSignal): Promise<void>;
};

/**
 * Remembers, over a restart, the channels whose history Discord cannot show though it shows the channel itself: there
 * cards stand flat, since a box was seen to be why (discord-api-docs #8611).
 */
export function createCardForms(deps: {
  readonly rest: () => REST;
  readonly keyv: Keyv;
  readonly log: Log;
}): CardForms {
  const failures = new Map<string, number>();
  return {
    async formIn(channelId) {
      return (await deps.keyv.get<boolean>(channelId).catch(() => undefined)) === true ? 'flat' : 'boxed';
    },
    async sawHistory(channelId, isReadable, signal) {
      if (isReadable || !(await isShown(channelId, signal))) {
        failures.delete(channelId);
        return;
      }
      const count = (failures.get(channelId) ?? 0) + 1;
      failures.set(channelId, count);
      if (count !== believedAt) return;
      await deps.keyv.set(channelId, true, keptMs);
      deps.log.warn(
        { platform: 'discord', channel: channelId },
        'Discord shows the channel and not its history, which may be because of the boxes that cards stand in: from now on cards stand there without',
      );
    },
  };

  async function isShown(channelId: string, signal: AbortSignal): Promise<boolean> {
    return deps
      .rest()
      .get(Routes.channel(channelId), { signal })
      .then(
        () => true,
        () => false,
      );
  }
}
