import type { DeskVerdict } from './desk-verdict.ts';

/** Words that sites use as category, section or slug, in small letters without accents: NU.nl, NOS, and papers in four languages. */
const words: { readonly [verdict: string]: string } = {
  buitenland:
    'buitenland buitenlands-nieuws wereld wereldnieuws world world-news internacional internazionale international-news auslandsnachrichten etranger verden varlden worldnews international internationaal foreign ausland monde mundo global europa europe',
  conflict:
    'udland utland utenriks utrikes esteri exteriores oorlog oorlogen war wars krieg kriege guerre guerres conflict conflicten conflicts',
  binnenland: 'binnenland regio regionaal lokaal koningshuis 112',
  domestic: 'domestic inland national-news inlandsnachrichten',
  'domestic-no': 'innenriks',
  'domestic-se': 'inrikes',
  'domestic-dk': 'indland',
  'domestic-it': 'interni cronaca',
  politiek: 'wetstraat haagse-zaken haagse-politiek binnenhof den-haag kabinet tweede-kamer',
  politics: 'politics politik politique politica verkiezingen elections',
  economie:
    'economie economie-financien okonomi ekonomi naringsliv bors borsen borsnytt finans finanzen finanzas entreprises borsa mercados economy business wirtschaft economia geld beurs beursnieuws finance financieel financien money markets ondernemen bedrijfsleven wonen',
  sport:
    'sport sports deportes desporto idrott idrett idraet calcio futbol fotball fotboll fodbold ciclismo ciclisme cyclisme formel-1 formule1 f1 fussball leichtathletik wintersport ski biathlon langrenn hand-ball volley basket basketball ishockey ijshockey eishockey judo schaken snooker honkbal baseball nfl nba mlb nhl cricket boksen boxing triatlon roeien zeilen paardensport hippisch shorttrack veldrijden mountainbike europa-league conference-league bundesliga premier-league la-liga laliga serie-a ligue-1 jupiler-pro-league keuken-kampioen-divisie wk-2026 giro vuelta giro-d-italia voetbal football soccer schaatsen wielrennen tennis hockey formule-1 formula-1 atletiek basketbal darts zwemmen ' +
    'turnen handbal volleybal golf rugby autosport motorsport overige-sporten sport-overig ek-voetbal wk-voetbal eredivisie champions-league ' +
    'olympische-spelen olympics tour-de-france',
  cultuur:
    'cultuur culture kultur cultura kunst boeken film muziek music theater entertainment show showbizz showbiz achterklap lifestyle cultuur-en-media arts',
  media: 'media tv-en-radio televisie',
  tech: 'tech technologie technology techniek digitaal internet gadgets games',
  wetenschap: 'wetenschap science wissenschaft sciences ruimtevaart',
  gezondheid: 'gezondheid gezond health gesundheit sante zorg coronavirus',
  klimaat: 'klimaat climate milieu environment natuur duurzaam duurzaamheid klima',
  weer: 'weer weerbericht weather wetter meteo',
  opmerkelijk: 'opmerkelijk bizar odd oddly-enough weird panorama kurioses insolite',
  auto: 'auto autos cars automotive motoring',
  // A desk of its own at home, and a part of another elsewhere: whose home it is tells.
  area: 'nederland belgie belgique vlaanderen',
  place: 'misdaad crime justice rechtspraak onderwijs education religie religion samenleving society',
};

/** What each word means. */
export const wordDesks: ReadonlyMap<string, DeskVerdict> = new Map(
  Object.entries(words).flatMap(([verdict, named]) =>
    named.split(' ').map((word) => [word, verdict] as const),
  ),
);
