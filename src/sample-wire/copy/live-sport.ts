import type { LiveCopy } from '../copy.ts';

/** Sport that is filled in anew each time: the names and the results are made up. */
export const sportLive: readonly LiveCopy[] = [
  {
    desk: 'sport',
    dateline: '{STAD} (ANP)',
    urgency: 4,
    slots: {
      stad: '@stad',
      wie: '@man',
      uit: ['2-1', '3-2', '1-0', '4-2', '3-1'],
      min: '71..93',
      club: ['SV Waterlinie', 'VV Zuiderkruis', 'RKVV Molenhoek', 'FC Oosterlaan'],
    },
    headline: '{club} wint van koploper: {uit}',
    body: [
      '{club} heeft {dag} in {stad} verrassend gewonnen van de koploper. Het werd {uit}.',
      '{wie} besliste het duel in de {min}e minuut met een vrije trap in de kruising. "Ik wilde hem eigenlijk voorgeven", bekende hij.',
      'Door de nederlaag is de spanning bovenin terug.',
    ],
    correction: { slot: 'min', what: 'de minuut van het doelpunt' },
  },
  {
    desk: 'sport',
    dateline: '{STAD} (ANP/BELGA)',
    slots: {
      stad: ['Kortrijk', 'Ronse', 'Geraardsbergen', 'Aalst', 'Roeselare'],
      wie: '@man',
      km: '3..48',
      sec: '4..39',
    },
    headline: 'Wielrenner {wie} wint solo in {stad}',
    body: [
      'Wielrenner {wie} heeft {dag} de semiklassieker in {stad} gewonnen. Hij reed {km} kilometer voor de streep weg uit een kopgroep.',
      'Aan de finish had hij {sec} seconden over. Het peloton kwam te laat op gang door een valpartij op de kasseien.',
      'Het is zijn eerste zege van het seizoen.',
    ],
    update: {
      headline: 'Winnaar {wie} mag zege in {stad} houden na protest',
      lede: 'Wielrenner {wie} mag zijn zege in {stad} houden. De jury verwierp een protest van een andere ploeg, die vond dat hij te lang achter een motor had gereden.',
    },
    correction: { slot: 'km', what: 'de afstand tot de streep' },
  },
  {
    desk: 'sport',
    dateline: '{STAD} (ANP/AFP)',
    slots: {
      stad: ['Parijs', 'Doha', 'Tokio', 'Indian Wells', 'Basel'],
      wie: '@vrouw',
      a: ['6-4 7-5', '6-3 3-6 6-2', '7-6 6-4', '6-1 6-4'],
      n: '24..88',
    },
    headline: 'Tennisster {wie} naar kwartfinales in {stad}',
    body: [
      'Tennisster {wie} heeft de kwartfinales van het toernooi in {stad} bereikt. Ze versloeg {dag} een geplaatste speelster: {a}.',
      'De nummer {n} van de wereld sloeg elf aces. In de volgende ronde wacht een kwalificante uit Slovenië.',
      'Nooit eerder kwam ze zo ver op dit niveau.',
    ],
    correction: { slot: 'a', what: 'de setstanden' },
  },
  {
    desk: 'sport',
    dateline: '{STAD} (ANP)',
    slots: {
      stad: ['Heerenveen', 'Hamar', 'Inzell', 'Berlijn', 'Calgary'],
      wie: '@man',
      sec: '10..98',
      afstand: ['500', '1000', '1500', '5000'],
    },
    headline: 'Schaatser {wie} pakt goud op {afstand} meter',
    body: [
      'Schaatser {wie} heeft {dag} in {stad} de {afstand} meter gewonnen. Hij was {sec} honderdsten sneller dan de nummer twee.',
      '"Het ijs was zo glad dat ik bang was om te remmen", zei de winnaar.',
      'Morgen rijdt hij ook de ploegenachtervolging.',
    ],
  },
  {
    desk: 'sport',
    dateline: '{STAD} (ANP)',
    slots: { stad: '@stad', wie: '@vrouw', n: '4..11', uit: ['29-27', '31-30', '26-22', '33-28'] },
    headline: 'Handbalsters winnen oefenduel: {uit}',
    body: [
      'De Nederlandse handbalsters hebben {dag} in {stad} een oefenwedstrijd gewonnen van Noorwegen: {uit}. Topscorer was {wie} met {n} doelpunten.',
      'De bondscoach gebruikte alle zestien speelsters. "Dat zegt meer dan de uitslag", vond hij.',
      'Over een week begint het toernooi.',
    ],
    correction: { slot: 'n', what: 'het aantal doelpunten' },
  },
  {
    desk: 'sport',
    dateline: '{STAD} (ANP)',
    slots: { stad: '@stad', wie: '@man', w: '3..26' },
    headline: 'Spits {wie} {w} weken uit de roulatie',
    body: [
      'Spits {wie} is {w} weken uitgeschakeld met een knieblessure. Hij viel {dag} uit op de training van zijn club in {stad}.',
      'Een scan wees uit dat de band is ingescheurd. Een operatie is niet nodig.',
      'De club zoekt geen vervanger.',
    ],
    update: {
      headline: 'Blessure spits {wie} valt mee',
      lede: 'De blessure van spits {wie} valt mee. Na een tweede scan denkt de clubarts in {stad} dat hij eerder dan over {w} weken kan spelen.',
    },
    correction: { slot: 'w', what: 'de duur van het herstel' },
  },
  {
    desk: 'sport',
    dateline: '{STAD} (ANP/{stad.2})',
    slots: {
      stad: ['Innsbruck|APA', 'Oberhof|DPA', 'Val di Fiemme|ANSA', 'Ruka|STT'],
      wie: ['Matevz Hribernik', 'Aksel Nordmoen', 'Jussi Harkonlahti', 'Tobias Aschenbrenner'],
      m: '121..148',
    },
    headline: '{wie} springt schansrecord: {m} meter',
    body: [
      'Schansspringer {wie} heeft {dag} in {stad} het schansrecord verbeterd. Hij landde op {m} meter.',
      'Door de harde wind in de rug werd de tweede serie ingekort. Het klassement bleef daardoor ongewijzigd.',
      'De volgende wedstrijd is zondag.',
    ],
    correction: { slot: 'm', what: 'de afstand van de sprong' },
  },
  {
    desk: 'sport',
    dateline: 'LONDEN (ANP/PA)',
    slots: {
      wie: ['Callum Thistlewood', 'Jamie Oakhanger', 'Rhys Penhallow', 'Dafydd Prosserwyn'],
      n: '98..134',
      set: ['7-5', '6-4', '7-6', '6-2'],
    },
    headline: 'Darter {wie} wint van titelhouder',
    body: [
      'Darter {wie} heeft {dag} in Londen de titelhouder verslagen. Het werd {set} in sets.',
      'De Brit gooide een gemiddelde van {n} en miste in de slotfase geen enkele dubbel. Zijn vader, die de borden levert, zat op de eerste rij.',
      'In de halve finales treft hij een debutant.',
    ],
    correction: { slot: 'n', what: 'het gemiddelde' },
  },
  {
    desk: 'sport',
    dateline: '{STAD} (ANP)',
    slots: { stad: '@stad', wie: '@vrouw', u: ['2.24.17', '2.26.02', '2.25.48', '2.23.59'], n: '4..19' },
    headline: '{wie} wint marathon van {stad}',
    body: [
      'Hardloopster {wie} heeft de marathon van {stad} gewonnen in {u}. Ze liep {dag} vanaf kilometer {n} alleen.',
      'Door de regen waren de straten glad. Bij de mannen ging de zege naar een Ethiopiër.',
      'Er deden ruim negenduizend lopers mee.',
    ],
  },
  {
    desk: 'sport',
    dateline: 'ROTTERDAM (ANP)',
    slots: {
      wie: '@vrouw',
      n: '12..31',
      uit: ['3-0', '3-1', '3-2'],
      land: ['Kroatië', 'Portugal', 'Tsjechië', 'Bulgarije', 'Canada'],
    },
    headline: 'Volleybalsters verslaan {land}: {uit}',
    body: [
      'De Nederlandse volleybalsters hebben {dag} in Rotterdam gewonnen van {land}: {uit}. {wie} maakte {n} punten.',
      'De ploeg had het alleen in de tweede set moeilijk. Daarna werd de pass beter.',
      'Oranje staat daarmee bovenaan in de groep.',
    ],
    correction: { slot: 'n', what: 'het aantal punten' },
  },
  {
    desk: 'sport',
    dateline: '{STAD} (ANP)',
    slots: {
      stad: '@stad',
      n: '3..8',
      eur: '500..4500/500',
      club: ['SC Veenkant', 'VV De Meeuw', 'SV Hooiberg', 'CVV Stroomop'],
    },
    headline: '{club} krijgt {n} punten in mindering',
    body: [
      '{club} uit {stad} raakt {n} punten kwijt. De club stelde een speler op die nog voor een andere vereniging stond ingeschreven.',
      'Ook moet er {eur} euro boete worden betaald. De voorzitter spreekt {dag} van "een vinkje op de verkeerde plek".',
      'De club gaat in beroep.',
    ],
    update: {
      headline: 'Straf voor {club} voorlopig opgeschort',
      lede: 'De straf van {n} punten voor {club} uit {stad} is opgeschort. De beroepscommissie wil eerst de formulieren zien.',
    },
    correction: { slot: 'eur', what: 'de hoogte van de boete' },
  },
  {
    desk: 'sport',
    dateline: '{STAD} (ANP/RTR)',
    slots: {
      stad: ['Monza', 'Jerez', 'Spa', 'Portimão', 'Assen'],
      wie: ['Stijn Wubbolts', 'Leandro Vasquinho', 'Matteo Brancaforte', 'Kenta Morishige'],
      sec: '2..9',
      t: '101..987',
    },
    headline: '{wie} start van eerste plek in {stad}',
    body: [
      'Coureur {wie} start van de eerste plek in {stad}. Hij bleef de concurrentie {dag} in de kwalificatie 0,{t} seconde voor.',
      'Het circuit was nog nat toen hij zijn snelste ronde reed. Drie minuten later begon het opnieuw te regenen.',
      'Bij de start krijgt een rivaal {sec} plaatsen straf voor hinderen.',
    ],
    correction: { slot: 'sec', what: 'de straf' },
  },
  {
    desk: 'sport',
    dateline: null,
    slots: { wie: '@man', jaar: '71..94', n: '2..7', stad: '@stad' },
    headline: 'Scheidsrechter {wie} ({jaar}) stopt na {n}000 wedstrijden',
    body: [
      'Amateurscheidsrechter {wie} hangt op {jaar}-jarige leeftijd zijn fluit aan de wilgen. Hij floot naar schatting {n}000 wedstrijden, de laatste {dag} in {stad}.',
      'In al die jaren gaf hij naar eigen zeggen maar vier rode kaarten. "Van drie heb ik spijt", zei hij.',
      'De spelers vormden een erehaag met cornervlaggen.',
    ],
  },
  {
    desk: 'sport',
    dateline: '{STAD} (ANP)',
    slots: { stad: '@stad', n: '120..290/10', wie: '@vrouw' },
    headline: 'Bondscoach neemt {wie} op in selectie hockeysters',
    body: [
      'De bondscoach van de hockeysters heeft {wie} uit {stad} voor het eerst opgenomen in de selectie. Zij vervangt een speelster die moeder wordt.',
      'Een ander lid van de ploeg kan {dag} haar {n}e interland spelen.',
      'Oranje speelt twee keer tegen Spanje.',
    ],
  },
];
