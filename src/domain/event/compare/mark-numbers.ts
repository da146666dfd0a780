import type { MarkKind } from '../mark.ts';
import type { Weigh } from '../weigh.ts';
import type { Side } from './side.ts';

/** Of so many marks there is room at first. */
const usual = 256;
/** A take with fewer rare names or concepts than this is not all shared where they are. */
const leastToShare = 3.5;

/**
 * The marks of one kind that some takes have, by number: to hold two takes against each other as texts takes many times as long. Beside them
 * stands what the take and the event that were compared last have in common. Loops count, and nothing is made in them: a take is held against
 * thirty others, and what is made for each of these is most of what V8 has to clean up after a fold.
 */
export class MarkNumbers {
  readonly #kind: MarkKind;
  readonly #of: 'names' | 'concepts' | 'numbers' | 'countries';
  readonly #numbers = new Map<string, number>();
  readonly #marks: string[] = [];
  /** How many takes of the event have a mark. */
  #counts = new Uint16Array(usual);
  /** 1: the take has it. */
  #isInTake = new Uint8Array(usual);
  /** What it weighs. */
  #weights = new Float64Array(usual);
  /** All that the event has, in the order in which its takes say it. */
  readonly #inEvent: number[] = [];
  #take: readonly number[] = [];
  /** What marks weigh that so many takes of a comparison have (the row), for as long as the same weighs. */
  readonly #known: Float64Array[] = [];
  /** Where in these something stands: the row and the number of each, one behind the other. */
  readonly #weighed: number[] = [];
  #weigh: Weigh = () => 0;

  /** What both have, by how rare it is. */
  sum = 0;
  /** The same as a part of what the one has that says less. */
  share = 0;
  cosine = 0;
  /** What the one that says less says in all. */
  least = 0;
  /** The rarest three that both have. */
  first = 0;
  second = 0;
  third = 0;

  constructor(kind: MarkKind, of: 'names' | 'concepts' | 'numbers' | 'countries') {
    this.#kind = kind;
    this.#of = of;
  }

  /** Whether both have some, and share none that says anything. */
  get shareNothing(): boolean {
    return this.#take.length > 0 && this.#inEvent.length > 0 && this.sum === 0;
  }

  /** The numbers of marks, in their order. */
  numbersOf(marks: readonly string[]): readonly number[] {
    const numbers: number[] = [];
    for (let at = 0; at < marks.length; at++) numbers.push(this.#numberOf(marks[at] ?? ''));
    return numbers;
  }

  #numberOf(mark: string): number {
    const known = this.#numbers.get(mark);
    if (known !== undefined) return known;
    const number = this.#marks.push(mark) - 1;
    this.#numbers.set(mark, number);
    if (number < this.#counts.length) return number;
    const [counts, isInTake, weights] = [this.#counts, this.#isInTake, this.#weights];
    this.#counts = new Uint16Array(number * 2);
    this.#counts.set(counts);
    this.#isInTake = new Uint8Array(number * 2);
    this.#isInTake.set(isInTake);
    this.#weights = new Float64Array(number * 2);
    this.#weights.set(weights);
    return number;
  }

  /** Compares a take with the takes of an event. */
  compare(side: Side, event: readonly Side[], weigh: Weigh): void {
    const take = side[this.#of];
    this.#begin(take, event, weigh);
    let inTake = 0;
    let squares = 0;
    let sum = 0;
    let both = 0;
    let first = 0;
    let second = 0;
    let third = 0;
    for (let at = 0; at < take.length; at++) {
      const number = take[at] ?? 0;
      const weight = this.#weights[number] ?? 0;
      inTake += weight;
      squares += weight * weight;
      const count = this.#counts[number] ?? 0;
      if (count === 0) continue;
      sum += weight;
      both += weight * weight * (count / event.length);
      if (weight > first) {
        third = second;
        second = first;
        first = weight;
      } else if (weight > second) {
        third = second;
        second = weight;
      } else if (weight > third) third = weight;
    }
    let inEvent = 0;
    let eventSquares = 0;
    for (let at = 0; at < this.#inEvent.length; at++) {
      const number = this.#inEvent[at] ?? 0;
      const weight = this.#weights[number] ?? 0;
      const share = (this.#counts[number] ?? 0) / event.length;
      inEvent += weight;
      eventSquares += weight * weight * share * share;
    }
    this.sum = sum;
    this.least = Math.min(inTake, inEvent);
    this.share = sum / Math.max(this.least, leastToShare);
    this.cosine = both === 0 ? 0 : both / Math.sqrt(squares * eventSquares);
    this.first = first;
    this.second = second;
    this.third = third;
  }

  /** Counts who has what, and weighs that. What takes say themselves does not make it common: how rare it is, is asked of all others. */
  #begin(take: readonly number[], event: readonly Side[], weigh: Weigh): void {
    this.#weighBy(weigh);
    for (let at = 0; at < this.#inEvent.length; at++) this.#counts[this.#inEvent[at] ?? 0] = 0;
    for (let at = 0; at < this.#take.length; at++) this.#isInTake[this.#take[at] ?? 0] = 0;
    this.#inEvent.length = 0;
    this.#take = take;
    for (let at = 0; at < take.length; at++) this.#isInTake[take[at] ?? 0] = 1;
    for (let each = 0; each < event.length; each++) {
      const marks = event[each]?.[this.#of] ?? [];
      for (let at = 0; at < marks.length; at++) {
        const number = marks[at] ?? 0;
        const count = this.#counts[number] ?? 0;
        if (count === 0) this.#inEvent.push(number);
        this.#counts[number] = count + 1;
      }
    }
    for (let at = 0; at < take.length; at++) this.#weighOne(take[at] ?? 0);
    for (let at = 0; at < this.#inEvent.length; at++) this.#weighOne(this.#inEvent[at] ?? 0);
  }

  /** From now on other weights: what was weighed before is not known any more. */
  #weighBy(weigh: Weigh): void {
    if (weigh === this.#weigh) return;
    this.#weigh = weigh;
    for (let at = 0; at < this.#weighed.length; at += 2) {
      const known = this.#known[this.#weighed[at] ?? 0];
      if (known !== undefined) known[this.#weighed[at + 1] ?? 0] = -1;
    }
    this.#weighed.length = 0;
  }

  #weighOne(number: number): void {
    const but = (this.#counts[number] ?? 0) + (this.#isInTake[number] ?? 0);
    let known = this.#known[but];
    if (known === undefined || known.length <= number) {
      const longer = new Float64Array(this.#counts.length).fill(-1);
      if (known !== undefined) longer.set(known);
      this.#known[but] = longer;
      known = longer;
    }
    let weight = known[number] ?? -1;
    if (weight < 0) {
      weight = this.#weigh(this.#kind, this.#marks[number] ?? '', but);
      known[number] = weight;
      this.#weighed.push(but, number);
    }
    this.#weights[number] = weight;
  }

  /** Whether the event that was compared last has a mark. */
  isInEvent(number: number): boolean {
    return (this.#counts[number] ?? 0) > 0;
  }

  /** What a mark weighs that the take or the event has. */
  weightOf(number: number): number {
    return this.#weights[number] ?? 0;
  }

  /** What some of these weigh together. */
  sumOf(numbers: readonly number[]): number {
    let sum = 0;
    for (let at = 0; at < numbers.length; at++) sum += this.#weights[numbers[at] ?? 0] ?? 0;
    return sum;
  }

  /** What the rarest of these weighs. */
  rarestOf(numbers: readonly number[]): number {
    let most = 0;
    for (let at = 0; at < numbers.length; at++) most = Math.max(most, this.#weights[numbers[at] ?? 0] ?? 0);
    return most;
  }
}
