import { describe, expect, test } from 'vitest';
import { parseText, readFixture } from '../../support/read-fixture.ts';

const inAmsterdam = { timeZone: 'Europe/Amsterdam' };
const one = async (path: string) => (await readFixture(`nitf/${path}`, inAmsterdam)).items[0];
/** A document of nothing but a headline, with what a test is about in its docdata or its body. */
const bare = (docdata: string, body = '<p>De sluis is dicht.</p>', attributes = '') =>
  `<nitf><head><title>Sluis dicht</title><docdata ${attributes}><doc-id id-string="a1"/><date.issue norm="20260206T200000Z"/>${docdata}</docdata></head><body><body.content>${body}</body.content></body></nitf>`;
const read = async (document: string) => (await parseText(document, inAmsterdam)).items[0];

describe("AP's NITF", async () => {
  const item = await one('ap.xml');

  test('it names no story: headline, time, urgency and agency are read, its slug is the keyword', () => {
    expect(item).toMatchObject({
      guid: null,
      headline: 'Tunnel under Lomar harbor reopens after flood',
      issuedAt: Date.parse('2026-02-06T19:40:44Z'),
      urgency: 3,
      credit: 'AP',
      slug: 'LM--Harbor Tunnel',
      datelineText: 'OSLO, Norway',
      pubStatus: 'usable',
    });
  });

  test('the text is the story with its subheads and lists: no headline twice, no byline, caption or table', () => {
    expect(item?.paragraphs).toEqual([
      'OSLO, Norway (AP) — The tunnel under the harbor of Lomar opened again on Friday, nine days after it was flooded.',
      'Pumps had worked day and night, said engineer Ola Vik.',
      'What is next',
      'The second tube stays closed until March.',
      'Trucks are let in first.',
    ]);
  });

  test('its picture has a caption, and an address where the file says where it is', async () => {
    expect(item?.picture).toEqual({ address: null, caption: 'Cars wait at the tunnel.' });
    const there = await readFixture('nitf/ap.xml', { ...inAmsterdam, url: 'https://wire.example/in/ap.xml' });
    expect(there.items[0]?.picture?.address).toBe('https://wire.example/in/tunnel.jpg');
  });

  test('what is said to editors is no text', () => {
    expect(item?.editorialNote).toBe('Eds: UPDATES: With quote from engineer. With AP Photos.');
  });
});

describe("EFE's NITF", async () => {
  const item = await one('efe.xml');

  test('only norm tells its time, and its place is that of the event', () => {
    expect(item?.issuedAt).toBe(Date.parse('2026-02-06T18:28:00Z'));
    expect(item?.datelineText).toBe('Tegucigalpa (EFE) -');
  });

  test("subjects of its own vocabulary are left out, IPTC's are kept with the level that each name stands for", () => {
    expect(item?.categories).toEqual([
      { scheme: 'efe', code: 'DEP', label: 'deportes' },
      { scheme: 'subj', code: '15062000', label: 'Sailing' },
      { scheme: 'subj', code: '15000000', label: 'Sport' },
    ]);
  });

  test('the initials of its editors are shown nowhere, and its second headline is the slug', () => {
    expect(JSON.stringify(item)).not.toContain('gr/bp');
    expect(item).toMatchObject({
      slug: 'ROVELA PUERTO',
      summary: 'La regata espera en el puerto.',
      language: 'es-ES',
      credit: 'EFE',
    });
  });
});

describe("NTB's NITF", async () => {
  const feed = await readFixture('nitf/ntb.xml', inAmsterdam);
  const [item] = feed.items;

  test('what stays over its revisions is its identity', () => {
    expect(item).toMatchObject({ guid: 'bru-5c1e75b2-2560-4989-b6a3-b8ad27f43a5c', version: 13 });
  });

  test("a time without a zone is on Oslo's clock, unless the newsroom says another", async () => {
    expect(item?.issuedAt).toBe(Date.parse('2026-02-06T19:45:26Z'));
    const said = await readFixture('nitf/ntb.xml', { sourceTimeZone: 'UTC' });
    expect(said.items[0]?.issuedAt).toBe(Date.parse('2026-02-06T20:45:26Z'));
  });

  test('it says latin-1 and is UTF-8', () => {
    expect(item?.headline).toBe('Brua over Sørvik stengt på ubestemt tid');
    expect(feed.problems).toEqual(['it says ISO-8859-1 and is UTF-8']);
  });

  test('its desk, its slug and its dateline are read, code that a page embeds is not', () => {
    expect(item).toMatchObject({
      categories: [{ scheme: 'ntb', code: 'Innenriks', label: 'Innenriks' }],
      slug: 'bru-sørvik',
      datelineText: 'Oslo',
      language: 'nb-NO',
      paragraphs: [
        'Brua over Sørvik er stengt på ubestemt tid.',
        'Sprekk',
        'Det ble funnet en sprekk under en kontroll fredag.',
      ],
    });
  });
});

describe("PA's NITF", async () => {
  const item = await one('pa-embargo.xml');

  test('an embargo is kept until it is released', () => {
    expect(item).toMatchObject({
      pubStatus: 'usable',
      embargoedUntil: Date.parse('2026-02-07T00:01:00Z'),
      editorialNote: '(see also POLITICS Ports) Embargoed to 0001 Saturday February 7',
    });
  });

  test('names that are tagged stand in their sentences, and the end mark in none', () => {
    expect(item?.paragraphs).toEqual([
      'Ferry fares between Dovermouth and the islands will rise by a tenth, Ann Lowe has warned.',
      'A single ticket will cost £12, the Ports Board said.',
    ]);
  });

  test('its title without the number is the slug', () => {
    expect(item).toMatchObject({
      slug: 'POLITICS Ferries',
      credit: 'PA',
      guid: expect.stringMatching(/HHH-13-1$/),
    });
  });
});

describe('several documents in one file', async () => {
  const feed = await readFixture('nitf/several.xml', inAmsterdam);
  const [story, table, kill] = feed.items;

  test('each is read, and an empty one is told', () => {
    expect(feed.items.map(({ guid }) => guid)).toEqual(['AAP.77.1', 'T1', 'AAP.77.3']);
    expect(feed.problems).toEqual(['a NITF document without headline and text was left out']);
  });

  test("AAP's is on Sydney's clock, its letter for home sport is sport, its initials are left out", () => {
    expect(story).toMatchObject({
      issuedAt: Date.parse('2026-02-06T08:27:51Z'),
      embargoedUntil: null,
      categories: [{ scheme: 'anpa', code: 't', label: 'sport' }],
      paragraphs: ['The fish market closed two hours early on Friday because of the heat.'],
    });
  });

  test('a table is no news and has no text', () => {
    expect(table).toMatchObject({ headline: 'SOCCER INT-Teams', genre: 'advisory', paragraphs: [] });
  });

  test('a kill without a word of its own names the document that it kills', () => {
    expect(kill).toMatchObject({ pubStatus: 'canceled', replaces: 'AAP.77.1', editorialNote: 'Wrong day.' });
  });

  test('half a document at the end is left out, and that the file is cut off is told', async () => {
    const whole = bare('');
    const cut = await parseText(`${whole}\n${whole.replace('a1', 'a2').slice(0, -30)}`);
    expect(cut.items.map(({ guid }) => guid)).toEqual(['a1']);
    expect(cut.isCut).toBe(true);
  });

  test('so they are in an envelope of any name', async () => {
    const feed = await parseText(`<export>${bare('')}${bare('').replace('a1', 'a2')}</export>`);
    expect([feed.format, feed.items.length]).toEqual(['nitf', 2]);
  });
});

describe('what may not be shown yet, or not at all', () => {
  const release = '<date.release norm="20260207T000100Z"/>';
  const until = Date.parse('2026-02-07T00:01:00Z');

  test.each([
    ['', '', 'usable', null],
    ['usable', '', 'usable', null],
    ['usable', '<date.release norm="20260206T200000Z"/>', 'usable', null],
    ['usable', release, 'usable', until],
    ['embargoed', release, 'usable', until],
    ['embargoed', '', 'withheld', null],
    ['embargoed', '<date.release norm="YYYYMMDD000000-HHMM"/>', 'withheld', null],
    ['withheld', release, 'withheld', until],
    ['canceled', '', 'canceled', null],
    ['no-idea', '', 'withheld', null],
  ])('status "%s" with %s is %s', async (status, dates, pubStatus, embargoedUntil) => {
    const attributes = status === '' ? '' : `management-status="${status}"`;
    expect(await read(bare(dates, undefined, attributes))).toMatchObject({ pubStatus, embargoedUntil });
  });
});

describe('documents as they are found', () => {
  test('an entity that only the DTD declares stands as it is, and no DTD is asked for', async () => {
    const document = `<!DOCTYPE nitf SYSTEM "http://127.0.0.1:9/nitf.dtd">${bare('', '<p>Caf&eacute; &onbekend; &#8211; dicht</p>')}`;
    expect((await read(document))?.paragraphs).toEqual(['Café &onbekend; – dicht']);
  });

  test('a note in the head of the body is no text, with whatever it holds', async () => {
    const note =
      '<body.head><note noteclass="editorsnote"><body.content><p>Bel de nachtdienst.</p></body.content></note></body.head>';
    const item = await read(bare('').replace('<body>', `<body>${note}`));
    expect(item?.paragraphs).toEqual(['De sluis is dicht.']);
  });

  test('a place in pieces becomes a dateline', async () => {
    const head =
      '<body.head><dateline><location><city>Ottawa</city><state>Ontario</state><country>Canada</country></location><story.date norm="20260206T200000Z"/></dateline></body.head>';
    const item = await read(bare('').replace('<body>', `<body>${head}`));
    expect(item?.datelineText).toBe('Ottawa, Ontario, Canada');
  });

  test('a note to editors by its take key is an advisory, results by their format a table', async () => {
    const meta = (name: string, content: string) =>
      bare('').replace('<head>', `<head><meta name="${name}" content="${content}"/>`);
    expect((await read(meta('anpa-takekey', '(ATTN EDITORS)')))?.genre).toBe('advisory');
    expect((await read(meta('anpa-category', 'v')))?.genre).toBe('advisory');
    expect(await read(meta('anpa-format', 't'))).toMatchObject({ genre: 'advisory', paragraphs: [] });
  });

  test('text that is set among the paragraphs of a story is text', async () => {
    const item = await read(bare('', '<p>De uitslagen:</p><pre>Oostdam 2</pre>'));
    expect(item).toMatchObject({ genre: 'news', paragraphs: ['De uitslagen:', 'Oostdam 2'] });
  });

  test('copy that is set as it was typed is copy, in its paragraphs; results are none', async () => {
    const ofAnsa =
      "<pre>   (ANSA) - BARI, 6 FEB - La chiusa del porto di Bari e' chiusa da\nvenerdi' sera.\n   Nessun ferito. (ANSA).</pre>";
    expect(await read(bare('', ofAnsa))).toMatchObject({
      genre: 'news',
      paragraphs: [
        "(ANSA) - BARI, 6 FEB - La chiusa del porto di Bari e' chiusa da venerdi' sera.",
        'Nessun ferito. (ANSA).',
      ],
    });
    const long = `De sluis van Oostdam is dicht en blijft dicht${' tot het water zakt'.repeat(4)}.`;
    expect(await read(bare('', `<pre>${long}\n\n${long}</pre>`))).toMatchObject({
      genre: 'news',
      paragraphs: [long, long],
    });
    const rows = 'BARI (ANSA) - Risultati:\nOostdam     2   1\nBari        1   0\nKiel        3   3';
    for (const table of [rows, 'Oostdam 2\nBari 1\nKiel 3'])
      expect(await read(bare('', `<pre>${table}</pre>`))).toMatchObject({
        genre: 'advisory',
        paragraphs: [],
      });
  });

  test('without a time of issue the time of publication counts, and a day alone is that day', async () => {
    const undated = bare('').replace(/<date.issue[^>]*>/, '');
    const published = undated.replace('</head>', '<pubdata date.publication="20260206T210000+0100"/></head>');
    expect((await read(published))?.issuedAt).toBe(Date.parse('2026-02-06T20:00:00Z'));
    const day = bare('').replace('20260206T200000Z', '20260206');
    expect((await read(day))?.issuedAt).toBe(Date.parse('2026-02-05T23:00:00Z'));
  });
});
