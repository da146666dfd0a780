/** A part of an item that may say by itself what the item is: the headline, one of the first sentences, the last, or a note that is set apart. */
export type Part = { readonly text: string; readonly place: 'headline' | 'first' | 'last' | 'note' };

/** Characters of a headline, and of all text under it, that are taken apart. */
const longestHeadline = 200;
const longestText = 700;
/** Characters of a part that are looked at. */
const longestPart = 240;
/** What is shorter says nothing by itself: `LYON (AFP)`. */
const shortest = 8;
/** Sentences at the start that are looked at, whatever they are. */
const firsts = 3;

/**
 * Where a sentence or a bracket ends or begins, or a sign sets apart what stands behind it: a note under an ordinary story is a part of its own, and
 * so is what stands behind a dateline.
 */
const ends =
  /((?<=[.!?…]["'”»)]?)\s+(?=["'“«„([*+–—-]{0,2}[\p{Lu}\d])|\n+|\s+(?=[([]\p{L}[^)\]]{14,})|(?<=[)\]][.:]?)\s+|\s*(?:#+|\/{2,}|\*{2,}|={2,}|\+{2,}|--+)\s*)/u;

/** What a note is known by: a sign or a bracket before it, or whom or what it is for: `Noot voor de redactie:`, `Eds:`. */
const signBefore = /[#/*=+-]/;
const noted = /^\W{0,2}[([*+#=]|^\W{0,3}\p{L}[\p{L} ,/]{1,34}:/u;

/** Whether a paragraph begins as a note to receivers does: in a bracket, behind a sign, or with a label. */
export function beginsAsNote(paragraph: string): boolean {
  return noted.test(paragraph);
}

/**
 * The parts of an item that may be notes to its receivers. In the midst of a story, among its sentences, nobody puts one: they stand at
 * its start, at its end, or set apart.
 */
export function partsOf(headline: string, texts: readonly string[]): readonly Part[] {
  const said = sentencesOf(texts.join('\n').slice(0, longestText));
  const parts = said.flatMap(({ text, isApart }, at): Part[] => {
    const part = text.slice(0, longestPart);
    if (at < firsts) return [{ text: part, place: 'first' }];
    if (isApart) return [{ text: part, place: 'note' }];
    return at === said.length - 1 ? [{ text: part, place: 'last' }] : [];
  });
  if (headline === '') return parts;
  return [{ text: headline.slice(0, longestHeadline), place: 'headline' }, ...parts];
}

function sentencesOf(text: string): readonly { readonly text: string; readonly isApart: boolean }[] {
  const pieces = text.split(ends);
  return pieces.flatMap((piece, at) => {
    if (at % 2 === 1 || piece.length < shortest) return [];
    const isApart = signBefore.test(pieces[at - 1] ?? '') || noted.test(piece);
    return [{ text: piece, isApart }];
  });
}
