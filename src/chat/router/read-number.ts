import type { Locale, Words } from '../ports/locale.ts';
import type { Reply } from '../ports/reply.ts';
import { say } from '../words/say.ts';
import { refuse, text } from './make-reply.ts';

const words = {
  notANumber: {
    nl: '“{typed}” is geen nummer. Geef het nummer van een bericht, zoals #412.',
    en: '“{typed}” is not a number. Give the number of a story, such as #412.',
  },
  unknown: { nl: 'Er is geen bericht #{number}.', en: 'There is no story #{number}.' },
} satisfies Record<string, Words>;

/** `412`, `#412`, `# 412`; null for anything else, and for what no database can count to. */
export function readNumber(typed: string): number | null {
  const digits = /^#?\s*(\d{1,12})$/u.exec(typed)?.[1];
  return digits === undefined ? null : Number(digits);
}

/** What was typed for a number and is none. */
export function refuseNumber(typed: string, locale: Locale): Reply {
  return refuse(text(say(words.notANumber, locale, { typed: typed.slice(0, 40) })));
}

/** That there is no such story. */
export function unknownNumber(number: number, locale: Locale): string {
  return say(words.unknown, locale, { number });
}
