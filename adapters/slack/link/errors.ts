import { webApi } from '@slack/bolt';
import type { SendOutcome } from '../../../src/chat/ports/adapter.ts';
import { unreachedBy } from '../../../src/chat/watch/unreached-by.ts';
import type { CodedReason } from '../../../src/domain/reason.ts';
import { isOfTheWorkspace, rowOfCode } from './error-table.ts';
import { slackTiming } from './timing.ts';

const { WebAPIPlatformError, WebAPIRequestError, WebAPIRateLimitedError } = webApi;

/** HTTP 429 without a Retry-After that can be read, which the Web API client has no error for. */
export class LimitedWithoutWait extends Error {
  constructor() {
    super('Slack answered 429 without Retry-After');
    this.name = 'LimitedWithoutWait';
  }
}

/** Why nothing of Slack's came, whatever threw. */
export function unreached(error: unknown): CodedReason {
  const original = error instanceof WebAPIRequestError ? error.original : error;
  const usual = { code: 'unreachable', values: slack, detail: describe(error) } as const;
  return unreachedBy(original, slack.platform) ?? usual;
}

/** Slack's own word for what went wrong, `channel_not_found`, or null when it said none. */
export function slackCode(error: unknown): string | null {
  if (!(error instanceof WebAPIPlatformError)) return null;
  // An answer that is not JSON, such as a proxy's page, is put in this field too.
  // An answer that is no object of Slack's has no such field at all.
  const code: unknown = error.data.error;
  return typeof code === 'string' && /^[a-z][a-z0-9_]*$/.test(code) ? code : null;
}

/** The request went out, and nothing of Slack's came back: what it asked for may have happened. */
export function isUnanswered(error: unknown): boolean {
  return error instanceof WebAPIRequestError && outcomeOfRequest(error.original).kind === 'unknown';
}

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
  const [kind, about, more] = rowOfCode(code) ?? ['not-sent', 'refused'];
  if (kind === 'limited')
    return { kind, retryAfterMs: null, wholePlatform: code === 'message_limit_exceeded' };
  const messages = about === 'refused' ? messagesOf(error) : '';
  const detail = `${messages}${messages === '' ? '' : '; '}Slack: ${code}`;
  const reason = { code: about, values: { platform: 'Slack', ...more }, detail };
  // The token was taken, but for what is about the workspace.
  if (kind === 'not-sent') return { kind, reason, answered: !isOfTheWorkspace(code) };
  return { kind, reason };
}

function outcomeOfRequest(original: Error): Exclude<SendOutcome, { readonly kind: 'sent' }> {
  if (original instanceof LimitedWithoutWait)
    return { kind: 'limited', retryAfterMs: null, wholePlatform: false };
  const code = causeCode(original);
  const reason = unreachedBy(original, slack.platform);
  if (reason !== null) return { kind: 'not-sent', reason };
  if (isTimeout(original) || isTimeout(original.cause))
    return { kind: 'unknown', reason: { code: 'no-answer-in-time', values: { seconds: answerWithinS } } };
  return { kind: 'unknown', reason: { code: 'no-answer', values: slack, detail: code ?? original.message } };
}

const slack = { platform: 'Slack' };

/** What ends a request that takes too long; what it was may still be carried out. */
function isTimeout(error: unknown): boolean {
  return error instanceof Error && error.name === 'TimeoutError';
}

const answerWithinS = slackTiming.requestTimeoutMs / 1000;

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
