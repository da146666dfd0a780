import { type ReadTake, readTake } from '../../../src/domain/event/read-take.ts';
import type { Take } from '../../../src/domain/event/take.ts';

let stories = 0;

/** A take of which only this is said. */
export function takeOf(said: Partial<Take>): ReadTake {
  return readTake({
    story: ++stories,
    agency: 'AFP',
    language: 'en',
    headline: '',
    lede: '',
    places: [],
    country: undefined,
    at: 0,
    keywords: [],
    ...said,
  });
}

/** The same names from another place, with another number. */
export function deal(agency: string, country: string, jets: number, said: Partial<Take> = {}): ReadTake {
  return takeOf({
    agency,
    country,
    headline: `Trump and Macron sign deal on ${jets} jets at Dassault`,
    lede: `Donald Trump and Emmanuel Macron, with Eric Trappier of Dassault and Guillaume Faury of Airbus, signed the deal on ${jets} jets in Versailles, said Elon Musk and Pete Hegseth.`,
    ...said,
  });
}
