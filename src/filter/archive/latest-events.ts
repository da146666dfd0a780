import {
  type EventTake,
  eventByNumber,
  type ListedStory,
  listedWith,
} from '../../domain/event/listed-story.ts';
import type { Story } from '../../domain/story.ts';
import { countedOf, liveOf, type TakePorts } from './counting-takes.ts';

/** What is asked of archive and events. */
type Ports = TakePorts & {
  readonly archive: {
    latest(query: {
      readonly topics: readonly string[];
      readonly limit: number;
      readonly before?: number;
      readonly butEvents?: readonly number[];
    }): Promise<readonly Story[]>;
  };
};

/** Which stories, and how many events. */
export type LatestQuery = {
  /** Empty: all topics. */
  readonly topics: readonly string[];
  readonly limit: number;
  /** Where the list is of what a channel follows: other takes count in none of it. Absent: all do. */
  readonly wanted?: ((story: Story) => boolean) | undefined;
};

/** Behind so many stories nothing is looked for any more. */
const mostRead = 2_000;
/** So many takes are looked at that were filed before those of the page, and have newer versions. */
const mostAhead = 12;

/**
 * The newest stories, newest first, each event once: where the last of its takes that are asked for was filed, by the one of them whose newest
 * version is newest, and with who else has it. What was taken back stands for itself. Where nothing is in an event it is one question more than the stories themselves.
 */
export async function latestEvents(
  { topics, limit, wanted }: LatestQuery,
  ports: Ports,
): Promise<readonly ListedStory[]> {
  const listed: ListedStory[] = [];
  const shown = new Set<number>();
  let read = 0;
  let before: number | undefined;
  for (let size = limit; ; size = Math.max(limit - listed.length, Math.min(read, 200))) {
    const page = await ports.archive.latest({
      ...{ topics, limit: size },
      ...(before !== undefined && { before }),
      ...(shown.size > 0 && { butEvents: [...shown] }),
    });
    const takes = await takesOf(page, wanted, ports);
    const due: Due[] = [];
    for (const story of page) {
      if (listed.length + due.length === limit) break;
      const own = story.state === 'live' ? takes.of(story.number) : null;
      if (own !== null && (shown.has(own.event) || own.isBehind)) continue;
      if (own !== null) shown.add(own.event);
      due.push({ story, takes: own?.takes ?? null });
    }
    const newest = await readNewest(due, page, topics, ports);
    for (const each of due)
      listed.push(
        each.takes === null ? { story: each.story, event: null } : listedWith(newest(each), each.takes),
      );
    if (listed.length === limit) return listed;
    read += page.length;
    before = page.at(-1)?.number;
    if (page.length < size || read >= mostRead) return listed;
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

/** What is known of the events of a page. Of events of which nobody is wanted the stories of the page alone are told. */
async function takesOf(page: readonly Story[], wanted: LatestQuery['wanted'], ports: Ports) {
  const takes = await ports.events.takesWith(liveOf(page));
  const eventOf = eventByNumber(takes);
  const counted = wanted === undefined ? takes : await countedOf(takes, page, wanted, ports);
  const counting = Map.groupBy(counted, ({ event }) => event);
  return {
    of(number: number): Own | null {
      const event = eventOf.get(number);
      if (event === undefined) return null;
      const its = counting.get(event) ?? [];
      const [newest] = its;
      if (newest === undefined) return { event, isBehind: false, takes: [] };
      const last = its.reduce((one, other) => (isFiledAfter(other, one) ? other : one), newest);
      return { event, isBehind: wanted !== undefined && last.number !== number, takes: its };
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
  topics: readonly string[],
  { archive }: Pick<Ports, 'archive'>,
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
  const known = new Map(read.flatMap((each) => (isOf(each, topics) ? [[each.number, each]] : [])));
  return (each) => {
    const [newest] = aheadOf(each).flatMap(({ number }) => known.get(number) ?? []);
    return newest ?? onPage.get(standing(each)?.number ?? 0) ?? each.story;
  };
}

function isFiledAfter(one: EventTake, other: EventTake): boolean {
  return one.cameAt > other.cameAt || (one.cameAt === other.cameAt && one.number > other.number);
}

function isOf({ item }: Story, topics: readonly string[]): boolean {
  return topics.length === 0 || item.topics.some((topic) => topics.includes(topic));
}
