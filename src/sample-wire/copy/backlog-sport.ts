import type { SampleCopy } from '../copy.ts';

/** Sport and cultuur, written for this project: the names are made up. */
export const sportBacklog: readonly SampleCopy[] = [
  {
    desk: 'sport',
    dateline: 'HEERENVEEN (ANP)',
    urgency: 4,
    headline: 'Schaatsster Terpstra-Ydema verrast op 1500 meter',
    body: [
      'Schaatsster Nynke Terpstra-Ydema heeft in Heerenveen verrassend de 1500 meter gewonnen. De 22-jarige debutante reed in 1.54,31 een persoonlijk record.',
      'Favoriete Jorinde Haverslag kwam na een misslag in de laatste bocht niet verder dan de vierde plaats. "Ik hoorde het publiek al voordat ik het bord zag", zei Terpstra-Ydema.',
      'Met de overwinning plaatste ze zich voor de wedstrijden in Hamar.',
    ],
  },
  {
    desk: 'sport',
    dateline: 'GENT (ANP/BELGA)',
    headline: 'Wielrenner Debruyckere breekt sleutelbeen in training',
    body: [
      'Wielrenner Lowie Debruyckere mist de voorjaarskoersen door een gebroken sleutelbeen. De Belg viel {dag} tijdens een training bij Oudenaarde.',
      'Hij kwam in aanraking met een paaltje toen hij een tractor wilde ontwijken. De breuk is rechtgezet; over drie weken mag hij weer op de rollen.',
      'Zijn ploeg hoopt dat hij in mei terugkeert.',
    ],
  },
  {
    desk: 'sport',
    dateline: 'DEVENTER (ANP)',
    headline: 'Amateurs van DVV Colmschate-Oost stunten in beker',
    body: [
      'De amateurvoetballers van DVV Colmschate-Oost hebben voor een stunt gezorgd in de bekerstrijd. Ze schakelden {dag} een profclub uit na strafschoppen: 5-4.',
      'Doelman Bram Leusink stopte er drie. Overdag werkt hij in een tegelzetterij. "Daar vang je ook alles met je handen", zei hij.',
      'De loting voor de volgende ronde is zaterdag.',
    ],
  },
  {
    desk: 'sport',
    dateline: 'MELBOURNE (ANP/AFP)',
    headline: 'Tennisser Quarlesma strandt in tweede ronde',
    body: [
      'De Braziliaanse tennisser Thiago Quarlesma is in de tweede ronde van het toernooi in Melbourne uitgeschakeld. De als zesde geplaatste speler verloor in vijf sets van de Fin Aarni Kosonen.',
      'De partij duurde 4 uur en 11 minuten. Quarlesma had twee matchpoints, maar sloeg een dubbele fout.',
      'Kosonen, nummer 91 van de wereld, was nog nooit zo ver gekomen.',
    ],
  },
  {
    desk: 'sport',
    dateline: 'ROTTERDAM (ANP)',
    headline: 'Volleybalsters beginnen kwalificatie met zege',
    body: [
      'De Nederlandse volleybalsters zijn het kwalificatietoernooi in Rotterdam begonnen met een overwinning op Slovenië. Het werd in een uitverkochte zaal 3-1.',
      'Na een stroef begin kreeg Oranje greep op het duel door de sterke opslag van Fleur Aalbregtse. Zij maakte negen punten in de derde set.',
      'De ploeg speelt nog tegen Kroatië en Portugal. De beste twee gaan door.',
    ],
  },
  {
    desk: 'sport',
    dateline: 'INNSBRUCK (ANP/APA)',
    headline: 'Springschans Innsbruck dicht door warme wind',
    body: [
      'De wedstrijd schansspringen in Innsbruck gaat niet door. Door een warme, vlagerige wind is de landingszone te zacht geworden.',
      'De organisatie wachtte {dag} tot het laatste moment. Inhalen kan niet, omdat de springers de volgende dag in Garmisch moeten zijn.',
      'In het klassement verandert niets; de Sloveen Matevz Hribernik blijft leider.',
    ],
  },
  {
    desk: 'sport',
    dateline: null,
    headline: 'Dammer wint toernooi na partij van 14 uur',
    body: [
      'Dammer Kees Zoutewelle heeft na een partij van ruim 14 uur, verdeeld over twee dagen, het toernooi van Hoogeveen gewonnen. Zijn tegenstander gaf op in een stelling die volgens de computer remise was.',
      '"Ik zag het ook, maar ik had honger", zei de verliezer, de Let Guntars Ozolmanis.',
      'Het is voor Zoutewelle zijn vierde zege in Hoogeveen.',
    ],
  },
  {
    desk: 'sport',
    dateline: 'ALMELO (ANP)',
    headline: 'Handbalvereniging uit Almelo schorst toeschouwer met koebel',
    body: [
      'Een toeschouwer met een koebel is voor drie wedstrijden geschorst door een handbalvereniging uit Almelo. Scheidsrechters hoorden hun eigen fluit niet meer.',
      'De man luidde de bel volgens de club "ook tijdens de rust en in de kantine". Hij heeft beloofd voortaan te klappen.',
      'De koebel blijft zolang in het ballenhok.',
    ],
  },
  {
    desk: 'sport',
    dateline: 'NAIROBI/EINDHOVEN (ANP/RTR)',
    headline: 'Wereldtopper Kiprugut loopt marathon van Eindhoven',
    body: [
      'De Keniaanse hardloper Elkanah Kiprugut staat aan de start van de komende marathon van Eindhoven. Hij hoopt het parcoursrecord te verbeteren, maakte de organisatie {dag} bekend.',
      'Kiprugut liep dit voorjaar in Hamburg 2.04.12. Het record in Eindhoven staat op 2.04.40.',
      'Bij de vrouwen is nog geen grote naam vastgelegd.',
    ],
  },
  {
    desk: 'sport',
    dateline: 'ASSEN (ANP)',
    headline: 'Motorcoureur Wubbolts tekent bij Italiaans team',
    body: [
      'Motorcoureur Stijn Wubbolts rijdt volgend seizoen voor het Italiaanse team Corsa Lario. De 19-jarige Drent tekende {dag} een contract voor twee jaar.',
      'Wubbolts werd dit jaar vijfde in de kleinste klasse, met twee podiumplaatsen. "Ik moet nog wel Italiaans leren, maar de motor begrijpt me al", zegt hij.',
      'De eerste race is in maart.',
    ],
  },
  {
    desk: 'sport',
    dateline: 'EDINBURGH (ANP/PA)',
    headline: 'Curlingbaan in Schotland heropend na twintig jaar',
    body: [
      'In het Schotse Kinross is {dag} een overdekte curlingbaan heropend die twintig jaar gesloten was. Vrijwilligers knapten het gebouw in hun vrije tijd op.',
      'Voor de eerste steen was er een wachtlijst van negentig clubs uit de omtrek.',
      'Het ijs wordt gekoeld met warmtepompen, waarmee ook het zwembad ernaast wordt verwarmd.',
    ],
  },
  {
    desk: 'cultuur',
    dateline: 'AMSTERDAM (ANP)',
    headline: 'Debuutroman over vuurtorenwachter wint boekenprijs',
    body: [
      'Schrijfster Aleid Roosenhart heeft met haar debuutroman Het natte licht de Vlinderstrikprijs gewonnen. De jury noemt het boek over een vuurtorenwachter en zijn dove dochter "helder als vorst".',
      'Roosenhart krijgt 25.000 euro. Ze werkte elf jaar aan het boek, vooral in de trein tussen Castricum en Haarlem.',
      'De prijs werd {dag} voor de negende keer uitgereikt.',
    ],
  },
  {
    desk: 'cultuur',
    dateline: 'VENETIE (ANP/ANSA)',
    headline: 'Vergeten opera na 280 jaar weer te horen in Venetië',
    body: [
      'Een opera die in 1745 voor het laatst werd gespeeld, klinkt volgende maand opnieuw in Venetië. De partituur dook op in het archief van een klooster.',
      'Drie aria’s ontbraken en zijn door musicologen aangevuld. Zij laten in het programma zien welke maten nieuw zijn.',
      'De vier voorstellingen waren binnen een uur uitverkocht.',
    ],
  },
  {
    desk: 'cultuur',
    dateline: 'GRONINGEN (ANP)',
    headline: 'Popfestival in Groningen trekt meer bezoekers uit buitenland',
    body: [
      'Een popfestival in Groningen heeft dit jaar 41.000 bezoekers getrokken, van wie bijna de helft uit het buitenland. Dat is een record, meldde de organisatie {dag}.',
      'De meeste aandacht ging uit naar Klapschaats, een trio uit Sneek dat op omgebouwde naaimachines speelt. Het kreeg uitnodigingen uit acht landen.',
      'Volgend jaar duurt het festival een dag langer.',
    ],
  },
  {
    desk: 'cultuur',
    dateline: 'KOPENHAGEN (ANP/RITZAU)',
    headline: 'Deens museum leent schilderij uit aan huiskamers',
    body: [
      'Een museum in Aarhus leent vanaf komend voorjaar schilderijen uit aan gewone huishoudens. Wie wordt ingeloot, mag een werk drie maanden boven de bank hangen.',
      'Het gaat om stukken die anders in het depot staan. De lener tekent voor goede zorg en mag niet roken.',
      'Voor de eerste veertig werken meldden zich {dag} al ruim negenduizend mensen.',
    ],
  },
];
