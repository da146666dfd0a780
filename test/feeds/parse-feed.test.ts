import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { documentWords } from '../../src/feeds/words/document-words.ts';
import { feedFixtures, readable } from '../support/feed-fixtures.ts';
import { parseText } from '../support/read-fixture.ts';

const fixtures = await feedFixtures(
  ...['rss', 'rdf', 'atom', 'json-feed'],
  ...['iptc-7901', 'anpa-1312', 'ritzau', 'aap-text'],
);

describe('every feed is read as a person would read it', () => {
  test.each(fixtures)('$name', async ({ bytes, expectedPath }) => {
    const feed = await parseText(bytes, { url: 'https://wire.example/feed' });
    expect(readable(feed)).toEqual(JSON.parse(await readFile(expectedPath, 'utf8')));
  });
});

test('a zone that nobody knows is a problem of the feed, told once', async () => {
  const item = '<item><title>Brug dicht</title><pubDate>Fri, 27 Nov 2026 12:00:00 XQT</pubDate></item>';
  const { problems } = await parseText(`<rss><channel>${item}${item}</channel></rss>`);
  expect(problems).toEqual(['no time zone that is known: "XQT"; its dates are read as UTC']);
});

describe('what is no feed is refused in a line that helps', () => {
  const page = (head: string) => `<!doctype html><html><head>${head}</head><body><p>Welkom</p></body></html>`;

  test('a web page', async () => {
    await expect(parseText(page('<title>Nieuws</title>'))).rejects.toMatchObject({
      code: 'html',
      message: 'this is a web page, not a feed: write the address of a feed, or ask the provider for it',
    });
  });

  test('a web page that names its feed', async () => {
    const link = '<link rel="alternate" type="application/rss+xml" href="/nieuws.rss?a=1&amp;b=2">';
    const url = 'https://meerkoet.example/nieuws/';
    await expect(parseText(page(link), { url })).rejects.toMatchObject({
      code: 'html',
      message: expect.stringContaining('https://meerkoet.example/nieuws.rss?a=1&b=2'),
    });
  });

  test('a page that a server sends as such, whatever it starts with', async () => {
    const contentType = 'text/html; charset=utf-8';
    await expect(parseText('<center>Even geduld</center>', { contentType })).rejects.toMatchObject({
      code: 'html',
    });
  });

  test('a feed that says it is a page is a feed', async () => {
    const feed = '<!DOCTYPE html><rss><channel><item><title>Toch een bericht</title></item></channel></rss>';
    const { items } = await parseText(feed, { contentType: 'text/html' });
    expect(items.map(({ headline }) => headline)).toEqual(['Toch een bericht']);
  });

  test('a web page where the newsroom file promises RSS', async () => {
    await expect(parseText(page(''), { format: 'rss' })).rejects.toMatchObject({ code: 'html' });
  });

  test.each([
    ['nothing at all', '', 'empty'],
    ['white space', ' \r\n\t', 'empty'],
    ['a feed without a title, a link or an item', '<rss version="2.0"><channel></channel></rss>', 'empty'],
    ['other XML', '<?xml version="1.0"?><recept><titel>Soep</titel></recept>', 'not-a-feed'],
    ['a sentence', 'De server is even niet bereikbaar', 'not-a-feed'],
    [
      'JSON that was cut off',
      '{"version":"https://jsonfeed.org/version/1.1","items":[{"id":"1"',
      'not-a-feed',
    ],
    ['JSON of another kind', '{"ok":false}', 'not-a-feed'],
  ])('%s', async (_name, document, code) => {
    await expect(parseText(document)).rejects.toMatchObject({ name: 'FeedError', code });
  });
});

test('a date without a zone is UTC in a public feed, and local where the newsroom file says so for the source', async () => {
  const document =
    '<rss><channel><item><title>Lokale tijd</title><pubDate>Mon, 04 May 2026 10:05:00</pubDate></item></channel></rss>';
  const feed = await parseText(document, { timeZone: 'Europe/Amsterdam' });
  expect(feed.items[0]?.issuedAt).toBe(Date.parse('2026-05-04T10:05:00Z'));
  const local = await parseText(document, { sourceTimeZone: 'Europe/Amsterdam' });
  expect(local.items[0]?.issuedAt).toBe(Date.parse('2026-05-04T08:05:00Z'));
});

describe('a document that cannot be read is told with what to do', () => {
  test.each(Object.entries(documentWords))('%s', (name, { nl, en }) => {
    if (['bytes', 'second', 'seconds'].includes(name)) return;
    for (const said of [nl, en]) expect(said).toMatch(/: (?:.{15,}|\{next\})/);
  });

  test.each([
    ['nothing', ' '],
    ['a feed of nothing', '<rss version="2.0"><channel></channel></rss>'],
    ['broken JSON', '{"items": [1, }'],
  ])(
    '%s is said to be read again where it has an address, and of a file that it has to be sent again',
    async (_, document) => {
      const url = 'https://wire.example/feed';
      await expect(parseText(document, { url })).rejects.toThrow(/: it is tried again; if it goes on, tell/);
      const file = parseText(document, { url: null });
      await expect(file).rejects.toThrow(/: ask whoever made it to send it again$/);
    },
  );

  const wide = (text: string, step: number, at: number) => {
    const bytes = new Uint8Array(text.length * step);
    for (let index = 0; index < text.length; index++) bytes[index * step + at] = text.charCodeAt(index);
    return bytes;
  };
  const rss = '<rss><channel><title>t</title></channel></rss>';
  test.each([
    ['UTF-32', wide(rss, 4, 0)],
    ['UTF-32', wide(rss, 4, 3)],
    ['UTF-7', new TextEncoder().encode(rss.replaceAll('<', '+ADw-').replaceAll('>', '+AD4-'))],
  ])('%s is named', async (encoding, bytes) => {
    await expect(parseText(bytes)).rejects.toThrow(
      `this is in ${encoding}, which Telex does not read: ask the provider for UTF-8`,
    );
  });
});
