/** What it says to have a mark as well: whole thousandths. */
export type AskedMark = { readonly key: string; readonly weight: number };

/** Who has which marks, to ask of many takes with whom they share most of theirs: each has some hundreds of others, which are counted in place. */
export class Shared {
  /** Stories by their place in the sums. */
  readonly #numbers: number[] = [];
  readonly #having = new Map<string, readonly number[]>();
  readonly #sums: Int32Array;

  /** `having`: the numbers of the stories that have a mark. */
  constructor(having: ReadonlyMap<string, readonly number[]>) {
    const places = new Map<number, number>();
    const placeOf = (number: number): number => {
      const known = places.get(number);
      if (known !== undefined) return known;
      places.set(number, this.#numbers.length);
      return this.#numbers.push(number) - 1;
    };
    for (const [mark, numbers] of having) this.#having.set(mark, numbers.map(placeOf));
    this.#sums = new Int32Array(this.#numbers.length);
  }

  /** Those with whom so much at least is shared, in no order. */
  with(marks: readonly AskedMark[], least: number): { readonly number: number; readonly weight: number }[] {
    const met: number[] = [];
    for (const { key, weight } of marks)
      for (const place of this.#having.get(key) ?? []) {
        const sum = this.#sums[place] ?? 0;
        if (sum === 0) met.push(place);
        this.#sums[place] = sum + weight;
      }
    const found: { readonly number: number; readonly weight: number }[] = [];
    for (const place of met) {
      const weight = this.#sums[place] ?? 0;
      this.#sums[place] = 0;
      if (weight >= least) found.push({ number: this.#numbers[place] ?? 0, weight });
    }
    return found;
  }
}
