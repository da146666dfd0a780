import { type Client, Events } from 'discord.js';
import type { Log } from '../../../src/observability/log.ts';

/** What a client's live connection tells. Nothing is told of a client that is not the current one any more. */
export type ShardListener = {
  readonly log: Log;
  readonly isCurrent: () => boolean;
  /** Discord closed it for good, with this code. */
  closed(code: number): void;
  /** It was cut, and discord.js tries to mend it; told again at each of its tries. */
  cut(): void;
  /** It is heard, for the first time or again. */
  back(session: Client<true>): void;
};

/** Listens to the one shard of a client that has not logged in yet. */
export function watchShard(client: Client, { log, isCurrent, closed, cut, back }: ShardListener): void {
  const heard = () => {
    if (isCurrent() && client.isReady()) back(client);
  };
  client.on(Events.Error, (error) =>
    log.warn({ platform: 'discord', err: error }, 'discord.js met an error'),
  );
  client.on(Events.ShardError, (error) => log.debug({ err: error }, 'the live connection met an error'));
  client.on(Events.ShardDisconnect, ({ code }) => {
    if (isCurrent()) closed(code);
  });
  client.on(Events.ShardReconnecting, () => {
    if (isCurrent()) cut();
  });
  client.on(Events.ShardResume, heard);
  client.on(Events.ShardReady, () => setImmediate(heard));
  client.on(Events.ClientReady, heard);
}
