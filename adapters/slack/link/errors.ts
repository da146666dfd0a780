import { webApi } from '@slack/bolt';
import type { SendOutcome } from '../../../src/chat/ports/adapter.ts';
import { connectErrors } from '../../../src/chat/watch/connect-errors.ts';

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

type Row = readonly [kind: SendOutcome['kind'], say: string | null];

const tokenMend =
  'put a working bot token in SLACK_BOT_TOKEN and start Telex again; if this one works again, Telex goes on by itself';
const retryLater = 'Slack said it may have happened';

/**
 * What Slack's errors mean for an act.
 * https://docs.slack.dev/reference/methods/chat.postMessage#errors and chat.update#errors
 */
const table: { readonly [code: string]: Row } = {
  account_inactive: [
    'platform-refused',
    `The app was removed or its bot is deactivated: install it again and ${tokenMend}`,
  ],
  token_revoked: ['platform-refused', `The token was revoked: install the app again and ${tokenMend}`],
  token_expired: ['platform-refused', `The token has expired: ${tokenMend}`],
  invalid_auth: ['platform-refused', `Slack does not know the token: ${tokenMend}`],
  not_authed: ['platform-refused', `Slack got no token: ${tokenMend}`],
  not_allowed_token_type: [
    'platform-refused',
    `The token is of another kind (a bot token begins with xoxb-): ${tokenMend}`,
  ],
  // About the act, not about the token: other methods and other acts go on.
  missing_scope: [
    'channel-broken',
    'The bot may not do this: add the scope that `npx telex check` names and install the app again',
  ],
  team_access_not_granted: [
    'platform-refused',
    'The organisation does not let the app into the workspace: ask an administrator',
  ],

  channel_not_found: [
    'channel-broken',
    'The channel is gone, or private and the bot is not in it: /invite the bot or take the channel off the list',
  ],
  not_in_channel: ['channel-broken', 'The bot is not in the channel and cannot join by itself: /invite it'],
  is_archived: ['channel-broken', 'The channel is archived: bring it back or take it off the list'],
  ekm_access_denied: ['channel-broken', 'Administrators have suspended posting: ask one of them'],
  no_permission: ['channel-broken', 'The bot may not post in the channel: ask an administrator'],
  messages_tab_disabled: ['channel-broken', 'The conversation takes no messages: choose another channel'],

  message_not_found: ['message-gone', 'The message is gone'],
  thread_not_found: ['message-gone', 'The message to answer is gone'],
  cannot_reply_to_message: ['message-gone', 'The message cannot be answered'],
  cant_update_message: ['message-gone', 'Slack does not let the message be changed'],
  edit_window_closed: ['message-gone', 'The message is too old to change'],
  is_inactive: ['message-gone', 'The message stands in a channel that is archived'],

  ratelimited: ['limited', ''],
  rate_limited: ['limited', ''],
  message_limit_exceeded: ['limited', ''],

  // Final for the one act, whenever it is tried: a short list, and closed.
  invalid_blocks: ['refused', null],
  invalid_blocks_format: ['refused', null],
  msg_blocks_too_long: ['refused', null],
  msg_too_long: ['refused', null],
  no_text: ['refused', null],
  invalid_metadata_format: ['refused', null],
  invalid_metadata_schema: ['refused', null],
  metadata_too_large: ['refused', null],

  internal_error: ['unknown', retryLater],
  fatal_error: ['unknown', retryLater],
  service_unavailable: ['unknown', retryLater],
  request_timeout: ['unknown', retryLater],
  org_login_required: ['not-sent', 'The workspace is moving to an organisation; Slack will answer later'],
  team_added_to_org: ['not-sent', 'The workspace is moving to an organisation; Slack will answer later'],
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
    ? ['channel-broken', 'The workspace lets only some people post in the channel: ask an administrator']
    : undefined;
  // Slack adds codes without notice: one that is not known is no proof that the message can never be posted.
  const known = Object.hasOwn(table, code) ? table[code] : undefined;
  const [kind, say] = known ?? restricted ?? ['not-sent', null];
  const reason = say === null ? describe(error) : `${say} (Slack: ${code})`;
  if (kind === 'limited')
    return { kind, retryAfterMs: null, wholePlatform: code === 'message_limit_exceeded' };
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
    return { kind: 'not-sent', reason: `Slack cannot be reached (${code})` };
  return { kind: 'unknown', reason: `No answer from Slack (${code ?? original.message})` };
}

function causeCode(error: Error): string | null {
  const { cause } = error;
  return cause instanceof Error && 'code' in cause && typeof cause.code === 'string' ? cause.code : null;
}

/** One line for the log: Slack's word for it, and its messages on what is wrong with a block, where it gave them. */
export function describe(error: unknown): string {
  if (error instanceof WebAPIPlatformError) {
    const messages = error.data.response_metadata?.messages ?? [];
    const code = slackCode(error);
    const refused = `Slack refused the call${messages.length === 0 ? '' : `: ${messages.join('; ')}`}`;
    return code === null ? refused : `${refused} (Slack: ${code})`;
  }
  return error instanceof Error ? error.message : String(error);
}
