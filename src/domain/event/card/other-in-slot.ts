import { numberWordsOf } from '../../text/number-words.ts';
import { areApart } from '../compare/are-apart.ts';
import { cosine } from '../compare/word-likeness.ts';
import type { LexiconLanguage } from '../lexicon/concepts.ts';
import type { ReadTake } from '../read-take.ts';
import { stemOf } from '../words/stem-of.ts';
import { type SaidAlone, tellsToll } from './said-alone.ts';

/** Two headlines that share so many of their words, by how rare they are, are of one make. */
const oneMake = 0.4;
/** From here on a headline names somebody whom the other text does not. */
const named = 0.5;
/** So many words stand in a slot at most, and so many around it at least. */
const mostInSlot = 2;
const leastAround = 2;
/** A word that says less than this fills no slot: `weer`. */
const telling = 0.5;

/**
 * Whether two takes in one language say the same of two things: other people by their ages (`Man (34) overleden`, `Vrouw (71) overleden`), another sum
 * or sentence where nobody counts the dead, the first match and the second, in headlines of one make other names (`boete voor Veldkamp`, `boete voor Oosterlinck`), or
 * one headline with another word in one place (`Jumbo roept pindakaas terug`, `Jumbo roept zalm terug`).
 */
export function isOtherInSlot(one: ReadTake, two: ReadTake, here: SaidAlone, there: SaidAlone): boolean {
  if (one.language !== two.language) return false;
  if (areOfOtherAges(one, two) || countOther(one, two) || isOfNextRank(one, two)) return true;
  if (isOfNextRank(two, one) || fillSlot(one, two, here, there)) return true;
  return here.names >= named && there.names >= named && cosine(one.head.stems, two.head.stems) >= oneMake;
}

/**
 * Whether they tell of people of other ages. Under one and the same headline either text may name another of those that it is about: who was hurt,
 * and who drove; what the headline itself says of an age is the story's.
 */
function areOfOtherAges(one: ReadTake, two: ReadTake): boolean {
  const [here, there] = [one.head.stems, two.head.stems];
  const isOneHeadline = here.size === there.size && [...here.keys()].every((stem) => there.has(stem));
  return (
    areApart(one.ages, two.ages) &&
    !(isOneHeadline && one.head.numbers.symmetricDifference(two.head.numbers).size === 0)
  );
}

/** Whether the headlines count something, and neither number stands in the other text. */
export function countOther(one: ReadTake, two: ReadTake): boolean {
  if (tellsToll(one) && tellsToll(two)) return false;
  return areApart(one.head.numbers, two.numbers) && areApart(two.head.numbers, one.numbers);
}

/**
 * Whether the headlines are word for word the same but for one place, where each has something that the other text has not. What the other says in
 * another word is nothing: `stapt op` and `treedt af`, `Turkije` and `Turkse`.
 */
function fillSlot(one: ReadTake, two: ReadTake, ...alone: readonly [SaidAlone, SaidAlone]): boolean {
  const [here, there] = [[...one.head.stems.keys()], [...two.head.stems.keys()]];
  const shorter = Math.min(here.length, there.length);
  let before = 0;
  while (before < shorter && here[before] === there[before]) before++;
  let behind = 0;
  while (behind < shorter - before && here.at(-1 - behind) === there.at(-1 - behind)) behind++;
  const slots = [here.slice(before, here.length - behind), there.slice(before, there.length - behind)];
  const longest = Math.max(...slots.map(({ length }) => length));
  if (longest > mostInSlot || before + behind < Math.max(leastAround, longest)) return false;
  return [one, two].every((take, at) => {
    const other = take === one ? two : one;
    const isMeant = alone[at]?.all === 0;
    const tells = (stem: string) =>
      (take.head.stems.get(stem) ?? 0) >= telling &&
      !other.stems.has(stem) &&
      !(isMeant && take.meant.has(stem)) &&
      !isNumeral(stem, take.language);
    return slots[at]?.some(tells) === true;
  });
}

/** From the second on: the first of something is mostly told without that word. */
const ranks: Readonly<Record<LexiconLanguage, string>> = {
  nl: 'tweede derde vierde vijfde',
  en: 'second third fourth fifth',
  de: 'zweite zweiten dritte dritten vierte vierten funfte funften',
  fr: 'deuxieme second seconde troisieme quatrieme cinquieme',
  es: 'segundo segunda tercer tercera cuarto cuarta quinto quinta',
};
const rankStems = new Map<LexiconLanguage, ReadonlySet<string>>();

/** Whether a headline tells of the second of something, and otherwise nothing that the other one has not. */
function isOfNextRank({ head, language }: ReadTake, there: ReadTake): boolean {
  const known = rankStems.get(language) ?? new Set(ranks[language].split(' ').map(stemOf));
  rankStems.set(language, known);
  const alone = [...head.stems.keys()].filter((stem) => !there.head.stems.has(stem));
  return alone.length > 0 && alone.every((stem) => known.has(stem) && !there.stems.has(stem));
}

const numerals = new Map<LexiconLanguage, ReadonlySet<string>>();

/** Whether a stem is that of a number in words: what these count is told by numbers. */
function isNumeral(stem: string, language: LexiconLanguage): boolean {
  const known = numerals.get(language) ?? new Set([...numberWordsOf(language).values.keys()].map(stemOf));
  numerals.set(language, known);
  return known.has(stem);
}
