import type { ApiContext } from './api-context.ts';
import { fail, readContent, type SlackArgs } from './content.ts';
import { openView, publishHome, updateView } from './views.ts';
import type { Json, SlackChannel, SlackMessage } from './workspace.ts';

/**
 * The Web API's methods with the validation and the errors of docs.slack.dev/reference/methods. Scopes and tokens
 * are checked before these run. Answers are HTTP 200, `ok` false for a refusal.
 */
export const apiMethods: { readonly [method: string]: (args: SlackArgs, context: ApiContext) => Json } = {
  'auth.test': (_args, { workspace }) => ({
    ok: true,
    url: 'https://nieuwsredactie.slack.example/',
    team: 'Nieuwsredactie',
    team_id: workspace.teamId,
    user: 'telex',
    user_id: workspace.botUserId,
    bot_id: 'B0TELEX001',
  }),
  'apps.connections.open': (_args, { openSocketUrl }) => ({ ok: true, url: openSocketUrl() }),
  'chat.postMessage': postMessage,
  'chat.postEphemeral': postEphemeral,
  'chat.update': updateMessage,
  'chat.delete': deleteMessage,
  'conversations.history': (args, context) => readHistory(args, context, null),
  'conversations.replies': (args, context) => readHistory(args, context, String(args.ts ?? '')),
  'conversations.info': conversationInfo,
  'conversations.list': (_args, { workspace }) => ({
    ok: true,
    channels: [...workspace.channels.values()].filter(isVisible).map(describeChannel),
  }),
  'conversations.join': joinConversation,
  'users.info': userInfo,
  'views.open': openView,
  'views.update': updateView,
  'views.publish': publishHome,
};

function isVisible(channel: SlackChannel): boolean {
  return !channel.isGone && (!channel.isPrivate || channel.isMember);
}

function findChannel(args: SlackArgs, { workspace }: ApiContext): SlackChannel | null {
  const channel = workspace.channels.get(String(args.channel ?? ''));
  return channel !== undefined && isVisible(channel) ? channel : null;
}

/** Why nothing can be written here, or null. `chat:write.public` posts where the bot is not a member. */
function refuseWriting(channel: SlackChannel, { tokens }: ApiContext): Json | null {
  if (channel.isRestricted) return fail('restricted_action');
  if (!channel.isMember && !tokens.scopes.includes('chat:write.public')) return fail('not_in_channel');
  return null;
}

function postMessage(args: SlackArgs, context: ApiContext): Json {
  const channel = findChannel(args, context);
  if (channel === null) return fail('channel_not_found');
  if (channel.isArchived) return fail('is_archived');
  const refused = refuseWriting(channel, context);
  if (refused !== null) return refused;
  const content = readMessage(args, context);
  if ('error' in content) return content.error;
  const threadTs = typeof args.thread_ts === 'string' ? args.thread_ts : null;
  if (threadTs !== null && messageAt(channel, threadTs) === null) return fail('thread_not_found');
  const { workspace } = context;
  const message: SlackMessage = {
    ts: workspace.nextTs(),
    user: workspace.botUserId,
    ...content,
    // Longer than 40,000 characters is cut off, not refused.
    text: content.text.slice(0, 40_000),
    threadTs,
    broadcast: isTrue(args.reply_broadcast),
    edited: false,
    deleted: false,
    hidden: workspace.hideNext,
    frozen: false,
    unfurlLinks: !isFalse(args.unfurl_links),
    unfurlMedia: !isFalse(args.unfurl_media),
  };
  workspace.hideNext = false;
  channel.messages.push(message);
  return { ok: true, channel: channel.id, ts: message.ts, message: describeMessage(message, true) };
}

/** What stands in a channel may be less long than what one person is answered. */
function readMessage(args: SlackArgs, { workspace }: ApiContext): ReturnType<typeof readContent> {
  const content = readContent(args);
  if ('error' in content || JSON.stringify(content.blocks).length <= workspace.mostBlockLetters)
    return content;
  return { error: fail('msg_blocks_too_long') };
}

function updateMessage(args: SlackArgs, context: ApiContext): Json {
  const channel = findChannel(args, context);
  if (channel === null) return fail('channel_not_found');
  if (channel.isArchived) return fail('is_inactive');
  const refused = refuseWriting(channel, context);
  if (refused !== null) return refused;
  const message = messageAt(channel, String(args.ts ?? ''));
  if (message === null) return fail('message_not_found');
  if (message.user !== context.workspace.botUserId) return fail('cant_update_message');
  if (message.frozen) return fail('edit_window_closed');
  const content = readMessage(args, context);
  if ('error' in content) return content.error;
  if (content.text.length > 4000) return fail('msg_too_long');
  if (hasRichText(message.blocks) && !hasRichText(content.blocks)) return fail('block_mismatch');
  message.text = content.text;
  message.blocks = content.blocks;
  // Left out, metadata stays; an empty object takes it away.
  if (args.metadata !== undefined) message.metadata = content.metadata;
  message.edited = true;
  return { ok: true, channel: channel.id, ts: message.ts, text: message.text };
}

function deleteMessage(args: SlackArgs, context: ApiContext): Json {
  const channel = findChannel(args, context);
  if (channel === null) return fail('channel_not_found');
  const message = messageAt(channel, String(args.ts ?? ''));
  if (message === null) return fail('message_not_found');
  message.deleted = true;
  return { ok: true, channel: channel.id, ts: message.ts };
}

function postEphemeral(args: SlackArgs, context: ApiContext): Json {
  const channel = findChannel(args, context);
  if (channel === null) return fail('channel_not_found');
  if (channel.isArchived) return fail('is_archived');
  if (!context.workspace.users.has(String(args.user ?? ''))) return fail('user_not_in_channel');
  const content = readContent(args);
  if ('error' in content) return content.error;
  context.workspace.ephemerals.push({ channel: channel.id, user: String(args.user), ...content });
  return { ok: true, message_ts: context.workspace.nextTs() };
}

function messageAt(channel: SlackChannel, ts: string): SlackMessage | null {
  return channel.messages.find((message) => message.ts === ts && !message.deleted) ?? null;
}

function hasRichText(blocks: readonly Json[]): boolean {
  return blocks.some((block) => block.type === 'rich_text');
}

/** Newest first for the channel, oldest first for a thread, as Slack does; `parent` null: the channel itself. */
function readHistory(args: SlackArgs, context: ApiContext, parent: string | null): Json {
  const channel = findChannel(args, context);
  if (channel === null) return fail('channel_not_found');
  if (!channel.isMember) return fail('not_in_channel');
  const scope = channel.isPrivate ? 'groups:history' : 'channels:history';
  if (!context.tokens.scopes.includes(scope))
    return fail('missing_scope', { needed: scope, provided: context.tokens.scopes.join(',') });
  if (parent !== null && messageAt(channel, parent) === null) return fail('thread_not_found');
  const oldest = Number(args.oldest ?? 0);
  const all = channel.messages.filter(
    (message) =>
      !message.deleted &&
      !message.hidden &&
      Number(message.ts) > oldest &&
      (parent === null
        ? message.threadTs === null || message.broadcast
        : message.ts === parent || message.threadTs === parent),
  );
  if (parent === null) all.reverse();
  const limit = Math.min(Number(args.limit ?? 100), 999);
  const start = Number(args.cursor ?? 0);
  const more = start + limit < all.length;
  return {
    ok: true,
    messages: all
      .slice(start, start + limit)
      .map((message) => describeMessage(message, isTrue(args.include_all_metadata))),
    has_more: more,
    response_metadata: { next_cursor: more ? String(start + limit) : '' },
  };
}

function describeMessage(message: SlackMessage, allMetadata: boolean): Json {
  return {
    type: 'message',
    user: message.user,
    ts: message.ts,
    text: message.text,
    blocks: message.blocks,
    ...(message.threadTs === null ? {} : { thread_ts: message.threadTs }),
    ...(message.metadata === null
      ? {}
      : { metadata: allMetadata ? message.metadata : { event_type: message.metadata.event_type } }),
  };
}

function conversationInfo(args: SlackArgs, context: ApiContext): Json {
  const channel = findChannel(args, context);
  return channel === null ? fail('channel_not_found') : { ok: true, channel: describeChannel(channel) };
}

function describeChannel(channel: SlackChannel): Json {
  return {
    id: channel.id,
    name: channel.name,
    is_channel: true,
    is_private: channel.isPrivate,
    is_member: channel.isMember,
    is_archived: channel.isArchived,
    is_read_only: channel.isRestricted,
  };
}

function joinConversation(args: SlackArgs, context: ApiContext): Json {
  const channel = findChannel(args, context);
  if (channel === null) return fail('channel_not_found');
  if (channel.isArchived) return fail('is_archived');
  if (channel.isPrivate) return fail('method_not_supported_for_channel_type');
  channel.isMember = true;
  return { ok: true, channel: describeChannel(channel) };
}

function userInfo(args: SlackArgs, { workspace }: ApiContext): Json {
  const user = workspace.users.get(String(args.user ?? ''));
  if (user === undefined) return fail('user_not_found');
  return {
    ok: true,
    user: {
      id: user.id,
      name: user.name,
      is_admin: user.isAdmin,
      is_owner: user.isOwner,
      is_primary_owner: false,
    },
  };
}

function isTrue(value: unknown): boolean {
  return value === true || value === 'true';
}

function isFalse(value: unknown): boolean {
  return value === false || value === 'false';
}
