/** A part of an item that may say by itself what the item is: the headline, the first sentence, a later one or what stands in brackets, the last. */
export type Part = { readonly text: string; readonly place: 'headline' | 'first' | 'later' | 'last' };

/** Characters of a headline, and of all text under it, that are taken apart. */
const longestHeadline = 200;
const longestText = 700;
/** Characters of a part that are looked at. */
const longestPart = 240;
/** What is shorter says nothing by itself: `LYON (AFP)`. */
const shortest = 8;

/**
 * Where a sentence or a bracket ends or begins, or a sign sets apart what stands behind it: a note under an ordinary story is a part of its own, and
 * so is what stands behind a dateline.
 */
const ends =
  /(?<=[.!?…]["'”»)]?)\s+(?=["'“«„([*+–—-]{0,2}[\p{Lu}\d])|\n+|\s+(?=[([]\p{L}[^)\]]{14,})|(?<=[)\]][.:]?)\s+|\s*(?:#+|\/{2,}|\*{2,}|={2,}|\+{2,}|--+)\s*/u;

/** The parts of an item, as far as they are looked at. */
export function partsOf(headline: string, texts: readonly string[]): readonly Part[] {
  const said = texts
    .join('\n')
    .slice(0, longestText)
    .split(ends)
    .filter((each) => each.length >= shortest);
  const sentences = said.map((text, at) => ({
    text: text.slice(0, longestPart),
    place: at === 0 ? ('first' as const) : at === said.length - 1 ? ('last' as const) : ('later' as const),
  }));
  if (headline === '') return sentences;
  return [{ text: headline.slice(0, longestHeadline), place: 'headline' }, ...sentences];
}
