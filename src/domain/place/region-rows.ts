const benelux = 'BE NL LU';
const baltic = 'EE LV LT';
const scandinavia = 'DK NO SE';
const nordic = `${scandinavia} FI IS FO GL AX SJ`;
const gulf = 'SA AE QA KW BH OM';
const levant = 'SY LB JO IL PS';
const maghreb = 'MA DZ TN LY MR EH';
const balkan = 'AL BA BG GR HR XK ME MK RO RS SI';
const caucasus = 'AM AZ GE';
const centralAsia = 'KZ KG TJ TM UZ';
const southAsia = 'AF BD BT IN LK MV NP PK';
const southEastAsia = 'BN ID KH LA MM MY PH SG TH TL VN';
const eastAsia = 'CN HK JP KP KR MN MO TW';
const westAfrica = 'BF BJ CI CV GH GM GN GW LR ML MR NE NG SH SL SN TG';
const centralAfrica = 'AO CD CF CG CM GA GQ ST TD';
const eastAfrica = 'BI DJ ER ET KE KM MG MU MW MZ RE RW SC SO SS TZ UG YT ZM ZW';
const southernAfrica = 'AO BW LS MZ MW NA SZ ZA ZM ZW';
const northAfrica = 'DZ EG EH LY MA SD TN';
const southAmerica = 'AR BO BR CL CO EC FK GF GY PE PY SR UY VE';
const centralAmerica = 'BZ CR GT HN NI PA SV';
const caribbean = 'AG AI AW BB BL BM BQ BS CU CW DM DO GD GP HT JM KN KY LC MF MQ MS PR SX TC TT VC VG VI';
const northAmerica = 'US CA MX';
const middleEast = `${levant} ${gulf} EG IQ IR TR YE`;
const pacific = 'AS CK FJ FM GU KI MH MP NC NF NR NU PF PG PN PW SB TK TO TV VU WF WS';
const europeanUnion = 'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK';
const europe = `${europeanUnion} AD AL AX BA BY CH FO GB GG GI IM IS JE LI MC MD ME MK NO RS RU SJ SM UA VA XK`;
const africa = [
  ...new Set(`${westAfrica} ${centralAfrica} ${eastAfrica} ${southernAfrica} ${northAfrica}`.split(' ')),
].join(' ');
const asia = [
  ...new Set(`${middleEast} ${caucasus} ${centralAsia} ${southAsia} ${southEastAsia} ${eastAsia}`.split(' ')),
]
  .filter((country) => country !== 'EG')
  .join(' ');

/**
 * The regions that ship: names (Dutch, English, then French, German and others) and the countries in them, ISO 3166-1 alpha-2, as
 * wires use the word. Regions overlap: Mauritania is in the Maghreb, the Sahel and West Africa.
 */
export const shippedRows: readonly (readonly [names: string, countries: string])[] = [
  ['Europa | Europe', europe],
  [
    'Europese Unie | European Union | Union européenne | Europäische Union | EU | UE | EU-landen | EU countries',
    europeanUnion,
  ],
  [
    'Eurozone | Eurozone | Euro area | Zone euro | Eurozonen | Euroraum | Eurogebied | Eurolanden',
    'AT BE BG CY DE EE ES FI FR GR HR IE IT LT LU LV MT NL PT SI SK',
  ],
  ['Benelux | Benelux | Lage Landen | Low Countries', benelux],
  [
    'Baltische staten | Baltic states | Pays baltes | États baltes | Baltikum | Baltische Staaten | Baltics | Baltische landen',
    baltic,
  ],
  ['Scandinavië | Scandinavia | Scandinavie | Skandinavien', scandinavia],
  [
    'Noordse landen | Nordic countries | Pays nordiques | Nordische Länder | Nordics | Noord-Europa | Northern Europe | Nordeuropa',
    nordic,
  ],
  [
    'Balkan | Balkans | Balkanlanden | Balkanländer | Zuidoost-Europa | South-East Europe | Southeast Europe | Südosteuropa | Westelijke Balkan | Western Balkans | Westbalkan | Balkans occidentaux',
    balkan,
  ],
  [
    'Voormalig Joegoslavië | Former Yugoslavia | Ex-Joegoslavië | Ex-Yougoslavie | Ehemaliges Jugoslawien',
    'BA HR XK ME MK RS SI',
  ],
  ['West-Europa | Western Europe | Europe occidentale | Westeuropa', `${benelux} AT CH DE FR GB IE LI MC`],
  [
    'Midden-Europa | Central Europe | Centraal-Europa | Europe centrale | Mitteleuropa',
    'AT CH CZ DE HU LI PL SI SK',
  ],
  ['Visegrad | Visegrád | Visegradlanden | Visegrad Group | Visegrád-Staaten', 'CZ HU PL SK'],
  [
    "Oost-Europa | Eastern Europe | Europe de l'Est | Europe orientale | Osteuropa",
    'BG BY CZ HU MD PL RO RU SK UA',
  ],
  ['Zuid-Europa | Southern Europe | Europe du Sud | Südeuropa', 'AD CY ES GI GR IT MT PT SM VA'],
  ['Alpenlanden | Alpine countries | Alpen | Alps | Alpes | Alpenländer', 'AT CH DE FR IT LI SI'],
  [
    'Iberisch Schiereiland | Iberian Peninsula | Iberië | Iberia | Péninsule ibérique | Iberische Halbinsel',
    'AD ES GI PT',
  ],
  ['Britse Eilanden | British Isles | Îles Britanniques | Britische Inseln', 'GB GG IE IM JE'],
  ['Kaukasus | Caucasus | Caucase | Zuid-Kaukasus | South Caucasus | Südkaukasus | Caucase du Sud', caucasus],
  [
    'Voormalige Sovjet-Unie | Former Soviet Union | Ex-URSS | Ehemalige Sowjetunion | Post-Soviet states | GOS | CIS | GUS',
    `${baltic} ${caucasus} ${centralAsia} BY MD RU UA`,
  ],
  [
    'Midden-Oosten | Middle East | Moyen-Orient | Proche-Orient | Naher Osten | Nahost | Mittlerer Osten | Nabije Oosten | Mideast | Near East',
    middleEast,
  ],
  [
    'Golfstaten | Gulf states | Pays du Golfe | Golfe | Gulf | Golfstaaten | GCC | Arabische Golf | Perzische Golf | Persian Gulf | Golf-Staaten',
    gulf,
  ],
  ['Arabisch Schiereiland | Arabian Peninsula | Péninsule arabique | Arabische Halbinsel', `${gulf} YE`],
  ['Levant | Levant | Levante', levant],
  [
    'Arabische wereld | Arab world | Monde arabe | Arabische Welt | Arabische landen | Arab countries | Arabische Liga | Arab League',
    `${gulf} DJ DZ EG IQ JO KM LB LY MA MR PS SD SO SY TN YE`,
  ],
  ['Centraal-Azië | Central Asia | Asie centrale | Zentralasien', centralAsia],
  ['Zuid-Azië | South Asia | Asie du Sud | Südasien | Indiaas subcontinent | Indian subcontinent', southAsia],
  [
    'Zuidoost-Azië | South-East Asia | Southeast Asia | Asie du Sud-Est | Südostasien | Zuidoost-Aziatische landen | ASEAN',
    southEastAsia,
  ],
  [
    "Oost-Azië | East Asia | Asie de l'Est | Asie orientale | Ostasien | Verre Oosten | Far East | Extrême-Orient | Ferner Osten",
    eastAsia,
  ],
  ['Koreaans Schiereiland | Korean Peninsula | Korea | Péninsule coréenne | Koreanische Halbinsel', 'KP KR'],
  ['Azië | Asia | Asie | Asien', asia],
  ['Afrika | Africa | Afrique', africa],
  ['Noord-Afrika | North Africa | Afrique du Nord | Nordafrika', northAfrica],
  ['Maghreb | Maghreb | Maghreb-landen | Maghrébin', maghreb],
  ['Sahel | Sahel | Sahelzone | Sahellanden | Sahel countries', 'BF ER GM ML MR NE NG SD SN TD'],
  [
    "West-Afrika | West Africa | Afrique de l'Ouest | Afrique occidentale | Westafrika | ECOWAS | Ecowas-landen | CEDEAO",
    westAfrica,
  ],
  ['Centraal-Afrika | Central Africa | Afrique centrale | Zentralafrika | Midden-Afrika', centralAfrica],
  ["Oost-Afrika | East Africa | Afrique de l'Est | Afrique orientale | Ostafrika", eastAfrica],
  ['Hoorn van Afrika | Horn of Africa | Corne de l’Afrique | Horn von Afrika', 'DJ ER ET SO'],
  [
    'Grote Meren van Afrika | African Great Lakes | Grote-Merengebied | Grote Meren | Great Lakes region | Grands Lacs | Große Seen',
    'BI CD RW TZ UG',
  ],
  ['Zuidelijk Afrika | Southern Africa | Afrique australe | Südliches Afrika', southernAfrica],
  [
    'Sub-Sahara-Afrika | Sub-Saharan Africa | Afrique subsaharienne | Subsahara-Afrika | Afrika ten zuiden van de Sahara',
    africa
      .split(' ')
      .filter((country) => !['DZ', 'EG', 'EH', 'LY', 'MA', 'TN'].includes(country))
      .join(' '),
  ],
  ['Noord-Amerika | North America | Amérique du Nord | Nordamerika', northAmerica],
  [
    'Midden-Amerika | Central America | Amérique centrale | Mittelamerika | Zentralamerika | Centraal-Amerika',
    centralAmerica,
  ],
  [
    'Noord- en Zuid-Amerika | The Americas | Americas | Amériques | Américas | Amerikas',
    `${northAmerica} ${centralAmerica} ${southAmerica} ${caribbean}`,
  ],
  ['Zuid-Amerika | South America | Amérique du Sud | Südamerika', southAmerica],
  [
    'Latijns-Amerika | Latin America | Amérique latine | Lateinamerika',
    `AR BO BR CL CO CU DO EC HT MX PE PR PY UY VE ${centralAmerica}`,
  ],
  [
    'Caraïben | Caribbean | Caraïbes | Karibik | Caribisch gebied | Caribische eilanden | West-Indië | West Indies',
    caribbean,
  ],
  ['Andes | Andes | Andeslanden | Anden | Andean countries | Pays andins', 'AR BO CL CO EC PE VE'],
  ['Guyana’s | Guianas | Guyanes | Guayanas', 'GF GY SR'],
  [
    'Koninkrijk der Nederlanden | Kingdom of the Netherlands | Royaume des Pays-Bas | Königreich der Niederlande | Koninkrijk',
    'NL AW BQ CW SX',
  ],
  [
    'Caribische deel van het Koninkrijk | Dutch Caribbean | Nederlandse Antillen | Antillen | Netherlands Antilles | Antilles néerlandaises | Niederländische Antillen | ABC-eilanden | Caribisch Nederland',
    'AW BQ CW SX',
  ],
  ['Oceanië | Oceania | Océanie | Ozeanien', `AU NZ ${pacific}`],
  [
    'Stille Zuidzee | Pacific islands | Îles du Pacifique | Pazifikinseln | Polynesië | Micronesië | Melanesië | Pacifische eilanden | Pacific',
    pacific,
  ],
  ['Noordpoolgebied | Arctic | Arctique | Arktis | Arctis', 'CA DK FI GL IS NO RU SE SJ US'],
];
