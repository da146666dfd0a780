import { type CardPost, type NoticePost, plainNotice } from '../../../src/domain/post.ts';

/** Cards and notices of made-up events, for tests of how a platform shows and delivers them. */
export const cardPost: CardPost = {
  kind: 'card',
  number: 412,
  state: 'new',
  mark: null,
  headline: 'Veerboot in de haven van Muskaat weer vlot',
  title: 'Veerboot in de haven van Muskaat weer vlot',
  link: 'https://wire.example/412',
  dateline: 'MUSCAT (ANP/RTR/AFP)',
  issuedAt: Date.UTC(2026, 2, 3, 13, 5),
  timeText: '14.05',
  ageText: '1 uur geleden',
  stateText: null,
  clock: {
    shownAt: Date.UTC(2026, 2, 3, 13, 5),
    frame: '{time} ({age})',
    timeText: '14.05',
    ageText: '1 uur geleden',
  },
  takenBack: null,
  desk: null,
  difference: null,
  hints: [],
  calls: [],
  language: 'nl',
  lede: 'De veerboot die maandag voor de kust van Oman vastliep, is dinsdag vlotgetrokken.',
  topic: 'Buitenland',
  credit: 'ANP',
  placeText: '🇴🇲 17.05',
  urgent: false,
  sample: false,
  buttons: [{ label: 'Volledige tekst', command: '/bericht 412' }],
  more: [{ label: 'Meer uit Buitenland', command: '/laatste buitenland' }],
  linkLabel: 'Naar de bron',
};

export const urgentCard: CardPost = {
  ...cardPost,
  number: 413,
  mark: { kind: 'urgent', sign: '🔴', word: 'SPOED' },
  headline: 'Kabinet Varenburg valt over visserijwet',
  title: 'Kabinet Varenburg valt over visserijwet',
  urgent: true,
};

export const quietNotice: NoticePost = plainNotice('Bijgewerkt: tweede sleepboot ingezet.', false);

export const loudNotice: NoticePost = plainNotice('INGETROKKEN door ANP 02.14, niet gebruiken.', true);
