import { partsOf } from '../../domain/signals/parts-of-copy.ts';
import {
  places,
  signsOf,
  wordsAroundEmbargo,
  wordsOf,
  wordsOfPart,
} from '../../domain/signals/text-features.ts';
import { type Descent, descend, type Row, randomFrom } from '../descend.ts';
import type { Example, Kind } from './read-examples.ts';

/** What stands in an example, as numbers of places; null: it is not asked about. */
export type Ask = (headline: string, text: string) => readonly number[] | null;

/** What of texts tells of what they are. */
export const asks: Readonly<Record<'withdrawn' | 'embargoed', Ask>> = {
  withdrawn: (headline, text) => [...wordsOf(headline, text), ...signsOf(headline, text)],
  embargoed: wordsAroundEmbargo,
};

/** What was learned, before it is packed. */
export type Trained = { readonly weights: Float32Array; readonly bias: number };

const how = { classes: 2, size: places, rounds: 15, decay: 1e-5, orders: 4 };

const partsHow = { ...how, rounds: 5, orders: 1 };
const lastPartsHow = { ...how, rounds: 12, orders: 3 };
/** How often it is asked anew which part of an item says what it is. */
const askings = 3;
/** From this score on a part says so beside the one that says it most. */
const sayingSo = 1;

/**
 * Learns what tells a part by which an item is of a kind. Which part that is nobody wrote down: of an item of the kind it is the one that what was
 * learned so far finds likeliest, of any other none is.
 */
export function trainParts(examples: readonly Example[], kind: Kind): Trained {
  const asked = examples.map((each) => ({ isOwn: each.kind === kind, parts: partRowsOf(each, kind) }));
  const others = asked.filter(({ isOwn }) => !isOwn).flatMap(({ parts }) => parts);
  const own = asked.filter(({ isOwn }) => isOwn).map(({ parts }) => parts);
  let trained = trainRows([...others, ...own.flat()], partsHow);
  for (let asking = 1; asking <= askings; asking++) {
    const saying = own.flatMap((parts) => {
      const scored = parts.map((row) => ({ row, score: scoreOfRow(trained, row.numbers) }));
      const most = Math.max(...scored.map(({ score }) => score));
      return scored.filter(({ score }) => score === most || score > sayingSo).map(({ row }) => row);
    });
    trained = trainRows([...others, ...saying], asking === askings ? lastPartsHow : partsHow);
  }
  return trained;
}

function partRowsOf({ kind: own, headline, text }: Example, kind: Kind): readonly Row[] {
  return partsOf(headline, [text]).map((part) => rowOf(wordsOfPart(part), own === kind));
}

/** What the part comes to that says most. */
export function scoreOfParts(trained: Trained, { headline, text }: Example): number {
  return Math.max(
    ...partsOf(headline, [text]).map((part) => scoreOfRow(trained, Uint32Array.from(wordsOfPart(part)))),
    Number.NEGATIVE_INFINITY,
  );
}

function scoreOfRow({ weights, bias }: Trained, numbers: Uint32Array): number {
  let sum = 0;
  for (const place of numbers) sum += weights[place] ?? 0;
  return bias + sum / Math.sqrt(numbers.length);
}

/** Learns what tells one kind from all else. The same examples give the same weights. */
export function train(examples: readonly Example[], kind: Kind, ask: Ask): Trained {
  return trainRows(rowsOf(examples, kind, ask), how);
}

function trainRows(rows: readonly Row[], by: Descent): Trained {
  const { weights, biases } = descend(rows, by);
  const [other, own] = weights;
  return {
    weights: Float32Array.from({ length: places }, (_, place) => (own?.[place] ?? 0) - (other?.[place] ?? 0)),
    bias: (biases[1] ?? 0) - (biases[0] ?? 0),
  };
}

/** What a text comes to: 0 is as likely as not, each 1 multiplies the odds by e. */
export function scoreOf({ weights, bias }: Trained, { headline, text }: Example, ask: Ask): number {
  const found = ask(headline, text);
  if (found === null) return Number.NEGATIVE_INFINITY;
  return bias + found.reduce((sum, place) => sum + (weights[place] ?? 0), 0) / Math.sqrt(found.length);
}

/** Each as it is, and with some news of its language behind it: the very story may stand under the note that withdraws it. */
function rowsOf(examples: readonly Example[], kind: Kind, ask: Ask): readonly Row[] {
  const random = randomFrom(2);
  const news = Map.groupBy(
    examples.filter((each) => each.kind === 'news'),
    ({ language }) => language,
  );
  return examples.flatMap(({ kind: own, language, headline, text }) => {
    const among = news.get(language) ?? [];
    const other = among[Math.floor(random() * among.length)];
    const longer = other === undefined ? text : `${text}\n${other.headline}. ${other.text}`;
    return [text, longer]
      .map((each) => ask(headline, each))
      .filter((found) => found !== null)
      .map((found) => rowOf(found, own === kind));
  });
}

function rowOf(found: readonly number[], isOwn: boolean): Row {
  return {
    numbers: Uint32Array.from(found),
    values: new Float32Array(found.length).fill(1 / Math.sqrt(found.length)),
    answer: isOwn ? 1 : 0,
  };
}
