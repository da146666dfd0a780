import {
  type EventTake,
  eventByNumber,
  type ListedStory,
  listedWith,
} from '../../domain/event/listed-story.ts';
import type { EpochMs } from '../../domain/item.ts';
import type { Story } from '../../domain/story.ts';
import { countedOf, liveOf, type TakePorts } from './counting-takes.ts';
import { type Followed, type FollowedArchive, FollowedPages } from './followed-pages.ts';
import { type Page, type Pages, pagesOfTopics } from './pages.ts';
import { wantedBy } from './wanted-by.ts';

/** Which stories, and how many events. */
export type LatestQuery = {
  /** Empty: all topics. */
  readonly topics: readonly string[];
  readonly limit: number;
};

/** What a channel follows of the newest, and how many events of it. */
export type FollowedQuery = { readonly followed: Followed; readonly limit: number };

/** `lookedTo`: of what came before then nothing is there, or only what the channel was brought. Null: nothing else is there to be had. */
export type LatestFollowed = { readonly listed: readonly ListedStory[]; readonly lookedTo: EpochMs | null };

type Ports = TakePorts & { readonly archive: Parameters<typeof pagesOfTopics>[1] };

/** So many takes are looked at that were filed before those of the page, and have newer versions. */
const mostAhead = 12;

/**
 * The newest stories, newest first, each event once: where the last of its takes that are asked for was filed, by the one of them whose newest
 * version is newest, and with who else has it. What was taken back stands for itself. Where nothing is in an event it is one question more than the stories themselves.
 */
export async function latestEvents(
  { topics, limit }: LatestQuery,
  ports: Ports,
): Promise<readonly ListedStory[]> {
  const wanted = ({ item }: Story) =>
    topics.length === 0 || item.topics.some((topic) => topics.includes(topic));
  return listEvents(pagesOfTopics(topics, ports.archive), limit, { wanted, countsAll: true }, ports);
}

/** The same of what a channel follows: takes that it does not follow have no line, and count in none. */
export async function latestFollowed(
  { followed, limit }: FollowedQuery,
  ports: TakePorts & { readonly archive: FollowedArchive },
): Promise<LatestFollowed> {
  const pages = new FollowedPages(followed, ports.archive);
  const wanted = wantedBy(followed.follows, followed.filters);
  const listed = await listEvents(pages, limit, { wanted, countsAll: false }, ports);
  return { listed, lookedTo: listed.length < limit ? pages.lookedTo : null };
}

/** Which takes may stand for their event, and whether those that may not are named behind it all the same. */
type Counting = { readonly wanted: (story: Story) => boolean; readonly countsAll: boolean };

async function listEvents(
  pages: Pages,
  limit: number,
  counting: Counting,
  ports: TakePorts,
): Promise<readonly ListedStory[]> {
  const listed: ListedStory[] = [];
  const shown = new Set<number>();
  for (;;) {
    const page = await pages.next(limit - listed.length, [...shown]);
    const takes = await takesOf(page, counting, ports);
    const due: Due[] = [];
    for (const story of page.stories) {
      if (listed.length + due.length === limit) break;
      const own = story.state === 'live' ? takes.of(story.number) : null;
      if (own !== null && (shown.has(own.event) || own.isBehind)) continue;
      if (own !== null) shown.add(own.event);
      due.push({ story, takes: own?.takes ?? null });
    }
    const newest = await readNewest(due, page.stories, counting.wanted, ports);
    for (const each of due)
      listed.push(
        each.takes === null ? { story: each.story, event: null } : listedWith(newest(each), each.takes),
      );
    if (listed.length === limit || page.isLast) return listed;
  }
}

/** A story of a page that has a line, with those of its event that count; null: it is in none. */
type Due = { readonly story: Story; readonly takes: readonly EventTake[] | null };

type Own = {
  readonly event: number;
  /** Another take of it is to be shown. */
  readonly isBehind: boolean;
  /** Those that count. */
  readonly takes: readonly EventTake[];
};

/** What is known of the events of a page. */
async function takesOf({ stories, isApart }: Page, { wanted, countsAll }: Counting, ports: TakePorts) {
  const takes = await ports.events.takesWith(liveOf(stories));
  const eventOf = eventByNumber(takes);
  const counted = countsAll ? takes : await countedOf(takes, stories, wanted, ports);
  const counting = Map.groupBy(counted, ({ event }) => event);
  return {
    of(number: number): Own | null {
      const event = eventOf.get(number);
      if (event === undefined) return null;
      const its = counting.get(event) ?? [];
      const [newest] = its;
      if (newest === undefined) return { event, isBehind: false, takes: [] };
      const last = its.reduce((one, other) => (isFiledAfter(other, one) ? other : one), newest);
      return { event, isBehind: !countsAll && !isApart && last.number !== number, takes: its };
    },
  };
}

/**
 * Of each event the first take that the list is of, the story itself where there is none. It may have been filed long before what is on the
 * page: all of those are read at once.
 */
async function readNewest(
  due: readonly Due[],
  page: readonly Story[],
  wanted: (story: Story) => boolean,
  { archive }: Pick<TakePorts, 'archive'>,
): Promise<(due: Due) => Story> {
  const onPage = new Map(page.map((story) => [story.number, story]));
  const standing = ({ takes }: Due) => takes?.find(({ number }) => onPage.has(number));
  const aheadOf = (each: Due) => {
    const known = standing(each);
    const its = (each.takes ?? []).slice(0, mostAhead);
    return known !== undefined && its.includes(known) ? its.slice(0, its.indexOf(known)) : its;
  };
  const ahead = due.flatMap(aheadOf).map(({ number }) => number);
  const read = ahead.length === 0 ? [] : await archive.these(ahead);
  const known = new Map(read.flatMap((each) => (wanted(each) ? [[each.number, each]] : [])));
  return (each) => {
    const [newest] = aheadOf(each).flatMap(({ number }) => known.get(number) ?? []);
    return newest ?? onPage.get(standing(each)?.number ?? 0) ?? each.story;
  };
}

function isFiledAfter(one: EventTake, other: EventTake): boolean {
  return one.cameAt > other.cameAt || (one.cameAt === other.cameAt && one.number > other.number);
}
