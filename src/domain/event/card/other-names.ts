import { areApart } from '../compare/are-apart.ts';
import { magnitudesOf } from '../compare/magnitudes.ts';
import type { ReadTake } from '../read-take.ts';
import type { Held } from './card-features.ts';

/** From here on a headline names what the other text does not, and few takes do. */
const named = 0.9;
/** So many names that the other text has not are of another happening, whatever one more they share: `ATP Finals`. */
const several = 2;

/** Whether two takes, in whatever languages, tell the same of two things, two people or two places. */
export function nameOthers(held: Held): boolean {
  const { one, two } = held;
  return areOfOtherCountries(one, two) || tellOtherAges(one, two) || nameOtherThings(held);
}

/**
 * Each headline names what the other text does not (`Acteur Gene Halloran (84) overleden`, `Actress Martha Dunne dies aged 84`; `shooting in Cleveland`,
 * `schietpartij in Houston`): they are two, unless both name something else as well, beside where they were written, that may tell that they are of one; two
 * earthquakes that were not one as strong as the other are two all the same.
 */
function nameOtherThings({ one, two, here, there }: Held): boolean {
  if (here.told.weight < named || there.told.weight < named) return false;
  if (here.told.count >= several && there.told.count >= several) return true;
  if (!areApart(one.head.names, two.head.names)) return false;
  return areApart(new Set(magnitudesOf(one)), new Set(magnitudesOf(two))) || !shareNames(one, two);
}

/** Each was written in the country that its headline names, and the headlines name no other: the floods of Sumatra, and those of Sri Lanka. */
function areOfOtherCountries(one: ReadTake, two: ReadTake): boolean {
  const isAtHome = ({ from, head }: ReadTake) => from !== null && head.countries.has(from);
  return isAtHome(one) && isAtHome(two) && areApart(one.head.countries, two.head.countries);
}

/**
 * Of two languages each tells how old one person is, and it is not as old: a man of 25 who was stabbed, and one of 31. Of one language more is known of
 * whom an age belongs to (`other-in-slot.ts`).
 */
function tellOtherAges(one: ReadTake, two: ReadTake): boolean {
  if (one.language === two.language) return false;
  const tellOne = one.ages.size === 1 && two.ages.size === 1;
  return tellOne && areApart(one.ages, two.ages) && !shareNames(one, two);
}

/** Whether both name somewhere or somebody beside where they were written. */
function shareNames(one: ReadTake, two: ReadTake): boolean {
  for (const name of one.names)
    if (two.names.has(name) && !one.places.has(name) && !two.places.has(name)) return true;
  return false;
}
