import type { Weighed } from './side.ts';

const usual = 1_024;

/** Texts of any kind that some takes say, by number, and which of them were listed last: whether one stands in a list is one look. */
export class TextNumbers {
  readonly #numbers = new Map<string, number>();
  #listedIn = new Uint32Array(usual);
  #weights = new Float64Array(usual);
  #list = 0;
  #listed: readonly number[] = [];

  /** The numbers of texts, in their order. */
  numbersOf(texts: readonly string[]): number[] {
    const numbers: number[] = [];
    for (let at = 0; at < texts.length; at++) numbers.push(this.#numberOf(texts[at] ?? ''));
    return numbers;
  }

  #numberOf(text: string): number {
    const known = this.#numbers.get(text);
    if (known !== undefined) return known;
    const number = this.#numbers.size;
    this.#numbers.set(text, number);
    if (number < this.#listedIn.length) return number;
    const [listedIn, weights] = [this.#listedIn, this.#weights];
    this.#listedIn = new Uint32Array(number * 2);
    this.#listedIn.set(listedIn);
    this.#weights = new Float64Array(number * 2);
    this.#weights.set(weights);
    return number;
  }

  /** Of each of these whether the list has it. */
  areIn(asked: readonly number[], list: readonly number[]): readonly boolean[] {
    this.#begin(list);
    const found: boolean[] = [];
    for (let at = 0; at < asked.length; at++) found.push(this.#listedIn[asked[at] ?? 0] === this.#list);
    return found;
  }

  /** How much of what the first words of a text say stands in another text. */
  massIn({ texts, weights }: Weighed, first: number, there: readonly number[]): number {
    this.#begin(there);
    let all = 0;
    let found = 0;
    for (let at = 0; at < first; at++) {
      const weight = weights[at] ?? 0;
      all += weight;
      if (this.#listedIn[texts[at] ?? 0] === this.#list) found += weight;
    }
    return all === 0 ? 0 : found / all;
  }

  /** How much two texts have of each other's words, 0 to 1. */
  cosine(one: Weighed, other: Weighed): number {
    this.#begin(other.texts);
    for (let at = 0; at < other.texts.length; at++)
      this.#weights[other.texts[at] ?? 0] = other.weights[at] ?? 0;
    let both = 0;
    for (let at = 0; at < one.texts.length; at++) {
      const text = one.texts[at] ?? 0;
      if (this.#listedIn[text] === this.#list) both += (one.weights[at] ?? 0) * (this.#weights[text] ?? 0);
    }
    return both === 0 ? 0 : both / Math.sqrt(squaresOf(one) * squaresOf(other));
  }

  /** One that was listed last is not listed again. */
  #begin(list: readonly number[]): void {
    if (list === this.#listed) return;
    this.#listed = list;
    this.#list++;
    for (let at = 0; at < list.length; at++) this.#listedIn[list[at] ?? 0] = this.#list;
  }
}

function squaresOf({ weights }: Weighed): number {
  let sum = 0;
  for (let at = 0; at < weights.length; at++) sum += (weights[at] ?? 0) * (weights[at] ?? 0);
  return sum;
}
