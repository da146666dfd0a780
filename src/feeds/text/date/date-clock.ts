/** A time of the day as a text has it: `half` counted in, not yet looked at whether there is such a time. */
export type Clock = {
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  readonly ms: number;
};

const half = String.raw`(?: ?([ap])\.? ?m(?!\p{L})\.?)`;
const unit = String.raw`(?: ?(uur|Uhr|h|u|hs|ч|min)(?!\p{L})\.?)`;
const minutes = String.raw`(?:[:.hu]| [hu] )\d{2}`;
const time = new RegExp(
  String.raw`(?<![\d.:+-])(\d{1,2})(?:(?:[:.hu]| [hu] )(\d{2})(?:[:.](\d{2})(?:[.,]\d+)?)?)?(?![\d:])${unit}?${half}?`,
  'iu',
);

/** The time that stands in a text, midnight where there is none, and the text without it. A bare number is no time. */
export function takeClock(text: string): { readonly clock: Clock; readonly left: string } {
  const found = time.exec(text);
  const [whole = '', hour = '0', minute, second = '0', said, part] = found ?? [];
  if (found === null || (minute ?? said ?? part) === undefined) {
    return { clock: { hour: 0, minute: 0, second: 0, ms: 0 }, left: text };
  }
  const left = `${text.slice(0, found.index)} ${text.slice(found.index + whole.length)}`;
  const counted = part === undefined ? hourInPart(Number(hour), left) : hourOf(Number(hour), part);
  return { clock: { hour: counted, minute: Number(minute ?? 0), second: Number(second), ms: 0 }, left };
}

/** The hour of the day that `3 PM` means, NaN for what cannot be (`15 AM`). @param part `a`, `p` or nothing */
export function hourOf(hour: number, part: string | undefined): number {
  if (!part) return hour;
  const isAfternoon = /^p/i.test(part);
  if (hour > 12) return isAfternoon ? hour : Number.NaN;
  return (hour % 12) + (isAfternoon ? 12 : 0);
}

const afternoon =
  /(?<!\p{L})(?:s (?:na)?middags|nachmittags?|après-midi|tarde|pomeriggio|дня|po południu|eftermiddag(?:en)?|öğleden sonra|ÖS|μ\.? ?μ)(?!\p{L})/iu;
const evening =
  /(?<!\p{L})(?:s avonds|abends?|soir|sera|вечера|wieczorem|kvällen|aftenen|in the evening)(?!\p{L})/iu;
const morning =
  /(?<!\p{L})(?:s (?:ochtends|morgens)|morgens|vormittags|matin|mañana|manhã|mattin[ao]|утра|rano|ÖÖ|π\.? ?μ)(?!\p{L})/iu;
const night = /(?<!\p{L})(?:s nachts|nachts|nuit|noche|noite|notte|ночи|w nocy)(?!\p{L})/iu;

/** `3 uur 's middags`, `7 h du soir`. At night an hour of the twelve may be either, and so may twelve in the evening. */
function hourInPart(hour: number, around: string): number {
  if (hour > 12 || hour === 0) return hour;
  if (night.test(around)) return Number.NaN;
  if (afternoon.test(around)) return hourOf(hour, 'p');
  if (evening.test(around)) return hour === 12 ? Number.NaN : hour + 12;
  return morning.test(around) && hour === 12 ? Number.NaN : hour;
}

const range = new RegExp(
  String.raw`(?<![\p{L}\d][:.,/+-]?|[+−])(\d{1,2}(?:${minutes})?)${unit}?${half}?(-| - | ?[–—~〜] ?| (?:tot|to|bis|till?|à|do|до) )(\d{1,2})(?:(?:[:.hu]| [hu] )(\d{2}))?(?![.:/-]?\d)${unit}?${half}?`,
  'iu',
);

/**
 * A text with `12:30-13:30` as its first time. Null: it might as well be a time and its zone (`04:00-05:00`), or half of the
 * day is said of the last alone (`11-1 PM`). A zone is behind seconds or a `T`, or written without a colon.
 */
export function withoutRange(text: string): string | null {
  const found = range.exec(text);
  if (!found) return text;
  const [whole, first = '', firstUnit, firstHalf, dash, hour = '', minute, lastUnit, lastHalf] = found;
  const said = firstUnit ?? lastUnit;
  if (minute === undefined && said === undefined && (lastHalf ?? firstHalf) === undefined) return text;
  if (lastHalf !== undefined && firstHalf === undefined) return null;
  if (dash === '-' && said === undefined && hour.length === 2 && /:/.test(first)) {
    const [from = 0, fromMinute = 0] = first.split(':').map(Number);
    const isLater = Number(hour) * 60 + Number(minute) > from * 60 + fromMinute;
    if (!isLater && Number(hour) <= 12) return text;
    if (Number(hour) <= 10) return null;
  }
  const kept = `${first}${said === undefined ? '' : ` ${said}`}${firstHalf === undefined ? '' : ` ${firstHalf}m`}`;
  return `${text.slice(0, found.index)}${kept}${text.slice(found.index + whole.length)}`;
}
