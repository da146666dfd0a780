import { DiscordAPIError, HTTPError, RateLimitError } from 'discord.js';
import type { SendOutcome } from '../../../src/chat/ports/adapter.ts';
import type { CodedReason } from '../../../src/domain/reason.ts';
import { RequestLost, TooManyRequests } from './http.ts';

/** How an act ended that did not succeed. */
export type Failure = Exclude<SendOutcome, { kind: 'sent' }>;

const discord = { platform: 'Discord' };

/** The bot was removed from the server. */
export const notInServer: CodedReason = {
  code: 'not-in-server',
  values: { how: 'npx telex manifest discord' },
};

/** The channel was deleted. */
export const channelGone: CodedReason = { code: 'channel-gone' };

/** Codes that speak of the channel whatever the act is, a closed list: any other 403 speaks of its act. https://discord.com/developers/docs/topics/opcodes-and-status-codes#json */
const channelBroken: Readonly<Record<number, CodedReason>> = {
  10003: channelGone,
  10004: notInServer,
  50001: { code: 'rights-missing', values: { rights: 'View Channel' } },
  50013: { code: 'rights-missing', values: { rights: 'Send Messages, Embed Links' } },
  50008: { code: 'channel-takes-nothing' },
  // The server's verification level is too high for the bot.
  50009: { code: 'forbidden', values: discord },
  160002: { code: 'rights-missing', values: { rights: 'Read Message History' } },
};

const limitCodes = new Set([20016, 20022, 20028, 20029, 30046, 31001, 31002]);
const goneCodes = new Set([10008, 50005, 50021]);
/** Final for this form of the one act, whenever it is tried: not a form, too large, empty, or held to be harmful. */
const refusedCodes = new Set([20009, 40005, 50006, 50035, 50109, 200_000, 200_001, 240_000]);
/** A thread takes nothing: what is said there is said elsewhere, and what is edited there stays. */
const locked = 160_005;
const tokenCodes = new Set([40001, 50014]);

/** What a failed request means for the act that made it. Rethrows what is not about the request: our own bugs. */
export function failureOf(error: unknown): Failure {
  if (error instanceof TooManyRequests) {
    return { kind: 'limited', retryAfterMs: error.retryAfterMs, wholePlatform: error.wholePlatform };
  }
  if (error instanceof RateLimitError) {
    return { kind: 'limited', retryAfterMs: Math.max(0, error.retryAfter), wholePlatform: error.global };
  }
  if (error instanceof RequestLost) {
    return error.wasSent
      ? { kind: 'unknown', reason: error.reason }
      : { kind: 'not-sent', reason: error.reason };
  }
  if (error instanceof HTTPError) return { kind: 'unknown', reason: ofStatus('status', error.status) };
  if (error instanceof DiscordAPIError) return refusalOf(error);
  // A client that was ended, or whose token was refused to another act, has no token: a plain Error, before it asks.
  if (error instanceof Error && error.message.startsWith('Expected token to be set')) {
    return { kind: 'not-sent', reason: { code: 'connection-ended' } };
  }
  if (error instanceof Error && error.name === 'AbortError') {
    return { kind: 'unknown', reason: { code: 'stopped-before-answer', values: discord } };
  }
  throw error;
}

/** Cloudflare turns away what comes from our address. */
export const blockedReason = { code: 'address-blocked', values: discord } as const satisfies CodedReason;

/** The token is not taken: what a person can do. */
export const tokenRefused = {
  kind: 'platform-refused',
  reason: { code: 'token-refused', values: { setting: 'DISCORD_TOKEN' } },
} as const satisfies Failure;

function refusalOf(error: DiscordAPIError): Failure {
  const code = typeof error.code === 'number' ? error.code : null;
  if (error.status === 401 || (code !== null && tokenCodes.has(code))) return tokenRefused;
  // Not Discord's JSON: a proxy or a firewall answered in its place. It speaks of this request; of the token, and whether
  // anything gets through at all, the question asked each minute knows.
  if (code === null)
    return { kind: 'not-sent', reason: ofStatus('something-between', error.status), answered: true };
  if (limitCodes.has(code)) return { kind: 'limited', retryAfterMs: null, wholePlatform: false };
  if (code === 130_000)
    return { kind: 'unknown', reason: { code: 'overloaded', values: discord, detail: '130000' } };
  if (goneCodes.has(code) || (code === 50035 && saysUnknownReply(error))) {
    return { kind: 'message-gone', reason: { code: 'message-gone', detail: String(code) } };
  }
  const broken = channelBroken[code];
  if (broken !== undefined) return { kind: 'channel-broken', reason: { ...broken, detail: String(code) } };
  if (code === locked) return { kind: 'refused', reason: { code: 'thread-locked', detail: '160005' } };
  const detail = `${code}: ${error.message.slice(0, 300)}`;
  const reason = { code: 'refused', values: discord, detail } as const;
  if (refusedCodes.has(code)) return { kind: 'refused', reason };
  // A code that is not known is no proof that the message can never be posted.
  return error.status >= 500 ? { kind: 'unknown', reason } : { kind: 'not-sent', reason, answered: true };
}

function ofStatus(code: 'status' | 'something-between', status: number): CodedReason {
  return { code, values: { ...discord, status: String(status) } };
}

function saysUnknownReply(error: DiscordAPIError): boolean {
  return JSON.stringify(error.rawError).includes('REPLIES_UNKNOWN_MESSAGE');
}
