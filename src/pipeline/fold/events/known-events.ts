import type { Joined } from '../../../domain/event/event-for.ts';
import type { KnownEvent } from '../../../domain/event/grow-event.ts';
import type { Likest } from '../../../domain/event/likest.ts';
import { isSurelyOf, type Membership } from '../../../domain/event/membership.ts';
import type { ReadTake } from '../../../domain/event/read-take.ts';
import type { EpochMs } from '../../../domain/item.ts';
import type { Apart, EventMember, NewMember } from '../../../store/events/event-store.ts';

/** An event as it is known, or a story that is in none. */
export type Known = { readonly event: number } | { readonly alone: number };

/** A take that may be compared, and when it came. */
export type KnownTake = { readonly read: ReadTake; readonly cameAt: EpochMs };

/** The events that some stories are in, while others are put into them. */
export type KnownEvents = {
  isJoined(number: number): boolean;
  /** What a story may join: those of these that it is like, but for what people said that it is not. */
  candidates(number: number, near: readonly number[]): readonly KnownEvent<Known>[];
  /** Whether people said that two of these are not of one event. */
  areParted(one: Known, other: Known): boolean;
  /** Puts a story in an event, or beside one that is alone, and others that stood alone with it; what is to be kept of that. */
  join(number: number, found: Joined<Known>): readonly NewMember[];
  /** Those of a story's event whose cards come to say so: it and who came after it, but for the first. */
  telling(number: number): readonly number[];
};

/** Takes of an event that a new one is held against: the first ones and the last. */
const mostTakes = 12;

/** The first of an event, and a story that is in none. */
const alone = { score: null, by: null };

/** `takes`: those that may be read, of the stories and of all who are in their events. */
export function createKnownEvents(
  members: readonly EventMember[],
  apart: readonly Apart[],
  takes: ReadonlyMap<number, KnownTake>,
  nextEvent: number,
): KnownEvents {
  const eventOf = new Map<number, number>();
  const its = new Map<number, Map<number, EpochMs>>();
  const memberships = new Map<number, Pick<Membership, 'score' | 'by'>>();
  let next = nextEvent;
  for (const member of members) put(member.event, member.number, member.cameAt, member);

  return {
    isJoined: (number) => eventOf.has(number),

    candidates(number, near) {
      const found = new Map<string, KnownEvent<Known>>();
      for (const other of near) {
        const event = eventOf.get(other);
        const key = event === undefined ? `story ${other}` : `event ${event}`;
        if (other === number || found.has(key)) continue;
        const all = event === undefined ? [other] : inOrder(event);
        if (all.some((each) => isApart(number, each))) continue;
        const reads = all.flatMap((each) => takes.get(each)?.read ?? []);
        const compared =
          reads.length <= mostTakes ? reads : [...reads.slice(0, 4), ...reads.slice(4 - mostTakes)];
        if (compared.length === 0) continue;
        const known = event === undefined ? { alone: other } : { event };
        found.set(key, {
          event: known,
          takes: compared,
          sure: sureOf(compared),
          unsure: compared.filter((each) => !isSure(each)),
          stands: event !== undefined,
        });
      }
      return [...found.values()];
    },

    areParted: (one, other) =>
      numbersOf(one).some((each) => numbersOf(other).some((its) => isApart(each, its))),

    join(number, { event: known, score, likest, others }) {
      const members: NewMember[] = [];
      const add = (event: number, its: number, score: number | null, likest: Likest | null = null) => {
        const cameAt = takes.get(its)?.cameAt ?? 0;
        put(event, its, cameAt, { score, by: null });
        members.push({ event, number: its, cameAt, score, by: null, likest });
      };
      const event = 'event' in known ? known.event : next++;
      if ('alone' in known) add(event, known.alone, null);
      add(event, number, score, likest);
      for (const other of others)
        if ('alone' in other.event) add(event, other.event.alone, other.score, other.likest);
      return members;
    },

    telling(number) {
      const event = eventOf.get(number);
      const all = event === undefined ? [] : inOrder(event);
      return all.slice(Math.max(1, all.indexOf(number)));
    },
  };

  function put(
    event: number,
    number: number,
    cameAt: EpochMs,
    membership: Pick<Membership, 'score' | 'by'>,
  ): void {
    eventOf.set(number, event);
    memberships.set(number, membership);
    const those = its.get(event) ?? new Map<number, EpochMs>();
    its.set(event, those);
    those.set(number, cameAt);
  }

  function isSure({ take }: ReadTake): boolean {
    return isSurelyOf(memberships.get(take.story) ?? alone);
  }

  /** What a person put there may be like nothing else of it: that is asked only where there is nothing else. */
  function sureOf(reads: readonly ReadTake[]): readonly ReadTake[] {
    const sure = reads.filter(isSure);
    const told = sure.filter(({ take }) => (memberships.get(take.story) ?? alone).by === null);
    return told.length > 0 ? told : sure;
  }

  function inOrder(event: number): readonly number[] {
    const those = [...(its.get(event) ?? [])];
    return those.toSorted(([a, at], [b, other]) => at - other || a - b).map(([number]) => number);
  }

  function numbersOf(known: Known): readonly number[] {
    return 'event' in known ? inOrder(known.event) : [known.alone];
  }

  function isApart(one: number, other: number): boolean {
    return apart.some(
      (each) =>
        (each.number === one && each.other === other) || (each.number === other && each.other === one),
    );
  }
}
