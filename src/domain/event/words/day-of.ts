import type { LexiconLanguage } from '../lexicon/concepts.ts';

/** From Monday on, and what else one is called; of Dutch and German what begins so as well (`maandagochtend`, `Montagabend`). */
const names: Record<LexiconLanguage, RegExp> = {
  nl: /^(?:(maandag)|(dinsdag)|(woensdag)|(donderdag)|(vrijdag)|(zaterdag)|(zondag))/,
  en: /^(?:(monday)|(tuesday)|(wednesday)|(thursday)|(friday)|(saturday)|(sunday))$/,
  de: /^(?:(montag)|(dienstag)|(mittwoch)|(donnerstag)|(freitag)|(samstag|sonnabend)|(sonntag))/,
  fr: /^(?:(lundi)|(mardi)|(mercredi)|(jeudi)|(vendredi)|(samedi)|(dimanche))$/,
  es: /^(?:(lunes)|(martes)|(miercoles)|(jueves)|(viernes)|(sabado)|(domingo))$/,
};

/** The day of the week that a plain word names, `0` Monday; null: none. */
export function dayOf(word: string, language: LexiconLanguage): string | null {
  const [, ...days] = names[language].exec(word) ?? [];
  const day = days.findIndex((name) => name !== undefined);
  return day === -1 ? null : String(day);
}
