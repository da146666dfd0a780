import { type Client, PermissionFlagsBits, PermissionsBitField } from 'discord.js';
import type { Words } from '../../../src/chat/ports/locale.ts';

/** What the bot needs in a channel that it posts in, with the words of Discord's own settings. */
export const neededPermissions = [
  {
    bit: PermissionFlagsBits.ViewChannel,
    label: 'View Channel',
    why: { nl: 'om het kanaal te zien', en: 'to see the channel at all' },
  },
  {
    bit: PermissionFlagsBits.SendMessages,
    label: 'Send Messages',
    why: { nl: 'om te plaatsen', en: 'to post' },
  },
  {
    bit: PermissionFlagsBits.EmbedLinks,
    label: 'Embed Links',
    why: { nl: 'om kaarten te tonen', en: 'to show cards' },
  },
  {
    bit: PermissionFlagsBits.ReadMessageHistory,
    label: 'Read Message History',
    why: {
      nl: 'om na een verloren antwoord te zien of een kaart er staat, zodat niets dubbel komt',
      en: 'to see, after a lost answer, whether a card was posted, so that nothing is posted twice',
    },
  },
  {
    bit: PermissionFlagsBits.CreatePublicThreads,
    label: 'Create Public Threads',
    why: { nl: 'om wat later komt onder het bericht te zetten', en: 'to put follow-ups under their story' },
  },
  {
    bit: PermissionFlagsBits.SendMessagesInThreads,
    label: 'Send Messages in Threads',
    why: { nl: 'om wat later komt onder het bericht te zetten', en: 'to put follow-ups under their story' },
  },
] as const satisfies readonly { readonly why: Words; readonly [key: string]: unknown }[];

/** Those of them that are not given. */
export function missingPermissions(given: Readonly<PermissionsBitField>): readonly NeededPermission[] {
  return neededPermissions.filter(({ bit }) => !given.has(bit));
}

type NeededPermission = (typeof neededPermissions)[number];

/** All of them as the number an invite link carries: 309237730304. */
export const invitePermissions = new PermissionsBitField(neededPermissions.map((it) => it.bit)).bitfield;

/** What the bot may do in a channel, from what the gateway told; null when it is not known there. */
export function permissionsIn(client: Client<true>, channelId: string): Readonly<PermissionsBitField> | null {
  const channel = client.channels.cache.get(channelId);
  if (channel === undefined || channel.isDMBased()) return null;
  return channel.permissionsFor(client.user);
}

/** From what the gateway told last; null: not known. */
export function mayReadHistory(client: Client<true> | null, channelId: string): boolean | null {
  if (client === null) return null;
  const permissions = permissionsIn(client, channelId);
  return permissions === null ? null : permissions.has(PermissionFlagsBits.ReadMessageHistory);
}
