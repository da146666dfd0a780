import type { Location } from './location.ts';

/**
 * Places that GeoNames' cities lack, spell otherwise, or have a larger namesake of, as Dutch copy means them. The key is `placeKey`'s.
 */
export const placeAliases: ReadonlyMap<string, Location> = new Map(
  Object.entries<Location>({
    vaticaanstad: { country: 'VA', zone: 'Europe/Vatican' },
    vatikanstadt: { country: 'VA', zone: 'Europe/Vatican' },
    'vatican city': { country: 'VA', zone: 'Europe/Vatican' },
    'united nations': { country: 'US', zone: 'America/New_York' },
    'verenigde naties': { country: 'US', zone: 'America/New_York' },
    chartoem: { country: 'SD', zone: 'Africa/Khartoum' },
    odessa: { country: 'UA', zone: 'Europe/Kyiv' },
    valencia: { country: 'ES', zone: 'Europe/Madrid' },
    cordoba: { country: 'ES', zone: 'Europe/Madrid' },
    granada: { country: 'ES', zone: 'Europe/Madrid' },
    merida: { country: 'ES', zone: 'Europe/Madrid' },
    philipsburg: { country: 'SX', zone: 'America/Lower_Princes' },
    kralendijk: { country: 'BQ', zone: 'America/Kralendijk' },
    'the bottom': { country: 'BQ', zone: 'America/Kralendijk' },
    socotra: { country: 'YE', zone: 'Asia/Aden' },
    gaza: { country: 'PS', zone: 'Asia/Gaza' },
    washington: { country: 'US', zone: 'America/New_York' },
    'cape canaveral': { country: 'US', zone: 'America/New_York' },
    'camp david': { country: 'US', zone: 'America/New_York' },
    'guantanamo bay': { country: 'CU', zone: 'America/Havana' },
    davos: { country: 'CH', zone: 'Europe/Zurich' },
    bali: { country: 'ID', zone: 'Asia/Makassar' },
    kreta: { country: 'GR', zone: 'Europe/Athens' },
    lesbos: { country: 'GR', zone: 'Europe/Athens' },
    sicilie: { country: 'IT', zone: 'Europe/Rome' },
    lampedusa: { country: 'IT', zone: 'Europe/Rome' },
    mallorca: { country: 'ES', zone: 'Europe/Madrid' },
    tenerife: { country: 'ES', zone: 'Atlantic/Canary' },
    'de krim': { country: 'UA', zone: 'Europe/Simferopol' },
    krim: { country: 'UA', zone: 'Europe/Simferopol' },
    donbas: { country: 'UA', zone: 'Europe/Kyiv' },
    schiphol: { country: 'NL', zone: 'Europe/Amsterdam' },
    't gooi': { country: 'NL', zone: 'Europe/Amsterdam' },
    zandvoort: { country: 'NL', zone: 'Europe/Amsterdam' },
  }),
);
