/** What stands on our local Discord: one guild, its channels and threads, their messages, and who may do what. */

/** Discord's channel types that a newsroom meets. https://discord.com/developers/docs/resources/channel */
export const channelTypes = {
  text: 0,
  voice: 2,
  category: 4,
  announcement: 5,
  announcementThread: 10,
  publicThread: 11,
  stage: 13,
  forum: 15,
} as const;

/** Permission bits, as far as the server checks them. https://discord.com/developers/docs/topics/permissions */
export const permissionBits = {
  manageChannels: 1n << 4n,
  viewChannel: 1n << 10n,
  sendMessages: 1n << 11n,
  embedLinks: 1n << 14n,
  readMessageHistory: 1n << 16n,
  createPublicThreads: 1n << 35n,
  sendMessagesInThreads: 1n << 38n,
} as const;

export type WorldChannel = {
  readonly id: string;
  readonly type: number;
  readonly name: string;
  /** The channel a thread stands in; null for a channel of the guild itself. */
  readonly parentId: string | null;
  /** Absent: the newsroom's own. */
  readonly guildId?: string;
  /** The heading that it stands under, a channel of type 4. Absent: none. */
  categoryId?: string;
  /** Permissions taken from the bot here. */
  denied: bigint;
  gone: boolean;
  /** Of a thread: folded away, which a message in it undoes and an edit does not. */
  archived?: boolean;
  /** Of a thread: nobody without Manage Threads opens it or writes in it. */
  locked?: boolean;
};

export type WorldMessage = {
  readonly id: string;
  readonly channelId: string;
  readonly authorId: string;
  readonly nonce: string | null;
  readonly at: number;
  readonly repliesTo: string | null;
  content: string;
  components: readonly unknown[];
  flags: number;
  editedAt: number | null;
  deleted: boolean;
  crossposted: boolean;
  /** Not shown by the history yet. */
  hidden: boolean;
};

export type World = {
  readonly applicationId: string;
  readonly botId: string;
  readonly guildId: string;
  /** The guilds that the bot is in, by id: their names. */
  readonly guilds: Map<string, string>;
  /** What the bot may do in the guild, before a channel denies it. */
  botPermissions: bigint;
  readonly channels: Map<string, WorldChannel>;
  readonly messages: WorldMessage[];
  /** The commands that were registered, as sent. */
  commands: readonly unknown[];
  /** Characters of text in the components of a message. */
  mostText: number;
  /** True: the next message posted stays out of the history. */
  hideNext: boolean;
  now(): number;
  nextId(): string;
};

const epochMs = 1_420_070_400_000;

/** A world with an empty guild. The ids have 17 digits or more, as discord.js expects. */
export function makeWorld(now: () => number): World {
  let sequence = 0n;
  const nextId = () => {
    sequence += 1n;
    return ((BigInt(now() - epochMs) << 22n) + (sequence % 4096n)).toString();
  };
  return {
    applicationId: '1175000000000000001',
    botId: '1175000000000000001',
    guildId: '1175000000000000100',
    guilds: new Map([['1175000000000000100', 'Redactie']]),
    botPermissions: Object.values(permissionBits).reduce((all, bit) => all | bit, 0n),
    channels: new Map(),
    messages: [],
    commands: [],
    mostText: 4_000,
    hideNext: false,
    now,
    nextId,
  };
}

/** The guild that a channel stands in. */
export function guildOf(world: World, channel: WorldChannel): string {
  const parent = channel.parentId === null ? undefined : world.channels.get(channel.parentId);
  return channel.guildId ?? parent?.guildId ?? world.guildId;
}

/** What the bot may do in a channel; a thread takes its parent's. */
export function permissionsIn(world: World, channel: WorldChannel): bigint {
  const owner = channel.parentId === null ? channel : (world.channels.get(channel.parentId) ?? channel);
  return world.botPermissions & ~owner.denied;
}

export function liveMessage(world: World, channelId: string, id: string): WorldMessage | undefined {
  return world.messages.find((it) => it.id === id && it.channelId === channelId && !it.deleted);
}

/** A channel as the API shows it. */
export function channelJson(world: World, channel: WorldChannel): object {
  return {
    id: channel.id,
    type: channel.type,
    guild_id: guildOf(world, channel),
    name: channel.name,
    position: 0,
    parent_id: channel.parentId ?? channel.categoryId ?? null,
    permission_overwrites:
      channel.denied === 0n
        ? []
        : [{ id: world.botId, type: 1, allow: '0', deny: channel.denied.toString() }],
    ...(channel.parentId === null
      ? {}
      : {
          owner_id: world.botId,
          thread_metadata: {
            archived: channel.archived ?? false,
            auto_archive_duration: 60,
            locked: channel.locked ?? false,
            archive_timestamp: new Date(world.now()).toISOString(),
          },
        }),
  };
}

export function botUser(world: World): object {
  return {
    id: world.botId,
    username: 'telex',
    discriminator: '0',
    global_name: null,
    avatar: null,
    bot: true,
  };
}

/** A message as the API shows it. The nonce is in the answer to the post only, never in the history. */
export function messageJson(world: World, message: WorldMessage): object {
  return {
    id: message.id,
    channel_id: message.channelId,
    author:
      message.authorId === world.botId
        ? botUser(world)
        : {
            id: message.authorId,
            username: 'redacteur',
            discriminator: '0',
            global_name: null,
            avatar: null,
          },
    content: message.content,
    timestamp: new Date(message.at).toISOString(),
    edited_timestamp: message.editedAt === null ? null : new Date(message.editedAt).toISOString(),
    tts: false,
    mention_everyone: false,
    mentions: [],
    mention_roles: [],
    attachments: [],
    embeds: [],
    pinned: false,
    type: message.repliesTo === null ? 0 : 19,
    flags: message.flags,
    components: message.components,
    ...(message.repliesTo === null
      ? {}
      : { message_reference: { message_id: message.repliesTo, channel_id: message.channelId } }),
  };
}

/** Somebody of the newsroom writes in a channel. */
export function writeAs(world: World, channelId: string, authorId: string, content: string): WorldMessage {
  const message: WorldMessage = {
    id: world.nextId(),
    channelId,
    authorId,
    nonce: null,
    at: world.now(),
    repliesTo: null,
    content,
    components: [],
    flags: 0,
    editedAt: null,
    deleted: false,
    crossposted: false,
    hidden: false,
  };
  world.messages.push(message);
  return message;
}
