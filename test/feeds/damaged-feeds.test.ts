import { describe, expect, test } from 'vitest';
import { parseText } from '../support/read-fixture.ts';

const titles = ['Brand in Oostdam', 'Raad kiest wethouder', 'Sluis weer open', 'Club verliest thuis'];
const items = titles.map(
  (title, at) =>
    `<item>\n<guid isPermaLink="false">m-${at}</guid>\n<title>${title}</title>\n<link>https://m.example/${at}</link>\n` +
    `<description><![CDATA[<p>OOSTDAM (ANP) - Bericht ${at}.</p>]]></description>\n` +
    '<pubDate>Mon, 04 May 2026 10:05:00 +0200</pubDate>\n</item>',
);
const feed = `<?xml version="1.0" encoding="utf-8"?>\n<rss version="2.0">\n<channel>\n<title>De Meerkoet</title>\n${items.join('\n')}\n</channel>\n</rss>\n`;

const damage: readonly (readonly [kind: string, damaged: string])[] = [
  ['a bare ampersand in a text', feed.replace('Bericht 1', 'Bericht & 1')],
  ['an entity nobody declared', feed.replace('<link>', '<comments>&geheim;</comments><link>')],
  ['an unclosed tag in a description', feed.replace('<![CDATA[<p>OOSTDAM', '<b><i>OOSTDAM')],
  [
    'a warning of the server before it',
    `<br />\n<b>Notice</b>: Undefined index in <b>x.php</b><br />\n${feed}`,
  ],
  ['no end of an item', feed.replace('</item>', '')],
  ['no end of anything', feed.replaceAll(/<\/(?:item|channel|rss)>/g, '')],
  ['a bad date', feed.replace('Mon, 04 May 2026 10:05:00 +0200', 'overmorgen')],
  ['an attribute without quotes', feed.replace('isPermaLink="false"', 'isPermaLink=false')],
  ['no version', feed.replace(' version="2.0"', '')],
  ['tags in capitals', feed.replaceAll(/<\/?[a-z]+/gi, (tag) => tag.toUpperCase())],
  ['a prefix on everything', feed.replaceAll(/<(\/?)([a-z])/g, '<$1w:$2')],
  ['a stray closing tag', feed.replace('</title>', '</title></p></div>')],
  ['a comment with two dashes in it', feed.replace('<item>', '<!-- a -- b --><item>')],
  ['a CDATA section that never ends', feed.replace(']]>', '')],
  ['a byte order mark and white space first', `\ufeff\n\n  ${feed}`],
  ['an item inside an item', feed.replace('<item>', '<item><item>')],
  ['text that is no element', feed.replace('<item>', 'hier gaat het mis <item>')],
  ['an element that no one knows and never closes', feed.replace('<link>', '<x:onbekend><link>')],
  ['null characters', feed.replaceAll('\n', '\0\n')],
];

describe('a damaged feed still delivers every item', () => {
  test.each(damage)('%s', async (_kind, damaged) => {
    const read = await parseText(damaged);
    expect(read.items.map(({ headline }) => headline)).toEqual(titles);
  });
});

describe('a feed that was cut off delivers what is whole in it', () => {
  const third = feed.indexOf('m-2');
  test.each([
    ['within a guid', third + 1],
    ['within a title', feed.indexOf(titles[2] ?? '') + 3],
    ['within a text', feed.indexOf('Bericht 2')],
    ['within a tag', feed.indexOf('<pubDate>', third) + 4],
    ['between two elements of an item', feed.indexOf('<pubDate>', third)],
    ['just before its item ends', feed.indexOf('</item>', third)],
  ])('%s', async (_where, end) => {
    const read = await parseText(feed.slice(0, end));
    expect(read.items.map(({ headline }) => headline)).toEqual(titles.slice(0, 2));
    expect(read.isCut).toBe(true);
  });

  test('between two items nothing is half', async () => {
    const read = await parseText(feed.slice(0, feed.indexOf('</item>', third) + '</item>'.length));
    expect(read.items.map(({ headline }) => headline)).toEqual(titles.slice(0, 3));
    expect(read.isCut).toBe(true);
  });

  test('and one that is whole is not taken for it', async () => {
    expect((await parseText(feed)).isCut).toBeUndefined();
    expect((await parseText(`${feed}<!-- 0.02 s -->\n`)).isCut).toBeUndefined();
  });
});

describe('JSON that was cut off delivers what is whole in it', () => {
  const entries = titles.map((title, at) => ({
    id: `m-${at}`,
    url: `https://m.example/${at}`,
    title: `${title}: "[{`,
    content_text: 'OOSTDAM (ANP) - Een \\ "bericht".',
    tags: [{ name: 'x' }],
  }));
  const whole = JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    authors: [{ name: 'De Meerkoet' }],
    items: entries,
    hubs: [{ type: 'x' }],
  });
  const starts = entries.map(({ id }) => whole.indexOf(`{"id":"${id}"`));

  test.each([
    ['within an id', (starts[2] ?? 0) + 8, 2],
    ['within a text', whole.indexOf('bericht', starts[2]), 2],
    ['within the tags of an item', whole.indexOf('"tags"', starts[2]) + 12, 2],
    ['after a comma', starts[2] ?? 0, 2],
    ['behind the list', whole.indexOf('hubs'), 4],
  ])('%s', async (_where, end, count) => {
    const read = await parseText(whole.slice(0, end));
    expect(read.items.map(({ guid }) => guid)).toEqual(entries.slice(0, count).map(({ id }) => id));
    expect(read.isCut).toBe(true);
  });

  test('a list that is the whole document', async () => {
    const list = JSON.stringify(
      titles.map((headline, at) => ({ uri: `urn:m:${at}`, type: 'text', headline })),
    );
    const read = await parseText(list.slice(0, list.indexOf('urn:m:2')));
    expect(read.items.map(({ headline }) => headline)).toEqual(titles.slice(0, 2));
  });

  test('half of one item is no item', async () => {
    const one = JSON.stringify({
      uri: 'urn:m:1',
      type: 'text',
      headline: 'x',
      subject: [{ name: 'a' }, { name: 'b' }],
    });
    await expect(parseText(one.slice(0, -4))).rejects.toThrow('may be cut off');
  });

  test('a megabyte of brackets or backslashes takes no time', async () => {
    for (const piece of ['[', '{"a":', '"\\']) {
      await expect(parseText(`{"items":[${piece.repeat(300_000)}`)).rejects.toThrow('may be cut off');
    }
  });
});
