import type { LexiconLanguage } from '../lexicon/concepts.ts';

/** From Monday on; of Dutch and German what begins so as well (`maandagochtend`, `Montagabend`). */
const names: Record<LexiconLanguage, string> = {
  nl: 'maandag dinsdag woensdag donderdag vrijdag zaterdag zondag',
  en: 'monday tuesday wednesday thursday friday saturday sunday',
  de: 'montag dienstag mittwoch donnerstag freitag samstag sonntag',
  fr: 'lundi mardi mercredi jeudi vendredi samedi dimanche',
  es: 'lunes martes miercoles jueves viernes sabado domingo',
};
const others: Readonly<Record<string, number>> = { sonnabend: 5 };
const compounds: ReadonlySet<LexiconLanguage> = new Set(['nl', 'de']);
/** No name of a day is shorter. */
const shortest = 5;

/** The day of the week that a plain word names, `0` Monday; null: none. */
export function dayOf(word: string, language: LexiconLanguage): string | null {
  if (word.length < shortest) return null;
  const isIt = compounds.has(language)
    ? (name: string) => word.startsWith(name)
    : (name: string) => word === name;
  const day = dayNames(language).findIndex(isIt);
  const its = day === -1 ? others[word] : day;
  return its === undefined ? null : String(its);
}

const known = new Map<LexiconLanguage, readonly string[]>();

function dayNames(language: LexiconLanguage): readonly string[] {
  const before = known.get(language);
  if (before !== undefined) return before;
  const made = names[language].split(' ');
  known.set(language, made);
  return made;
}
