import type { LiveCopy } from '../copy.ts';

/** Economie that is filled in anew each time: the companies do not exist. */
export const economyLive: readonly LiveCopy[] = [
  {
    desk: 'economie',
    dateline: 'AMSTERDAM (ANP)',
    urgency: 4,
    slots: {
      t: '1..9',
      c: '1..6',
      d: '1..9',
      fonds: [
        'baggeraar Noorderslib',
        'brouwer Van Tuyll',
        'chipmaker Lumenta',
        'uitzender Werkvloed',
        'kabelaar Marenet',
      ],
      wat: [
        'een hogere olieprijs',
        'tegenvallende cijfers uit China',
        'de oplopende rente',
        'zorgen over de export',
      ],
    },
    headline: 'Damrak verliest 0,{t} procent door {wat}',
    body: [
      'De beurs in Amsterdam staat {dag} 0,{t} procent lager. Beleggers verkochten aandelen vanwege {wat}.',
      'Onder de dalers was {fonds}, die {c},{d} procent kwijtraakte. Supermarkten en farmaceuten hielden zich beter.',
      'Ook in Frankfurt, Londen en Parijs overheersten de minnen.',
    ],
    correction: { slot: 'c', what: 'het koersverlies' },
  },
  {
    desk: 'economie',
    dateline: 'AMSTERDAM (ANP)',
    slots: {
      t: '2..9',
      c: '2..7',
      d: '1..9',
      fonds: [
        'verzekeraar Zwaluwe',
        'betaaldienst Centrik',
        'scheepsbouwer Vliet & Waard',
        'voedingsbedrijf Holterman',
        'verlichter Gloria Lux',
      ],
    },
    headline: '{^fonds} uitblinker op hogere beurs',
    body: [
      'De Amsterdamse beurs stond {dag} 0,{t} procent in de plus. Uitblinker was {fonds} met een koerswinst van {c},{d} procent.',
      'Het bedrijf verhoogde zijn verwachting voor het hele jaar. Analisten hadden daar niet op gerekend.',
      'De euro was iets meer waard dan een dag eerder.',
    ],
  },
  {
    desk: 'economie',
    dateline: '{STAD} (ANP)',
    slots: {
      stad: '@stad',
      n: '35..420/5',
      bedrijf: [
        'Kozijnenfabriek Ter Haar',
        'Zuivelbedrijf De Vaart',
        'Transportbedrijf Bonsink',
        'Matrassenmaker Slaapwel',
        'Drukkerij Van Eck & Zonen',
      ],
    },
    headline: '{bedrijf} in {stad} schrapt {n} banen',
    body: [
      '{bedrijf} in {stad} schrapt {n} banen. Het personeel is daar {dag} over ingelicht.',
      'Het bedrijf kampt met hoge energiekosten en een dalende vraag. Gedwongen ontslagen zijn volgens de directie niet uit te sluiten.',
      'De bonden willen snel praten over een sociaal plan.',
    ],
    update: {
      headline: 'Bonden dreigen met acties bij {bedrijf}',
      lede: 'De bonden dreigen met acties bij {bedrijf} in {stad}, waar {n} banen verdwijnen. Zij vinden dat de directie het personeel te laat heeft ingelicht.',
    },
    correction: { slot: 'n', what: 'het aantal banen' },
  },
  {
    desk: 'economie',
    dateline: '{STAD} (ANP)',
    slots: {
      stad: '@stad',
      mln: '4..90',
      bedrijf: ['Zonneweide Techniek', 'Waterlab', 'Robotplukker', 'Algentuin', 'Stroomkist'],
      wat: ['een fabriek voor algenmeel', 'slimme boilers', 'plukrobots', 'filters tegen microplastics'],
    },
    headline: '{bedrijf} haalt {mln} miljoen euro op',
    body: [
      'Het jonge bedrijf {bedrijf} uit {stad} heeft {mln} miljoen euro opgehaald bij investeerders. Het geld is bedoeld voor {wat}.',
      'Oprichters zijn drie oud-studenten die elkaar bij het roeien leerden kennen, lieten zij {dag} weten.',
      'Over een jaar hoopt het bedrijf winst te maken.',
    ],
    correction: { slot: 'mln', what: 'het bedrag' },
  },
  {
    desk: 'economie',
    dateline: 'DEN HAAG (ANP)',
    slots: { a: '1..4', b: '1..9', wat: ['kleding', 'meubels', 'zuivel', 'energie', 'vliegtickets'] },
    headline: 'Inflatie komt uit op {a},{b} procent',
    body: [
      'Het leven was afgelopen maand {a},{b} procent duurder dan een jaar eerder. Dat blijkt uit een snelle raming.',
      'Vooral de prijs van {wat} ging omhoog. Benzine werd juist goedkoper.',
      'De definitieve cijfers volgen over twee weken, aldus statistici {dag}.',
    ],
    correction: { slot: 'b', what: 'het inflatiecijfer' },
  },
  {
    desk: 'economie',
    dateline: 'NEW YORK ({bureau})',
    slots: {
      bureau: ['ANP', 'ANP/RTR', 'ANP/AFP', 'ANP/RTR/AFP'],
      t: '1..9',
      v: '1..9',
      wat: [
        'sterke banencijfers',
        'meevallende winkelverkopen',
        'een akkoord over de begroting',
        'de lagere olieprijs',
      ],
    },
    headline: 'Wall Street opent hoger na {wat}',
    body: [
      'De aandelenbeurzen in New York zijn {dag} met winst geopend. De stemming was goed na {wat}.',
      'Kort na de opening stond de brede graadmeter 0,{t} procent hoger. De technologiebeurs won 0,{v} procent.',
      'Goud werd iets goedkoper.',
    ],
    update: {
      headline: 'Wall Street houdt winst vast na {wat}',
      lede: 'De beurzen in New York hebben hun winst {dag} vastgehouden. Beleggers reageerden nog altijd positief op {wat}.',
    },
  },
  {
    desk: 'economie',
    dateline: 'FRANKFURT ({bureau})',
    slots: {
      bureau: ['ANP/DPA', 'ANP/RTR', 'ANP'],
      t: '2..9',
      n: '3..14',
      wat: ['autobouwers', 'chemiebedrijven', 'staalfabrikanten', 'machinebouwers'],
    },
    headline: 'Duitse {wat} iets somberder over komende maanden',
    body: [
      'De Duitse {wat} zijn minder positief over de komende maanden. Een graadmeter voor het vertrouwen daalde met {t} punten.',
      'Bedrijven hebben gemiddeld voor {n} weken werk in de boeken. Dat is minder dan een kwartaal geleden.',
      'Economen hadden {dag} een kleinere daling verwacht.',
    ],
    correction: { slot: 't', what: 'de daling van de graadmeter' },
  },
  {
    desk: 'economie',
    dateline: '{STAD} (ANP)',
    slots: {
      stad: '@stad',
      k: '@kwart',
      mln: '14..180/2',
      pct: '3..17',
      bedrijf: [
        'Bouwer Heiligers',
        'Supermarktketen Buurtman',
        'Fietsenmaker Trapwind',
        'Busmaker Van Dalfsen',
        'Zaadveredelaar Kiemkracht',
      ],
    },
    headline: '{bedrijf} ziet winst {pct} procent stijgen',
    body: [
      '{bedrijf} heeft in het {k} kwartaal {mln} miljoen euro winst gemaakt, {pct} procent meer dan een jaar eerder. Dat maakte het bedrijf uit {stad} {dag} bekend.',
      'De omzet nam minder hard toe. Het bedrijf verkocht meer eigen producten, waarop de marge hoger is.',
      'Voor de rest van het jaar is de directie voorzichtig.',
    ],
    correction: { slot: 'mln', what: 'de winst' },
  },
  {
    desk: 'economie',
    dateline: 'ROTTERDAM (ANP)',
    slots: { pct: '2..13', wat: ['containers', 'ijzererts', 'kolen', 'fruit', 'biobrandstof'], mln: '3..29' },
    headline: 'Haven Rotterdam verwerkt {pct} procent meer {wat}',
    body: [
      'De overslag van {wat} in de Rotterdamse haven is {pct} procent gestegen. In totaal ging {mln} miljoen ton over de kade.',
      'De drukte leidt op sommige terminals tot wachttijden. De haven zet {dag} extra loodsen in.',
      'Het havenbedrijf verwacht dat de groei later in het jaar afvlakt.',
    ],
  },
  {
    desk: 'economie',
    dateline: '{STAD} (ANP)',
    slots: {
      stad: '@stad',
      n: '2..9',
      pct: '3..9',
      wat: ['schoonmakers', 'buschauffeurs', 'slagers', 'timmerlieden', 'apothekersassistenten'],
    },
    headline: 'Cao voor {wat}: {pct} procent erbij',
    body: [
      'Bonden en werkgevers hebben een akkoord gesloten over een nieuwe cao voor {wat}. De lonen gaan met {pct} procent omhoog.',
      'Het overleg in {stad} duurde {n} rondes. Ook de reiskosten worden {dag} met terugwerkende kracht verhoogd.',
      'De leden van de bonden stemmen er nog over.',
    ],
  },
  {
    desk: 'economie',
    dateline: 'PARIJS (ANP/AFP)',
    slots: {
      n: '20..140/5',
      mrd: '2..11',
      wat: ['treinstellen', 'elektrische bussen', 'veerboten', 'blusvliegtuigen'],
    },
    headline: 'Franse order van {mrd} miljard euro voor {wat}',
    body: [
      'Een Frans consortium mag {n} {wat} leveren aan vijf landen. De order is {mrd} miljard euro waard.',
      'Een concurrent die naast de opdracht greep, overweegt naar de rechter te stappen.',
      'De levering begint over drie jaar, maakte het consortium {dag} bekend.',
    ],
    correction: { slot: 'n', what: 'het aantal' },
  },
  {
    desk: 'economie',
    dateline: 'LONDEN ({bureau})',
    slots: {
      bureau: ['ANP', 'ANP/RTR', 'ANP/PA'],
      d: '61..92',
      c: '10..95/5',
      wat: [
        'een staking op boorplatforms',
        'een koude winter in Azië',
        'lagere voorraden in de VS',
        'een storing in een pijpleiding',
      ],
    },
    headline: 'Olieprijs stijgt naar {d} dollar door {wat}',
    body: [
      'De prijs van een vat olie is {dag} gestegen tot {d},{c} dollar. Handelaren wijzen op {wat}.',
      'Automobilisten merken daar volgens kenners pas over een week iets van.',
      'De gasprijs bleef vrijwel gelijk.',
    ],
  },
  {
    desk: 'economie',
    dateline: null,
    slots: {
      pct: '4..22',
      wat: ['speculaas', 'fietshelmen', 'tweedehands boeken', 'zuurkool', 'breiwol', 'bordspellen'],
    },
    headline: 'Nederlanders kopen {pct} procent meer {wat}',
    body: [
      'De verkoop van {wat} is afgelopen maand met {pct} procent gestegen. Winkeliers denken dat dat komt door het sombere weer.',
      'Vooral kleine winkels profiteerden, meldt een brancheclub {dag}.',
      'Online groeide de verkoop nauwelijks.',
    ],
  },
  {
    desk: 'economie',
    dateline: '{STAD} (ANP)',
    slots: {
      stad: '@stad',
      wie: '@vrouw',
      n: '12..64',
      bedrijf: [
        'Warmtebedrijf Kachelhout',
        'Meubelmaker Eikendal',
        'Softwarebedrijf Klaroen',
        'Bierbrouwerij De Rode Gier',
      ],
    },
    headline: '{bedrijf} krijgt nieuwe topvrouw',
    body: [
      '{wie} wordt de nieuwe topvrouw van {bedrijf} uit {stad}. Zij volgt de oprichter op, die na {n} jaar met pensioen gaat.',
      'De benoeming werd {dag} bekendgemaakt. Ze was eerder verantwoordelijk voor de fabrieken.',
      'De beurs heeft er niet van wakker gelegen: het bedrijf is in handen van de familie en het personeel.',
    ],
  },
];
