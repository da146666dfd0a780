import type { Locale, Words } from '../../chat/ports/locale.ts';
import { tellMoment } from '../../chat/words/tell-moment.ts';
import { trialCard } from '../../chat/words/trial-card.ts';
import type { EpochMs } from '../../domain/item.ts';
import type { CardPost } from '../../domain/post.ts';

const words = {
  title: { nl: 'PROEF, geen nieuws', en: 'A TEST, no news' },
  lede: {
    nl: 'Telex kijkt of het in dit kanaal kan plaatsen, en haalt dit kaartje meteen weer weg.',
    en: 'Telex tries whether it can post in this channel, and takes this card away at once.',
  },
} satisfies Record<string, Words>;

/** A card that says that it is a test, with nothing to press. */
export function testCard(
  label: string,
  { locale, timeZone, now }: { readonly locale: Locale; readonly timeZone: string; readonly now: EpochMs },
): CardPost {
  const title = words.title[locale];
  const timeText = tellMoment(now, now, { locale, timeZone });
  return {
    ...trialCard(label, title, now),
    ...{ lede: words.lede[locale], language: locale, topic: null, link: null, buttons: [] },
    ...{ issuedAt: now, timeText, ageText: null },
    clock: { shownAt: null, frame: '{time}', timeText, ageText: null },
  };
}
