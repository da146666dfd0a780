import { marksOf, nearness } from '../../domain/identity/near-text.ts';
import type { StorePorts } from '../../store/open-store.ts';
import type { StoredStory } from '../../store/ports.ts';
import type { Entry, ReadDocument } from './entry.ts';
import type { Folding } from './fold-context.ts';
import { nearTextMs } from './mark-story.ts';

/** Stories that one entry is held against, those with the most marks in common first. */
const mostCandidates = 12;
/** Stories that one document is held against. */
const mostStories = 300;

/**
 * For entries without a guid that is believed, and that nothing exact is known of: the story of the source whose text is nearest, seen within a
 * day. A story that another entry of the document is known by belongs to that one, and each is taken once, nearest first.
 */
export async function findNearest(
  entries: readonly Entry[],
  { known, sharedLinks }: Pick<ReadDocument, 'known' | 'sharedLinks'>,
  { source, voice, now }: Folding,
  { stories, traits }: StorePorts,
): Promise<ReadonlyMap<Entry, number>> {
  const exact = (entry: Entry) =>
    known.own(
      [...entry.keys.guid, ...entry.keys.link.filter((key) => !sharedLinks.has(key)), ...entry.keys.text],
      voice.agency,
    );
  const nameless = entries.filter(({ keys }) => keys.guid.length === 0);
  await traits.stillSeen(
    nameless.flatMap((entry) => exact(entry)?.number ?? []),
    now,
  );
  const strange = nameless.filter((entry) => exact(entry) === null);
  if (strange.length === 0) return new Map();
  const marks = new Map(strange.map((entry) => [entry, marksOf(entry.item)]));
  const bearers = await traits.marked(source.id, [...new Set([...marks.values()].flat())], now - nearTextMs);
  if (bearers.length === 0) return new Map();
  const taken = new Set(entries.map((entry) => exact(entry)?.number));
  const byMark = Map.groupBy(bearers, ({ mark }) => mark);
  const read = new Map<number, StoredStory | null>();
  const pairs: { entry: Entry; number: number; score: number }[] = [];
  for (const [entry, its] of marks) {
    for (const number of candidatesOf(its, byMark)) {
      if (taken.has(number)) continue;
      if (!read.has(number)) {
        if (read.size === mostStories) break;
        read.set(number, await stories.stored(number));
      }
      const story = read.get(number) ?? null;
      if (story === null || story.agency !== voice.agency) continue;
      if (story.item.guid !== null && entry.item.guid === null) continue;
      const score = nearness(entry.item, story.item);
      if (score > 0) pairs.push({ entry, number, score });
    }
  }
  return nearestFirst(pairs);
}

function candidatesOf(
  marks: readonly number[],
  byMark: ReadonlyMap<number, readonly { readonly number: number }[]>,
): readonly number[] {
  const common = new Map<number, number>();
  for (const mark of marks) {
    for (const { number } of byMark.get(mark) ?? []) common.set(number, (common.get(number) ?? 0) + 1);
  }
  return [...common]
    .toSorted(([a, shared], [b, sharedB]) => sharedB - shared || b - a)
    .slice(0, mostCandidates)
    .map(([number]) => number);
}

function nearestFirst(
  pairs: readonly { readonly entry: Entry; readonly number: number; readonly score: number }[],
): ReadonlyMap<Entry, number> {
  const nearest = new Map<Entry, number>();
  const taken = new Set<number>();
  for (const { entry, number } of pairs.toSorted((a, b) => b.score - a.score)) {
    if (nearest.has(entry) || taken.has(number)) continue;
    nearest.set(entry, number);
    taken.add(number);
  }
  return nearest;
}
