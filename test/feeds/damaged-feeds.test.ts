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
  ['cut off in the last item', feed.slice(0, feed.lastIndexOf('Bericht 3'))],
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
