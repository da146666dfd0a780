import { describe, expect, test } from 'vitest';
import { parseAge, parsePageTime, splitAtAges } from '../../src/feeds/page-time.ts';

const clock = { readAt: Date.parse('2026-02-06T20:55:00+01:00'), timeZone: 'Europe/Amsterdam' };
const iso = (time: number | null) => (time === null ? null : new Date(time).toISOString());

describe('an age on a page', () => {
  test.for([
    ['zojuist', '2026-02-06T19:55:00.000Z'],
    ['1 minuut geleden', '2026-02-06T19:54:00.000Z'],
    ['5 min. geleden', '2026-02-06T19:50:00.000Z'],
    ['een uur geleden', '2026-02-06T18:55:00.000Z'],
    ['2 dagen geleden', '2026-02-04T19:55:00.000Z'],
    ['3 weken geleden', '2026-01-16T19:55:00.000Z'],
    ['8 maanden geleden', '2025-06-06T18:55:00.000Z'],
    ['gisteren', '2026-02-05T19:55:00.000Z'],
    ['gisteren om 14.05', '2026-02-05T13:05:00.000Z'],
    ['vandaag 09:30', '2026-02-06T08:30:00.000Z'],
    ['vandaag', null],
    ['geleden', null],
    ['gisteren 25.00', null],
  ] as const)('%s is %s', ([text, expected]) => {
    expect(iso(parseAge(text, clock))).toBe(expected);
  });
});

describe('a date on a page', () => {
  test.for([
    ['vrijdag 6 februari 2026 om 20:50', '2026-02-06T19:50:00.000Z'],
    ['vrijdag, 06 februari 2026 om 20:50', '2026-02-06T19:50:00.000Z'],
    ['1 juli 2019, 07:40', '2019-07-01T05:40:00.000Z'],
    ['21/04/17 - 18u47', '2017-04-21T16:47:00.000Z'],
    ['Gepubliceerd: 06-02-2026, 20:50 | Redactie', '2026-02-06T19:50:00.000Z'],
    ['6 februari 2026', null],
    ['31 februari 2026 om 20:50', null],
    [
      'De raad vergadert op 6 februari 2026 om 20:50 uur in het stadhuis over de begroting en de brug bij de oude haven.',
      null,
    ],
  ] as const)('%s is %s', ([text, expected]) => {
    expect(iso(parsePageTime(text, clock))).toBe(expected);
  });
});

describe('a line of a list is cut at its ages', () => {
  const opens = (text: string) => /^[A-Z]+ \(ANP\) - /.test(text);

  test('glued on both sides', () => {
    expect(splitAtAges('Tweede zin.1 uur geledenTOKIO (ANP) - Derde.', opens)).toEqual([
      'Tweede zin.',
      '1 uur geleden',
      'TOKIO (ANP) - Derde.',
    ]);
  });

  test('but not where a sentence speaks of time', () => {
    for (const sentence of [
      'De trein vertrok 3 uur geleden uit Parijs.',
      'Niemand weet het. 3 uur geleden vertrok de trein.',
      'Dat was gisteren. Vandaag niet.',
    ]) {
      expect(splitAtAges(sentence, opens)).toEqual([sentence]);
    }
  });
});
