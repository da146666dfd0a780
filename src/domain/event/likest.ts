/** What a story may be like: another story that is only like its event, by its number, or all that surely is of that, which tells of one happening. */
type Likened = number | 'sure';

/** What a story that is only like its event is like, the likest first; those of one group it is as like. */
export type Likest = readonly (readonly Likened[])[];

/** By less than this, in logarithms of odds, nobody can tell which of two it is like. */
const leastAhead = 0.32;
/** A group is named in one line. */
const mostInGroup = 2;
/** What is likest may be taken back: so many are kept that another can be named. */
const mostGroups = 4;

/** How takes are held against each other. */
type Held<Each> = {
  /** How sure it is that the story tells of the same as that one, in logarithms of odds. */
  readonly likenessOf: (other: Each) => number;
  /** Whether two of those that are only like the event tell of one happening. */
  readonly areOne: (one: Each, other: Each) => boolean;
};

/** What a story is like that is only like its event. Null: all else that is there is of one happening. */
export function rankLikest<Each extends { readonly take: { readonly story: number } }>(
  sure: readonly Each[],
  unsure: readonly Each[],
  { likenessOf, areOne }: Held<Each>,
): Likest | null {
  if (unsure.length === 0) return null;
  const ofEvent = { take: null, likeness: Math.max(...sure.map(likenessOf)) };
  const ranked = [
    ...(sure.length === 0 ? [] : [ofEvent]),
    ...unsure.map((take) => ({ take, likeness: likenessOf(take) })),
  ].toSorted((one, other) => other.likeness - one.likeness);
  const groups: (typeof ranked)[] = [];
  for (const each of ranked) {
    const last = groups.at(-1) ?? [];
    const [first] = last;
    const isAsLike = first !== undefined && first.likeness - each.likeness < leastAhead;
    const isOther = first?.take == null || each.take === null || !areOne(first.take, each.take);
    if (isAsLike && isOther && last.length < mostInGroup) last.push(each);
    else groups.push([each]);
  }
  return groups.slice(0, mostGroups).map((group) => group.map(({ take }) => take?.take.story ?? 'sure'));
}

/** What is to be named of what may be: the likest that is there, and what the story is as like, in the order of their numbers. `sure`: who stands for what surely is of the event. */
export function namedOf<Each extends { readonly number: number }>(
  likest: Likest | null,
  sure: Each | undefined,
  unsure: readonly Each[],
): readonly Each[] {
  for (const group of likest ?? []) {
    const named = group.flatMap(
      (its) => (its === 'sure' ? sure : unsure.find(({ number }) => number === its)) ?? [],
    );
    if (named.length > 0) return named.toSorted((one, other) => one.number - other.number);
  }
  return sure === undefined ? [] : [sure];
}
