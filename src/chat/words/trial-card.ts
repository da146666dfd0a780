import type { EpochMs } from '../../domain/item.ts';
import type { CardPost } from '../../domain/post.ts';

/** A card that says that it is none: posted where `telex check --live` tries a platform, and taken away again. */
export function trialCard(platform: string, title: string, now: EpochMs): CardPost {
  return {
    kind: 'card',
    number: 1,
    state: 'new',
    mark: null,
    headline: title,
    title,
    link: 'https://example.org/proef?a=1&b=2',
    dateline: 'PROEF (TELEX)',
    lede: `This is no news: Telex tries whether ${platform} does what it relies on, and takes this away again.`,
    topic: 'Buitenland',
    credit: 'TELEX',
    issuedAt: now - 60_000,
    timeText: '12.00',
    ageText: '1 minuut geleden',
    clock: {
      shownAt: now - 60_000,
      frame: '{time} ({age})',
      timeText: '12.00',
      ageText: '1 minuut geleden',
    },
    takenBack: null,
    desk: null,
    difference: null,
    hints: [],
    calls: [],
    more: [],
    placeText: null,
    stateText: null,
    language: 'nl',
    urgent: false,
    sample: true,
    buttons: [{ label: 'Volledige tekst', command: '/bericht 1' }],
    linkLabel: 'Naar de bron',
  };
}
