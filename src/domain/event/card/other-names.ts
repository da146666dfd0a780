import { areApart } from '../compare/are-apart.ts';
import { magnitudesOf } from '../compare/magnitudes.ts';
import type { ReadTake } from '../read-take.ts';
import type { Held } from './card-features.ts';

/** From here on a headline names what the other text does not, and few takes do. */
const named = 0.9;

/**
 * Whether two takes, in whatever languages, tell the same of two things: each headline names what the other text does not, and they are two deaths (`Acteur Gene
 * Halloran (84) overleden`, `Actress Martha Dunne dies aged 84`), or of two towns, or earthquakes that were not one as strong as the other. A name that both have
 * beside where they were written may tell that they are of one place.
 */
export function nameOthers({ one, two, here, there }: Held): boolean {
  if (here.names < named || there.names < named || !areApart(one.head.names, two.head.names)) return false;
  if (areApart(new Set(magnitudesOf(one)), new Set(magnitudesOf(two)))) return true;
  const areDead = one.head.concepts.has('dead') && two.head.concepts.has('dead');
  return (areDead || areApart(one.places, two.places)) && !shareNames(one, two);
}

/** Whether both name somewhere or somebody beside where they were written. */
function shareNames(one: ReadTake, two: ReadTake): boolean {
  for (const name of one.names)
    if (two.names.has(name) && !one.places.has(name) && !two.places.has(name)) return true;
  return false;
}
