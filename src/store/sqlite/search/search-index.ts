import type { Filters } from '../../../filter/filters.ts';
import { readPlaces } from '../../../filter/named-places.ts';
import type { SearchPage, SearchPart, SearchQuery } from '../../search.ts';
import { ArchiveReader } from './archive-reader.ts';
import { findStories } from './find-stories.ts';
import { ArchiveFollower } from './follow-archive.ts';
import { IndexFile, isDamage, removeIndex } from './index-file.ts';
import { Shards } from './shards.ts';
import { spelledLike } from './spelled-like.ts';
import { tokensVersion } from './story-tokens.ts';

/** What the index is opened with. */
export type IndexOptions = {
  /** The archive's database, and the index's own file. */
  readonly archivePath: string;
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

/** The index of all words, and all that is done with it; whoever has it does nothing else meanwhile. */
export class SearchIndex {
  readonly #options: IndexOptions;
  readonly #archive: ArchiveReader;
  #file: IndexFile;
  #shards: Shards;
  #follower: ArchiveFollower;
  #written = 0;

  constructor(options: IndexOptions) {
    this.#options = options;
    this.#archive = new ArchiveReader(options.archivePath);
    [this.#file, this.#shards, this.#follower] = this.#open();
    if (!this.#follower.isOfArchive()) this.#makeAnew();
  }

  /** Searches what is in the index, after what has changed since. */
  find(query: SearchQuery, part: SearchPart): SearchPage {
    return this.#minding(() => {
      const { filters, clock, processorMs, broadFrom = usuallyBroadFrom } = this.#options;
      // No search is broken off for what a thread reads once.
      if (query.filter.length > 0) readPlaces();
      const until = processorMs() + longestMs;
      const waitsUntil = clock() + longestWaitMs;
      const isLong = () => processorMs() > until || clock() > waitsUntil;
      const found = findStories(query, part, {
        shards: this.#shards,
        archive: this.#archive,
        filters,
        broadFrom,
        isLong,
      });
      return { ...found, indexed: this.#follower.indexed() };
    });
  }

  spelledLike(word: string, limit: number): readonly string[] {
    return this.#minding(() => spelledLike(word, limit, { shards: this.#shards, archive: this.#archive }));
  }

  /** A step of reading what is new in the archive; false: it is at the newest. */
  follow(): boolean {
    return this.#minding(() => this.#follower.follow(storiesAStep));
  }

  /** A step of what can wait: what is old is put in, what is forgotten is written over, pieces are put together. False: all is done. */
  work(): boolean {
    return this.#minding(
      () =>
        this.#follower.fill(this.#options.filledAStep ?? usuallyFilledAStep) ||
        this.#shards.tidy() ||
        this.#shards.newestFirst.some((shard) => this.#shards.settle(shard)),
    );
  }

  /** The last change that is in it: what came before it is needed no more. */
  get seq(): number {
    return this.#follower.seq;
  }

  get indexed(): number | null {
    return this.#follower.indexed();
  }

  /** How many stories are in it. */
  get docs(): number {
    return this.#shards.docs;
  }

  close(): void {
    this.#file.close();
    this.#archive.close();
  }

  #open(): [IndexFile, Shards, ArchiveFollower] {
    const { path, filters, world, shardSize = usualShardSize } = this.#options;
    const file = new IndexFile(path, `${tokensVersion} ${world}`);
    const shards = new Shards(file, shardSize);
    return [file, shards, new ArchiveFollower({ file, shards, archive: this.#archive, filters })];
  }

  /** Nothing is lost with it: the archive has all of it. */
  #makeAnew(): void {
    this.#file.close();
    removeIndex(this.#options.path);
    [this.#file, this.#shards, this.#follower] = this.#open();
  }

  #minding<Result>(work: () => Result): Result {
    try {
      const written = this.#file.writtenByOthers();
      if (written !== this.#written) this.#shards.readAnew();
      this.#written = written;
      return work();
    } catch (error) {
      if (isDamage(error)) this.#makeAnew();
      throw error;
    }
  }
}
