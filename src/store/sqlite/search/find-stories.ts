import type { Filters } from '../../../filter/filters.ts';
import { isSought } from '../../../filter/search/is-sought.ts';
import type { SearchPage, SearchPart, SearchQuery } from '../../search.ts';
import type { ArchiveReader } from './archive-reader.ts';
import { type Confirmed, EventsOnce, type Found } from './events-once.ts';
import { matchInPart } from './match-in-part.ts';
import { lowestId, type Shards, timeOfId } from './shards.ts';
import { indexQueryOf } from './story-tokens.ts';

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

/** A page without how far the index is, which the search of it does not know. */
type FoundPage = Pick<SearchPage, 'numbers' | 'next' | 'lookedTo'>;

/** Looks through the parts from the newest on, until the page is full, nothing is left or it took long. */
export async function findStories(query: SearchQuery, part: SearchPart, deps: FindDeps): Promise<FoundPage> {
  const { shards, filters, archive, isLong } = deps;
  const asked = indexQueryOf(query, filters);
  const low = query.since === null ? 0 : lowestId(query.since);
  const end = query.until === null ? Number.MAX_SAFE_INTEGER : lowestId(query.until);
  const { after, asOf = shards.lastNumber() } = readPlace(part.after);
  const events = new EventsOnce({ query, low, end, after, asOf }, deps);
  let high = after === null ? end : Math.min(end, after);
  const found: Found[] = [];
  for (const shard of shards.newestFirst) {
    if (shard.low >= high) continue;
    if (shards.endOf(shard) <= low) break;
    let batch: number[] = [];
    let times = 1;
    const take = async () => {
      const sought = await confirmed(batch, query, deps);
      found.push(...(await events.keep(sought)));
      // Where few of them are what is sought, more at once cost fewer journeys to the archive.
      if (sought.length < batch.length / 2) times *= 2;
      high = batch.at(-1) ?? high;
      batch = [];
    };
    for (const { id } of shards.ids(shard, matchInPart(shard, asked, deps), low, high)) {
      batch.push(id);
      if (batch.length < Math.min(archive.storiesAtOnce, times * (part.limit + 1 - found.length))) continue;
      await take();
      if (found.length > part.limit) return pageOf(found, part.limit, asOf);
      if (isLong()) return brokenOff(found, high, asOf);
    }
    await take();
    if (found.length > part.limit) return pageOf(found, part.limit, asOf);
    high = Math.min(high, shard.low);
    if (isLong() && high > low) return brokenOff(found, high, asOf);
  }
  return pageOf(found, part.limit, asOf);
}

/** Those of the ids whose stories are what was looked for, in their order. */
async function confirmed(
  ids: readonly number[],
  query: SearchQuery,
  { shards, archive, filters }: FindDeps,
): Promise<readonly Confirmed[]> {
  if (ids.length === 0) return [];
  const numbers = shards.numbersOf(ids);
  const read = await archive.stories([...numbers.values()]);
  const stories = new Map(read.map((story) => [story.number, story]));
  return ids.flatMap((id) => {
    const number = numbers.get(id);
    const story = number === undefined ? undefined : stories.get(number);
    if (story === undefined || story.readable === null) return [];
    return isSought(story.readable, query, filters) ? [{ id, story }] : [];
  });
}

function pageOf(found: readonly Found[], limit: number, asOf: number): FoundPage {
  const shown = found.slice(0, limit);
  const last = shown.at(-1);
  const next = found.length > limit && last !== undefined ? placeOf(last.id, asOf) : null;
  return { numbers: shown.map(({ number }) => number), next, lookedTo: null };
}

function brokenOff(found: readonly Found[], high: number, asOf: number): FoundPage {
  const numbers = found.map(({ number }) => number);
  return { numbers, next: placeOf(high, asOf), lookedTo: timeOfId(high) };
}

/** What comes behind the story of that id, as it was when that was the last story. */
function placeOf(id: number, asOf: number): string {
  return `${id.toString(36)}.${asOf.toString(36)}`;
}

/** One of an earlier release says no last story. */
function readPlace(place: string | null): { readonly after: number | null; readonly asOf?: number } {
  const [after = Number.NaN, asOf = Number.NaN] = (place ?? '')
    .split('.')
    .map((part) => Number.parseInt(part, 36));
  return {
    after: Number.isSafeInteger(after) ? after : null,
    ...(Number.isSafeInteger(asOf) && { asOf }),
  };
}
