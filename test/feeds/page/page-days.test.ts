import { expect, test } from 'vitest';
import { parseText } from '../../support/read-fixture.ts';

const readAt = Date.parse('2026-11-28T12:00:00+01:00');
const context = { url: 'https://krant.example/buitenland', readAt, timeZone: 'Europe/Amsterdam' };
const entry = (clock: string, at: number) =>
  `<li><span>${clock}</span> <a href="/n/${at}">Veerboot naar eiland ${at} ligt stil</a><p>ATHENE (ANP/AFP) - Veerboot nummer ${at} vaart niet door een staking.</p></li>`;
const ofEach = async (body: string, more: Partial<typeof context> = {}) => {
  const page = `<!doctype html><html lang="nl"><body>${body}</body></html>`;
  const { items } = await parseText(page, { ...context, ...more });
  return items.map(({ issuedAt }) => (issuedAt === null ? null : new Date(issuedAt).toISOString()));
};

test.each([
  ['Vandaag', 'Gisteren', 'Donderdag 26 november'],
  ['Heute', 'Gestern', 'Donnerstag, 26. November'],
  ['Aujourd’hui', 'Hier', 'Jeudi 26 novembre 2026'],
  ['Today', 'Yesterday', 'Thursday 26 November'],
  ['28-11-2026', '27-11-2026', '26-11-2026'],
])('a clock is of the day that it stands under: %s, %s, %s', async (today, yesterday, before) => {
  const days = [today, yesterday, before];
  const said = (heading: (day: string) => string) =>
    days.map((day, at) => `${heading(day)}<ul>${entry('10:05', 2 * at)}${entry('9:30', 2 * at + 1)}</ul>`);
  const expected = [28, 27, 26].flatMap((day) => [
    `2026-11-${day}T09:05:00.000Z`,
    `2026-11-${day}T08:30:00.000Z`,
  ]);
  expect(await ofEach(`<h1>Het laatste nieuws</h1>${said((day) => `<h2>${day}</h2>`).join('')}`)).toEqual(
    expected,
  );
});

test('a list under another heading has clocks of its own again', async () => {
  const list = (heading: string, from: number) =>
    `<h2>${heading}</h2><ul>${entry('10:05', from)}${entry('9:30', from + 1)}</ul>`;
  expect(await ofEach(list('Vrijdag 27 november', 1) + list('Economie', 3))).toEqual([
    '2026-11-27T09:05:00.000Z',
    '2026-11-27T08:30:00.000Z',
    '2026-11-28T09:05:00.000Z',
    '2026-11-28T08:30:00.000Z',
  ]);
});

const british = (meta: string, shown: string) =>
  `<meta property="article:published_time" content="${meta}"><article><h1>Dijk bij Tampere houdt stand</h1><p>${shown}</p>` +
  `<p>HELSINKI (ANP/STT) - De dijk heeft het hoge water doorstaan.</p></article><h2>Meer uit Buitenland</h2><ul>${entry('10:05', 1)}${entry('9:30', 2)}</ul>`;

test('a page that shows its article’s time as of another zone has all its clocks there', async () => {
  expect(await ofEach(british('2026-11-28T10:31:00Z', 'Published 28 November 2026, 10:31'))).toEqual([
    '2026-11-28T10:31:00.000Z',
    '2026-11-28T10:05:00.000Z',
    '2026-11-28T09:30:00.000Z',
  ]);
  expect(await ofEach(british('2026-11-28T10:31:00Z', 'Published 28 November 2026, 11:31'))).toEqual([
    '2026-11-28T10:31:00.000Z',
    '2026-11-28T09:05:00.000Z',
    '2026-11-28T08:30:00.000Z',
  ]);
});

test('how long a video is, is no time: not on its picture, not beside its age', async () => {
  const video = (length: string, at: number) =>
    `<div><a href="/video/${at}"><span>${length}</span><h3>Kraan ${at} valt om in Osaka</h3></a><p>OSAKA (ANP) - Kraan ${at} is omgevallen in de haven.</p><i>18 minuten geleden</i></div>`;
  const beside = `<div><h3><a href="/v/9">Otter zwemt door Londen</a></h3><p>LONDEN (ANP/PA) - In Londen zwom een otter door een park.</p><span>0:34</span><span>6 hrs ago</span></div>`;
  expect(
    await ofEach(`<h2>Meer uit Buitenland</h2>${video('00:48', 1)}${video('02:31', 2)}${beside}`),
  ).toEqual(['2026-11-28T10:42:00.000Z', '2026-11-28T10:42:00.000Z', '2026-11-28T05:00:00.000Z']);
});

test('a date and a clock are no dateline', async () => {
  const dated = (at: number) =>
    `<div><p>28.11.2026 | 0${at}:05 Uhr</p><p><a href="/n/${at}">Taifun Nummer ${at} erreicht Taiwan</a></p><p>TAIPEH (AFP) - Der Taifun Nummer ${at} hat die Küste erreicht.</p></div>`;
  expect(await ofEach(`<h1>Ausland</h1>${[7, 6, 5].map(dated).join('')}`)).toEqual([
    '2026-11-28T06:05:00.000Z',
    '2026-11-28T05:05:00.000Z',
    '2026-11-28T04:05:00.000Z',
  ]);
});
