import type { EpochMs } from '../../../domain/item.ts';
import { anyCase } from '../../../domain/text/patterns/any-case.ts';
import { squeezeSpace } from '../../text/html-text.ts';

const units = ['seconds', 'minutes', 'hours', 'days', 'weeks', 'months', 'years'] as const;
type Unit = (typeof units)[number];

/** Beside what `Intl.RelativeTimeFormat` says: one and a few in words, and what makes a number rough. */
const languages = [
  { tag: 'de', one: 'eine[mr]', few: 'einigen|wenigen', about: 'etwa|rund|ca\\.|circa' },
  { tag: 'fr', one: 'une?', few: 'quelques', about: 'environ|plus de' },
  { tag: 'es', one: 'una?', few: 'algunos|algunas|pocos|pocas', about: 'unos|unas|cerca de' },
  { tag: 'it', one: "una?'?", few: 'alcuni|alcune|pochi|poche', about: 'circa' },
] as const;

/** A few are three. */
const fewWords: ReadonlySet<string> = new Set(languages.flatMap(({ few }) => few.split('|')));

/** How a language says that something was so many of a unit ago. */
type Speech = {
  /** Matches an age in any case, without groups that capture and without a flag. */
  readonly source: string;
  /** Captures number and unit. */
  readonly whole: RegExp;
  readonly units: ReadonlyMap<string, Unit>;
};

/** From the words that most sites have theirs from, Unicode's CLDR. */
const speeches = languages.map(({ tag, one, few, about }): Speech => {
  const said = new Map<string, Unit>();
  let before = '';
  for (const style of ['long', 'short'] as const) {
    const format = new Intl.RelativeTimeFormat(tag, { style });
    for (const unit of units) {
      // `hace 5 m` is Unicode's month and everybody's minute.
      if (style === 'short' && (unit === 'months' || unit === 'years')) continue;
      for (const amount of [1, 2]) {
        const parts = format.formatToParts(-amount, unit).map(({ value }) => squeezeSpace(value));
        const number = parts.indexOf(String(amount));
        before = parts[number - 1] ?? '';
        const after = parts[number + 1]?.toLowerCase() ?? '';
        if (!said.has(after)) said.set(after, unit);
      }
    }
  }
  const start = before === '' ? '' : `${before} `;
  const rough = `${start}(?:(?:${about}) )?`;
  const number = `\\d{1,4}|${one}|${few}`;
  const after = [...said.keys()]
    .toSorted((a, b) => b.length - a.length)
    .map((each) => each.replaceAll('.', String.raw`\.`))
    .join('|');
  return {
    source: String.raw`${anyCase(`${rough}(?:${number}) ?(?:${after})`)}(?!\p{Ll})`,
    whole: new RegExp(`^${rough}(${number}) ?(${after})$`, 'u'),
    units: said,
  };
});

/** Ages that have words of their own, in minutes. */
const ownWords: readonly (readonly [string, number])[] = [
  ['gerade eben|soeben|vor wenigen augenblicken|vor kurzem', 0],
  ["à l['’]instant|il y a (?:un|quelques) instants?", 0],
  ['ahora mismo|hace (?:un|unos) (?:instante|momento)s?|poco fa|un attimo fa', 0],
  ["(?:il y a )?moins d['’]une minute|vor weniger als (?:einer|1) minute|hace menos de un minuto", 1],
  ["il y a un quart d['’]heure|vor einer viertelstunde", 15],
  ["il y a une demi[- ]heure|vor einer halben stunde|hace media hora|mezz[’']ora fa", 30],
  ['gestern', 1440],
  ['vorgestern|avant-hier', 2880],
  ['vor (?:eineinhalb|anderthalb) stunden|il y a une heure et demie', 90],
];
const ownPatterns = ownWords.map(([source, minutes]) => ({
  whole: new RegExp(`^(?:${source})$`, 'u'),
  minutes,
}));
/** `vor 1 Std. 12 Min.`, `il y a 1h12`. */
const twofold =
  'vor \\d{1,2} ?(?:std\\.?|stunden?|h),? (?:und )?\\d{1,2} ?(?:min\\.?|minuten?)|il y a \\d{1,2} ?(?:h|heures?) ?(?:et )?\\d{1,2}(?: ?min(?:utes?)?)?';
const wholeTwofold = new RegExp(`^(?:${twofold})$`, 'u');

/** Matches, without a flag, an age in German, French, Spanish or Italian: `vor 12 Minuten`, `il y a une heure`, `hace 3 días`, `2 ore fa`. */
export const spokenAge = [
  `${anyCase([twofold, ...ownWords.map(([source]) => source)].map((source) => `(?:${source})`).join('|'))}(?![\\p{L}\\p{N}])`,
  ...speeches.map(({ source }) => source),
].join('|');

/** The instant of a text that is such an age, and nothing else; null for any other. `timeZone` is IANA. */
export function readSpokenAge(text: string, readAt: EpochMs, timeZone: string): EpochMs | null {
  const told = squeezeSpace(text).toLowerCase();
  const minutes = minutesOf(told);
  if (minutes !== null) return readAt - minutes * 60_000;
  for (const { whole, units: said } of speeches) {
    const [, number = '', after = ''] = whole.exec(told) ?? [];
    const unit = said.get(after);
    if (unit === undefined) continue;
    const amount = /^\d/.test(number) ? Number(number) : fewWords.has(number) ? 3 : 1;
    const now = Temporal.Instant.fromEpochMilliseconds(readAt).toZonedDateTimeISO(timeZone);
    return now.subtract({ [unit]: amount }).epochMilliseconds;
  }
  return null;
}

/** An age in words of its own, or in hours and minutes. */
function minutesOf(told: string): number | null {
  const own = ownPatterns.find(({ whole }) => whole.test(told));
  if (own !== undefined) return own.minutes;
  if (!wholeTwofold.test(told)) return null;
  const [hours = 0, minutes = 0] = [...told.matchAll(/\d+/g)].map(Number);
  return hours * 60 + minutes;
}
