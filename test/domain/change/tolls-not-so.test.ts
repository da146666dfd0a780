import { expect, test } from 'vitest';
import { tollsIn } from './tolls-in.ts';

test.each([
  // It may come to that, and has not.
  ['Storm could kill thousands, hurricane centre warns', ''],
  ['El cólera podría matar a 2.000 personas este año, según la ONU', ''],
  ['Flut könnte 300 Menschen töten', ''],
  ['Droogte kan 5.000 mensen het leven kosten', ''],
  ['5.000 mensen kunnen sterven door droogte', ''],
  ['10.000 personas podrían morir de hambre', ''],
  ['L’OMS craint 5.000 morts si l’épidémie de choléra s’étend', ''],
  ['Trump dreigt: 10.000 doden als Iran aanvalt', ''],
  ['At least 31 feared dead as overloaded boat capsizes off Sierra Leone', ''],
  ['Tientallen doden gevreesd na kapseizen veerboot Tanzania', ''],
  ['Mogelijk 40 doden bij neerstorten helikopter Siberië', ''],
  // It is said that it did not.
  ['Army denies 60 soldiers killed in Sahel ambush', ''],
  ['Israël ontkent doden van 15 hulpverleners', ''],
  ['El Gobierno niega que haya 20 muertos en las protestas', ''],
  ['Armee bestreitet, 20 Zivilisten getötet zu haben', ''],
  // It did happen, whatever else is feared or may be.
  ['Storm that could bring more rain kills 20', '20 dead'],
  ['Storm that threatened the coast kills 20', '20 dead'],
  ['UN warns of famine as 20 killed in Gaza', '20 dead'],
  ['12 killed in fire that could have been prevented', '12 dead'],
  ['Fears for 20 missing miners', '20 missing'],
  // They were missing, and are no longer.
  ['Bodies of 2 missing climbers found on K2', ''],
  ['Zwei der fünf Vermissten tot geborgen', ''],
  ['18 of 30 missing found alive', ''],
  ['30 missing not found', '30 missing'],
])('%s: %s', (text, expected) => {
  expect(tollsIn(text).join('|')).toBe(expected);
});
