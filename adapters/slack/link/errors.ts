import { webApi } from '@slack/bolt';
import type { SendOutcome } from '../../../src/chat/ports/adapter.ts';
import { connectErrors } from '../../../src/chat/watch/connect-errors.ts';
import type { CodedReason, ReasonCode } from '../../../src/domain/reason.ts';

const { WebAPIPlatformError, WebAPIRequestError, WebAPIRateLimitedError } = webApi;

/** HTTP 429 without a Retry-After that can be read, which the Web API client has no error for. */
export class LimitedWithoutWait extends Error {
  constructor() {
    super('Slack answered 429 without Retry-After');
    this.name = 'LimitedWithoutWait';
  }
}

/** Slack's own word for what went wrong, `channel_not_found`, or null when it said none. */
export function slackCode(error: unknown): string | null {
  if (!(error instanceof WebAPIPlatformError)) return null;
  // An answer that is not JSON, such as a proxy's page, is put in this field too.
  return /^[a-z][a-z0-9_]*$/.test(error.data.error) ? error.data.error : null;
}

type Row = readonly [kind: SendOutcome['kind'], code: ReasonCode, more?: CodedReason['values']];

const token = { platform: 'Slack', setting: 'SLACK_BOT_TOKEN' };
const botToken = { ...token, begins: 'xoxb-' };

/**
 * What Slack's errors mean for an act.
 * https://docs.slack.dev/reference/methods/chat.postMessage#errors and chat.update#errors
 */
const table: { readonly [code: string]: Row } = {
  account_inactive: ['platform-refused', 'app-removed', token],
  token_revoked: ['platform-refused', 'token-revoked', token],
  token_expired: ['platform-refused', 'token-expired', token],
  invalid_auth: ['platform-refused', 'token-unknown', token],
  not_authed: ['platform-refused', 'token-missing', token],
  not_allowed_token_type: ['platform-refused', 'token-of-another-kind', botToken],
  // About the act, not about the token: other methods and other acts go on.
  missing_scope: ['channel-broken', 'scope-unknown'],
  team_access_not_granted: ['platform-refused', 'workspace-not-granted'],

  channel_not_found: ['channel-broken', 'channel-hidden'],
  not_in_channel: ['channel-broken', 'not-in-channel'],
  is_archived: ['channel-broken', 'channel-archived'],
  ekm_access_denied: ['channel-broken', 'posting-suspended'],
  no_permission: ['channel-broken', 'may-not-post'],
  messages_tab_disabled: ['channel-broken', 'channel-takes-nothing'],

  message_not_found: ['message-gone', 'message-gone'],
  thread_not_found: ['message-gone', 'message-gone'],
  cannot_reply_to_message: ['message-gone', 'message-takes-no-answer'],
  cant_update_message: ['message-gone', 'message-fixed'],
  edit_window_closed: ['message-gone', 'message-too-old'],
  is_inactive: ['message-gone', 'message-in-archive'],
  // A thread's fault is none of its channel: what was to be said there is said in the channel.
  restricted_action_non_threadable_channel: ['message-gone', 'message-takes-no-answer'],
  restricted_action_thread_locked: ['message-gone', 'message-takes-no-answer'],

  ratelimited: ['limited', 'asked-to-wait'],
  rate_limited: ['limited', 'asked-to-wait'],
  message_limit_exceeded: ['limited', 'asked-to-wait'],

  // Final for the one act, whenever it is tried: a short list, and closed.
  invalid_blocks: ['refused', 'refused'],
  invalid_blocks_format: ['refused', 'refused'],
  msg_blocks_too_long: ['refused', 'refused'],
  msg_too_long: ['refused', 'refused'],
  no_text: ['refused', 'refused'],
  invalid_metadata_format: ['refused', 'refused'],
  invalid_metadata_schema: ['refused', 'refused'],
  metadata_too_large: ['refused', 'refused'],

  internal_error: ['unknown', 'may-have-happened'],
  fatal_error: ['unknown', 'may-have-happened'],
  service_unavailable: ['unknown', 'may-have-happened'],
  request_timeout: ['unknown', 'may-have-happened'],
  org_login_required: ['not-sent', 'workspace-moving'],
  team_added_to_org: ['not-sent', 'workspace-moving'],
};

/** How a call that threw ended, see SendOutcome. */
export function outcomeOf(error: unknown): Exclude<SendOutcome, { readonly kind: 'sent' }> {
  if (error instanceof WebAPIRateLimitedError)
    return { kind: 'limited', retryAfterMs: error.retryAfter * 1000, wholePlatform: false };
  if (error instanceof WebAPIRequestError) return outcomeOfRequest(error.original);
  const code = slackCode(error);
  if (code === null) return { kind: 'unknown', reason: describe(error) };
  return outcomeOfCode(code, error);
}

function outcomeOfCode(code: string, error: unknown): Exclude<SendOutcome, { readonly kind: 'sent' }> {
  const restricted: Row | undefined = code.startsWith('restricted_action')
    ? ['channel-broken', 'only-some-may-post']
    : undefined;
  // Slack adds codes without notice: one that is not known is no proof that the message can never be posted.
  const known = Object.hasOwn(table, code) ? table[code] : undefined;
  const [kind, about, more] = known ?? restricted ?? ['not-sent', 'refused'];
  if (kind === 'limited')
    return { kind, retryAfterMs: null, wholePlatform: code === 'message_limit_exceeded' };
  const messages = about === 'refused' ? messagesOf(error) : '';
  const detail = `${messages}${messages === '' ? '' : '; '}Slack: ${code}`;
  const reason = { code: about, values: { platform: 'Slack', ...more }, detail };
  if (kind === 'sent' || kind === 'refused') return { kind: 'refused', reason };
  // The token was taken; the rows of the table that say not-sent are about the workspace.
  if (kind === 'not-sent') return { kind, reason, answered: known === undefined };
  return { kind, reason };
}

function outcomeOfRequest(original: Error): Exclude<SendOutcome, { readonly kind: 'sent' }> {
  if (original instanceof LimitedWithoutWait)
    return { kind: 'limited', retryAfterMs: null, wholePlatform: false };
  const code = causeCode(original);
  if (code !== null && connectErrors.has(code))
    return { kind: 'not-sent', reason: { code: 'unreachable', values: slack, detail: code } };
  return { kind: 'unknown', reason: { code: 'no-answer', values: slack, detail: code ?? original.message } };
}

const slack = { platform: 'Slack' };

/** Node's code of what a request failed with, or null. */
export function causeCode(error: Error): string | null {
  const { cause } = error;
  return cause instanceof Error && 'code' in cause && typeof cause.code === 'string' ? cause.code : null;
}

/** One line for the log: Slack's word for it, and its messages on what is wrong with a block, where it gave them. */
export function describe(error: unknown): string {
  if (error instanceof WebAPIPlatformError) {
    const messages = messagesOf(error);
    const code = slackCode(error);
    const refused = `Slack refused the call${messages === '' ? '' : `: ${messages}`}`;
    return code === null ? refused : `${refused} (Slack: ${code})`;
  }
  return error instanceof Error ? error.message : String(error);
}

/** What Slack says of the blocks, where it says something. */
function messagesOf(error: unknown): string {
  if (!(error instanceof WebAPIPlatformError)) return '';
  return (error.data.response_metadata?.messages ?? []).join('; ');
}
