import { describe, expect, test } from 'vitest';
import { readFeedDocument } from '../../../src/feeds/entry/read-feed-document.ts';

const vocabularies =
  'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:media="http://search.yahoo.com/mrss/" ' +
  'xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd"';

async function entryOf(inner: string) {
  const feed = `<rss version="2.0" ${vocabularies}><channel><item>${inner}</item></channel></rss>`;
  const { entries } = await readFeedDocument(feed, { url: 'https://meerkoet.example/rss' });
  return entries[0];
}

async function atomEntryOf(inner: string) {
  const feed = `<feed xmlns="http://www.w3.org/2005/Atom"><entry>${inner}</entry></feed>`;
  const { entries } = await readFeedDocument(feed, { url: 'https://meerkoet.example/atom' });
  return entries[0];
}

describe('all that an item says is kept', () => {
  test('every enclosure and media file once, in order', async () => {
    const entry = await entryOf(
      '<enclosure url="/a.jpg" type="image/jpeg" length="5"/><enclosure url="/b.jpg"/>' +
        '<media:group><media:content url="https://cdn.example/c.mp4" type="video/mp4"/></media:group>' +
        '<media:content url="/a.jpg"/>',
    );
    expect(entry?.enclosures.map(({ url }) => url)).toEqual([
      'https://meerkoet.example/a.jpg',
      'https://meerkoet.example/b.jpg',
      'https://cdn.example/c.mp4',
    ]);
  });

  test('an enclosure link of Atom', async () => {
    const entry = await atomEntryOf('<link rel="enclosure" href="/a.mp3" type="audio/mpeg" length="42"/>');
    expect(entry?.enclosures).toEqual([
      { url: 'https://meerkoet.example/a.mp3', type: 'audio/mpeg', length: '42' },
    ]);
    expect(entry?.link).toBeNull();
  });

  test.each([
    ['<author>jan@meerkoet.example (Jan Kootstra)</author>', 'Jan Kootstra', 'jan@meerkoet.example'],
    ['<author>Jan Kootstra &lt;jan@meerkoet.example&gt;</author>', 'Jan Kootstra', 'jan@meerkoet.example'],
    ['<author>"Jan Kootstra" (jan@meerkoet.example)</author>', 'Jan Kootstra', 'jan@meerkoet.example'],
    ['<author>jan@meerkoet.example</author>', null, 'jan@meerkoet.example'],
    ['<author><name>Jan Kootstra</name></author>', 'Jan Kootstra', null],
    ['<dc:creator>Jan Kootstra</dc:creator>', 'Jan Kootstra', null],
  ])('an author written as %s', async (written, name, email) => {
    expect((await entryOf(written))?.authors).toEqual([{ name, email, url: null }]);
  });

  test('two makers are two', async () => {
    const entry = await entryOf('<dc:creator>Jan Kootstra</dc:creator><dc:creator>Eva Smit</dc:creator>');
    expect(entry?.authors.map(({ name }) => name)).toEqual(['Jan Kootstra', 'Eva Smit']);
  });

  test('categories keep their vocabulary', async () => {
    const entry = await entryOf(
      '<category domain="desk">Buitenland</category><category/><dc:subject>Weer</dc:subject>' +
        '<media:category scheme="urn:m" label="Storm">st</media:category><itunes:category text="News"/>',
    );
    expect(entry?.categories).toEqual([
      { term: 'Buitenland', scheme: 'desk', label: null },
      { term: 'Weer', scheme: null, label: null },
      { term: 'st', scheme: 'urn:m', label: 'Storm' },
      { term: 'News', scheme: 'http://www.itunes.com/', label: null },
    ]);
  });

  test('the address that a proxy put another in the place of is the one to read at', async () => {
    const proxied = '<link>https://feeds.example/~r/1</link>';
    const original =
      '<o:origLink xmlns:o="http://rssnamespace.org/feedburner/ext/1.0">https://meerkoet.example/1</o:origLink>';
    expect((await entryOf(proxied + original))?.link).toBe('https://meerkoet.example/1');
    expect((await entryOf(proxied))?.link).toBe('https://feeds.example/~r/1');
  });

  test('a title of a media type that nobody knows is what it says', async () => {
    const entry = await atomEntryOf('<title type="image/meerkoet">Brand in Oslo</title>');
    expect(entry?.title?.value).toBe('Brand in Oslo');
  });

  test('a page is preferred to a file, and a link to its guid', async () => {
    const entry = await atomEntryOf(
      '<link rel="alternate" type="application/pdf" href="/a.pdf"/><link rel="alternate" type="text/html" href="/a"/>',
    );
    expect(entry?.link).toBe('https://meerkoet.example/a');
    const item = await entryOf(
      '<guid>https://meerkoet.example/g</guid><link>https://meerkoet.example/l</link>',
    );
    expect(item?.link).toBe('https://meerkoet.example/l');
  });

  test("a picture's title stands in only where the item has none", async () => {
    expect((await entryOf('<media:title>Foto</media:title><title>Kop</title>'))?.title?.value).toBe('Kop');
    expect((await entryOf('<title/><media:title>Foto</media:title>'))?.title?.value).toBe('Foto');
  });

  test('a title within a picture stands in only where the item says nothing else: it may be a caption', async () => {
    const media =
      '<media:content url="https://cdn.example/a.jpg"><media:title>Brug</media:title></media:content>';
    const entry = await entryOf(media);
    expect(entry?.title?.value).toBe('Brug');
    expect(entry?.enclosures[0]?.url).toBe('https://cdn.example/a.jpg');
    expect((await entryOf(`<media:group>${media}</media:group>`))?.title?.value).toBe('Brug');
    expect((await entryOf(`<description>Tekst</description>${media}`))?.title).toBeNull();
    expect((await entryOf(`${media}<title>Kop</title>`))?.title?.value).toBe('Kop');
  });

  test('Atom that does not say what its text is and is HTML is read as HTML', async () => {
    const entry = await atomEntryOf(
      '<summary>Caf&amp;eacute;s dicht</summary><title type="text">R&amp;amp;D</title>',
    );
    expect(entry?.summary?.type).toBe('html');
    expect(entry?.title).toEqual({ value: 'R&amp;D', type: 'text' });
  });
});
