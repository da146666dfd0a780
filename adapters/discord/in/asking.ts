import {
  type AutocompleteInteraction,
  type ButtonInteraction,
  type Channel,
  type ChatInputCommandInteraction,
  PermissionFlagsBits,
} from 'discord.js';
import type { Invocation } from '../../../src/chat/ports/command.ts';
import type { Locale, Words } from '../../../src/chat/ports/locale.ts';
import type { ChannelAddress } from '../../../src/domain/channel.ts';
import { type Person, tidyName } from '../../../src/domain/handling/person.ts';
import { missingPermissions } from '../link/permissions.ts';
import { takesPosts } from './channel-kinds.ts';

/** What a person typed or pressed that gets an answer. */
export type Command = ChatInputCommandInteraction | ButtonInteraction;
type Asking = Command | AutocompleteInteraction;

/** Who asks, and where. Buttons are not guarded by Discord, so the person's own permission counts. */
export async function who(
  interaction: Command,
  isGuarded: () => boolean,
): Promise<Omit<Invocation, 'text' | 'name' | 'values'>> {
  const channel = await channelOf(interaction);
  return {
    channel: addressOf(interaction, channel),
    channelName: channel === null || channel.isDMBased() ? null : channel.name,
    mayManage: async () =>
      isGuarded() || (interaction.memberPermissions?.has(PermissionFlagsBits.ManageChannels) ?? false),
    person: async () => personOf(interaction),
    asker: interaction.user.id,
    locale: localeOf(interaction),
    hindrance: async () => (channel === null ? notSeen : takesPosts(channel)) ?? mayNotPost(interaction),
    mayName: (named) => named.platform === 'discord' && serverOf(interaction, named) === interaction.guildId,
  };
}

/** Everybody whom a server lets into the channel is of the newsroom; she is called as the server calls her. */
function personOf({ user, member, guildId }: Command): Person {
  const nickname = member !== null && 'displayName' in member ? member.displayName : member?.nick;
  const name = tidyName(nickname ?? user.globalName ?? user.username) ?? tidyName(user.username) ?? user.id;
  return { platform: 'discord', workspace: guildId ?? '', userId: user.id, name };
}

/**
 * What is asked in a thread is asked of its channel. A thread that slept is not in memory and is looked up; null: that
 * failed, or its channel is not seen.
 */
export async function channelOf(interaction: Asking): Promise<Channel | null> {
  const { client, channelId } = interaction;
  if (channelId === null) return null;
  const channel = interaction.channel ?? (await client.channels.fetch(channelId).catch(() => null));
  return channel?.isThread() ? channel.parent : channel;
}

/** The channel as the rest of Telex names it. */
export function addressOf(interaction: Asking, channel: Channel | null): ChannelAddress {
  return {
    platform: 'discord',
    workspace: interaction.guildId ?? '',
    externalId: channel?.id ?? interaction.channelId ?? '',
  };
}

/** Null: the person's Discord speaks neither of our languages. */
export function localeOf(interaction: Asking): Locale | null {
  const language = interaction.locale.slice(0, 2);
  return language === 'nl' || language === 'en' ? language : null;
}

function serverOf({ client }: Asking, { workspace, externalId }: ChannelAddress): string {
  const channel = client.channels.cache.get(externalId);
  return channel === undefined || channel.isDMBased() ? workspace : channel.guildId;
}

/** Without these nothing arrives at all. */
const toPost = new Set<bigint>([PermissionFlagsBits.ViewChannel, PermissionFlagsBits.SendMessages]);

const notSeen: Words = {
  nl: 'Telex kon niet zien welk kanaal dit is, dus het volgt niets. Probeer het zo nog eens, of typ dit in het kanaal zelf in plaats van in een draad.',
  en: 'Telex could not see which channel this is, so it follows nothing. Try again in a moment, or type this in the channel itself instead of in a thread.',
};
const lacks: Words = {
  nl: 'Telex mag in dit kanaal niet schrijven, dus het volgt niets. Geef de bot hier, en probeer het dan nog eens:',
  en: 'Telex may not post in this channel, so it follows nothing. Give the bot here, and try again then:',
};
const lacksSome: Words = {
  nl: 'Let op: Telex mist hier rechten. Geef de bot in dit kanaal:',
  en: 'Mind: Telex lacks permissions here. Give the bot in this channel:',
};

/** What keeps posts from the channel, in the words of Discord's own settings; null: nothing. */
function mayNotPost({ appPermissions }: Command): Words | null {
  const missing = missingPermissions(appPermissions).filter(({ bit }) => toPost.has(bit));
  return missing.length === 0 ? null : withLabels(lacks, missing);
}

/** What posts can do without and Telex cannot: said besides. */
export function whatElseIsMissing({ appPermissions }: Command): Words | null {
  const missing = missingPermissions(appPermissions).filter(({ bit }) => !toPost.has(bit));
  return missing.length === 0 ? null : withLabels(lacksSome, missing);
}

function withLabels(words: Words, missing: readonly { readonly label: string }[]): Words {
  const list = missing.map(({ label }) => label).join(', ');
  return { nl: `${words.nl} ${list}`, en: `${words.en} ${list}` };
}
