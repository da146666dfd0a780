import type { LearnedCard } from '../../src/domain/event/card/learned-card.ts';
import { hidesFrom } from '../../src/domain/event/event-card.ts';
import { eventFor } from '../../src/domain/event/event-for.ts';
import type { KnownEvent } from '../../src/domain/event/grow-event.ts';
import type { Rarity } from '../../src/domain/event/mark.ts';
import type { ReadTake } from '../../src/domain/event/read-take.ts';
import type { Learned } from '../../src/domain/event/score-takes.ts';
import type { Labelled } from '../../src/learn/events/labelled.ts';

/** Takes with the event that was found for each, by its story; and which are not surely of theirs: they are not hidden behind another. */
export type Found = {
  readonly takes: readonly Labelled[];
  readonly eventOf: ReadonlyMap<number, number>;
  readonly unsure: ReadonlySet<number>;
};

/** Pairs of takes: found to be of one event and so, not so, and so but not found. */
export type Pairs = { readonly right: number; readonly wrong: number; readonly missed: number };

const reachMs = 24 * 3_600_000;

/** Puts takes into events one by one, in the order in which they came; streams of several writers know nothing of each other. */
export function findEvents(
  takes: readonly Labelled[],
  rarity: Rarity,
  how: { readonly learned?: Learned; readonly card?: LearnedCard } = {},
): Found {
  const eventOf = new Map<number, number>();
  const unsure = new Set<number>();
  for (const stream of Map.groupBy(takes, ({ writer }) => writer).values()) {
    const events = new Map<number, ReadTake[]>();
    const put = (read: ReadTake, event: number) => {
      eventOf.set(read.take.story, event);
      const all = [...(events.get(event) ?? []), read];
      events.set(
        event,
        all.toSorted((one, other) => one.take.at - other.take.at),
      );
    };
    for (const { read } of stream) {
      const found = eventFor(read, liveAt(read.take.at, events, unsure), rarity, how);
      const event = found?.event ?? read.take.story;
      for (const other of found?.others ?? []) {
        const [alone] = events.get(other.event) ?? [];
        events.delete(other.event);
        if (alone === undefined) continue;
        put(alone, event);
        if (other.score < hidesFrom) unsure.add(alone.take.story);
      }
      put(read, event);
      if (found !== undefined && found.score < hidesFrom) unsure.add(read.take.story);
    }
  }
  return { takes, eventOf, unsure };
}

/** The events as the fold knows them: what was joined stays an event, however many of its takes are out of reach by now. */
function liveAt(
  at: number,
  events: ReadonlyMap<number, readonly ReadTake[]>,
  unsure: ReadonlySet<number>,
): readonly KnownEvent<number>[] {
  return [...events].flatMap(([event, all]): readonly KnownEvent<number>[] => {
    const near = all.filter((other) => at - other.take.at <= reachMs);
    const sure = near.filter(({ take }) => !unsure.has(take.story));
    const others = near.filter(({ take }) => unsure.has(take.story));
    return near.length === 0 ? [] : [{ event, takes: near, stands: all.length > 1, sure, unsure: others }];
  });
}

/** The pairs of takes of one writer that are asked about; `areCards`: that stand on one card, and not in one event alone. */
export function countPairs(
  { takes, eventOf, unsure }: Found,
  isAsked: (one: ReadTake, other: ReadTake) => boolean,
  areCards = false,
): Pairs {
  let right = 0;
  let wrong = 0;
  let missed = 0;
  for (const [at, one] of takes.entries()) {
    for (const other of takes.slice(at + 1)) {
      if (one.writer !== other.writer || !isAsked(one.read, other.read)) continue;
      const isSame = one.event === other.event;
      const isHidden = !unsure.has(one.read.take.story) && !unsure.has(other.read.take.story);
      const isFound =
        eventOf.get(one.read.take.story) === eventOf.get(other.read.take.story) && (isHidden || !areCards);
      if (isSame && isFound) right++;
      else if (isFound) wrong++;
      else if (isSame) missed++;
    }
  }
  return { right, wrong, missed };
}

/** B-cubed precision and recall (Bagga and Baldwin 1998), the mean over takes, as Miranda et al. (EMNLP 2018) report it. */
export function countBCubed({ takes, eventOf }: Found): {
  readonly precision: number;
  readonly recall: number;
} {
  let precision = 0;
  let recall = 0;
  for (const one of takes) {
    const own = takes.filter(({ writer }) => writer === one.writer);
    const event = eventOf.get(one.read.take.story);
    const found = own.filter(({ read }) => eventOf.get(read.take.story) === event);
    const right = found.filter((other) => other.event === one.event).length;
    precision += right / found.length;
    recall += right / own.filter((other) => other.event === one.event).length;
  }
  return { precision: precision / takes.length, recall: recall / takes.length };
}
