import type { Button } from '../../../domain/post.ts';
import type { Locale, Words } from '../../ports/locale.ts';
import { say } from '../say.ts';

const words = {
  together: { nl: 'Hoort bij #{other}', en: 'Belongs with #{other}' },
  versions: { nl: 'Alle versies', en: 'All versions' },
} satisfies Record<string, Words>;

/** By which a person says that a story tells of the same happening as another one. */
export function togetherButton(number: number, other: number, locale: Locale): Button {
  return {
    label: say(words.together, locale, { other }),
    command: `/hoort ${number} bij ${other}`,
    isNeeded: true,
  };
}

/** By which all takes of a story's event, and its own versions, are shown. */
export function versionsButton(number: number, locale: Locale): Button {
  return { label: words.versions[locale], command: `/bericht ${number} versies`, isNeeded: true };
}
