import { describe, expect, test } from 'vitest';
import { parseText, readFixture } from '../../support/read-fixture.ts';

describe('a dpa newsMessage', async () => {
  const feed = await readFixture('newsml-g2/dpa-message.xml');
  const [story, advisory] = feed.items;

  test('all text items are read; pictures and packages are named and left out', () => {
    expect(feed.items).toHaveLength(2);
    expect(feed.problems).toEqual([]);
    expect(feed.notes).toEqual([
      'a picture was left out: no text',
      'a package that lists 2 items was left out: it holds no text of its own',
    ]);
  });

  test('its slugline is what the agency calls the story', () => {
    expect(story?.slug).toBe('Verkehr/Schifffahrt');
  });

  test('identity, version, times and signal come from the fields', () => {
    expect(story).toMatchObject({
      guid: 'urn:newsml:dpa.com:20090101:260206-99-11111',
      version: 3,
      issuedAt: Date.parse('2026-02-06T16:02:00Z'),
      changedAt: Date.parse('2026-02-06T17:30:12Z'),
      signal: 'correction',
      urgency: 3,
      pubStatus: 'usable',
      genre: 'news',
      language: 'de',
      credit: 'dpa',
    });
  });

  test('the body is the story: no header, no teaser, and the dateline at its opening', () => {
    expect(story?.headline).toBe('Hafen von Nordsand & Fähre gesperrt');
    expect(story?.summary).toBe('Ein Schiff liegt quer.');
    expect(story?.datelineText).toBe('Nordsand/Tiefensee (dpa) -');
    expect(story?.paragraphs).toEqual([
      'Nordsand/Tiefensee (dpa) - Der Hafen ist gesperrt.',
      'Drei Schiffe warten.',
    ]);
  });

  test('no telephone number of a contact or a notepad is kept anywhere', () => {
    expect(story?.editorialNote).toBe('Zahl der Schiffe');
    expect(JSON.stringify(feed)).not.toMatch(/000 \d{7}/);
  });

  test('a topic brings the Media Topics it belongs to, a country none', () => {
    expect(story?.categories.map((category) => `${category.scheme}:${category.code}`)).toEqual([
      'medtop:20000638',
      'medtop:04000000',
    ]);
  });

  test('an Achtung is an advisory, and a KORR-Bericht in it no correction', () => {
    expect(advisory).toMatchObject({ genre: 'advisory', signal: null, paragraphs: [] });
  });
});

describe('a Reuters newsItem with prefixed names', async () => {
  const [item] = (await readFixture('newsml-g2/reuters-item.xml')).items;

  test('a time stamp in the dateline is no dateline, a by-line no opening', () => {
    expect(item?.datelineText).toBeNull();
    expect(item?.paragraphs).toEqual([
      'PORT LINDLEY (Reuters) - The port reopened on Friday.',
      'Ships were waiting.',
    ]);
  });

  test('UPDATE 2- is told as a signal and not shown', () => {
    expect(item?.headline).toBe('Port Lindley reopens after storm');
    expect(item?.signal).toBe('update');
  });

  test('it is canceled, was embargoed, and replaces its previous version', () => {
    expect(item).toMatchObject({
      pubStatus: 'canceled',
      embargoedUntil: Date.parse('2026-02-06T16:00:00Z'),
      replaces: 'tag:reuters.com,2026:newsml_KTEST00',
      summary: null,
    });
  });
});

test('a document nested a hundred thousand deep is refused at once', async () => {
  const document = `<newsItem guid="x">${'<p>'.repeat(100_000)}`;
  await expect(parseText(document)).rejects.toThrow('nests more than 5000 elements deep');
});

test('a message cut off in the middle gives the items that came whole', async () => {
  const item = (id: number) =>
    `<newsItem guid="urn:${id}" version="2"><contentMeta><headline>Bericht ${id}</headline></contentMeta></newsItem>`;
  const message = `<newsMessage><itemSet>${item(1)}${item(2)}${item(3)}</itemSet></newsMessage>`;
  const cut = await parseText(message.slice(0, message.indexOf('Bericht 3') + 4));
  expect(cut.items.map(({ guid }) => guid)).toEqual(['urn:1', 'urn:2']);
  expect(cut.isCut).toBe(true);
  const half = await parseText(
    '<newsItem guid="urn:1" version="2"><contentMeta><headline>Half bericht</head',
  );
  expect(half.items).toEqual([]);
});

test('tags that are never closed cost depth, not text', async () => {
  const body = `${'<b>x '.repeat(1000)}`;
  const { items } = await parseText(
    `<newsItem guid="a"><contentSet><inlineXML><body>${body}</body></inlineXML></contentSet></newsItem>`,
  );
  expect(items[0]?.paragraphs[0]?.split(' ')).toHaveLength(1000);
});

test('an embargo without a time holds the item back; a canceled item stays canceled', async () => {
  const item = (status: string) =>
    `<newsItem guid="a"><itemMeta><embargoed/><pubStatus qcode="stat:${status}"/></itemMeta></newsItem>`;
  expect((await parseText(item('usable'))).items[0]?.pubStatus).toBe('withheld');
  expect((await parseText(item('canceled'))).items[0]?.pubStatus).toBe('canceled');
});

test('a headline broken over two lines keeps its words apart, and a provider told by its address is named', async () => {
  const { items } =
    await parseText(`<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="tag:wire.example,2026:9" version="1">
    <itemMeta><provider uri="http://cv.iptc.org/newscodes/newsprovider/Belga"/></itemMeta>
    <contentMeta><headline>Haven<br/>dicht</headline></contentMeta></newsItem>`);
  expect(items[0]).toMatchObject({ headline: 'Haven dicht', credit: 'Belga' });
});
