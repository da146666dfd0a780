import { setImmediate as breath } from 'node:timers/promises';
import { boardPlatform } from '../../domain/channel.ts';
import { countEvents, type EventTake } from '../../domain/event/listed-story.ts';
import type { Follow } from '../../domain/filter/filter.ts';
import { type DigestLine, digestLines } from '../../domain/hours/digest-lines.ts';
import { nextSlot } from '../../domain/hours/digest-wish.ts';
import { quietAt } from '../../domain/hours/quiet-hours.ts';
import { byWeight, splitDigest } from '../../domain/hours/split-digest.ts';
import type { EpochMs } from '../../domain/item.ts';
import { lastHeardAt } from '../../domain/story.ts';
import { storiesOfTime } from '../../filter/archive/stories-of-time.ts';
import type { DueDigest } from '../../store/hours-store.ts';
import type { Store, StorePorts } from '../../store/open-store.ts';
import { besideIn, cameAlong, isFollowed } from './came-along.ts';
import { type DueWork, eachDue, giveUp, type OnFault } from './each-due.ts';

const dayMs = 24 * 3_600_000;
/** Later than this after its hour it is of the time until now. */
const lateMs = 15 * 60_000;
/** What a list of quiet hours told so shortly before is not told again. */
const justToldMs = 3 * 3_600_000;
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
  onFault: OnFault = giveUp,
  signal?: AbortSignal,
): Promise<number> {
  const due: DueWork<DueDigest> = {
    next: (hours, except) => hours.nextDigest(now, except),
    work: (digest, ports) => makeDigest(digest, now, timeZone, ports),
  };
  return eachDue(due, store, onFault, signal);
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
  // One whose hours are found out anew goes on from where it was.
  const next = { dueAt: nextSlot(wish, now, timeZone), since: isNew ? due.since : until };
  if (!(await ports.hours.noteDigest(due, next)) || isNew) return false;
  const told = await chooseStories(due, until, ports);
  const { follows, lines } = told;
  if (follows.length === 0) return false;
  if (lines.length === 0 && (await isQuiet(due, now, timeZone, ports))) return false;
  await promise(due, told, { until, now }, ports);
  return true;
}

/** Nobody wants to be told at night that there is nothing. */
async function isQuiet(
  { channel }: DueDigest,
  now: EpochMs,
  timeZone: string,
  { hours }: StorePorts,
): Promise<boolean> {
  const quiet = await hours.quiet(channel.id);
  return quiet !== null && quietAt(quiet.hours, now, timeZone) !== null;
}

/** What a digest is of. */
type Chosen = {
  readonly from: EpochMs;
  readonly follows: readonly Follow[];
  /** What weighs most first, each event once. */
  readonly lines: readonly DigestLine[];
  /** Of the events of all that came in its time. */
  readonly takes: readonly EventTake[];
  /** Others of its time, which the list of quiet hours told just now. */
  readonly told: number;
};

/** The stories of its time, but for those that a list of quiet hours told shortly before and that did not change since. */
async function chooseStories(
  { channel, wish, since, dueAt }: DueDigest,
  until: EpochMs,
  { archive, events, hours, subscriptions, versions }: StorePorts,
): Promise<Chosen> {
  const { filters } = subscriptions;
  const from = since ?? dueAt - dayMs;
  const follows = wish.follows.length > 0 ? wish.follows : await subscriptions.followed(channel.id);
  const all = (await storiesOfTime(follows, { from, until }, { archive, versions, filters })).filter(
    ({ sample }) => !sample || channel.platform === boardPlatform,
  );
  const numbers = all.map(({ number }) => number);
  const read = await hours.toldAfterQuiet(channel.id, numbers, Math.max(from, until - justToldMs));
  const stories = all.filter((story) => {
    const at = read.get(story.number);
    return at === undefined || lastHeardAt(story) > at;
  });
  const takes = await events.takesWith(numbers);
  // An event of which something is new was not all told.
  const told =
    countEvents(numbers, takes) -
    countEvents(
      stories.map(({ number }) => number),
      takes,
    );
  return { from, follows, lines: digestLines(byWeight(stories), takes), takes, told };
}

/** Of what quiet hours hold: what came along with events that these lines tell, and comes nowhere by itself. No card of them stands there. */
async function heldAlong(
  held: readonly (number | null)[],
  lines: readonly DigestLine[],
  channelId: number,
  now: EpochMs,
  ports: StorePorts,
): Promise<ReadonlySet<number>> {
  const here = new Set(lines.flatMap(({ numbers }) => numbers));
  const along = new Set<number>();
  for (const number of held) {
    const story = number === null || here.has(number) ? null : await ports.archive.byNumber(number);
    if (story === null || (await isFollowed(story, channelId, now, ports))) continue;
    if ((await ports.eventCards.leadFor(story.number, channelId)) !== null) continue;
    if (await cameAlong(story, channelId, ports)) along.add(story.number);
  }
  return along;
}

/** Its messages; without a story one that says so. What quiet hours hold of its stories comes in it, and not once more when they end. */
async function promise(
  { channel, wish, number, dueAt }: DueDigest,
  { from, lines, takes, told }: Chosen,
  { until, now }: { readonly until: EpochMs; readonly now: EpochMs },
  ports: StorePorts,
): Promise<void> {
  const { hours, ledger, subscriptions } = ports;
  const { filters } = subscriptions;
  const of = wish.follows.map(({ topic, filter }) => ({
    topic,
    filter: { nl: filters.describe(filter, 'nl'), en: filters.describe(filter, 'en') },
  }));
  const split = splitDigest(lines.slice(0, mostStories));
  const parts = split.length === 0 ? [[]] : split;
  const left = lines.length - Math.min(lines.length, mostStories);
  const acts = Map.groupBy(await hours.held(channel.id), (act) => act.number);
  const named = await heldAlong([...acts.keys()], lines, channel.id, now, ports);
  for (const [index, part] of parts.entries()) {
    const isLast = index === parts.length - 1;
    const key = `digest:${channel.id}:${number}:${dueAt}:${index + 1}`;
    const numbers = part.flatMap((line) => line.numbers);
    const held = numbers.filter((each) => acts.has(each));
    const beside = besideIn(part, takes, named);
    const settled = [...held, ...beside].flatMap((each) => acts.get(each) ?? []);
    if (settled.length > 0) await ledger.lapseInto(settled, key, now, 'in-digest');
    const cards: number[] = [];
    for (const each of [...numbers, ...beside]) cards.push((await ledger.card(channel.id, each)).id);
    await breath();
    await ledger.noteListed(cards, key);
    await ledger.enqueue({
      kind: 'list',
      key,
      channelId: channel.id,
      numbers,
      heading: {
        kind: 'digest',
        of,
        left: isLast ? left : 0,
        ...(held.length > 0 && { held }),
        ...(isLast && told > 0 && { told }),
        ...{ from, until, part: index + 1, parts: parts.length },
      },
      urgent: false,
      availableAt: dueAt,
      at: now,
    });
  }
}
