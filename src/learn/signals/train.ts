import { places, signsOf, wordsAroundEmbargo, wordsOf } from '../../domain/signals/text-features.ts';
import { descend, type Row, randomFrom } from '../descend.ts';
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

/** Learns what tells one kind from all else. The same examples give the same weights. */
export function train(examples: readonly Example[], kind: Kind, ask: Ask): Trained {
  const { weights, biases } = descend(rowsOf(examples, kind, ask), how);
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
      .map((found) => ({
        numbers: Uint32Array.from(found),
        values: new Float32Array(found.length).fill(1 / Math.sqrt(found.length)),
        answer: own === kind ? 1 : 0,
      }));
  });
}
