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
  ['Vermutlich mehr als 20 Tote bei Bootsunglück vor Kreta', ''],
  // Asked for, and not told.
  ['Raad: hoeveel doden er vielen is onduidelijk, getuigen spreken van 100', ''],
  ['NYC marathon: runner collapses and dies at mile 22', ''],
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
  // So many together, and a share.
  ['Train crash: 40 dead or injured', ''],
  ['20 Tote und Verletzte bei Zugunglück', ''],
  ['Zeker 30 mensen gedood of gewond bij aanval', ''],
  ['12 doden en 20 gewonden', '12 dead|20 injured'],
  ['Le nombre de morts sur les routes en baisse de 3 %', ''],
  // They were missing, and are no longer.
  ['Bodies of 2 missing climbers found on K2', ''],
  ['Zwei der fünf Vermissten tot geborgen', ''],
  ['Hallan muertos a 3 turistas desaparecidos en Baja California', ''],
  ['18 of 30 missing found alive', ''],
  ['Bodies of 6 hostages recovered from Gaza tunnel', ''],
  ['30 missing not found', '30 missing'],
])('%s: %s', (text, expected) => {
  expect(tollsIn(text).join('|')).toBe(expected);
});

test.each([
  ['1500 doden minder door hitteplan', ''],
  ['20 fewer deaths this year', ''],
  ['Road deaths: 120 fewer killed than in 2023', ''],
  ['50 morts de moins sur les routes', ''],
  ['30 muertos menos en las carreteras', ''],
  ['Oversterfte: 400 doden meer dan verwacht', ''],
  ['400 Tote mehr als erwartet', ''],
  ['20 doden, minder dan gevreesd', '20 dead'],
  ['20 doden, meer dan gevreesd', '20 dead'],
  ['Au moins 50 morts', '50 dead'],
  ['30 muertos al menos', '30 dead'],
  ['50 morts au moins', '50 dead'],
  ['12 doden in minder dan een week', '12 dead'],
])('so many fewer or more are no toll: %s: %s', (text, expected) => {
  expect(tollsIn(text).join('|')).toBe(expected);
});

test.each([
  ['Mob boss who ordered 150 murders arrested', ''],
  ['Man verdacht van 12 moorden opgepakt', ''],
  ['Vier verdachten van moord opgepakt', 'Vier arrested'],
  ['12 arrested after murder', '12 arrested'],
])('nor are murders those who were arrested for them: %s: %s', (text, expected) => {
  expect(tollsIn(text).join('|')).toBe(expected);
});

test.each([
  ['Army says 3 soldiers, 17 rebels killed', ''],
  ['Leger meldt drie agenten, 17 strijders gedood', ''],
  ['Police say 3 houses hit, 17 rebels killed', '17 dead'],
  ['Bus with 40 passengers overturns, 12 people killed', '12 dead'],
])('where two kinds are listed behind who says so, none is told: %s: %s', (text, expected) => {
  expect(tollsIn(text).join('|')).toBe(expected);
});
