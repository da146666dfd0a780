import type { Locale, Words } from '../ports/locale.ts';
import type { Reply } from '../ports/reply.ts';
import { say } from '../words/say.ts';
import { choices, refuse, text } from './make-reply.ts';

const words = {
  unknown: {
    nl: 'Dit kanaal volgt niets met nummer {number}. De nummers staan in /gevolgd.',
    en: 'This channel follows nothing with number {number}. The numbers are in /following.',
  },
  there: { nl: 'Wel kan:', en: 'What there is:' },
  list: { nl: '/gevolgd', en: '/following' },
} satisfies Record<string, Words>;

/** The answer to a number that no subscription of the channel has. */
export function unknownNumber(typed: string, { locale }: { readonly locale: Locale }): Reply {
  return refuse(
    text(say(words.unknown, locale, { number: typed.slice(0, 60) })),
    ...choices(words.there[locale], [{ label: words.list[locale], command: '/gevolgd' }]),
  );
}
