import { describe, expect, test } from 'vitest';
import { emptyDraft } from '../../../src/domain/item.ts';
import { applyEmbargo } from '../../../src/domain/signals/embargo.ts';
import { mostItems } from '../../../src/feeds/read-items.ts';
import { parseText } from '../../support/read-fixture.ts';
import { wireLine } from '../../support/wire/wire-line.ts';

type Parts = {
  readonly number?: string;
  readonly above?: string;
  readonly text?: string;
  readonly end?: string;
};

const message = ({
  number = 'bdt0031 3 pl 40  dpa 0412',
  above = 'Brücke bei Osterwede gesperrt =',
  text = 'Osterwede (dpa) - Die Brücke ist gesperrt.',
  end = '␃060815 Feb 26\n␡\n␄',
}: Parts = {}) => `␁${number}\n\nVerkehr/Brücken/\n␂${above}\n\n${text}\n\n${end}`;
const parse = (text: string, encoding?: 'utf8' | 'latin1') => parseText(wireLine(text, encoding));
const first = async (parts: Parts) => (await parse(message(parts))).items[0];

describe('IPTC 7901: what stands above the story', () => {
  test.each([
    ['EXTRA\nBrücke gesperrt =', 'Brücke gesperrt', null],
    ['(KORR-Bericht)\nBrücke gesperrt =', 'Brücke gesperrt', null],
    ['(Zusammenfassung 1500)\nBrücke gesperrt =', 'Brücke gesperrt', 'update'],
    ['(Berichtigung: Zahl)\nBrücke gesperrt =', 'Brücke gesperrt', 'correction'],
    ['1ST LEAD\nBridge closed\nBy Pia Lehnhart, dpa =', 'Bridge closed', 'update'],
    ['Brücke gesperrt\nVon Pia Lehnhart, dpa\n(Foto - aktuell) =', 'Brücke gesperrt', null],
    ['Brücke gesperrt', 'Brücke gesperrt', null],
  ])('%j', async (above, headline, signal) => {
    expect(await first({ above })).toMatchObject({ headline, signal });
  });

  test('a flash rings with bells, and is urgent', async () => {
    expect(await first({ above: '(Eil ␇␇␇)\nRegierung tritt zurück =' })).toMatchObject({
      headline: 'Regierung tritt zurück',
      urgency: 2,
    });
  });

  test('a line that nothing here knows is kept for editors, and an embargo in it is one', async () => {
    expect(await first({ above: 'NICHT VOR 10.00 UHR\nBrücke gesperrt =' })).toMatchObject({
      headline: 'Brücke gesperrt',
      editorialNote: 'NICHT VOR 10.00 UHR',
    });
    const held = (await first({ above: '(Sperrfrist: 10.00 Uhr)\nBrücke gesperrt =' })) ?? emptyDraft;
    expect(applyEmbargo(held).embargoedUntil).toBe(Date.parse('2026-02-06T09:00:00Z'));
  });

  test('what is planned is for the desk', async () => {
    expect(await first({ above: '(Achtung - Planungshinweis)\nThemen des Tages =' })).toMatchObject({
      genre: 'advisory',
    });
  });
});

describe('IPTC 7901: which message it is', () => {
  test('the number of an agency is one for a day', async () => {
    const [today, again, tomorrow] = (
      await parse(message() + message() + message({ end: '␃070815 Feb 26\n␄' }))
    ).items;
    expect(today?.guid).toBe('bdt/dpa 412 2026-02-06');
    expect(again?.guid).toBe(today?.guid);
    expect(tomorrow?.guid).toBe('bdt/dpa 412 2026-02-07');
  });

  test('a converter that counts nothing gives no identity', async () => {
    expect(await first({ number: 'bdt0000 3 pl 40  dpa 0000' })).toMatchObject({ guid: null, credit: 'dpa' });
  });

  test.each([
    ['131137 GMT Nov 13', '2013-11-13T11:37:00Z'],
    ['060815 Feb 26', '2026-02-06T07:15:00Z'],
    ['312355 Dez 25', '2025-12-31T22:55:00Z'],
    ['290230 Mrz 26', '2026-03-29T01:30:00Z'],
    ['010010 GMT Jan', '2026-01-01T00:10:00Z'],
    ['312350 GMT Dez', '2025-12-31T23:50:00Z'],
    ['300615 Feb 26', null],
    ['ABC', null],
  ])("its clock is its agency's, in the nearest year where it names none: %s", async (tail, time) => {
    expect((await first({ end: `␃${tail}\n␄` }))?.issuedAt).toBe(time === null ? null : Date.parse(time));
  });

  test('one that kills another by its number takes that very one back', async () => {
    const text = 'Bitte verwenden Sie die Meldung dpa 0412 nicht.';
    const number = 'bdt0035 2 pl 9  dpa 0415';
    expect(await first({ number, above: 'KILL KILL KILL: Brücke =', text })).toMatchObject({
      pubStatus: 'canceled',
      replaces: 'bdt/dpa 412 2026-02-06',
      slug: 'Verkehr/Brücken',
    });
  });
});

describe('IPTC 7901: lines that are not as they should be', () => {
  test('ISO-8859-1 and UTF-8 in one file are each read as what they are', async () => {
    const bytes = Buffer.concat([wireLine(message(), 'latin1'), wireLine(message(), 'utf8')]);
    const feed = await parseText(new Uint8Array(bytes));
    expect(feed.items.map(({ headline }) => headline)).toEqual(
      Array(2).fill('Brücke bei Osterwede gesperrt'),
    );
    expect(feed.problems).toEqual([]);
  });

  test.each([
    ['line ends of one character', wireLine(message(), 'utf8', '\n')],
    [
      'a byte order mark',
      new Uint8Array(Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), wireLine(message())])),
    ],
    [
      'UTF-16',
      new Uint8Array(Buffer.from(`\ufeff${Buffer.from(wireLine(message())).toString('utf8')}`, 'utf16le')),
    ],
    [
      'two megabytes of padding',
      new Uint8Array(Buffer.concat([Buffer.alloc(2_000_000, 0x7f), wireLine(message())])),
    ],
    ['no STX', wireLine(message().replace('␂', ''))],
    ['no SOH', wireLine(message().replace('␁', ''))],
    [
      'control characters in the text',
      wireLine(message({ text: 'Osterwede (dpa) - Die ␁Brücke␃ ist␄ gesperrt.␅' })),
    ],
    [
      'an address in the text',
      wireLine(
        message({ text: 'Osterwede (dpa) - Die Brücke ist gesperrt.\n\n* * *\n<a@wire.example> <b>' }),
      ),
    ],
  ])('%s', async (_what, bytes) => {
    const feed = await parseText(bytes);
    expect(feed.format).toBe('iptc-7901');
    expect(feed.items).toHaveLength(1);
    expect(feed.items[0]).toMatchObject({
      headline: 'Brücke bei Osterwede gesperrt',
      paragraphs: ['Osterwede (dpa) - Die Brücke ist gesperrt.'],
      issuedAt: Date.parse('2026-02-06T07:15:00Z'),
    });
    expect(feed.isCut).toBeUndefined();
  });

  test('one that stops anywhere is left out and told, those before it are read', async () => {
    const two = message() + message({ above: 'Zweite Meldung =' });
    const whole = Buffer.from(wireLine(two));
    const textEnd = whole.lastIndexOf(3);
    for (const length of [textEnd - 60, textEnd - 30, textEnd, textEnd + 5, textEnd + 9]) {
      const feed = await parseText(new Uint8Array(whole.subarray(0, length)));
      expect(
        feed.items.map(({ headline }) => headline),
        `${length}`,
      ).toEqual(['Brücke bei Osterwede gesperrt']);
      expect(feed).toMatchObject({
        isCut: true,
        problems: ['the last message ends too early and was left out'],
      });
    }
  });

  test('one without an end before another is read up to that', async () => {
    const feed = await parse(message({ end: '' }) + message({ above: 'Zweite Meldung =' }));
    expect(feed.items).toHaveLength(2);
    expect(feed.problems).toEqual(['1 messages have no end: each was read up to the next']);
  });

  test('of more messages than a newsroom can use the newest are read, and the file says so', async () => {
    const many = Array.from({ length: 10_000 }, () => message()).join('');
    const feed = await parse(many);
    expect(feed.items).toHaveLength(mostItems);
    expect(feed.problems).toContain(`only the newest ${mostItems} of 10000 items were read`);
  });

  test.each([
    ['a picture', Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 0x10, 0x4a, 0x46, 0x49, 0x46, 0, 1, 2, 3])],
    [
      'a packed file',
      Buffer.concat([Buffer.from('PK\x03\x04\x14'), Buffer.from(wireLine(message())).subarray(40)]),
    ],
    [
      'EBCDIC',
      Buffer.from([
        0x01, 0x82, 0x84, 0xa3, 0xf0, 0xf0, 0xf3, 0xf1, 0x40, 0xf3, 0x40, 0x97, 0x93, 0x02, 0xc2, 0x03,
      ]),
    ],
  ])('%s is none', async (_what, bytes) => {
    await expect(parseText(new Uint8Array(bytes))).rejects.toMatchObject({ code: 'not-a-feed' });
  });
});
