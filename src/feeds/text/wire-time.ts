import type { EpochMs } from '../../domain/item.ts';

/**
 * Reads the times of wire formats: ISO 8601 in its long (`2026-02-06T20:50:00+01:00`, `+0100`) and its basic form
 * (`20260206T205000+0100`, NewsML 1.2). A time without an offset is in `timeZone` (IANA). A day alone, or anything
 * else, is null: half a time would give a false age.
 */
export function parseWireTime(value: unknown, timeZone = 'UTC'): EpochMs | null {
  if (typeof value !== 'string') return null;
  const match = timePattern.exec(value.trim());
  if (!match) return null;
  const [, year, month, day, hour, minute, second = '00', fraction = '', zone] = match;
  const local = `${year}-${month}-${day}T${hour}:${minute}:${second}${fraction.slice(0, 10)}`;
  try {
    const time = Temporal.PlainDateTime.from(local, { overflow: 'reject' });
    return zone === undefined
      ? time.toZonedDateTime(timeZone).epochMilliseconds
      : Temporal.Instant.from(`${local}${offset(zone)}`).epochMilliseconds;
  } catch {
    return null;
  }
}

/**
 * A day alone, which IPTC's DateOptTime allows (`2026-02-06`, `20260206`), as its first moment: for when an item was issued where
 * nothing tells more, since to take it as of now would be worse.
 */
export function parseWireDay(value: unknown, timeZone = 'UTC'): EpochMs | null {
  const day =
    typeof value === 'string' ? /^(\d{4})-?(\d{2})-?(\d{2})(?:Z|[+-]\d{2}:\d{2})?$/.exec(value.trim()) : null;
  if (day === null) return null;
  const [, year, month, date] = day;
  return parseWireTime(`${year}-${month}-${date}T00:00:00`, timeZone);
}

const timePattern =
  /^(\d{4})-?(\d{2})-?(\d{2})[T ](\d{2}):?(\d{2})(?::?(\d{2})([.,]\d+)?)?\s*(Z|[+-]\d{2}(?::?\d{2})?)?$/i;

function offset(zone: string): string {
  if (zone.toUpperCase() === 'Z') return 'Z';
  const digits = zone.slice(1).replace(':', '').padEnd(4, '0');
  return `${zone[0]}${digits.slice(0, 2)}:${digits.slice(2)}`;
}
