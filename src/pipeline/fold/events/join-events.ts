import { setImmediate as breath } from 'node:timers/promises';
import { Comparing } from '../../../domain/event/compare/comparing.ts';
import { closeTo, eventFor } from '../../../domain/event/event-for.ts';
import type { Rarity } from '../../../domain/event/mark.ts';
import { keysOf, type ReadTake } from '../../../domain/event/read-take.ts';
import type { EpochMs } from '../../../domain/item.ts';
import type { EventMember, MarkCounts, NewMember } from '../../../store/events/event-store.ts';
import type { StorePorts } from '../../../store/open-store.ts';
import { regroup } from '../../events/regroup.ts';
import { tellJoined } from '../../events/tell-joined.ts';
import { askedAtOnce, countAll, countClose, rarityIn } from './count-takes.ts';
import { createKnownEvents, type KnownEvents, type KnownTake } from './known-events.ts';
import { knownTake, readStored } from './read-stored.ts';
import { type AskedMark, Shared } from './shared.ts';

/** Two takes of one happening lie no further apart, not even those of one agency. */
const reachMs = 24 * 3_600_000;
/** A take is looked up by its rarest marks, as long as no more stories than these are found by them. */
const mostFound = 800;
/** What takes have in common where they are worth comparing, in thousandths: a rare name, or two marks that say something. */
const leastShared = 900;
/** Where a running story is most of what there is, all that it says is common: then so much of what a take shares with anybody is enough. */
const mostOfShared = 0.8;
/** But no less than this. */
const everShared = 100;
/** Takes that one is compared with: those that share most. */
const mostCompared = 12;
/** Takes of one event that are read. */
const mostRead = 48;
/** What is read in one turn of the event loop. */
const readAtOnce = 20;

/** A story that a poll brought (`new`), changed (`changed`), or that may be read from now on (`freed`). */
export type Joining = { readonly number: number; readonly how: 'new' | 'changed' | 'freed' };

/** A story of which Telex could not tell of what event it is a take: it is filed and posted without one. */
export type Unjoined = { readonly number: number; readonly error: unknown };

type Ports = Pick<StorePorts, 'events' | 'eventCards' | 'ledger' | 'archive' | 'subscriptions'>;

/**
 * Finds out of which events these stories are takes, and keeps what later ones find them by, in the caller's transaction: one question for
 * all of them for what they are found by, how rare that is, who shares it, and what those say. A fault of Telex in reading or comparing one of
 * them leaves that one without an event, and is what is given back; what the store throws is thrown.
 */
export async function joinEvents(
  joining: readonly Joining[],
  now: EpochMs,
  ports: Ports,
): Promise<readonly Unjoined[]> {
  if (joining.length === 0) return [];
  const how = new Map(joining.map((each) => [each.number, each.how]));
  const unjoined: Unjoined[] = [];
  const all = await readTakes([...how.keys()], ports, unjoined, (number) => how.get(number) === 'new');
  const takes = new Map<number, KnownTake>();
  for (const [number, { read, cameAt }] of all)
    if (read.take.at > now - reachMs)
      takes.set(number, { read, cameAt: how.get(number) === 'freed' ? now : cameAt });
  if (takes.size === 0) return unjoined;
  await ports.events.mark(
    [...takes].map(([number, { read }]) => ({
      number,
      at: read.take.at,
      marks: keysOf(read),
      isNew: how.get(number) === 'new',
    })),
  );
  await findEvents(takes, now, ports, unjoined);
  return unjoined;
}

/**
 * What may be read of these stories, as takes, in the order of their numbers; `unjoined` comes to hold those that cannot be. Of new ones
 * nothing is known: it is not asked which version of them stands.
 */
async function readTakes(
  numbers: readonly number[],
  { events }: Ports,
  unjoined: Unjoined[],
  isNew: (number: number) => boolean = () => false,
): Promise<Map<number, KnownTake>> {
  const found = new Map<number, KnownTake>();
  for (let at = 0; at < numbers.length; at += readAtOnce) {
    if (at > 0) await breath();
    const some = numbers.slice(at, at + readAtOnce);
    const stamps = await events.stamps(some.filter((number) => !isNew(number)));
    const known = new Map(stamps.map((stamp) => [stamp.number, knownTake(stamp)]));
    const strange = await events.takes(
      some.filter((number) => isNew(number) || (known.has(number) && known.get(number) === undefined)),
    );
    for (const stored of strange)
      attempt(stored.number, unjoined, () => known.set(stored.number, readStored(stored)));
    const came = [
      ...stamps.filter(({ number }) => !strange.some((each) => each.number === number)),
      ...strange,
    ];
    for (const { number, cameAt } of came.toSorted((one, other) => one.number - other.number)) {
      const read = known.get(number);
      if (read !== null && read !== undefined) found.set(number, { read, cameAt });
    }
  }
  return found;
}

/** Nothing in here asks the store: a transaction that failed must not go on. */
function attempt(number: number, unjoined: Unjoined[], work: () => void): void {
  try {
    work();
  } catch (error) {
    unjoined.push({ number, error });
  }
}

async function findEvents(
  takes: ReadonlyMap<number, KnownTake>,
  now: EpochMs,
  ports: Ports,
  unjoined: Unjoined[],
): Promise<void> {
  const { events } = ports;
  const reads = [...takes.values()].map(({ read }) => read);
  const counts = await countAll([...new Set(reads.flatMap(keysOf))], ports);
  const rarity = rarityIn(counts);
  const near = await findNear(reads, counts, rarity, ports);
  if (near.size === 0) return;
  const known = await readKnown(takes, near, ports);
  const comparing = new Comparing();
  const close = await findClose(takes, near, known, { rarity, comparing }, unjoined);
  if (close.size === 0) return;
  const whole = await countClose(close, counts, ports);
  const joined: NewMember[] = [];
  for (const [number, its] of close) {
    const read = takes.get(number)?.read;
    if (read === undefined || known.isJoined(number)) continue;
    attempt(number, unjoined, () => {
      const candidates = known.candidates(
        number,
        its.map(({ take }) => take.story),
      );
      const found = eventFor(read, candidates, whole, { areParted: known.areParted, comparing });
      if (found !== undefined) joined.push(...known.join(number, found));
    });
    await breath();
  }
  if (joined.length === 0) return;
  await events.join(joined, now);
  await breath();
  const isFresh = new Set(takes.keys());
  const later = joined.flatMap(({ number }) => known.telling(number)).filter((each) => !isFresh.has(each));
  await tellJoined([...new Set(later)], { at: now, pressedIn: null }, ports);
  await breath();
  await regroup(
    joined.map(({ number }) => number),
    now,
    ports,
  );
}

/** The takes that may join an event, each with all that it is to be looked at together with. */
async function findClose(
  takes: ReadonlyMap<number, KnownTake>,
  near: ReadonlyMap<number, readonly number[]>,
  known: KnownEvents,
  { rarity, comparing }: { readonly rarity: Rarity; readonly comparing: Comparing },
  unjoined: Unjoined[],
): Promise<ReadonlyMap<number, readonly ReadTake[]>> {
  const close = new Map<number, readonly ReadTake[]>();
  for (const [number, others] of near) {
    const read = takes.get(number)?.read;
    if (read === undefined || known.isJoined(number)) continue;
    attempt(number, unjoined, () => {
      const its = closeTo(read, known.candidates(number, others), rarity, comparing);
      if (its.length > 0)
        close.set(
          number,
          its.flatMap((each) => each.takes),
        );
    });
    await breath();
  }
  return close;
}

/** The stories that each take shares most with, by its number. A mark that several of them have is asked for once. */
async function findNear(
  reads: readonly ReadTake[],
  counts: MarkCounts,
  rarity: Rarity,
  { events }: Ports,
): Promise<ReadonlyMap<number, readonly number[]>> {
  const asked = reads.map((read) => ({ number: read.take.story, marks: askedOf(read, counts, rarity) }));
  const marks = [...new Set(asked.flatMap((each) => each.marks.map(({ key }) => key)))];
  const since = Math.min(...reads.map(({ take }) => take.at)) - reachMs;
  const having = new Map<string, readonly number[]>();
  for (let at = 0; at < marks.length; at += askedAtOnce) {
    await breath();
    for (const [mark, numbers] of await events.withMarks(marks.slice(at, at + askedAtOnce), since))
      having.set(mark, numbers);
  }
  const near = new Map<number, readonly number[]>();
  const shared = new Shared(having);
  for (const [at, { number, marks: its }] of asked.entries()) {
    if (at % readAtOnce === readAtOnce - 1) await breath();
    const best = nearest(number, its, shared);
    if (best.length > 0) near.set(number, best);
  }
  return near;
}

function nearest(own: number, marks: readonly AskedMark[], shared: Shared): readonly number[] {
  const all = marks.reduce((sum, { weight }) => sum + weight, 0);
  const least = Math.min(leastShared, Math.max(everShared, mostOfShared * all));
  return shared
    .with(marks, least)
    .filter(({ number }) => number !== own)
    .toSorted((one, other) => other.weight - one.weight || one.number - other.number)
    .slice(0, mostCompared)
    .map(({ number }) => number);
}

/** The marks by which a take is looked up, the rarest first: what nobody else has finds nobody, and what hundreds have says nothing. */
function askedOf(take: ReadTake, { recent }: MarkCounts, rarity: Rarity): readonly AskedMark[] {
  const keys = keysOf(take);
  const useful = take.marks
    .map((mark, at) => ({ mark, key: keys[at] ?? '', found: (recent.get(keys[at] ?? '') ?? 0) - 1 }))
    .filter(({ found }) => found > 0)
    .toSorted((a, b) => a.found - b.found);
  const asked: AskedMark[] = [];
  let sum = 0;
  for (const { mark, key, found } of useful) {
    sum += found;
    if (sum > mostFound) break;
    // An agency's own name for a story is enough to look.
    asked.push({ key, weight: mark.kind === 'slug' ? leastShared : Math.round(1_000 * rarity(mark)) });
  }
  return asked;
}

/** The events of all these stories, and what their members say. */
async function readKnown(
  takes: ReadonlyMap<number, KnownTake>,
  near: ReadonlyMap<number, readonly number[]>,
  ports: Ports,
): Promise<KnownEvents> {
  const { events } = ports;
  const numbers = [...new Set([...near.keys(), ...[...near.values()].flat()])];
  const members = await events.eventsOf(numbers);
  const apart = await events.apartFrom(numbers);
  const others = [...new Set([...numbers, ...readOf(members)])];
  const strange = others.filter((number) => !takes.has(number));
  // One that cannot be read was told when it came, and nothing is held against it.
  const known = new Map([...(await readTakes(strange, ports, [])), ...takes]);
  return createKnownEvents(members, apart, known, await events.nextEvent());
}

/** The takes of these events that are read: of hundreds the first ones and the last, enough to hold a new one against where some may not be read. */
function readOf(members: readonly EventMember[]): readonly number[] {
  return [...Map.groupBy(members, ({ event }) => event).values()].flatMap((its) => {
    const numbers = its
      .toSorted((a, b) => a.cameAt - b.cameAt || a.number - b.number)
      .map(({ number }) => number);
    if (numbers.length <= mostRead) return numbers;
    return [...numbers.slice(0, mostRead / 2), ...numbers.slice(-mostRead / 2)];
  });
}
