import { expect, test } from 'vitest';
import type { ItemDraft } from '../../../src/domain/item.ts';
import { parseText } from '../../support/read-fixture.ts';

const readAt = Date.parse('2026-11-28T12:00:00+01:00');
const context = { url: 'https://krant.example/buitenland', readAt, timeZone: 'Europe/Amsterdam' };
const read = async (body: string, language = 'nl') =>
  (await parseText(`<!doctype html><html lang="${language}"><body>${body}</body></html>`, context)).items;
const iso = ({ issuedAt }: ItemDraft) => (issuedAt === null ? null : new Date(issuedAt).toISOString());
const lede = (at: number) => `ATHENE (ANP/AFP) - Veerboot nummer ${at} vaart niet door een staking.`;
const link = (at: number) => `<a href="/n/veerboot-ligt-stil-${at}">Veerboot ${at} ligt stil</a>`;
const three = (entry: (at: number) => string) => [1, 2, 3].map(entry).join('');
const headlines = ['Veerboot 1 ligt stil', 'Veerboot 2 ligt stil', 'Veerboot 3 ligt stil'];
const list = `<h2>Meer uit Buitenland</h2>${three((at) => `<div><h3>${link(at)}</h3><p>${lede(at)}</p><i>${at} uur geleden</i></div>`)}`;
const articleWith = (above: string, below = '') =>
  `<div><h1>Dijk bij Tampere houdt stand</h1>${above}<p>HELSINKI (ANP/STT) - De dijk heeft het hoge water doorstaan.</p><p>Het water zakt nu langzaam.</p></div>${below}${list}`;

test.each([
  '<div><span>Van onze redactie</span><span>28 november 2026 | 10:12</span><span>2 min leestijd</span></div>',
  '<p><span>Par AFP</span> <span>Publié le 28/11/2026 à 10:12</span> <span>Mis à jour le 28/11/2026 à 10:45</span></p>',
  '<p>Publié le : 28/11/2026 - 10:12 Modifié le : 28/11/2026 - 10:45</p>',
  '<p>Bijgewerkt: 28-11-2026 10:45</p><p>Gepubliceerd: 28-11-2026 10:12</p>',
  '<p>Gepubliceerd: 28-11-2026 10:12</p><p>Bijgewerkt: 28-11-2026 10:45</p>',
])('an article is of when it was published, however that stands above it: %s', async (above) => {
  expect((await read(articleWith(above))).map(iso)[0]).toBe('2026-11-28T09:12:00.000Z');
});

test.each([
  ['a meta list', (at: number) => `<ul><li>Belga</li><li>28 nov 2026</li><li>${at}u05</li></ul>`],
  [
    'a label and a dot',
    (at: number) => `<p><span>Europa</span><span>·</span><span>28.11.26, ${at}:05</span></p>`,
  ],
])('an entry has the time of %s below it', async (_what, time) => {
  const items = await read(
    `<h1>Nieuws</h1>${three((at) => `<div class="t"><h2>${link(at)}</h2><div>${lede(at)}</div>${time(at)}</div>`)}`,
  );
  expect(items.map(({ headline }) => headline)).toEqual(headlines);
  expect(items.map(iso)).toEqual([1, 2, 3].map((at) => `2026-11-28T0${at - 1}:05:00.000Z`));
});

test('an age stands behind a label and a dot without a space', async () => {
  const items = await read(
    `<h1>Nieuws</h1>${three((at) => `<div><div><span>Afrika</span><span>·</span><span>${at}h</span></div><h3>${link(at)}</h3><p>${lede(at)}</p></div>`)}`,
  );
  expect(items.map(iso)).toEqual(
    [10, 9, 8].map((hour) => `2026-11-28T${String(hour).padStart(2, '0')}:00:00.000Z`),
  );
});

test.each([
  ['the name of a desk', (at: number) => `<span>Wereld</span>${link(at)}`],
  [
    'a kicker',
    (at: number) =>
      `<a href="/n/veerboot-ligt-stil-${at}"><span class="eyebrow">Griekenland</span>Veerboot ${at} ligt stil</a>`,
  ],
  ['a clock', (at: number) => `<span class="heure">${at}h12</span>${link(at)}`],
  ['a day', (at: number) => `<span>Hier</span>${link(at)}`],
  ['what only the blind hear', (at: number) => `<span class="sr-only">Artikel: </span>${link(at)}`],
])('%s is no part of a headline', async (_what, headline) => {
  const items = await read(
    `<h2>Meer nieuws</h2>${three((at) => `<div><div>${headline(at)}</div><p>${lede(at)}</p><i>${at} uur geleden</i></div>`)}`,
  );
  expect(items.map((item) => item.headline)).toEqual(headlines);
  expect(items[0]?.link).toBe('https://krant.example/n/veerboot-ligt-stil-1');
});

test('an empty link over all of an entry leads to it', async () => {
  const items = await read(
    `<h1>Nieuws</h1>${three((at) => `<div><a class="card__link" href="/n/${at}"></a><div class="card__headline">Veerboot ${at} ligt stil</div><div>${lede(at)}</div><i>${at} uur geleden</i></div>`)}`,
  );
  expect(items.map((item) => item.link)).toEqual([1, 2, 3].map((at) => `https://krant.example/n/${at}`));
});

test('a dateline that is set apart by its looks alone opens an entry', async () => {
  const items = await read(
    `<h1>Buitenland</h1>${three((at) => `<article><h2>${link(at)}</h2><p><span>SUVA (ANP/RITZAU)</span> <span>Fiji heeft veerboot ${at} stilgelegd.</span></p><i>${at} uur geleden</i></article>`)}`,
  );
  expect(items.map((item) => item.headline)).toEqual(headlines);
});

const meta = (time: string) => `<meta property="article:published_time" content="${time}">`;

test('a time in the list, or of a change, says nothing of the page’s zone', async () => {
  const clocks = three((at) => `<div><h3>${link(at)}</h3><p>${lede(at)}</p><p>Vandaag, 0${at}:30</p></div>`);
  const page = (above: string) =>
    `${meta('2026-11-28T09:30:00Z')}<div><h1>Dijk bij Tampere houdt stand</h1>${above}<p>HELSINKI (ANP/STT) - De dijk heeft het water doorstaan.</p></div><h2>Meer uit Buitenland</h2>${clocks}`;
  const expected = ['00:30', '01:30', '02:30'].map((clock) => `2026-11-28T${clock}:00.000Z`);
  expect((await read(page(''))).map(iso).slice(1)).toEqual(expected);
  expect((await read(page('<p>Bijgewerkt om 11.30 uur</p>'))).map(iso).slice(1)).toEqual(expected);
});

test('the heading of a list is no headline, whatever time stands under it', async () => {
  const items = await read(
    `${list}<div><h2>Latest Stories</h2><ul><li><span>11:21</span><a href="/s/1">Munster name team</a></li></ul></div>`,
  );
  expect(items.map((item) => item.headline)).toEqual(headlines);
});
