import type { Client } from 'discord.js';
import type { Command } from '../../../src/chat/ports/command.ts';
import type { Locale } from '../../../src/chat/ports/locale.ts';
import type { Log } from '../../../src/observability/log.ts';
import { registerCommands } from './commands.ts';

/** The commands as Discord shows them, put there once for each session. */
export type Registration = {
  /** Puts them there, and tries again by itself while the client is the one that hears. */
  begin(client: Client<true>): void;
  /** Whether Discord has them with who may use them: until then Telex asks itself. */
  isGuarded(): boolean;
};

/** What the registration works with; `againMs` lies between two tries. */
export type RegistrationDeps = {
  readonly commands: readonly Command[];
  /** The newsroom's language. */
  readonly locale: Locale;
  readonly log: Log;
  readonly againMs: number;
  readonly isCurrent: (client: Client<true>) => boolean;
  /** What is under way is waited for when stopping. */
  readonly track: (work: Promise<void>) => Promise<void>;
};

/** Starts nothing by itself. */
export function createRegistration(deps: RegistrationDeps): Registration {
  const { commands, log, againMs } = deps;
  let isGuarded = false;
  return { begin, isGuarded: () => isGuarded };

  function begin(client: Client<true>): void {
    void deps.track(register(client));
  }

  async function register(client: Client<true>): Promise<void> {
    try {
      const done = await registerCommands(client.rest, client.application.id, commands, deps.locale);
      isGuarded = true;
      log.info({ platform: 'discord', commands: commands.length }, `commands ${done}`);
    } catch (error) {
      log.warn({ platform: 'discord', err: error }, 'the commands could not be registered; trying again');
      setTimeout(() => deps.isCurrent(client) && begin(client), againMs).unref();
    }
  }
}
