import { describe, expect, test } from 'vitest';
import { emptyDraft } from '../../src/domain/item.ts';
import { limitItem, mostText } from '../../src/feeds/limit-item.ts';
import { mostItems } from '../../src/feeds/read-items.ts';
import { parseText } from '../support/read-fixture.ts';

const paragraph = `${'woord '.repeat(1_000)}.`;
const json = (items: readonly object[]) =>
  JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', items });

test.each([
  ['text', (lines: string) => `Meer uit Buitenland\n${lines}`, '\n'],
  ['HTML', (lines: string) => `<html><body><h2>Meer uit Buitenland</h2>${lines}</body></html>`, '<br>'],
])('a page of %s with more lines than are looked at says so', async (_kind, page, end) => {
  const entry = `OSLO (ANP) - Een zin.${end}1 uur geleden${end}`;
  const said = 'only the first 5000 lines of the page were read';
  expect((await parseText(page(entry.repeat(3_000)))).problems).toContain(said);
  expect((await parseText(page(entry.repeat(100)))).problems).not.toContain(said);
});

describe('no item is longer than a newsroom can use', () => {
  test('a text is cut at a paragraph, and says that it goes on', () => {
    const { item, isCut } = limitItem({ ...emptyDraft, paragraphs: Array(50).fill(paragraph) });
    expect(isCut).toBe(true);
    expect(item.paragraphs).toHaveLength(17);
    expect(item.paragraphs.slice(0, 16)).toEqual(Array(16).fill(paragraph));
    expect(item.paragraphs.at(-1)).toBe('[…]');
  });

  test('a text of exactly the longest is whole, and one paragraph that is longer is cut at a word', () => {
    const longest = 'x'.repeat(mostText);
    expect(limitItem({ ...emptyDraft, paragraphs: [longest] })).toMatchObject({
      isCut: false,
      item: { paragraphs: [longest] },
    });
    const [first = '', last] = limitItem({ ...emptyDraft, paragraphs: ['woord '.repeat(20_000)] }).item
      .paragraphs;
    expect(first.length).toBeLessThanOrEqual(mostText);
    expect(first.endsWith('woord')).toBe(true);
    expect(last).toBe('[…]');
  });

  test('a headline, a guid, a link and categories have an end as well', () => {
    const long = 'a'.repeat(50_000);
    const categories = Array.from({ length: 500 }, () => ({ scheme: long, code: long, label: long }));
    const { item } = limitItem({
      ...emptyDraft,
      headline: long,
      guid: long,
      replaces: long,
      link: `https://wire.example/${long}`,
      editorialNote: long,
      credit: long,
      section: long,
      datelineText: long,
      categories,
    });
    expect(JSON.stringify(item).length).toBeLessThan(80_000);
    expect(item.link).toBe(null);
    expect(item.categories).toHaveLength(100);
  });

  test('it is told of a feed', async () => {
    const feed = await parseText(
      json([
        { id: '1', content_text: `Kop\n\n${`${paragraph}\n\n`.repeat(40)}` },
        { id: '2', title: 'Twee' },
      ]),
    );
    expect(feed.problems).toContain('the text of 1 of 2 items is longer than 100000 characters and was cut');
    expect(feed.items[1]?.headline).toBe('Twee');
  });

  test.each([
    [
      'JSON Feed',
      '{"version":"https://jsonfeed.org/version/1.1","items":[{"id":"\\ud83d","title":"Kop \\ud83d","content_text":"a \\udc00 b","tags":["\\ud800"]}]}',
    ],
    [
      'ninjs',
      '[{"uri":"\\ud83d","headline":"Kop \\ud83d","body_text":"a \\udc00 b","subject":[{"code":"\\ud800"}]}]',
    ],
    [
      'ANP',
      '{"hasError":false,"data":[{"id":"\\ud83d","title":"Kop \\ud83d","bodyText":"a \\udc00 b","category":"\\ud800"}]}',
    ],
  ])('%s: half an emoji is no character, and reaches nobody', async (_format, document) => {
    const { items } = await parseText(document);
    expect(items).toHaveLength(1);
    for (const text of JSON.stringify(items).match(/\\ud[89a-f]/g) ?? []) expect(text).toBe('');
    expect(items[0]).toMatchObject({ headline: 'Kop \ufffd', paragraphs: ['a \ufffd b'] });
  });
});

describe('of a document that holds more than any wire, the newest are taken', () => {
  const count = mostItems + 100;
  const at = (minute: number) => new Date(Date.UTC(2026, 0, 1) + minute * 60_000).toISOString();
  // Oldest first, the worst case: what is on top is what may go.
  const each = (write: (name: string, time: string) => string) =>
    Array.from({ length: count }, (_, minute) => write(`k${minute}`, at(minute)));
  const documents: Readonly<Record<string, string>> = {
    rss: `<rss><channel>${each((name, time) => `<item><title>${name}</title><pubDate>${time}</pubDate></item>`).join('')}</channel></rss>`,
    atom: `<feed xmlns="http://www.w3.org/2005/Atom">${each((name, time) => `<entry><title>${name}</title><updated>${time}</updated></entry>`).join('')}</feed>`,
    'json-feed': json(
      each((name, time) => JSON.stringify({ id: name, title: name, date_published: time })).map((text) =>
        JSON.parse(text),
      ),
    ),
    ninjs: `[${each((name, time) => `{"uri":"${name}","headline":"${name}","versioncreated":"${time}"}`).join(',')}]`,
    'anp-api': `{"hasError":false,"data":[${each((name, time) => `{"id":"${name}","title":"${name}","bodyText":"","modified":"${time}"}`).join(',')}]}`,
    'newsml-g2': `<newsMessage>${each((name, time) => `<newsItem guid="${name}"><itemMeta><versionCreated>${time}</versionCreated></itemMeta><contentMeta><headline>${name}</headline></contentMeta></newsItem>`).join('')}</newsMessage>`,
    'newsml-1.2': `<NewsML>${each((name, time) => `<NewsItem><NewsManagement><ThisRevisionCreated>${time}</ThisRevisionCreated></NewsManagement><NewsComponent><NewsLines><HeadLine>${name}</HeadLine></NewsLines><ContentItem><DataContent>x</DataContent></ContentItem></NewsComponent></NewsItem>`).join('')}</NewsML>`,
    'iptc-7901': each((name, time) => {
      const [, day, hour, minute] = /-(\d\d)T(\d\d):(\d\d)/.exec(time) ?? [];
      return `\x01eca0001 3 pl 9  dpa 0001\n\n${name}/\n\x02${name} =\n\nOSLO (dpa) - x\n\n\x03${day}${hour}${minute} GMT Jan 26\n\x04`;
    }).join(''),
    ritzau: `<ListOfRBNews>${each((name, time) => `<RBNews><NewsID>${name}</NewsID><PublishDate>${time.slice(0, 19)}</PublishDate><headline>${name}</headline></RBNews>`).join('')}</ListOfRBNews>`,
    nitf: each(
      (name, time) =>
        `<nitf><head><title>${name}</title><docdata><date.issue norm="${time}"/></docdata></head></nitf>`,
    ).join(''),
    'ap-media': `{"api_version":"1","data":{"items":[${each((name, time) => `{"item":{"altids":{"itemid":"${name}"},"headline":"${name}","versioncreated":"${time}"}}`).join(',')}]}}`,
    'dpa-digitalwires': `{"entries":[${each((name, time) => `{"format":"digitalwires@0.9.1","urn":"${name}","headline":"${name}","version_created":"${time}"}`).join(',')}]}`,
  };

  test.each(Object.entries(documents))('%s', async (format, document) => {
    const feed = await parseText(document);
    expect(feed.format).toBe(format);
    expect(feed.items).toHaveLength(mostItems);
    expect(feed.items[0]?.headline).toBe('k100');
    expect(feed.items.at(-1)?.headline).toBe(`k${count - 1}`);
    expect(feed.problems).toContain(`only the newest ${mostItems} of ${count} items were read`);
  });

  test('where nothing is dated the first are', async () => {
    const undated = `<rss><channel>${each((name) => `<item><title>${name}</title></item>`).join('')}</channel></rss>`;
    const { items } = await parseText(undated);
    expect([items[0]?.headline, items.length]).toEqual(['k0', mostItems]);
  });
});
