import { REST } from 'discord.js';
import { pino } from 'pino';
import type { Locale } from '../../../src/chat/ports/locale.ts';
import { createBlockGate, usualBlockedMs } from '../link/block-gate.ts';
import { restOptions } from '../link/client.ts';
import { createEditPauses } from '../out/edit-pauses.ts';
import { createRefusedForms } from '../out/refused-forms.ts';
import type { SendDeps } from '../out/send.ts';
import type { DiscordSettings } from '../settings.ts';

/** Whose REST it is. */
type BotRestDeps = {
  readonly settings: Pick<DiscordSettings, 'token' | 'apiUrl'>;
  /** At most; absent: as many as Discord allows. */
  readonly requestsPerSecond?: number;
};

/** REST with the bot's token, for a tool. `limits`: what becomes of one that the client knows of beforehand. */
export function openBotRest(
  { settings, requestsPerSecond }: BotRestDeps,
  limits: 'told' | 'waited for',
): REST {
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

/** What a tool posts with: as Telex does, and nothing is remembered of it. */
export function sendingOnce(
  rest: REST,
  {
    locale,
    clock,
    pause,
  }: { readonly locale: Locale; readonly clock: () => number; readonly pause: () => Promise<void> },
): SendDeps {
  return {
    rest,
    locale,
    log: pino({ level: 'silent' }),
    form: 'boxed',
    staysPlain: async () => false,
    discordNow: clock,
    refusedForms: createRefusedForms(),
    editPauses: createEditPauses(clock),
    bareTexts: { note: async () => undefined },
    beforePlainer: pause,
  };
}
