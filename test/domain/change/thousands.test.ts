import { expect, test } from 'vitest';
import { describeChange } from '../../../src/domain/change/describe-change.ts';
import { wireItem } from '../../support/wire-item.ts';
import { tollsIn } from './tolls-in.ts';

test.each([
  ['Séisme : 1 200 morts', '1 200 dead'],
  ['Séisme : 1\u00A0200 morts', '1 200 dead'],
  ['Séisme : 1\u202F200 morts', '1 200 dead'],
  ['1 200 personas muertas', '1 200 dead'],
  ['5 000 mensen geëvacueerd', '5 000 evacuated'],
  ['Beben tötet 12 200 Menschen', '12 200 dead'],
  ['Plus de 1 200 morts et 3 400 blessés', '1 200 dead, 3 400 injured'],
  ['12 morts 1 200 blessés', '12 dead, 1 200 injured'],
  ['Seisme de 2023 : 1 200 000 morts', '1 200 000 dead'],
  ['In 2024 1 200 doden', '1 200 dead'],
  ['tussen 1 000 en 1 200 doden', ''],
])('a space parts the thousands of one number: %s', (text, expected) => {
  expect(tollsIn(text).join(', ')).toBe(expected);
});

test.each([
  ['In 2024 200 doden', '200 dead'],
  ['Op 12 200 doden', '200 dead'],
  ['Mei 12 200 doden', '200 dead'],
  ['El 12 200 muertos', '200 dead'],
  ['Vlucht 171 241 doden', '241 dead'],
  ['Week 12 200 doden', '200 dead'],
  ['12, 200 doden', '200 dead'],
  ['12 doden 200 gewonden', '12 dead, 200 injured'],
  ['Doden: 12 200 gewonden', '12 dead, 200 injured'],
  ['Blast kills 12 200 hurt', '12 dead, 200 injured'],
])('and does not where the first number is another: %s', (text, expected) => {
  expect(tollsIn(text).join(', ')).toBe(expected);
});

test('a count of thousands that became another is told whole', () => {
  const version = (headline: string) => wireItem({ guid: 'a', headline, lede: null, body: null });
  const { figures } = describeChange(version('Séisme : 1 100 morts'), version('Séisme : 1\u00A0300 morts'));
  expect(figures).toMatchObject([{ from: '1 100', to: '1 300', was: 1_100, value: 1_300 }]);
});
