import { features, type LearnedText, readFeatures } from './text-features.ts';
import { longestText } from './word-scan.ts';

/** What was learned: how much each feature speaks for each question, in steps. */
export type LearnedWeights = {
  /** Three for each feature, side by side: for sport, for the economy (both against other news), and for news from abroad. */
  readonly steps: Int8Array;
  /** What a step is worth, for each question. */
  readonly scales: readonly [number, number, number];
  /** What is said for each before anything is read. */
  readonly biases: readonly [number, number, number];
};

/** The questions, in the order of the weights. */
export const questions = 3;
const sport = 0;
const economy = 1;
const abroad = 2;

/** What was learned says of a text, each with the words that spoke most for it. */
export type LearnedVerdict = {
  /** Sport or the economy, where it reads more like that than like anything else. */
  readonly topic: { readonly desk: 'sport' | 'economie'; readonly words: readonly string[] } | null;
  /** That it is about abroad, though it was filed at home; only where it names another country or a body of the world. */
  readonly abroad: { readonly words: readonly string[] } | null;
};

const mostNamed = 3;
const sums = new Float64Array(questions);
/** Without what function words and bare numbers say for it, a desk may be so much short of enough: they never decide by themselves. */
const leastTold = -0.4;
/** The same without what function words and bare numbers say for it. */
const told = new Float64Array(questions);
const shares = new Float64Array(longestText);

/** Asks what was learned about a text: one pass over its first 700 characters. */
export function askLearned(asked: LearnedText, weights: LearnedWeights): LearnedVerdict {
  weigh(asked, weights);
  const [forSport = 0, forEconomy = 0, forAbroad = 0] = sums;
  const best = forSport >= forEconomy ? sport : economy;
  const isAboutAbroad = forAbroad > 0 && features.namesAbroad && asked.filed?.isAtHome === true;
  const words = (question: number) => wordsFor(question, asked.text, weights);
  return {
    topic:
      Math.max(forSport, forEconomy) > 0 && (told[best] ?? 0) > leastTold
        ? { desk: best === sport ? 'sport' : 'economie', words: words(best) }
        : null,
    abroad: isAboutAbroad ? { words: words(abroad) } : null,
  };
}

function weigh(asked: LearnedText, { steps, scales, biases }: LearnedWeights): void {
  readFeatures(asked);
  const { count, numbers, values, owners, isEmpty } = features;
  let first = 0;
  let second = 0;
  let third = 0;
  let [emptyFirst, emptySecond] = [0, 0];
  for (let each = 0; each < count; each++) {
    const at = (numbers[each] ?? 0) * questions;
    const value = values[each] ?? 0;
    first += (steps[at] ?? 0) * value;
    second += (steps[at + 1] ?? 0) * value;
    third += (steps[at + 2] ?? 0) * value;
    if (isEmpty[owners[each] ?? -1] !== 1) continue;
    emptyFirst += (steps[at] ?? 0) * value;
    emptySecond += (steps[at + 1] ?? 0) * value;
  }
  sums[sport] = first * scales[sport] + biases[sport];
  sums[economy] = second * scales[economy] + biases[economy];
  told[sport] = sums[sport] - Math.max(0, emptyFirst * scales[sport]);
  told[economy] = sums[economy] - Math.max(0, emptySecond * scales[economy]);
  sums[abroad] = third * scales[abroad] + biases[abroad];
}

/** The words of the text that spoke most for a question, the strongest first. */
function wordsFor(question: number, text: string, { steps }: LearnedWeights): readonly string[] {
  const { count, words, numbers, values, owners, starts, ends, isEmpty } = features;
  shares.fill(0, 0, words);
  for (let each = 0; each < count; each++) {
    const owner = owners[each] ?? -1;
    if (owner === -1 || isEmpty[owner] === 1) continue;
    const said = steps[(numbers[each] ?? 0) * questions + question] ?? 0;
    shares[owner] = (shares[owner] ?? 0) + said * (values[each] ?? 0);
  }
  const named: string[] = [];
  while (named.length < mostNamed) {
    let strongest = 0;
    for (let word = 1; word < words; word++)
      if ((shares[word] ?? 0) > (shares[strongest] ?? 0)) strongest = word;
    if ((shares[strongest] ?? 0) <= 0) break;
    shares[strongest] = 0;
    named.push(text.slice(starts[strongest] ?? 0, ends[strongest] ?? 0));
  }
  return named;
}
