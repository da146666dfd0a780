import type { EpochMs } from '../../domain/item.ts';
import type { HubAnswer, HubClient } from '../../feeds/fetch/ask-hub.ts';
import type { Log } from '../../observability/log.ts';
import { backOffMs } from '../../scheduler/back-off.ts';
import type { PushSubscription } from '../../store/push-store.ts';
import type { PushBook } from './push-book.ts';

/** Ten days, which hubs mostly make of it themselves. */
const leaseSeconds = 864_000;
const dayMs = 24 * 60 * 60_000;
/** A hub that is away, or took the request and does not verify it, is asked again: after minutes, then hours. */
const failed = { firstMs: 60_000, mostMs: 6 * 60 * 60_000, factor: 3 };
const unverified = { firstMs: 10 * 60_000, mostMs: dayMs, factor: 3 };
/** So often a hub is told that we want no more of it. */
const mostFarewells = 5;
/** Hubs that are asked at once. */
const atOnce = 8;

/** What asking needs. */
export type AskHubsDeps = {
  readonly book: PushBook;
  readonly client: HubClient;
  readonly clock: () => EpochMs;
  readonly random: () => number;
  readonly log: Log;
};

/** Asks hubs whatever is due: to send, to go on sending once four fifths of the lease are over, to stop. */
export async function askHubs(deps: AskHubsDeps, signal: AbortSignal): Promise<void> {
  const { book, clock } = deps;
  const due = book.all().filter(({ dueAt }) => dueAt <= clock());
  const next = due.values();
  await Promise.all(
    Array.from({ length: Math.min(atOnce, due.length) }, async () => {
      for (const subscription of next) {
        if (signal.aborted) return;
        await askHub(subscription, deps, signal);
      }
    }),
  );
}

async function askHub(due: PushSubscription, deps: AskHubsDeps, signal: AbortSignal): Promise<void> {
  const { book, clock, random } = deps;
  const now = clock();
  const subscription = asItIsNow(due, book, now);
  const isLeaving = subscription.state === 'leaving';
  if (isLeaving && subscription.tries >= mostFarewells) return book.drop(subscription.token);
  const tries = subscription.tries + 1;
  // Written down before the hub hears of it: it may verify before it answers.
  const asked = { ...subscription, tries, askedAt: now, dueAt: now + backOffMs(tries, unverified, random) };
  await book.keep(asked);
  const { hub, topic, callback, secret } = subscription;
  const mode = isLeaving ? 'unsubscribe' : 'subscribe';
  const form = {
    ...{ 'hub.mode': mode, 'hub.topic': topic, 'hub.callback': callback, 'hub.verify': 'async' },
    ...(!isLeaving && { 'hub.secret': secret, 'hub.lease_seconds': String(leaseSeconds) }),
  };
  const writtenUrl = book.writtenUrl(subscription.sourceId) ?? topic;
  const answer = await deps.client.ask({ hub, form, writtenUrl }, signal);
  await hear(answer, asked, deps);
}

/** A lease that is over is asked for as if it had never been; one whose source names the hub no more is not renewed. */
function asItIsNow(due: PushSubscription, book: PushBook, now: EpochMs): PushSubscription {
  if (due.state === 'leaving') return due;
  if (book.isUnnamed(due.sourceId)) return { ...due, state: 'leaving', tries: 0 };
  const isOver = due.state === 'live' && (due.leaseUntil ?? 0) <= now;
  return isOver || due.state === 'refused' ? { ...due, state: 'asking', leaseUntil: null } : due;
}

async function hear(answer: HubAnswer, asked: PushSubscription, deps: AskHubsDeps): Promise<void> {
  const { book, clock, random, log } = deps;
  const now = clock();
  // Where it has verified meanwhile, or has gone, there is nothing left to hear.
  const known = book.byToken(asked.token);
  if (known?.askedAt !== asked.askedAt || answer.kind === 'accepted') return;
  const { message } = answer;
  log.info({ source: asked.sourceId, hub: new URL(asked.hub).host }, `a hub was asked in vain: ${message}`);
  if (answer.kind === 'failed') {
    const waitMs = Math.max(answer.retryAfterMs ?? 0, backOffMs(known.tries, patience(known, now), random));
    return book.keep({ ...known, askedAt: null, dueAt: now + Math.min(waitMs, dayMs), reason: message });
  }
  if (known.state === 'leaving') return book.drop(known.token);
  const dueAt = now + dayMs;
  await book.keep({ ...known, state: 'refused', askedAt: null, dueAt, tries: 0, reason: message });
}

/** A lease that runs out is asked for more often. */
function patience({ state, leaseUntil }: PushSubscription, now: EpochMs): typeof failed {
  if (state !== 'live' || leaseUntil === null) return failed;
  return { ...failed, mostMs: Math.max(failed.firstMs, Math.min(failed.mostMs, (leaseUntil - now) / 4)) };
}
