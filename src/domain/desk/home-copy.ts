import { agencyName, findAgency } from '../dateline/agency.ts';

const languages = new Map<string, readonly string[]>([
  ['NL', ['nl', 'fy']],
  ['BE', ['nl', 'fr', 'de']],
]);

/** The languages (BCP 47) in which copy of a country's own agencies is written; the country is ISO 3166-1 alpha-2. */
export function homeLanguages(country: string): readonly string[] {
  const known = languages.get(country);
  if (known !== undefined) return known;
  const likeliest = [new Intl.Locale(`und-${country}`).maximize().language];
  languages.set(country, likeliest);
  return likeliest;
}

/** Whether an agency writes in a language of the country; null: nobody knows in what it writes. */
export function isHomeAgency(code: string, country: string): boolean | null {
  const written = findAgency(code)?.languages ?? [];
  if (written.length === 0) return null;
  const spoken = homeLanguages(country);
  return written.some((each) => spoken.includes(each));
}

/** The agencies of a country, by the name that `agencyName` gives: what they file from is at home first. */
const nationalAgencies: { readonly [country: string]: readonly string[] } = {
  NL: ['ANP', 'AFN', 'Novum', 'GPD'],
  BE: ['Belga'],
  DE: ['dpa', 'epd', 'KNA', 'SID'],
  FR: ['AFP'],
  AT: ['APA'],
  CH: ['ATS', 'SDA', 'Keystone-SDA'],
  GB: ['PA'],
};

/** Whether an agency is the country's own. */
function isNational(code: string, country: string): boolean {
  return nationalAgencies[country]?.includes(agencyName(code)) ?? false;
}

/** The country (ISO 3166-1 alpha-2) whose own all of these agencies are, and that files from home above all; else null. */
export function nationOf(agencies: readonly string[]): string | null {
  if (agencies.length === 0) return null;
  // AFP and PA file from the whole world.
  const countries = Object.keys(nationalAgencies).filter((country) => country !== 'FR' && country !== 'GB');
  return countries.find((country) => agencies.every((code) => isNational(code, country))) ?? null;
}
