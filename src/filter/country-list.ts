import { countryName } from '../domain/dateline/place-text.ts';
import { countryByName } from '../gazetteer/country-names.ts';

const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];

/** ISO 3166-1 alpha-2 of every country whose name people can type, in both languages. */
export const countryCodes: readonly string[] = letters
  .flatMap((first) => letters.map((second) => first + second))
  .filter((code) =>
    (['nl', 'en'] as const).every((locale) => countryByName(countryName(code, locale)) === code),
  );
