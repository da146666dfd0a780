import type { Keyv } from 'keyv';
import type { Log } from '../../../src/observability/log.ts';
import type { ServedServers } from './served-servers.ts';

/** For so long a server that is not served hears it once. */
const toldForMs = 365 * 86_400_000;

/** Servers that invited the bot and are not served: they hear that once, and so does who runs Telex. */
export type Strangers = {
  /** True the first time that somebody of the server asks something. */
  isFirstFrom(serverId: string): Promise<boolean>;
  /** Says in the log which those are, each once a start. */
  tell(): void;
};

/** Remembers over restarts what was said to whom. */
export function createStrangers(deps: {
  readonly keyv: Keyv;
  readonly log: Log;
  readonly servers: Pick<ServedServers, 'known'>;
}): Strangers {
  const told = new Set<string>();
  return {
    async isFirstFrom(serverId) {
      if ((await deps.keyv.get<boolean>(serverId)) === true) return false;
      await deps.keyv.set(serverId, true, toldForMs);
      return true;
    },
    tell() {
      for (const { id, name } of deps.servers.known().others) {
        if (told.has(id)) continue;
        told.add(id);
        deps.log.warn(
          { platform: 'discord', server: id },
          `the bot was invited to ${name}, where it posts and answers nothing: put ${id} in DISCORD_GUILDS, or remove the bot there`,
        );
      }
    },
  };
}
