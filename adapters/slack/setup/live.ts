import { pino } from 'pino';
import { type LiveFact, type LiveFinding, tryFacts } from '../../../src/chat/ports/live-fact.ts';
import type { ChannelAddress } from '../../../src/domain/channel.ts';
import { clientFor } from '../link/client.ts';
import { describe } from '../link/errors.ts';
import type { SlackSettings } from '../settings.ts';
import { connectingFacts } from './live-facts/connecting.ts';
import { type LiveWorld, paceMs } from './live-facts/live-world.ts';
import { readingFacts } from './live-facts/reading.ts';
import { writingFacts } from './live-facts/writing.ts';

/** What Telex relies on in Slack, in the order in which it is tried. */
export const liveFacts: readonly LiveFact<LiveWorld>[] = [
  ...connectingFacts,
  ...writingFacts,
  ...readingFacts,
];

/** What the check is made with. */
export type LiveDeps = {
  readonly settings: SlackSettings;
  readonly channel: ChannelAddress;
  readonly signal: AbortSignal;
  readonly clock?: () => number;
  readonly pause?: (ms: number) => Promise<void>;
};

/** Tries each fact in the channel, and takes away all that it posted, also when it is broken off. */
export async function* live(deps: LiveDeps): AsyncGenerator<LiveFinding> {
  const { settings, channel, signal, clock = Date.now, pause = wait } = deps;
  const log = pino({ level: 'silent' });
  const client = (until: AbortSignal) =>
    clientFor(settings.botToken, { apiUrl: settings.apiUrl, requestTimeoutMs: 30_000, log }, until);
  const world: LiveWorld = { settings, channel, bot: client(signal), clock, pause, posted: [], kept: {} };
  try {
    yield* tryFacts(liveFacts, world, signal, describe);
  } finally {
    const bot = client(AbortSignal.timeout(120_000));
    for (const ts of world.posted) {
      await pause(paceMs);
      await bot.chat.delete({ channel: channel.externalId, ts }).catch(() => undefined);
    }
  }
}

function wait(ms: number): Promise<void> {
  return new Promise((resolve) => void setTimeout(resolve, ms));
}
