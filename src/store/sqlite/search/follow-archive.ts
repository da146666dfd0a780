import type { Filters } from '../../../filter/filters.ts';
import type { ArchivedStory, ArchiveReader } from './archive-reader.ts';
import type { IndexFile } from './index-file.ts';
import type { Shards } from './shards.ts';
import { tokensOf } from './story-tokens.ts';

type Parts = {
  readonly file: IndexFile;
  readonly shards: Shards;
  readonly archive: ArchiveReader;
  readonly filters: Filters;
};

/** A place in the order of lists. */
type Place = { readonly sortAt: number; readonly number: number };

function isBehind(story: Place, place: Place): boolean {
  return story.sortAt === place.sortAt ? story.number < place.number : story.sortAt < place.sortAt;
}

/**
 * Keeps the index at what the archive says, some stories a step: those that were filed since, what became of others, and, where
 * the index is new, all that was there, the newest first. Where it has come to is kept with what it put in, so that a crash loses nothing.
 */
export class ArchiveFollower {
  readonly #parts: Parts;

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  /** False: what it knows is of another archive, or changes were missed. */
  async isOfArchive(): Promise<boolean> {
    const { file, archive } = this.#parts;
    const known = file.recall('archive');
    if (known === null) return true;
    if (known !== (await archive.stamp())) return false;
    if (Number(file.recall('last')) > (await archive.lastNumber())) return false;
    return archive.hasChange(this.#change());
  }

  /** Reads on from where it was; false: it is at the newest. */
  async follow(limit: number): Promise<boolean> {
    const { file, shards, archive } = this.#parts;
    await this.#begin();
    const last = Number(file.recall('last'));
    const change = this.#change();
    const filed = await archive.filedAfter(last, limit);
    const changes = await archive.changesAfter(change.seq, limit);
    if (filed.length === 0 && changes.length === 0) return false;
    const numbers = [...new Set(changes.map(({ number }) => number))].filter((number) => number <= last);
    const read = numbers.length === 0 ? [] : await archive.stories(numbers);
    const changed = new Map(read.map((story) => [story.number, story]));
    this.#inOne(() => {
      const filled = this.#filled();
      // What is filled in comes to the older ones by itself, in their order.
      const put = (story: ArchivedStory) => {
        if (filled === null || !isBehind(story, filled)) this.#put(story, false);
      };
      for (const number of numbers) {
        const story = changed.get(number);
        shards.take(number, story?.isLive !== true);
        if (story !== undefined) put(story);
      }
      for (const story of filed) put(story);
      file.remember('last', String(filed.at(-1)?.number ?? last));
      const newest = changes.at(-1) ?? change;
      file.remember('change', JSON.stringify(newest));
    });
    return filed.length === limit || changes.length === limit;
  }

  /** A step of putting in what was there before; false: all of it is in. */
  async fill(limit: number): Promise<boolean> {
    const { file, shards, archive } = this.#parts;
    const from = this.#filled();
    if (from === null) return false;
    const stories = await archive.olderThan(from, limit);
    this.#inOne(() => {
      for (const story of stories) if (!shards.has(story.number)) this.#put(story, true);
      const oldest = stories.at(-1);
      if (oldest === undefined || stories.length < limit) file.run("DELETE FROM mark WHERE name = 'filled'");
      else file.remember('filled', JSON.stringify({ sortAt: oldest.sortAt, number: oldest.number }));
    });
    return stories.length === limit;
  }

  /** How much of the archive is in it, 0 to 1; null: all of it. */
  indexed(): number | null {
    const { file, shards } = this.#parts;
    if (file.recall('archive') !== null && file.recall('filled') === null) return null;
    const all = Number(file.recall('stories') ?? 0);
    return all === 0 ? 0 : Math.min(0.99, shards.docs / all);
  }

  /** How many stories were filed since and are not in it yet, or about as many; of those that were there before `indexed` tells. */
  async behind(): Promise<number> {
    const { file, archive } = this.#parts;
    if (file.recall('archive') === null) return 0;
    const [next] = await archive.filedAfter(Number(file.recall('last')), 1);
    return next === undefined ? 0 : Math.max(1, (await archive.lastNumber()) - next.number + 1);
  }

  /** The last change that it has taken up. */
  get seq(): number {
    return this.#change().seq;
  }

  #change(): { readonly seq: number; readonly number: number } {
    return JSON.parse(this.#parts.file.recall('change') ?? '{"seq":0,"number":0}') as {
      seq: number;
      number: number;
    };
  }

  /** What is there now is filled in from the newest on; what comes after it is followed. */
  async #begin(): Promise<void> {
    const { file, archive } = this.#parts;
    if (file.recall('archive') !== null) return;
    // In this order: what comes between two of these is followed, or filled in.
    const last = await archive.lastNumber();
    const change = await archive.lastChange();
    const [stamp, stories] = [await archive.stamp(), await archive.count()];
    file.inOne(() => {
      file.remember('archive', stamp);
      file.remember('change', JSON.stringify(change));
      file.remember('last', String(last));
      file.remember('stories', String(stories));
      file.remember('filled', JSON.stringify({ sortAt: Number.MAX_SAFE_INTEGER, number: 0 }));
    });
  }

  /** Where the filling in has come to; null: it is done. */
  #filled(): Place | null {
    const place = this.#parts.file.recall('filled');
    return place === null ? null : (JSON.parse(place) as Place);
  }

  #put({ number, sortAt, readable }: ArchivedStory, isBackwards: boolean): void {
    const { shards, filters } = this.#parts;
    if (readable !== null) shards.add(number, sortAt, tokensOf(readable, filters), isBackwards);
  }

  #inOne(work: () => void): void {
    const { file, shards } = this.#parts;
    try {
      file.inOne(work);
    } catch (error) {
      shards.readAnew();
      throw error;
    }
  }
}
