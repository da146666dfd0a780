import { describe, expect, test } from 'vitest';
import type { ParsedFeed } from '../../src/feeds/parsed-feed.ts';
import { parseText } from '../support/read-fixture.ts';

const size = 256 * 1024;
const fill = (piece: string) => piece.repeat(Math.floor(size / piece.length));
const inItem = (inner: string) =>
  `<rss version="2.0"><channel><title>t</title><item><title>Kop</title>${inner}`;
const cdata = (text: string) =>
  inItem(`<description><![CDATA[${text}]]></description></item></channel></rss>`);

/** Each of these froze, exhausted or broke a feed reader. A quadratic one would outlast the runner's time limit. */
const documents: readonly (readonly [name: string, document: string])[] = [
  ['x<p in a section', cdata(fill('x<p'))],
  ['x<p in the text', inItem(`<description>${fill('x<p')}</description>`)],
  ['nothing but <', cdata(fill('<'))],
  ['nothing but < in the text', inItem(`<description>${fill('<')}</description>`)],
  ['nothing but &', inItem(`<description>${fill('&')}</description>`)],
  ['elements nested without end', inItem(`<description>${fill('<b>')}`)],
  ['HTML nested without end', cdata(fill('<b>'))],
  ['lists nested without end', cdata(fill('<ul><li>'))],
  ['unknown elements nested without end', inItem(fill('<x>'))],
  ['groups nested without end', inItem(fill('<media:group>'))],
  ['channels nested without end', `<rss>${fill('<channel>')}<item><title>Kop</title>`],
  ['channels in channels, then closing tags', `<rss>${fill('<channel>')}${fill('</x>')}<item><title>Kop`],
  ['closing tags', inItem(fill('</b>'))],
  ['sections that never end', inItem(fill('<![CDATA['))],
  ['elements with sections that never end', inItem(fill('<title><![CDATA['))],
  ['comments that never end', inItem(fill('<!--'))],
  ['comments that never end, first', `${fill('<!--')}<rss><channel><item><title>Kop`],
  ['declarations that never end', `${fill('<!DOCTYPE x [')}<rss><channel><item><title>Kop`],
  ['attributes', `<rss ${fill(' a="1"')}><channel><item><title>Kop</title></item></channel></rss>`],
  ['an attribute that never ends', inItem(`<link a="${fill('x')}`)],
  ['an author of one long word', inItem(`<author>${fill('a')}</author>`)],
  ['an author of brackets', inItem(`<author>${fill('(')}</author>`)],
  ['a date of digits', inItem(`<pubDate>${fill('1')}</pubDate>`)],
  ['white space', inItem(`<description>${fill(' \n ')}x</description>`)],
  ['white space first', `${fill(' ')}<rss><channel><item><title>Kop</title></item></channel></rss>`],
  ['spaces and then text', `x${fill(' ')}x`],
  ['line ends and then text', `x${fill('\n')}x`],
  ['a page of spaces', `<html><body>${fill(' ')}x`],
  ['a page of line ends', `<html><body>${fill('\r\n')}x`],
  ['a page of headings', `<html><body>${fill('<h2>Meer uit Buitenland</h2>')}1 uur geleden`],
  ['a page of datelines', `<html><body>Meer uit Buitenland 1 uur geleden ${fill('<p>OOSTDAM (ANP) - x')}`],
  ['JSON of brackets', fill('[')],
  ['JSON of objects', fill('{"a":')],
  ['NITF nested without end', fill('<nitf><body>')],
  ['NITF of datelines in datelines', `<nitf><body><body.head>${fill('<dateline><location>')}`],
  ['NITF of set text', `<nitf><body><body.content>${fill('<pre>')}`],
  [
    'NITF whose entities are made of entities',
    `<!DOCTYPE nitf [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]><nitf><head><title>${fill('&b;')}</title></head></nitf>`,
  ],
  [
    'digitalwires of HTML nested without end',
    JSON.stringify({ format: 'digitalwires@0.9.1', urn: 'u', article_html: fill('<div>') }),
  ],
  ['digitalwires of entries that are nothing', `{"entries":[${fill('{},')}{"format":"digitalwires@0.9.1"}]}`],
  [
    'AP with a text nested without end',
    JSON.stringify({ api_version: '1', data: { item: { headline: 'k' } }, nitf: fill('<nitf><block>') }),
  ],
  ['letters', fill('A')],
  ['words', fill('Oost ')],
  ['brackets', fill('A (A')],
  ['line breaks', cdata(fill('<br>'))],
  ['SOH', fill('\x01')],
  ['beginnings of messages', fill('\x01bdt0001 3 pl 9 dpa 001\n')],
  ['ends of messages', `\x01bdt0001 3 pl 9 dpa 001\n\x02Kop =\n${fill('\x03')}`],
  ['DEL', `${fill('\x7f')}\x01bdt0001 3 pl 9 dpa 001\n`],
  ['carets', `\x01W1000\x1fa\nr i\x13\x11 BC-A   02-06 9\n\x02${fill('^')}`],
  ['ZCZC', fill('ZCZC\n:')],
  ['categories', inItem(fill('<category>a</category>'))],
  ['titles', inItem(fill('<title>a</title>'))],
  [
    'empty items',
    `<rss><channel><title>t</title>${fill('<item/>')}<item><title>Kop</title></item></channel></rss>`,
  ],
  [
    'an entity of a thousand characters, often',
    `<!DOCTYPE rss [<!ENTITY a "${'h'.repeat(999)}">]>${inItem(`<description>${fill('&a;')}</description>`)}`,
  ],
];

describe('no input makes the parser hang, crash or grow', () => {
  test.each(documents)('%s', async (_name, document) => {
    const outcome = await parseText(document).catch((error: unknown) => error);
    if (outcome instanceof Error) expect(outcome.name).toBe('FeedError');
    else expect(textOf(outcome as ParsedFeed).length).toBeLessThan(3 * 1024 * 1024);
  });
});

/** All the text that came out. */
function textOf({ items }: ParsedFeed): string {
  return items
    .flatMap(({ headline, summary, paragraphs, categories }) => [
      headline,
      summary,
      ...paragraphs,
      ...categories.map(({ code }) => code),
    ])
    .join('');
}
