/**
 * What a category says of the desk: a topic's slug; `place` where only the place tells (a crime may be anywhere); `politics` at
 * home, foreign abroad; `conflict`, abroad unless the place is at home; `domestic-be`, home news of a Belgian agency, which is foreign news elsewhere; `none` for products and
 * everything that says nothing of the subject.
 */
export type DeskVerdict = string;

/** The top of the IPTC Media Topics by their first two digits (also of the older Subject Codes), https://cv.iptc.org/newscodes/mediatopic/ */
export const iptcTopDesks: ReadonlyMap<string, DeskVerdict> = new Map(
  Object.entries<DeskVerdict>({
    '01': 'cultuur',
    '02': 'place',
    '03': 'place',
    '04': 'economie',
    '05': 'place',
    '06': 'klimaat',
    '07': 'gezondheid',
    '08': 'opmerkelijk',
    '09': 'economie',
    '10': 'cultuur',
    '11': 'politics',
    '12': 'place',
    '13': 'tech',
    '14': 'place',
    '15': 'sport',
    '16': 'conflict',
    '17': 'weer',
  }),
);

/**
 * Media Topics below the top have numbers from 20000002 that say nothing of their place in the tree, but were given out branch by
 * branch: the first number of each branch, and its top. Numbers past the last row were added later, anywhere.
 */
export const iptcBranches: readonly (readonly [from: number, verdict: DeskVerdict])[] = [
  [20000002, 'cultuur'],
  [20000045, 'media'],
  [20000053, 'conflict'],
  [20000082, 'place'],
  [20000170, 'economie'],
  [20000398, 'place'],
  [20000418, 'klimaat'],
  [20000446, 'gezondheid'],
  [20000497, 'opmerkelijk'],
  [20000509, 'economie'],
  [20000538, 'cultuur'],
  [20000574, 'politics'],
  [20000657, 'place'],
  [20000710, 'tech'],
  [20000768, 'place'],
  [20000822, 'sport'],
  [20001128, 'weer'],
  [20001132, 'unknown'],
];

/** Codes of agencies, in capitals. A code of two or three letters counts only from the agency it belongs to, by scheme or credit. */
export const agencyDesks: ReadonlyMap<string, DeskVerdict> = new Map(
  Object.entries<DeskVerdict>({
    // ANP News API.
    'XANP/BUI': 'buitenland',
    'ANP/BUI': 'buitenland',
    'XANP/BIN': 'binnenland',
    'ANP/BIN': 'binnenland',
    'XANP/POLITIEK': 'politiek',
    'XANP/ECO': 'economie',
    'ANP/ECO': 'economie',
    AFN: 'economie',
    FIN: 'economie',
    'XANP/SPO': 'sport',
    'ANP/SPO': 'sport',
    'XANP/VOETBAL': 'sport',
    'XANP/TEAMNL': 'sport',
    'XANP/KCE': 'cultuur',
    'ANP/ENTERTAINMENT': 'cultuur',
    'ANP/FILM': 'cultuur',
    'ANP/KUNST-CULTUUR': 'cultuur',
    'ANP/MUZIEK': 'cultuur',
    'ANP/MEDIA': 'media',
    'XANP/SCIENCE': 'tech',
    'XANP/GEZOND': 'gezondheid',
    'XANP/KLIMAAT': 'klimaat',
    'XANP/WEER': 'weer',
    'XANP/WEERUPDATES': 'weer',
    'ANP/OPMERKELIJK': 'opmerkelijk',
    'XANP/AUTOMOTIVE': 'auto',
    'XANP/101': 'none',
    'ANP/NARROWCAST': 'none',
    DUMMY: 'none',
    ALL: 'none',
    // Belga: Dutch and French services, and the categories of its newer service.
    BIN: 'domestic-be',
    INT: 'domestic-be',
    BTL: 'buitenland',
    EXT: 'buitenland',
    SPN: 'sport',
    SPF: 'sport',
    POL: 'politics',
    ECO: 'economie',
    'NEWS/SPORTS': 'sport',
    'NEWS/ECONOMY': 'economie',
    'NEWS/POLITICS': 'politics',
    'NEWS/CULTURE_LIFESTYLE': 'cultuur',
    'NEWS/ENTERTAINMENT': 'cultuur',
    // AFP.
    SPO: 'sport',
    CLJ: 'place',
    // dpa's desks.
    PL: 'politics',
    WI: 'economie',
    VM: 'place',
    KU: 'cultuur',
    SP: 'sport',
    RS: 'none',
  }),
);

/** Words that sites use as category, section or slug, in small letters without accents: NU.nl, NOS, and papers in four languages. */
const words: { readonly [verdict: string]: string } = {
  buitenland:
    'buitenland wereld wereldnieuws world worldnews international internationaal foreign ausland monde mundo global europa europe',
  conflict: 'udland',
  binnenland: 'binnenland nederland domestic inland regio regionaal lokaal koningshuis 112',
  politiek: 'haagse-zaken den-haag kabinet tweede-kamer',
  politics: 'politics politik politique politica verkiezingen elections',
  economie:
    'economie economy business wirtschaft economia geld beurs beursnieuws finance financieel financien money markets ondernemen bedrijfsleven wonen',
  sport:
    'sport sports deportes voetbal football soccer schaatsen wielrennen tennis hockey formule-1 formula-1 atletiek basketbal darts zwemmen ' +
    'turnen handbal volleybal golf rugby autosport motorsport overige-sporten sport-overig ek-voetbal wk-voetbal eredivisie champions-league ' +
    'olympische-spelen olympics tour-de-france',
  cultuur:
    'cultuur culture kultur cultura kunst boeken film muziek music theater entertainment achterklap lifestyle cultuur-en-media arts',
  media: 'media tv-en-radio televisie',
  tech: 'tech technologie technology techniek digitaal internet gadgets games',
  wetenschap: 'wetenschap science wissenschaft sciences ruimtevaart',
  gezondheid: 'gezondheid gezond health gesundheit sante zorg coronavirus',
  klimaat: 'klimaat climate milieu environment natuur duurzaam duurzaamheid klima',
  weer: 'weer weerbericht weather wetter meteo',
  opmerkelijk: 'opmerkelijk bizar odd oddly-enough weird panorama kurioses insolite',
  auto: 'auto autos cars automotive motoring',
  place: 'misdaad crime justice rechtspraak onderwijs education religie religion samenleving society',
};

/** What each word means. */
export const wordDesks: ReadonlyMap<string, DeskVerdict> = new Map(
  Object.entries(words).flatMap(([verdict, named]) =>
    named.split(' ').map((word) => [word, verdict] as const),
  ),
);
