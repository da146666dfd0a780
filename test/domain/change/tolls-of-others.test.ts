import { expect, test } from 'vitest';
import { tollsIn } from './tolls-in.ts';

test.each([
  '500 mensen zoeken naar vermist meisje',
  '200 vrijwilligers zoeken vermiste jongen',
  'Honderden vrijwilligers helpen zoeken naar vermiste Sumanta',
  'Duizenden mensen herdenken vermoorde tiener',
  'Duizenden op de been voor vermoorde Lisa',
  'Honderden collega’s bij uitvaart omgekomen brandweerman',
  'Ruim duizend motorrijders begeleiden overleden vriend naar laatste rustplaats',
  'Thousands mourn slain activist',
  'Thousands mourn teenager killed by police',
  'Hundreds gather to honour firefighters killed in blaze',
  'Hundreds march for woman killed by bus',
  'Activist killed: thousands take to the streets',
  'Slain officer’s funeral draws 2,000',
  'Tausende Menschen gedenken getöteter Polizisten',
  'Des milliers de personnes rendent hommage à Lola, tuée il y a un an',
  'Des milliers de manifestants dénoncent la mort d’un étudiant',
  'Plusieurs milliers de personnes aux obsèques du policier tué',
  '200 gendarmes à la recherche d’une fillette disparue',
  'Miles de manifestantes piden justicia por el joven muerto',
  'Miles lloran a la cantante fallecida',
  '200 personas asisten al funeral del niño muerto',
  '200 voluntarios buscan a niña desaparecida',
])('whom many mourn or look for is one, and no toll: %s', (text) => {
  expect(tollsIn(text)).toEqual([]);
});

test.each([
  ['20 killed at funeral in Afghanistan', '20 dead'],
  ['At least 20 people at funeral killed', '20 dead'],
  ['Twee mensen bij begrafenis doodgeschoten', 'Twee dead'],
  ['40 militairen zoeken naar drie vermisten', 'drie missing'],
  ['Drie zwaar gewonde agenten naar ziekenhuis', 'Drie injured'],
  ['Dos personas han fallecido en Orihuela', 'Dos dead'],
  ['Quatre personnes ont trouvé la mort dimanche', 'Quatre dead'],
  ['Aantal doden: 20', '20 dead'],
  ['Number of dead: 20', '20 dead'],
])('and who died at a funeral is one: %s: %s', (text, expected) => {
  expect(tollsIn(text).join('|')).toBe(expected);
});

test.each([
  'Vrouw (34) en twee kinderen omgekomen bij brand',
  'Piloot (46) en vier passagiers omgekomen',
  'Mother, 34, and two children killed in fire',
  'Twee piloten en vier passagiers omgekomen',
  'Burgemeester en drie wethouders omgekomen bij helikoptercrash',
  'Generaal en drie lijfwachten gedood in Gaza',
  'Hamas-leider en zes anderen gedood bij aanval Doha',
  'President and eight others killed in helicopter crash',
  'Iran’s president, foreign minister and six others killed in crash',
  'Crash kills pilot and four passengers',
  'Strike kills Hezbollah commander and 12 others',
  'Mueren el piloto y cuatro pasajeros',
])('who died beside others is one more than these: %s', (text) => {
  expect(tollsIn(text)).toEqual([]);
});

test.each([
  ['14 statt 16 Tote', '14 dead'],
  ['Opferzahl nach unten korrigiert: 14 statt 16 Tote', '14 dead'],
  ['27 in plaats van 30 doden bij brand', '27 dead'],
  ['27 instead of 30 dead', '27 dead'],
  ['Dodental bijgesteld: niet 30 maar 27 doden bij brand', '27 dead'],
  ['Nicht 16, sondern 14 Tote', '14 dead'],
  ['Non pas 17 mais 16 morts', '16 dead'],
  ['Dodental van 17 naar 16 verlaagd', '16 dead'],
])('of what another number takes the place of, none died: %s: %s', (text, expected) => {
  expect(tollsIn(text).join('|')).toBe(expected);
});

test.each([
  ['Storm Éowyn: man killed, 725,000 without power', ''],
  ['Un muerto, 725.000 sin luz', 'Un dead'],
  ['Un muerto y decenas de viviendas dañadas', 'Un dead'],
  ['Un marinero desaparecido y miles de hogares a oscuras', ''],
  ['Second person dies in Texas measles outbreak of 500', ''],
  ['Death toll of 20', '20 dead'],
  ['Han muerto 20 personas', '20 dead'],
  ['20 hostages freed', ''],
  ['Twee van de 20 gijzelaars vrijgelaten', ''],
])('who is counted beside one who died is not dead: %s: %s', (text, expected) => {
  expect(tollsIn(text).join('|')).toBe(expected);
});

test.each([
  'Een vrouw en haar zoon zijn omgekomen bij een brand',
  'A woman and her son died in the fire',
  'Ein Mann und eine Frau sind gestorben',
  'Brand die het leven kostte aan een vrouw van 34 en haar zoon van 6',
  'Artsen Zonder Grenzen bevestigt dat de vrouw en vier kinderen van een chirurg het leven lieten',
])('one and another are not one: %s', (text) => {
  expect(tollsIn(text)).toEqual([]);
});

test.each([
  ['A man was killed and his son injured', 'A dead'],
  ['Een vrouw is overleden en haar zoon ligt in het ziekenhuis', 'Een dead'],
  ['They killed eight militants behind bus attack; death toll 17', '17 dead'],
  ['Army kills eight militants', 'eight dead'],
])('%s: %s', (text, expected) => {
  expect(tollsIn(text).join('|')).toBe(expected);
});

test.each([
  ['Volgens de burgemeester, 12 mensen omgekomen', '12 dead'],
  ['Selon le maire, 12 personnes sont mortes', '12 dead'],
  ['Laut Minister, 12 Tote', '12 dead'],
  ['According to the governor, 12 people were killed', '12 dead'],
  ['Aanslag op minister, 12 doden', '12 dead'],
  ['Attack on president, 12 killed', '12 dead'],
  ['Pilot, 2 passengers killed', ''],
  ['12 manifestants tués', '12 dead'],
  ['20 manifestantes heridos en Lima', '20 injured'],
  ['At least 30 people seeking aid killed in Gaza', '30 dead'],
  ['Three Palestinians searching for food killed', 'Three dead'],
  ['Two officers searching for suspect shot dead', 'Two dead'],
])('who says it or was attacked, and what they were doing, takes nobody away: %s: %s', (text, expected) => {
  expect(tollsIn(text).join('|')).toBe(expected);
});
