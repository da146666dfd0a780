import { readdir, readFile } from 'node:fs/promises';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { FeedFormat } from '../../src/feeds/format-names.ts';
import { FeedError } from '../../src/feeds/parsed-feed.ts';
import { parseText } from '../support/read-fixture.ts';
import { wireLine } from '../support/wire/wire-line.ts';

/** Fixed, so that a failure is the same everywhere; fast-check prints the counterexample. */
const parameters = { seed: 20260206, numRuns: 150, endOnFailure: true } as const;
const formats = [
  ...(['ninjs', 'anp-api', 'newsml-g2', 'newsml-1.2', 'wire-page'] as const),
  ...(['iptc-7901', 'anpa-1312', 'ritzau', 'aap-text'] as const),
  ...(['nitf', 'dpa-digitalwires', 'ap-media'] as const),
];

const shards = fc.constantFrom(
  ...[
    '<',
    '>',
    '&',
    '"',
    ']]>',
    '<![CDATA[',
    '<!--',
    '</p>',
    '<p>',
    '</newsItem>',
    '</nitf>',
    '&#0;',
    '&nbsp;',
    '&lol;',
  ],
  ...[
    '\0',
    '\u202e',
    '\ud800',
    '{',
    '[',
    ']',
    '}',
    ',',
    'null',
    '1 uur geleden',
    'Meer uit Sport',
    'KILL KILL KILL',
  ],
  ...[
    '\x01',
    '\x02',
    '\x03',
    '\x04',
    '\x1f',
    '\x7f',
    '\x01bdt0001 1 pl 1  dpa 0001\n',
    '^',
    ' =\n',
    'ZCZC\n',
    'NNNN',
  ],
  ...['\n', '(ANP) - ', '20260206T999999+9900', '__proto__', '-1', '1e400'],
);
const wounds = fc.array(
  fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }), cut: fc.nat(60), shard: shards }),
  { minLength: 1, maxLength: 12 },
);

describe.for(formats)('%s that noise has been through', (format) => {
  test('is read or refused, never more than that', async () => {
    const texts = await textsOf(format);
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...texts), wounds, async (text, hurt) => {
        await holds(
          hurt.reduce((whole, wound) => wounded(whole, wound), text),
          format,
        );
      }),
      parameters,
    );
  });

  test('and so is one that was cut off anywhere', async () => {
    for (const text of await textsOf(format)) {
      for (let part = 0; part <= 20; part += 1) await holds(text.slice(0, (text.length * part) / 20), format);
    }
  });
});

async function textsOf(folder: FeedFormat): Promise<readonly string[]> {
  const place = new URL(`../fixtures/${folder}/`, import.meta.url);
  const names = (await readdir(place, { recursive: true })).filter(
    (name) => name.includes('.') && !name.endsWith('.expected.json'),
  );
  const texts = await Promise.all(names.sort().map((name) => readFile(new URL(name, place), 'utf8')));
  return texts.map((text) => Buffer.from(wireLine(text, 'utf8', '\n')).toString('utf8'));
}

function wounded(text: string, { at, cut, shard }: { at: number; cut: number; shard: string }): string {
  const place = Math.floor(at * text.length);
  return text.slice(0, place) + shard + text.slice(place + cut);
}

async function holds(document: string, format: FeedFormat): Promise<void> {
  let feed: Awaited<ReturnType<typeof parseText>>;
  try {
    feed = await parseText(document, { url: 'https://wire.example/feed', format });
  } catch (error) {
    expect(error).toBeInstanceOf(FeedError);
    expect((error as FeedError).message).not.toContain('\n');
    return;
  }
  expect(feed.problems.length).toBeLessThanOrEqual(20);
  for (const item of feed.items) {
    if (item.link !== null) expect(item.link).toMatch(/^https?:\/\//);
    for (const time of [item.issuedAt, item.changedAt, item.embargoedUntil]) {
      if (time !== null) expect(Number.isFinite(time)).toBe(true);
    }
    if (item.urgency !== null) expect([1, 2, 3, 4, 5, 6, 7, 8, 9]).toContain(item.urgency);
    for (const text of [item.headline ?? 'x', item.summary ?? 'x', ...item.paragraphs]) {
      // biome-ignore lint/suspicious/noControlCharactersInRegex: none of these may reach a channel.
      expect(text).not.toMatch(/[\0-\x08\x0b-\x1f\u202a-\u202e]|^\s|\s$|^$/);
    }
  }
}
