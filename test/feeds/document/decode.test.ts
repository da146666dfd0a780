import { describe, expect, test } from 'vitest';
import { decodeBytes } from '../../../src/feeds/document/decode.ts';

const latin1 = (text: string) => Buffer.from(text, 'latin1');

describe('bytes become text by what is known of them, the surest first', () => {
  test('a byte order mark beats the header', () => {
    const bytes = Buffer.from('\ufeff<rss>é</rss>', 'utf8');
    expect(decodeBytes(bytes, 'text/xml; charset=iso-8859-1').text).toBe('<rss>é</rss>');
  });

  test('the header beats the declaration', () => {
    const bytes = latin1('<?xml version="1.0" encoding="utf-8"?><rss>\x93caf\xe9\x94</rss>');
    expect(decodeBytes(bytes, 'text/xml;charset="windows-1252"').text).toContain('“café”');
  });

  test('the declaration counts where the header is silent', () => {
    const bytes = latin1('<?xml version="1.0" encoding="iso-8859-7"?><rss>\xe1\xe2</rss>');
    expect(decodeBytes(bytes, 'application/xml')).toMatchObject({ encoding: 'iso-8859-7', problems: [] });
    expect(decodeBytes(bytes, 'application/xml').text).toContain('αβ');
  });

  test('a header that lies is found out by the bytes', () => {
    const bytes = latin1('<rss>caf\xe9</rss>');
    expect(decodeBytes(bytes, 'text/xml; charset=utf-8')).toMatchObject({
      text: '<rss>café</rss>',
      encoding: 'windows-1252',
      problems: expect.arrayContaining([expect.objectContaining({ en: 'read as windows-1252' })]),
    });
  });

  test.each(['us-ascii', 'ISO-8859-1', 'windows-1252'])(
    'UTF-8 that a server calls %s is UTF-8',
    (charset) => {
      const bytes = Buffer.from('<rss>“één”</rss>');
      expect(decodeBytes(bytes, `text/xml; charset=${charset}`)).toMatchObject({
        text: '<rss>“één”</rss>',
        problems: [{ en: `it says ${charset} and is UTF-8` }],
      });
    },
  );

  test('UTF-8 that was cut off in a letter, or holds one stray byte, loses no more than that', () => {
    const cut = Buffer.from('<rss>één café').subarray(0, -1);
    expect(decodeBytes(cut, null)).toMatchObject({ text: '<rss>één caf\ufffd', encoding: 'utf-8' });
    const stray = Buffer.concat([Buffer.from('<rss>één café'), latin1('\x92'), Buffer.from('s</rss>')]);
    expect(decodeBytes(stray, null).text).toBe('<rss>één café\ufffds</rss>');
  });

  test('UTF-8 that was encoded twice is decoded twice, where all of the document says so', () => {
    const twice = (text: string, once: string) =>
      Buffer.from(new TextDecoder(once).decode(Buffer.from(text)));
    for (const once of ['windows-1252', 'iso-8859-1'])
      expect(decodeBytes(twice('<rss>Premier: ‘één optie’…</rss>', once), null)).toMatchObject({
        text: '<rss>Premier: ‘één optie’…</rss>',
        problems: [{ en: 'it was encoded as UTF-8 twice' }],
      });
    const declared = twice('<?xml version="1.0" encoding="UTF-8"?><rss>été</rss>', 'windows-1252');
    expect(decodeBytes(declared, 'text/xml; charset=utf-8').text).toContain('<rss>été</rss>');
  });

  test.each([
    '<rss>Zo leest één é zich: Ã©</rss>',
    '<rss>â€¦ 東京</rss>',
    '<rss>Så» sa hon</rss>',
    '<rss>ÃÂ</rss>',
  ])('text that only looks so in part is left as it stands: %s', (text) =>
    expect(decodeBytes(Buffer.from(text), null)).toMatchObject({ text, problems: [] }),
  );

  test('UTF-16 is known without a mark', () => {
    expect(decodeBytes(Buffer.from('<rss>é</rss>', 'utf16le'), null).text).toBe('<rss>é</rss>');
  });

  test('a declaration of UTF-16 in a document of single bytes is not believed', () => {
    const bytes = Buffer.from('<?xml version="1.0" encoding="UTF-16"?><rss>é</rss>');
    expect(decodeBytes(bytes, null)).toMatchObject({ encoding: 'utf-8', problems: [] });
  });

  test('a charset nobody knows is passed over', () => {
    expect(decodeBytes(Buffer.from('<rss>é</rss>'), 'text/xml; charset=klingon').text).toBe('<rss>é</rss>');
  });
});
