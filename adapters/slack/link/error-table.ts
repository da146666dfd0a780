import type { SendOutcome } from '../../../src/chat/ports/adapter.ts';
import type { CodedReason, ReasonCode } from '../../../src/domain/reason.ts';

/** What one of Slack's codes means for an act: how it ended, and why in our words. */
export type ErrorRow = readonly [
  kind: Exclude<SendOutcome['kind'], 'sent'>,
  code: ReasonCode,
  more?: CodedReason['values'],
];

const token = { platform: 'Slack', setting: 'SLACK_BOT_TOKEN' };
const botToken = { ...token, begins: 'xoxb-' };

/** `auth.test` is asked again each minute: nothing of it is final. https://docs.slack.dev/reference/methods/auth.test#errors */
const ofTheToken = {
  account_inactive: ['platform-refused', 'app-removed', token],
  token_revoked: ['platform-refused', 'token-revoked', token],
  token_expired: ['platform-refused', 'token-expired', token],
  // Also an address that the workspace does not let in, and seen to pass by itself after a new install.
  invalid_auth: ['platform-refused', 'token-unknown', token],
  not_authed: ['platform-refused', 'token-missing', token],
  not_allowed_token_type: ['platform-refused', 'token-of-another-kind', botToken],
  team_access_not_granted: ['platform-refused', 'workspace-not-granted'],
} satisfies Table;

/** States that people end, of the channel or of the whole workspace: it waits and is tried again, and nothing is lost. */
const ofTheChannel = {
  // About the act, not about the token: other methods and other acts go on.
  missing_scope: ['channel-broken', 'scope-unknown'],
  channel_not_found: ['channel-broken', 'channel-hidden'],
  not_in_channel: ['channel-broken', 'not-in-channel'],
  is_archived: ['channel-broken', 'channel-archived'],
  // What `chat.update` says of a message in a channel that is archived: it stands there, and the channel may come back.
  is_inactive: ['channel-broken', 'channel-archived'],
  no_permission: ['channel-broken', 'may-not-post'],
  access_denied: ['channel-broken', 'may-not-post'],
  messages_tab_disabled: ['channel-broken', 'channel-takes-nothing'],
  channel_type_not_supported: ['channel-broken', 'channel-takes-nothing'],
  method_not_supported_for_channel_type: ['channel-broken', 'channel-takes-nothing'],
  restricted_action: ['channel-broken', 'only-some-may-post'],
  restricted_action_read_only_channel: ['channel-broken', 'only-some-may-post'],
  restricted_action_thread_only_channel: ['channel-broken', 'threads-only'],
  ekm_access_denied: ['channel-broken', 'posting-suspended'],
  enterprise_is_restricted: ['channel-broken', 'posting-suspended'],
  two_factor_setup_required: ['channel-broken', 'posting-suspended'],
  // `conversations.join`: only somebody who is in it can let the bot in.
  too_many_members: ['channel-broken', 'not-in-channel'],
  channel_is_limited_access: ['channel-broken', 'not-in-channel'],
} satisfies Table;

/** The message that an act is about. A thread's fault is none of its channel: what was to be said there is said in the channel. */
const ofTheMessage = {
  message_not_found: ['message-gone', 'message-gone'],
  thread_not_found: ['message-gone', 'message-gone'],
  cannot_reply_to_message: ['message-gone', 'message-takes-no-answer'],
  restricted_action_non_threadable_channel: ['message-gone', 'message-takes-no-answer'],
  restricted_action_thread_locked: ['message-gone', 'message-takes-no-answer'],
  // It stands there and cannot be changed: what must not be read any more is taken away.
  cant_update_message: ['refused', 'message-fixed'],
  edit_window_closed: ['refused', 'message-too-old'],
  cant_delete_message: ['refused', 'message-stays'],
  compliance_exports_prevent_deletion: ['refused', 'message-stays'],
} satisfies Table;

/** Final for the one act in the form that it has: a short list, and closed. A plainer form is tried before it is given up. */
const ofTheForm = {
  block_mismatch: ['refused', 'refused'],
  invalid_blocks: ['refused', 'refused'],
  invalid_blocks_format: ['refused', 'refused'],
  msg_blocks_too_long: ['refused', 'refused'],
  msg_too_long: ['refused', 'refused'],
  no_text: ['refused', 'refused'],
  invalid_metadata_format: ['refused', 'refused'],
  invalid_metadata_schema: ['refused', 'refused'],
  metadata_too_large: ['refused', 'refused'],
} satisfies Table;

const ofTheMoment = {
  ratelimited: ['limited', 'asked-to-wait'],
  rate_limited: ['limited', 'asked-to-wait'],
  message_limit_exceeded: ['limited', 'asked-to-wait'],
  internal_error: ['unknown', 'may-have-happened'],
  fatal_error: ['unknown', 'may-have-happened'],
  service_unavailable: ['unknown', 'may-have-happened'],
  request_timeout: ['unknown', 'may-have-happened'],
  // Slack calls it internal: nothing was changed, and it passes.
  update_failed: ['not-sent', 'refused'],
  org_login_required: ['not-sent', 'workspace-moving'],
  team_added_to_org: ['not-sent', 'workspace-moving'],
  external_channel_migrating: ['not-sent', 'workspace-moving'],
} satisfies Table;

type Table = { readonly [code: string]: ErrorRow };

/**
 * Every code of the methods that Telex calls that means something else than: try again within the budget. The rest, and
 * what Slack adds without notice, is no proof that a message can never be posted.
 * https://docs.slack.dev/reference/methods/chat.postMessage#errors, chat.update#errors, chat.delete#errors
 */
const table: Table = { ...ofTheToken, ...ofTheChannel, ...ofTheMessage, ...ofTheForm, ...ofTheMoment };

/** The row of a code; undefined where none is. */
export function rowOfCode(code: string): ErrorRow | undefined {
  if (Object.hasOwn(table, code)) return table[code];
  // Slack narrows this one down with words of its own.
  return code.startsWith('restricted_action') ? ofTheChannel.restricted_action : undefined;
}

/** Whether the same message may be taken in a plainer form. */
export function isOfTheForm(code: string | null): code is string {
  return code !== null && Object.hasOwn(ofTheForm, code);
}

/** About the message that is to be changed, answered or taken away. */
export function isOfTheMessage(code: string): boolean {
  return Object.hasOwn(ofTheMessage, code);
}

/** Of `users.info`: nobody of this workspace, as far as the bot may know. https://docs.slack.dev/reference/methods/users.info#errors */
export function isOfNobody(code: string | null): boolean {
  return code === 'user_not_found' || code === 'user_not_visible';
}

/** The bot may not ask this at all, whoever or whatever it is about: a scope, a policy, a token. */
export function isOfTheRight(code: string | null): boolean {
  const kind = code === null ? undefined : rowOfCode(code)?.[0];
  return kind === 'channel-broken' || kind === 'platform-refused';
}

/** Of `apps.connections.open`: the app may open no connection there. https://docs.slack.dev/reference/methods/apps.connections.open#errors */
export function isOfTheConnection(code: string): boolean {
  return code === 'forbidden_team' || code === 'accesslimited' || isOfTheRight(code);
}

/** About the workspace as a whole: the token is asked for, and other acts would end no better. */
export function isOfTheWorkspace(code: string): boolean {
  return code === 'org_login_required' || code === 'team_added_to_org';
}
