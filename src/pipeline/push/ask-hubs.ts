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
  const due = (await book.load()).filter(({ dueAt }) => dueAt <= clock());
  const next = due.values();
  await Promise.all(
    Array.from({ length: Math.min(atOnce, due.length) }, async () => {
      for (const { token } of next) {
        if (signal.aborted) return;
        await askHub(token, deps, signal);
      }
    }),
  );
}

async function askHub(token: string, deps: AskHubsDeps, signal: AbortSignal): Promise<void> {
  const { book, clock, random } = deps;
  const now = clock();
  // Written down before the hub hears of it: it may verify before it answers, and another Telex may hear that.
  const isOurs = { asked: false };
  const asked = await book.change(token, (due) => {
    if (due.dueAt > now) return null;
    const subscription = asItIsNow(due, now);
    if (subscription.state === 'leaving' && subscription.tries >= mostFarewells) return 'gone';
    isOurs.asked = true;
    const tries = subscription.tries + 1;
    return { ...subscription, tries, askedAt: now, dueAt: now + backOffMs(tries, unverified, random) };
  });
  if (asked === null || !isOurs.asked) return;
  const { hub, topic, callback, secret } = asked;
  const isLeaving = asked.state === 'leaving';
  const mode = isLeaving ? 'unsubscribe' : 'subscribe';
  const form = {
    ...{ 'hub.mode': mode, 'hub.topic': topic, 'hub.callback': callback, 'hub.verify': 'async' },
    ...(!isLeaving && { 'hub.secret': secret, 'hub.lease_seconds': String(leaseSeconds) }),
  };
  // Of a source that is gone nothing is written: what its document named, the topic as well as the hub, is asked on the public internet alone.
  const writtenUrl = book.writtenUrl(asked.sourceId);
  const answer = await deps.client.ask({ hub, form, writtenUrl }, signal);
  await hear(answer, asked, deps);
}

/** A lease that is over is asked for as if it had never been; one whose source names the hub no more is not renewed. */
function asItIsNow(due: PushSubscription, now: EpochMs): PushSubscription {
  if (due.state === 'leaving') return due;
  if (!due.isNamed) return { ...due, state: 'leaving', tries: 0 };
  const isOver = due.state === 'live' && (due.leaseUntil ?? 0) <= now;
  return isOver || due.state === 'refused' ? { ...due, state: 'asking', leaseUntil: null } : due;
}

async function hear(answer: HubAnswer, asked: PushSubscription, deps: AskHubsDeps): Promise<void> {
  if (answer.kind === 'accepted') return;
  const { book, clock, random, log } = deps;
  const now = clock();
  const { message } = answer;
  const heard = { isNews: false, isOther: false };
  await book.change(asked.token, (known) => {
    // Where it has verified meanwhile, there is nothing left to hear.
    if (known.askedAt !== asked.askedAt) return null;
    heard.isNews = true;
    // `/bronnen` says that the log says why; of one that is left it says nothing.
    heard.isOther = known.state !== 'leaving' && known.reason !== message;
    if (answer.kind === 'failed') {
      const waitMs = Math.max(answer.retryAfterMs ?? 0, backOffMs(known.tries, patience(known, now), random));
      return { ...known, askedAt: null, dueAt: now + Math.min(waitMs, dayMs), reason: message };
    }
    if (known.state === 'leaving') return 'gone';
    return { ...known, state: 'refused', askedAt: null, dueAt: now + dayMs, tries: 0, reason: message };
  });
  if (!heard.isNews) return;
  log[heard.isOther ? 'warn' : 'info'](
    { source: asked.sourceId, hub: new URL(asked.hub).host },
    `a hub was asked in vain: ${message}; the source is polled, and the hub is asked again later`,
  );
}

/** A lease that runs out is asked for more often. */
function patience({ state, leaseUntil }: PushSubscription, now: EpochMs): typeof failed {
  if (state !== 'live' || leaseUntil === null) return failed;
  return { ...failed, mostMs: Math.max(failed.firstMs, Math.min(failed.mostMs, (leaseUntil - now) / 4)) };
}
