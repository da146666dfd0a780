import type { WireItem } from '../../src/domain/item.ts';
import type { Labelled } from '../../src/learn/events/labelled.ts';
import { readLabelled } from '../../src/learn/events/read-labelled.ts';

const hourMs = 3_600_000;
/** The stories of a day begin within so long a time, and go on after that. */
const beginsWithinMs = 20 * hourMs;
const name = /(?<=[\p{L},] )\p{Lu}\p{Ll}{2,}/gu;

/** An item as its source brings it: the id of the source is the agency's name in small letters. */
export type LiveTake = { readonly source: string; readonly item: WireItem };

/**
 * As many takes of one day up to `until`, in the order of their times: the labelled ones over and over. Each time their events begin at
 * another hour, and the names in them (people, cities, countries) are others out of all that the labelled ones name, as often
 * as these are named: how rare a name is, is as on a wire. The same at each run.
 */
export function liveTakes(count: number, until: number): readonly LiveTake[] {
  const labelled = readLabelled();
  const names = namesOf(labelled);
  const random = createRandom(20_261_129);
  const takes: { readonly at: number; readonly live: LiveTake }[] = [];
  for (let round = 0; takes.length < count; round++) {
    const events = Map.groupBy(labelled, ({ event }) => event);
    for (const its of events.values()) {
      const begin = until - beginsWithinMs + random() * beginsWithinMs;
      const first = its[0]?.take.at ?? 0;
      const swaps = new Map<string, string>();
      const swap = (text: string) => text.replaceAll(name, (found) => swapped(found));
      const swapped = (found: string): string => {
        if (round === 0 || !names.known.has(found)) return found;
        const other = swaps.get(found) ?? names.all[Math.floor(random() * names.all.length)] ?? found;
        swaps.set(found, other);
        return other;
      };
      for (const { take } of its) {
        const at = Math.floor(Math.min(begin + (take.at - first) / 3, until));
        takes.push({ at, live: liveTake(take, `${round}-${take.story}`, at, swap) });
      }
    }
  }
  const inOrder = takes.toSorted((one, other) => one.at - other.at).map(({ live }) => live);
  return inOrder.slice(-count);
}

/** The names that stand within sentences, each as often as it does; German writes every noun like a name. */
function namesOf(labelled: readonly Labelled[]) {
  const all = labelled
    .filter(({ read }) => read.language !== 'de')
    .flatMap(({ take }) => [...`${take.headline}\n${take.lede}`.matchAll(name)].map(([found]) => found));
  return { all, known: new Set(all) };
}

function liveTake(
  take: Labelled['take'],
  guid: string,
  at: number,
  swap: (text: string) => string,
): LiveTake {
  const [place] = take.places;
  const dateline = { text: place ?? '', places: take.places, country: take.country ?? null };
  const item: WireItem = {
    guid,
    version: null,
    replaces: null,
    headline: swap(take.headline),
    dateline: place === undefined ? null : { ...dateline, agencies: [take.agency], date: null, zone: null },
    lede: take.lede === '' ? null : swap(take.lede),
    // A story as it is filed has some paragraphs more.
    body:
      take.lede === ''
        ? null
        : Array.from({ length: 5 }, (_, part) => `${part}. ${swap(take.lede)}`).join('\n\n'),
    link: `https://wire.example/${guid}`,
    issuedAt: at,
    changedAt: null,
    seenAt: at,
    urgency: 3,
    pubStatus: 'usable',
    embargoedUntil: null,
    topics: ['buitenland'],
    topicReason: null,
    language: take.language ?? null,
    credit: take.agency,
    editorialNote: null,
    genre: 'news',
    signal: null,
    postable: true,
    ...(take.slug !== undefined && take.slug !== '' && { slug: take.slug }),
  };
  return { source: take.agency.toLowerCase(), item };
}

/** 0 to 1, the same ones from the same seed (https://en.wikipedia.org/wiki/Lehmer_random_number_generator). */
function createRandom(seed: number): () => number {
  let state = seed % 2_147_483_647;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}
