import { describe, expect, test } from 'vitest';
import { parseText, readFixture } from '../../support/read-fixture.ts';

const readAt = Date.parse('2026-02-06T20:55:00+01:00');
const hourMs = 3_600_000;

describe('a wire page as plain text', async () => {
  const feed = await readFixture('wire-page/plain.txt');
  const [article, ...entries] = feed.items;

  test('is known by its list, without being told', () => {
    expect(feed.format).toBe('wire-page');
  });

  test('the article comes first, with its headline, its paragraphs and its own date', () => {
    expect(article).toMatchObject({
      headline: 'Regen houdt Noordzand in zijn greep',
      issuedAt: Date.parse('2026-02-06T20:50:00+01:00'),
      postable: true,
    });
    expect(article?.paragraphs).toEqual([
      'MUSCAT (ANP/RTR/AFP) - De overheid heeft drie dorpen ontruimd. Dat meldt persbureau Reuters.',
      'De minister sprak met TASS over de schade, die 3 uur geleden duidelijk werd.',
    ]);
  });

  test('the list follows in page order, several sentences in one entry', () => {
    expect(entries.map((entry) => entry.paragraphs)).toEqual([
      ['LISSABON (ANP) - Eerste bericht. Tweede zin.'],
      ['TOKIO (ANP/RTR/AFP) - Volgend bericht, zegt AP.'],
      ['DEN HAAG (ANP) - Derde bericht over wat 2 dagen geleden begon.'],
      ["'s-HERTOGENBOSCH (ANP) - Vierde bericht zonder leeftijd."],
      ['KYIV (ANP) - Vijfde bericht.'],
    ]);
  });

  test('an age belongs to the entry before it, and an entry without one has no time', () => {
    expect(entries.map((entry) => entry.issuedAt)).toEqual([
      readAt - hourMs,
      readAt - 6 * hourMs,
      null,
      null,
      Date.parse('2026-02-05T14:05:00+01:00'),
    ]);
  });

  test('entries have no headline, link or guid, and stand under the desk of the heading', () => {
    for (const entry of entries) {
      expect(entry).toMatchObject({
        guid: null,
        link: null,
        headline: null,
        section: 'Buitenland',
        postable: true,
      });
    }
  });
});

describe('a wire page as HTML', async () => {
  const feed = await readFixture('wire-page/page.html');
  const [article, first, second] = feed.items;

  test('menus, captions, scripts, buttons and the foot are no news', () => {
    expect(feed.items).toHaveLength(3);
    expect(article).toMatchObject({
      headline: 'Brug bij Port Lindley bezweken',
      paragraphs: ['PORT LINDLEY (ANP/AFP) - De brug is én blijft dicht.', 'Niemand raakte gewond.'],
      link: 'https://krant.example/nieuws/brug',
      issuedAt: Date.parse('2026-02-06T20:50:00+01:00'),
    });
  });

  test('an age beside the entry counts, and a time element says it exactly', () => {
    expect(first?.paragraphs).toEqual(['ZOUTSTAD (ANP) - Eerste bericht. Tweede zin']);
    expect(first?.issuedAt).toBe(readAt - 44 * 60_000);
    expect(second?.issuedAt).toBe(Date.parse('2026-02-06T18:00:00Z'));
  });
});

test('a page may be only a list, glued to one line and wrapped', async () => {
  const { items } = await readFixture('wire-page/list-only.txt');
  expect(items.map((item) => [item.paragraphs[0], item.issuedAt, item.section])).toEqual([
    ['ZOUTDIJK (ANP) - De haven is dicht.', readAt, 'Binnenland'],
    ['AVONDMEER (ANP) - De stroom is terug. Niemand klaagt.', readAt - 12 * 60_000, 'Binnenland'],
    [
      'DE HAAR (ANP) - Het regent al dagen en het houdt voorlopig niet op.',
      Date.parse('2025-02-06T20:55:00+01:00'),
      'Binnenland',
    ],
  ]);
});

test('of an article without a date nobody knows how old it is, which is no fault of the page', async () => {
  const feed = await parseText(
    'Brug bij Port Lindley bezweken\nPORT LINDLEY (ANP) - De brug is dicht.\nMeer uit Buitenland\n',
    { format: 'wire-page' },
  );
  expect(feed.items).toHaveLength(1);
  expect(feed.items[0]).toMatchObject({ issuedAt: null, postable: false });
  expect(feed.problems).toEqual([]);
  expect(feed.notes).toEqual([
    'the article has no date: on the first poll it is archived, later a new one is posted as it is seen',
  ]);
});

test('a day without a time is no date to post by', async () => {
  const text =
    'Brug bij Port Lindley dicht\n6 februari 2026\nPORT LINDLEY (ANP) - De brug is dicht.\nMeer uit Sport';
  const { items } = await parseText(text, { format: 'wire-page' });
  expect(items[0]).toMatchObject({
    headline: 'Brug bij Port Lindley dicht',
    issuedAt: null,
    postable: false,
  });
});

test('two lists on a page keep their own desks', async () => {
  const text =
    'Meer uit Sport\nZOUTDIJK (ANP) - De wedstrijd is gestaakt.\n2 uur geleden\n' +
    'Meer uit Economie\nAVONDMEER (ANP) - De beurs is dicht.\n3 uur geleden\n';
  const { items } = await parseText(text);
  expect(items.map((item) => item.section)).toEqual(['Sport', 'Economie']);
});

test('the date under a headline may be in digits', async () => {
  const text =
    'Brug bij Port Lindley dicht\nGeplaatst: 06-02-2026, 20.50\nPORT LINDLEY (ANP) - De brug is dicht.\nMeer uit Sport';
  const { items } = await parseText(text, { format: 'wire-page' });
  expect(items[0]?.issuedAt).toBe(Date.parse('2026-02-06T20:50:00+01:00'));
});

test('an ordinary web page is not taken for a wire page', async () => {
  const page =
    '<!doctype html><html><body><h1>Welkom</h1><p>Meer uit de regio leest u morgen.</p></body></html>';
  await expect(parseText(page)).rejects.toThrow('this is a web page, not a feed');
});

test('a sentence that names a date is text, in the article and in the list', async () => {
  const text =
    'Brug bij Port Lindley dicht\nvrijdag 6 februari 2026 om 20:50\nPORT LINDLEY (ANP) - De brug is dicht.\n' +
    'Het begon op 5 februari 2026 om 20:50.\nMeer uit Sport\nZOUTDIJK (ANP) - Start 7 februari 2026 om 10.00\n';
  const { items } = await parseText(text);
  expect(items[0]?.paragraphs).toHaveLength(2);
  expect(items[1]).toMatchObject({
    paragraphs: ['ZOUTDIJK (ANP) - Start 7 februari 2026 om 10.00'],
    issuedAt: null,
  });
});

test('a dateline on a line of its own stands before the text that follows it', async () => {
  const page =
    '<!doctype html><html><head><meta property="og:title" content="Brug bij Port Lindley dicht"></head><body>' +
    '<h1>De Voorbeeldkrant</h1><h2>Brug bij Port Lindley dicht</h2><time>6 februari 2026, 20:50</time>' +
    '<p class="dateline">PORT LINDLEY (ANP/AFP)</p><p>De brug is dicht. Niemand raakte gewond.</p>' +
    '<h3>Meer uit Buitenland</h3><div><b>ZOUTSTAD (ANP) -</b></div><div>De haven is open.</div><i>1 uur geleden</i></body></html>';
  const { items } = await parseText(page);
  expect(items.map((item) => [item.headline, item.paragraphs[0], item.issuedAt])).toEqual([
    [
      'Brug bij Port Lindley dicht',
      'PORT LINDLEY (ANP/AFP) - De brug is dicht. Niemand raakte gewond.',
      Date.parse('2026-02-06T20:50:00+01:00'),
    ],
    [null, 'ZOUTSTAD (ANP) - De haven is open.', readAt - hourMs],
  ]);
});

test('a date below the article counts where there is none above it', async () => {
  const text =
    'Brug bij Port Lindley dicht\nPORT LINDLEY (ANP) - De brug is dicht.\nvrijdag 6 februari 2026 om 20:50\nMeer uit Sport';
  const { items } = await parseText(text, { format: 'wire-page' });
  expect(items[0]?.issuedAt).toBe(Date.parse('2026-02-06T20:50:00+01:00'));
});

test('entries that are links side by side stay apart, and the foot of the page is no part of the last', async () => {
  const page =
    '<!doctype html><html><body><h2>Meer uit Buitenland</h2>' +
    '<a href="/1">ZOUTSTAD (ANP) - Een zin zonder punt</a><a href="/2">TIEFENSEE (ANP) - Tweede bericht<span>1 uur geleden</span></a>' +
    '<a href="/3">NOORDZAND (ANP) - Derde zonder punt</a><div>Over ons</div><div>Contact</div></body></html>';
  const { items } = await parseText(page);
  expect(items.map((item) => [item.paragraphs[0], item.issuedAt])).toEqual([
    ['ZOUTSTAD (ANP) - Een zin zonder punt', null],
    ['TIEFENSEE (ANP) - Tweede bericht', readAt - hourMs],
    ['NOORDZAND (ANP) - Derde zonder punt', null],
  ]);
});

test('a subheading between two paragraphs is part of the story, a button is not', async () => {
  const told = [
    'ZOUTSTAD (ANP) - De haven is open.',
    'Storm',
    'De schade valt mee.',
    'Deel dit bericht',
    'Dat was het voor vandaag.',
  ];
  const kept = told.filter((line) => !line.startsWith('Deel'));
  const plain = ['De haven is weer open', ...told, 'Volg ons', 'Meer uit Buitenland'].join('\n');
  const html =
    '<!doctype html><html><body><h1>De haven is weer open</h1>' +
    `<p>${told[0]}</p><h2>Storm</h2><p>${told[2]}</p><div>Reageer</div><p>${told[4]}</p><h2>Reacties</h2>` +
    '<h2>Meer uit Buitenland</h2></body></html>';
  for (const document of [plain, html]) {
    const { items } = await parseText(document, { format: 'wire-page' });
    expect(items[0]?.paragraphs).toEqual(kept);
  }
});

test('where the page marks its entries, an age is not that of the entry before, which has none', async () => {
  const page =
    '<!doctype html><html><body><h2>Meer uit Buitenland</h2><ul>' +
    '<li><p>ZOUTSTAD (ANP) - Een bericht zonder leeftijd.</p></li>' +
    '<li><p>De haven ging zonder dateline open.</p><em>1 uur geleden</em></li>' +
    '<li>TIEFENSEE (ANP) - Derde bericht.</li><li>6 uur geleden</li></ul></body></html>';
  const { items } = await parseText(page);
  expect(items.map((item) => [item.paragraphs[0], item.issuedAt])).toEqual([
    ['ZOUTSTAD (ANP) - Een bericht zonder leeftijd.', null],
    ['De haven ging zonder dateline open.', readAt - hourMs],
    ['TIEFENSEE (ANP) - Derde bericht.', readAt - 6 * hourMs],
  ]);
});

test('a page with neither article nor list is refused: it is another page than the one that was asked for', async () => {
  const reading = parseText('Accepteer cookies', { format: 'wire-page', readAt });
  await expect(reading).rejects.toThrow('neither an article nor a list');
});
