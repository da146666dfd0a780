/** What a figure of hard news counts, in whatever words the copy says it: `doden`, `omgekomen`, `killed`, `death toll`. */
export const counts = [
  'dead',
  'injured',
  'missing',
  'arrested',
  'rescued',
  'evacuated',
  'displaced',
  'hostages',
  'infected',
] as const;
/** One of them; its word is the reader's. */
export type Count = (typeof counts)[number];

/**
 * Who stands before a verb. `doer`: who does it, whatever else the clause says. `clause`: so too, but where it ends a clause of its own
 * (`die 20 mensen doodde`). `either`: also whom it befell (`10 killed`). `befell`: they most of all, since it is a noun or a participle as well.
 */
export type Before = 'doer' | 'clause' | 'either' | 'befell';

/** What somebody does to those whom a figure counts: a row a verb, with its forms by who stands before them. */
const acts: readonly (readonly [Count, { readonly [before in Before]?: string }])[] = [
  ['dead', { doer: 'kill kills killing', either: 'killed' }],
  ['dead', { doer: 'doodt', clause: 'doodde doodden', befell: 'doden' }],
  ['dead', { clause: 'töten tötet tötete töteten' }],
  ['dead', { doer: 'tue tuent', either: 'tué tuée tués tuées' }],
  ['dead', { doer: 'mata matan mató mataron' }],
  ['dead', { befell: 'drowned' }],
  ['injured', { doer: 'injure injures injuring', either: 'injured' }],
  ['injured', { doer: 'wound wounds wounding', either: 'wounded' }],
  ['injured', { either: 'hurt' }],
  ['injured', { doer: 'verwondt verwonden', clause: 'verwondde verwondden' }],
  ['injured', { befell: 'verletzte verwundete' }],
  ['injured', { doer: 'blesse blessent', befell: 'blessé blessée blessés blessées' }],
  ['injured', { doer: 'hiere hieren hirió hirieron' }],
  ['arrested', { doer: 'arrest', either: 'arrests arrested' }],
  ['arrested', { doer: 'detain detains', either: 'detained' }],
  ['arrested', { doer: 'arresteert arresteren', clause: 'arresteerde arresteerden' }],
  ['rescued', { doer: 'rescue rescues', either: 'rescued' }],
  ['rescued', { befell: 'saved' }],
  ['rescued', { clause: 'redde redden', befell: 'gered' }],
  ['evacuated', { clause: 'evacueerde evacueerden', either: 'evacuated' }],
  ['hostages', { clause: 'gijzelden' }],
];
type Act = { readonly count: Count; readonly before: Before };
const actOf: ReadonlyMap<string, Act> = new Map(
  acts.flatMap(([count, forms]) =>
    (Object.entries(forms) as [Before, string][]).flatMap(([before, words]) =>
      words.split(' ').map((word) => [word, { count, before }] as const),
    ),
  ),
);

/** The other words that say what befell those who are counted. */
const countWords: readonly (readonly [Count, readonly RegExp[]])[] = [
  [
    'dead',
    [
      /^(?:doder?|dodental(?:len)?|dodencijfer|dodelijke|dood|doodgeschoten|doodgestoken|omgekomen(?:en)?|omkom(?:en|t)|omkwam(?:en)?|gedood|gedode|overleden(?:en)?|overleed|verongelukt(?:en)?|gestorven|stierf|stierven|gesneuveld(?:en)?|sneuvelde[n]?|vermoord(?:e)?|verdronken|dead|deaths?|died|dies|fatalities|slain)$/u,
      /^(?:tote[rn]?|erschossen|erschlagen|erstochen|todesopfern?|todesfälle[n]?|todeszahl|opferzahl|getötet(?:e[nr]?)?|gestorben(?:e[nr]?)?|starben|stirbt|sterben|umgekommen(?:e[nr]?)?|ertrunken|ermordet(?:e[nr]?)?)$/u,
      /^(?:morte?s?|décédée?s?|décès|meurent|mouru(?:e?s?)|noyée?s?)$/u,
      /^(?:muert[oae]s?|mueren?|murieron|murió|fallecid[oa]s?|fallecen?|fallecieron|falleció|ahogad[oa]s|mortales)$/u,
    ],
  ],
  [
    'injured',
    [
      /^(?:(?:zwaar|licht)?gewond(?:e|en)?|gewondental|verwond|injur(?:y|ies))$/u,
      /^(?:verletzt(?:e[nr])?|(?:schwer|leicht)verletzt(?:e[nr]?)?|verletztenzahl|verwundet(?:e[nr])?)$/u,
      /^(?:herid[oa]s?|lesionad[oa]s?)$/u,
    ],
  ],
  [
    'missing',
    [
      /^(?:vermist(?:e|en)?|vermissingen|missing|unaccounted|vermisst(?:e[nr]?)?)$/u,
      /^(?:disparue?s?|desaparecid[oa]s?)$/u,
    ],
  ],
  [
    'arrested',
    [
      /^(?:aangehouden(?:en)?|aanhoudingen|arrestaties?|arrestanten|opgepakt|gearresteerd(?:en)?|detentions)$/u,
    ],
  ],
  ['rescued', [/^geredden$/u]],
  ['evacuated', [/^(?:geëvacueerd(?:en|e)?|evacués?|evacuees)$/u]],
  ['displaced', [/^(?:ontheemd(?:en|e)?|displaced|dakloze[n]?|dakloos|homeless)$/u]],
  ['hostages', [/^(?:gijzelaars?|gegijzeld(?:en)?|hostages?)$/u]],
  ['infected', [/^(?:besmet(?:te|ten)?|besmettingen|infected|infections)$/u]],
];

/** Says how many there are without saying of whom: `dodental`, `death toll`. */
const tolls =
  /^(?:dodental(?:len)?|dodencijfer|gewondental|deaths?|toll|fatalities|todeszahl|opferzahl|todesopfern?|verletztenzahl|muertos|fallecidos)$/u;

/** The people that a casualty is one of, and whose own name says nothing of what befell them. */
const people =
  /^(?:mensen|personen|persoon|burgers|inwoners|opvarenden|passagiers|slachtoffers|bewoners|anderen|people|persons?|civilians|others|victims|passengers|residents|crew|man|vrouw|kind|jongen|meisje|woman|child|boy|girl|menschen?|leuten?|zivilisten|einwohner|bewohner|insassen|passagieren?|opfern?|frau|junge|mädchen|personnes?|gens|civils|habitants|passagers|victimes?|autres|homme|femme|enfant|personas?|civiles|habitantes|pasajeros|víctimas?|otr[oa]s|hombre|mujer|niñ[oa])$/u;

/** One person, of whom something is said together with others; of those with an office or a trade the end of the word. */
const onePerson =
  /^(?:vrouw|man|kind|jongen|meisje|baby|peuter|kleuter|tiener|agent|agente|militair|soldaat|piloot|moeder|vader|zoon|dochter|broer|zus|vriend|vriendin|echtgenoot|echtgenote|collega|verdachte|bestuurder|chauffeur|fietser|dader|schutter|toerist|journaliste?|rapper|zanger(?:es)?|acteur|actrice|activiste?|studente?|scholier|scholiere|leerling|politicus|president|premier|woman|child|boy|girl|toddler|teen|teenager|wife|husband|son|daughter|brother|sister|friend|colleague|pilot|captain|driver|mother|father|soldier|gunman|attacker|tourist|student|teacher|activist|singer|actor|actress|mayor|governor|senator|lawmaker|judge|hiker|mann|frau|junge|mädchen|mutter|vater|sohn|tochter|bruder|schwester|fahrer|pilotin|schüler(?:in)?|sänger(?:in)?|schauspieler(?:in)?|polizist(?:in)?|soldat|täter|aktivist(?:in)?|femme|homme|enfant|garçon|fillette|fille|fils|mère|père|pilote|conducteur|policier|gendarme|étudiante?|chanteu(?:r|se)|président|maire|mujer|esposa|hombre|joven|niñ[oa]|madre|padre|hij[oa]|piloto|conductor|policía|agente|cantante|periodista|alcalde(?:sa)?|presidente|\p{L}*(?:officer|fighter|policeman|minister|brandweerman|leider|leader|führer|commandant|commander|kommandeur|kommandant|general|generaal|burgemeester|bürgermeister|ministre|ministro))$/u;

/** Several of them, whom headlines count beside others: `Seven soldiers, 30 rebels dead`. */
const severalPersons =
  /^(?:mannen|vrouwen|kinderen|jongens|meisjes|piloten|bemanningsleden|inzittenden|agenten|militairen|soldaten|strijders|rebellen|toeristen|migranten|leerlingen|studenten|arbeiders|mijnwerkers|men|women|children|boys|girls|pilots|sons|daughters|officers|soldiers|troops|militants|rebels|fighters|police(?:men)?|tourists|migrants|students|workers|miners|männer|frauen|kinder|piloten|polizisten|kämpfer|touristen|schüler|arbeiter|hommes|femmes|enfants|pilotes|policiers|gendarmes|soldats|combattants|hombres|mujeres|niñ[oa]s|pilotos|policías|agentes|soldados)$/u;

/** Nobody: what is counted so befell none of them, whatever else the sentence says. */
const things =
  /^(?:jaar|jaren|maand(?:en)?|week|weken|dag|dagen|uur|uren|minuten|minuut|seconden|keer|procent|percent|graden|kilometer|dozen|dozijn|dutzend|douzaines?|docenas?|km|km\/h|kmh|kph|mph|cm|mm|ft|feet|foot|metres?|meters?|kg|tons?|tonnes?|tonnen|tonneladas|hectares?|hectáreas|acres|stor(?:y|ies|eys?)|floors?|verdiepingen|etages?|étages?|pisos|plantas|stockwerke[n]?|stöcke|geschosse[n]?|degrees|grad|meter|kilo|ton|euro|dollar|huizen|woningen|gebouwen|auto's|voertuigen|dorpen|steden|bussen|treinen|vrachtwagens|helikopters|tanks|veerboten|appartementen|flats|hotels|straten|raketten|drones|buses|trains|trucks|helicopters|ferries|apartments|streets|busse[n]?|züge[n]?|lastwagen|hubschraubern?|panzern?|camions|hélicoptères|autobuses|trenes|camiones|helicópteros|vliegtuigen|schepen|boten|aanvallen|landen|provincies|plaatsen|scholen|years?|months?|weeks?|days?|hours?|minutes?|times|miles|houses|homes|buildings|cars|vehicles|villages|towns|cities|missiles|rockets|planes|ships|boats|attacks|countries|places|schools|jahre[n]?|monate[n]?|wochen?|tage[n]?|stunden?|sekunden?|prozent|häuser[n]?|gebäude[n]?|wohnungen|autos|dörfer[n]?|städte[n]?|raketen|drohnen|flugzeuge|schiffe|boote|angriffe|ländern?|schulen|ans|années?|mois|semaines?|jours?|heures?|secondes?|degrés|mètres|kilomètres|maisons|logements|immeubles|bâtiments|voitures|véhicules|villes|missiles|bateaux|avions|attaques|pays|écoles|años?|mes(?:es)?|semanas?|días?|horas?|minutos?|segundos?|grados|metros|kilómetros|casas|viviendas|edificios|coches|vehículos|pueblos|ciudades|misiles|aviones|barcos|ataques|países|escuelas|euros|dólares)$/u;

/** What lives and is nobody: `De vogelgriep kostte 30.000 kippen het leven`. */
const animals =
  /^(?:dieren|alpaca's|alpacas|kippen|hennen|vogels|ganzen|eenden|kalkoenen|varkens|biggen|koeien|kalveren|runderen|schapen|lammeren|geiten|paarden|honden|katten|vissen|konijnen|nertsen|herten|wolven|walvissen|animals|livestock|chickens|hens|birds|geese|ducks|turkeys|pigs|piglets|cows|calves|cattle|sheep|lambs|goats|horses|dogs|cats|fish|rabbits|mink|deer|whales|tieren?|hühnern?|hennen|vögeln?|gänsen?|enten|puten|schweinen?|ferkeln?|kühen?|kälbern?|rindern?|schafen?|ziegen|pferden?|hunden?|katzen|fischen?|animaux|poulets|poules|oiseaux|oies|canards|porcs|cochons|vaches|veaux|bovins|moutons|brebis|chèvres|chevaux|chiens|chats|poissons|animales|pollos|gallinas|aves|pájaros|cerdos|vacas|terneros|reses|ovejas|cabras|caballos|perros|gatos|peces)$/u;

/** Several people that are counted as one: `twee gezinnen omgekomen` says not of how many. */
const groups =
  /^(?:gezin(?:nen)?|famil(?:ies?|y|ien|les?|ias?)|huishoudens?|echtpa(?:ar|ren)|koppels?|households?|couples?|ehepaare?[ns]?|haushalte?[ns]?|foyers?|hogares?|matrimonios?|parejas?)$/u;

/** Words with which nothing is counted: what stands before or after a noun. */
const functionWords = new Set(
  (
    'de het een der den des te ten ter en of maar want dus om op in aan bij door voor van met naar uit over onder tot na sinds rond tegen tussen zonder via per ' +
    'zijn is was waren werd werden wordt worden heeft hebben had hadden kan kunnen zal zullen moet moeten als dan dat die dit deze wie wat waar er al nog ook niet geen zo meer minder ' +
    'the a an and or but of on in at by for from to with into over under after since around against between without via as than that this these those who which when where ' +
    'are were be been has have had will would can could is was it its their they he she not no so more less other according said says zei zegt aldus volgens zich hun haar ze hij zij we'
  ).split(' '),
);

/** Other words that are none of what is counted: small ones of other languages, and that it rose or fell. */
const smallWords = new Set(
  (
    'im am ein eine einen einem einer und oder nach vor vom zu zum zur aus bei beim mit ohne über unter um seit für gegen durch wegen bis sind wurde wurden wird werden hat haben auch noch laut als ' +
    'le la les une du des à au aux dans sur sous par pour avec sans après avant depuis lors pendant selon contre et ou est sont était ont été ne pas plus ' +
    'el los las del al para con sin tras desde según durante y son fue fueron ha han hay ' +
    'gestegen gedaald opgelopen toegenomen verlaagd verhoogd bijgesteld gestiegen angestiegen gesunken erhöht korrigiert'
  ).split(' '),
);

/** What is counted by the word, and null where it says nothing of the kind. */
export function countOf(key: string): Count | null {
  const act = actOf.get(key);
  if (act !== undefined) return act.count;
  return countWords.find(([, patterns]) => patterns.some((pattern) => pattern.test(key)))?.[0] ?? null;
}

/** Who stands before a word that is an act; null where it is none. */
export function whoBefore(key: string): Before | null {
  return actOf.get(key)?.before ?? null;
}

/** Whether the word says that who is named beside it was the one it happened to: `killed 10 miners`. */
export function isActUpon(key: string): boolean {
  const before = whoBefore(key);
  return before !== null && before !== 'befell';
}

/** Whether the word announces a number of its own kind, however far behind it that stands. */
export function isToll(key: string): boolean {
  return tolls.test(key);
}

/** Whether the word means people and says nothing more of them. */
export function isPeople(key: string): boolean {
  return people.test(key);
}

/** Whether the word means one person alone: `pilot`, `moeder`. */
export function isOnePerson(key: string): boolean {
  return onePerson.test(key);
}

/** Whether the word means persons of one kind: `soldiers`, `kinderen`. */
export function areSeveral(key: string): boolean {
  return severalPersons.test(key);
}

/** Whether the word counts nothing and names nothing. */
export function isFunctionWord(key: string): boolean {
  return functionWords.has(key);
}

/** Whether the word is small in another language than those of the function words, or says only that a number rose or fell. */
export function isSmallWord(key: string): boolean {
  return smallWords.has(key);
}

/** Whether the word names no people, so that no casualties are counted with it. */
export function isThing(key: string): boolean {
  return things.test(key) || animals.test(key);
}

/** What a page counts of its own readers. */
const chatter =
  /^(?:reacties?|comments?|lezers|readers|views|weergaven|likes|shares|kijkers|viewers|foto's|photos)$/u;

/** Whether the word is one that a page counts of itself, and that changes at every look. */
export function isChatter(key: string): boolean {
  return chatter.test(key);
}

/** Whether the word is one for several people together, so that a number of them is none of casualties. */
export function isGroup(key: string): boolean {
  return groups.test(key);
}
