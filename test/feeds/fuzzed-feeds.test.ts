import fc from 'fast-check';
import { expect, test } from 'vitest';
import { FeedError } from '../../src/feeds/parsed-feed.ts';
import { feedFixtures } from '../support/feed-fixtures.ts';
import { parseText } from '../support/read-fixture.ts';

/** Printed by fast-check with a counterexample; fixed, so that a failure is the same everywhere. */
const parameters = { seed: 20260504, numRuns: 1000, endOnFailure: true } as const;

const fixtures = await feedFixtures('rss', 'rdf', 'atom', 'json-feed');

const shards = fc.constantFrom(
  ...[
    '<',
    '>',
    '&',
    '"',
    ']]>',
    '<![CDATA[',
    '<!--',
    '<item>',
    '</item>',
    '<entry>',
    '</title>',
    '<x:',
    'xmlns="',
    '&#0;',
  ],
  ...[
    '\0',
    '\u202e',
    '<script>',
    '<br',
    '<?',
    '{',
    '[',
    '\ud800',
    '&amp;',
    '<title type="xhtml">',
    '<link href="javascript:',
    '&constructor;',
    '<constructor>',
    '<__proto__>',
  ],
);

test('a feed that noise has been through is read or refused, never more than that', async () => {
  const hurt = fc.record({
    fixture: fc.constantFrom(...fixtures),
    wounds: fc.array(
      fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }), cut: fc.nat(40), shard: shards }),
      {
        minLength: 1,
        maxLength: 12,
      },
    ),
  });
  await fc.assert(
    fc.asyncProperty(hurt, async ({ fixture, wounds }) => {
      let text = new TextDecoder().decode(fixture.bytes);
      for (const { at, cut, shard } of wounds) {
        const place = Math.floor(at * text.length);
        text = text.slice(0, place) + shard + text.slice(place + cut);
      }
      await holds(text);
    }),
    parameters,
  );
});

test('bytes of any kind are read or refused', async () => {
  const bytes = fc.uint8Array({ maxLength: 2000 });
  const opening = fc.constantFrom(
    '',
    '<rss><channel><item><title>',
    '<feed><entry><content type="xhtml">',
    '{"items":[',
    '\xff\xfe<',
  );
  await fc.assert(
    fc.asyncProperty(opening, bytes, (head, tail) =>
      holds(Buffer.concat([Buffer.from(head, 'latin1'), tail])),
    ),
    parameters,
  );
});

async function holds(document: string | Uint8Array): Promise<void> {
  let feed: Awaited<ReturnType<typeof parseText>>;
  try {
    feed = await parseText(document, { url: 'https://wire.example/feed' });
  } catch (error) {
    expect(error).toBeInstanceOf(FeedError);
    expect((error as FeedError).message).not.toContain('\n');
    return;
  }
  expect(feed.problems.length).toBeLessThanOrEqual(20);
  for (const { link, headline, summary, paragraphs, issuedAt } of feed.items) {
    if (link !== null) expect(link).toMatch(/^https?:\/\//);
    if (issuedAt !== null) expect(Number.isFinite(issuedAt)).toBe(true);
    for (const text of [headline ?? 'x', summary ?? 'x', ...paragraphs]) {
      // biome-ignore lint/suspicious/noControlCharactersInRegex: none of these may reach a channel.
      expect(text).not.toMatch(/[\0-\x08\x0b-\x1f\u202a-\u202e]|^\s|\s$|^$/);
    }
  }
}
