import type { CommandContext } from '../ports/command.ts';
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
  damaged: {
    nl: '#{number} is beschadigd in de opslag en niet te lezen; al het andere gaat door. Wat wie Telex beheert kan doen, staat in /toestand.',
    en: '#{number} is damaged in the store and cannot be read; all else goes on. What whoever runs Telex can do stands in /health.',
  },
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

/** Why there is nothing to be read of a story: there is none, or it is damaged. */
export async function whyNotFound(
  number: number,
  { archive, locale }: Pick<CommandContext, 'archive' | 'locale'>,
): Promise<string> {
  return say((await archive.isDamaged(number)) ? words.damaged : words.unknown, locale, { number });
}
