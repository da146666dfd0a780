/** Stories that one entry is held against. */
const mostCandidates = 12;
/**
 * Stories that a mark may be on and still tell them apart: one that stands on more is a form that is filled in, and its newest
 * are looked at. Else a document of a form would cost its entries times all of its stories.
 */
const mostBearers = 100;
/** The stories that bear a mark: of many the newest. `weight`: how much it counts to have it in common. */
export type Bearers = { readonly numbers: readonly number[]; readonly weight: number };

/** A mark of few counts for more than all that an entry may have of many. */
const telling = 100;

/** The stories of a source by the marks that they bear, see `marksOf`. */
export function bearersOf(
  bearers: readonly { readonly mark: number; readonly number: number }[],
): ReadonlyMap<number, Bearers> {
  const byMark = Map.groupBy(bearers, ({ mark }) => mark);
  return new Map(
    [...byMark].map(([mark, of]) => {
      const numbers = of.map(({ number }) => number);
      if (numbers.length <= mostBearers) return [mark, { numbers, weight: telling }];
      return [mark, { numbers: numbers.toSorted((a, b) => b - a).slice(0, mostBearers), weight: 1 }];
    }),
  );
}

/**
 * The stories that an entry with these marks is held against: those with the most in common first, and of them the newest.
 * Costs the same however many stories there are.
 */
export function candidatesOf(
  marks: readonly number[],
  byMark: ReadonlyMap<number, Bearers>,
): readonly number[] {
  const common = new Map<number, number>();
  for (const mark of marks) {
    const { numbers = [], weight = 0 } = byMark.get(mark) ?? {};
    for (const number of numbers) common.set(number, (common.get(number) ?? 0) + weight);
  }
  return [...common]
    .toSorted(([a, shared], [b, sharedB]) => sharedB - shared || b - a)
    .slice(0, mostCandidates)
    .map(([number]) => number);
}
