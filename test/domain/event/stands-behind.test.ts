import { expect, test } from 'vitest';
import { hidesFrom } from '../../../src/domain/event/event-card.ts';
import { eventFor } from '../../../src/domain/event/event-for.ts';
import { rarityAmong } from '../../../src/domain/event/mark.ts';
import type { ReadTake } from '../../../src/domain/event/read-take.ts';
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
    'another victim of another accident',
    ['Man (34) overleden bij ongeval A2', 'Bij een ongeluk op de A2 is een man om het leven gekomen.'],
    ['Vrouw (71) overleden bij ongeval A2', 'Bij een ongeluk op de A2 is een vrouw om het leven gekomen.'],
    'UTRECHT',
  ],
  [
    'a victim of another age',
    [
      'Wandelaar (45) omgekomen door lawine in Tirol',
      'Een wandelaar van 45 jaar oud is in Tirol omgekomen door een lawine, zegt de politie van Innsbruck.',
    ],
    [
      'Wandelaar (28) omgekomen door lawine in Tirol',
      'Een wandelaar van 28 jaar oud is in Tirol omgekomen door een lawine, zegt de politie van Innsbruck.',
    ],
    'INNSBRUCK',
  ],
  [
    'what has the name of a thing',
    [
      'Europese Commissie beboet Apple',
      'De Europese Commissie legt Apple een boete op, heeft zij in Brussel gezegd.',
    ],
    [
      'Europese Commissie beboet Meta',
      'De Europese Commissie legt Meta een boete op, heeft zij in Brussel gezegd.',
    ],
    'BRUSSEL',
  ],
  [
    'another thing in the same words',
    [
      'Jumbo roept pindakaas terug',
      'Supermarktketen Jumbo roept potten pindakaas terug omdat er glas in kan zitten.',
    ],
    [
      'Jumbo roept gerookte zalm terug',
      'Supermarktketen Jumbo roept gerookte zalm terug omdat er listeria in is gevonden.',
    ],
    'VEGHEL',
  ],
  [
    'the second match, where the first is told without that word',
    [
      'Handbalsters winnen oefenduel van Denemarken',
      'De Nederlandse handbalsters hebben in Odense de oefenwedstrijd tegen Denemarken gewonnen.',
    ],
    [
      'Handbalsters winnen ook tweede oefenduel van Denemarken',
      'De Nederlandse handbalsters hebben in Odense ook de tweede oefenwedstrijd tegen Denemarken gewonnen.',
    ],
    'ODENSE',
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
  expect(sureness(second, first, place) ?? 0).toBeLessThan(hidesFrom);
});

test.each([
  ['a higher toll', crash, toll, 'LARISA'],
  [
    'a higher toll in words',
    [
      'Zeker twaalf doden door brand in Porto',
      'Bij een brand in een hotel in Porto zijn twaalf doden gevallen.',
    ],
    [
      'Zeker negentien doden door brand in Porto',
      'Het dodental van de brand in een hotel in Porto is gestegen naar negentien.',
    ],
    'PORTO',
  ],
  [
    'the same in another word',
    ['Minister Faber stapt op', 'Minister Faber van Asiel stapt op.'],
    ['Minister Faber treedt af', 'Minister Faber van Asiel treedt af na kritiek.'],
    'DEN HAAG',
  ],
  [
    'the same headline over a text on another of those that it is about',
    [
      'Dode bij ongeval op A2 bij Best',
      'Bij een ongeluk op de A2 bij Best is een 34-jarige vrouw om het leven gekomen.',
    ],
    [
      'Dode bij ongeval op A2 bij Best',
      'Bij een dodelijk ongeluk op de A2 bij Best is de bestuurder (52) aangehouden.',
    ],
    'BEST',
  ],
  ['the very same', ['Premier Schoof treedt af', ''], ['Premier Schoof treedt af', ''], 'DEN HAAG'],
] as const)('%s by another agency is no other thing', (_, first, second, place) => {
  expect(sureness(first, second, place)).toBeGreaterThanOrEqual(hidesFrom);
});

test('what is like a take that is only like the event is not hidden behind the event', () => {
  const say = (story: number, agency: string, headline: string, lede: string) =>
    takeOf({ story, agency, language: 'nl', headline, lede, places: ['OSLO'], at: story * 12_000 });
  const levy = (land: string) =>
    [
      `Noorwegen legt ${land} heffing op zalm op`,
      `Premier Solberg van Noorwegen legt ${land} een heffing van 20 procent op zalm op.`,
    ] as const;
  const brazil = say(1, 'AFP', ...levy('Brazilië'));
  const chile = say(2, 'ANP', ...levy('Chili'));
  const next = say(
    3,
    'RTR',
    levy('Chili')[0],
    'Noorwegen komt met een heffing van 20 procent op zalm van Chili.',
  );
  const scoreBeside = (takes: readonly ReadTake[], sure: readonly ReadTake[]) =>
    eventFor(next, [{ event: 7, takes, sure, stands: takes.length > 1 }], rarity)?.score ?? 0;
  expect(scoreBeside([chile], [chile])).toBeGreaterThanOrEqual(hidesFrom);
  const beside = scoreBeside([brazil, chile], [brazil]);
  expect(beside).toBeGreaterThan(0);
  expect(beside).toBeLessThan(hidesFrom);
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
