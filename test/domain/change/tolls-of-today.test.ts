import { expect, test } from 'vitest';
import { tollsIn } from './tolls-in.ts';

test.each([
  ['Storms in May kill 20', '20 dead'],
  ['May storms kill 20', '20 dead'],
  ['Bombs in May left 20 dead', '20 dead'],
  ['Explosion on 12 May kills 20', '20 dead'],
  ['20 killed in May fire have been named', '20 dead'],
  ['Theresa May says 20 killed', '20 dead'],
  ['Naoto Kan says 20 killed', '20 dead'],
  ['Storm May Kill 20', ''],
  ['Quake May Bring 500 Deaths', ''],
  ['Storm May See 500 Dead', ''],
  ['Storm May Soon Kill 20', ''],
  ['Experts say this may kill 20', ''],
])('a month or a name says of nothing that it may happen: %s: %s', (text, expected) => {
  expect(tollsIn(text).join('|')).toBe(expected);
});

test.each([
  ['20 killed as bus falls into ravine', '20 dead'],
  ['20 dead as plane falls from sky', '20 dead'],
  ['5.000 Tote, falls der Damm bricht', ''],
  ['20 morts si la digue cède', ''],
])('what falls is no condition in English: %s: %s', (text, expected) => {
  expect(tollsIn(text).join('|')).toBe(expected);
});

test.each([
  ['Deadliest attack in years on Kyiv kills 20', '20 dead'],
  ['20 killed in deadliest attack in years on Kyiv', '20 dead'],
  ['Deadliest attack in 20 years on Kyiv kills 30', '30 dead'],
  ['Deadliest attack in more than a decade on Kyiv kills 20', '20 dead'],
  ['After 20 years on the run man kills 3', '3 dead'],
  ['Worst floods in years after heavy rain kill 20', '20 dead'],
  ['Ergste overstroming in jaren na hevige regen kost 20 mensen het leven', '20 dead'],
  ['Schwerste Flut seit Jahren nach Starkregen tötet 20 Menschen', '20 dead'],
  ['La pire crue depuis des années après de fortes pluies fait 20 morts', '20 dead'],
  ['La peor inundación en años después de lluvias deja 20 muertos', '20 dead'],
  ['20 years on from the bombing that killed 168', ''],
  ['A year on, families mourn 67 killed', ''],
  ['In the 20 years since the bombing that killed 168', ''],
])('the worst in years is of today: %s: %s', (text, expected) => {
  expect(tollsIn(text).join('|')).toBe(expected);
});

test.each([
  ['In worst attack since 2015, gunmen who stormed hotel killed 20', '20 dead'],
  ['Bij zwaarste aanslag sinds 2015 doodden mannen die hotel bestormden 20 mensen', '20 dead'],
  ['Beim schwersten Anschlag seit 2015 haben Männer, die ein Hotel stürmten, 20 Menschen getötet', '20 dead'],
  ['Le pire attentat depuis 2015, des hommes qui ont pris un hôtel ont tué 20 personnes', '20 dead'],
  ['El peor ataque desde 2015, hombres que asaltaron un hotel mataron a 20 personas', '20 dead'],
  ['Deadliest crash since 2015 with 20 dead', '20 dead'],
  ['Zwaarste aardbeving sinds 1999 met 20 doden', '20 dead'],
  ['Schwerstes Unglück seit 2015 mit 20 Toten', '20 dead'],
  ['Le pire accident depuis 2015 avec 20 morts', '20 dead'],
  ['El peor accidente desde 2015 con 20 muertos', '20 dead'],
  ['Schwerstes Beben seit dem Krieg tötet 20', '20 dead'],
  ['Worst quake since 1999, when 17,000 died, kills 20', '20 dead'],
  ['Deadliest typhoon since Haiyan (6,300 dead) kills 20', '20 dead'],
  // Of what it is set against.
  ['The worst since 1999, when 17,000 died', ''],
  ['Schwerstes Beben seit 1999, als 17.000 Menschen starben', ''],
  ['Le pire séisme depuis 1999, quand 17.000 personnes sont mortes', ''],
  ['El peor seísmo desde 1999, cuando murieron 17.000 personas', ''],
  ['Zwaarste beving sinds de ramp van 1999, waarbij 17.000 mensen omkwamen', ''],
  ['Zwaarste beving sinds de ramp van 1999 met 17.000 doden', ''],
  ['Schwerstes Beben seit dem von 1999, bei dem 17.000 Menschen starben', ''],
])('what is set against another year is of today: %s: %s', (text, expected) => {
  expect(tollsIn(text).join('|')).toBe(expected);
});

test.each([
  'Hoeveel doden er vielen is onduidelijk, getuigen spreken van 100',
  'Hoeveel mensen omkwamen is onduidelijk, getuigen spreken van 100',
  'How many people died is unclear, witnesses speak of 100',
  'Wieviele Tote es gab ist unklar, Zeugen sprechen von 100',
  'Wie viele Menschen starben ist unklar, Zeugen sprechen von 100',
  'Combien de personnes sont mortes reste inconnu, des témoins parlent de 100',
  'Raad: cuántas muertes hubo se desconoce, testigos hablan de 100',
  'Se desconoce cuántos muertos hubo, testigos hablan de 100',
])('how many is asked, and none told: %s', (text) => {
  expect(tollsIn(text)).toEqual([]);
});
