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
