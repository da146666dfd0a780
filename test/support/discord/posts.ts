import type { CardPost, NoticePost } from '../../../src/domain/post.ts';

/** Cards and notices of made-up events, for tests of how a platform shows and delivers them. */
export const cardPost: CardPost = {
  kind: 'card',
  number: 412,
  state: 'new',
  title: 'Veerboot in de haven van Muskaat weer vlot',
  link: 'https://wire.example/412',
  dateline: 'MUSCAT (ANP/RTR/AFP)',
  issuedAt: Date.UTC(2026, 2, 3, 13, 5),
  timeText: '14.05',
  ageText: '1 uur geleden',
  stateText: null,
  language: 'nl',
  lede: 'De veerboot die maandag voor de kust van Oman vastliep, is dinsdag vlotgetrokken.',
  topic: 'Buitenland',
  credit: 'ANP',
  placeText: '🇴🇲 17.05 plaatselijke tijd',
  urgent: false,
  sample: false,
  buttons: [
    { label: 'Hele tekst', command: '/bericht 412' },
    { label: 'Meer uit Buitenland', command: '/laatste buitenland' },
  ],
  linkLabel: 'Lees bij de bron',
};

export const urgentCard: CardPost = {
  ...cardPost,
  number: 413,
  title: 'Kabinet Varenburg valt over visserijwet',
  urgent: true,
};

export const quietNotice: NoticePost = {
  kind: 'notice',
  text: 'Bijgewerkt: tweede sleepboot ingezet.',
  loud: false,
};

export const loudNotice: NoticePost = {
  kind: 'notice',
  text: 'INGETROKKEN door ANP 02.14, niet gebruiken.',
  loud: true,
};
