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

const countWords: readonly (readonly [Count, readonly RegExp[]])[] = [
  [
    'dead',
    [
      /^(?:dode[nr]?|dodental(?:len)?|dodencijfer|dodelijke|doodgeschoten|doodgestoken|omgekomen(?:en)?|omkom(?:en|t)|omkwam(?:en)?|gedood|gedode|doodt|doodde[n]?|overleden(?:en)?|overleed|verongelukt(?:en)?|gestorven|stierf|stierven|gesneuveld(?:en)?|sneuvelde[n]?|vermoord(?:e)?|verdronken|dead|deaths?|died|dies|killed|kills?|killing|fatalities|slain|drowned)$/u,
      /^(?:tote[rn]?|todesopfern?|todesfälle[n]?|todeszahl|opferzahl|getötet(?:e[nr]?)?|töte[nt]|tötete[n]?|gestorben(?:e[nr]?)?|starben|stirbt|sterben|umgekommen(?:e[nr]?)?|ertrunken|ermordet(?:e[nr]?)?)$/u,
      /^(?:morte?s?|tuée?s?|tue|tuent|décédée?s?|décès|meurent|mouru(?:e?s?)|noyée?s?)$/u,
      /^(?:muert[oae]s?|mueren?|murieron|murió|fallecid[oa]s?|fallecen?|fallecieron|falleció|mata|matan|mataron|mató|ahogad[oa]s|mortales)$/u,
    ],
  ],
  [
    'injured',
    [
      /^(?:(?:zwaar|licht)?gewond(?:e|en)?|gewondental|verwond|injured|injur(?:e|y|ies|es|ing)|wounded|wounds|hurt)$/u,
      /^(?:(?:schwer|leicht)?verletzt(?:e[nr]?)?|verletztenzahl|verwundet(?:e[nr]?)?)$/u,
      /^(?:blessée?s?|blessent|herid[oa]s?|lesionad[oa]s?|hirieron|hirió)$/u,
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
      /^(?:aangehouden(?:en)?|aanhoudingen|arrestaties?|arrestanten|opgepakt|gearresteerd(?:en)?|arrested|arrests|detained|detentions)$/u,
    ],
  ],
  ['rescued', [/^(?:gered(?:den)?|redde[n]?|rescued|rescues|saved)$/u]],
  ['evacuated', [/^(?:geëvacueerd(?:en|e)?|evacués?|evacuees|evacuated|evacueerde[n]?)$/u]],
  ['displaced', [/^(?:ontheemd(?:en|e)?|displaced|dakloze[n]?|dakloos|homeless)$/u]],
  ['hostages', [/^(?:gijzelaars?|gegijzeld(?:en)?|gijzelden|hostages?)$/u]],
  ['infected', [/^(?:besmet(?:te|ten)?|besmettingen|infected|infections)$/u]],
];

/** Says that who is named beside it was the one it happened to: `killed 10 miners`. */
const verbs =
  /^(?:killed|kills?|killing|doodt|doodde[n]?|injured|injures|injuring|wounded|arrested|detained|rescued|redde[n]?|gijzelden|evacuated|töte[nt]|tötete[n]?|tuée?s?|tue|tuent|blessent|mata|matan|mataron|mató|hirieron|hirió)$/u;

/** Says how many there are without saying of whom: `dodental`, `death toll`. */
const tolls =
  /^(?:dodental(?:len)?|dodencijfer|gewondental|deaths?|toll|fatalities|todeszahl|opferzahl|todesopfern?|verletztenzahl|muertos|fallecidos)$/u;

/** The people that a casualty is one of, and whose own name says nothing of what befell them. */
const people =
  /^(?:mensen|personen|persoon|burgers|inwoners|opvarenden|passagiers|slachtoffers|bewoners|anderen|people|persons?|civilians|others|victims|passengers|residents|crew|man|vrouw|kind|jongen|meisje|woman|child|boy|girl|menschen?|leuten?|zivilisten|einwohner|bewohner|insassen|passagieren?|opfern?|frau|junge|mädchen|personnes?|gens|civils|habitants|passagers|victimes?|autres|homme|femme|enfant|personas?|civiles|habitantes|pasajeros|víctimas?|otr[oa]s|hombre|mujer|niñ[oa])$/u;

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

/** What is counted by the word, and null where it says nothing of the kind. */
export function countOf(key: string): Count | null {
  return countWords.find(([, patterns]) => patterns.some((pattern) => pattern.test(key)))?.[0] ?? null;
}

/** Whether the word is an act upon those whom the figure counts. */
export function isActUpon(key: string): boolean {
  return verbs.test(key);
}

/** Whether the word announces a number of its own kind, however far behind it that stands. */
export function isToll(key: string): boolean {
  return tolls.test(key);
}

/** Whether the word means people and says nothing more of them. */
export function isPeople(key: string): boolean {
  return people.test(key);
}

/** Whether the word counts nothing and names nothing. */
export function isFunctionWord(key: string): boolean {
  return functionWords.has(key);
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
