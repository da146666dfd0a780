/**
 * A part of an item that may say by itself what the item is: the headline, one of the first sentences, the last, or a note that is set apart. Of copy
 * with a dateline, `above`: what stands over it, where no story does; `lead`: the sentence behind it; `behind`: those after that.
 */
export type Part = { readonly text: string; readonly place: (typeof partPlaces)[number] };

/** The places that a part may have. */
export const partPlaces = ['headline', 'first', 'note', 'last', 'above', 'lead', 'behind'] as const;

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
 * so is what stands behind a dateline. `Do., 15. Mai` and `Oct. 5` are no ends.
 */
const ends =
  /((?<=[.!?…]["'”»)]?)(?<!(?<![\p{L}\d])(?:\d\d?|\p{L}{2,4}(?=\.\s+\d))\.)\s+(?=["'“«„([*+–—-]{0,2}[\p{Lu}\d])|\n+|\s+(?=[([]\p{L}[^)\]]{14,})|(?<=[)\]][.:]?)\s+|\s*(?:#+|\/{2,}|\*{2,}|={2,}|\+{2,}|--+)\s*)/u;

/** What a note is known by: a sign or a bracket before it, or whom or what it is for: `Noot voor de redactie:`, `Eds:`. */
const signBefore = /[#/*=+-]/;
const noted = /^\W{0,2}[([*+#=]|^\W{0,3}\p{L}[\p{L} ,/]{1,34}:/u;

/** Whether a paragraph begins as a note to receivers does: in a bracket, behind a sign, or with a label. */
export function beginsAsNote(paragraph: string): boolean {
  return noted.test(paragraph);
}

/** Texts as one, a line each, as far as the first so many characters; what is longer is not put together first. */
export function beginOf(texts: readonly string[], longest: number): string {
  let begin = texts[0] ?? '';
  for (let at = 1; at < texts.length && begin.length < longest; at++) begin += `\n${texts[at]}`;
  return begin.slice(0, longest);
}

/**
 * The parts of an item that may be notes to its receivers. In the midst of a story, among its sentences, nobody puts one: they stand at
 * its start, at its end, or set apart.
 */
export function partsOf(headline: string, texts: readonly string[]): readonly Part[] {
  const said = sentencesOf(beginOf(texts, longestText));
  const dateline = said.findIndex(({ isLead }) => isLead);
  const parts = said.flatMap(({ text, isApart }, at): Part[] => {
    const part = text.slice(0, longestPart);
    if (at < firsts || at <= dateline) return [{ text: part, place: placeBy(dateline, at, isApart) }];
    if (isApart) return [{ text: part, place: 'note' }];
    return at === said.length - 1 ? [{ text: part, place: 'last' }] : [];
  });
  if (headline === '') return parts;
  return [{ text: headline.slice(0, longestHeadline), place: 'headline' }, ...parts];
}

function placeBy(dateline: number, at: number, isApart: boolean): Part['place'] {
  if (dateline === -1) return 'first';
  if (at < dateline) return 'above';
  if (at === dateline && !isApart) return 'lead';
  return isApart ? 'note' : 'behind';
}

type Sentence = { readonly text: string; readonly isApart: boolean; readonly isLead: boolean };

function sentencesOf(text: string): readonly Sentence[] {
  const pieces = text.split(ends);
  const sentences: Sentence[] = [];
  let isFound = false;
  let isBehind = false;
  for (const [at, piece] of pieces.entries()) {
    if (at % 2 === 1) continue;
    if (!isFound && datelineAlone.test(piece)) {
      isFound = true;
      isBehind = true;
      // `MADRID, 28 Ago. (EUROPA PRESS)`.
      if (piece.startsWith('(') && ofDateline.test(sentences.at(-1)?.text ?? '')) sentences.pop();
    } else if (piece.length >= shortest) {
      const isLead: boolean =
        isBehind || (!isFound && (datelineBefore.test(piece) || cityBefore.test(piece)));
      isFound ||= isLead;
      isBehind = false;
      const isApart = signBefore.test(pieces[at - 1] ?? '') || noted.test(piece);
      sentences.push({ text: piece, isApart: isApart && !(isLead && dashed.test(piece)), isLead });
    }
  }
  return sentences;
}

/** `UTRECHT (ANP)`, `Roma, 12 nov. (Adnkronos)`, `(ANSA)`: what stands behind it is a piece of its own. */
const datelineAlone = /^(?:[=*+/–—-]+ )?(?:\p{Lu}[^()\n]{1,50} )?\(\p{L}[\p{L}/ .-]{1,22}\)[.:]?$/u;
/** `Madrid, 3 mar (EFE).- `. */
const datelineBefore = /^(?:\p{Lu}[^()\n]{1,50} )?\(\p{L}[\p{L}/ .-]{1,22}\)\.?[-–—=]/u;
/** `LONDON - `, `CAPE CANAVERAL, Fla. — `: without an agency. */
const cityBefore =
  /^(?!EMBARG|SPERR|NOT|LET OP|ACHT|ATT|UPD|EDS|HOLD|KILL|URG|COR|REC)\p{Lu}{3,}[\p{Lu} ,.'’-]{0,24}(?:, \p{L}{2,6}\.)? [-–—=]{1,2} ["'“«„‘]?\p{Lu}/u;
/** What may stand before an agency in brackets: a place, and the day or the state. */
const ofDateline = /^\p{Lu}[\p{L}'’ -]{2,30}, [\p{L}\d. ]{2,14}$/u;
/** The sign that stands behind a dateline sets nothing apart. */
const dashed = /^[-–—=]/u;
