import { createHash } from 'node:crypto';
import type { ChannelAddress } from '../../../src/domain/channel.ts';

/** What stands for one of our keys on Discord. The same key in the same channel always gives the same mark. */
export type Mark = {
  /** For `nonce` with `enforce_nonce`: 25 characters, Discord's most. Its scope is the bot, so it holds the channel too. */
  readonly nonce: string;
  /** In the custom id of a button: 96 bits of the key. */
  readonly short: string;
  /** As ids of components, which Discord keeps and shows in the history: 62 bits, each 1 to 2³¹−1. */
  readonly ids: readonly [number, number];
};

/** The mark of an act: the same for every try of it. */
export function markOf(channel: ChannelAddress, key: string): Mark {
  const hash = createHash('sha256').update(`${channel.externalId}\0${key}`).digest();
  const text = hash.toString('base64url');
  return {
    nonce: text.slice(0, 25),
    short: text.slice(0, 16),
    ids: [(hash.readUInt32BE(16) >>> 1) | 1, ((hash.readUInt32BE(20) >>> 1) | 1) ^ 2],
  };
}

/** True when these components were made under that mark. */
export function carriesMark(components: unknown, mark: Mark): boolean {
  const ids = new Set<unknown>();
  const customIds: string[] = [];
  collect(components, ids, customIds);
  return mark.ids.every((id) => ids.has(id)) || customIds.some((id) => id.startsWith(`t:${mark.short}:`));
}

function collect(components: unknown, ids: Set<unknown>, customIds: string[]): void {
  if (!Array.isArray(components)) return;
  for (const component of components) {
    if (typeof component !== 'object' || component === null) continue;
    if ('id' in component) ids.add(component.id);
    if ('custom_id' in component && typeof component.custom_id === 'string')
      customIds.push(component.custom_id);
    if ('components' in component) collect(component.components, ids, customIds);
  }
}
