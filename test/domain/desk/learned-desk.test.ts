import { readdirSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decideCases, isRight, precisionAndRecall, readCases } from '../../../bench/wire/score-desks.ts';
import { openDeskWeights, packWeights, unpackWeights } from '../../../src/desk-weights/desk-weights.ts';
import { createDecideTopics, type DeskQuestion } from '../../../src/domain/desk/decide-topics.ts';
import { askLearned } from '../../../src/domain/desk/learned-desk.ts';
import { deskRulesOf } from '../../../src/pipeline/desk-rules.ts';
import { newsroomDefaults } from '../../../src/settings/newsroom.ts';
import { nothingKnown } from './nothing-known.ts';

const rules = deskRulesOf(newsroomDefaults);
const withLearned = createDecideTopics(rules, openDeskWeights);
const listsAlone = createDecideTopics(rules);
const asked = (known: Partial<DeskQuestion>): DeskQuestion => ({ ...nothingKnown, language: 'nl', ...known });

describe('what no list knows', () => {
  test.each([
    ['sport', 'BE', 'De renster moest na een val de achtervolging staken en werd twaalfde.'],
    ['sport', 'US', 'The rookie sank a late jumper as the hosts snapped a five-game skid.'],
    ['economie', 'DE', 'Der Pumpenbauer senkt die Prognose und streicht in der Verwaltung Stellen.'],
    ['economie', 'FR', 'Le groupe papetier relève ses objectifs après un bon trimestre.'],
  ])('is told to be %s by what it reads like, and the reason names the words', (topic, country, lede) => {
    const language = { BE: 'nl', US: 'en', DE: 'de', FR: 'fr' }[country] ?? null;
    const { topics, reason } = withLearned(asked({ country, lede, language }));
    expect(topics).toEqual([topic]);
    const [, words = ''] = /^(?:reads like|words of) \w+: (.+)$/.exec(reason) ?? [];
    expect(words.split(', ').every((word) => word !== '' && lede.includes(word))).toBe(true);
  });

  test('stays with the place where it reads like other news', () => {
    const lede = 'Bij een aanval op een dorp zijn zeker twaalf bewoners gedood.';
    expect(withLearned(asked({ country: 'ML', lede })).topics).toEqual(['buitenland']);
    expect(withLearned(asked({ country: 'NL', lede })).topics).toEqual(['binnenland']);
  });
});

describe('what reads like sport or the economy for its words of play and money', () => {
  test.each([
    ['RO', 'nl', 'De kandidaat van rechts heeft de tweede ronde met ruime voorsprong gewonnen.'],
    ['VA', 'nl', 'Het conclaaf gaat door: na de derde ronde was er geen winnaar.'],
    ['AT', 'de', 'Die FPÖ hat die zweite Runde mit Vorsprung gewonnen.'],
    ['PL', 'en', 'The incumbent lost the runoff by two points.'],
    ['GA', 'fr', "Le général l'emporte avec 94% des voix."],
    ['GB', 'nl', 'Starmer verloor de tweede ronde kansloos van zijn rivale.'],
    ['NO', 'en', 'Starmer came from behind to beat his challenger by two points.'],
    ['CL', 'es', 'El candidato gana la segunda vuelta con diez puntos de ventaja.'],
    ['CO', 'nl', 'Een ploeg van reddingswerkers won de strijd tegen het water.'],
    ['IT', 'it', 'Una scossa di magnitudo 4.1 è stata registrata in Umbria.'],
    ['IT', null, 'Scossa 4.1 in Umbria'],
  ])('stays foreign news, from %s', (country, language, lede) => {
    expect(withLearned(asked({ country, lede, language })).topics).toEqual(['buitenland']);
  });

  test('is sport where a club or a word that is sure of it stands among them', () => {
    const lede = 'De voorzitter van Feyenoord won de stemming over het stadion en de eredivisie.';
    expect(withLearned(asked({ country: 'NL', lede })).topics).toEqual(['sport']);
  });

  test('names no function word and no bare number as its reason', () => {
    const lede = 'De renster moest na een val de achtervolging van 40 kilometer staken en werd twaalfde.';
    const { reason } = withLearned(asked({ country: 'BE', lede }));
    expect(reason).not.toMatch(/\b(?:de|na|een|van|en|40)\b/i);
  });
});

describe('what was learned is not asked', () => {
  const lede = 'De renster moest na een val de achtervolging staken en werd twaalfde.';

  test('where a category says that it is a crime or a disaster', () => {
    const categories = [{ scheme: 'subj', code: '02000000', label: null }];
    expect(withLearned(asked({ country: 'FR', lede, categories })).topics).toEqual(['buitenland']);
  });

  test('where the source has a topic', () => {
    expect(withLearned(asked({ country: 'FR', lede, sourceTopic: 'cultuur' })).topics).toEqual(['cultuur']);
  });

  test('about a language that was not learned', () => {
    const question = asked({ country: 'FI', lede, language: 'fi' });
    expect(withLearned(question)).toEqual(listsAlone(question));
  });
});

describe('what was filed at home', () => {
  const filed = { country: 'NL', places: ['DEN HAAG'] };

  test('is foreign news where it reads like it and another country is named', () => {
    const lede = 'De Congolese krijgsheer krijgt van de rechters strafvermindering.';
    const { topics, reason } = withLearned(asked({ ...filed, agencies: ['ANP', 'AFP'], lede }));
    expect(topics).toEqual(['buitenland']);
    expect(reason).toMatch(/^reads like news from abroad: /);
  });

  test.each([
    'Minister Van Weel stuurt Syriërs sneller terug naar Damascus.',
    'Een Poolse man is in Rotterdam doodgestoken.',
    'Ein Zug hat einen Traktor gerammt.',
  ])('is home news where another country is spoken of at home, or none at all: %s', (lede) => {
    expect(withLearned(asked({ ...filed, agencies: ['dpa'], lede })).topics).toEqual(['binnenland']);
  });
});

test('a foreign story keeps Buitenland whatever is learned, but for sport and the economy', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 900 }), (lede) => {
      const [topic] = withLearned(asked({ country: 'FR', lede, language: null })).topics;
      expect(['buitenland', 'sport', 'economie']).toContain(topic);
    }),
    { seed: 29, numRuns: 200 },
  );
});

test('the first seven hundred characters are read, and no more', () => {
  const begin = 'De renster moest na een val de achtervolging staken en werd twaalfde. '.repeat(10);
  const question = { text: begin, hits: [], homeCountry: 'NL', filed: null };
  const long = { ...question, text: begin + 'De bank boekte een hogere winst. '.repeat(30_000) };
  expect(askLearned(long, openDeskWeights())).toEqual(askLearned(question, openDeskWeights()));
});

test('weights are unpacked as they were packed', () => {
  const packed = packWeights(openDeskWeights());
  expect(packWeights(unpackWeights(packed)).equals(packed)).toBe(true);
});

test('the weights that ship are learned from the openings beside them', () => {
  const folder = 'src/learn/desks/openings';
  const some = readdirSync(folder).filter((_, at) => at % 4 === 0);
  const decided = decideCases(some.flatMap((batch) => readCases(`${folder}/${batch}`)));
  expect(decided.length).toBeGreaterThan(500);
  expect(decided.filter(isRight).length / decided.length).toBeGreaterThan(0.97);
  const { precision, recall } = precisionAndRecall(decided, 'buitenland');
  expect(Math.min(precision, recall)).toBeGreaterThan(0.96);
});
