import { places, signsOf, wordsAroundEmbargo, wordsOf } from '../domain/signals/learned/features.ts';
import type { Example, Kind } from './examples.ts';

/** What stands in an example, as numbers of places; null: it is not asked about. */
export type Ask = (headline: string, text: string) => readonly number[] | null;

/** What of texts tells of what they are. */
export const asks: Readonly<Record<'withdrawn' | 'embargoed', Ask>> = {
  withdrawn: (headline, text) => [...wordsOf(headline, text), ...signsOf(headline, text)],
  embargoed: wordsAroundEmbargo,
};

/** What was learned, before it is packed. */
export type Trained = { readonly weights: Float64Array; readonly bias: number };

type Sample = { readonly found: Int32Array; readonly is: 0 | 1 };

const epochs = 15;
const rate = 0.2;
const decay = 1e-5;

/** In how many orders the examples are gone through: what only one order makes is evened out. */
const orders = 4;

/**
 * Logistic regression by stochastic gradient with a rate for each place (AdaGrad), the mean of several orders. The same examples
 * give the same weights.
 */
export function train(examples: readonly Example[], kind: Kind, ask: Ask): Trained {
  const random = createRandom();
  const all = Array.from({ length: orders }, () => trainOnce(examples, kind, ask, random));
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  return {
    weights: Float64Array.from({ length: places }, (_, place) =>
      mean(all.map(({ weights }) => weights[place] ?? 0)),
    ),
    bias: mean(all.map(({ bias }) => bias)),
  };
}

function trainOnce(examples: readonly Example[], kind: Kind, ask: Ask, random: () => number): Trained {
  const samples = shuffle(samplesOf(examples, kind, ask, random), random);
  const weights = new Float64Array(places);
  const squares = new Float64Array(places).fill(1e-6);
  let bias = 0;
  let biasSquares = 1e-6;
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (const { found, is } of shuffle(samples, random)) {
      const share = 1 / Math.sqrt(found.length);
      let score = bias;
      for (const place of found) score += (weights[place] ?? 0) * share;
      const error = 1 / (1 + Math.exp(-score)) - is;
      biasSquares += error * error;
      bias -= (rate * error) / Math.sqrt(biasSquares);
      for (const place of found) {
        const slope = error * share + decay * (weights[place] ?? 0);
        const square = (squares[place] ?? 0) + slope * slope;
        squares[place] = square;
        weights[place] = (weights[place] ?? 0) - (rate * slope) / Math.sqrt(square);
      }
    }
  }
  return { weights, bias };
}

/** What a text comes to: 0 is as likely as not, each 1 multiplies the odds by e. */
export function scoreOf({ weights, bias }: Trained, { headline, text }: Example, ask: Ask): number {
  const found = ask(headline, text);
  if (found === null) return Number.NEGATIVE_INFINITY;
  return bias + found.reduce((sum, place) => sum + (weights[place] ?? 0), 0) / Math.sqrt(found.length);
}

/** Each as it is, and with some news of its language behind it: the very story may stand under the note that withdraws it. */
function samplesOf(
  examples: readonly Example[],
  kind: Kind,
  ask: Ask,
  random: () => number,
): readonly Sample[] {
  const news = Map.groupBy(
    examples.filter((each) => each.kind === 'news'),
    ({ language }) => language,
  );
  return examples.flatMap(({ kind: own, language, headline, text }) => {
    const is = own === kind ? 1 : 0;
    const among = news.get(language) ?? [];
    const other = among[Math.floor(random() * among.length)];
    const longer = other === undefined ? text : `${text}\n${other.headline}. ${other.text}`;
    return [text, longer]
      .map((each) => ask(headline, each))
      .filter((found) => found !== null)
      .map((found) => ({ found: Int32Array.from(found), is }) as const);
  });
}

function shuffle<Each>(list: readonly Each[], random: () => number): readonly Each[] {
  const shuffled = [...list];
  for (let at = shuffled.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1));
    const kept = shuffled[at] as Each;
    shuffled[at] = shuffled[other] as Each;
    shuffled[other] = kept;
  }
  return shuffled;
}

/** A linear congruential generator: the same numbers each time. */
function createRandom(): () => number {
  let state = 12_345;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) | 0;
    return (state >>> 8) / 16_777_216;
  };
}
