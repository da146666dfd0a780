import { expect, test } from 'vitest';
import { lexiconLanguages } from '../../../src/domain/event/lexicon/concepts.ts';
import { rooms } from '../../../src/domain/event/lexicon.ts';
import { readText } from '../../../src/domain/event/read-text.ts';
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

test('no two concepts are one: few have the same words', () => {
  const owners = new Map<string, string[]>();
  for (const room of rooms)
    for (const [concept, words] of Object.entries(room))
      for (const [column, line] of words.split('|').entries())
        for (const entry of new Set(line.trim().split(/\s+/)))
          owners.set(`${column} ${entry}`, [...(owners.get(`${column} ${entry}`) ?? []), concept]);
  const shared = new Map<string, number>();
  for (const concepts of owners.values())
    for (const [at, one] of concepts.entries())
      for (const other of concepts.slice(at + 1))
        shared.set(`${one} ${other}`, (shared.get(`${one} ${other}`) ?? 0) + 1);
  expect([...shared].filter(([, words]) => words > 12)).toEqual([]);
});

/** An entry as copy has it: `chef d'etat`, `auto's`, `tritt dann zuruck`. */
const copyOf = (entry: string, language: string) => {
  const spaced = entry.replaceAll('*', '').replaceAll('..', ' then ').replaceAll('_', ' ');
  const possessive = spaced.replaceAll(/(?<=\p{L}{2}) s(?= |$)/gu, "'s");
  const elided =
    language === 'fr' ? /(?<= |^)(c|d|j|l|m|n|s|qu|jusqu) (?=[aeiouyh])/g : /(?<= )(d) (?=[aeio])/g;
  return possessive.replaceAll(elided, "$1'");
};

test('no phrase ends in what is read with the word behind it, or in nothing', () => {
  const entries = rooms.flatMap((room) => Object.values(room).flatMap((words) => words.split(/[ |]+/)));
  expect(entries.filter((entry) => /(?:_|\.\.|_[cdjlmn]|_qu|_jusqu)$/.test(entry))).toEqual([]);
});

test.each(lexiconLanguages)('%s: no entry is dead: its own words are read as its concept', (language) => {
  const dead = rooms.flatMap((room) =>
    Object.entries(room).flatMap(([concept, words]) => {
      const entries = (words.split('|')[lexiconLanguages.indexOf(language)] ?? '').trim().split(/\s+/);
      const isDead = (entry: string) => !readText(copyOf(entry, language), language).concepts.has(concept);
      return entries.filter(isDead).map((entry) => `${concept}: ${entry}`);
    }),
  );
  expect(dead).toEqual([]);
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
  ['fr', "L'UE et l’IA", 'eu'],
  ['fr', "L'UE et l’IA", 'ai'],
  ['en', "Chargé d'affaires recalled", 'ambassador'],
  ['nl', "Robotaxi's", 'selfdriving'],
])('%s: %s tells of %s', (language, headline, concept) => {
  expect(conceptsOf(language, headline)).toContain(concept);
});

test.each([
  ['nl', 'Maandag overleg', 'moon'],
  ['de', 'Drohnen gesichtet', 'threaten'],
  ['en', 'Israeli settlements', 'lawsuit'],
  ['es', 'Ministros contra el plan', 'growth'],
  ['en', "Union won't talk", 'win'],
  ['de', 'Zahl der Opfer über 100', 'taxi'],
  ['fr', 'Un couteau retrouvé', 'price'],
  ['de', 'Polizei nimmt Verdächtigen fest', 'celebrate'],
  ['nl', 'Na maanden uitstel', 'space'],
  ['es', 'En los últimos días', 'murder'],
  ['fr', 'Accord, mais sans Paris', 'grain'],
  ['de', 'Frist bis Montag verlängert', 'demand'],
  ['en', 'Supreme Court strikes down law', 'strike'],
  ['es', 'Tres detenidos en Lima', 'halt'],
  ['en', 'Important talks', 'trade'],
  ['en', 'Chief executive resigns', 'execution'],
  ['es', 'Sin embargo, no hay acuerdo', 'sanction'],
  ['es', 'Restaurante cerrado', 'heritage'],
  ['de', 'Zum Beispiel Berlin', 'match'],
  ['nl', 'Op korte termijn', 'mine'],
  ['nl', 'Politiek debat', 'police'],
  ['en', 'The 34-year-old driver', 'child'],
  ['en', 'Spotted by planets', 'plane'],
  ['fr', 'Grâce à la pluie', 'pardon'],
  ['fr', 'La liberté de la presse', 'release'],
  ['de', 'Waffenstillstand verlängert', 'weapons'],
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
});
