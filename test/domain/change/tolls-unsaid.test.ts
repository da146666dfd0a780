import { expect, test } from 'vitest';
import { describeChange } from '../../../src/domain/change/describe-change.ts';
import { wireItem } from '../../support/wire-item.ts';
import { tollsIn } from './tolls-in.ts';

test.each([
  // How old somebody was.
  ['Actor dies at 83', ''],
  ['Actor dead at 83', ''],
  ['Actor muere a los 83', ''],
  ['Number of dead at 24', '24 dead'],
  ['Death toll stands at 24', '24 dead'],
  ['Four killed at 24 Main Street', 'Four dead'],
  ['Mató a los 12 mineros', '12 dead'],
  // An article before a place in a row, or before so many.
  ['A second person has died', ''],
  ['Een tweede persoon is overleden', ''],
  ['Eine zweite Person ist gestorben', ''],
  ['A 3rd person has died', ''],
  ['Minstens een twintigtal doden', ''],
  ['Een tiental gewonden', ''],
  ['Een paar doden', ''],
  ['A child dead', 'A dead'],
  ['Een kind overleden', 'Een dead'],
  ['A hundred dead', 'A hundred dead'],
  // Whom nothing befell.
  ['150 passagiers ongedeerd, piloot gewond', ''],
  ['150 passagiers niet gewond, piloot gewond', ''],
  ['All 150 passengers unharmed, pilot injured', ''],
  ['150 Passagiere unverletzt, Pilot verletzt', ''],
  ['12 doden, 150 passagiers ongedeerd', '12 dead'],
  ['Nobody among 150 aboard hurt', ''],
  ['None of the 12 hurt', ''],
  ['Niemand van de 150 opvarenden gewond', ''],
  ['Geen van de 12 gewond', ''],
  ['20 survivors injured', '20 injured'],
  // Why somebody was arrested.
  ['Verdachte opgepakt voor moord op 5 mensen', ''],
  ['Suspect in killing of 5 arrested', ''],
  ['Suspect arrested over murder of 5 people', ''],
  ['Police arrest 5 over murder', '5 arrested'],
  ['12 arrested after killing of student', '12 arrested'],
  ['Politie arresteert 5 mannen na moord', '5 arrested'],
  ['Na de dood van drie mensen 5 verdachten opgepakt', '5 arrested'],
  // So many more.
  ['Death toll up 5 at 24', '24 dead'],
  ['Dodental stijgt met 5 naar 24', '24 dead'],
  ['Dodental brand stijgt met 5, zeker 24 mensen in ziekenhuis', ''],
  ['Death toll up to 24', '24 dead'],
  ['Twee doden erbij, nu 14', '14 dead'],
  ['Dos muertos más', ''],
])('%s: %s', (text, expected) => {
  expect(tollsIn(text).join(', ')).toBe(expected);
});

test('how old somebody was when he died is no toll that changed', () => {
  const version = (headline: string) => wireItem({ guid: 'a', headline, lede: null, body: null });
  const { figures } = describeChange(version('Actor dies at 83'), version('Actor dies at 84'));
  expect(figures.filter(({ counted }) => counted?.kind === 'count')).toEqual([]);
});
