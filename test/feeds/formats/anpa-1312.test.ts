import { describe, expect, test } from 'vitest';
import { parseText, readFixture } from '../../support/read-fixture.ts';
import { wireLine } from '../../support/wire/wire-line.ts';

type Parts = {
  readonly priority?: string;
  readonly category?: string;
  readonly set?: string;
  readonly number?: string;
  readonly keyword?: string;
  readonly take?: string;
  readonly day?: string;
  readonly text?: string;
  readonly sent?: string;
};

const message = ({
  priority = 'r',
  category = 'i',
  set = '␓␑',
  number = 'W2101',
  keyword = 'BC-EU--Ferry Aground',
  take = '',
  day = '02-06',
  text = '^Ferry runs aground<\n	   HAFNAR, Iceland (AP) _ A ferry ran aground.\n',
  sent = '02-06-26 1810',
}: Parts) =>
  `␖␖␁${number}␟_asian\n${priority} ${category}${set} ${keyword.replaceAll(' ', '')} ${take}   ${day} 0310\n␂^${keyword}${take === '' ? '' : `, ${take}`},70<\n${text}\n	   ␃AP-WF-${sent}GMT<\n\n␌\n␄`;
const first = async (parts: Parts) => (await parseText(wireLine(message(parts)))).items[0];

describe('ANPA 1312: which story it is', () => {
  test('a Writethru is the next version of the story of its keyword and day, an alert is its own', async () => {
    const guid = 'AP bc-eu-ferry-aground 02-06-2026';
    expect(await first({})).toMatchObject({ guid, version: 1, slug: 'BC-EU--Ferry Aground' });
    expect(await first({ take: '2nd Ld-Writethru' })).toMatchObject({ guid, version: 3, signal: 'update' });
    expect(await first({ day: '02-07', sent: '02-07-26 0100' })).toMatchObject({
      guid: 'AP bc-eu-ferry-aground 02-07-2026',
    });
    expect(await first({ keyword: 'BC-EU--APNewsAlert' })).toMatchObject({ guid: 'anpa w2101 02-06-2026' });
  });

  test("its day is the year of the day, and its time the next year's", async () => {
    expect(await first({ day: '12-31', sent: '01-01-26 0310' })).toMatchObject({
      guid: 'AP bc-eu-ferry-aground 12-31-2025',
      issuedAt: Date.parse('2026-01-01T03:10:00Z'),
    });
  });

  test('a kill names the story that it takes back and is not it', async () => {
    const kill = await first({
      take: 'KILL',
      text: '	   Editors: Kill the story BC-EU--Ferry Aground. A kill is mandatory.\n',
    });
    expect(kill).toMatchObject({
      guid: 'anpa w2101 02-06-2026',
      replaces: 'AP bc-eu-ferry-aground 02-06-2026',
      signal: 'possible-kill',
    });
  });
});

describe('ANPA 1312: what is in it', () => {
  test('an alert is its own headline, and a flash', async () => {
    const text = '	   HAFNAR, Iceland (AP) _ Iceland orders all ports closed.\n';
    expect(await first({ priority: 'b', keyword: 'BC-EU--APNewsAlert', text })).toMatchObject({
      headline: 'Iceland orders all ports closed.',
      datelineText: 'HAFNAR, Iceland (AP) —',
      paragraphs: [],
      urgency: 1,
    });
  });

  test('a feature bears the letter of a flash and is none', async () => {
    const text = '^Old boats of Hafnar<\n	   HAFNAR, Iceland (AP) _ One.\n	   Two.\n	   Three.\n';
    expect(await first({ priority: 'f', text })).toMatchObject({ urgency: 4 });
    expect(await first({ priority: 'f' })).toMatchObject({ urgency: 1 });
  });

  test.each([
    ['␓', '	   Osterwede;23;13;.639\n	   Hafnar;24;14;.632\n'],
    ['␔', '^␈Osterwede;23;13;.639␐\n^␈Hafnar;24;14;.632␐\n'],
  ])('a table is no news text: the desk may ask for it', async (set, text) => {
    const feed = await parseText(wireLine(message({ set: `${set}␒`, text })));
    expect(feed.items).toMatchObject([
      { genre: 'advisory', paragraphs: [], headline: 'BC-EU--Ferry Aground' },
    ]);
  });

  test('a piece for editors to put into a story is for the desk, and a note to readers is no opening', async () => {
    const text =
      "^Ferry runs aground<\n^EDITOR'S NOTE _ Part of a series.<\n	   HAFNAR, Iceland (AP) _ A ferry ran aground.\n";
    expect(await first({ take: '1st Add' })).toMatchObject({ genre: 'advisory' });
    expect(await first({ text })).toMatchObject({
      genre: 'news',
      editorialNote: "EDITOR'S NOTE — Part of a series.",
      paragraphs: ['HAFNAR, Iceland (AP) — A ferry ran aground.'],
    });
  });

  test('the sport before a keyword is its desk', async () => {
    expect((await first({ keyword: 'BC-SOC--Osterwede-Hafnar', category: 'z' }))?.categories).toContainEqual({
      scheme: 'anpa-keyword',
      code: 'SOC',
      label: 'Sports',
    });
  });

  test('quotes, dashes and spaces are those of people', async () => {
    const text = "^Ferry<\n	   HAFNAR, Iceland (AP) _ ``Two%10days,'' he said _ `no' more.\n";
    expect((await first({ text }))?.paragraphs).toEqual([
      "HAFNAR, Iceland (AP) — “Two days,” he said — ‘no' more.",
    ]);
  });

  test("Kyodo's text is set as a table and is none, day before month, at Tokyo's clock", async () => {
    const { items } = await readFixture('anpa-1312/kyodo.txt');
    expect(items[0]).toMatchObject({ credit: 'Kyodo', issuedAt: Date.parse('2026-02-06T12:37:00Z') });
  });
});

describe('ANPA 1312: lines that are not as they should be', () => {
  test('one that stops before its end is left out and told', async () => {
    const whole = Buffer.from(wireLine(message({}) + message({ number: 'W2102' })));
    for (const length of [whole.length - 120, whole.lastIndexOf(3) - 3, whole.lastIndexOf(3) + 12]) {
      const feed = await parseText(new Uint8Array(whole.subarray(0, length)));
      expect(feed.items).toHaveLength(1);
      expect(feed.isCut).toBe(true);
    }
  });

  test.each([
    ['no STX', message({}).replace('␂', '')],
    ['no SOH and no SYN', message({}).replace('␖␖␁', '')],
    ['no EOT', message({}).replace('␄', '')],
    ['control characters in the text', message({}).replace('A ferry', 'A ␁fer␅ry')],
  ])('%s', async (_what, text) => {
    const feed = await parseText(wireLine(text));
    expect(feed.format).toBe('anpa-1312');
    expect(feed.items[0]).toMatchObject({
      headline: 'Ferry runs aground',
      paragraphs: ['HAFNAR, Iceland (AP) — A ferry ran aground.'],
    });
  });
});
