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

test('rss-parser never sees a description: its snippets take quadratic time', async () => {
  const canonical = canonicalise(
    '<rss><channel><item><description>x&lt;p</description></item></channel></rss>',
    null,
  );
  const read = canonical && (await readCanonical(canonical));
  expect(read?.items[0]).not.toHaveProperty('contentSnippet');
});
