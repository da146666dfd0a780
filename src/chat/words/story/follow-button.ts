import type { Button } from '../../../domain/post.ts';
import type { Locale, Words } from '../../ports/locale.ts';

const follow: Words = { nl: 'Volg dit bericht', en: 'Follow this story' };
const stop: Words = { nl: 'Volg dit niet meer', en: 'Stop following this' };

/** The button by which a channel follows a story, or no more. */
export function followButton(number: number, isFollowed: boolean, locale: Locale): Button {
  return isFollowed
    ? { label: stop[locale], command: `/ontvolg #${number}` }
    : { label: follow[locale], command: `/volg #${number}` };
}
