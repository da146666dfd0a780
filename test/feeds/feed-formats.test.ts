import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { formatReaders } from '../../src/feeds/feed-formats.ts';
import { feedFormats } from '../../src/feeds/format-names.ts';
import { parseText } from '../support/read-fixture.ts';

const ninjs = (time: string) =>
  JSON.stringify([{ uri: 'urn:a', headline: 'Brug dicht', firstcreated: time, pubstatus: 'usable' }]);
const newsml = (time: string) =>
  `<newsItem guid="urn:a"><itemMeta><firstCreated>${time}</firstCreated></itemMeta></newsItem>`;

describe('each format brings the rules that are its own', () => {
  test('the example file names every format', async () => {
    const text = await readFile(new URL('../../newsroom.example.yaml', import.meta.url), 'utf8');
    for (const format of feedFormats) expect(text).toMatch(new RegExp(`(?<![\\w-])${format}(?![\\w-])`));
  });

  test('each has one reader, and a name in the list of names', () => {
    const read = formatReaders.flatMap(({ formats }) => [...formats]);
    expect(read).toEqual(feedFormats);
    expect(new Set(read).size).toBe(read.length);
  });

  test("a time without a zone is the newsroom's in an agency's format and UTC in a public one", async () => {
    const newsroom = { timeZone: 'Europe/Amsterdam' };
    const agency = await parseText(newsml('2026-02-06T20:50:00'), newsroom);
    const open = await parseText(ninjs('2026-02-06T20:50:00'), newsroom);
    expect(agency.items[0]?.issuedAt).toBe(Date.parse('2026-02-06T19:50:00Z'));
    expect(open.items[0]?.issuedAt).toBe(Date.parse('2026-02-06T20:50:00Z'));
  });

  test.each(feedFormats)('a cookie wall is no %s, whatever the newsroom file says', async (format) => {
    const wall = '<!doctype html><html><body><p>Accepteer onze cookies om verder te lezen.</p></body></html>';
    const code = format === 'wire-page' ? 'not-a-feed' : 'html';
    await expect(parseText(wall, { format })).rejects.toMatchObject({ code });
  });
});
