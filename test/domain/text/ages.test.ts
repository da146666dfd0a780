import { expect, test } from 'vitest';
import { agesOf } from '../../../src/domain/text/ages.ts';

test.each([
  ['Man (34) overleden bij ongeval A2', '34'],
  ['Een 52-jarige vrouw uit Best', '52'],
  ['De politie hield een man van 27 aan', '27'],
  ['A 19-year-old man, and a woman aged 44', '19 44'],
  ['Skifahrerin (28) stirbt, ein 45-Jähriger überlebt', '28 45'],
  ['Der 61 Jahre alte Fahrer', '61'],
  ['Un homme de 38 ans, âgée de 71 ans', '38 71'],
  ['Detenida una mujer de 33 años', '33'],
  ['Dix ans de prison, 18 ans de réclusion, 10 años de cárcel', ''],
  ['De politie hield een vrouw van 31, en Ria Huisgen (71)', '31 71'],
  ['Ouder echtpaar (82) vermist (2)', '82'],
  ['Meisje (2) gevonden, oud-minister Jansen (65) zoekt mee', '2 65'],
  ['Man, 34, killed in Oman (45)', '34'],
  ['Gunman, 19, Schütze (20), Schutter, 21, Täterin, 22, doden: 23, in Rafah, 24, doden', '19 20 21 22'],
  ['Brand in Kiel (24), Top 40 (12), die Preise (25), pork prices (12)', ''],
  ['NANCY (54) - Appartement, am Mittwoch (16), nesta quarta-feira (16)', ''],
  ['Jumbo (34) en Bonden staken bij PakketPlus (2)', ''],
  ['man van 2,5 miljoen, vrouw van 30%', ''],
  ['Deel (2) van de reeks, 14 doden, boete van 30 miljoen, huis van 27.000 euro', ''],
])('people in `%s` are %s', (text, ages) => {
  expect(
    agesOf(text)
      .map(({ years, start, end }) => (text.slice(start, end) === `${years}` ? years : text))
      .join(' '),
  ).toBe(ages);
});
