import { DiscordAPIError, HTTPError, RateLimitError } from 'discord.js';
import type { SendOutcome } from '../../../src/chat/ports/adapter.ts';
import { RequestLost, TooManyRequests } from './http.ts';

/** How an act ended that did not succeed. */
export type Failure = Exclude<SendOutcome, { kind: 'sent' }>;

/** Discord's JSON error codes by what they mean to us. https://discord.com/developers/docs/topics/opcodes-and-status-codes#json */
const channelBroken: Readonly<Record<number, string>> = {
  10003: 'the channel does not exist any more: take it off the list',
  10004: 'the bot is not in that server any more: invite it again (npx telex manifest discord)',
  50001: 'the bot cannot see the channel: give it View Channel there, or invite it again',
  50013: 'the bot may not post in the channel: give it Send Messages and Embed Links there',
  50008: 'the channel does not take messages: choose a text channel',
  50083: 'the thread is archived: open it again',
  160002: 'the bot may not answer messages in the channel: give it Read Message History there',
  160005: 'the thread is locked: unlock it',
};

const limitCodes = new Set([20016, 20022, 20028, 20029, 30046, 31001, 31002]);
const goneCodes = new Set([10008, 50005, 50021]);
/** Final for the one act, whenever it is tried: not a form, too large, empty, or held to be harmful. */
const refusedCodes = new Set([40005, 50006, 50035, 50109, 200_000, 240_000]);
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
      ? { kind: 'unknown', reason: error.message }
      : { kind: 'not-sent', reason: error.message };
  }
  if (error instanceof HTTPError) return { kind: 'unknown', reason: `Discord answered ${error.status}` };
  if (error instanceof DiscordAPIError) return refusalOf(error);
  // A client that was ended, or whose token was refused to another act, has no token: a plain Error, before it asks.
  if (error instanceof Error && error.message.startsWith('Expected token to be set')) {
    return { kind: 'not-sent', reason: 'the connection was ended' };
  }
  if (error instanceof Error && error.name === 'AbortError') {
    return { kind: 'unknown', reason: 'stopped before Discord answered' };
  }
  throw error;
}

/** The token is not taken: what a person can do. */
export const tokenRefused = {
  kind: 'platform-refused',
  reason:
    'Discord refuses the token: make a new one (Developer Portal, Bot, Reset Token), set DISCORD_TOKEN and start Telex again; if this one works again, Telex goes on by itself',
} as const satisfies Failure;

function refusalOf(error: DiscordAPIError): Failure {
  const code = typeof error.code === 'number' ? error.code : null;
  if (error.status === 401 || (code !== null && tokenCodes.has(code))) return tokenRefused;
  // Not Discord's JSON: a proxy or a firewall answered in its place.
  if (code === null) return { kind: 'not-sent', reason: `something before Discord answered ${error.status}` };
  if (limitCodes.has(code)) return { kind: 'limited', retryAfterMs: null, wholePlatform: false };
  if (code === 130_000) return { kind: 'unknown', reason: 'Discord is overloaded (130000)' };
  if (goneCodes.has(code) || (code === 50035 && saysUnknownReply(error))) {
    return { kind: 'message-gone', reason: `the message is gone (${code})` };
  }
  const broken = channelBroken[code];
  if (broken !== undefined) return { kind: 'channel-broken', reason: `${broken} (${code})` };
  if (error.status === 403 && !refusedCodes.has(code))
    return {
      kind: 'channel-broken',
      reason: `Discord forbids it (${code}): npx telex check says what the bot may not do`,
    };
  const reason = `Discord refused it (${code}): ${error.message.slice(0, 300)}`;
  if (refusedCodes.has(code)) return { kind: 'refused', reason };
  // A code that is not known is no proof that the message can never be posted.
  return error.status >= 500 ? { kind: 'unknown', reason } : { kind: 'not-sent', reason, answered: true };
}

function saysUnknownReply(error: DiscordAPIError): boolean {
  return JSON.stringify(error.rawError).includes('REPLIES_UNKNOWN_MESSAGE');
}
