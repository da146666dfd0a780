import { type Filter, type Follow, isSameFilter } from '../../domain/filter/filter.ts';
import { placeKey } from '../../domain/place/place-key.ts';
import { placeSpellings } from '../../gazetteer/place-spellings.ts';
import { filterByPlace } from '../filter-by-place.ts';

/** As it is followed already, where that says the same in another spelling: `plaats:kiev` where there is `plaats:Kyiv`. */
export function asFollowed(follow: Follow, followed: readonly Follow[]): Follow {
  const sought = oneSpelling(follow.filter);
  return (
    followed.find(
      ({ topic, filter }) => topic === follow.topic && isSameFilter(oneSpelling(filter), sought),
    ) ?? follow
  );
}

/** Each place by one of its names. */
function oneSpelling(filter: Filter): Filter {
  return filter.map((term) =>
    term.key === filterByPlace.key
      ? { ...term, values: term.values.map((value) => placeSpellings(placeKey(value))[0] ?? value) }
      : term,
  );
}
