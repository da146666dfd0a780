import RssParser from 'rss-parser';
import { expect, test } from 'vitest';
import { canonicalise } from '../../../src/feeds/canonical/canonicalise.ts';
import { readAsText, readCanonical } from '../../../src/feeds/canonical/read-canonical.ts';
import { decodeBytes } from '../../../src/feeds/document/decode.ts';
import { mapEntry } from '../../../src/feeds/entry/map-entry.ts';
import { feedFixtures } from '../../support/feed-fixtures.ts';

const fixtures = await feedFixtures('rss', 'rdf', 'atom');

test('rss-parser still keeps its XML reader where we put our tree', () => {
  const { xmlParser } = new RssParser() as unknown as { xmlParser?: { parseString?: unknown } };
  expect(xmlParser?.parseString).toBeTypeOf('function');
});

test.each(fixtures)('tree and text give rss-parser the same feed: $name', async ({ bytes }) => {
  const canonical = canonicalise(decodeBytes(bytes, null).text, null);
  if (canonical === null) throw new Error('no feed');
  const frame = { kind: canonical.kind, base: null, language: null };
  const seen = async (read: typeof readCanonical) =>
    (await read(canonical)).items.map((item) => mapEntry(item, frame));
  expect(await seen(readAsText)).toEqual(await seen(readCanonical));
});

test('identity, date and categories of an RSS item are what rss-parser says, and nothing where it says nothing', async () => {
  const read = await readItem(
    '<guid>een</guid><pubDate>Mon, 23 Nov 2026 19:00:00 GMT</pubDate><category>a</category>',
  );
  const frame = { kind: 'rss', base: null, language: null } as const;
  const entry = (more: object) => {
    const { id, published, categories } = mapEntry({ ...read, ...more }, frame);
    return { id, published, categories: categories.map(({ term }) => term) };
  };
  const at = Date.UTC(2026, 10, 23, 19);
  expect(entry({})).toEqual({ id: 'een', published: at, categories: ['a'] });
  const other = { guid: 'twee', pubDate: '2026-11-23T20:00:00Z', categories: ['b'] };
  expect(entry(other)).toEqual({ id: 'twee', published: at + 3_600_000, categories: ['b'] });
  const silent = { guid: undefined, pubDate: undefined, categories: undefined };
  expect(entry(silent)).toEqual({ id: null, published: null, categories: [] });
});

test('the identity of an Atom entry is what rss-parser says, and none where it says none', async () => {
  const read = await readItem('<id>een</id>', 'atom');
  const frame = { kind: 'atom', base: null, language: null } as const;
  expect(mapEntry(read, frame).id).toBe('een');
  expect(mapEntry({ ...read, id: 'twee' }, frame).id).toBe('twee');
  expect(mapEntry({ ...read, id: undefined }, frame).id).toBeNull();
});

async function readItem(
  parts: string,
  kind: 'rss' | 'atom' = 'rss',
): Promise<Readonly<Record<string, unknown>>> {
  const text =
    kind === 'rss'
      ? `<rss version="2.0"><channel><item>${parts}</item></channel></rss>`
      : `<feed xmlns="http://www.w3.org/2005/Atom"><entry>${parts}</entry></feed>`;
  const canonical = canonicalise(text, null);
  const [item] = canonical === null ? [] : (await readCanonical(canonical)).items;
  if (item === undefined) throw new Error('no item');
  return item;
}

test('rss-parser never sees a description: its snippets take quadratic time', async () => {
  const canonical = canonicalise(
    '<rss><channel><item><description>x&lt;p</description></item></channel></rss>',
    null,
  );
  const read = canonical && (await readCanonical(canonical));
  expect(read?.items[0]).not.toHaveProperty('contentSnippet');
});
