import { partsOf } from '../../domain/signals/parts-of-copy.ts';
import { places, signsOf, wordsOf, wordsOfPart } from '../../domain/signals/text-features.ts';
import { type Descent, descend, type Row, randomFrom } from '../descend.ts';
import type { Example } from './read-examples.ts';

/** What is asked of an example. */
export type Question = (example: Example) => boolean;

/** What is asked, and how it is learned. */
export type Asking = {
  readonly isSo: Question;
  /** How many weights it has: a power of two, at most a place each. */
  readonly size: number;
  /** How often each example counts of which the answer is yes: few are lost among many. */
  readonly times: number;
};

/** What was learned, before it is packed. */
export type Trained = { readonly weights: Float32Array; readonly bias: number };

/** Of items as a whole, and of each of their parts. */
export type TrainedBoth = { readonly whole: Trained; readonly part: Trained };

/** An example as it is learned from, whatever is asked of it. */
export type Read = {
  readonly example: Example;
  /** As it is, and with news of its language behind it: the very story may stand under the note that withdraws it. */
  readonly wholes: readonly Uint32Array[];
  readonly parts: readonly Uint32Array[];
};

const how = { classes: 2, rounds: 12, decay: 1e-5, orders: 2 };

const partsHow = { ...how, rounds: 5, orders: 1 };
const lastPartsHow = { ...how, rounds: 12, orders: 2 };
/** How often it is asked anew which part of an item says what it is. */
const askings = 3;
/** From this score on a part says so beside the one that says it most. */
const sayingSo = 1;
/** As long as a text is weighed. */
const longest = 400;

/** Reads examples once for all that is asked of them. The same examples are read the same. */
export function readAll(examples: readonly Example[]): readonly Read[] {
  const random = randomFrom(2);
  const news = Map.groupBy(
    examples.filter((each) => each.kind === 'news'),
    ({ language }) => language,
  );
  return examples.map((example) => {
    const { language, headline, text } = example;
    const among = news.get(language) ?? [];
    let longer = text;
    while (among.length > 0 && longer.length < longest) {
      const other = among[Math.floor(random() * among.length)];
      longer += `\n${other?.headline}. ${other?.text}`;
    }
    return {
      example,
      wholes: [text, longer].map((each) => Uint32Array.from(wholeOf(headline, each))),
      parts: readParts(example),
    };
  });
}

/** The same of what is learned of by its parts alone. */
export function readPartsOf(examples: readonly Example[]): readonly Read[] {
  return examples.map((example) => ({ example, wholes: [], parts: readParts(example) }));
}

const readParts = ({ headline, text }: Example) =>
  partsOf(headline, [text]).map((part) => Uint32Array.from(wordsOfPart(part)));

const wholeOf = (headline: string, text: string) => [...wordsOf(headline, text), ...signsOf(headline, text)];

/** Parts are learned of plain news as well, as whatever they are of they look like it. The same examples give the same weights. */
export function trainBoth(examples: readonly Read[], plain: readonly Read[], by: Asking): TrainedBoth {
  const own = examples.filter(({ example }) => by.isSo(example));
  const told = [...examples, ...Array.from({ length: by.times - 1 }, () => own).flat()];
  const wholes = told.flatMap(({ example, wholes: both }) =>
    both.map((numbers) => rowOf(numbers, by, by.isSo(example))),
  );
  return { whole: trainRows(wholes, { ...how, size: by.size }), part: trainParts([...told, ...plain], by) };
}

/**
 * Learns what tells a part by which the answer is yes. Which part that is nobody wrote down: of an item for which it is, it is the one that what
 * was learned so far finds likeliest, of any other none is.
 */
function trainParts(examples: readonly Read[], by: Asking): Trained {
  const { size } = by;
  const asked = examples.map(({ example, parts }) => {
    const isOwn = by.isSo(example);
    return { isOwn, parts: parts.map((numbers) => rowOf(numbers, by, isOwn)) };
  });
  const others = asked.filter(({ isOwn }) => !isOwn).flatMap(({ parts }) => parts);
  const own = asked.filter(({ isOwn }) => isOwn).map(({ parts }) => parts);
  let trained = trainRows([...others, ...own.flat()], { ...partsHow, size });
  for (let asking = 1; asking <= askings; asking++) {
    const saying = own.flatMap((parts) => {
      const scored = parts.map((row) => ({ row, score: scoreOfRow(trained, row.numbers) }));
      const most = Math.max(...scored.map(({ score }) => score));
      return scored.filter(({ score }) => score === most || score > sayingSo).map(({ row }) => row);
    });
    trained = trainRows([...others, ...saying], { ...(asking === askings ? lastPartsHow : partsHow), size });
  }
  return trained;
}

/** What an item comes to as a whole, and the part that comes to most, which it says by its number: 0 is as likely as not. */
export function scoresOf({ whole, part }: TrainedBoth, { wholes, parts }: Read) {
  const scores = parts.map((each) => scoreOfRow(part, each));
  const most = Math.max(...scores, Number.NEGATIVE_INFINITY);
  return {
    whole: scoreOfRow(whole, wholes[0] ?? new Uint32Array()),
    part: most,
    mostAt: scores.indexOf(most),
  };
}

function scoreOfRow({ weights, bias }: Trained, numbers: Uint32Array): number {
  let sum = 0;
  const last = weights.length - 1;
  for (const place of numbers) sum += weights[place & last] ?? 0;
  return bias + sum / Math.sqrt(numbers.length);
}

function trainRows(rows: readonly Row[], by: Descent): Trained {
  const { weights, biases } = descend(rows, by);
  const [other, own] = weights;
  return {
    weights: Float32Array.from({ length: by.size }, (_, at) => (own?.[at] ?? 0) - (other?.[at] ?? 0)),
    bias: (biases[1] ?? 0) - (biases[0] ?? 0),
  };
}

/** What each feature of a row counts: alike, and the less the more there are. */
const shares = new Map<number, Float32Array>();

function rowOf(read: Uint32Array, { size }: Asking, isOwn: boolean): Row {
  const numbers = size === places ? read : read.map((place) => place & (size - 1));
  const values =
    shares.get(numbers.length) ?? new Float32Array(numbers.length).fill(1 / Math.sqrt(numbers.length));
  shares.set(numbers.length, values);
  return { numbers, values, answer: isOwn ? 1 : 0 };
}
