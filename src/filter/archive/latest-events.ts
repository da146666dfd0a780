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
    const takes = await takesOf(page, { topics, wanted }, ports);
    for (const story of page) {
      const own = story.state === 'live' ? takes.of(story.number) : null;
      if (own !== null && (shown.has(own.event) || own.isBehind)) continue;
      if (own !== null) shown.add(own.event);
      listed.push(own === null ? { story, event: null } : listedWith(await own.newest(story), own.takes));
      if (listed.length === limit) return listed;
    }
    read += page.length;
    before = page.at(-1)?.number;
    if (page.length < size || read >= mostRead) return listed;
  }
}

type Own = {
  readonly event: number;
  /** Another take of it is to be shown. */
  readonly isBehind: boolean;
  /** The one that is shown: the story itself, where none of those counts. */
  newest(story: Story): Promise<Story>;
  /** Those that count. */
  readonly takes: readonly EventTake[];
};

/** What is known of the events of a page. Of events of which nobody is wanted the stories of the page alone are told. */
async function takesOf(page: readonly Story[], { topics, wanted }: Omit<LatestQuery, 'limit'>, ports: Ports) {
  const takes = await ports.events.takesWith(liveOf(page));
  const eventOf = eventByNumber(takes);
  const counted = wanted === undefined ? takes : await countedOf(takes, page, wanted, ports);
  const counting = Map.groupBy(counted, ({ event }) => event);
  const onPage = new Map(page.map((story) => [story.number, story]));
  /** The first of these that the list is of. It may have been filed long before what is on the page. */
  const newestOf = async (its: readonly EventTake[], story: Story) => {
    const known = its.find(({ number }) => onPage.has(number));
    const ahead = its.slice(0, known === undefined ? mostAhead : its.indexOf(known)).slice(0, mostAhead);
    const read = ahead.length === 0 ? [] : await ports.archive.these(ahead.map(({ number }) => number));
    const [newest] = ahead.flatMap(
      ({ number }) => read.find((each) => each.number === number && isOf(each, topics)) ?? [],
    );
    return newest ?? onPage.get(known?.number ?? 0) ?? story;
  };
  return {
    of(number: number): Own | null {
      const event = eventOf.get(number);
      if (event === undefined) return null;
      const its = counting.get(event) ?? [];
      const [newest] = its;
      if (newest === undefined) return { event, isBehind: false, newest: async (story) => story, takes: [] };
      const last = its.reduce((one, other) => (isFiledAfter(other, one) ? other : one), newest);
      return {
        event,
        isBehind: wanted !== undefined && last.number !== number,
        newest: (story) => newestOf(its, story),
        takes: its,
      };
    },
  };
}

function isFiledAfter(one: EventTake, other: EventTake): boolean {
  return one.cameAt > other.cameAt || (one.cameAt === other.cameAt && one.number > other.number);
}

function isOf({ item }: Story, topics: readonly string[]): boolean {
  return topics.length === 0 || item.topics.some((topic) => topics.includes(topic));
}
