import { describe, expect, test } from 'vitest';
import { parseText } from '../../support/read-fixture.ts';

const item = (fields: string, time = '2026-02-06T20:50:00') =>
  `<RBNews><NewsID>a-1</NewsID><PublishDate>${time}</PublishDate><headline>Bro lukket</headline><version>1</version>${fields}</RBNews>`;
const first = async (fields: string, time?: string) => (await parseText(item(fields, time))).items[0];

describe('Ritzau', () => {
  test('an answer that carries an error is a failed poll, not an empty one', async () => {
    const answer = (error: string) =>
      `<XMLNewsQueuedResponse><XMLNewsQueuedResult><error>${error}</error><errormsg>Forkert bruger</errormsg><ListOfRBNews/></XMLNewsQueuedResult></XMLNewsQueuedResponse>`;
    await expect(parseText(answer('4'))).rejects.toThrow('Ritzau answered with error 4: Forkert bruger');
    expect(await parseText(answer('0'))).toMatchObject({ items: [], isEmpty: true });
  });

  test.each([
    ['2026-02-06T20:50:00.123', '2026-02-06T19:50:00.123Z'],
    ['2026-07-01T12:00:00', '2026-07-01T10:00:00Z'],
    ['2026-10-25T02:30:00', '2026-10-25T00:30:00Z'],
    ['2026-03-29T02:30:00', '2026-03-29T01:30:00Z'],
    ['2026-01-01T00:10:00', '2025-12-31T23:10:00Z'],
  ])("a time is Copenhagen's: %s", async (told, time) => {
    expect((await first('', told))?.issuedAt).toBe(Date.parse(time));
  });

  test.each([
    ['&lt;p&gt;Han siger &quot;nej&quot;.&lt;/p&gt;', 'Han siger "nej".'],
    ['&lt;p&gt;Han siger &amp;quot;nej&amp;quot;.&lt;/p&gt;', 'Han siger "nej".'],
    ['&lt;p&gt;Han siger &amp;amp;quot;nej&amp;amp;quot;.&lt;/p&gt;', 'Han siger "nej".'],
    ['&amp;lt;p&amp;gt;Han siger &amp;amp;quot;nej&amp;amp;quot;.&amp;lt;/p&amp;gt;', 'Han siger "nej".'],
    ['&lt;p&gt;For &#xC2;&#xA3;4 millioner.&lt;/p&gt;', 'For £4 millioner.'],
    ['&lt;p&gt;R&amp;amp;amp;D i AT&amp;amp;amp;T. /ritzau/&lt;/p&gt;', 'R&D i AT&T.'],
  ])('a text that was escaped again and again is read: %s', async (content, text) => {
    expect((await first(`<content>${content}</content>`))?.paragraphs).toEqual([text]);
  });

  test('what is annulled, corrected or new says so in a field', async () => {
    expect(await first('<Annuleret>true</Annuleret>')).toMatchObject({
      pubStatus: 'canceled',
      signal: 'kill',
    });
    expect(await first('<Korrektion>true</Korrektion>')).toMatchObject({ signal: 'correction' });
    expect(await first('<NyVersion>true</NyVersion>')).toMatchObject({ signal: 'update' });
    expect(await first('<InfoFlash>true</InfoFlash>')).toMatchObject({ urgency: 1 });
  });

  test('what was passed on for others is a press release', async () => {
    for (const said of [
      '<strapline>---PRESSEMEDDELELSE---</strapline>',
      '<section>Int. Pressemed.</section>',
    ])
      expect(await first(said)).toMatchObject({ genre: 'press-release', datelineText: null });
  });

  test('one that stops within an item is read without it, and told', async () => {
    const list = `<ListOfRBNews>${item('')}${item('').replace('a-1', 'a-2')}</ListOfRBNews>`;
    const feed = await parseText(list.slice(0, -60));
    expect(feed.items.map(({ guid }) => guid)).toEqual(['a-1']);
    expect(feed.isCut).toBe(true);
  });
});
