import type { ApiContext } from './api-context.ts';
import { fail, type SlackArgs } from './content.ts';
import type { Json, SlackChannel, SlackMessage } from './workspace.ts';

/** The channel that a call names, where the bot may know of it. */
export function visibleChannel(args: SlackArgs, { workspace }: ApiContext): SlackChannel | null {
  const channel = workspace.channels.get(String(args.channel ?? ''));
  return channel !== undefined && isVisible(channel) ? channel : null;
}

/** Whether the bot may know that the channel exists. */
export function isVisible(channel: SlackChannel): boolean {
  return !channel.isGone && (!channel.isPrivate || channel.isMember);
}

/** The message that stands there; null where there is none, or only its tombstone. */
export function messageAt(channel: SlackChannel, ts: string): SlackMessage | null {
  return channel.messages.find((message) => message.ts === ts && !message.deleted) ?? null;
}

/** A message that is taken away leaves a tombstone where somebody answered it. */
export function hasReplies({ messages }: SlackChannel, ts: string): boolean {
  return messages.some(({ threadTs, deleted }) => threadTs === ts && !deleted);
}

/** Slack takes no more in one page. */
const mostPerPage = 999;
const cursorPrefix = 'next:';

/** Newest first for the channel, oldest first for a thread, as Slack does; `parent` null: the channel itself. */
export function readHistory(args: SlackArgs, context: ApiContext, parent: string | null): Json {
  const channel = visibleChannel(args, context);
  if (channel === null) return fail('channel_not_found');
  if (!channel.isMember) return fail('not_in_channel');
  const scope = channel.isPrivate ? 'groups:history' : 'channels:history';
  if (!context.tokens.scopes.includes(scope))
    return fail('missing_scope', { needed: scope, provided: context.tokens.scopes.join(',') });
  if (parent !== null && messageAt(channel, parent) === null && !hasReplies(channel, parent))
    return fail('thread_not_found');
  const all = within(channel, args, parent);
  if (parent === null) all.reverse();
  const limit = Number(args.limit ?? 100);
  if (!Number.isInteger(limit) || limit < 1 || limit > mostPerPage) return fail('invalid_limit');
  const start = startAt(args.cursor);
  if (start === null) return fail('invalid_cursor');
  const more = start + limit < all.length;
  const next = Buffer.from(`${cursorPrefix}${start + limit}`).toString('base64');
  return {
    ok: true,
    messages: all
      .slice(start, start + limit)
      .map((message) => describeMessage(message, String(args.include_all_metadata) === 'true')),
    has_more: more,
    response_metadata: { next_cursor: more ? next : '' },
  };
}

function within(channel: SlackChannel, args: SlackArgs, parent: string | null): SlackMessage[] {
  const oldest = Number(args.oldest ?? 0);
  const latest = Number(args.latest ?? Number.POSITIVE_INFINITY);
  const inclusive = String(args.inclusive) === 'true';
  return channel.messages.filter((message) => {
    const at = Number(message.ts);
    const isInTime = inclusive ? at >= oldest && at <= latest : at > oldest && at < latest;
    const stands = !message.deleted || hasReplies(channel, message.ts);
    if (message.hidden || !stands || !isInTime) return false;
    if (parent !== null) return message.ts === parent || message.threadTs === parent;
    return message.threadTs === null || message.broadcast;
  });
}

/** A cursor is what an earlier page gave, and nothing else. */
function startAt(cursor: unknown): number | null {
  if (cursor === undefined || cursor === '') return 0;
  const text = Buffer.from(String(cursor), 'base64').toString();
  return text.startsWith(cursorPrefix) ? Number(text.slice(cursorPrefix.length)) : null;
}

/** A message as Slack shows it to apps; the payload of its metadata only to who asks for it. */
export function describeMessage(message: SlackMessage, allMetadata: boolean): Json {
  const thread = message.threadTs === null ? {} : { thread_ts: message.threadTs };
  if (message.deleted) {
    const text = 'This message was deleted.';
    return { type: 'message', subtype: 'tombstone', hidden: true, user: 'USLACKBOT', ts: message.ts, text };
  }
  return {
    type: 'message',
    ...(message.broadcast ? { subtype: 'thread_broadcast' } : {}),
    user: message.user,
    ts: message.ts,
    text: message.text,
    blocks: message.blocks,
    ...thread,
    ...(message.metadata === null
      ? {}
      : { metadata: allMetadata ? message.metadata : { event_type: message.metadata.event_type } }),
  };
}
