type Has = { has(mark: string): boolean };
type Said = { readonly names: Has; readonly concepts: Has; readonly words: Has };

/** A name of a headline may stand in the other text without a capital, and the other way round. */
export function has(mark: string, { names, concepts, words }: Said): boolean {
  return names.has(mark) || words.has(mark) || concepts.has(mark);
}
