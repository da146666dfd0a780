import { expect, test } from 'vitest';
import {
  bodyOf,
  clockText,
  headOf,
  listHead,
  listPlace,
  mentionsIn,
  noticeLines,
  saidText,
} from '../../../src/domain/post/post-lines.ts';
import { readStoredPost as readKept } from '../../../src/domain/post/stored-post.ts';
import type { Post } from '../../../src/domain/post.ts';

/** What 0.1 kept of a story in a message of its board. */
const line = {
  number: 412,
  state: 'new',
  title: 'Veerboot weer vlot',
  link: 'https://wire.example/412',
  dateline: 'MUSCAT (ANP/RTR/AFP)',
  issuedAt: Date.UTC(2026, 2, 3, 13, 5),
  timeText: '14.05',
  ageText: '1 uur geleden',
  stateText: null,
  language: 'nl',
};
const card = {
  ...line,
  kind: 'card',
  lede: 'De veerboot is dinsdag vlotgetrokken.',
  topic: 'Buitenland',
  credit: 'ANP',
  placeText: '🇴🇲 17.05 plaatselijke tijd',
  urgent: false,
  sample: false,
  buttons: [{ label: 'Hele tekst', command: '/bericht 412' }],
  linkLabel: 'Lees bij de bron',
};
const withdrawn = {
  ...card,
  state: 'withdrawn',
  title: 'INGETROKKEN door ANP 02.14, niet gebruiken',
  stateText: 'INGETROKKEN door ANP 02.14, niet gebruiken',
  link: null,
  lede: null,
  buttons: [],
};
const read = (post: object) => readStoredPost(JSON.stringify(post));

test.each([
  { issuedAt: 9e15 },
  { issuedAt: 'gisteren' },
  { title: 5 },
  { headline: {} },
  { clock: null },
  { clock: { shownAt: -1e20, frame: '', timeText: '', ageText: null } },
  { mark: 'flash' },
  { takenBack: true },
  { desk: { said: 'Bij Sanne' } },
  { lede: [] },
  { hints: {} },
  { buttons: [null] },
  { more: 'x' },
  { difference: [5] },
  { calls: [['Sanne']] },
  { picture: {} },
])('a card of which a part is not what it should be is damaged, and is shown to nobody: %j', (wrong) => {
  expect(readKept(JSON.stringify({ ...card, ...wrong }))).toBeNull();
  const { kind: _, ...inList } = { ...card, ...wrong };
  const isOfLine = Object.keys(wrong).every(
    (name) => name in line || /^(?:headline|clock|mark|takenBack|desk)$/.test(name),
  );
  if (isOfLine)
    expect(readKept(JSON.stringify({ kind: 'list', title: 'Gemist', lines: [inList] }))).toBeNull();
});

test.each([
  { title: 5, lines: [] },
  { title: 'Gemist', lines: [null] },
  { title: 'Gemist', lines: ['x'] },
])('a list of which a part is not what it should be is damaged: %j', (list) => {
  expect(readKept(JSON.stringify({ kind: 'list', ...list }))).toBeNull();
});

test.each([{ text: 5 }, { said: [5] }, { said: {} }, { buttons: 5 }, { mark: {} }])(
  'a notice of which a part is not what it should be is damaged: %j',
  (wrong) => {
    expect(readKept(JSON.stringify({ kind: 'notice', text: 'Weg', loud: false, ...wrong }))).toBeNull();
    expect(readKept(JSON.stringify({ kind: 'notice', text: 'Weg', loud: false }))).not.toBeNull();
  },
);

test('a card that 0.1 kept reads as it did, with its time once', () => {
  const post = read(card);
  if (post.kind !== 'card') throw new Error(post.kind);
  expect(saidText(headOf(post))).toBe('Veerboot weer vlot');
  expect(bodyOf(post).map((said) => saidText(said))).toEqual([
    'MUSCAT (ANP/RTR/AFP) – De veerboot is dinsdag vlotgetrokken.',
  ]);
  expect(clockText(post.clock)).toBe('14.05 (1 uur geleden)');
  expect(mentionsIn(post.calls)).toEqual([]);
  expect([...post.buttons, ...post.more]).toEqual(card.buttons);
});

test('a card of 0.1 without a time that is known has no age', () => {
  const post = read({ ...card, issuedAt: null, timeText: 'tijd onbekend, gezien 02.14', ageText: null });
  expect(post.kind === 'card' && clockText(post.clock)).toBe('tijd onbekend, gezien 02.14');
});

test('a card from which its time is gone has a time that nobody knows', () => {
  const { issuedAt: _, ...timeless } = card;
  const post = read(timeless);
  if (post.kind !== 'card') throw new Error(post.kind);
  expect([post.issuedAt, post.clock.shownAt]).toEqual([null, null]);
});

test('a kill that 0.1 showed still says that it is one, and nothing of the text', () => {
  const post = read(withdrawn);
  if (post.kind !== 'card') throw new Error(post.kind);
  expect(saidText(headOf(post))).toContain('INGETROKKEN door ANP 02.14, niet gebruiken');
  expect(
    bodyOf(post)
      .map((said) => saidText(said))
      .join('\n'),
  ).not.toContain('vlotgetrokken');
});

test('a list of 0.1 keeps its lines, and a notice its text', () => {
  const list = read({
    kind: 'list',
    title: 'Gemist',
    lines: [line, { ...line, number: 413, dateline: null }],
  });
  if (list.kind !== 'list') throw new Error(list.kind);
  expect(list.lines.map((each) => saidText(listHead(each)))).toEqual(Array(2).fill('Veerboot weer vlot'));
  expect(list.lines.map((each) => saidText(listPlace(each)))).toEqual(['MUSCAT (ANP/RTR/AFP)', '']);
  expect(list.lines.map(({ clock }) => clockText(clock))).toEqual(Array(2).fill('14.05 (1 uur geleden)'));
  const notice = read({ kind: 'notice', text: 'Gecorrigeerd: 12.000 kilo', loud: true });
  if (notice.kind !== 'notice') throw new Error(notice.kind);
  expect(noticeLines(notice).map((said) => saidText(said))).toEqual(['Gecorrigeerd: 12.000 kilo']);
});

function readStoredPost(json: string): Post {
  const post = readKept(json);
  if (post === null) throw new Error('it is damaged');
  return post;
}
