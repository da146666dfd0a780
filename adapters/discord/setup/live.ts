import { REST, Routes } from 'discord.js';
import { pino } from 'pino';
import { type LiveFact, type LiveFinding, tryFacts } from '../../../src/chat/ports/live-fact.ts';
import type { ChannelAddress } from '../../../src/domain/channel.ts';
import { createBlockGate, usualBlockedMs } from '../link/block-gate.ts';
import { restOptions } from '../link/client.ts';
import { createEditPauses } from '../out/edit-pauses.ts';
import { createRefusedForms } from '../out/refused-forms.ts';
import type { DiscordSettings } from '../settings.ts';
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
  const rest = openRest(deps, 'told');
  const me = (await rest.get(Routes.user())) as { readonly id: string };
  const sending = {
    rest,
    locale: 'nl',
    log: pino({ level: 'silent' }),
    form: 'boxed',
    staysPlain: async () => false,
    discordNow: clock,
    refusedForms: createRefusedForms(),
    editPauses: createEditPauses(clock),
    bareTexts: { note: async () => undefined },
    beforePlainer: () => pause(paceMs),
  } as const;
  const world: LiveWorld = { rest, sending, channel, botId: me.id, clock, pause, posted: [], kept: {} };
  try {
    yield* tryFacts(liveFacts, world, signal, describe);
  } finally {
    const patient = openRest(deps, 'waited for');
    for (const name of world.posted.toReversed()) {
      const [channelId = '', messageId = ''] = name.split('/');
      await pause(paceMs);
      await patient.delete(Routes.channelMessage(channelId, messageId)).catch(() => undefined);
    }
  }
}

/** What becomes of a limit that the client knows of beforehand. */
function openRest({ settings, requestsPerSecond }: LiveDeps, limits: 'told' | 'waited for'): REST {
  const { token, apiUrl } = settings;
  const gate = createBlockGate({
    elapsed: () => performance.now(),
    random: Math.random,
    blockedMs: usualBlockedMs,
    onBlocked: () => undefined,
    onSlow: () => undefined,
  });
  const watching = { gate, sawDate: () => undefined, sawRefusal: () => undefined };
  const options = restOptions({
    apiUrl,
    requestDeadlineMs: 30_000,
    ...watching,
    ...(requestsPerSecond !== undefined && { requestsPerSecond }),
  });
  return new REST({ ...options, ...(limits === 'waited for' && { rejectOnRateLimit: null }) }).setToken(
    token,
  );
}

function describe(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

function wait(ms: number): Promise<void> {
  return new Promise((resolve) => void setTimeout(resolve, ms));
}
