import { expect, test } from 'vitest';
import { conceptTable, rooms } from '../../../src/domain/event/lexicon.ts';
import { takeOf } from './take-of.ts';

const conceptsOf = (language: string, headline: string) => [...takeOf({ language, headline }).concepts];

test('each concept has words in all five languages, and stands once', () => {
  const entries = rooms.flatMap((room) => Object.entries(room));
  expect(entries.length).toBeGreaterThan(300);
  expect(new Set(entries.map(([concept]) => concept)).size).toBe(entries.length);
  const poor = entries.filter(
    ([, words]) => words.split('|').filter((each) => each.trim() !== '').length !== 5,
  );
  expect(poor.map(([concept]) => concept)).toEqual([]);
});

test('words are written as they are compared: small letters without accents', () => {
  const odd = rooms.flatMap((room) => Object.values(room)).filter((words) => /[^a-z0-9_*.| ]/.test(words));
  expect(odd).toEqual([]);
});

test.each([
  ['nl', 'Aardbeving in zee', 'quake'],
  ['en', 'Earthquake at sea', 'quake'],
  ['de', 'Schweres Erdbeben', 'quake'],
  ['fr', 'Un tremblement de terre', 'quake'],
  ['es', 'Un terremoto', 'quake'],
  ['nl', 'Minister treedt af', 'resign'],
  ['de', 'Ministerin tritt nach Kritik zurück', 'resign'],
  ['es', 'Dimite la ministra', 'resign'],
  ['fr', 'Un cessez-le-feu', 'truce'],
  ['nl', 'Staakt-het-vuren', 'truce'],
  ['de', 'EZB senkt Leitzins', 'ratecut'],
  ['en', 'ECB cuts rates', 'ratecut'],
])('%s: %s tells of %s', (language, headline, concept) => {
  expect(conceptsOf(language, headline)).toContain(concept);
});

test.each([
  ['nl', 'Maandag overleg', 'moon'],
  ['de', 'Drohnen gesichtet', 'threaten'],
  ['en', 'Israeli settlements', 'lawsuit'],
  ['es', 'Ministros contra el plan', 'growth'],
])('%s: %s does not tell of %s', (language, headline, concept) => {
  expect(conceptsOf(language, headline)).not.toContain(concept);
});

test('a take that does not say its language is read by its commonest words', () => {
  const take = takeOf({ language: undefined, headline: 'Ein Erdbeben hat die Stadt und das Dorf zerstört' });
  expect([take.language, [...take.concepts]]).toEqual(['de', expect.arrayContaining(['quake', 'damage'])]);
});

test('places are one in every language', () => {
  const named = ['La Haye', 'Den Haag', 'The Hague'].map((place) => takeOf({ places: [place] }));
  expect(new Set(named.map(({ names }) => [...names].join())).size).toBe(1);
  expect(named.map(({ countries }) => [...countries])).toEqual([['nl'], ['nl'], ['nl']]);
  expect(conceptTable('nl')).toBe(conceptTable('nl'));
});
