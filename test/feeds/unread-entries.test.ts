import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ItemDraft } from '../../src/domain/item.ts';
import type { KnownEntries } from '../../src/feeds/known-entries.ts';
import { parseFeed } from '../../src/feeds/parse-feed.ts';
import { FeedError, type ParsedFeed } from '../../src/feeds/parsed-feed.ts';
import { feedFixtures } from '../support/feed-fixtures.ts';

/** Printed by fast-check with a counterexample; fixed, so that a failure is the same everywhere. */
const parameters = { seed: 20261128, numRuns: 1500, endOnFailure: true } as const;

const fixtures = (await feedFixtures('rss', 'rdf', 'atom')).map(({ bytes }) =>
  new TextDecoder().decode(bytes),
);
const nothing: KnownEntries = { frame: '', keys: new Set() };
const url = 'https://wire.example/rss';

function read(text: string, known: KnownEntries, address = url): Promise<ParsedFeed> {
  const context = { contentType: null, url: address, readAt: 0, timeZone: 'Europe/Amsterdam', known };
  return parseFeed(new TextEncoder().encode(text), context);
}

/** What a poll keeps of a document, and what stood under each key. */
function kept({ entryKeys, items }: ParsedFeed) {
  const drafts = new Map<string, ItemDraft>();
  for (const [at, key] of (entryKeys?.keys ?? []).entries()) {
    const draft = items[at];
    if (key !== null && draft !== undefined) drafts.set(key, draft);
  }
  return { drafts, known: { frame: entryKeys?.frame ?? '', keys: new Set(drafts.keys()) } };
}

const told = ({ items: _, entryKeys: __, ...rest }: ParsedFeed) => rest;
const sorted = (drafts: readonly ItemDraft[]) => drafts.map((draft) => JSON.stringify(draft)).toSorted();

/** Reads the second document as a poll does that knows the first, and holds it to what is in it when all of it is read. */
async function holds(first: string, second: string, address = url): Promise<number> {
  const before = kept(await read(first, nothing));
  const whole = await read(second, nothing, address).catch(refused);
  const part = await read(second, before.known, address).catch(refused);
  if (whole instanceof FeedError || part instanceof FeedError) {
    expect(part).toEqual(whole);
    return 0;
  }
  const unread = part.entryKeys?.unread ?? [];
  const drafts = unread.flatMap((key) => before.drafts.get(key) ?? []);
  expect(drafts).toHaveLength(unread.length);
  expect(sorted([...part.items, ...drafts])).toEqual(sorted(whole.items));
  expect(told(part)).toEqual(told(whole));
  return unread.length;
}

function refused(error: unknown): FeedError {
  if (error instanceof FeedError) return error;
  throw error;
}

const shards = fc.constantFrom(
  ...[
    '<![CDATA[',
    ']]>',
    '<!--',
    '-->',
    '<item>',
    '</item>',
    '<entry>',
    '</entry>',
    '<channel>',
    '</channel>',
  ],
  ...[
    '<description>',
    '</title>',
    '<link>https://elders.example/</link>',
    '<language>fy</language>',
    '&eacute;',
  ],
  ...['<x xmlns="urn:x">', '<item telex-unread="0"/>', '<pubDate>ooit</pubDate>', '<title/>', '<', '"', ' '],
  ...[
    '<!DOCTYPE rss [<!ENTITY anp "ANP">]>',
    '<dc:date>2026-01-01</dc:date>',
    '<item xml:base="https://x.example/">',
  ],
);
const place = fc.double({ min: 0, max: 1, noNaN: true });
const wounds = (most: number) =>
  fc.array(fc.record({ at: place, cut: fc.nat(12), shard: shards }), { maxLength: most });

function hurt(text: string, marks: readonly { at: number; cut: number; shard: string }[]): string {
  return marks.reduce((whole, { at, cut, shard }) => {
    const from = Math.floor(at * whole.length);
    return whole.slice(0, from) + shard + whole.slice(from + cut);
  }, text);
}

test('what is known of the last document changes nothing in what is read of the next, whatever noise is in both', async () => {
  const pair = fc.record({ fixture: fc.constantFrom(...fixtures), before: wounds(2), after: wounds(3) });
  let unread = 0;
  await fc.assert(
    fc.asyncProperty(pair, async ({ fixture, before, after }) => {
      const first = hurt(fixture, before);
      const isRead = await read(first, nothing).then(
        () => true,
        () => false,
      );
      if (isRead) unread += await holds(first, hurt(first, after));
    }),
    parameters,
  );
  expect(unread).toBeGreaterThan(300);
});

const item = (name: string, more = '') =>
  `<item><guid>urn:wire:${name}</guid><title>Bericht ${name}</title><link>/bericht/${name}</link><pubDate>Mon, 04 May 2026 10:05:00 GMT</pubDate><dc:creator>ANP</dc:creator>${more}</item>`;
const channel = (items: string, { root = 'xmlns:dc="http://purl.org/dc/elements/1.1/"', head = '' } = {}) =>
  `<rss version="2.0" ${root}><channel><title>De Meerkoet</title><link>https://wire.example/</link>${head}${items}</channel></rss>`;
const three = `${item('a')}${item('b')}${item('c')}`;

test('entries that stand as before are left unread, in whatever order, though the feed says that it was built anew', async () => {
  const built = (at: string) => `<lastBuildDate>${at}</lastBuildDate>`;
  const first = channel(three, { head: built('Mon, 04 May 2026 10:05:00 GMT') });
  const second = `${item('c')}${item('new')}${item('a')}${item('b')}`;
  expect(await holds(first, channel(second, { head: built('Mon, 04 May 2026 10:06:00 GMT') }))).toBe(3);
});

test('an entry is read again where what it inherits is another', async () => {
  const first = channel(three);
  const changed = [
    channel(three, { root: 'xmlns:dc="urn:other"' }),
    channel(three, {
      root: 'xmlns:dc="http://purl.org/dc/elements/1.1/" xml:base="https://elders.example/"',
    }),
    channel(three, { head: '<language>fy</language>' }),
    first.replace('https://wire.example/', 'https://elders.example/'),
    first.replaceAll('rss', 'rdf'),
    first.replace('<rss', '<!DOCTYPE rss [<!ENTITY anp "ANP">]><rss'),
  ];
  for (const second of changed) expect(await holds(first, second)).toBe(0);
  const relative = first.replace('<link>https://wire.example/</link>', '');
  expect(await holds(relative, relative, 'https://elders.example/rss')).toBe(0);
});

test('what looks like a known entry in a comment, a section or a text is none', async () => {
  const first = channel(three);
  for (const [open, close] of [
    ['<!--', '-->'],
    ['<description><![CDATA[', ']]></description>'],
  ] as const) {
    expect(await holds(first, channel(`${item('a')}${open}${item('b')}${close}`))).toBe(0);
  }
});

test('of an entry in which something is to be told it is told each time', async () => {
  const odd = [
    item('d', '<pubDate>ooit</pubDate>').replace(/<pubDate>.*GMT<\/pubDate>/, ''),
    '<item><link>/e</link></item>',
  ];
  const first = channel(three + odd.join(''));
  expect(await holds(first, channel(odd.join('') + three + item('f')))).toBe(3);
});
