import { eventByNumber } from '../../../domain/event/listed-story.ts';
import type { Filters } from '../../../filter/filters.ts';
import { isSought, saidInHeadline } from '../../../filter/search/is-sought.ts';
import type { SearchQuery } from '../../search.ts';
import type { ArchivedStory, ArchiveReader } from './archive-reader.ts';
import type { Shards } from './shards.ts';

/** A story that was found, as it was read. */
export type Confirmed = { readonly id: number; readonly story: ArchivedStory };

/** Where it was found, and which story is shown there. */
export type Found = { readonly id: number; readonly number: number };

/** Takes of an event that are looked at for whether one was on a page before. */
const mostBefore = 64;
/** And for one that holds the words in its headline. */
const mostForBest = 12;

/** What is searched, and of which place on. */
type Asked = {
  readonly query: SearchQuery;
  /** Ids of the time that is asked for. */
  readonly low: number;
  readonly end: number;
  /** What lies at or above it was on a page before; null: this is the first. */
  readonly after: number | null;
  /** The last story that there was when the first page was asked for. */
  readonly asOf: number;
};

type Deps = { readonly shards: Shards; readonly archive: ArchiveReader; readonly filters: Filters };

/**
 * Of what is found each event once, where the newest of its takes stands that is what was looked for; and of all pages on one alone. What
 * came since the first page was asked for takes none away. What was taken back stands for itself.
 */
export class EventsOnce {
  readonly #asked: Asked;
  readonly #deps: Deps;
  readonly #met = new Set<number>();

  constructor(asked: Asked, deps: Deps) {
    this.#asked = asked;
    this.#deps = deps;
  }

  /** Those of them, the newest first, that are to be shown. */
  async keep(confirmed: readonly Confirmed[]): Promise<readonly Found[]> {
    const live = confirmed.flatMap(({ story }) => (story.isLive ? [story.number] : []));
    const members = live.length === 0 ? [] : await this.#deps.archive.takesWith(live);
    const byEvent = Map.groupBy(members, ({ event }) => event);
    const eventOf = eventByNumber(members);
    const kept: Found[] = [];
    for (const each of confirmed) {
      const { id, story } = each;
      const event = story.isLive ? eventOf.get(story.number) : undefined;
      if (event === undefined) {
        kept.push({ id, number: story.number });
        continue;
      }
      if (this.#met.has(event)) continue;
      this.#met.add(event);
      const others = (byEvent.get(event) ?? []).map(({ number }) => number);
      const ids = this.#idsOf(others.filter((number) => number !== story.number));
      if (await this.#wasBefore(ids)) continue;
      kept.push({ id, number: await this.#bestOf(each, ids) });
    }
    return kept;
  }

  /** Of the time that is asked for, the newest first. */
  #idsOf(numbers: readonly number[]): readonly Found[] {
    const { low, end } = this.#asked;
    return numbers
      .flatMap((number) => {
        const id = this.#deps.shards.idOf(number);
        return id === null || id < low || id >= end ? [] : [{ id, number }];
      })
      .toSorted((one, other) => other.id - one.id);
  }

  /** A take of the event stood on a page before this one. */
  async #wasBefore(others: readonly Found[]): Promise<boolean> {
    const { after, asOf } = this.#asked;
    if (after === null) return false;
    // The nearest first.
    const above = others.filter(({ id, number }) => id >= after && number <= asOf).toReversed();
    const { storiesAtOnce } = this.#deps.archive;
    for (let at = 0; at < Math.min(above.length, mostBefore); at += storiesAtOnce)
      if ((await this.#sought(above.slice(at, at + storiesAtOnce))).length > 0) return true;
    return false;
  }

  /** The take of which the headline says most of what was looked for; of equals the newest. */
  async #bestOf({ id, story }: Confirmed, others: readonly Found[]): Promise<number> {
    const { phrases } = this.#asked.query;
    const own = this.#saidInHeadline(story);
    if (own === phrases.length) return story.number;
    const older = others.filter((other) => other.id < id).slice(0, mostForBest);
    let best = { said: own, number: story.number };
    for (const other of await this.#sought(older)) {
      const said = this.#saidInHeadline(other);
      if (said > best.said) best = { said, number: other.number };
    }
    return best.number;
  }

  async #sought(found: readonly Found[]): Promise<readonly ArchivedStory[]> {
    const { archive, filters } = this.#deps;
    if (found.length === 0) return [];
    const stories = await archive.stories(found.map(({ number }) => number));
    return stories.filter(
      ({ isLive, readable }) => isLive && readable !== null && isSought(readable, this.#asked.query, filters),
    );
  }

  #saidInHeadline({ readable }: ArchivedStory): number {
    return readable === null ? 0 : saidInHeadline(readable, this.#asked.query.phrases);
  }
}
