import { Routes } from 'discord.js';
import { type LiveFact, type LiveFinding, tryFacts } from '../../../src/chat/ports/live-fact.ts';
import type { ChannelAddress } from '../../../src/domain/channel.ts';
import type { DiscordSettings } from '../settings.ts';
import { openBotRest, sendingOnce } from './bot-rest.ts';
import { type LiveWorld, paceMs } from './live-facts/live-world.ts';
import { connectingFacts, readingFacts } from './live-facts/reading.ts';
import { writingFacts } from './live-facts/writing.ts';

/** What Telex relies on in Discord, in the order in which it is tried. */
export const liveFacts: readonly LiveFact<LiveWorld>[] = [
  ...connectingFacts,
  ...writingFacts,
  ...readingFacts,
];

/** What the check is made with. */
export type LiveDeps = {
  readonly settings: DiscordSettings;
  readonly channel: ChannelAddress;
  readonly signal: AbortSignal;
  readonly clock?: () => number;
  readonly pause?: (ms: number) => Promise<void>;
  /** At most; absent: as many as Discord allows. */
  readonly requestsPerSecond?: number;
};

/** Tries each fact in the channel, and takes away all that it posted, also when it is broken off. */
export async function* live(deps: LiveDeps): AsyncGenerator<LiveFinding> {
  const { channel, signal, clock = Date.now, pause = wait } = deps;
  const rest = openBotRest(deps, 'told');
  const me = (await rest.get(Routes.user())) as { readonly id: string };
  const sending = sendingOnce(rest, { locale: 'nl', clock, pause: () => pause(paceMs) });
  const world: LiveWorld = { rest, sending, channel, botId: me.id, clock, pause, posted: [], kept: {} };
  try {
    yield* tryFacts(liveFacts, world, signal, describe);
  } finally {
    const patient = openBotRest(deps, 'waited for');
    for (const name of world.posted.toReversed()) {
      const [channelId = '', messageId = ''] = name.split('/');
      await pause(paceMs);
      await patient.delete(Routes.channelMessage(channelId, messageId)).catch(() => undefined);
    }
  }
}

function describe(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

function wait(ms: number): Promise<void> {
  return new Promise((resolve) => void setTimeout(resolve, ms));
}
