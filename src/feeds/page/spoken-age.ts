import type { EpochMs } from '../../domain/item.ts';
import { anyCase } from '../../domain/text/any-case.ts';
import { squeezeSpace } from '../text/html-text.ts';

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

/** Matches, without a flag, an age in German, French, Spanish or Italian: `vor 12 Minuten`, `il y a une heure`, `hace 3 días`, `2 ore fa`. */
export const spokenAge = speeches.map(({ source }) => source).join('|');

/** The instant of a text that is such an age, and nothing else; null for any other. `timeZone` is IANA. */
export function readSpokenAge(text: string, readAt: EpochMs, timeZone: string): EpochMs | null {
  const told = squeezeSpace(text).toLowerCase();
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
