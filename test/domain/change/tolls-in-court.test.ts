import { expect, test } from 'vitest';
import { describeChange } from '../../../src/domain/change/describe-change.ts';
import { wireItem } from '../../support/wire-item.ts';

function firstOf(headline: string, lede = 'Meer volgt.'): readonly string[] {
  const version = (title: string, text: string) =>
    wireItem({ guid: 'a', headline: title, lede: text, body: null });
  const { first } = describeChange(version('Wat er is', 'Meer volgt.'), version(headline, lede));
  return first.flatMap(({ text, counted }) =>
    counted?.kind === 'count' ? [`${text} ${counted.count}`] : [],
  );
}

test.each([
  'Proces over aanslag met 130 doden begint',
  'Levenslang geëist voor aanslag met 32 doden',
  'Verdachte van busongeluk met 22 doden vrijgesproken',
  'Reis met 12 doden: schipper krijgt acht jaar cel',
  'Dader van aanslag met 12 doden veroordeeld tot 30 jaar',
  'Trial opens over nightclub fire that killed 62',
  'Gunman who killed 10 at supermarket sentenced to death',
  'Gunman convicted of killing 10',
  'Boeing to plead guilty over crashes that killed 346',
  'Court acquits captain of boat in which 34 migrants drowned',
  'Prozess um Anschlag mit sechs Toten in Magdeburg beginnt',
  'Freispruch nach Lawine mit acht Toten',
  'Procès de l’attentat de Nice qui a fait 86 morts',
  'Crash du Rio-Paris (228 morts): Airbus et Air France relaxés',
  'Juicio por el accidente de tren que dejó 80 muertos',
  'Condenado a 20 años por el incendio en que murieron 49 migrantes',
])('over whom a trial is died long before: %s', (headline) => {
  expect(firstOf(headline)).toEqual([]);
});

test('nor are those told that the first paragraph counts beneath', () => {
  expect(firstOf('Proces over aanslag Nice begint', 'Bij de aanslag kwamen 86 mensen om.')).toEqual([]);
});

test.each([
  ['VN: aanslag met 12 doden veroordeeld', '12 dead'],
  ['Macron a condamné une attaque qui a fait 12 morts', '12 dead'],
  ['Merz verurteilt Anschlag mit 12 Toten', '12 dead'],
  ['Busunglück mit 9 Toten: Fahrer in Untersuchungshaft', '9 dead'],
  ['Suspect charged in shooting that killed 4', '4 dead'],
  ['Bomb outside court kills 3', '3 dead'],
  ['Vredesproces in gevaar na aanslag met 12 doden', '12 dead'],
  ['Friedensprozess: Angriff mit 5 Toten', '5 dead'],
  ['Two dead in drug trial', 'Two dead'],
  ['Convicted terrorist kills two in London Bridge attack', 'two dead'],
  ['Murder convict kills 3', '3 dead'],
])('of today are those of what is condemned, or whose cause is looked for: %s', (headline, expected) => {
  expect(firstOf(headline)).toEqual([expected]);
});
