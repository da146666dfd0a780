import { isAgency } from '../event-card.ts';

/** Those who are preferred first, in its order, and the others as they are: of many a sentence names the first few. */
export function preferredFirst<Named extends { readonly name: string }>(
  all: readonly Named[],
  prefer: readonly string[],
): readonly Named[] {
  if (prefer.length === 0) return all;
  const rankOf = ({ name }: Named) => {
    const at = prefer.findIndex((each) => isAgency(name, each));
    return at === -1 ? prefer.length : at;
  };
  return all.toSorted((one, other) => rankOf(one) - rankOf(other));
}
