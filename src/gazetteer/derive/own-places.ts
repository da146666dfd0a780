import { africa } from './own/africa.ts';
import { america } from './own/america.ts';
import { asia } from './own/asia.ts';
import { east } from './own/east.ts';
import { europe } from './own/europe.ts';
import { islands } from './own/islands.ts';
import { lowCountries } from './own/low-countries.ts';
import { middleEast } from './own/middle-east.ts';

/**
 * Places that GeoNames' cities lack (islands, regions, territories, towns that made news), names that Dutch, English, French and
 * German copy has for others, and the one that copy means where several share a name. By country, zone and, in the Low Countries,
 * province; each name there comes before all namesakes. No zone of two: a name stands once.
 */
export const ownPlaces: readonly { readonly [pair: string]: string }[] = [
  africa,
  america,
  asia,
  east,
  europe,
  islands,
  lowCountries,
  middleEast,
];
