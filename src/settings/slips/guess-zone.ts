import { plainText } from '../../domain/plain-text.ts';
import { type Said, sayAll } from '../../domain/said/said.ts';
import { suggest } from '../../domain/suggest.ts';
import { valueWords as words } from '../words/value-words.ts';

/** An offset, by whatever name: `+01:00`, `UTC+1`, `Etc/GMT-1`. None at all is no offset. */
export function isOffset(written: string): boolean {
  const name = written.trim();
  return /^(?:Etc\/)?(?:[A-Z]{2,5})?\s*[+-]\s*\d/iu.test(name) && !/^(?:Etc\/)?GMT[+-]0$/iu.test(name);
}

/** What is wrong with what stands where a time zone is meant, and which one may be. */
export function tellZone(written: string): Said {
  if (isOffset(written)) return words.offset;
  const near = nearestZone(written);
  return near === null ? words.zone : sayAll(words.zoneMeant, { near });
}

/** `Europe/Amsterdam` of `amsterdam`, or of itself in any case; null: no zone is called after that. */
export function zoneOfCity(written: string): string | null {
  const zones = Intl.supportedValuesOf('timeZone');
  const whole = zones.find((zone) => zone.toLowerCase() === written.trim().toLowerCase());
  const city = plainText(cityOf(written.trim()));
  return whole ?? zones.find((zone) => plainText(cityOf(zone)) === city) ?? null;
}

function cityOf(zone: string): string {
  return zone.split('/').at(-1)?.replaceAll('_', ' ') ?? zone;
}

/** By its city, or by a slip of the fingers. */
function nearestZone(written: string): string | null {
  const same = zoneOfCity(written);
  if (same !== null) return same;
  const zones = Intl.supportedValuesOf('timeZone');
  const candidates = zones.map((zone) => ({ value: zone, names: [zone, cityOf(zone)] }));
  return suggest(written, candidates, 1)[0] ?? null;
}
