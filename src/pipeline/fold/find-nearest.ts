import { textLength } from '../../domain/identity/name-document.ts';
import { type Bearers, bearersOf, candidatesOf } from '../../domain/identity/near-candidates.ts';
import { marksOf, nearness } from '../../domain/identity/near-text.ts';
import { createStepMeter } from '../../scheduler/step-meter.ts';
import type { StoredStory, StoryStore } from '../../store/ports.ts';
import type { Entry } from './entry.ts';
import type { Folding, Reading } from './fold-context.ts';
import { readKnownKeys } from './known-keys.ts';
import { nearTextMs } from './mark-story.ts';

/** Stories that one document is held against. */
const mostStories = 300;
/** Entries that are looked at in one step. */
const entriesAtOnce = 100;
/** Stories that are told to stand in their document still, and marks that are looked up, in one step. */
const storiesAtOnce = 500;
const marksAtOnce = 500;
const marksStep = { pieces: 50, characters: 200_000 };

/**
 * For entries without a guid that is believed, and that nothing exact is known of: the story of the source whose text is nearest, seen within a
 * day. A story that another entry of the document is known by belongs to that one, and each is taken once, nearest first.
 */
export async function findNearest(
  entries: readonly Entry[],
  sharedLinks: ReadonlySet<string>,
  { source, voice, now }: Folding,
  { ports: { stories, traits }, turn }: Pick<Reading, 'ports' | 'turn'>,
): Promise<ReadonlyMap<Entry, number>> {
  const nameless = entries.filter(({ keys }) => keys.guid.length === 0);
  if (nameless.length === 0) return new Map();
  const exact = await findExact(entries, sharedLinks, voice.agency, { stories, turn });
  const stillThere = nameless.flatMap((entry) => exact.get(entry) ?? []);
  for (let at = 0; at < stillThere.length; at += storiesAtOnce) {
    await turn();
    await traits.stillSeen(stillThere.slice(at, at + storiesAtOnce), now);
  }
  await turn();
  const isFull = createStepMeter(marksStep);
  const marks = new Map<Entry, readonly number[]>();
  for (const entry of nameless) {
    if (exact.has(entry)) continue;
    marks.set(entry, marksOf(entry.item));
    if (isFull(textLength(entry.item))) await turn();
  }
  if (marks.size === 0) return new Map();
  const byMark = await readBearers([...new Set([...marks.values()].flat())], source.id, now, {
    traits,
    turn,
  });
  if (byMark.size === 0) return new Map();
  const taken = new Set(exact.values());
  const read = new Map<number, StoredStory | null>();
  const pairs: { entry: Entry; number: number; score: number }[] = [];
  for (const [entry, its] of marks) {
    await turn();
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

/** The stories that bear these marks, some hundred marks at a time. */
async function readBearers(
  marks: readonly number[],
  sourceId: string,
  now: number,
  { traits, turn }: { readonly traits: Reading['ports']['traits']; readonly turn: () => Promise<void> },
): Promise<ReadonlyMap<number, Bearers>> {
  const byMark = new Map<number, Bearers>();
  for (let at = 0; at < marks.length; at += marksAtOnce) {
    await turn();
    const some = await traits.marked(sourceId, marks.slice(at, at + marksAtOnce), now - nearTextMs);
    for (const [mark, bearers] of bearersOf(some)) byMark.set(mark, bearers);
  }
  return byMark;
}

/** Stories of the agency that entries are known by without looking at their words, some hundred entries at a time. */
async function findExact(
  entries: readonly Entry[],
  sharedLinks: ReadonlySet<string>,
  agency: string,
  { stories, turn }: { readonly stories: StoryStore; readonly turn: () => Promise<void> },
): Promise<ReadonlyMap<Entry, number>> {
  const exact = new Map<Entry, number>();
  for (let at = 0; at < entries.length; at += entriesAtOnce) {
    await turn();
    const some = entries.slice(at, at + entriesAtOnce);
    const keysOf = ({ keys }: Entry) => [
      ...keys.guid,
      ...keys.link.filter((key) => !sharedLinks.has(key)),
      ...keys.text,
    ];
    const known = await readKnownKeys(some.flatMap(keysOf), { agency, speaksFor: [] }, stories);
    for (const entry of some) {
      const found = known.own(keysOf(entry), agency);
      if (found !== null) exact.set(entry, found.number);
    }
  }
  return exact;
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
