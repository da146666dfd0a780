import type { SendOutcome } from '../../../src/chat/ports/adapter.ts';
import { unreachedBy } from '../../../src/chat/watch/unreached-by.ts';
import type { EpochMs } from '../../../src/domain/item.ts';
import type { CodedReason } from '../../../src/domain/reason.ts';
import { notLocalCode } from './local-lookup.ts';

/** How sending an event ended, where the receiver did not take it. */
export type NotTaken = Exclude<SendOutcome, { readonly kind: 'sent' }>;

const setting = 'WEBHOOK_RECEIVERS';

/** What an answer that is not 2xx comes down to. `retryAfter` is that header. */
export function judgeStatus(
  status: number,
  retryAfter: string | undefined,
  name: string,
  now: EpochMs,
): NotTaken {
  if (status === 429) return { kind: 'limited', retryAfterMs: waitMs(retryAfter, now), wholePlatform: false };
  const broken = brokenBy(status);
  if (broken !== null) return { kind: 'channel-broken', reason: broken };
  const reason = { code: 'status', values: { platform: labelOf(name), status } } as const;
  // It gave up waiting for the request, or does not want it this early: nothing was done.
  if (status === 408 || status === 425) return { kind: 'not-sent', reason };
  // It may have taken it all the same.
  if (status >= 500 || status < 400) return { kind: 'unknown', reason };
  return { kind: 'refused', reason };
}

/** What a person has to mend before this receiver takes anything. */
function brokenBy(status: number): CodedReason | null {
  if (status === 410) return { code: 'receiver-gone' };
  if (status === 401 || status === 403)
    return { code: 'receiver-distrusts', values: { setting: 'WEBHOOK_SECRETS', status } };
  if (status === 404 || status === 405) return { code: 'receiver-not-there', values: { setting, status } };
  // Followed, it would give what is said to whoever is named there.
  if (status >= 300 && status < 400) return { code: 'receiver-elsewhere', values: { setting, status } };
  return null;
}

/** What a request that got no answer comes down to. `isOver`: we gave it up. */
export function judgeError(error: unknown, name: string, isOver: boolean): NotTaken {
  const platform = labelOf(name);
  const code = codeOf(error);
  if (code === notLocalCode)
    return { kind: 'channel-broken', reason: { code: 'receiver-not-local', values: { setting } } };
  if (isOfCertificate(code))
    return { kind: 'channel-broken', reason: { code: 'receiver-certificate', detail: code } };
  const unreached = unreachedBy(error, platform);
  if (unreached !== null) return { kind: 'not-sent', reason: unreached };
  if (isOver) return { kind: 'unknown', reason: { code: 'stopped-before-answer', values: { platform } } };
  return {
    kind: 'unknown',
    reason: { code: 'no-answer', values: { platform }, ...(code !== '' && { detail: code }) },
  };
}

/** No word was said before the certificate was looked at. https://nodejs.org/api/tls.html#x509-certificate-error-codes */
function isOfCertificate(code: string): boolean {
  return /^(?:CERT_|ERR_TLS_|ERR_SSL_|UNABLE_TO_|SELF_SIGNED_|DEPTH_ZERO_|HOSTNAME_MISMATCH|INVALID_CA)/.test(
    code,
  );
}

/** As a person reads of it. */
function labelOf(name: string): string {
  return `Webhook ${name}`;
}

function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return '';
  return 'code' in error && typeof error.code === 'string' ? error.code : codeOf(error.cause);
}

/** `Retry-After`, seconds or a date (RFC 9110, 10.2.3), in milliseconds; null where it says none. */
function waitMs(retryAfter: string | undefined, now: EpochMs): number | null {
  const written = retryAfter?.trim() ?? '';
  if (/^\d+$/.test(written)) return Number(written) * 1_000;
  const until = Date.parse(written);
  return Number.isNaN(until) ? null : Math.max(0, until - now);
}
