import type { Client } from 'discord.js';

/** A shard of discord.js, as far as it is guarded here. */
export type GuardedShard = {
  onMessage: (data: unknown, isBinary: boolean) => Promise<void>;
  onError: (error: Error) => void;
};

type Packets = { handlePacket: (...packet: readonly unknown[]) => unknown };

/**
 * Owns what discord.js rejects with while it reads a message of the gateway: nobody waits for that, so that a single one of
 * an odd shape would end the process. What cannot be read is dropped, and `failed` is told. What keeps it from the gateway it keeps
 * to itself as well: `sawFault` is told.
 */
export function guardShard(
  shard: GuardedShard,
  failed: (error: unknown) => void,
  sawFault: (error: unknown) => void,
): void {
  const { onMessage, onError } = shard;
  shard.onError = (error) => {
    sawFault(error);
    onError.call(shard, error);
  };
  shard.onMessage = (data, isBinary) => onMessage.call(shard, data, isBinary).catch(failed);
}

/** The same for what is read later, because it came before the client was ready. */
export function guardPackets(client: Client, failed: (error: unknown) => void): void {
  const packets = client.ws as unknown as Packets;
  const { handlePacket } = packets;
  packets.handlePacket = (...packet) => {
    try {
      return handlePacket.apply(packets, [...packet]);
    } catch (error) {
      failed(error);
      return false;
    }
  };
}
