/**
 * The error codes that Slack documents for the methods with which Telex writes and reads back, as their pages list them.
 * https://docs.slack.dev/reference/methods
 */
const ofEveryMethod = [
  'access_denied',
  'accesslimited',
  'account_inactive',
  'deprecated_endpoint',
  'ekm_access_denied',
  'enterprise_is_restricted',
  'fatal_error',
  'internal_error',
  'invalid_arg_name',
  'invalid_arguments',
  'invalid_array_arg',
  'invalid_auth',
  'invalid_charset',
  'invalid_form_data',
  'invalid_post_type',
  'is_bot',
  'method_deprecated',
  'missing_post_type',
  'missing_scope',
  'no_permission',
  'not_allowed_token_type',
  'not_authed',
  'org_login_required',
  'ratelimited',
  'request_timeout',
  'service_unavailable',
  'team_access_not_granted',
  'team_added_to_org',
  'team_not_found',
  'token_expired',
  'token_revoked',
  'two_factor_setup_required',
  // No page has it.
  'a_code_of_next_year',
];

/** `chat.postMessage` besides. */
export const postCodes: readonly string[] = [
  ...ofEveryMethod,
  'as_user_not_supported',
  'attachment_payload_limit_exceeded',
  'cannot_reply_to_message',
  'channel_not_found',
  'channel_type_not_supported',
  'duplicate_channel_not_found',
  'duplicate_message_not_found',
  'invalid_blocks',
  'invalid_blocks_format',
  'invalid_metadata_format',
  'invalid_metadata_schema',
  'is_archived',
  'markdown_text_conflict',
  'message_limit_exceeded',
  'messages_tab_disabled',
  'metadata_must_be_sent_from_app',
  'metadata_too_large',
  'msg_blocks_too_long',
  'msg_too_long',
  'no_text',
  'not_in_channel',
  'rate_limited',
  'restricted_action',
  'restricted_action_non_threadable_channel',
  'restricted_action_read_only_channel',
  'restricted_action_thread_locked',
  'restricted_action_thread_only_channel',
  'slack_connect_blocked_file_type',
  'slack_connect_canvas_sharing_blocked',
  'slack_connect_clip_sharing_blocked',
  'slack_connect_file_link_sharing_blocked',
  'slack_connect_file_upload_sharing_blocked',
  'slack_connect_lists_sharing_blocked',
  'too_many_attachments',
  'too_many_contact_cards',
];

/** `chat.update` besides. */
export const updateCodes: readonly string[] = [
  ...ofEveryMethod,
  'as_user_not_supported',
  'block_mismatch',
  'cant_broadcast_message',
  'cant_update_message',
  'channel_not_found',
  'edit_window_closed',
  'external_channel_migrating',
  'file_not_shared_in_channel',
  'invalid_attachments',
  'invalid_blocks',
  'invalid_metadata_format',
  'is_archived',
  'is_inactive',
  'metadata_too_large',
  'msg_blocks_too_long',
  'msg_too_long',
  'no_dual_broadcast_content_update',
  'no_text',
  'not_in_channel',
  'rate_limited',
  'restricted_action',
  'restricted_action_read_only_channel',
  'streaming_state_conflict',
  'too_many_attachments',
  'update_failed',
];

/** `conversations.history` besides; and what no page has. */
export const historyCodes: readonly string[] = [
  ...ofEveryMethod,
  'channel_not_found',
  'invalid_cursor',
  'invalid_limit',
  'invalid_metadata_keys',
  'invalid_ts_latest',
  'invalid_ts_oldest',
  'is_archived',
  'not_in_channel',
  'rate_limited',
];

/** `conversations.join` besides. */
export const joinCodes: readonly string[] = [
  ...ofEveryMethod,
  'channel_is_limited_access',
  'channel_not_found',
  'is_archived',
  'method_not_supported_for_channel_type',
  'too_many_members',
];

/** `users.info` besides. */
export const personCodes: readonly string[] = [
  ...ofEveryMethod,
  'too_many_users',
  'user_not_found',
  'user_not_visible',
];

/** `views.open` besides. */
export const dialogCodes: readonly string[] = [
  ...ofEveryMethod,
  'duplicate_external_id',
  'exchanged_trigger_id',
  'expired_trigger_id',
  'invalid_trigger_id',
  'view_too_large',
];

/** `views.publish` besides. */
export const homeCodes: readonly string[] = [
  ...ofEveryMethod,
  'duplicate_external_id',
  'hash_conflict',
  'missing_profile_id',
  'not_enabled',
  'not_implemented',
  'view_too_large',
];

/** `apps.connections.open` besides. */
export const connectionCodes: readonly string[] = [
  ...ofEveryMethod,
  'forbidden_team',
  'insecure_request',
  'missing_args',
];
