import { expect, test } from 'vitest';
import { hidesFrom } from '../../../src/domain/event/event-card.ts';
import { eventFor } from '../../../src/domain/event/event-for.ts';
import { rarityAmong } from '../../../src/domain/event/mark.ts';
import { takeOf } from './take-of.ts';

const rarity = rarityAmong(0, () => 0);

type Said = readonly [headline: string, lede: string];

/** How sure it is that what a second agency files a moment later is what a first one told; null: it is not joined. */
function sureness(first: Said, second: Said, place: string): number | null {
  const read = (agency: string, [headline, lede]: Said, story: number) =>
    takeOf({ story, agency, language: 'nl', headline, lede, places: [place], at: story * 12_000 });
  const alone = { event: 7, takes: [read('AFP', first, 1)], stands: false };
  return eventFor(read('ANP', second, 2), [alone], rarity)?.score ?? null;
}

const [crash, toll] = [
  [
    'Treinramp bij Larisa: 12 doden',
    'Bij een treinongeluk in de buurt van Larisa zijn twaalf doden gevallen, zegt minister Karas.',
  ],
  [
    'Zeker 31 doden door treinramp Larisa',
    'Minister Karas meldt 31 doden bij het treinongeluk in de buurt van Larisa.',
  ],
] as const;

test.each([
  [
    'another suspect and another deed',
    [
      'Man van 41 opgepakt voor brandstichting in Zutphen',
      'De politie heeft een man van 41 aangehouden voor een brandstichting in Zutphen.',
    ],
    [
      'Man van 19 opgepakt voor inbraak in Zutphen',
      'De politie heeft een man van 19 aangehouden voor een inbraak in Zutphen.',
    ],
    'ZUTPHEN',
  ],
  [
    'another sum alone',
    [
      'Doek van Corneille brengt 3 miljoen euro op',
      'Een doek van Corneille heeft bij een veilinghuis in Londen 3 miljoen euro opgebracht.',
    ],
    [
      'Doek van Corneille brengt 5 miljoen euro op',
      'Een doek van Corneille heeft bij een veilinghuis in Londen 5 miljoen euro opgebracht.',
    ],
    'LONDEN',
  ],
  [
    'another player of one tournament',
    [
      'Kerkhof naar kwartfinale Rosmalen',
      'Tessa Kerkhof heeft in Rosmalen de kwartfinale bereikt door Anna Lindqvist te verslaan.',
    ],
    [
      'Vermeulen naar kwartfinale Rosmalen',
      'Lotte Vermeulen heeft in Rosmalen de kwartfinale bereikt door Ines Duarte te verslaan.',
    ],
    'ROSMALEN',
  ],
  [
    'the same measure against another country',
    [
      'Noorwegen legt Brazilië heffing op zalm op',
      'Premier Solberg van Noorwegen legt Brazilië een heffing van 20 procent op zalm op.',
    ],
    [
      'Noorwegen legt Chili heffing op zalm op',
      'Premier Solberg van Noorwegen legt Chili een heffing van 20 procent op zalm op.',
    ],
    'OSLO',
  ],
] as const)('what tells of %s is surely not hidden behind the other', (_, first, second, place) => {
  expect(sureness(first, second, place) ?? 0).toBeLessThan(hidesFrom);
});

test('a higher toll by another agency is no other thing', () => {
  expect(sureness(crash, toll, 'LARISA')).toBeGreaterThanOrEqual(hidesFrom);
});

test('two earthquakes of one minute in two countries are two, whoever tells of both in the same words', () => {
  const read = (story: number, city: string, country: string, mayor: string, dead: number) =>
    takeOf({
      story,
      agency: 'ANP',
      language: 'nl',
      headline: `Bericht ${story} versie 2. ${dead} doden door aardbeving bij ${city}`,
      lede: `Bij een aardbeving zijn in ${city} zeker ${dead} mensen omgekomen, zegt burgemeester ${mayor}. Er zitten nog mensen vast in ${city}.`,
      places: [city],
      country,
      at: story,
    });
  // Two names with the same consonants: a mayor's and a city's. And both are a second version.
  const [sendai, oaxaca] = [
    read(8, 'Sendai', 'JP', 'Kazuko Kohri', 67),
    read(9, 'Oaxaca', 'MX', 'Raymundo Chagoya', 74),
  ];
  expect(eventFor(oaxaca, [{ event: 7, takes: [sendai], stands: false }], rarity)).toBeUndefined();
});
