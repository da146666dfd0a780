import { type Channel, ChannelType } from 'discord.js';
import type { Words } from '../../../src/chat/ports/locale.ts';

const forum: Words = {
  nl: 'In een forum staat elk bericht in een draad van zichzelf; dat kan Telex nog niet. Typ dit in een tekstkanaal, dan komen de berichten daar.',
  en: 'In a forum each post is a thread of its own, which Telex cannot do yet. Type this in a text channel, and the stories will come there.',
};
const nothing: Words = {
  nl: 'Dit soort kanaal neemt geen berichten aan. Typ dit in een tekstkanaal, dan komen de berichten daar.',
  en: 'This kind of channel takes no messages. Type this in a text channel, and the stories will come there.',
};
const voice: Words = {
  nl: 'Let op: dit is een spraakkanaal. De berichten komen in de chat ervan; draden kent die niet, dus wat er later bij komt, antwoordt op het bericht zelf.',
  en: 'Mind: this is a voice channel. The stories come in its chat, which has no threads: what comes later answers the story itself.',
};
const stage: Words = {
  nl: 'Let op: dit is een podiumkanaal. De berichten komen in de chat ervan, die alleen ziet wie op het kanaal is; draden kent die niet, dus wat er later bij komt, antwoordt op het bericht zelf.',
  en: 'Mind: this is a stage channel. The stories come in its chat, which only who joins it sees and which has no threads: what comes later answers the story itself.',
};

/** Why no story can be posted in a channel of this kind; null: it can. */
export function takesPosts(channel: Channel): Words | null {
  if (channel.type === ChannelType.GuildForum || channel.type === ChannelType.GuildMedia) return forum;
  return channel.isSendable() ? null : nothing;
}

/** What is otherwise in a channel of this kind than people expect; null: nothing. */
export function oddsOf(channel: Channel): Words | null {
  if (channel.type === ChannelType.GuildVoice) return voice;
  return channel.type === ChannelType.GuildStageVoice ? stage : null;
}
