import type { Filters } from '../../../filter/filters.ts';
import { readPlaces } from '../../../filter/named-places.ts';
import type { SearchPage, SearchPart, SearchQuery } from '../../search.ts';
import type { ArchiveReader } from './archive-reader.ts';
import { findStories } from './find-stories.ts';
import { ArchiveFollower } from './follow-archive.ts';
import { IndexFile, isDamage, removeIndex } from './index-file.ts';
import { Shards } from './shards.ts';
import { spelledLike } from './spelled-like.ts';
import { tokensVersion } from './story-tokens.ts';

/** What the index is opened with. */
export type IndexOptions = {
  /** What it is an index of; it is closed with it. */
  readonly archive: ArchiveReader;
  /** The index's own file. */
  readonly path: string;
  readonly filters: Filters;
  /** What the filters say of the world: in another one the index is made anew. */
  readonly world: string;
  /** The most stories of a part; left out: what ships. */
  readonly shardSize?: number;
  /** Of what was there before, how many stories are put in at a time; left out: what ships. */
  readonly filledAStep?: number;
  /** See `matchInPart`; left out: what ships. */
  readonly broadFrom?: number;
  /** Milliseconds of a clock that nobody sets. */
  readonly clock: () => number;
  /** Milliseconds of the processor that the thread of the index has used. */
  readonly processorMs: () => number;
};

/** Fewer cost more for each search, more cost more for each step of one. */
const usualShardSize = 50_000;
const usuallyBroadFrom = 5_000;
/** A search that takes more of the processor says how far it came. */
const longestMs = 30;
/** And one that waits longer for a disk, or while others have the processor. */
const longestWaitMs = 150;
/** Stories a step: some ten milliseconds. */
const storiesAStep = 16;
/** Of what was there before: each step writes the same pages, so that more at once write fewer. */
const usuallyFilledAStep = 64;

/** The index of all words, and all that is done with it, one thing after another. */
export class SearchIndex {
  readonly #options: IndexOptions;
  #last: Promise<unknown> = Promise.resolve();
  /** The archive's connection by which it was last seen that this is its index. */
  #connection: number | null = null;
  #file: IndexFile;
  #shards: Shards;
  #follower: ArchiveFollower;
  #written = 0;

  constructor(options: IndexOptions) {
    this.#options = options;
    [this.#file, this.#shards, this.#follower] = this.#open();
  }

  /** Searches what is in the index, after what has changed since. */
  find(query: SearchQuery, part: SearchPart): Promise<SearchPage> {
    return this.#minding(async () => {
      const { archive, filters, clock, processorMs, broadFrom = usuallyBroadFrom } = this.#options;
      // No search is broken off for what a thread reads once.
      if (query.filter.length > 0) readPlaces();
      const until = processorMs() + longestMs;
      const waitsUntil = clock() + longestWaitMs;
      const isLong = () => processorMs() > until || clock() > waitsUntil;
      const deps = { shards: this.#shards, archive, filters, broadFrom, isLong };
      const found = await findStories(query, part, deps);
      return { ...found, indexed: this.#follower.indexed(), behind: await this.#follower.behind() };
    });
  }

  spelledLike(word: string, limit: number): Promise<readonly string[]> {
    const { archive } = this.#options;
    return this.#minding(() => spelledLike(word, limit, { shards: this.#shards, archive }));
  }

  /** A step of reading what is new in the archive; false: it is at the newest. */
  follow(): Promise<boolean> {
    return this.#minding(() => this.#follower.follow(storiesAStep));
  }

  /** A step of what can wait: what is old is put in, what is forgotten is written over, pieces are put together. False: all is done. */
  work(): Promise<boolean> {
    return this.#minding(
      async () =>
        (await this.#follower.fill(this.#options.filledAStep ?? usuallyFilledAStep)) ||
        this.#shards.tidy() ||
        this.#shards.newestFirst.some((shard) => this.#shards.settle(shard)),
    );
  }

  /** The last change that is in it. */
  get seq(): number {
    return this.#follower.seq;
  }

  /** Nobody needs the changes before that one. */
  neededFrom(): Promise<number> {
    return this.#minding(() => this.#options.archive.neededFrom(this.#follower.seq));
  }

  get indexed(): number | null {
    return this.#follower.indexed();
  }

  /** How many stories are in it. */
  get docs(): number {
    return this.#shards.docs;
  }

  /** What is under way ends first. */
  async close(): Promise<void> {
    await this.#last;
    this.#file.close();
    await this.#options.archive.close();
  }

  #open(): [IndexFile, Shards, ArchiveFollower] {
    const { archive, path, filters, world, shardSize = usualShardSize } = this.#options;
    const file = new IndexFile(path, `${tokensVersion} ${world}`);
    const shards = new Shards(file, shardSize);
    return [file, shards, new ArchiveFollower({ file, shards, archive, filters })];
  }

  /** Nothing is lost with it: the archive has all of it. */
  #makeAnew(): void {
    this.#file.close();
    removeIndex(this.#options.path);
    [this.#file, this.#shards, this.#follower] = this.#open();
  }

  #minding<Result>(work: () => Promise<Result>): Promise<Result> {
    const done = this.#last.then(() => this.#mindfully(work));
    this.#last = done.catch(() => {});
    return done;
  }

  async #mindfully<Result>(work: () => Promise<Result>): Promise<Result> {
    try {
      const written = this.#file.writtenByOthers();
      if (written !== this.#written) this.#shards.readAnew();
      this.#written = written;
      const connection = await this.#options.archive.connection();
      if (connection !== this.#connection && !(await this.#follower.isOfArchive())) this.#makeAnew();
      this.#connection = connection;
      return await work();
    } catch (error) {
      if (isDamage(error)) this.#makeAnew();
      throw error;
    }
  }
}
