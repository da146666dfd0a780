/**
 * Gives `nos.nl`, `nos.nl-2`, and so on: each time one that is not taken, and takes it. Where a name's numbers ended is remembered:
 * twenty thousand feeds of one title were counted from two each time.
 */
export function createFreeIds(ids: Iterable<string>): (base: string) => string {
  const taken = new Set(ids);
  const reached = new Map<string, number>();
  return (base) => {
    for (let at = reached.get(base) ?? 1; ; at++) {
      const id = at === 1 ? base : `${base}-${at}`;
      if (taken.has(id)) continue;
      taken.add(id);
      reached.set(base, at + 1);
      return id;
    }
  };
}
