import type { EventTake } from '../../../domain/event/listed-story.ts';
import { isSamePerson, type Person } from '../../../domain/handling/person.ts';
import type { Button } from '../../../domain/post.ts';
import type { Locale, Words } from '../../ports/locale.ts';
import { say, sayList } from '../say.ts';

const words = {
  hasStill: { nl: 'Je doet dit nog met {numbers}.', en: 'You are still on this by {numbers}.' },
  letGoOf: { nl: 'Laat #{number} los', en: 'Let go of #{number}' },
  letGoToo: { nl: 'Laat je dat ook los?', en: 'Do you let go of that as well?' },
} satisfies Record<string, Words>;

/** So many are offered. */
const mostOffered = 3;

/** By which other takes of an event somebody has it, and the way to let go of these. Null: by none. */
export function tellStillHers(
  takes: readonly Pick<EventTake, 'number' | 'handling'>[],
  person: Person | null,
  locale: Locale,
): { readonly said: string; readonly asked: string; readonly buttons: readonly Button[] } | null {
  const numbers = takes
    .flatMap(({ number, handling }) =>
      handling?.kind === 'taken' && person !== null && isSamePerson(handling.by, person) ? [number] : [],
    )
    .toSorted((one, other) => one - other);
  if (numbers.length === 0) return null;
  const named = numbers.map((number) => `#${number}`);
  return {
    said: say(words.hasStill, locale, { numbers: sayList(named, locale) }),
    asked: say(words.letGoToo, locale),
    buttons: numbers.slice(0, mostOffered).map((number) => ({
      label: say(words.letGoOf, locale, { number }),
      command: `/doe ${number} los`,
    })),
  };
}
