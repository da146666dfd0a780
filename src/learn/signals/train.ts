import { partsOf } from '../../domain/signals/parts-of-copy.ts';
import { places, signsOf, wordsOf, wordsOfPart } from '../../domain/signals/text-features.ts';
import { type Descent, descend, type Row, randomFrom } from '../descend.ts';
import type { Example } from './read-examples.ts';

/** What is asked of an example. */
export type Question = (example: Example) => boolean;

/** What was learned, before it is packed. */
export type Trained = { readonly weights: Float32Array; readonly bias: number };

/** Of items as a whole, and of each of their parts. */
export type TrainedBoth = { readonly whole: Trained; readonly part: Trained };

const how = { classes: 2, size: places, rounds: 12, decay: 1e-5, orders: 2 };

const partsHow = { ...how, rounds: 5, orders: 1 };
const lastPartsHow = { ...how, rounds: 12, orders: 2 };
/** How often it is asked anew which part of an item says what it is. */
const askings = 3;
/** From this score on a part says so beside the one that says it most. */
const sayingSo = 1;

/** Parts are learned of plain news as well, as whatever they are of they look like it. The same examples give the same weights. */
export function trainBoth(
  examples: readonly Example[],
  plain: readonly Example[],
  isSo: Question,
): TrainedBoth {
  return { whole: trainRows(rowsOf(examples, isSo), how), part: trainParts([...examples, ...plain], isSo) };
}

/**
 * Learns what tells a part by which the answer is yes. Which part that is nobody wrote down: of an item for which it is, it is the one that what
 * was learned so far finds likeliest, of any other none is.
 */
function trainParts(examples: readonly Example[], isSo: Question): Trained {
  const asked = examples.map((each) => ({ isOwn: isSo(each), parts: partRowsOf(each, isSo(each)) }));
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

function partRowsOf({ headline, text }: Example, isOwn: boolean): readonly Row[] {
  return partsOf(headline, [text]).map((part) => rowOf(wordsOfPart(part), isOwn));
}

/** What an item comes to as a whole, and the part that comes to most: 0 is as likely as not. */
export function scoresOf({ whole, part }: TrainedBoth, { headline, text }: Example) {
  const ofParts = partsOf(headline, [text]).map((each) =>
    scoreOfRow(part, Uint32Array.from(wordsOfPart(each))),
  );
  return {
    whole: scoreOfRow(whole, Uint32Array.from(wholeOf(headline, text))),
    part: Math.max(...ofParts, Number.NEGATIVE_INFINITY),
  };
}

function scoreOfRow({ weights, bias }: Trained, numbers: Uint32Array): number {
  let sum = 0;
  for (const place of numbers) sum += weights[place] ?? 0;
  return bias + sum / Math.sqrt(numbers.length);
}

function trainRows(rows: readonly Row[], by: Descent): Trained {
  const { weights, biases } = descend(rows, by);
  const [other, own] = weights;
  return {
    weights: Float32Array.from({ length: places }, (_, place) => (own?.[place] ?? 0) - (other?.[place] ?? 0)),
    bias: (biases[1] ?? 0) - (biases[0] ?? 0),
  };
}

const wholeOf = (headline: string, text: string) => [...wordsOf(headline, text), ...signsOf(headline, text)];

/** As long as a text is weighed. */
const longest = 400;

/** Each as it is, and with news of its language behind it: the very story may stand under the note that withdraws it. */
function rowsOf(examples: readonly Example[], isSo: Question): readonly Row[] {
  const random = randomFrom(2);
  const news = Map.groupBy(
    examples.filter((each) => each.kind === 'news'),
    ({ language }) => language,
  );
  return examples.flatMap((example) => {
    const { language, headline, text } = example;
    const among = news.get(language) ?? [];
    let longer = text;
    while (among.length > 0 && longer.length < longest) {
      const other = among[Math.floor(random() * among.length)];
      longer += `\n${other?.headline}. ${other?.text}`;
    }
    return [text, longer].map((each) => rowOf(wholeOf(headline, each), isSo(example)));
  });
}

function rowOf(found: readonly number[], isOwn: boolean): Row {
  return {
    numbers: Uint32Array.from(found),
    values: new Float32Array(found.length).fill(1 / Math.sqrt(found.length)),
    answer: isOwn ? 1 : 0,
  };
}
