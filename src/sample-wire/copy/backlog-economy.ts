import type { SampleCopy } from '../copy.ts';

/** Economie, written for this project: the companies do not exist. */
export const economyBacklog: readonly SampleCopy[] = [
  {
    desk: 'economie',
    dateline: 'AMSTERDAM (ANP)',
    urgency: 4,
    headline: 'Lichte winst op Damrak, chipbedrijven voorop',
    body: [
      'De Amsterdamse beurs is {dag} met een lichte winst gesloten. Beleggers waren opgelucht over cijfers van Aziatische chipbedrijven.',
      'De hoofdindex eindigde 0,4 procent hoger. Bij de middelgrote fondsen ging scheepsbouwer Vliet & Waard aan kop met een winst van 3,1 procent.',
      'De euro was iets minder waard dan een dag eerder. De olieprijs veranderde nauwelijks.',
    ],
  },
  {
    desk: 'economie',
    dateline: 'FRANKFURT (ANP/DPA)',
    headline: 'Duitse machinebouw krijgt meer opdrachten uit het buitenland',
    body: [
      'De Duitse machinebouwers hebben afgelopen maand 4 procent meer opdrachten binnengehaald dan een jaar eerder. De groei kwam geheel uit het buitenland.',
      'In Duitsland zelf daalde de vraag met 2 procent. Bedrijven wachten volgens de brancheorganisatie op duidelijkheid over de energieprijs.',
      'Voor het hele jaar rekent de sector op een kleine plus.',
    ],
  },
  {
    desk: 'economie',
    dateline: 'VEGHEL (ANP)',
    headline: 'Koekfabriek Van Roessel sluit na 112 jaar',
    body: [
      'Koekfabriek Van Roessel in Veghel gaat na 112 jaar dicht. Het familiebedrijf kon de hogere prijzen van boter en energie niet langer doorberekenen.',
      'Voor de 46 werknemers wordt een sociaal plan opgesteld. Een deel kan terecht bij een bakkerij in Uden.',
      'Het recept van de bekende gemberkoek is te koop. Er hebben zich volgens de directie al drie gegadigden gemeld.',
    ],
  },
  {
    desk: 'economie',
    dateline: 'NEW YORK (ANP/RTR)',
    headline: 'Wall Street wacht af in aanloop naar rentebesluit',
    body: [
      'De aandelenbeurzen in New York zijn {dag} vrijwel vlak gesloten. Beleggers hielden zich rustig in aanloop naar het rentebesluit van de Amerikaanse centrale bank.',
      'Onder de verliezers waren luchtvaartmaatschappijen, die last hadden van een hogere olieprijs. Supermarkten deden het juist goed.',
      'Economen gaan ervan uit dat de rente onveranderd blijft.',
    ],
  },
  {
    desk: 'economie',
    dateline: 'DELFT (ANP)',
    headline: 'Delfts bedrijf haalt 18 miljoen op voor batterij van zout',
    body: [
      'Het Delftse bedrijf Pekelkracht heeft 18 miljoen euro opgehaald voor de bouw van een fabriek voor zoutbatterijen. Die zijn zwaarder dan gewone, maar bevatten geen zeldzame metalen.',
      'De batterijen zijn bedoeld voor opslag van zonnestroom in woonwijken. De eerste worden volgend jaar in Goes geplaatst.',
      'Het geld komt van een regionaal fonds en twee energiebedrijven.',
    ],
  },
  {
    desk: 'economie',
    dateline: 'DEN HAAG (ANP)',
    headline: 'Consument geeft iets meer uit aan kleding en schoenen',
    body: [
      'Huishoudens hebben afgelopen maand 1,3 procent meer uitgegeven dan een jaar eerder. Vooral kleding en schoenen gingen vaker over de toonbank.',
      'Aan auto’s en meubels werd minder besteed. De cijfers zijn gecorrigeerd voor prijsveranderingen en het aantal koopdagen.',
      'De omstandigheden voor de consumptie zijn volgens statistici iets gunstiger dan een maand geleden.',
    ],
  },
  {
    desk: 'economie',
    dateline: 'PARIJS/MADRID (ANP/AFP/EFE)',
    headline: 'Hogesnelheidslijn naar Barcelona krijgt tweede aanbieder',
    body: [
      'Op de hogesnelheidslijn tussen Lyon en Barcelona gaat een tweede maatschappij rijden. Het Spaanse Ruta Azul begint komende herfst met drie treinen per dag.',
      'Reizigers mogen gratis een fiets meenemen, zegt het bedrijf. Een kaartje kost minimaal 29 euro.',
      'De toezichthouders van beide landen gaven {dag} hun goedkeuring.',
    ],
  },
  {
    desk: 'economie',
    dateline: 'VENLO (ANP)',
    headline: 'Tekort aan tomatenplukkers drijft lonen in kassen op',
    body: [
      'Tuinders in Noord-Limburg betalen hun plukkers fors meer dan vorig jaar. Door het tekort aan personeel stegen de lonen volgens de bond gemiddeld 9 procent.',
      'Sommige bedrijven kopen plukrobots, maar die zijn trager dan mensen. "Hij plukt er acht per minuut, een goede kracht twintig", zegt teler Twan Geurtjens uit Grubbenvorst.',
      'De tomaten worden in de winkel naar verwachting iets duurder.',
    ],
  },
  {
    desk: 'economie',
    dateline: null,
    headline: 'Verzekeraar keert uit na vergissing met dakdragers',
    body: [
      'Een verzekeraar moet de schade betalen van een klant die met fietsen op het dak een parkeergarage in reed. Dat oordeelt een geschillencommissie.',
      'De verzekeraar vond dat de man de hoogtebalk had moeten zien. Die was echter drie weken eerder weggehaald voor onderhoud.',
      'De schade bedroeg 6400 euro, inclusief twee elektrische fietsen.',
    ],
  },
  {
    desk: 'economie',
    dateline: 'TOKIO (ANP/RTR)',
    headline: 'Beurs Tokio hoger na meevallende export',
    body: [
      'De Japanse aandelenbeurs heeft {dag} de hoogste stand in zes weken bereikt. De export viel mee, vooral dankzij de verkoop van machines.',
      'Autofabrikanten wonnen gemiddeld 1,8 procent. De yen verzwakte licht tegenover de dollar.',
      'In Hongkong en Sydney waren de verschillen klein.',
    ],
  },
  {
    desk: 'economie',
    dateline: 'ROTTERDAM (ANP)',
    urgency: 4,
    headline: 'Havenwerkers en bedrijven bereiken akkoord over cao',
    body: [
      'De sjorders in de Rotterdamse haven hebben een nieuwe cao. Bonden en werkgevers werden het {dag} na een nacht onderhandelen eens over een loonsverhoging van 7 procent in twee jaar.',
      'Ook gaat het aantal nachtdiensten omlaag voor wie ouder is dan 55. Acties die voor het weekeinde waren aangekondigd, gaan niet door.',
      'De leden moeten nog met het akkoord instemmen.',
    ],
  },
];
