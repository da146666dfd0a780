import { type Locale, locales } from '../../chat/ports/locale.ts';
import type { Environment } from '../problem.ts';

/** What Telex speaks where nothing is said. */
export const usualLocale: Locale = 'nl';

/** What Telex speaks to people: TELEX_LOCALE, and the usual language where it names none. Loads no schema, so that a help costs little. */
export function localeOf({ TELEX_LOCALE }: Environment): Locale {
  return locales.find((each) => each === TELEX_LOCALE?.trim()) ?? usualLocale;
}
