import { cpuUsage } from 'node:process';
import { eventFor } from '../../src/domain/event/event-for.ts';
import { type Mark, markKey, rarityAmong } from '../../src/domain/event/mark.ts';
import { type ReadTake, readTake } from '../../src/domain/event/read-take.ts';
import type { Take } from '../../src/domain/event/take.ts';
import type { Labelled } from '../../src/learn/events/labelled.ts';

const liveStories = 10_000;
/** Until what is asked of each is compiled: a Telex runs for weeks. */
const warming = 300;
const asked = 1_000;
/** As the fold asks: a take is looked up by its rarest marks, and held against those that share most with it. */
const mostFound = 800;
const mostCompared = 12;

/**
 * How long a new take's reading, looking up by marks and joining takes beside 10,000 live stories, in µs of the processor; the store's time is not in it. The
 * stories are the labelled takes over and over, each time with names and numbers of its own.
 */
export function microsecondsAtLiveStories(takes: readonly Labelled[]): number {
  const filed = Array.from({ length: liveStories }, (_, at) =>
    another(takes[at % takes.length] as Labelled, at),
  );
  const live = filed.map(readTake);
  const byMark = new Map<string, number[]>();
  for (const [at, { marks }] of live.entries())
    for (const key of marks.map(markKey)) {
      const those = byMark.get(key);
      if (those === undefined) byMark.set(key, [at]);
      else those.push(at);
    }
  const rarity = rarityAmong(liveStories, (mark) => byMark.get(markKey(mark))?.length ?? 0);
  let before = cpuUsage();
  for (let at = 0; at < warming + asked; at++) {
    if (at === warming) before = cpuUsage();
    const read = readTake(filed[(at * 31) % liveStories] as Take);
    const near = nearest(read, byMark, rarity);
    eventFor(
      read,
      near.map((event) => ({ event, takes: [live[event] as ReadTake], stands: false })),
      rarity,
    );
  }
  const { user, system } = cpuUsage(before);
  return (user + system) / asked;
}

function nearest(
  { marks }: ReadTake,
  byMark: ReadonlyMap<string, readonly number[]>,
  rarity: (mark: Mark) => number,
): readonly number[] {
  const shared = new Map<number, number>();
  const lists = marks
    .map((mark) => ({ mark, found: byMark.get(markKey(mark)) ?? [] }))
    .toSorted((one, other) => one.found.length - other.found.length);
  let sum = 0;
  for (const { mark, found } of lists) {
    sum += found.length;
    if (sum > mostFound) break;
    for (const each of found) shared.set(each, (shared.get(each) ?? 0) + rarity(mark));
  }
  return [...shared]
    .toSorted(([, one], [, other]) => other - one)
    .slice(0, mostCompared)
    .map(([each]) => each);
}

/** The same take with other names: of every name that is not a country's a few letters are others. */
function another({ take }: Labelled, at: number): Take {
  const round = Math.floor(at / 604);
  const letter = String.fromCharCode(98 + (round % 20));
  const change = (text: string) => text.replaceAll(/(?<=\p{Lu}\p{Ll}{2,})\p{Ll}(?=\p{Ll})/gu, letter);
  return { ...take, story: at, headline: change(take.headline), lede: change(take.lede), slug: '' };
}
