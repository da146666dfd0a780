import type { KnownEvent } from '../../../domain/event/event-for.ts';
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
  /** Puts a story in an event, or beside one that is alone; what is to be kept of that. */
  join(number: number, known: Known, score: number): readonly NewMember[];
  eventOf(number: number): number | undefined;
  /** What was read of a story, where it may be read. */
  readOf(number: number): ReadTake | undefined;
  /** Those of a story's event whose cards come to say so: it and who came after it, but for the first. */
  telling(number: number): readonly number[];
};

/** Takes of an event that a new one is held against: the first ones and the last. */
const mostTakes = 12;

/** `takes`: those that may be read, of the stories and of all who are in their events. */
export function createKnownEvents(
  members: readonly EventMember[],
  apart: readonly Apart[],
  takes: ReadonlyMap<number, KnownTake>,
  nextEvent: number,
): KnownEvents {
  const eventOf = new Map<number, number>();
  const its = new Map<number, Map<number, EpochMs>>();
  let next = nextEvent;
  for (const { event, number, cameAt } of members) put(event, number, cameAt);

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
        found.set(key, { event: event === undefined ? { alone: other } : { event }, takes: compared });
      }
      return [...found.values()];
    },

    join(number, known, score) {
      const cameAt = takes.get(number)?.cameAt ?? 0;
      if ('event' in known) {
        put(known.event, number, cameAt);
        return [{ event: known.event, number, cameAt, score, by: null }];
      }
      const event = next++;
      const first = { event, number: known.alone, cameAt: takes.get(known.alone)?.cameAt ?? cameAt };
      put(event, first.number, first.cameAt);
      put(event, number, cameAt);
      return [
        { ...first, score: null, by: null },
        { event, number, cameAt, score, by: null },
      ];
    },

    eventOf: (number) => eventOf.get(number),

    readOf: (number) => takes.get(number)?.read,

    telling(number) {
      const event = eventOf.get(number);
      const all = event === undefined ? [] : inOrder(event);
      return all.slice(Math.max(1, all.indexOf(number)));
    },
  };

  function put(event: number, number: number, cameAt: EpochMs): void {
    eventOf.set(number, event);
    const those = its.get(event) ?? new Map<number, EpochMs>();
    its.set(event, those);
    those.set(number, cameAt);
  }

  function inOrder(event: number): readonly number[] {
    const those = [...(its.get(event) ?? [])];
    return those.toSorted(([a, at], [b, other]) => at - other || a - b).map(([number]) => number);
  }

  function isApart(one: number, other: number): boolean {
    return apart.some((each) => each.number === one && each.other === other);
  }
}
