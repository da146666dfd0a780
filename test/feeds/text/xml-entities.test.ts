import { describe, expect, test } from 'vitest';
import { createEntityDecoder, decodeXmlText } from '../../../src/feeds/text/xml-entities.ts';
import { parseText } from '../../support/read-fixture.ts';

const entity = (value: string) => `<!DOCTYPE rss [<!ENTITY a "${value}">]>`;

describe('references are read as their writer meant them', () => {
  test.each([
    ['caf&eacute; &amp; bar', 'café & bar'],
    ['&NotEqualTilde;', '≂̸'],
    ['&bestaatniet; &notit;', '&bestaatniet; &notit;'],
    ['&constructor; &__proto__; &toString;', '&constructor; &__proto__; &toString;'],
    ['&#8364; &#x20AC; &#146;', '€ € ’'],
    ['&#55357;&#56832; &#xD83D;&#xDE00;', '😀 😀'],
    ['&#xD83D;x &#xDE00;', '\ufffdx \ufffd'],
  ])('%s', (written, read) => {
    expect(decodeXmlText(written)).toBe(read);
  });

  test('an emoji in two halves is one in the text of an item, however often it was escaped', async () => {
    const item =
      '<item><title>Zon &#55357;&#56832;</title><description>&amp;#xD83D;&amp;#xDE00; schijnt</description></item>';
    const { items } = await parseText(`<rss><channel><title>t</title>${item}</channel></rss>`);
    expect(items[0]).toMatchObject({ headline: 'Zon 😀', summary: '😀 schijnt' });
  });
});

describe('what a document declares does not make it grow beyond measure', () => {
  test('a small document gets a hundred thousand characters, and it is said when that is not enough', () => {
    const { decode, problems } = createEntityDecoder(entity('x'.repeat(1000)));
    expect(decode('&a;'.repeat(100))).toBe('x'.repeat(100_000));
    expect(problems()).toEqual([]);
    expect(decode('en &a;')).toBe('en &a;');
    expect(problems().map(({ en }) => en)).toEqual([
      expect.stringContaining('would add more than 100000 characters'),
    ]);
  });

  test('a large one gets as much as it is long itself', () => {
    const { decode } = createEntityDecoder(`${entity('x'.repeat(1000))}${' '.repeat(400_000)}`);
    expect(decode('&a;'.repeat(1000)).length).toBeLessThan(401_000 + 3_000);
    expect(decode('&a;'.repeat(1000))).toBe('&a;'.repeat(1000));
  });

  test('the items after the one that used it all up are read as they are', async () => {
    const bomb = `<item><title>Een</title><description>${'&a;'.repeat(1030)}</description></item>`;
    const plain = '<item><title>Twee</title><description>Gewoon bericht.</description></item>';
    const { items, problems } = await parseText(
      `${entity('lol '.repeat(249))}<rss><channel><title>t</title>${bomb}${plain}</channel></rss>`,
    );
    expect(items[1]).toMatchObject({ headline: 'Twee', summary: 'Gewoon bericht.' });
    expect((items[0]?.summary ?? '').length).toBeLessThan(105_000);
    expect(problems).toContainEqual(expect.stringContaining('would add more than'));
  });
});
