import type { ChannelAddress } from '../../../src/domain/channel.ts';

/** Where a message stands on Discord: in the channel itself, or in a thread under one of its messages. */
export type MessagePlace = {
  readonly channelId: string;
  readonly messageId: string;
  readonly isInThread: boolean;
};

/** The id we give to the rest of Telex: `<message>`, in a thread `<thread>/<message>`. */
export function formatMessageId(channel: ChannelAddress, channelId: string, messageId: string): string {
  return channelId === channel.externalId ? messageId : `${channelId}/${messageId}`;
}

/** Where a message of ours stands: its channel or thread, and its id there. */
export function placeOf(channel: ChannelAddress, id: string): MessagePlace {
  const [thread, message] = id.split('/');
  return message === undefined
    ? { channelId: channel.externalId, messageId: id, isInThread: false }
    : { channelId: thread ?? '', messageId: message, isInThread: true };
}
