import type { BelongVerdict } from '../../chat/ports/story-handling.ts';
import { namedOf } from '../../domain/event/likest.ts';
import { isSurelyOf, saidTogether } from '../../domain/event/membership.ts';
import type { Person } from '../../domain/handling/person.ts';
import type { EpochMs } from '../../domain/item.ts';
import { readableFrom, type Story } from '../../domain/story.ts';
import type { EventMember } from '../../store/events/event-store.ts';
import type { StorePorts } from '../../store/open-store.ts';
import { regroup } from './regroup.ts';
import { tellJoined } from './tell-joined.ts';

type Ports = Pick<StorePorts, 'events' | 'eventCards' | 'ledger' | 'archive' | 'subscriptions'>;

/** Who says so, when, and in which channel. */
export type Said = { readonly by: Person; readonly at: EpochMs; readonly channelId: number };

/** In no event. */
const none = 0;

/**
 * A person says that a story tells of the same happening as another one: that makes sure of these two, and of what is surely of an event
 * with either, and of nothing that is only like them. What is surely one with the other story takes this one in; one that is only like its
 * event leaves that for one of its own, and stays like it. What is in the story's event comes along, unless it is itself only like that, or
 * people parted that from the others: then it goes there alone. Her word stands above what was said of these before.
 */
export async function joinByHand(
  story: Story,
  other: Story,
  { by, at, channelId }: Said,
  ports: Ports,
): Promise<BelongVerdict> {
  const { events } = ports;
  const { number } = story;
  const members = await events.eventsOf([number, other.number]);
  const own = memberOf(story, members);
  const its = memberOf(other, members);
  const theirs = surelyWith(its, members).map((each) => each.number);
  const isOne = own.event !== none && own.event === its.event;
  if (isOne && saidTogether(own, its) !== null)
    return { kind: 'already', others: await usable(theirs, number, ports) };
  const takesIn = isOne ? isSurelyOf(own) || isSurelyOf(its) : its.event !== none && isSurelyOf(its);
  const along = isOne || !isSurelyOf(own) ? [] : membersBeside(own, members);
  const numbers = takesIn ? membersOf(its, members).map((each) => each.number) : theirs;
  if (!isOne) await events.forgetApart([number], numbers);
  const parted = await events.apartFrom(along.map((each) => each.number));
  const isFree = !parted.some((each) => numbers.includes(each.other));
  const event = takesIn ? its.event : await events.nextEvent();
  // It goes alone to what was parted from the others: then it is parted from them as well, and they can tell who did that.
  if (along.length > 0 && !isFree) await events.split(number, by, at);
  const likeOf = (each: EventMember) =>
    each.event === event || isSurelyOf(each) ? each.like : likestWith(each, members);
  // Where this one is sure already it is the other that joins it.
  const isItsWord = isOne && isSurelyOf(own) && !isSurelyOf(its);
  await events.join(
    [
      ...(takesIn ? [] : [{ ...its, event, score: null, like: likeOf(its) }]),
      ...(isFree ? along.map((each) => ({ ...each, event })) : []),
      isItsWord ? { ...its, score: null, by } : { ...own, event, score: null, by, like: likeOf(own) },
    ],
    at,
  );
  const changed = [...members.map((each) => each.number), other.number, number];
  await tellChanged([...new Set(changed)], { at, channelId }, ports);
  return { kind: 'joined', others: await usable(theirs, number, ports) };
}

/** Those of what a story stands with that may be used: nobody is told that it belongs with what was taken back. */
async function usable(
  numbers: readonly number[],
  but: number,
  { events }: Pick<Ports, 'events'>,
): Promise<readonly number[]> {
  const live = new Set((await events.takesWith([but])).map((take) => take.number));
  return numbers.filter((each) => each !== but && live.has(each));
}

/** All their cards say it, and where one card shows an event it shows what is of it now. */
async function tellChanged(
  numbers: readonly number[],
  { at, channelId: pressedIn }: Pick<Said, 'at' | 'channelId'>,
  ports: Ports,
): Promise<void> {
  await tellJoined(numbers, { at, pressedIn }, ports);
  await regroup(numbers, at, ports);
}

/** A story in its event; one that is in none, alone. */
function memberOf(
  { number, ...story }: Pick<Story, 'number' | 'seenAt' | 'cameAt'>,
  members: readonly EventMember[],
): EventMember {
  const cameAt = readableFrom(story);
  const known = { like: null, likest: null };
  const alone = { ...known, event: none, number, cameAt, score: null, by: null, joinedAt: cameAt };
  return members.find((each) => each.number === number) ?? alone;
}

function membersOf(member: EventMember, members: readonly EventMember[]): readonly EventMember[] {
  return member.event === none ? [member] : members.filter(({ event }) => event === member.event);
}

function membersBeside(member: EventMember, members: readonly EventMember[]): readonly EventMember[] {
  return membersOf(member, members).filter(({ number }) => number !== member.number);
}

/** Those that surely tell of one happening with it, itself among them. */
function surelyWith(member: EventMember, members: readonly EventMember[]): readonly EventMember[] {
  return isSurelyOf(member) ? membersOf(member, members).filter(isSurelyOf) : [member];
}

/** What a story that is only like its event is like there. */
function likestWith(member: EventMember, members: readonly EventMember[]): number | null {
  const beside = membersBeside(member, members);
  const [likest] = namedOf(member.likest, beside.find(isSurelyOf), beside);
  return likest?.number ?? member.like;
}

/** A person says that a story does not belong with the others of its event: it is kept apart from all that are in it now. */
export async function partByHand(
  { number }: Story,
  { by, at, channelId }: Said,
  ports: Ports,
): Promise<BelongVerdict> {
  const members = await ports.events.eventsOf([number]);
  const others = members.flatMap((each) => (each.number === number ? (each.like ?? []) : [each.number]));
  if (others.length === 0) return { kind: 'alone' };
  await ports.events.split(number, by, at);
  await tellChanged([...others, number], { at, channelId }, ports);
  return { kind: 'parted', others };
}
