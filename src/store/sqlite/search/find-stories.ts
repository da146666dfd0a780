import type { Filters } from '../../../filter/filters.ts';
import type { SearchPage, SearchPart, SearchQuery } from '../../search.ts';
import type { ArchiveReader } from './archive-reader.ts';
import { matchInPart } from './match-in-part.ts';
import { lowestId, type Shards, timeOfId } from './shards.ts';
import { indexQueryOf, isSought } from './story-tokens.ts';

/** Where a search looks, and when it has looked long enough. */
export type FindDeps = {
  readonly shards: Shards;
  readonly archive: ArchiveReader;
  readonly filters: Filters;
  /** See `matchInPart`. */
  readonly broadFrom: number;
  /** Asked before each step, of some tens of stories of one part: true breaks it off. */
  readonly isLong: () => boolean;
};

/** Looks through the parts from the newest on, until the page is full, nothing is left or it took long. */
export async function findStories(
  query: SearchQuery,
  part: SearchPart,
  deps: FindDeps,
): Promise<Omit<SearchPage, 'indexed'>> {
  const { shards, filters, archive, isLong } = deps;
  const asked = indexQueryOf(query, filters);
  const low = query.since === null ? 0 : lowestId(query.since);
  let high = query.until === null ? Number.MAX_SAFE_INTEGER : lowestId(query.until);
  const after = part.after === null ? null : Number.parseInt(part.after, 36);
  if (after !== null && Number.isSafeInteger(after)) high = Math.min(high, after);
  const found: { readonly id: number; readonly number: number }[] = [];
  for (const shard of shards.newestFirst) {
    if (shard.low >= high) continue;
    if (shards.endOf(shard) <= low) break;
    let batch: number[] = [];
    let times = 1;
    const take = async () => {
      const sought = await confirmed(batch, query, deps);
      found.push(...sought);
      // Where few of them are what is sought, more at once cost fewer journeys to the archive.
      if (sought.length < batch.length / 2) times *= 2;
      high = batch.at(-1) ?? high;
      batch = [];
    };
    for (const { id } of shards.ids(shard, matchInPart(shard, asked, deps), low, high)) {
      batch.push(id);
      if (batch.length < Math.min(archive.storiesAtOnce, times * (part.limit + 1 - found.length))) continue;
      await take();
      if (found.length > part.limit) return pageOf(found, part.limit);
      if (isLong()) return brokenOff(found, high);
    }
    await take();
    if (found.length > part.limit) return pageOf(found, part.limit);
    high = Math.min(high, shard.low);
    if (isLong() && high > low) return brokenOff(found, high);
  }
  return pageOf(found, part.limit);
}

type Found = readonly { readonly id: number; readonly number: number }[];

/** Those of the ids whose stories are what was looked for, in their order. */
async function confirmed(
  ids: readonly number[],
  query: SearchQuery,
  { shards, archive, filters }: FindDeps,
): Promise<Found> {
  if (ids.length === 0) return [];
  const numbers = shards.numbersOf(ids);
  const read = await archive.stories([...numbers.values()]);
  const stories = new Map(read.map((story) => [story.number, story]));
  return ids.flatMap((id) => {
    const number = numbers.get(id);
    const readable = number === undefined ? null : (stories.get(number)?.readable ?? null);
    return number !== undefined && readable !== null && isSought(readable, query, filters)
      ? [{ id, number }]
      : [];
  });
}

function pageOf(found: Found, limit: number): Omit<SearchPage, 'indexed'> {
  const shown = found.slice(0, limit);
  const last = shown.at(-1);
  const next = found.length > limit && last !== undefined ? placeOf(last.id) : null;
  return { numbers: shown.map(({ number }) => number), next, lookedTo: null };
}

function brokenOff(found: Found, high: number): Omit<SearchPage, 'indexed'> {
  return { numbers: found.map(({ number }) => number), next: placeOf(high), lookedTo: timeOfId(high) };
}

/** What comes behind the story of that id. */
function placeOf(id: number): string {
  return id.toString(36);
}
