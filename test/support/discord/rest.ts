import type { ApiRequest } from './api-request.ts';
import { answerInteraction, editOriginal, followUp, type InteractionBook } from './interactions.ts';
import {
  ApiRefusal,
  type Fields,
  fields,
  invalid,
  list,
  validateCommands,
  validateMessage,
} from './validate.ts';
import {
  botUser,
  channelJson,
  channelTypes,
  guildOf,
  liveMessage,
  messageJson,
  permissionBits,
  permissionsIn,
  type World,
  type WorldChannel,
  type WorldMessage,
  writeAs,
} from './world.ts';

/** What a route answers: a JSON body, or null for 204. */
export type ApiAnswer = { readonly status: number; readonly body: unknown };

type Handler = (world: World, book: InteractionBook, request: ApiRequest, ids: readonly string[]) => unknown;

const nonceWindowMs = 5 * 60_000;
const componentsV2 = 1 << 15;
const settableFlags = 4 | 4096 | componentsV2;

/** Carries a request out as Discord's REST v10 does. Throws an ApiRefusal for what Discord refuses. */
export function answerApi(world: World, book: InteractionBook, request: ApiRequest): ApiAnswer {
  for (const [route, handle] of routes) {
    const [method, pattern] = route.split(' ');
    const match = new RegExp(`^${pattern}$`).exec(request.path);
    if (method !== request.method || match === null) continue;
    const body = handle(world, book, request, match.slice(1));
    return { status: body === null ? 204 : 200, body };
  }
  throw new ApiRefusal(404, 0, '404: Not Found');
}

const routes: readonly (readonly [string, Handler])[] = [
  ['GET /users/@me', (world) => botUser(world)],
  ['GET /users/@me/guilds', (world) => [...world.guilds].map(([id, name]) => ({ id, name }))],
  [
    'GET /applications/@me',
    (world) => ({ id: world.applicationId, name: 'Telex', flags: 0, bot: botUser(world) }),
  ],
  ['GET /oauth2/applications/@me', (world) => ({ id: world.applicationId, name: 'Telex', flags: 0 })],
  ['GET /applications/\\d+/commands', (world, _book, { query }) => commandsShown(world, query)],
  ['PUT /applications/(\\d+)/commands', putCommands],
  ['GET /channels/(\\d+)', (world, _book, _request, [id]) => channelJson(world, visibleChannel(world, id))],
  ['GET /guilds/(\\d+)', (world) => guildRest(world)],
  ['GET /guilds/(\\d+)/channels', (world, _book, _request, [id]) => guildChannels(world, id)],
  [
    'GET /guilds/\\d+/members/\\d+',
    (world) => ({ user: botUser(world), roles: [], flags: 0, joined_at: null }),
  ],
  ['GET /channels/(\\d+)/messages', getMessages],
  [
    'GET /channels/(\\d+)/messages/(\\d+)',
    (world, _book, _request, [id, message]) => {
      visibleChannel(world, id);
      return messageJson(world, messageOr404(world, id, message));
    },
  ],
  ['POST /channels/(\\d+)/messages', postMessage],
  ['PATCH /channels/(\\d+)/messages/(\\d+)', patchMessage],
  ['DELETE /channels/(\\d+)/messages/(\\d+)', deleteMessage],
  ['PATCH /channels/(\\d+)', openArchived],
  ['POST /channels/(\\d+)/messages/(\\d+)/threads', postThread],
  ['POST /channels/(\\d+)/messages/(\\d+)/crosspost', crosspost],
  ['POST /interactions/(\\d+)/([^/]+)/callback', answerInteraction],
  ['PATCH /webhooks/(\\d+)/([^/]+)/messages/@original', editOriginal],
  ['POST /webhooks/(\\d+)/([^/]+)', followUp],
];

/** A guild as `GET /guilds/:id` shows it. */
function guildRest(world: World): object {
  return {
    id: world.guildId,
    name: 'Redactie',
    owner_id: '1175000000000000999',
    roles: [
      {
        id: world.guildId,
        name: '@everyone',
        permissions: world.botPermissions.toString(),
        position: 0,
        color: 0,
      },
    ],
    emojis: [],
    features: [],
    preferred_locale: 'nl',
  };
}

/** All of them, those too that the bot may not see. */
function guildChannels(world: World, id: string | undefined): readonly object[] {
  if (!world.guilds.has(id ?? '')) throw new ApiRefusal(404, 10004, 'Unknown Guild');
  return [...world.channels.values()]
    .filter((it) => !it.gone && it.parentId === null && guildOf(world, it) === id)
    .map((it) => channelJson(world, it));
}

function visibleChannel(world: World, id: string | undefined): WorldChannel {
  const channel = world.channels.get(id ?? '');
  if (channel === undefined || channel.gone || !world.guilds.has(guildOf(world, channel)))
    throw new ApiRefusal(404, 10003, 'Unknown Channel');
  if ((permissionsIn(world, channel) & permissionBits.viewChannel) === 0n) {
    throw new ApiRefusal(403, 50001, 'Missing Access');
  }
  return channel;
}

function requirePermission(world: World, channel: WorldChannel, bit: bigint): void {
  if ((permissionsIn(world, channel) & bit) === 0n) throw new ApiRefusal(403, 50013, 'Missing Permissions');
}

function messageOr404(world: World, channelId: string | undefined, id: string | undefined): WorldMessage {
  const message = liveMessage(world, channelId ?? '', id ?? '');
  if (message === undefined) throw new ApiRefusal(404, 10008, 'Unknown Message');
  return message;
}

function putCommands(world: World, _book: InteractionBook, request: ApiRequest): unknown {
  if (!Array.isArray(request.body)) throw invalid('body', 'LIST_TYPE_CONVERT', 'Must be a list.');
  validateCommands(request.body);
  world.commands = request.body.map((each) => asDiscordStores(world, fields(each)));
  return world.commands;
}

/** Discord gives commands back with ids and defaults of its own, the words in another order, and what is false left out. */
function asDiscordStores(world: World, command: Fields): Fields {
  return {
    ...withoutDefaults(command),
    id: world.nextId(),
    application_id: world.applicationId,
    version: world.nextId(),
    type: command.type ?? 1,
    nsfw: false,
    dm_permission: false,
    options: list(command.options).map((option) => withoutDefaults(fields(option))),
  };
}

/** The words in other languages are left out unless asked for. */
function commandsShown(world: World, query: URLSearchParams): unknown {
  if (query.get('with_localizations') === 'true') return world.commands;
  return world.commands.map((each) => ({ ...fields(each), description_localizations: null }));
}

function withoutDefaults(thing: Fields): Fields {
  const kept = Object.entries(thing).filter(([, value]) => value !== false);
  const words = (value: unknown) => Object.fromEntries(Object.entries(fields(value)).toReversed());
  return {
    ...Object.fromEntries(kept),
    name_localizations: thing.name_localizations === undefined ? null : words(thing.name_localizations),
    description_localizations: words(thing.description_localizations),
  };
}

/** Pages as Discord does: newest first, `after` gives the oldest beyond it. No permission to read: an empty list. */
function getMessages(
  world: World,
  _book: InteractionBook,
  request: ApiRequest,
  [id]: readonly string[],
): unknown {
  const channel = visibleChannel(world, id);
  if ((permissionsIn(world, channel) & permissionBits.readMessageHistory) === 0n) return [];
  const limit = Number(request.query.get('limit') ?? 50);
  const after = BigInt(request.query.get('after') ?? 0);
  const shown = world.messages
    .filter((it) => it.channelId === channel.id && !it.deleted && !it.hidden && BigInt(it.id) > after)
    .toSorted((one, other) => (BigInt(one.id) < BigInt(other.id) ? -1 : 1));
  const page = request.query.has('after') ? shown.slice(0, limit) : shown.slice(-limit);
  return page.toReversed().map((it) => messageJson(world, it));
}

function postMessage(
  world: World,
  _book: InteractionBook,
  request: ApiRequest,
  [id]: readonly string[],
): unknown {
  const channel = visibleChannel(world, id);
  if (channel.type === channelTypes.forum || channel.type === channelTypes.category)
    throw new ApiRefusal(400, 50008, 'Cannot send messages in a non-text channel');
  const isThread = channel.parentId !== null;
  requirePermission(
    world,
    channel,
    isThread ? permissionBits.sendMessagesInThreads : permissionBits.sendMessages,
  );
  if (channel.locked) throw new ApiRefusal(400, 160005, 'Thread is locked');
  channel.archived = false;
  const body = fields(request.body);
  const flags = Number(body.flags ?? 0) & settableFlags;
  validateMessage(body, flags, world.mostText);
  const nonce = body.nonce === undefined ? null : String(body.nonce);
  if (nonce !== null && body.enforce_nonce === true) {
    const earlier = world.messages.find((it) => it.nonce === nonce && world.now() - it.at < nonceWindowMs);
    if (earlier?.deleted) throw new ApiRefusal(404, 10008, 'Unknown Message');
    if (earlier !== undefined) return { ...messageJson(world, earlier), nonce };
  }
  const repliesTo = repliedTo(world, channel, body);
  const message = Object.assign(writeAs(world, channel.id, world.botId, String(body.content ?? '')), {
    nonce,
    repliesTo,
    components: list(body.components),
    flags,
    hidden: world.hideNext,
  });
  world.hideNext = false;
  return { ...messageJson(world, message), ...(nonce === null ? {} : { nonce }) };
}

function repliedTo(world: World, channel: WorldChannel, body: Fields): string | null {
  const reference = fields(body.message_reference);
  if (reference.message_id === undefined) return null;
  const id = String(reference.message_id);
  if ((permissionsIn(world, channel) & permissionBits.readMessageHistory) === 0n)
    throw new ApiRefusal(400, 160002, 'Cannot reply without permission to read message history');
  if (liveMessage(world, channel.id, id) !== undefined) return id;
  if (reference.fail_if_not_exists === false) return null;
  throw invalid('message_reference', 'REPLIES_UNKNOWN_MESSAGE', 'Unknown message');
}

function patchMessage(
  world: World,
  _book: InteractionBook,
  request: ApiRequest,
  ids: readonly string[],
): unknown {
  const channel = visibleChannel(world, ids[0]);
  const message = messageOr404(world, channel.id, ids[1]);
  if (channel.archived) throw new ApiRefusal(400, 50083, 'Thread is archived');
  const body = fields(request.body);
  const flags = (Number(body.flags ?? 0) & settableFlags) | (message.flags & componentsV2);
  const merged = { content: message.content, components: message.components, ...body };
  validateMessage(merged, flags, world.mostText);
  message.content = String(merged.content ?? '');
  message.components = list(merged.components);
  message.flags = flags;
  message.editedAt = world.now();
  return messageJson(world, message);
}

function deleteMessage(
  world: World,
  _book: InteractionBook,
  _request: ApiRequest,
  ids: readonly string[],
): unknown {
  const channel = visibleChannel(world, ids[0]);
  messageOr404(world, channel.id, ids[1]).deleted = true;
  return null;
}

/** Only who may manage threads opens a locked one. */
function openArchived(
  world: World,
  _book: InteractionBook,
  request: ApiRequest,
  [id]: readonly string[],
): unknown {
  const thread = visibleChannel(world, id);
  if (thread.parentId === null || thread.locked) throw new ApiRefusal(403, 50013, 'Missing Permissions');
  const { archived } = fields(request.body);
  if (typeof archived === 'boolean') thread.archived = archived;
  return channelJson(world, thread);
}

function postThread(
  world: World,
  _book: InteractionBook,
  request: ApiRequest,
  ids: readonly string[],
): unknown {
  const parent = visibleChannel(world, ids[0]);
  const isVoice = parent.type === channelTypes.voice || parent.type === channelTypes.stage;
  if (parent.parentId !== null || isVoice)
    throw new ApiRefusal(400, 50024, 'Cannot execute action on this channel type');
  requirePermission(world, parent, permissionBits.createPublicThreads);
  const message = messageOr404(world, parent.id, ids[1]);
  if (world.channels.has(message.id)) {
    throw new ApiRefusal(400, 160004, 'A thread has already been created for this message');
  }
  const name = String(fields(request.body).name ?? '');
  if (name.length < 1 || name.length > 100) throw invalid('name', 'BASE_TYPE_BAD_LENGTH', '1 to 100.');
  const type =
    parent.type === channelTypes.announcement ? channelTypes.announcementThread : channelTypes.publicThread;
  const thread: WorldChannel = { id: message.id, type, name, parentId: parent.id, denied: 0n, gone: false };
  world.channels.set(thread.id, thread);
  return channelJson(world, thread);
}

function crosspost(
  world: World,
  _book: InteractionBook,
  _request: ApiRequest,
  ids: readonly string[],
): unknown {
  const channel = visibleChannel(world, ids[0]);
  if (channel.type !== channelTypes.announcement) {
    throw new ApiRefusal(400, 50024, 'Cannot execute action on this channel type');
  }
  const message = messageOr404(world, channel.id, ids[1]);
  if (message.crossposted) throw new ApiRefusal(400, 40033, 'This message has already been crossposted');
  message.crossposted = true;
  return messageJson(world, message);
}
