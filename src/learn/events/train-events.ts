import { type Features, featuresOf } from '../../domain/event/features.ts';
import { type Mark, markKey, type Rarity, rarityAmong } from '../../domain/event/mark.ts';
import { readEvent } from '../../domain/event/read-event.ts';
import type { Learned } from '../../domain/event/score-takes.ts';
import { type Weigh, weighBy } from '../../domain/event/weigh.ts';
import { descend, type Row } from '../descend.ts';
import { countShared, strengthsBut } from './concept-strengths.ts';
import type { Labelled } from './read-labelled.ts';

const reachMs = 24 * 3_600_000;
const how = { classes: 2, rounds: 60, decay: 2e-3, orders: 3 };

/** A newsroom's archive of a month is so many times as large as what was written for learning. */
const archive = 20;

/** How rare marks are in an archive in which they are as common as among these takes. */
export function rarityIn(takes: readonly Labelled[]): Rarity {
  const counts = countsIn(takes);
  return rarityAmong(archive * takes.length, (mark: Mark) => {
    const count = counts.get(markKey(mark)) ?? 0;
    return mark.kind === 'slug' ? count : archive * count;
  });
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
 * Learns of labelled takes: each against every event of its writer as far as that was told when it came, and against each take of it alone.
 * The same takes give the same weights.
 */
export function trainEvents(takes: readonly Labelled[]): Learned {
  const rarity = rarityIn(takes);
  const shared = countShared(takes);
  const examples = [...Map.groupBy(takes, ({ writer }) => writer).values()].flatMap((stream) =>
    examplesOf(stream, (events) => weighBy(rarity, strengthsBut(shared, events))),
  );
  const names = Object.keys(examples[0]?.features ?? {});
  const rows = examples.map(({ features, isSame }): Row => {
    const asked = [...names.entries()].filter(([, name]) => features[name] !== 0);
    return {
      numbers: Uint32Array.from(asked, ([at]) => at),
      values: Float32Array.from(asked, ([, name]) => features[name] ?? 0),
      answer: isSame ? 1 : 0,
    };
  });
  const { weights, biases } = descend(rows, { ...how, size: names.length });
  const weightOf = (at: number) => (weights[1]?.[at] ?? 0) - (weights[0]?.[at] ?? 0);
  return {
    weights: Object.fromEntries(names.map((name, at) => [name, Number(weightOf(at).toFixed(2))])),
    bias: Number(((biases[1] ?? 0) - (biases[0] ?? 0)).toFixed(2)),
    strengths: strengthsBut(shared, []),
  };
}

type Example = { readonly features: Features; readonly isSame: boolean };

/** `weigherBut`: what is learned of the events of an example says nothing of it. */
function examplesOf(
  stream: readonly Labelled[],
  weigherBut: (events: readonly string[]) => Weigh,
): readonly Example[] {
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
      return each.map((some) => ({ features: featuresOf(read, readEvent(some), weigh), isSame }));
    });
  });
}
