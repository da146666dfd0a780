import { expect, test } from 'vitest';
import { agesIn } from '../../../src/domain/event/words/ages-in.ts';

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
  ['Deel (2) van de reeks, 14 doden, boete van 30 miljoen, huis van 27.000 euro', ''],
])('people in `%s` are %s', (text, ages) => {
  expect([...agesIn(text)].join(' ')).toBe(ages);
});
