import { setImmediate as breath } from 'node:timers/promises';
import { storedIn } from '../../../domain/event/compare/pack-take.ts';
import { ByMark, markKey, markKinds, type Rarity, rarityAmong } from '../../../domain/event/mark.ts';
import type { ReadTake } from '../../../domain/event/read-take.ts';
import type { EventStore, MarkCounts } from '../../../store/events/event-store.ts';

/** Marks that are asked for in one turn: some milliseconds. */
export const askedAtOnce = 250;

type Ports = { readonly events: Pick<EventStore, 'countMarks'> };

/**
 * How rare all that is that these takes share among each other: it was asked of new ones alone. What only one of them has weighs little, so
 * that it need not be counted.
 */
export async function countClose(
  close: ReadonlyMap<number, readonly ReadTake[]>,
  counts: MarkCounts,
  ports: Ports,
): Promise<Rarity> {
  const shared = new Set<string>();
  for (const takes of close.values()) {
    await breath();
    for (const key of sharedBy(takes)) if (!counts.of.has(key)) shared.add(key);
  }
  if (shared.size === 0) return rarityIn(counts);
  return rarityIn(counts, await countAll([...shared], ports));
}

/** The keys of the marks that two or more of these takes have. */
function sharedBy(takes: readonly ReadTake[]): readonly string[] {
  const lists = takes.map(storedIn);
  return markKinds.flatMap((kind) => {
    const seen = new Set<string>();
    const shared = new Set<string>();
    for (const { [kind]: marks } of lists)
      for (const mark of marks) {
        if (seen.has(mark)) shared.add(mark);
        seen.add(mark);
      }
    return [...shared].map((mark) => markKey({ kind, mark }));
  });
}

/** How rare marks are by what was counted. `more`: what was counted later, of other marks. */
export function rarityIn({ takes, of }: MarkCounts, more?: MarkCounts): Rarity {
  const [counted, later] = [new ByMark(of), new ByMark(more?.of ?? [])];
  return rarityAmong(takes, (mark) => counted.get(mark) ?? later.get(mark) ?? 0);
}

/** How many takes have each of these marks, some hundreds in a turn of the event loop. */
export async function countAll(marks: readonly string[], { events }: Ports): Promise<MarkCounts> {
  const [of, recent] = [new Map<string, number>(), new Map<string, number>()];
  let takes = 0;
  for (let at = 0; at < marks.length; at += askedAtOnce) {
    if (at > 0) await breath();
    const counts = await events.countMarks(marks.slice(at, at + askedAtOnce));
    takes = counts.takes;
    for (const [mark, count] of counts.of) of.set(mark, count);
    for (const [mark, count] of counts.recent) recent.set(mark, count);
  }
  return { takes, of, recent };
}
