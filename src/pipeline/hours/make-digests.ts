import { setImmediate as breath } from 'node:timers/promises';
import { boardPlatform } from '../../domain/channel.ts';
import { nextSlot } from '../../domain/hours/digest-wish.ts';
import { byWeight, splitDigest } from '../../domain/hours/split-digest.ts';
import type { EpochMs } from '../../domain/item.ts';
import { storiesOfTime } from '../../filter/archive/stories-of-time.ts';
import type { DueDigest } from '../../store/hours-store.ts';
import type { Store, StorePorts } from '../../store/open-store.ts';

const dayMs = 24 * 3_600_000;
/** Later than this after its hour it is of the time until now. */
const lateMs = 15 * 60_000;
/** Of more stories the heaviest; the others are counted. */
const mostStories = 90;

/**
 * Promises the digests whose hour has come, or came while Telex was down: then one, of all the time since the last. One
 * transaction each, in which its next hour is noted as well, so that a crash promises it once. How many.
 */
export async function makeDigests(
  now: EpochMs,
  timeZone: string,
  store: Pick<Store, 'hours' | 'transaction'>,
  signal?: AbortSignal,
): Promise<number> {
  let made = 0;
  while (signal?.aborted !== true && (await store.hours.nextDigest(now)) !== null) {
    made += await store.transaction(async (ports) => {
      const due = await ports.hours.nextDigest(now);
      return due !== null && (await makeDigest(due, now, timeZone, ports)) ? 1 : 0;
    });
    await breath();
  }
  return made;
}

/** False: it was only found out when it is due first, or another made it. */
async function makeDigest(
  due: DueDigest,
  now: EpochMs,
  timeZone: string,
  ports: StorePorts,
): Promise<boolean> {
  const { wish, dueAt } = due;
  const isNew = dueAt === 0;
  const until = now - dueAt > lateMs ? now : dueAt;
  const next = { dueAt: nextSlot(wish, now, timeZone), since: isNew ? null : until };
  if (!(await ports.hours.noteDigest(due, next)) || isNew) return false;
  await promise(due, until, now, ports);
  return true;
}

async function promise(
  { channel, wish, number, since, dueAt }: DueDigest,
  until: EpochMs,
  now: EpochMs,
  ports: StorePorts,
): Promise<void> {
  const { archive, ledger, subscriptions } = ports;
  const { filters } = subscriptions;
  const from = since ?? dueAt - dayMs;
  const follows = wish.follows.length > 0 ? wish.follows : await subscriptions.followed(channel.id);
  const all = (await storiesOfTime(follows, { from, until }, { archive, filters })).filter(
    ({ sample }) => !sample || channel.platform === boardPlatform,
  );
  const stories = byWeight(all);
  const of = wish.follows.map(({ topic, filter }) => ({
    topic,
    filter: { nl: filters.describe(filter, 'nl'), en: filters.describe(filter, 'en') },
  }));
  const parts = splitDigest(stories.slice(0, mostStories));
  const left = stories.length - Math.min(stories.length, mostStories);
  for (const [index, part] of parts.entries()) {
    const key = `digest:${channel.id}:${number}:${dueAt}:${index + 1}`;
    const cards: number[] = [];
    for (const story of part) cards.push((await ledger.card(channel.id, story.number)).id);
    await breath();
    await ledger.noteListed(cards, key);
    await ledger.enqueue({
      kind: 'list',
      key,
      channelId: channel.id,
      numbers: part.map((story) => story.number),
      heading: {
        kind: 'digest',
        of,
        left: index === parts.length - 1 ? left : 0,
        from,
        until,
        part: index + 1,
        parts: parts.length,
      },
      urgent: false,
      availableAt: dueAt,
      at: now,
    });
  }
}
