import { describe, expect, test } from 'vitest';
import { parseText } from '../../support/read-fixture.ts';

const readAt = Date.parse('2026-11-28T12:00:00+01:00');
const context = { url: 'https://krant.example/buitenland', readAt, timeZone: 'Europe/Amsterdam' };
const stories = [
  [
    'Stuwmeer bij Bergamo loopt leeg',
    'MILAAN (ANP/ANSA) - Het stuwmeer boven Bergamo loopt leeg door een scheur.',
  ],
  [
    'Tram ontspoort in Gent',
    'GENT (BELGA) - Een tram is in Gent uit de rails gelopen, niemand raakte gewond.',
  ],
  [
    'Veerboten naar Kreta liggen stil',
    'ATHENE (ANP/AFP) - Veerboten naar Kreta varen niet door een staking.',
  ],
] as const;
const article =
  '<article><h1>Dijk bij Tampere houdt stand</h1><p>HELSINKI (ANP/STT) - De dijk heeft het hoge water doorstaan.</p><p>Het water zakt.</p></article>';

type Layout = (headline: string, lede: string, age: string, at: number) => string;
const layouts: Readonly<Record<string, Layout>> = {
  'a link around all': (headline, lede, age, at) =>
    `<a href="/n/${at}"><strong>${headline}</strong><p>${lede}</p><small>${age}</small></a>`,
  boxes: (headline, lede, age, at) =>
    `<div><h3><a href="/n/${at}">${headline}</a></h3><p>${lede}</p><span>${age}</span></div>`,
  'nothing around them': (headline, lede, age, at) =>
    `<h3><a href="/n/${at}">${headline}</a></h3><p>${lede}</p><p>${age}</p>`,
  'the age in the lede': (headline, lede, age, at) =>
    `<li><a href="/n/${at}">${headline}</a><p>${lede} <span>${age}</span></p></li>`,
  'the age first': (headline, lede, age, at) =>
    `<li><span>${age}</span><h3><a href="/n/${at}">${headline}</a></h3><p>${lede}</p></li>`,
};

const minute = 60_000;
const hour = 60 * minute;
const odd = 'een poos terug';
const told: readonly (readonly [readonly string[], readonly (number | null)[]])[] = [
  [
    ['12 min.', '45 minuten', '1 uur'],
    [12 * minute, 45 * minute, hour],
  ],
  [
    ['12m', '3u', '2 d geleden'],
    [12 * minute, 3 * hour, 48 * hour],
  ],
  [
    ['een kwartier geleden', 'anderhalf uur geleden', 'za 11:05'],
    [15 * minute, 90 * minute, 55 * minute],
  ],
  [
    ['Moments ago', 'enkele minuten geleden', 'zaterdag 11.05 uur'],
    [0, 3 * minute, 55 * minute],
  ],
  [
    [odd, '2 uur geleden', '5 uur'],
    [null, 2 * hour, 5 * hour],
  ],
  [
    ['12 min', odd, '5 uur geleden'],
    [12 * minute, null, 5 * hour],
  ],
  [
    ['12 min', '2 uur', odd],
    [12 * minute, 2 * hour, null],
  ],
  [
    [odd, 'zo pas nog', 'eergisteren laat'],
    [null, null, null],
  ],
];

describe.each(Object.entries(layouts))('a page with an article and a list: %s', (_, layout) => {
  test.each(told)('%s', async (ages, expected) => {
    const entries = stories
      .map(([headline, lede], at) => layout(headline, lede, ages[at] ?? '', at))
      .join('\n');
    const { items } = await parseText(
      `<!doctype html><html lang="nl"><body>${article}<h2>Ook in het nieuws</h2>${entries}<p>Over ons</p></body></html>`,
      context,
    );
    expect(items[0]).toMatchObject({ headline: 'Dijk bij Tampere houdt stand', issuedAt: null });
    expect(items[0]?.paragraphs).toHaveLength(2);
    expect(items.slice(1).map(({ headline, paragraphs }) => [headline, paragraphs[0]])).toEqual(stories);
    expect(items.slice(1).map(({ issuedAt }) => (issuedAt === null ? null : readAt - issuedAt))).toEqual(
      expected,
    );
  });
});

test('plain text: an age that nobody understands ends no list', async () => {
  const list = stories.map(([headline, lede], at) => `${headline}\n${lede}\n${at === 1 ? odd : '12 min.'}\n`);
  const { items } = await parseText(list.join('\n'), context);
  expect(items.map(({ headline, issuedAt }) => [headline, issuedAt === null])).toEqual(
    stories.map(([headline], at) => [headline, at === 1]),
  );
});

const listOf = (...entries: readonly string[]) =>
  parseText(
    `<!doctype html><html lang="nl"><body><h1>Buitenland</h1>${entries.join('')}</body></html>`,
    context,
  );
const timed = (time: string, around: (headline: string, lede: string) => string = boxed) =>
  listOf(...stories.map(([headline, lede]) => around(headline, lede).replace('TIME', time)));
const boxed = (headline: string, lede: string) => `<article><h2>${headline}</h2><p>${lede}</p>TIME</article>`;

test.each([
  '<time datetime="2026-11-28T11:30:00+01:00"></time>',
  '<time datetime="2026-11-28 11:30">vandaag</time>',
  '<amp-timeago datetime="2026-11-28T10:30:00.000Z" locale="nl">28 nov.</amp-timeago>',
  '<relative-time datetime="2026-11-28T10:30:00Z"></relative-time>',
  '<span class="timeago" data-timestamp="1795861800"></span>',
  '<span data-timestamp="1795861800000">onlangs</span>',
  '<abbr class="timeago" title="2026-11-28T10:30:00Z">28 november</abbr>',
  '<meta itemprop="datePublished" content="2026-11-28T11:30:00+01:00">',
  '<p>Buitenland | 3 min. leestijd | 30 min.</p>',
  '<p>Buitenland, 30 min.</p>',
  '<p><span>Leestijd</span> <b>3 min</b></p><p>30 min</p>',
  '<div>Leestijd</div><div>3 min</div><div>30 min</div>',
  '<span class="read-time">3 min</span> <small>• 30 min</small>',
  '<p>Update: 30 min</p>',
])('%s tells the time of an entry', async (time) => {
  const { items } = await timed(time);
  expect(items.map(({ issuedAt }) => issuedAt)).toEqual(stories.map(() => readAt - 30 * minute));
});

test.each(['3 min. leestijd', '3 min read', 'Leestijd: 3 min.', 'Duur: 3 min', '90 min'])(
  '%s is no age',
  async (time) => {
    const { items } = await timed(`<p>${time}</p>`, (headline, lede) =>
      boxed(`<a href="/${headline.length}">${headline}</a>`, lede),
    );
    expect(items.map(({ issuedAt }) => issuedAt)).toEqual([null, null, null]);
  },
);

describe('the article of a page', () => {
  const page = (body: string) =>
    parseText(`<!doctype html><html lang="nl"><body>${body}</body></html>`, {
      ...context,
      format: 'wire-page',
    });
  const entry = (at: number, age: string) =>
    `<div><h3>${stories[at]?.[0]}</h3><p>${stories[at]?.[1]}</p><span>${age}</span></div>`;

  test('has no time of an entry, not by a meta element in one either', async () => {
    const meta = (time: string) => `<meta itemprop="datePublished" content="2026-11-28T${time}:00+01:00">`;
    const list = `<h2>Meer uit Buitenland</h2><div>${meta('10:05')}${entry(0, '')}</div><div>${meta('09:05')}${entry(1, '')}</div>`;
    const { items } = await page(`${article}${list}`);
    expect(items.map(({ issuedAt }) => issuedAt)).toEqual([
      null,
      Date.parse('2026-11-28T10:05:00+01:00'),
      Date.parse('2026-11-28T09:05:00+01:00'),
    ]);
  });

  test('takes no reading time for its age, but the age that its lists tell in the same way', async () => {
    const lone = '<h1>Dijk houdt stand</h1><span>3 min</span><p>HELSINKI (ANP) - De dijk houdt het.</p>';
    const timesOf = async (list: string) =>
      (await page(`${lone}<h2>Meer uit Buitenland</h2>${list}`)).items[0];
    expect(await timesOf(entry(0, '12 minuten geleden'))).toMatchObject({ issuedAt: null });
    expect(await timesOf(entry(0, '12 min'))).toMatchObject({ issuedAt: readAt - 3 * minute });
  });

  test('keeps a length in its text', async () => {
    const told =
      'HELSINKI (ANP) - De dijk brak niet. <b>45 minuten</b> leek het mis. <em>12 uur</em> later zakte het water.';
    const { items } = await page(`<h1>Dijk houdt stand</h1><p>${told}</p><h2>Meer uit Buitenland</h2>`);
    expect(items[0]?.paragraphs).toEqual([told.replaceAll(/<[^>]*>/g, '')]);
  });

  test('with subheadings and several datelines is no list', async () => {
    const parts = stories.map(([headline, lede]) => `<h2>${headline}</h2><p>${lede}</p><p>Dat is alles.</p>`);
    const reading = parseText(
      `<!doctype html><html><body><h1>De week</h1>${parts.join('')}</body></html>`,
      context,
    );
    await expect(reading).rejects.toThrow('this is a web page, not a feed');
  });
});
