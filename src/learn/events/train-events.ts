import { Comparing } from '../../domain/event/compare/comparing.ts';
import { type Features, featuresOf } from '../../domain/event/compare/features.ts';
import { hidesFrom } from '../../domain/event/event-card.ts';
import { ByMark, markKey, type Rarity, rarityAmong } from '../../domain/event/mark.ts';
import { type Learned, oddsOf, sameFrom } from '../../domain/event/score-takes.ts';
import { type Weigh, weighBy } from '../../domain/event/weigh.ts';
import { type Example, weighUp } from '../weigh-up.ts';
import { countShared, strengthsBut, strengthsOf } from './concept-strengths.ts';
import type { Labelled } from './labelled.ts';

const reachMs = 24 * 3_600_000;
/** What weights are held by: takes of other writers are alike in other ways. */
const hold = 10;
const leastShared = 0.5;
/** A take against one of an event's takes counts for less than against all of them. */
const countsAlone = 0.3;
/**
 * The logarithms of odds, as they are learned, from which on takes are one event, and surely enough to stand under one card: chosen on writers left out.
 * What is stored of a score is on a scale of its own, on which these stay where they are (`sameFrom`, `hidesFrom`) whatever is learned.
 */
const chosen = { same: 1.8, hides: 3.7 };

/** A newsroom's archive of a month is so many times as large as what was written for learning. */
const archive = 20;

/** How rare marks are in an archive in which they are as common as among these takes. */
export function rarityIn(takes: readonly Labelled[]): Rarity {
  const counts = new ByMark(countsIn(takes));
  return rarityAmong(
    archive * takes.length,
    (mark) => {
      const count = counts.get(mark) ?? 0;
      return mark.kind === 'slug' ? count : archive * count;
    },
    archive,
  );
}

/** How many of these takes have each mark, by its key. */
export function countsIn(takes: readonly Labelled[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { read } of takes) {
    // Those that are not stored as well.
    const concepts = [...read.concepts].map((mark) => markKey({ kind: 'concept', mark }));
    for (const key of new Set([...read.marks.map(markKey), ...concepts]))
      counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

/**
 * Learns of labelled takes: each against every event of its writer as far as that was told when it came, and against each take of it alone; by how
 * rare marks are among all takes, and among those of its writer. The same takes give the same weights.
 */
export function trainEvents(takes: readonly Labelled[]): Learned {
  const all = rarityIn(takes);
  const shared = countShared(takes);
  const examples = [...Map.groupBy(takes, ({ writer }) => writer).values()].flatMap((stream) =>
    // A newsroom knows how rare names are of a month, a new one of its first days.
    [all, rarityIn(stream)].flatMap((rarity) =>
      examplesOf(stream, (events) => weighBy(rarity, strengthsBut(shared, events))),
    ),
  );
  const names = Object.keys(examples[0]?.features ?? {});
  const learned = weighUp(
    examples.map(
      ({ features, isSame, counts }): Example => ({
        features: names.map((name) => features[name] ?? 0),
        isSo: isSame,
        counts,
      }),
    ),
    hold,
  );
  const stretch = (oddsOf(hidesFrom) - oddsOf(sameFrom)) / (chosen.hides - chosen.same);
  const round = (weight: number) => Number((stretch * weight).toFixed(2));
  return {
    weights: Object.fromEntries(names.map((name, at) => [name, round(learned.weights[at] ?? 0)])),
    bias: Number((stretch * (learned.bias - chosen.same) + oddsOf(sameFrom)).toFixed(2)),
    strengths: strengthsOf(shared),
  };
}

/** What shares less is never compared. */
function sharesSome({ namesSum = 0, conceptsSum = 0, numbersSum = 0 }: Features): boolean {
  return namesSum + conceptsSum + numbersSum >= leastShared;
}

type Compared = { readonly features: Features; readonly isSame: boolean; readonly counts: number };

/** `weigherBut`: what is learned of the events of an example says nothing of it. */
function examplesOf(
  stream: readonly Labelled[],
  weigherBut: (events: readonly string[]) => Weigh,
): readonly Compared[] {
  const comparing = new Comparing();
  return stream.flatMap(({ read, event }, at) => {
    const before = stream
      .slice(0, at)
      .filter((other) => read.take.at - other.read.take.at <= reachMs)
      .map((other) => ({ ...other, isSame: other.event === event }));
    return [...Map.groupBy(before, (other) => other.event)].flatMap(([its, takes]) => {
      const weigh = weigherBut([event, its]);
      const isSame = takes[0]?.isSame === true;
      const all = takes.map((other) => other.read);
      const each = all.length === 1 ? [all] : [all, ...all.map((other) => [other])];
      return each
        .map((some) => ({
          features: featuresOf(read, some, weigh, comparing),
          isSame,
          counts: some === all ? 1 : countsAlone,
        }))
        .filter(({ features }) => isSame || sharesSome(features));
    });
  });
}
