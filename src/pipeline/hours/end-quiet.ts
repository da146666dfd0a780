import { setImmediate as breath } from 'node:timers/promises';
import { digestLines } from '../../domain/hours/digest-lines.ts';
import { quietAt } from '../../domain/hours/quiet-hours.ts';
import { byWeight, splitDigest } from '../../domain/hours/split-digest.ts';
import type { EpochMs } from '../../domain/item.ts';
import type { Story } from '../../domain/story.ts';
import type { EndingQuiet, HeldAct } from '../../store/hours-store.ts';
import type { Store, StorePorts } from '../../store/open-store.ts';
import { besideIn, cameAlong, isFollowed } from './came-along.ts';
import { type DueWork, eachDue, giveUp, type OnFault } from './each-due.ts';

/** Stories that are read between two turns of the event loop. */
const storiesAStep = 20;

/**
 * What the quiet hours of each channel held, and that are over, or ended, or changed, comes as one digest there: one
 * transaction a channel, so that a crash leaves it held or promised and nothing between. How many channels.
 */
export async function endQuiet(
  now: EpochMs,
  timeZone: string,
  store: Pick<Store, 'hours' | 'transaction'>,
  onFault: OnFault = giveUp,
  signal?: AbortSignal,
): Promise<number> {
  const ending: DueWork<EndingQuiet> = {
    next: (hours, except) => hours.nextToEnd(now, except),
    async work(one, ports) {
      await endIn(one, now, timeZone, ports);
      return true;
    },
  };
  return eachDue(ending, store, onFault, signal);
}

async function endIn(ending: EndingQuiet, now: EpochMs, timeZone: string, ports: StorePorts): Promise<void> {
  const { channel, hours } = ending;
  const still = hours === null ? null : quietAt(hours, now, timeZone);
  if (!(await ports.hours.noteEnd(ending, still?.until ?? null)) || still !== null) return;
  const held = await ports.hours.held(channel.id);
  await promiseDigest(ending, held, now, ports);
  const others = held.flatMap(({ id, kind }) => (kind === 'other' ? [id] : []));
  await ports.hours.letGo(others, now);
}

/**
 * The stories that are still wanted there, in as many messages as they need; each held act is settled with the one it stands in. What came along
 * with its event is told where that is: under its card, or in its line.
 */
async function promiseDigest(
  { channel, since, endsAt }: EndingQuiet,
  held: readonly HeldAct[],
  now: EpochMs,
  ports: StorePorts,
): Promise<void> {
  const { ledger, hours, events } = ports;
  const acts = Map.groupBy(
    held.filter((act) => act.kind !== 'other'),
    ({ number }) => number,
  );
  const [first] = held;
  if (first === undefined) return;
  const { wanted, under, along, unfollowed } = await sortOut([...acts.keys()], channel.id, now, ports);
  await hours.letGo(idsOf(under), now);
  const takes = await events.takesWith(wanted.map(({ number }) => number));
  const parts = splitDigest(digestLines(byWeight(wanted), takes));
  const named = new Set(along);
  // What is late counts from when the hours were over: Telex may have been down then.
  const until = endsAt === 0 ? now : Math.min(endsAt, now);
  for (const [index, lines] of parts.entries()) {
    const key = `digest:${channel.id}:quiet:${until}:${first.id}:${index + 1}`;
    const numbers = lines.flatMap((line) => line.numbers);
    const beside = besideIn(lines, takes, named);
    for (const number of beside) named.delete(number);
    const listed = [...numbers, ...beside].flatMap((number) => acts.get(number) ?? []);
    await ledger.lapseInto(listed, key, now, 'in-digest');
    await ledger.noteListed(
      listed.map(({ cardId }) => cardId),
      key,
    );
    await ledger.enqueue({
      kind: 'list',
      key,
      channelId: channel.id,
      numbers,
      heading: { kind: 'quiet', from: since, until, part: index + 1, parts: parts.length },
      urgent: false,
      availableAt: until,
      at: now,
    });
  }
  await hours.lapse(idsOf([...unfollowed, ...named]), 'not-followed', now);
  // Of stories that nobody is to be shown, and of which nobody need hear.
  await hours.lapse(idsOf([...acts.keys()]), 'withdrawn-in-time', now);

  function idsOf(numbers: readonly number[]): readonly number[] {
    return numbers.flatMap((number) => (acts.get(number) ?? []).map(({ id }) => id));
  }
}

/**
 * Which of them the channel still follows, and which it has with an event that it follows: under a card that stands there, or along with
 * another. Of those that were taken back meanwhile it hears where people could read them.
 */
async function sortOut(numbers: readonly number[], channelId: number, now: EpochMs, ports: StorePorts) {
  const wanted: Story[] = [];
  const under: number[] = [];
  const along: number[] = [];
  const unfollowed: number[] = [];
  for (const [index, number] of numbers.entries()) {
    if (index % storiesAStep === storiesAStep - 1) await breath();
    const story = await ports.archive.byNumber(number);
    if (story === null) continue;
    if (await isFollowed(story, channelId, now, ports)) wanted.push(story);
    else if (!(await cameAlong(story, channelId, ports))) unfollowed.push(number);
    else ((await ports.eventCards.leadFor(number, channelId)) === null ? along : under).push(number);
  }
  return { wanted, under, along, unfollowed };
}
