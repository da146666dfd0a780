import { filled, type Grow } from './hostile-document.ts';
import { hostileFields } from './hostile-fields.ts';

const inTwo =
  (before: string, first: string, between: string, second: string, after = ''): Grow =>
  (length) =>
    before +
    first.repeat(length / 2 / first.length) +
    between +
    second.repeat(length / 2 / second.length) +
    after;
const rss = (piece: string | ((at: number) => string)) => filled('<rss><channel><title>t</title>', piece);
const item = (piece: string | ((at: number) => string)) =>
  filled('<rss><channel><title>t</title><item><title>Kop</title>', piece);
const declarations = (at: number) =>
  `<channel${Array.from({ length: 190 }, (_, each) => ` xmlns:a${at}x${each}="b"`).join('')}>`;
const long = (length: number) => 'a'.repeat(length);

/** Each of these costs a reader (elements) × (something else that grows), if it is careless. */
export const hostileDocuments: readonly (readonly [name: string, grow: Grow])[] = [
  [
    'prefixes declared at every level, then items that declare one',
    (length) =>
      filled('<rss>', declarations, '', 0.5)(length) + filled('', '<item xmlns:q="x">', '', 0.5)(length),
  ],
  ['items that declare a prefix each', rss((at) => `<item xmlns:p${at}="x"><title>Kop ${at}</title></item>`)],
  ['closing tags that nothing opened', inTwo('<rss><channel>', '<channel>', '<item>', '</x>')],
  ['closing tags in a text', inTwo('<rss><channel><item><description>', '<b>', '', '</i>')],
  ['unknown entities', item((at) => `&n${at};`)],
  ['the same unknown entity', item('<description>&onbekend;</description>')],
  [
    'a declared entity',
    filled('<!DOCTYPE rss [<!ENTITY a "lang lang lang">]><rss><channel><item><title>', '&a;'),
  ],
  ['attributes', filled('<rss><channel><item ', (at) => `a${at}="1" `, '><title>Kop</title>')],
  ['categories on one item', item((at) => `<category>c${at}</category>`)],
  [
    'categories on every item',
    rss((at) => `<item><title>k${at}</title>${'<category>c</category>'.repeat(90)}</item>`),
  ],
  [
    'a long base and relative links',
    (length) =>
      filled(
        `<feed xmlns="http://www.w3.org/2005/Atom" xml:base="http://a.example/${long(length / 2)}/">`,
        '<entry><title>k</title><link href="a"/></entry>',
        '',
        0.5,
      )(length),
  ],
  [
    'a long language',
    (length) =>
      filled(
        `<rss xml:lang="${long(length / 2)}"><channel>`,
        '<item><title>k</title></item>',
        '',
        0.5,
      )(length),
  ],
  ['tags in one element', filled('<rss><channel><item><title>k</title><tags>', (at) => `t${at},`)],
  ['bad dates', rss('<item><title>k</title><pubDate>gisteren of zo</pubDate></item>')],
  [
    'Atom: nested bases',
    filled(
      '<feed xmlns="http://www.w3.org/2005/Atom">',
      '<entry xml:base="a/"><author xml:base="b/"><name>n</name>',
    ),
  ],
  [
    'RDF: items about nothing',
    filled(
      '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/">',
      (at) => `<item rdf:about="urn:${at}"><title>k</title></item>`,
    ),
  ],
  [
    'JSON Feed: authors of the feed',
    (length) => {
      const authors = Array.from({ length: length / 2 / 17 }, (_, at) => ({ name: `n${at}` }));
      const items = Array.from({ length: length / 2 / 30 }, (_, at) => ({ id: `${at}`, content_text: 'x' }));
      return JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', authors, items });
    },
  ],
  [
    'ninjs: items of nothing but names',
    filled('[', (at) => `{"uri":"u${at}","headline":"k","subject":[{"code":"a"}],"keywords":["x"]},`, '{}]'),
  ],
  ['ninjs: subjects', filled('{"uri":"u","headline":"k","subject":[', (at) => `{"code":"c${at}"},`, '{}]}')],
  ['ANP: feeds', filled('{"hasError":false,"data":[', '{"kind":"NEWSFEED","title":"t"},', '{}]}')],
  [
    'NewsML-G2: items, and what is none',
    filled(
      '<newsMessage><itemSet>',
      (at) =>
        `<newsItem guid="g${at}"/><newsItem><itemMeta><itemClass qcode="n:picture"/></itemMeta></newsItem><packageItem/>`,
    ),
  ],
  ['NewsML-G2: stray ends', inTwo('<newsItem guid="g">', '<p>', '', '</i>')],
  ['NewsML-G2: subjects', filled('<newsItem guid="g"><contentMeta>', (at) => `<subject qcode="s:${at}"/>`)],
  [
    'NewsML 1.2: services of the envelope and items',
    inTwo(
      '<NewsML><NewsEnvelope>',
      '<NewsService FormalName="x"/>',
      '</NewsEnvelope>',
      '<NewsItem><NewsManagement><Status FormalName="Usable"/></NewsManagement><NewsComponent><Provider><Party FormalName="BELGA"/></Provider><NewsLines><HeadLine>k</HeadLine></NewsLines><ContentItem><DataContent>x</DataContent></ContentItem></NewsComponent></NewsItem>',
    ),
  ],
  [
    'NewsML 1.2: components in components',
    filled('<NewsML><NewsItem>', '<NewsComponent><ContentItem><DataContent>x</DataContent></ContentItem>'),
  ],
  [
    'NITF: documents',
    filled(
      '',
      (at) =>
        `<nitf><head><title>k</title><docdata><doc-id id-string="${at}"/></docdata></head><body><body.content><p>x</p></body.content></body></nitf>`,
    ),
  ],
  [
    'NITF: subjects and keywords',
    inTwo(
      '<nitf><head><title>k</title><tobject>',
      '<tobject.subject tobject.subject.refnum="15000000" tobject.subject.matter="m"/>',
      '</tobject><docdata><key-list>',
      '<keyword key="k"/>',
      '</key-list></docdata></head></nitf>',
    ),
  ],
  [
    'NITF: blocks in blocks, and tables',
    inTwo(
      '<nitf><head><title>k</title></head><body><body.content>',
      '<block class="b">',
      '',
      '<table><tr><td>x</td></tr></table>',
    ),
  ],
  ['NITF: documents in documents', filled('', '<nitf><head><title>k</title></head><body><body.content>')],
  [
    'digitalwires: entries that are broken, and some that are not',
    filled(
      '{"entries":[',
      (at) => `{},{"format":"digitalwires@0.9.1","urn":"${at}","headline":"k"},`,
      '{}]}',
    ),
  ],
  [
    'digitalwires: categories and notes',
    (length) =>
      JSON.stringify({
        format: 'digitalwires@0.9.1',
        urn: 'u',
        categories: Array.from({ length: length / 2 / 60 }, (_, at) => ({
          type: 'dnltype:dpasubject',
          qcode: `dpasubject:${at}`,
          rank: -at,
        })),
        ednotes: Array.from({ length: length / 2 / 60 }, (_, at) => ({
          role: 'dpaednoterole:editorialnote',
          ednote: `n${at}`,
        })),
      }),
  ],
  [
    'AP: entries that are broken, and some that are not',
    filled(
      '{"api_version":"1","data":{"items":[',
      (at) =>
        `{},{"item":{"altids":{"itemid":"${at}"},"headline":"k","slugline":"BC-a, b"},"nitf":"<nitf/>"},`,
      '{}]}}',
    ),
  ],
  [
    'AP: a text of blocks, and a slug of takes',
    (length) =>
      JSON.stringify({
        api_version: '1',
        data: {
          item: {
            headline: 'k',
            slugline: 'BC-a, '.repeat(length / 2 / 6),
            ednote: 'For release '.repeat(length / 4 / 12),
          },
        },
        nitf: `<nitf><body><body.content>${'<block class="b">'.repeat(length / 4 / 17)}`,
      }),
  ],
  [
    'by-lines under a long headline',
    (length) =>
      JSON.stringify([
        { uri: 'u', headline: long(length / 2), body_text: 'By Marwan Ali\n\n'.repeat(length / 2 / 17) },
      ]),
  ],
  [
    'a page of ages, glued',
    filled('<html><body><h2>Meer uit Buitenland</h2><p>OOSTDAM (ANP) - Een.', 'Twee.1 uur geleden'),
  ],
  [
    'a page of ages and entries',
    filled('<html><body><h2>Meer uit Buitenland</h2>', '<p>OOSTDAM (ANP) - Een zin.</p><p>1 uur geleden</p>'),
  ],
  [
    'a text of ages',
    filled('Meer uit Buitenland\nOOSTDAM (ANP) - Een.', '1 uur geleden OOSTDAM (ANP) - Een. '),
  ],
  ['a page of stray ends', inTwo('<html><body>Meer uit Buitenland 1 uur geleden', '<b>', 'x', '</i>')],
  [
    'a page of marks around marks',
    inTwo('<html><body><h2>Meer uit Buitenland</h2>1 uur geleden', '<b><i>', 'x', 'woord '),
  ],
  [
    'a page of entries in boxes, with headlines, pictures and links',
    filled(
      '<html><body><h2>Meer uit Buitenland</h2>',
      (at) =>
        `<div><a href="/${at}"><img></a><div><h3><a href="/${at}">Kop van bericht ${at}</a></h3><p>OOSTDAM (ANP) - Een zin.</p></div><i>1 uur geleden</i></div>`,
    ),
  ],
  [
    'a page of boxes around boxes',
    inTwo(
      '<html><body><h2>Meer uit Buitenland</h2>',
      '<div>',
      'OOSTDAM (ANP) - Een zin.',
      '<p>OOSTDAM (ANP) - Een zin. zojuist',
    ),
  ],
  [
    'a page of links in one line',
    filled('<html><body><h2>Meer uit Buitenland</h2>zojuist', (at) => `<a href="/${at}">x</a> `),
  ],
  [
    'a page of loose headlines',
    filled('<html><body><h2>Meer uit Buitenland</h2>zojuist', '<h3>Een kop zonder bericht</h3>'),
  ],
  [
    'a page of JSON-LD',
    filled(
      '<html><body><h2>Meer uit Buitenland</h2>zojuist',
      '<script type="application/ld+json">{"@graph":[{"@type":"NewsArticle"}]}</script>',
    ),
  ],
  [
    'a page of one large JSON-LD',
    filled(
      '<html><body><h2>Meer uit Buitenland</h2>zojuist<script type="application/ld+json">{"@graph":[',
      '{"@type":"NewsArticle","headline":"Kop"},',
      '{}]}</script>',
    ),
  ],
  [
    '7901: messages',
    filled(
      '',
      (at) =>
        `\x01bdt${at % 9999} 3 pl 9  dpa ${at % 999}\n\nA/\n\x02Kop =\n\nOSLO (dpa) - x\n\x03060105 Feb 26\n\x04`,
    ),
  ],
  ['7901: messages that never end', filled('', '\x01bdt0001 3 pl 9  dpa 001\n\x02Kop =\n')],
  [
    '7901: padding',
    filled('', '\x7f\x7f\r\n', '\x01bdt0001 3 pl 9  dpa 001\n\x02Kop =\n\x03060105 Feb 26\n\x04'),
  ],
  ['7901: ends', filled('\x01bdt0001 3 pl 9  dpa 001\n\x02Kop =\n', '\x03\x04\x7f ')],
  [
    '7901: a header that does not end',
    filled('\x01bdt0001 3 pl 9 ', 'a', 'x\n\x02Kop =\n\n   OSLO (dpa) - x\n\x03060105 Feb 26\n'),
  ],
  [
    '7901: a slug of strokes',
    filled('\x01bdt0001 3 pl 9  dpa 001\n', '/', 'x\n\x02Kop =\n\n   OSLO (dpa) - x\n\x03060105 Feb 26\n'),
  ],
  ['7901: lines', filled('\x01bdt0001 3 pl 9  dpa 001\n\x02Kop =\n', 'een woord-\n', '\x03060105 Feb 26\n')],
  [
    '7901: lines above the headline',
    filled('\x01bdt0001 3 pl 9  dpa 001\n\x02', '(woord\n', '\x03060105 Feb 26\n'),
  ],
  [
    '7901: a long line above the headline',
    filled('\x01bdt0001 3 pl 9  dpa 001\n\x02', '(woord = ', '\n\x03060105 Feb 26\n'),
  ],
  [
    'ANPA: messages',
    filled(
      '',
      (at) =>
        `\x16\x16\x01W${1000 + (at % 8999)}\x1fa\nr i\x13\x11 BC-A--K${at}   02-06 9\n\x02^BC-A--K${at}, 1st Ld,9<\n^Kop<\n\t   OSLO (AP) _ x\n\x03AP-WF-02-06-26 1810GMT<\n\x04`,
    ),
  ],
  [
    'ANPA: header lines',
    filled(
      '\x01W1000\x1fa\nr i\x13\x11 BC-A   02-06 9\n\x02',
      '^BC-US, 1st< ^',
      '\x03AP-WF-02-06-26 1810GMT<\n',
    ),
  ],
  [
    'ANPA: tables',
    filled(
      '\x01W1000\x1fa\nr i\x13\x12 BC-A   02-06 9\n\x02',
      '\t   a;1;2\n',
      '\x03AP-WF-02-06-26 1810GMT<\n',
    ),
  ],
  [
    'ANPA: a long keyword',
    filled('\x01W1000\x1fa\nr i\x13\x11 BC-A', ' 02-06', ' x\n\x02\t   a\n\x03AP-WF-02-06-26 1810GMT<\n'),
  ],
  [
    'ANPA: a take of digits',
    filled(
      '\x01W1000\x1fa\nr i\x13\x11 BC-A   02-06 9\n\x02^BC-A,',
      '1',
      'x<\n^Kop<\n\t   OSLO (AP) _ x\n\x03AP-WF-02-06-26 1810GMT<\n',
    ),
  ],
  ['AAP: messages', filled('', 'ZCZC AAP\n:k\n^Kop\nEen zin.\nNNNN\n')],
  ['AAP: messages without end', filled('', 'ZCZC AAP\n:k\n')],
  ['AAP: signs', filled('ZCZC AAP\n', '^k\n', 'Een zin.\nNNNN\n')],
  ['AAP: a long line', filled('ZCZC AAP\n:k\n', 'a  b  1 ', '\nNNNN\n')],
  [
    'Ritzau: items',
    filled(
      '<ListOfRBNews>',
      '<RBNews><NewsID>a</NewsID><content>&lt;p&gt;x&lt;/p&gt;</content></RBNews>',
      '</ListOfRBNews>',
    ),
  ],
  [
    'Ritzau: what is escaped',
    filled('<RBNews><headline>k</headline><content>', '&amp;amp;amp;quot;', '</content></RBNews>'),
  ],
  [
    'Ritzau: contacts',
    filled(
      '<RBNews><strapline>PRESSEMEDDELELSE</strapline><content>',
      '&lt;p&gt;A B C D E Contact &lt;/p&gt;',
      '</content></RBNews>',
    ),
  ],
  [
    'a page of short lines',
    filled('<html><body><h2>Meer uit Buitenland</h2>OOSTDAM (ANP) - Een.<br>zojuist<br>', '<br>A: '),
  ],
  [
    'a page of short lines with a digit',
    filled('<html><body><h2>Meer uit Buitenland</h2>OOSTDAM (ANP) - Een.<br>zojuist<br>', '<br>A1: '),
  ],
  ['a text of short lines', filled('Meer uit Buitenland\nOOSTDAM (ANP) - Een.\nzojuist\n', 'A: \n')],
  [
    'a root of one long name',
    filled('<rss ', 'a', '><channel><title>t</title><item><title>Kop</title></item></channel></rss>'),
  ],
  [
    'a root of names',
    filled('<rss ', 'a ', '><channel><title>t</title><item><title>Kop</title></item></channel></rss>'),
  ],
  ['DOCTYPEs', filled('', '<!DOCTYPE>', '<rss><channel><item><title>Kop</title></item></channel></rss>')],
  ['digits', filled('', '1')],
  ['digits, and the mark of a wire', filled('', '1', '\x02')],
  ['spaces in a declaration', filled('<?xml version="1.0" encoding', ' ', '?><rss><channel/></rss>')],
  ['a page of headings', filled('<html><body>1 uur geleden', '<h2>Meer uit Buitenland</h2><p>x</p>')],
  ...hostileFields,
];
