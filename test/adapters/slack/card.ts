import type { CardPost } from '../../../src/domain/post.ts';

/** A card as the presenter makes it at half past two on a winter's afternoon in Amsterdam. */
export const card: CardPost = {
  kind: 'card',
  number: 412,
  state: 'new',
  title: 'Senaat stemt in met begroting',
  link: 'https://wire.example/washington?utm=a&ed=nl',
  dateline: 'WASHINGTON (ANP/AFP)',
  lede: 'De Senaat heeft donderdag ingestemd met de begroting.',
  topic: 'Buitenland',
  credit: 'ANP',
  issuedAt: Date.UTC(2026, 0, 15, 12, 30),
  timeText: '13.30',
  ageText: '1 uur geleden',
  placeText: '🇺🇸 07.30 plaatselijke tijd',
  stateText: 'bijgewerkt 14.22',
  language: 'nl',
  urgent: false,
  sample: false,
  buttons: [
    { label: 'Hele tekst', command: '/bericht 412' },
    { label: 'Meer uit Buitenland', command: '/laatste buitenland' },
  ],
  linkLabel: 'Lees bij de bron',
};
