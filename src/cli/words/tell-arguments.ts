import type { Locale, Words } from '../../chat/ports/locale.ts';
import { say } from '../../chat/words/say.ts';

const words = {
  noFlag: { nl: 'er is geen vlag {said}', en: 'there is no flag {said}' },
  noValue: { nl: 'achter {said} hoort iets te staan', en: 'something has to stand behind {said}' },
  badFlag: {
    nl: 'bij {said} staat te weinig of te veel',
    en: '{said} has too little behind it, or too much',
  },
  noEmptyWord: {
    nl: 'er staat een leeg woord achter ("", misschien een variabele zonder waarde)',
    en: 'an empty word stands behind it ("", perhaps a variable without a value)',
  },
  noWord: { nl: '{said} hoort daar niet', en: '{said} does not belong there' },
} satisfies Record<string, Words>;

/** Said of a word that is empty where one that says something was meant. */
export const emptyWord: Words = words.noEmptyWord;

/** What is wrong with what was typed behind a tool, of what `parseArgs` threw; throws anything else again. */
export function tellArguments(error: unknown, locale: Locale): string {
  if (!(error instanceof TypeError && 'code' in error)) throw error;
  // What was typed stands in its message alone.
  const [, said = ''] = /'([^']*)'/.exec(error.message) ?? [];
  switch (error.code) {
    case 'ERR_PARSE_ARGS_UNKNOWN_OPTION':
      return say(words.noFlag, locale, { said });
    case 'ERR_PARSE_ARGS_UNEXPECTED_POSITIONAL':
      return said === '' ? words.noEmptyWord[locale] : say(words.noWord, locale, { said });
    case 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE':
      return say(/argument missing/.test(error.message) ? words.noValue : words.badFlag, locale, {
        said: said.split(' ')[0] ?? said,
      });
    default:
      throw error;
  }
}
