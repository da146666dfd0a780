import type { BelongVerdict } from '../../chat/ports/story-handling.ts';
import type { Person } from '../../domain/handling/person.ts';
import type { EpochMs } from '../../domain/item.ts';
import type { Story } from '../../domain/story.ts';
import type { EventMember } from '../../store/events/event-store.ts';
import type { StorePorts } from '../../store/open-store.ts';
import { regroup } from './regroup.ts';
import { tellJoined } from './tell-joined.ts';

type Ports = Pick<StorePorts, 'events' | 'eventCards' | 'ledger' | 'archive' | 'subscriptions'>;

/** Who says so, when, and in which channel. */
export type Said = { readonly by: Person; readonly at: EpochMs; readonly channelId: number };

/**
 * A person says that a story tells of the same happening as another one. What is in its event comes along, unless people parted that from
 * the others: then it goes there alone. Its word stands above what was said of these before.
 */
export async function joinByHand(
  { number, seenAt }: Story,
  other: Story,
  { by, at, channelId }: Said,
  ports: Ports,
): Promise<BelongVerdict> {
  const { events } = ports;
  const members = await events.eventsOf([number, other.number]);
  const own = members.find((each) => each.number === number);
  const its = members.find((each) => each.number === other.number);
  const theirs = membersWith(its, members, other);
  if (own !== undefined && own.event === its?.event) {
    const others = theirs.flatMap((each) => (each.number === number ? [] : [each.number]));
    if (own.by !== null) return { kind: 'already', others };
    await events.join([{ ...own, score: null, by }], at);
    await tellChanged(others.concat(number), { at, channelId }, ports);
    return { kind: 'joined', others };
  }
  const mine = membersWith(own, members, { number, seenAt });
  const others = theirs.map((each) => each.number);
  await events.forgetApart([number], others);
  const along = mine.filter((each) => each.number !== number);
  const apart = await events.apartFrom(along.map((each) => each.number));
  const isFree = !apart.some((each) => others.includes(each.other));
  const event = its?.event ?? (await events.nextEvent());
  await events.join(
    [
      ...(its === undefined ? theirs.map((each) => ({ ...each, event })) : []),
      ...(isFree ? along.map((each) => ({ ...each, event })) : []),
      { event, number, cameAt: own?.cameAt ?? seenAt, score: null, by },
    ],
    at,
  );
  const changed = [...others, ...along.map((each) => each.number), number];
  await tellChanged(changed, { at, channelId }, ports);
  return { kind: 'joined', others };
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

/** Who is in the event of a story; where that is in none, it alone. */
function membersWith(
  member: EventMember | undefined,
  members: readonly EventMember[],
  { number, seenAt }: Pick<Story, 'number' | 'seenAt'>,
): readonly EventMember[] {
  if (member !== undefined) return members.filter(({ event }) => event === member.event);
  return [{ event: 0, number, cameAt: seenAt, score: null, by: null, joinedAt: seenAt }];
}

/** A person says that a story does not belong with the others of its event: it is kept apart from all that are in it now. */
export async function partByHand(
  { number }: Story,
  { by, at, channelId }: Said,
  ports: Ports,
): Promise<BelongVerdict> {
  const members = await ports.events.eventsOf([number]);
  const others = members.flatMap((each) => (each.number === number ? [] : [each.number]));
  if (others.length === 0) return { kind: 'alone' };
  await ports.events.split(number, by, at);
  await tellChanged([...others, number], { at, channelId }, ports);
  return { kind: 'parted', others };
}
