import type { ApiContext } from './api-context.ts';
import { fail, readContent, type SlackArgs } from './content.ts';
import { describeMessage, hasReplies, isVisible, messageAt, readHistory, visibleChannel } from './history.ts';
import { openView, publishHome, updateView } from './views.ts';
import type { Json, SlackChannel, SlackMessage, SlackUser } from './workspace.ts';

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
    ...(workspace.enterpriseId === null ? {} : { enterprise_id: workspace.enterpriseId }),
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
  'apps.manifest.create': makeApp,
  'bots.info': (_args, { workspace }) => ({ ok: true, bot: { id: 'B0TELEX001', app_id: workspace.appId } }),
  'conversations.list': listConversations,
  'conversations.join': joinConversation,
  'users.info': userInfo,
  'views.open': openView,
  'views.update': updateView,
  'views.publish': publishHome,
};

/** Why nothing can be written here, or null. `chat:write.public` posts where the bot is not a member. */
function refuseWriting(channel: SlackChannel, { tokens }: ApiContext): Json | null {
  if (channel.isRestricted) return fail('restricted_action');
  if (!channel.isMember && !tokens.scopes.includes('chat:write.public')) return fail('not_in_channel');
  return null;
}

function postMessage(args: SlackArgs, context: ApiContext): Json {
  const channel = visibleChannel(args, context);
  if (channel === null) return fail('channel_not_found');
  if (channel.isArchived) return fail('is_archived');
  const refused = refuseWriting(channel, context);
  if (refused !== null) return refused;
  const content = readMessage(args, context);
  if ('error' in content) return content.error;
  const threadTs = typeof args.thread_ts === 'string' ? args.thread_ts : null;
  if (threadTs !== null && channel.threads === 'forbidden')
    return fail('restricted_action_non_threadable_channel');
  if (threadTs === null && channel.threads === 'only') return fail('restricted_action_thread_only_channel');
  if (threadTs !== null && messageAt(channel, threadTs) === null && !hasReplies(channel, threadTs))
    return fail('thread_not_found');
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
  if ('error' in content || Buffer.byteLength(JSON.stringify(content.blocks)) <= workspace.mostBlockBytes)
    return content;
  return { error: fail('msg_blocks_too_long') };
}

function updateMessage(args: SlackArgs, context: ApiContext): Json {
  const channel = visibleChannel(args, context);
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
  const channel = visibleChannel(args, context);
  if (channel === null) return fail('channel_not_found');
  if (channel.isArchived) return fail('is_archived');
  const message = messageAt(channel, String(args.ts ?? ''));
  if (message === null) return fail('message_not_found');
  if (message.user !== context.workspace.botUserId || channel.keepsAll) return fail('cant_delete_message');
  message.deleted = true;
  return { ok: true, channel: channel.id, ts: message.ts };
}

function postEphemeral(args: SlackArgs, context: ApiContext): Json {
  const channel = visibleChannel(args, context);
  if (channel === null) return fail('channel_not_found');
  if (channel.isArchived) return fail('is_archived');
  if (!context.workspace.users.has(String(args.user ?? ''))) return fail('user_not_in_channel');
  const content = readContent(args);
  if ('error' in content) return content.error;
  context.workspace.ephemerals.push({ channel: channel.id, user: String(args.user), ...content });
  return { ok: true, message_ts: context.workspace.nextTs() };
}

function hasRichText(blocks: readonly Json[]): boolean {
  return blocks.some((block) => block.type === 'rich_text');
}

function conversationInfo(args: SlackArgs, context: ApiContext): Json {
  const channel = visibleChannel(args, context);
  return channel === null ? fail('channel_not_found') : { ok: true, channel: describeChannel(channel) };
}

function describeChannel(channel: SlackChannel): Json {
  return {
    id: channel.id,
    name: channel.name,
    is_channel: !channel.isDirect,
    is_im: channel.isDirect,
    is_private: channel.isPrivate,
    is_member: channel.isMember,
    is_archived: channel.isArchived,
    is_read_only: channel.isRestricted,
    is_thread_only: channel.threads === 'only',
    is_non_threadable: channel.threads === 'forbidden',
  };
}

/** https://docs.slack.dev/reference/methods/conversations.list */
function listConversations(args: SlackArgs, { workspace }: ApiContext): Json {
  const all = [...workspace.channels.values()].filter(isVisible);
  const from = Number(String(args.cursor ?? '').replace('next:', ''));
  const to = from + Number(args.limit ?? 100);
  return {
    ok: true,
    channels: all.slice(from, to).map(describeChannel),
    response_metadata: { next_cursor: to < all.length ? `next:${to}` : '' },
  };
}

/** https://docs.slack.dev/reference/methods/apps.manifest.create */
function makeApp(args: SlackArgs, { workspace }: ApiContext): Json {
  const manifest = JSON.parse(String(args.manifest ?? 'null')) as Json | null;
  if (manifest === null || !('display_information' in manifest)) return fail('invalid_manifest');
  workspace.manifests.push(manifest);
  return { ok: true, app_id: workspace.appId };
}

function joinConversation(args: SlackArgs, context: ApiContext): Json {
  const channel = visibleChannel(args, context);
  if (channel === null) return fail('channel_not_found');
  if (channel.isArchived) return fail('is_archived');
  if (channel.isPrivate || channel.isDirect) return fail('method_not_supported_for_channel_type');
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
      team_id: user.teamId,
      is_bot: user.id === workspace.botUserId,
      is_restricted: user.isGuest,
      is_ultra_restricted: false,
      ...(user.isStranger ? { is_stranger: true } : {}),
      is_admin: user.isAdmin,
      is_owner: user.isOwner,
      is_primary_owner: false,
      ...(user.enterprise === null ? {} : { enterprise_user: enterpriseUser(user.id, user.enterprise) }),
    },
  };
}

function enterpriseUser(
  id: string,
  { id: enterpriseId, ...company }: NonNullable<SlackUser['enterprise']>,
): Json {
  const { teams, isAdmin = false } = company;
  return {
    id,
    enterprise_id: enterpriseId,
    enterprise_name: 'Uitgever',
    is_admin: isAdmin,
    is_owner: false,
    teams,
  };
}

function isTrue(value: unknown): boolean {
  return value === true || value === 'true';
}

function isFalse(value: unknown): boolean {
  return value === false || value === 'false';
}
