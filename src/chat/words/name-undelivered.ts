import type { Undelivered } from '../../store/troubles.ts';
import type { Locale, Words } from '../ports/locale.ts';
import { say } from './say.ts';

const undeliveredNames = {
  kill: {
    nl: 'De kill van #{number} in {channel} op {platform}',
    en: 'The kill of #{number} in {channel} on {platform}',
  },
  hold: {
    nl: 'De blokkering van #{number} in {channel} op {platform}',
    en: 'The hold of #{number} in {channel} on {platform}',
  },
  correction: {
    nl: 'De correctie van #{number} in {channel} op {platform}',
    en: 'The correction of #{number} in {channel} on {platform}',
  },
  flash: {
    nl: 'De flits #{number} voor {channel} op {platform}',
    en: 'The flash #{number} for {channel} on {platform}',
  },
} satisfies Record<Undelivered['what'], Words>;

/** `De kill van #412 in #buitenland op Slack`. `platform`: as people call it. */
export function nameUndelivered(
  { what, number, channel }: Pick<Undelivered, 'what' | 'number' | 'channel'>,
  platform: string,
  locale: Locale,
): string {
  return say(undeliveredNames[what], locale, { number, channel, platform });
}
