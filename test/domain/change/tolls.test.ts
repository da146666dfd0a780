import { expect, test } from 'vitest';
import { describeChange } from '../../../src/domain/change/describe-change.ts';
import { figuresOf } from '../../../src/domain/change/figures.ts';
import { tokensOf } from '../../../src/domain/change/tokens.ts';

/** `20 dead`, one for each figure of people to whom something happened. */
function tollsIn(text: string): readonly string[] {
  return figuresOf(text, tokensOf(text)).flatMap(({ text: said, counted }) =>
    counted?.kind === 'count' ? [`${said} ${counted.count}`] : [],
  );
}

test.each([
  // Strengths and classes.
  ['Category 4 cyclone kills 24 in Madagascar', '24 dead'],
  ['Category 4 cyclone kills dozens', 'dozens dead'],
  ['Cycloon van categorie 4 doodt 31 mensen', '31 dead'],
  ['Zyklon der Kategorie 4 tötet 31 Menschen', '31 dead'],
  ['Un cyclone de catégorie 4 tue 31 personnes', '31 dead'],
  ['Un huracán de categoría 4 mata a 31 personas', '31 dead'],
  ['Magnitude 6.0 earthquake kills 20', '20 dead'],
  ['Magnitude 6 earthquake kills 20', '20 dead'],
  ['6.0-magnitude quake kills at least 20', '20 dead'],
  ['Beben der Stärke 6,0 tötet 20', '20 dead'],
  ['Beben der Stärke 6 tötet 20 Menschen', '20 dead'],
  ['Beving met een kracht van 6 doodt 20 mensen', '20 dead'],
  ['Aardbeving met kracht 6,2: 35 doden', '35 dead'],
  ['Un séisme de magnitude 6 fait 20 morts', '20 dead'],
  ['Un terremoto de magnitud 6,1 deja 20 muertos', '20 dead'],
  ['Level 3 evacuation after fire, 2 missing', '2 missing'],
  // Aeroplanes, flights, roads.
  ['Boeing 737 crash kills 62', '62 dead'],
  ['Boeing 737-500 crash kills 61', '61 dead'],
  ['Boeing 737 crash killed 62 people', '62 dead'],
  ['Airbus 320 abgestürzt: 62 Tote', '62 dead'],
  ['Flight 171 crash kills 241', '241 dead'],
  ['Flight 171 crash: 260 dead', '260 dead'],
  ['Vlucht 171 verongelukt, 241 doden', '241 dead'],
  ['Flug 171: 241 Tote', '241 dead'],
  ['Le vol 171 s’écrase, 241 morts', '241 dead'],
  ['El vuelo 171 se estrella: 241 muertos', '241 dead'],
  ['Death toll from Flight 171 crash rises to 260', '260 dead'],
  ['Ongeluk op A12: 3 doden', '3 dead'],
  ['Ongeluk op A 12 met 3 doden', '3 dead'],
  ['Route 66 crash kills 3', '3 dead'],
  ['Route 66 crash injures 3', '3 injured'],
  ['Unfall auf Autobahn 7, vier Verletzte', 'vier injured'],
  // Who was aboard.
  ['Bus met 45 passagiers verongelukt, 12 doden', '12 dead'],
  ['Bus met 45 passagiers verongelukt', ''],
  ['Bus mit 45 Insassen verunglückt, 12 Tote', '12 dead'],
  ['Un bus avec 45 passagers se renverse, 12 morts', '12 dead'],
  ['Un autobús con 45 pasajeros vuelca: 12 muertos', '12 dead'],
  ['Ferry carrying 200 passengers sinks, many dead', ''],
  ['Ferry with 200 aboard sinks, 12 dead', '12 dead'],
  ['Bus carrying 45 people plunges into ravine, killing all aboard', ''],
  ['3 of the 45 passengers killed', ''],
  ['Drie van de 45 passagiers omgekomen', 'Drie dead'],
  // Ages.
  ['Gunman, 19, kills four', 'four dead'],
  ['Schütze, 19, tötet fünf', 'fünf dead'],
  ['Gunman (19) kills four', 'four dead'],
  ['24-year-old kills four', 'four dead'],
  ['11-Jährige tötet zwei Menschen', 'zwei dead'],
  ['11-Jährige verletzt', ''],
  ['Un hombre de 19 años mata a cuatro personas', 'cuatro dead'],
  ['Un homme de 19 ans tue quatre personnes', 'quatre dead'],
  ['Schutter, 19, doodt vier mensen', 'vier dead'],
  ['Police: driver, 42, arrested', ''],
  ['Jan Jansen, 34, omgekomen bij brand', ''],
  // How often it was filed, or anything else that stands apart.
  ['Vrouw vermist (2)', ''],
  ['In Gaza, 20, en in Rafah, 12, doden', ''],
  ['Doden (20)', '20 dead'],
  ['Doden (20), gewonden (40)', '20 dead|40 injured'],
  // Storeys, measures, shares.
  ['Strike on 3-story building kills 9', '9 dead'],
  ['Strike on two-storey house kills 9', '9 dead'],
  ['Fire in 12 storey block kills 9', '9 dead'],
  ['Flat van 12 verdiepingen ingestort, 9 doden', '9 dead'],
  ['Winds of 120 km/h kill 4', '4 dead'],
  ['Bus stürzt 100 Meter tief, 9 Tote', '9 dead'],
  ['5% of victims killed by smoke', ''],
  ['A 2.5 percent rise in people killed', ''],
  // Dates, years and times.
  ['9/11 attacks killed 2,977', '2,977 dead'],
  ['7 oktober: 1.200 doden', '1.200 dead'],
  ['October 7 attack killed 1,200', '1,200 dead'],
  ['7. Oktober: 1.200 Tote', '1.200 dead'],
  ['Attaque du 7 octobre: 1.200 morts', '1.200 dead'],
  ['Ataque del 7 de octubre: 1.200 muertos', '1.200 dead'],
  ['Op 7 juni 12 doden', '12 dead'],
  ['In mei 21 doden', '21 dead'],
  ['20 may have died', '20 dead'],
  ['Death toll from October 7 attack rises to 1,200', '1,200 dead'],
  ['2024 floods killed 30', '30 dead'],
  ['2024 attack kills dozens', 'dozens dead'],
  ['Explosie om 14.00 doodt 3 mensen', '3 dead'],
  ['Explosion um 14.00 Uhr tötet 3 Menschen', '3 dead'],
  // Who does it, and with what.
  ['Two gunmen kill 20', '20 dead'],
  ['Two gunmen killed 20 people', '20 dead'],
  ['Two gunmen killed a woman', 'a dead'],
  ['3 bombs that killed dozens', 'dozens dead'],
  ['Twee schutters doden 20 mensen', '20 dead'],
  ['Zwei Schützen töten 20 Menschen', '20 dead'],
  ['Deux tireurs tuent 20 personnes', '20 dead'],
  ['Deux hommes ont tué 20 personnes', '20 dead'],
  ['Dos hombres mataron a 20 personas', '20 dead'],
  ['Two dogs injured 5 children', '5 injured'],
  ['Police arrested 12 in 3 raids', '12 arrested'],
  ['Soldiers killed by 2 gunmen', ''],
  // Others, and nobody.
  ['Two arrested over deaths of 20 migrants', 'Two arrested'],
  ['5 police officers charged over deaths', ''],
  ['12 children among the dead', ''],
  ['Drie verdachten na dodelijke steekpartij aangehouden', 'Drie arrested'],
  ['2 dodelijke ongevallen op snelweg', ''],
  ['Twee bussen verongelukt, 9 doden', '9 dead'],
  ['Zestien woningen geëvacueerd', ''],
  ['4 more killed in Gaza', ''],
  ['Nog 4 doden in Gaza', ''],
  ['Dodental stijgt van 20 naar 24', '24 dead'],
  ['Death toll rises from 20 to 24', '24 dead'],
  ['Death toll rises by 4', ''],
  ['3 Nederlanders en 4 Duitsers omgekomen', ''],
  ['Bomb kills 3 Germans and 4 Swedes', ''],
  ['12 doden: 4 Nederlanders, 8 Duitsers', '12 dead'],
  ['12 doden, 4 mensen nog in ziekenhuis', '12 dead'],
  ['Zahl der Toten steigt von zwölf auf vierzehn', 'vierzehn dead'],
  // A part, and all there were.
  ['3 women among 12 killed', '12 dead'],
  ['Three Britons among the 12 dead', '12 dead'],
  ['A child among 12 killed in Gaza', '12 dead'],
  ['3 vrouwen onder 12 doden', '12 dead'],
  ['3 vrouwen onder de 12 doden', '12 dead'],
  ['3 Frauen unter 12 Toten', '12 dead'],
  ['3 femmes parmi les 12 morts', '12 dead'],
  ['3 mujeres entre los 12 muertos', '12 dead'],
  ['12 doden, onder wie 3 kinderen', '12 dead'],
  ['20 slachtoffers, onder wie 3 doden', '3 dead'],
  ['Nine people, including two killed by a mine, died', 'Nine dead'],
  ['Bomb injures 3, including two killed', '3 injured|two dead'],
  ['12 gewonden, van wie 3 later overleden', '12 injured|3 dead'],
  // Each verb has those whom it befell.
  ['Strikes kill 12 and wound 40', '12 dead|40 injured'],
  ['Aanval doodt 12 en verwondt 40', '12 dead|40 injured'],
  ['Bommen doodden 12 en verwondden 40', '12 dead|40 injured'],
  ['Une bombe tue 12 et blesse 40 personnes', '12 dead|40 injured'],
  ['Una bomba mata a 12 y hiere a 40', '12 dead|40 injured'],
  ['Politie doodt 2 en arresteert 12', '2 dead|12 arrested'],
  ['Twee agenten arresteren 12 mensen', '12 arrested'],
  ['Police arrests 12 in 3 raids', '12 arrested'],
  ['12 arrests after 3 raids', '12 arrested'],
  ['Two dogs hurt 5 children', '5 injured'],
  ['Man dies of 12 gunshot wounds', ''],
  ['20 blessés la nuit à Paris', '20 injured'],
  // And what was right stays so.
  ['Cyclone kills 20 in Madagascar', '20 dead'],
  ['Cycloon doodt 31 mensen op Madagaskar', '31 dead'],
  ['Cycloon doodt op Madagaskar 31 mensen', '31 dead'],
  ['Bom die 20 mensen doodde', '20 dead'],
  ['Das Beben, das 20 Menschen tötete', '20 dead'],
  ['20 people killed, 40 wounded', '20 dead|40 injured'],
  ['20 killed 40 injured', '20 dead|40 injured'],
  ['Crash with 20 people killed', '20 dead'],
  ['Aanslag met 20 doden', '20 dead'],
  ['Protests after 20 people were killed', '20 dead'],
  ['More than 20 have been killed', '20 dead'],
  ['At least 2024 people killed', '2024 dead'],
  ['Quake leaves 20 dead, 3 missing, 4 arrested', '20 dead|3 missing|4 arrested'],
  ['Doden: 20, gewonden: 40', '20 dead|40 injured'],
  ['2,4 miljoen mensen ontheemd', '2,4 miljoen displaced'],
  ['Floods kill nearly two dozen', ''],
  ['Nine people including a child were killed when a bomb fell', 'Nine dead'],
  ['Two people have been killed and tens of thousands of homes left dark', 'Two dead'],
  ['Sube a 21 el número de fallecidos', '21 dead'],
  ['Die Zahl der Todesopfer liegt bei 33', '33 dead'],
  ['Een Belg is een van de drie doden', 'drie dead'],
  ['Llega un cayuco con 184 personas y dos fallecidos', 'dos dead'],
  ['Im Mai 21 Menschen verletzt', '21 injured'],
  ['18 personas fallecieron y otras 25 resultaron heridas', '18 dead|25 injured'],
  ['20 blessés et trois disparus', '20 injured|trois missing'],
  ['20 heridos y tres desaparecidos', '20 injured|tres missing'],
  ['20 Menschen in Madrid getötet', '20 dead'],
])('%s: %s', (text, expected) => {
  expect(tollsIn(text).join('|')).toBe(expected);
});

test.each([
  ['Gunman, 19, kills four', ['19']],
  ['Schütze, 19, tötet fünf', ['19']],
  ['Schutter (19) doodt vier mensen', ['19']],
  ['Kop (2)', []],
  ['Crash (12) in Gaza', []],
  ['Doden (20)', []],
  ['In Gaza, 20, en in Rafah, 12, doden', []],
])('%s: how old somebody is', (text, expected) => {
  expect(figuresOf(text, tokensOf(text)).flatMap(({ text: said, isAge }) => (isAge ? [said] : []))).toEqual(
    expected,
  );
});

test.each([
  ['Cyclone kills 20 in Madagascar', 'Category 4 cyclone kills 24 in Madagascar', ['dead 20 → 24']],
  ['Cyclone kills 20', 'Category 4 cyclone kills 31', ['dead 20 → 31']],
  ['Magnitude 6.0 earthquake kills 20', 'Magnitude 6.2 earthquake kills 35', ['dead 20 → 35']],
  ['6.0-magnitude quake kills at least 20', '5.5-magnitude quake kills at least 35', ['dead 20 → 35']],
  ['Boeing 737 crash kills 62', 'Boeing 737-500 crash kills 61', ['dead 62 → 61']],
  ['Flight 171 crash kills 241', 'Flight 171 crash kills 260', ['dead 241 → 260']],
  [
    'Bus met 45 passagiers verongelukt, 12 doden',
    'Bus met 48 passagiers verongelukt, 15 doden',
    ['dead 12 → 15'],
  ],
  ['Gunman, 19, kills four', 'Schütze, 19, tötet fünf', ['dead four → fünf']],
  ['Strike on 3-story building kills 9', 'Strike kills 9', []],
  ['Three Britons among 12 killed', 'Three Britons among 14 killed', ['dead 12 → 14']],
  ['12 killed', 'Three Britons among 14 killed', ['dead 12 → 14']],
  ['Magnitude 6 quake, 20 dead', 'Killed: 20 in magnitude 6 quake', []],
])('%s, then %s: the dead alone become others', (before, after, expected) => {
  const version = (headline: string) => ({ headline, lede: null, body: null, urgency: 3, dateline: null });
  const { figures } = describeChange(version(before), version(after));
  expect(
    figures.flatMap(({ counted, from, to }) =>
      counted?.kind === 'count' ? [`${counted.count} ${from} → ${to}`] : [],
    ),
  ).toEqual(expected);
});

test.each([
  ['Nine people, including two killed by a mine, died', ['Nine dead', 'two ']],
  ['Nog 4 doden in Gaza', ['4 ']],
  ['Another 4 killed in Gaza', ['4 ']],
])('%s: a figure that a word does not count is not told as a number of that word', (text, expected) => {
  expect(
    figuresOf(text, tokensOf(text)).map(({ text: said, counted }) =>
      counted?.kind === 'count' ? `${said} ${counted.count}` : `${said} ${counted?.noun ?? ''}`,
    ),
  ).toEqual(expected);
});
