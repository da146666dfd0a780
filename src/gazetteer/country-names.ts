import { placeKey } from '../domain/place/place-key.ts';

/** The languages in which datelines name countries. */
const languages = ['nl', 'en', 'de', 'fr', 'es', 'it', 'pt'] as const;

/** Names that wires use beside those of the Unicode data; countries within the United Kingdom have no code of their own. */
const otherNames: { readonly [country: string]: string } = {
  GB: 'england|scotland|wales|northern ireland|britain|great britain|uk|engeland|schotland|noord ierland|groot brittannie|vk',
  US: 'usa|u s|us|america|vs|amerika',
  AE: 'uae|vae|united arab emirates|uni emirat arab|emiraten|emirates',
  PS: 'gaza|gaza strip|gazastrook|west bank|westbank|westelijke jordaanoever|palestinian territories|palestine|palestina|palestijnse gebieden|westoever',
  CD: 'congo|dr congo|drc|congo kinshasa',
  CI: 'ivory coast|ivoorkust',
  MM: 'burma|birma|myanmar',
  CZ: 'czech republic|tsjechie',
  KR: 'south korea|zuid korea',
  KP: 'north korea|noord korea',
  BY: 'wit rusland|belarus',
  MK: 'macedonia|macedonie',
  RS: 'yugoslavia',
  TR: 'turkey|turkije',
  XK: 'kosovo',
  CN: 'tibet|xinjiang',
  IR: 'iran',
  BA: 'bosnie|bosnia|bosnie herzegovina|bosnia herzegovina',
  VA: 'vaticaan|vatican',
  SZ: 'swaziland',
  KG: 'kirgizstan',
  ST: 'sao tome',
  VC: 'sint vincent|saint vincent',
  KN: 'saint kitts|st kitts',
  SY: 'syria',
};

/** Countries and territories by their names in some language that are better known as cities elsewhere, or as saints. */
const cities = new Set(
  'norfolk|granada|guadalupe|salvador|san martin|santa lucia|santa elena|santa helena|san bartolome'.split(
    '|',
  ),
);

let byKey: ReadonlyMap<string, string> | null = null;

/** ISO 3166-1 alpha-2 of a country named in a dateline (`Oekraïne`, `Iraq`, `U.A.E.`), or null. Names come from Unicode's data. */
export function countryByName(name: string): string | null {
  byKey ??= readNames();
  return byKey.get(placeKey(name)) ?? null;
}

function readNames(): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const language of languages) {
    const display = new Intl.DisplayNames(language, { type: 'region', fallback: 'none' });
    for (const code of everyCode()) {
      const key = placeKey(display.of(code) ?? '');
      if (key !== '' && !names.has(key) && !cities.has(key)) names.set(key, code);
    }
  }
  for (const [code, others] of Object.entries(otherNames)) {
    for (const key of others.split('|')) names.set(key, code);
  }
  return names;
}

/** Every pair of letters: Unicode's data has a name for those that are codes. */
function* everyCode(): Generator<string> {
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
  for (const first of letters) {
    for (const second of letters) {
      const code = first + second;
      // The European Union, the United Nations, the euro area, islands that have a code of their country, and codes for private use and
      // for withdrawn states.
      if (
        !/^(?:EU|UN|EZ|ZZ|QO|AN|SU|YU|DD|TP|ZR|BU|CS|FX|UK|X[AB]|NT|AC|CP|CQ|DG|EA|IC|TA|CT|DY|HV|NH|RH|VD|YD|PU|PZ|MI|JT|WK|PC|FQ|NQ)$/.test(
          code,
        )
      )
        yield code;
    }
  }
}
