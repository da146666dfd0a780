import { namedZones } from '../../../domain/signals/clock-zones.ts';

/** A date and a clock as the readers of Dutch and English ones know them. */
export type PlainStamp = {
  readonly text: string;
  /** The zone that it says itself to be in, an offset or IANA's name; else null. */
  readonly zone: string | null;
};

/** Captures hour and minute. */
export const bareClock = /^(\d{1,2})[:.hu](\d{2})(?: ?(?:uur|uhr|u|h))?$/iu;

/** True for a text that is a clock and nothing else: `13:05`, `9u30`, `13.05 Uhr`. */
export function isBareClock(text: string): boolean {
  const [, hour = '99', minute = '99'] = bareClock.exec(text) ?? [];
  return Number(hour) < 24 && Number(minute) < 60;
}

/** Of those that agencies write behind a clock the ones that pages write as well; `wet` is a word in copy, and stands alone behind a clock here. */
const zones: ReadonlyMap<string, string> = new Map([
  ...['utc', 'gmt', 'bst', 'cet', 'mez', 'cest', 'mesz'].map(
    (name) => [name, namedZones.get(name) ?? 'UTC'] as const,
  ),
  ['wet', '+00:00'],
  ['uk', 'Europe/London'],
]);
const zoneName = new RegExp(
  `(?<=\\d(?: ?[ap]\\.?m\\.?)?)(?:, ?| )\\(?(${[...zones.keys()].join('|')})\\)?$`,
  'iu',
);

const dayBefore = '(\\d{4}|\\d{1,2}[./-]\\d{1,2}[./-]\\d{2}|\\d{1,2}\\. ?\\p{L}{3,9})';
/** `28.11.2026 | 14:05`: the bar is no border between two things. */
const parted = new RegExp(`(?<=^|[ ,:])${dayBefore} ?[|·•–—] ?(?=\\d{1,2}[:.uh]\\d{2}(?![\\d.-]))`, 'gu');
/** `13h05`, of a clock and not of a length. */
const frenchClock = /(?<![\d:.h])(\d{1,2}) ?h ?(\d{2})(?=$|[,)]| [|·•–—-])/giu;
const clockWord = /(?<=\d\.?|\p{L}\.?),? (?:à|um|alle|a las|ore) (?=\d{1,2}[:.]\d{2})/giu;
const afterClock = /(?<=(?:^|[^\d.])\d{1,2}[:.]\d{2}) ?(?:uhr|h)$/iu;
const article = /^(?:le|den|am|el|il) (?=(?:\p{L}+\.?,? )?\d)/iu;
const shortDay =
  /^(?:so|mo|di|mi|do|fr|sa|lun|mar|mer|jeu|ven|sam|dim)\.?,? (?=\d{1,2}(?:[./-] ?\d{1,2}[./-]|\.? (?!uhr|uur|h)\p{L}))/iu;
const shortYear = /^(\d{1,2})\.(\d{1,2})\.(\d{2})(?=,? (?:um )?\d{1,2}[:.]\d{2}$)/u;
const withoutYear = /^(\d{1,2})\.(\d{1,2})\.(?=,? \d{1,2}[:.]\d{2}$)/u;

/**
 * `28.11.2026 | 13:22 Uhr`, `le 26 novembre 2026 à 08h20`, `8:02 AM UTC`, as the Dutch and English write it. Any other text comes back as it
 * was, but for such parts.
 */
export function plainStamp(text: string): PlainStamp {
  if (!/\d/.test(text)) return { text, zone: null };
  const [, name = ''] = zoneName.exec(text) ?? [];
  const plain = withoutBars(text.replace(zoneName, ''))
    .replace(frenchClock, /^(?:il y a|hace|vor) /iu.test(text) ? '$&' : '$1:$2')
    .replace(afterClock, '')
    .replace(article, '')
    .replace(shortDay, '')
    .replace(shortYear, '$1/$2/$3')
    .replace(withoutYear, '$1/$2')
    .replace(clockWord, ' om ');
  return { text: plain, zone: zones.get(name.toLowerCase()) ?? null };
}

/** A line whose date and clock stand on two sides of a bar, without that. */
export function withoutBars(text: string): string {
  return text.replace(parted, '$1 ');
}
