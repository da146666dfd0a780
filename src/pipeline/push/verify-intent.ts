import type { EpochMs } from '../../domain/item.ts';
import type { PushSubscription } from '../../store/push-store.ts';
import type { Changed, PushBook } from './push-book.ts';

/** A lease is renewed when this part of it is over. */
const renewedAfter = 0.8;
const leastLeaseMs = 60_000;
const mostLeaseMs = 30 * 24 * 60 * 60_000;
/** Hubs from before WebSub name no lease. */
const usualLeaseMs = 24 * 60 * 60_000;
/** What was asked so long ago is not verified any more. */
const askedWithinMs = 2 * 24 * 60 * 60_000;
const dayMs = 24 * 60 * 60_000;

/** That a hub refuses, and why in one English line. `isNews`: it did not say so the last time. */
export type Denial = {
  readonly sourceId: string;
  readonly hub: string;
  readonly reason: string;
  readonly isNews: boolean;
};

/**
 * What a hub is told that asks whether we mean it: `challenge` is what it wants to hear back; `denied`: it said that it refuses. Null: we
 * do not.
 */
export type Verification = { readonly challenge: string; readonly denied: Denial | null } | null;

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
  const standing = before === null ? null : meantBy(before, query, now);
  if (standing === null) return null;
  const challenge = query.get('hub.challenge') ?? '';
  if (standing.becomes === null) return { challenge, denied: null };
  let verification: Verification = null;
  await book.change(token, (subscription) => {
    const meant = meantBy(subscription, query, now);
    if (meant === null) return null;
    const { becomes, denial } = meant;
    verification = denial === null ? { challenge, denied: null } : { challenge: '', denied: denial };
    return becomes;
  });
  return verification;
}

/** What becomes of a subscription by what its hub says (null: nothing); null: that is of nothing that was asked. */
function meantBy(
  subscription: PushSubscription,
  query: URLSearchParams,
  now: EpochMs,
): { readonly becomes: Changed; readonly denial: Denial | null } | null {
  const mode = query.get('hub.mode');
  const { state, askedAt, leaseUntil } = subscription;
  if (query.get('hub.topic') !== subscription.topic) return null;
  if (mode === 'denied' && state !== 'leaving')
    return denialOf(subscription, query.get('hub.reason') ?? '', now);
  if ((query.get('hub.challenge') ?? '') === '') return null;
  const isAsked = askedAt !== null && now - askedAt < askedWithinMs;
  if (mode === 'unsubscribe' && state === 'leaving' && isAsked) return { becomes: 'gone', denial: null };
  if (mode !== 'subscribe' || state === 'leaving') return null;
  if (isAsked) {
    const leaseSeconds = Number(query.get('hub.lease_seconds'));
    return { becomes: verifiedOf(subscription, leaseSeconds, now), denial: null };
  }
  // Our answer did not reach it, and it asks again what we meant: it still holds, and for no longer than it did.
  return state === 'live' && (leaseUntil ?? 0) > now ? { becomes: null, denial: null } : null;
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

function denialOf(
  subscription: PushSubscription,
  said: string,
  now: EpochMs,
): { readonly becomes: PushSubscription; readonly denial: Denial } {
  const { sourceId, reason: before } = subscription;
  const hub = new URL(subscription.hub).host;
  const words = said.replaceAll(/\s+/g, ' ').toWellFormed().slice(0, 100);
  const reason = words === '' ? `${hub} denies it` : `${hub} denies it: ${words}`;
  return {
    becomes: { ...subscription, state: 'refused', askedAt: null, dueAt: now + dayMs, tries: 0, reason },
    denial: { sourceId, hub, reason, isNews: reason !== before },
  };
}
