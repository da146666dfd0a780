import { describe, expect, test } from 'vitest';
import { eventFor } from '../../../src/domain/event/event-for.ts';
import { markKey, rarityAmong } from '../../../src/domain/event/mark.ts';
import { marksOf } from '../../../src/domain/event/read-take.ts';
import { relation, scoreTakes } from '../../../src/domain/event/score-takes.ts';
import { takeOf } from './take-of.ts';

const hourMs = 3_600_000;
/** A store that knows nothing yet: what is common on any day is known. */
const rarity = rarityAmong(0, () => 0);
const generic = rarityAmong(10_000, ({ kind }) => (kind === 'slug' ? 200 : 0));

const quake = {
  first: takeOf({
    agency: 'AFP',
    language: 'fr',
    headline: 'Séisme de magnitude 6,8 à Malatya, en Turquie',
    lede: 'Un séisme de magnitude 6,8 a secoué jeudi la province de Malatya, a indiqué l’agence Afad. Au moins 14 personnes sont mortes.',
    places: ['ANKARA'],
    country: 'TR',
  }),
  second: takeOf({
    agency: 'ANP',
    language: 'nl',
    headline: 'Zeker veertien doden door aardbeving in Malatya',
    lede: 'Een aardbeving met een kracht van 6,8 heeft donderdag de Turkse provincie Malatya getroffen. Volgens rampendienst Afad zijn er 14 doden.',
    places: ['ANKARA'],
    country: 'TR',
    at: hourMs / 2,
  }),
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
    marksOf(takeOf({ headline: name }).take).map(markKey),
  );
  expect(marks).toEqual([['name:slnsk'], ['name:slnsk'], ['name:slnsk'], ['name:slnsk']]);
});

test('one earthquake in two languages is one event', () => {
  const found = eventFor(quake.second, [{ event: 7, takes: [quake.first] }], rarity);
  expect(found).toMatchObject({ event: 7 });
});

test('a score is alike in either order, and that of two takes is that of a take and an event of one', () => {
  const score = scoreTakes(quake.first, quake.second, rarity);
  expect(scoreTakes(quake.second, quake.first, rarity)).toBeCloseTo(score, 9);
});

describe('what looks alike stays apart', () => {
  const together = [{ event: 7, takes: [quake.first, quake.second] }];

  test('another quake in the same country on one day', () => {
    expect(eventFor(quake.next, together, rarity)).toBeUndefined();
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
    expect(eventFor(answer, [{ event: 7, takes: [ultimatum] }], rarity)).toBeUndefined();
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
    expect(eventFor(other, [{ event: 7, takes: [one] }], rarity)).toBeUndefined();
  });

  test('where two events are as likely nobody is told', () => {
    const storm = takeOf({ agency: 'RTR', headline: 'Storm kills four in Puno, Peru', country: 'PE' });
    const fire = takeOf({
      headline: 'Fire kills four in Cusco, Peru',
      country: 'PE',
      agency: 'AP',
    });
    const both = takeOf({
      headline: 'Peru: storm kills four in Puno, fire kills four in Cusco',
      country: 'PE',
      agency: 'AFP',
    });
    expect(eventFor(both, [{ event: 7, takes: [storm] }], rarity)).toMatchObject({ event: 7 });
    const two = [storm, fire].map((one, event) => ({ event, takes: [one] }));
    expect(eventFor(both, two, rarity)).toBeUndefined();
  });

  test('but two stories that are as likely, since they are of one happening that nobody could tell yet', () => {
    const twins = [7, 8].map((event) => ({ event, takes: [quake.first] }));
    expect(eventFor(quake.second, twins, rarity)).toMatchObject({ event: 7 });
  });

  test('another country and other numbers, however alike the names are', () => {
    const one = takeOf({ headline: 'Trump and Macron sign deal on 40 jets', country: 'XA' });
    const other = takeOf({ headline: 'Trump and Macron sign deal on 12 ships', country: 'XB', agency: 'AP' });
    expect(relation(one, other, 0.99)).toBe('apart');
  });

  test('more than a day', () => {
    const later = takeOf({ ...quake.second.take, at: 25 * hourMs });
    expect(eventFor(later, [{ event: 7, takes: [quake.first] }], rarity)).toBeUndefined();
  });
});

describe('three that are alike', () => {
  const erzurum = (agency: string, headline: string, lede: string, said: object) =>
    takeOf({ agency, language: 'nl', headline, lede, ...said });
  const there = { places: ['ERZURUM'], country: 'TR' };
  const flash = erzurum('RTR', 'Zoektocht in Erzurum naar 140 vermisten onder puin', '', {});
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
  const alone = [flash, first].map((one) => ({ event: one.take.story, takes: [one] }));

  test('are one event, of which what stood alone comes along', () => {
    expect(eventFor(first, [{ event: 7, takes: [flash] }], rarity)).toBeUndefined();
    const found = eventFor(both, alone, rarity);
    expect(found?.event).toBe(first.take.story);
    expect(found?.others.map(({ event }) => event)).toEqual([flash.take.story]);
  });

  test('but not what a person parted from one another', () => {
    expect(eventFor(both, alone, rarity, { areParted: () => true })?.others ?? []).toEqual([]);
  });

  test('and not two events that people were told of', () => {
    const standing = alone.map((each) => ({ ...each, stands: true }));
    expect(eventFor(both, standing, rarity)?.others ?? []).toEqual([]);
  });
});

describe('an agency’s own follow-up', () => {
  test('is of the event that it says it follows, whatever it tells and however late', () => {
    const first = takeOf({ headline: 'Explosion heard' });
    for (const said of [{ evolvedFrom: first.take.story }, { replaces: first.take.story }]) {
      const next = takeOf({ headline: 'Minister resigns', at: 40 * hourMs, ...said });
      expect(eventFor(next, [{ event: 7, takes: [first] }], rarity)).toMatchObject({ event: 7, score: 1 });
    }
  });

  const dead = (count: number, said: object) =>
    takeOf({
      slug: 'turkey-quake',
      headline: `Malatya quake: ${count} dead`,
      lede: `Rescuers in Malatya, Turkey, have found ${count} bodies after the earthquake.`,
      country: 'TR',
      ...said,
    });

  test('is joined by the name that the agency gave it, though its numbers are others', () => {
    const found = eventFor(
      dead(19, { at: 9 * hourMs }),
      [{ event: 7, takes: [dead(14, {})] }],
      rarityAmong(10_000, () => 3),
    );
    expect(found).toMatchObject({ event: 7, score: 1 });
  });

  test('its numbers alone never part it', () => {
    expect(relation(dead(14, {}), dead(19, { country: 'US' }), 0.5)).toBe('unknown');
  });

  test('is not joined by a name that is on many stories, nor by one of another agency', () => {
    const one = takeOf({ slug: 'sport', headline: 'Ajax wint van Feyenoord', language: 'nl' });
    const other = { slug: 'sport', headline: 'Verstappen op pole', language: 'nl', at: hourMs };
    const events = [{ event: 7, takes: [one] }];
    expect(eventFor(takeOf(other), events, generic)).toBeUndefined();
    expect(eventFor(takeOf({ ...other, agency: 'ANP' }), events, rarity)).toBeUndefined();
  });

  test('is not joined by its name alone, where all it tells is something else', () => {
    const one = takeOf({ slug: 'TENNIS', headline: 'Alcaraz withdraws injured in Turin', country: 'IT' });
    const other = takeOf({
      slug: 'TENNIS',
      headline: 'Doping ban for Argentine player',
      country: 'AR',
      at: hourMs,
    });
    expect(eventFor(other, [{ event: 7, takes: [one] }], rarity)).toBeUndefined();
  });
});
