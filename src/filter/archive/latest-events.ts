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

/**
 * The newest stories, newest first, each event once: by the newest of its takes that are asked for, and with who else has it. What was taken
 * back stands for itself. Where nothing is in an event it is one question more than the stories themselves.
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
    for (const story of page) {
      const own = story.state === 'live' ? takes.of(story.number) : null;
      if (own !== null && (shown.has(own.event) || own.isBehind)) continue;
      if (own !== null) shown.add(own.event);
      listed.push(own === null ? { story, event: null } : listedWith(story, own.takes));
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
      return { event, isBehind: wanted !== undefined && newest.number !== number, takes: its };
    },
  };
}
