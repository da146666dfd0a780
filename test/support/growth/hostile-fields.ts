import { filled, type Grow } from './hostile-document.ts';

/** One item of a format, with the same text wherever it says something in words. */
const itemOf: Readonly<Record<string, (text: string) => string>> = {
  NITF: (text) =>
    `<nitf><head><title>${text} x</title><meta name="anpa-takekey" content="${text}"/><docdata><doc-id regsrc="AP"/><ed-msg info="${text}"/></docdata></head><body><body.head><hedline><hl1>Kop ${text}</hl1></hedline></body.head><body.content><p>Een ${text} zin.</p></body.content></nitf>`,
  'AP Media': (text) =>
    JSON.stringify({
      api_version: '1',
      data: { item: { headline: `k ${text}`, slugline: `BC-a, ${text}\n`, ednote: `Eds${text}` } },
      nitf: `<nitf><body><body.content><p>Een ${text} zin.</p></body.content></body></nitf>`,
    }),
  ninjs: (text) =>
    JSON.stringify({
      uri: 'u',
      headline: `k ${text}`,
      slugline: text,
      ednote: text,
      body_text: `Een ${text} zin.`,
    }),
  digitalwires: (text) =>
    JSON.stringify({
      format: 'digitalwires@0.9.1',
      urn: 'u',
      headline: `k ${text}`,
      kicker: text,
      ednotes: [{ role: 'dpaednoterole:editorialnote', ednote: text }],
    }),
  'NewsML-G2': (text) =>
    `<newsItem guid="g"><itemMeta><edNote>${text}</edNote></itemMeta><contentMeta><headline>k ${text}</headline><slugline>${text}</slugline></contentMeta><contentSet><inlineXML><nitf><body><body.content><p>Een ${text} zin.</p></body.content></body></nitf></inlineXML></contentSet></newsItem>`,
  'NewsML 1.2': (text) =>
    `<NewsML><NewsItem><NewsManagement><Instruction FormalName="x"/></NewsManagement><NewsComponent><NewsLines><HeadLine>k ${text}</HeadLine><SlugLine>${text}</SlugLine><NewsLine><NewsLineType FormalName="Note"/><NewsLineText>${text}</NewsLineText></NewsLine></NewsLines><ContentItem><DataContent>Een ${text} zin.</DataContent></ContentItem></NewsComponent></NewsItem></NewsML>`,
  Ritzau: (text) =>
    `<RBNews><headline>k ${text}</headline><strapline>${text}</strapline><tilredaktionen>${text}</tilredaktionen><content>&lt;p&gt;En ${text} ting.&lt;/p&gt;</content></RBNews>`,
  RSS: (text) =>
    `<rss><channel><title>t</title><item><title>k ${text}</title><author>${text}</author><description>Een ${text} zin.</description><category>${text}</category></item></channel></rss>`,
  '7901': (text) =>
    `\x01bdt0001 3 pl 9  dpa 001\n\nA/${text}\n\x02Kop ${text} =\n(${text})\n\n   OSLO (dpa) - x ${text}\n\n   ${text}\n\x03060105 Feb 26\n\x04`,
  ANPA: (text) =>
    `\x01W1000\x1fa\nr i\x13\x11 BC-A   02-06 9\n\x02^BC-A, ${text},9<\n^Kop ${text}<\n^Eds${text} x<\n^EDITOR'S NOTE ${text} x<\n\t   OSLO (AP) _ x ${text}\n\x03AP-WF-02-06-26 1810GMT<\n\x04`,
  AAP: (text) => `ZCZC AAP\n:${text} k\n=${text}\n^Kop ${text}\na  a${text}a.\nEen ${text} zin.\nNNNN\n`,
  'a page of words': (text) =>
    `<html><body><h2>Meer uit Buitenland</h2><p>OOSTDAM (ANP) - Een ${text} zin.</p><p>1 uur geleden</p><script type="application/ld+json">{"@type":"NewsArticle","headline":"${text}"${text.trim() === '' ? text : ''}}</script><script>window.a = {"b":"OOSTDAM (ANP) - ${text}"${text.trim() === '' ? text : ''}}</script></body></html>`,
};

/** What an expression that looks for a beginning tries at each sign. */
const signs = [':', '. ', '-', ' ', ', ', '1 '];

/** Every field of an item filled with one sign: each of them is asked for something, before it is cut. */
export const hostileFields: readonly (readonly [name: string, grow: Grow])[] = Object.entries(itemOf).flatMap(
  ([name, item]) => {
    const slots = item('§').split('§').length - 1;
    return signs.map((sign): readonly [string, Grow] => [
      `${name}: every field of nothing but ${JSON.stringify(sign)}`,
      (length) => item(filled('', sign, '', 1 / slots)(length)),
    ]);
  },
);
