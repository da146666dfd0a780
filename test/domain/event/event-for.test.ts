import { describe, expect, test } from 'vitest';
import { eventFor } from '../../../src/domain/event/event-for.ts';
import { markKey, rarityAmong } from '../../../src/domain/event/mark.ts';
import type { ReadTake } from '../../../src/domain/event/read-take.ts';
import { scoreEvent } from '../../../src/domain/event/score-takes.ts';
import { deal, takeOf } from './take-of.ts';

const hourMs = 3_600_000;
/** A store that knows nothing yet: what is common on any day is known. */
const rarity = rarityAmong(0, () => 0);

/** A story that stands alone, as what is held against a take. */
const alone = (take: ReadTake, event = 7) => ({ event, takes: [take], stands: false });

const secondSaid = {
  agency: 'ANP',
  language: 'nl',
  headline: 'Zeker veertien doden door aardbeving in Malatya',
  lede: 'Een aardbeving met een kracht van 6,8 heeft donderdag de Turkse provincie Malatya getroffen. Volgens rampendienst Afad zijn er 14 doden.',
  places: ['ANKARA'],
  country: 'TR',
};

const quake = {
  first: takeOf({
    agency: 'AFP',
    language: 'fr',
    headline: 'Séisme de magnitude 6,8 à Malatya, en Turquie',
    lede: 'Un séisme de magnitude 6,8 a secoué jeudi la province de Malatya, a indiqué l’agence Afad. Au moins 14 personnes sont mortes.',
    places: ['ANKARA'],
    country: 'TR',
  }),
  second: takeOf({ ...secondSaid, at: hourMs / 2 }),
  next: takeOf({
    agency: 'DPA',
    language: 'de',
    headline: 'Schon wieder: Erdbeben in Izmir',
    lede: 'Nur vier Stunden später hat ein Erdbeben der Stärke 5,1 die Küste bei Izmir erschüttert. Verletzt wurde niemand.',
    places: ['Istanbul'],
    country: 'TR',
    at: 4 * hourMs,
  }),
};

test('a name is one mark, however an agency spells it', () => {
  const marks = ['Selenskyj', 'Zelenskyy', 'Zelensky', 'Zelenski'].map((name) =>
    takeOf({ headline: name }).marks.map(markKey),
  );
  expect(marks).toEqual([['name:slnsk'], ['name:slnsk'], ['name:slnsk'], ['name:slnsk']]);
});

test('one earthquake in two languages is one event', () => {
  const found = eventFor(quake.second, [alone(quake.first)], rarity);
  expect(found).toMatchObject({ event: 7 });
});

test('two takes are as like whichever of them came first', () => {
  const score = scoreEvent(quake.first, [quake.second], rarity);
  expect(scoreEvent(quake.second, [quake.first], rarity)).toBeCloseTo(score, 9);
});

describe('what looks alike stays apart', () => {
  const together = [{ event: 7, takes: [quake.first, quake.second], stands: true }];

  test('another quake in the same country on one day', () => {
    expect(eventFor(quake.next, together, rarity)).toBeUndefined();
  });

  test('an earthquake of the same minute in another country, in the same words', () => {
    const quakeAt = (agency: string, city: string, mayor: string, country: string, dead: number) =>
      takeOf({
        agency,
        headline: `Take 2: ${dead} doden door aardbeving bij ${city}`,
        lede: `Bij een aardbeving zijn in ${city} zeker ${dead} mensen omgekomen, zegt burgemeester ${mayor}. Er zitten nog mensen vast in ${city}.`,
        places: [city.toUpperCase()],
        country,
      });
    const chile = quakeAt('ANP', 'Valparaíso', 'Camila Nieto', 'CL', 25);
    const turkey = quakeAt('AFP', 'Erzurum', 'Mehmet Sekmen', 'TR', 18);
    expect(eventFor(turkey, [alone(chile)], rarity)).toBeUndefined();
    expect(
      eventFor(turkey, [alone(chile), alone(quakeAt('AP', 'Erzurum', 'Mehmet Sekmen', 'TR', 19), 8)], rarity),
    ).toMatchObject({ event: 8, others: [] });
  });

  test('an ultimatum, and the answer to it', () => {
    const ultimatum = takeOf({
      agency: 'RTR',
      headline: 'Rwanda gives M23 rebels 48 hours to leave Goma',
      lede: 'President Paul Kagame issued an ultimatum on Tuesday to rebels to leave Goma within 48 hours.',
      places: ['KIGALI'],
      country: 'RW',
    });
    const answer = takeOf({
      agency: 'AFP',
      language: 'fr',
      headline: 'Le M23 rejette toute retraite et attaque Bukavu',
      lede: 'Le porte-parole des rebelles a déclaré mercredi que ses combattants avançaient sur Bukavu et resteraient.',
      places: ['GOMA'],
      country: 'CD',
      at: 20 * hourMs,
    });
    expect(eventFor(answer, [alone(ultimatum)], rarity)).toBeUndefined();
  });

  test('what is said in another capital on the next day', () => {
    const threat = takeOf({
      agency: 'RTR',
      headline: 'Trump threatens 25% tariff on Swedish goods over digital tax',
      lede: 'U.S. President Donald Trump on Thursday threatened duties of 25% on Swedish cars in retaliation for a tax on online platforms.',
      places: ['WASHINGTON'],
      country: 'US',
    });
    const answer = takeOf({
      agency: 'AFP',
      headline: "Sweden says won't bow to US threats on tech tax",
      lede: "Sweden's finance minister said on Friday her country would not be bullied out of taxing technology giants, a day after US President Donald Trump threatened steep tariffs.",
      places: ['STOCKHOLM'],
      country: 'SE',
      at: 14 * hourMs,
    });
    expect(eventFor(answer, [alone(threat)], rarity)).toBeUndefined();
    const sameDay = takeOf({
      agency: 'AFP',
      headline: 'Trump says will hit Sweden with tariffs on digital tax',
      lede: 'US President Donald Trump on Thursday said he would slap duties of 25% on goods from Sweden if it taxes online platforms.',
      places: ['WASHINGTON'],
      country: 'US',
      at: hourMs,
    });
    expect(eventFor(sameDay, [alone(threat)], rarity)).toMatchObject({ event: 7 });
  });

  test('the same minister in another matter', () => {
    const one = takeOf({
      agency: 'ANP',
      language: 'nl',
      headline: 'Minister Heinen verkoopt laatste belang in ABN AMRO',
      lede: 'Minister Eelco Heinen van Financiën wil de aandelen van de staat in ABN AMRO versneld verkopen.',
      places: ['DEN HAAG'],
      country: 'NL',
    });
    const other = takeOf({
      agency: 'BELGA',
      language: 'nl',
      headline: 'Nederlandse Kamer hekelt uitstel van belasting op vermogen door Heinen',
      lede: 'Oppositie en coalitie noemen het nieuwe uitstel van het stelsel voor box 3 onverteerbaar.',
      places: ['DEN HAAG'],
      country: 'NL',
      at: 6 * hourMs,
    });
    expect(eventFor(other, [alone(one)], rarity)).toBeUndefined();
  });

  test('where two events are as likely nobody is told', () => {
    const storm = takeOf({ agency: 'RTR', headline: 'Storm kills four in Puno, Peru', country: 'PE' });
    const blast = takeOf({
      headline: 'Blast kills four in Cusco, Peru',
      country: 'PE',
      agency: 'AP',
    });
    const both = takeOf({
      headline: 'Peru: storm kills four in Puno, blast kills four in Cusco',
      country: 'PE',
      agency: 'AFP',
    });
    expect(eventFor(both, [alone(storm)], rarity)).toMatchObject({ event: 7 });
    const two = [storm, blast].map((one, event) => alone(one, event));
    expect(eventFor(both, two, rarity)).toBeUndefined();
  });

  test('but two stories that are as likely, since they are of one happening that nobody could tell yet', () => {
    const twins = [7, 8].map((event) => alone(quake.first, event));
    expect(eventFor(quake.second, twins, rarity)).toMatchObject({ event: 7 });
  });

  test('another country and other numbers, however alike the names are', () => {
    const known = [alone(deal('AFP', 'XA', 40))];
    expect(eventFor(deal('AP', 'XA', 12), known, rarity)).toMatchObject({ event: 7 });
    expect(eventFor(deal('AP', 'XB', 40), known, rarity)).toMatchObject({ event: 7 });
    expect(eventFor(deal('AP', 'XB', 12), known, rarity)).toBeUndefined();
  });

  test('the same of one agency in two languages, which two desks of it wrote, and not of one', () => {
    const known = [alone(deal('AFP', 'XA', 40))];
    const french = (country: string, jets: number) =>
      deal('AFP', country, jets, {
        language: 'fr',
        headline: `Trump et Macron signent un accord sur ${jets} avions chez Dassault`,
        lede: `Donald Trump et Emmanuel Macron ont signé l’accord sur ${jets} avions avec Eric Trappier de Dassault et Guillaume Faury d’Airbus à Versailles, ont dit Elon Musk et Pete Hegseth.`,
      });
    expect(eventFor(french('XB', 40), known, rarity)).toMatchObject({ event: 7 });
    expect(eventFor(french('XB', 12), known, rarity)).toBeUndefined();
    expect(eventFor(deal('AFP', 'XB', 12), known, rarity)).toMatchObject({ event: 7 });
  });

  test('the very same words, more than a day later', () => {
    const joinedAt = (hours: number) =>
      eventFor(takeOf({ ...secondSaid, at: hours * hourMs }), [alone(quake.first)], rarity)?.event;
    expect([1, 24, 25].map(joinedAt)).toEqual([7, 7, undefined]);
  });
});

describe('three that are alike', () => {
  const erzurum = (agency: string, headline: string, lede: string, said: object) =>
    takeOf({ agency, language: 'nl', headline, lede, ...said });
  const there = { places: ['ERZURUM'], country: 'TR' };
  const flash = erzurum('RTR', 'Turkije: zoektocht naar 140 vermisten onder puin', '', {});
  const first = erzurum(
    'AFP',
    'Veertien doden door aardbeving bij Erzurum',
    'Bij een aardbeving met een kracht van 6,8 zijn in de Turkse stad Erzurum zeker 14 mensen omgekomen, zegt burgemeester Mehmet Sekmen.',
    there,
  );
  const both = erzurum(
    'ANP',
    'Reddingswerkers zoeken in Erzurum onder het puin naar 140 vermisten na aardbeving',
    'Tientallen mensen liggen bedolven onder ingestorte gebouwen, zegt burgemeester Mehmet Sekmen. Er zijn 140 vermisten.',
    there,
  );
  const two = [flash, first].map((one) => alone(one, one.take.story));
  const joinsOne = { event: first.take.story, others: [] };

  test('are one event, of which what stood alone comes along', () => {
    expect(eventFor(first, [alone(flash)], rarity)).toBeUndefined();
    const found = eventFor(both, two, rarity);
    expect(found?.event).toBe(first.take.story);
    expect(found?.others.map(({ event }) => event)).toEqual([flash.take.story]);
  });

  test('but not what a person parted from one another', () => {
    expect(eventFor(both, two, rarity, { areParted: () => true })).toMatchObject(joinsOne);
  });

  test('and not two events that people were told of', () => {
    const standing = two.map((each) => ({ ...each, stands: true }));
    expect(eventFor(both, standing, rarity)).toMatchObject(joinsOne);
  });
});
