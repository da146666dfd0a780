import { describe, expect, test } from 'vitest';
import { isAge, parsePageTime, splitAtAges } from '../../../src/feeds/page/time/page-time.ts';

const clock = { readAt: Date.parse('2026-02-06T20:55:00+01:00'), timeZone: 'Europe/Amsterdam' };
const iso = (time: number | null) => (time === null ? null : new Date(time).toISOString());

describe('a line of a page that is a time', () => {
  test.for([
    ['zojuist', '2026-02-06T19:55:00.000Z'],
    ['1 uur geleden', '2026-02-06T18:55:00.000Z'],
    ['Geplaatst: 2 uur geleden', '2026-02-06T17:55:00.000Z'],
    ['gisteren om 14.05', '2026-02-05T13:05:00.000Z'],
    ['vrijdag 6 februari 2026 om 20:50', '2026-02-06T19:50:00.000Z'],
    ['vrijdag, 06 februari 2026 om 20:50', '2026-02-06T19:50:00.000Z'],
    ['1 juli 2019, 07:40', '2019-07-01T05:40:00.000Z'],
    ['21/04/17 - 18u47', '2017-04-21T16:47:00.000Z'],
    ['Gepubliceerd: 06-02-2026, 20:50 | Redactie', '2026-02-06T19:50:00.000Z'],
    ['Geplaatst op: 6 februari 2026 20:50', '2026-02-06T19:50:00.000Z'],
    ['Laatste update 19:05', '2026-02-06T18:05:00.000Z'],
    ['Bijgewerkt om 19.05 uur', '2026-02-06T18:05:00.000Z'],
    ['19:05 -', '2026-02-06T18:05:00.000Z'],
    ['ANP • 12 min • Redactie', '2026-02-06T19:43:00.000Z'],
    ['do. 19u05', '2026-02-05T18:05:00.000Z'],
    ['VRIJDAG 23.10 UUR', '2026-01-30T22:10:00.000Z'],
    ['Fri 7:05 p.m.', '2026-02-06T18:05:00.000Z'],
    ['Donnerstag, 19.05 Uhr', '2026-02-05T18:05:00.000Z'],
    ['gestern, 19:05 Uhr', '2026-02-05T18:05:00.000Z'],
    ['hier à 19h05', '2026-02-05T18:05:00.000Z'],
    ['il y a quelques minutes', '2026-02-06T19:52:00.000Z'],
    ['minder dan een minuut geleden', '2026-02-06T19:54:00.000Z'],
    ['1 uur en 12 minuten geleden', '2026-02-06T18:43:00.000Z'],
    ['1h 12m ago', '2026-02-06T18:43:00.000Z'],
    ['twee uur geleden', '2026-02-06T17:55:00.000Z'],
    ['06.02.2026, 19:05 Uhr', '2026-02-06T18:05:00.000Z'],
    ['06.02.2026 | 19:05 Uhr', '2026-02-06T18:05:00.000Z'],
    ['Stand: 6. Februar 2026, 19.05 Uhr', '2026-02-06T18:05:00.000Z'],
    ['Veröffentlicht: Freitag, 6. Februar 2026, 19:05 Uhr', '2026-02-06T18:05:00.000Z'],
    ['Fr., 06.02.2026, 19:05', '2026-02-06T18:05:00.000Z'],
    ['6.2., 19:05 Uhr', '2026-02-06T18:05:00.000Z'],
    ['19.05 Uhr', '2026-02-06T18:05:00.000Z'],
    ['19h05', '2026-02-06T18:05:00.000Z'],
    ['Publié hier à 19h05', '2026-02-05T18:05:00.000Z'],
    ['Publié aujourd’hui à 19h05, mis à jour à 20h10', '2026-02-06T18:05:00.000Z'],
    ['Publié le 6 février 2026 à 19h05', '2026-02-06T18:05:00.000Z'],
    ['Belga, publié le vendredi 6 février 2026 à 19h05 - 2 min', '2026-02-06T18:05:00.000Z'],
    ['Mis à jour à 19h05', '2026-02-06T18:05:00.000Z'],
    ['Posté il y a 12 minutes', '2026-02-06T19:43:00.000Z'],
    ['Friday 6 February 2026 19:05, UK', '2026-02-06T19:05:00.000Z'],
    ['Gestern', '2026-02-05T19:55:00.000Z'],
    ['7:05 PM UTC', '2026-02-06T19:05:00.000Z'],
    ['Last modified on Fri 6 Feb 2026 19.05 GMT', '2026-02-06T19:05:00.000Z'],
  ] as const)('%s', ([text, expected]) => {
    expect(iso(parsePageTime(text, clock))).toBe(expected);
  });

  test.for([
    '6 februari 2026',
    '31 februari 2026 om 20:50',
    'Het begon op 6 februari 2026 om 20:50.',
    'De raad vergadert op 6 februari 2026 om 20:50 uur in het stadhuis over de begroting en de brug bij de haven',
    'De trein vertrok 3 uur geleden',
    'Over ons',
    'Temps de lecture : 2 min',
    'Stand: Halle 5',
  ])('but not %s', (text) => {
    expect(parsePageTime(text, clock)).toBeNull();
  });
});

test('an age is told from a word that begins like one', () => {
  expect(
    ['1 uur geleden', 'Zojuist', 'gisteren 14.05', '5 min. geleden', '2u geleden', 'vorige week'].map(isAge),
  ).not.toContain(false);
  expect(['geleden', '14:05', '6 februari', 'uur geleden', 'gisteren was het mooi'].map(isAge)).not.toContain(
    true,
  );
});

test.each([
  ['à l’instant', 0],
  ['gerade eben', 0],
  ["il y a moins d'une minute", 1],
  ['vor einer Viertelstunde', 15],
  ['il y a une demi-heure', 30],
  ['vor 1 Std. 12 Min.', 72],
  ['il y a 1h12', 72],
  ['vor 12 Minuten', 12],
  ['vor etwa einer Stunde', 60],
  ['Vor 3 Std.', 180],
  ['il y a 12 minutes', 12],
  ['Il y a une heure', 60],
  ['Publié : il y a 2\u00a0h', 120],
  ['hace 5 min', 5],
  ['hace 2 días', 2 * 1440],
  ["un'ora fa", 60],
  ['12 minuti fa', 12],
])('pages of Germany, France, Spain and Italy say %s', (text, minutes) => {
  expect(parsePageTime(text, clock)).toBe(clock.readAt - minutes * 60_000);
});

test('what only begins as an age of another language does is none', () => {
  const said = [
    'vor',
    'il y a 12 minutieux',
    'vor 12 Metern',
    'hace frío',
    'vor einer Stunde Fahrt',
    'il y a foule',
  ];
  expect(said.map(isAge)).not.toContain(true);
  expect(said.map((text) => parsePageTime(text, clock)).filter((time) => time !== null)).toEqual([]);
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

  test('also at those that do not say that they are one, right behind a sentence and before the next entry', () => {
    expect(splitAtAges('Tweede zin.12 minTOKIO (ANP) - Derde.3u', opens)).toEqual([
      'Tweede zin.',
      '12 min',
      'TOKIO (ANP) - Derde.',
      '3u',
    ]);
    for (const line of [
      'Dat was om 11.05 uur',
      'Tweede zin. 45 minuten duurde het.',
      'Het duurde 45 minuten',
    ])
      expect(splitAtAges(line, opens)).toEqual([line]);
  });

  test('of other languages too', () => {
    expect(splitAtAges('Zweiter Satz.vor 12 MinutenTOKIO (ANP) - Dritter.', opens)).toHaveLength(3);
  });

  test('but not where a sentence speaks of time', () => {
    for (const sentence of [
      'Der Zug kam. Vor 3 Stunden war er abgefahren.',
      'De trein vertrok 3 uur geleden uit Parijs.',
      'Niemand weet het. 3 uur geleden vertrok de trein.',
      'Dat was gisteren. Vandaag niet.',
    ]) {
      expect(splitAtAges(sentence, opens)).toEqual([sentence]);
    }
  });
});
