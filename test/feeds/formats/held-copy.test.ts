import { describe, expect, test } from 'vitest';
import { applyEmbargo } from '../../../src/domain/signals/embargo.ts';
import { parseText } from '../../support/read-fixture.ts';
import { wireLine } from '../../support/wire/wire-line.ts';

/** The first item of a document and what its words say of an embargo, as the poller has it. */
async function read(document: string | Uint8Array) {
  const feed = await parseText(document, { timeZone: 'Europe/Amsterdam' });
  const [item] = feed.items;
  return item === undefined ? null : applyEmbargo(item);
}

const text = 'The inquiry is over.';
const nitf = (docdata: string, meta = '') =>
  `<nitf><head><title>k</title>${meta}<docdata><doc-id regsrc="AP" id-string="a1"/><date.issue norm="20260206T120000Z"/>${docdata}</docdata></head><body><body.content><p>${text}</p></body.content></body></nitf>`;
const dpaLine = (above: string, below: string) =>
  wireLine(
    `␁bdt0061 3 pl 60  dpa 0061\n\nA/\n␂${above} =\n\n${below}\n\n   Berlin (dpa) - ${text}\n\n␃061200 GMT Feb 26\n␄`,
  );
const apLine = (keyword: string, more: string) =>
  wireLine(
    `␖␖␁W2101␟_asian\nr i␓␑ BC-US--Study   02-06 0310\n␂^${keyword},70<\n^Study ends<\n${more}	   OSLO, Norway (AP) _ ${text}\n\n	   ␃AP-WF-02-06-26 1200GMT<\n\n␌\n␄`,
  );
const digitalwire = (fields: object) =>
  JSON.stringify({
    format: 'digitalwires@0.9.1',
    urn: 'urn:newsml:dpa.com:20090101:260206-930-1',
    version: 2,
    version_created: '2026-02-06T12:00:00Z',
    headline: 'Untersuchung beendet',
    language: 'de',
    article_html: `<section class="main"><p>${text}</p></section>`,
    ...fields,
  });
const apItem = (fields: object) =>
  JSON.stringify({
    api_version: '1.1',
    data: {
      item: {
        altids: { itemid: 'i1' },
        version: 1,
        type: 'text',
        pubstatus: 'usable',
        urgency: 4,
        versioncreated: '2026-02-06T12:00:00Z',
        headline: 'Inquiry over',
        slugline: 'BC-US--Study',
        ...fields,
      },
    },
  });
const ritzau = (fields: string) =>
  `<RBNews><NewsID>n1</NewsID><headline>Sagen slut</headline><PublishDate>2026-02-06T12:00:00</PublishDate>${fields}<content>${text}</content></RBNews>`;

const eleven = Date.parse('2026-02-06T22:00:00Z');
const sunday = Date.parse('2026-02-08T05:01:00Z');
const waits = { pubStatus: 'withheld' };

describe('copy that may not be shown yet is shown to nobody', () => {
  test.each([
    ['a line of dpa before the text', dpaLine('Untersuchung beendet', '   Sperrfrist 6. Februar 23 Uhr')],
    ['a headline to desks', dpaLine('Achtung Redaktionen: Sperrfrist 23.00 Uhr', '')],
    [
      "dpa's note",
      digitalwire({
        ednotes: [
          { role: 'dpaednoterole:editorialnote', ednote: 'Achtung: Sperrfrist 6. Februar, 23.00 Uhr' },
        ],
      }),
    ],
    ["dpa's line above the headline", digitalwire({ kicker: 'Sperrfrist 23.00 Uhr' })],
    ["Ritzau's note", ritzau('<TilRedaktionen>Klausuleret til 6. februar kl. 23.00</TilRedaktionen>')],
  ])('%s says until when', async (_, document) => {
    expect(await read(document)).toMatchObject({ pubStatus: 'usable', embargoedUntil: eleven });
  });

  test.each([
    [
      'a note that names no time',
      digitalwire({ ednotes: [{ role: 'dpaednoterole:embargo', ednote: 'Nicht vor dem Urteil' }] }),
    ],
    ["Ritzau's keyword", ritzau('<strapline>NU/EMBARGO</strapline>')],
    ['a release on a later day', nitf('<date.release norm="20260208"/>')],
    ['a release that nobody can read', nitf('<date.release norm="after the verdict"/>')],
  ])('%s holds it for a person', async (_, document) => {
    expect(await read(document)).toMatchObject(waits);
  });

  test.each([
    ['a take of ANPA', apLine('BC-US--Study,Adv08', '^For release Sunday, Feb. 8, and thereafter<\n')],
    ['a take alone', apLine('BC-US--Study, Adv08', '')],
    [
      'a take of NITF',
      nitf(
        '',
        '<meta name="anpa-keyword" content="BC-US--Study"/><meta name="anpa-takekey" content="Adv08"/>',
      ),
    ],
    ['a note of NITF', nitf('<ed-msg info="For release Sunday, Feb. 8"/>')],
    ['a slug of the Media API', apItem({ slugline: 'BC-US--Study, Adv08' })],
    ['a note of the Media API', apItem({ ednote: 'Eds: For release Sunday, Feb. 8' })],
  ])('%s says that it is for Sunday', async (_, document) => {
    expect(await read(document)).toMatchObject({ pubStatus: 'usable', embargoedUntil: sunday });
  });

  test.each([
    ['digitalwires', digitalwire],
    ['the Media API', apItem],
    ['ninjs', (told: object) => JSON.stringify({ uri: 'u', headline: 'k', body_text: text, ...told })],
  ] as const)('a status or an embargo of %s that is no text is not taken for absent', async (_, make) => {
    for (const name of ['pubstatus', 'embargoed']) {
      for (const odd of [{ until: 'later' }, true, ['a', 'b']]) {
        expect(await read(make({ [name]: odd }))).toMatchObject(waits);
      }
      expect(await read(make({ [name]: null }))).toMatchObject({ pubStatus: 'usable', embargoedUntil: null });
    }
  });

  test.each([
    'Sperrfrist für Neubauten endet 2027',
    'Sperrfrist 12 Wochen ohne Geld',
    'Klausul i aftale fra 2019 udløber',
    'Adventures for use Sunday mornings',
  ])('%s is news', async (headline) => {
    expect(await read(digitalwire({ headline }))).toMatchObject({
      pubStatus: 'usable',
      embargoedUntil: null,
    });
  });

  test('what was for an earlier day, and is sent anew after it, waits no longer', async () => {
    const sent = apItem({
      ednote: 'Eds: For release Sunday, Feb. 1',
      versioncreated: '2026-02-06T12:00:00Z',
    });
    expect((await read(sent))?.embargoedUntil).toBeLessThan(Date.parse('2026-02-06T12:00:00Z'));
  });
});

describe('a kill reaches who reads', () => {
  test("dpa's has no text any more, and its picture still", async () => {
    const kill = digitalwire({
      pubstatus: 'canceled',
      article_html: null,
      associations: [{ type: 'image' }],
    });
    expect(await read(kill)).toMatchObject({
      guid: 'urn:newsml:dpa.com:20090101:260206-930-1',
      pubStatus: 'canceled',
    });
  });

  test('a status in a list is that status', async () => {
    expect(await read(digitalwire({ pubstatus: ['canceled'] }))).toMatchObject({ pubStatus: 'canceled' });
  });

  test.each([
    [
      'a take of NITF',
      nitf(
        '',
        '<meta name="anpa-keyword" content="BC-US--Study"/><meta name="anpa-takekey" content="KILL"/>',
      ),
    ],
    ['a note of NITF', nitf('<ed-msg info="Kill this story. A kill is mandatory."/>')],
    ['an elimination of ANPA', apLine('BC-US--Study, Elimination', '')],
  ])('%s asks a person', async (_, document) => {
    expect(await read(document)).toMatchObject({ signal: 'possible-kill' });
  });

  test('a note that kills a word kills no story', async () => {
    expect(await read(apItem({ ednote: 'Eds: Kills extraneous word in 2nd graf.' }))).not.toMatchObject({
      signal: 'possible-kill',
    });
  });
});

test('a tag in the copy of AAP makes no XML of it', async () => {
  const item = await read(
    wireLine('ZCZC 1\n$Bridge\n:Bridge <b>shut</b>\n\nSYDNEY, Feb 6 AAP - The bridge is shut.\nNNNN\n'),
  );
  expect(item?.headline).toBe('Bridge <b>shut</b>');
});
