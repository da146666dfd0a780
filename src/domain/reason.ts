/**
 * Why something does not go on: a value that is told to each reader in their own language. A bare text is what a
 * program or a platform said of itself, in whatever language that is; nothing of ours is said so.
 */
export type Reason = CodedReason | string;

/** A reason that we have words for, in `chat/words/reasons/`. */
export type CodedReason = {
  readonly code: ReasonCode;
  /** What fills the gaps of the words: `{platform}`, `{setting}`. */
  readonly values?: { readonly [name: string]: string | number };
  /** What lies under it. */
  readonly why?: Reason;
  /** Another's own word for it, told in brackets: `Slack: is_archived`, `50013`. */
  readonly detail?: string;
};

/** Whether posts are taken and people heard. */
export type ConnectionReason =
  | 'not-started'
  | 'stopped'
  | 'stopping'
  | 'stood-still'
  | 'asking-token'
  | 'connecting'
  | 'connecting-again'
  | 'connection-cut'
  | 'connection-not-back'
  | 'connection-short'
  | 'connection-closed'
  | 'connection-ended'
  | 'not-connected'
  | 'unreachable'
  | 'name-unanswered'
  | 'name-unknown'
  | 'no-answer'
  | 'no-answer-in-time'
  | 'connection-lost'
  | 'status'
  | 'something-between'
  | 'asked-to-wait'
  | 'overloaded'
  | 'too-many-under-way'
  | 'address-blocked'
  | 'logins-rationed'
  | 'workspace-moving'
  | 'token-refused'
  | 'token-expired'
  | 'token-revoked'
  | 'token-unknown'
  | 'token-missing'
  | 'token-of-another-kind'
  | 'app-removed'
  | 'app-token-refused'
  | 'connection-forbidden'
  | 'connection-refused'
  | 'workspace-not-granted'
  | 'socket-off'
  | 'connections-taken'
  | 'session-refused'
  | 'too-many-servers'
  | 'outdated'
  | 'intents-refused';

/** What a channel lacks. */
export type ChannelReason =
  | 'channel-gone'
  | 'channel-hidden'
  | 'not-in-channel'
  | 'not-in-server'
  | 'channel-archived'
  | 'channel-takes-nothing'
  | 'thread-archived'
  | 'thread-locked'
  | 'thread-closed'
  | 'rights-missing'
  | 'scope-missing'
  | 'scope-unknown'
  | 'may-not-post'
  | 'only-some-may-post'
  | 'threads-only'
  | 'posting-suspended'
  | 'forbidden'
  | 'not-a-channel-id'
  | 'name-of-none'
  | 'name-of-none-but'
  | 'name-of-several'
  | 'name-not-among-first'
  | 'names-unknown'
  | 'named-twice'
  | 'server-not-served'
  | 'server-not-chosen'
  | 'receiver-unknown'
  | 'receiver-gone'
  | 'receiver-elsewhere'
  | 'receiver-distrusts'
  | 'receiver-not-there'
  | 'receiver-not-local'
  | 'receiver-certificate';

/** What became of one act. */
export type ActReason =
  | 'message-gone'
  | 'message-takes-no-answer'
  | 'message-fixed'
  | 'message-too-old'
  | 'message-in-archive'
  | 'message-stays'
  | 'taken-away'
  | 'refused'
  | 'may-have-happened'
  | 'not-a-message'
  | 'stopped-before-answer'
  | 'broke-off'
  | 'not-made'
  | 'fails'
  | 'perhaps-posted'
  | 'not-in-history-yet'
  | 'not-in-history'
  | 'found-in-history'
  | 'history-hidden'
  | 'history-perhaps-hidden'
  | 'history-too-long'
  | 'history-unreadable'
  | 'nobody-yet'
  | 'parted'
  | 'on-own-card'
  | 'listed'
  | 'in-digest'
  | 'folded'
  | 'not-followed'
  | 'not-published'
  | 'nobody-to-publish-to'
  | 'too-late-to-publish'
  | 'story-not-kept'
  | 'story-damaged'
  | 'withdrawn-in-time'
  | 'held-in-time'
  | 'seen-in-time'
  | 'said-anew'
  | 'posted-already'
  | 'shown-already'
  | 'shown-on-card'
  | 'under-event-card'
  | 'nothing-to-tell'
  | 'changes-all-the-time'
  | 'nothing-there-yet'
  | 'not-posted'
  | 'not-withdrawn-any-more'
  | 'taken-back-itself'
  | 'none-may-be-shown'
  | 'says-nothing'
  | 'given-up'
  | 'before-backup';

/** All that we have words for. */
export type ReasonCode = ConnectionReason | ChannelReason | ActReason;

/** True when it is that reason, or lies under it. */
export function isReason(reason: Reason | null, code: ReasonCode): boolean {
  if (reason === null || typeof reason === 'string') return false;
  return reason.code === code || (reason.why !== undefined && isReason(reason.why, code));
}

/** True when no connection was made, whatever kept it from that. */
export function isUnreached(reason: Reason | null): boolean {
  return (['unreachable', 'name-unanswered', 'name-unknown'] as const).some((code) => isReason(reason, code));
}

/** As it is stored. A bare text stays what it is, so that what an earlier version stored is read as it was. */
export function formatReason(reason: Reason): string {
  return typeof reason === 'string' ? reason : JSON.stringify(reason);
}

/** What `formatReason` made, or a text of an earlier version. */
export function parseReason(text: string): Reason {
  if (!text.startsWith('{"code":"')) return text;
  try {
    return JSON.parse(text) as CodedReason;
  } catch {
    return text;
  }
}
