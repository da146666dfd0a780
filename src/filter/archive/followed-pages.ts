import type { EventTake } from '../../domain/event/listed-story.ts';
import type { Follow } from '../../domain/filter/filter.ts';
import type { EpochMs } from '../../domain/item.ts';
import type { Story } from '../../domain/story.ts';
import { everyTopic } from '../../domain/topic.ts';
import type { Reads } from '../filter-kind.ts';
import type { Filters } from '../filters.ts';
import { deepestRead, isNarrowed } from './deepest-read.ts';
import { type FiledUnder, filedUnder } from './filed-under.ts';
import type { Filings } from './filings.ts';
import type { Page, Pages } from './pages.ts';
import { wantedBy } from './wanted-by.ts';

type Narrowed = { readonly limit: number; readonly before?: number; readonly butEvents?: readonly number[] };

/** `lookedTo`: fewer than were asked for, and what came before it was not looked at. */
type FiledPage = { readonly stories: readonly Story[]; readonly lookedTo: Filed | null };

/** What is asked of the archive. */
export type FollowedArchive = {
  latest(query: Narrowed & { readonly topics: readonly string[] }): Promise<readonly Story[]>;
  latestFiled(query: Narrowed & { readonly under: readonly FiledUnder[] }): Promise<FiledPage>;
  filings(): Promise<Filings | null>;
  filedTo(): Promise<EpochMs>;
  these(numbers: readonly number[]): Promise<readonly Story[]>;
};

/** What a channel follows, and what it was brought: the newest, as numbers, of an event the last; and the takes that it has of the events of these. */
export type Followed = {
  readonly follows: readonly Follow[];
  readonly filters: Pick<Filters, 'kinds' | 'matches'>;
  brought(limit: number): Promise<readonly number[]>;
  takesHere(numbers: readonly number[]): Promise<readonly EventTake[]>;
};

/**
 * What a list may cost: so many stories are looked at in the order of time, and so many of those that filings leave. Where a filter reads nothing else
 * these are all wanted; a first sentence takes three times as long to look at as a filing, a whole text eight times.
 */
const most: Readonly<
  Record<Reads, { readonly plain: number; readonly filed: number; readonly aPage: number }>
> = {
  filing: { plain: 24, filed: 100, aPage: 8 },
  opening: { plain: 8, filed: 28, aPage: 28 },
  text: { plain: 0, filed: 12, aPage: 12 },
};
/** So many are read at once where filings tell nothing, or are many: a question for eight of them would cost more than they do. */
const plainPage = 25;
const manyFilings = 1_000;
/** Of what the channel was brought so many of the newest are asked. */
const mostBrought = 30;
/** So many takes are read of the events of those that are not followed themselves. */
const mostBehind = 30;

/**
 * The stories that a channel follows, newest first, and no others: first the newest of its topics as they are, since most channels take most of these; then
 * those of the filings that it takes, however long ago; and where more than a filing has to be read, so many of them, and what the channel was brought
 * before that.
 */
export class FollowedPages implements Pages {
  lookedTo: EpochMs | null = null;
  readonly #archive: FollowedArchive;
  readonly #followed: Followed;
  readonly #wanted: (story: Story) => boolean;
  readonly #topics: readonly string[];
  readonly #most: (typeof most)[Reads];
  #last: Filed | null = null;
  /** Filings tell some of them apart. */
  readonly #narrows: boolean;
  /** False: they do not tell enough of this list, which is asked of them once. */
  #areTold = true;
  #plainLeft: number;
  #filedLeft: number;
  /** All filings were gone down to where stories are filed; null: not so far, or not yet. */
  #filedTo: EpochMs | null = null;

  constructor(followed: Followed, archive: FollowedArchive) {
    const { follows, filters } = followed;
    this.#archive = archive;
    this.#followed = followed;
    this.#wanted = wantedBy(follows, filters);
    const topics = [...new Set(follows.map(({ topic }) => topic))];
    this.#topics = topics.includes(everyTopic) ? [] : topics;
    this.#most = most[deepestRead(follows, filters)];
    this.#narrows = isNarrowed(follows, filters);
    this.#plainLeft = this.#most.plain + (this.#narrows ? 0 : this.#most.filed);
    this.#filedLeft = this.#narrows ? this.#most.filed : 0;
  }

  async next(more: number, butEvents: readonly number[]): Promise<Page> {
    if (this.#last === null) {
      const page = await this.#plain(more, butEvents);
      // Where it follows few of them there is no need to look at more: filings find its own.
      if (this.#narrows && page.stories.length * 4 < more) this.#plainLeft = 0;
      return page;
    }
    if (this.#plainLeft > 0) {
      const size = this.#plainLeft;
      this.#plainLeft = 0;
      return this.#plain(size, butEvents);
    }
    if (this.#filedLeft <= 0) return this.#beforeThat(more);
    const page = this.#areTold ? await this.#filed(more, butEvents) : null;
    this.#areTold = page !== null;
    return page ?? (await this.#plainInstead(butEvents));
  }

  async #plain(limit: number, butEvents: readonly number[]): Promise<Page> {
    const read = await this.#archive.latest({ topics: this.#topics, limit, ...this.#behind(butEvents) });
    this.#last = read.at(-1) ?? this.#last;
    return { stories: read.filter(this.#wanted), isLast: read.length < limit, isApart: false };
  }

  /** Where stories are not told apart by filings, or not yet. */
  async #plainInstead(butEvents: readonly number[]): Promise<Page> {
    const limit = Math.min(this.#filedLeft, Math.max(this.#most.aPage, plainPage));
    this.#filedLeft -= limit;
    return this.#plain(limit, butEvents);
  }

  /** Null: what is asked for cannot be told by filings. */
  async #filed(more: number, butEvents: readonly number[]): Promise<Page | null> {
    const { follows, filters } = this.#followed;
    const [filings, filedTo] = [await this.#archive.filings(), await this.#archive.filedTo()];
    if (filings === null || (this.#last?.cameAt ?? 0) <= filedTo) return null;
    const under = filedUnder(follows, filings, filters);
    const many = under.reduce((sum, each) => sum + each.filings.size, 0) > manyFilings;
    const limit = Math.min(this.#filedLeft, Math.max(more, this.#most.aPage, many ? plainPage : 0));
    const page = await this.#archive.latestFiled({ under, limit, ...this.#behind(butEvents) });
    const read = page.stories.filter(({ cameAt }) => cameAt > filedTo);
    this.#filedLeft -= limit;
    this.#last = read.at(-1) ?? this.#last;
    const stories = read.filter(this.#wanted);
    if (read.length === limit) return { stories, isLast: false, isApart: false };
    if (page.lookedTo !== null && page.lookedTo.cameAt > filedTo) {
      this.#last = page.lookedTo;
      this.#filedLeft = 0;
      return { stories, isLast: false, isApart: false };
    }
    if (filedTo === Number.NEGATIVE_INFINITY) return { stories, isLast: true, isApart: false };
    this.#filedLeft = 0;
    this.#filedTo = filedTo;
    return { stories, isLast: false, isApart: false };
  }

  /** As far as it was looked, the list is whole; of what came before it there is what the channel was brought. */
  async #beforeThat(more: number): Promise<Page> {
    this.lookedTo = this.#filedTo ?? this.#last?.cameAt ?? 0;
    const last = await this.#archive.these(await this.#followed.brought(mostBrought));
    const read = [...last, ...(await this.#behindThese(last))];
    const stories: Story[] = [];
    for (const story of read.toSorted((one, other) => byFiled(other, one)))
      if (stories.length < more && this.#isUnseen(story) && this.#wanted(story)) stories.push(story);
    return { stories, isLast: true, isApart: true };
  }

  /** It lies behind what was looked at: of those of one moment some may have been. */
  #isUnseen(story: Story): boolean {
    if (this.#filedTo !== null) return story.cameAt <= this.#filedTo;
    return this.#last !== null && byFiled(story, this.#last) < 0;
  }

  /**
   * An event is followed where any of its takes is: of those whose last take is not, what the channel has of them besides. Of each first the take that came
   * first, for which the channel was brought the event at all; then the newest.
   */
  async #behindThese(last: readonly Story[]): Promise<readonly Story[]> {
    const others = last.filter((story) => story.state === 'live' && !this.#wanted(story));
    if (others.length === 0) return [];
    const known = new Set(last.map(({ number }) => number));
    const takes = await this.#followed.takesHere(others.map(({ number }) => number));
    const unread = takes.filter(({ number }) => !known.has(number)).toSorted(byFiled);
    const turns = [...Map.groupBy(unread, ({ event }) => event).values()].flatMap(([first, ...later]) =>
      [first, ...later.toReversed()].flatMap((take, turn) => (take === undefined ? [] : [{ take, turn }])),
    );
    const inTurn = turns.toSorted((one, other) => one.turn - other.turn).slice(0, mostBehind);
    return this.#archive.these(inTurn.map(({ take }) => take.number));
  }

  #behind(butEvents: readonly number[]): Omit<Narrowed, 'limit'> {
    return {
      ...(this.#last !== null && { before: this.#last.number }),
      ...(butEvents.length > 0 && { butEvents }),
    };
  }
}

/** A story, or a take of an event. */
type Filed = Pick<Story, 'cameAt' | 'number'>;

function byFiled(one: Filed, other: Filed): number {
  return one.cameAt - other.cameAt || one.number - other.number;
}
