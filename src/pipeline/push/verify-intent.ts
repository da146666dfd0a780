import type { EpochMs } from '../../domain/item.ts';
import type { PushSubscription } from '../../store/push-store.ts';
import type { PushBook } from './push-book.ts';

/** A lease is renewed when this part of it is over. */
const renewedAfter = 0.8;
const leastLeaseMs = 60_000;
const mostLeaseMs = 30 * 24 * 60 * 60_000;
/** Hubs from before WebSub name no lease. */
const usualLeaseMs = 24 * 60 * 60_000;
/** What was asked so long ago is not verified any more. */
const askedWithinMs = 2 * 24 * 60 * 60_000;
const dayMs = 24 * 60 * 60_000;

/**
 * What a hub is told that asks whether we mean it: `challenge` is what it wants to hear back; `denied`: it said that it refuses. Null: we
 * do not.
 */
export type Verification = { readonly challenge: string; readonly denied: PushSubscription | null } | null;

/**
 * Answers a hub that asks whether a request was ours (WebSub, 5.3), or says that it refuses (5.2): only of what
 * was asked, and of the very topic. What nobody asked for changes nothing.
 */
export async function verifyIntent(
  token: string,
  query: URLSearchParams,
  { book, clock }: { readonly book: PushBook; readonly clock: () => EpochMs },
): Promise<Verification> {
  const now = clock();
  // Most of what comes here unasked is refused without a transaction.
  const before = await book.byToken(token);
  if (before === null || meantBy(before, query, now) === null) return null;
  let verification: Verification = null;
  await book.change(token, (subscription) => {
    const meant = meantBy(subscription, query, now);
    if (meant === null) return null;
    const challenge = query.get('hub.challenge') ?? '';
    verification = meant.isDenied ? { challenge: '', denied: subscription } : { challenge, denied: null };
    return meant.becomes;
  });
  return verification;
}

/** What becomes of a subscription by what its hub says; null: that is of nothing that was asked. */
function meantBy(
  subscription: PushSubscription,
  query: URLSearchParams,
  now: EpochMs,
): { readonly becomes: PushSubscription | 'gone'; readonly isDenied: boolean } | null {
  const mode = query.get('hub.mode');
  if (query.get('hub.topic') !== subscription.topic) return null;
  if (mode === 'denied' && subscription.state !== 'leaving')
    return { becomes: deniedOf(subscription, query.get('hub.reason') ?? '', now), isDenied: true };
  const isAsked = subscription.askedAt !== null && now - subscription.askedAt < askedWithinMs;
  if (!isAsked || (query.get('hub.challenge') ?? '') === '') return null;
  if (mode === 'unsubscribe' && subscription.state === 'leaving') return { becomes: 'gone', isDenied: false };
  if (mode !== 'subscribe' || subscription.state === 'leaving') return null;
  const leaseSeconds = Number(query.get('hub.lease_seconds'));
  return { becomes: verifiedOf(subscription, leaseSeconds, now), isDenied: false };
}

function verifiedOf(subscription: PushSubscription, leaseSeconds: number, now: EpochMs): PushSubscription {
  const saidMs = leaseSeconds > 0 ? leaseSeconds * 1_000 : usualLeaseMs;
  const leaseMs = Math.min(mostLeaseMs, Math.max(leastLeaseMs, saidMs));
  return {
    ...subscription,
    state: 'live',
    leaseUntil: now + leaseMs,
    dueAt: now + Math.floor(leaseMs * renewedAfter),
    askedAt: null,
    tries: 0,
    reason: null,
  };
}

function deniedOf(subscription: PushSubscription, reason: string, now: EpochMs): PushSubscription {
  const host = new URL(subscription.hub).host;
  const said = reason.replaceAll(/\s+/g, ' ').toWellFormed().slice(0, 100);
  const message = said === '' ? `${host} denies it` : `${host} denies it: ${said}`;
  return { ...subscription, state: 'refused', askedAt: null, dueAt: now + dayMs, tries: 0, reason: message };
}
