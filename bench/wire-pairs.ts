/** Ledes as they stand on a wire page, each with another story that looks like it: same place, same kind of event. */
export const ledes: readonly (readonly [place: string, lede: string, other: string])[] = [
  [
    'WASHINGTON',
    'De Senaat heeft ingestemd met geld voor een nieuwe brug over de Potomac.',
    'De Senaat heeft ingestemd met strengere regels voor drones boven steden.',
  ],
  [
    'LISSABON',
    'Een brand in de haven van Lissabon heeft drie pakhuizen verwoest. Niemand raakte gewond.',
    'Een staking in de haven van Lissabon legt het containervervoer tot zondag stil.',
  ],
  [
    'TOKIO',
    'De Japanse centrale bank verhoogt de rente voor het eerst in twee jaar.',
    'De Japanse premier belooft gezinnen belastingverlaging voor het komende jaar.',
  ],
  [
    'PARIJS',
    'De Franse regering trekt het omstreden pensioenplan in na weken van betogingen.',
    'De Franse spoorwegen schrappen dit weekend de helft van de treinen naar het zuiden.',
  ],
  [
    'BERLIJN',
    'De Duitse bondsdag stemt vrijdag over het uitzenden van schepen naar de Rode Zee.',
    'De Duitse autofabrikanten verkochten in oktober minder elektrische wagens dan vorig jaar.',
  ],
  [
    'MADRID',
    'Zware regen heeft in het oosten van Spanje wegen weggeslagen en dorpen afgesneden.',
    'Spaanse rechters hebben een voormalig minister tot vier jaar cel veroordeeld.',
  ],
  [
    'ROME',
    'Italiaanse kustwachten hebben voor Lampedusa ruim honderd migranten uit zee gehaald.',
    'Italiaanse wijnboeren vrezen de slechtste oogst in tien jaar door hagel.',
  ],
  [
    'LONDEN',
    'Het Britse Lagerhuis heeft de begroting met een kleine meerderheid aangenomen.',
    'Het Britse Hooggerechtshof verbiedt de verkoop van het stadion aan een investeerder.',
  ],
  [
    'MOSKOU',
    'Rusland zegt in de nacht twintig drones te hebben neergehaald boven de grensstreek.',
    'Rusland heeft een satelliet gelanceerd vanaf de basis in het noorden van het land.',
  ],
  [
    'KIEV',
    'Een aanval op een energiecentrale heeft delen van Kiev zonder stroom gezet.',
    'Het parlement in Kiev heeft een nieuwe minister van Defensie benoemd.',
  ],
  [
    'BEIJING',
    'China beperkt de uitvoer van zeldzame metalen die nodig zijn voor batterijen.',
    'China en India hervatten na vier jaar de directe vluchten tussen hun hoofdsteden.',
  ],
  [
    'NEW DELHI',
    'Bij een botsing tussen twee treinen in India zijn zeker 14 mensen om het leven gekomen.',
    'Dichte smog dwingt scholen in de Indiase hoofdstad tot lessen op afstand.',
  ],
  [
    'CAIRO',
    'Egypte en Soedan hervatten het overleg over de verdeling van het water van de Nijl.',
    'Archeologen hebben bij Luxor het graf van een onbekende hoveling geopend.',
  ],
  [
    'NAIROBI',
    'Kenia sluit twee grensposten na een uitbraak van cholera in de buurlanden.',
    'De Keniaanse loopster Achieng heeft de marathon van Nairobi gewonnen.',
  ],
  [
    'JERUZALEM',
    'Het Israelische kabinet vergadert zondag over een voorstel voor een bestand.',
    'Duizenden Israeliers betoogden zaterdag voor nieuwe verkiezingen.',
  ],
  [
    'TEHERAN',
    'Iran laat inspecteurs weer toe tot een nucleaire installatie bij Isfahan.',
    'Een aardbeving in het westen van Iran heeft honderden huizen beschadigd.',
  ],
  [
    'ANKARA',
    'De Turkse lira daalt tot het laagste punt ooit na een besluit over de rente.',
    'Turkse reddingswerkers zoeken naar mijnwerkers na een instorting bij Zonguldak.',
  ],
  [
    'ATHENE',
    'Griekenland sluit de Akropolis tijdens de heetste uren van de dag voor bezoekers.',
    'Griekse boeren blokkeren de snelweg naar het noorden met honderden trekkers.',
  ],
  [
    'WARSCHAU',
    'Polen bouwt een tweede hek langs de grens met Belarus en zet er meer soldaten in.',
    'Poolse artsen leggen maandag het werk neer voor hogere lonen in ziekenhuizen.',
  ],
  [
    'BOEDAPEST',
    'Hongarije blokkeert opnieuw een pakket steun van de Europese Unie aan Oekraine.',
    'De burgemeester van Boedapest wil auto’s uit het hele centrum weren.',
  ],
  [
    'BRUSSEL',
    'De Europese Commissie stelt strengere eisen voor aan chemische stoffen in speelgoed.',
    'De Europese ministers van Visserij zijn het niet eens over de vangst van kabeljauw.',
  ],
  [
    'GENEVE',
    'De gezondheidsorganisatie WHO waarschuwt voor een tekort aan vaccins tegen mazelen.',
    'In Geneve begint maandag een conferentie over plastic in de oceanen.',
  ],
  [
    'OSLO',
    'Noorwegen staat proefboringen naar metalen op de zeebodem toe in drie gebieden.',
    'Een lawine in het noorden van Noorwegen heeft vier skiers bedolven.',
  ],
  [
    'STOCKHOLM',
    'De Zweedse politie heeft acht tieners aangehouden voor een reeks explosies.',
    'Een Zweedse onderzoeker krijgt de prijs voor onderzoek naar veroudering.',
  ],
  [
    'KOPENHAGEN',
    'Denemarken verlengt de controles aan de grens met Duitsland met zes maanden.',
    'Het Deense koningspaar bezoekt volgende maand voor het eerst Groenland.',
  ],
  [
    'MEXICO-STAD',
    'De Mexicaanse marine heeft voor de kust vier ton cocaine onderschept.',
    'De Mexicaanse president kondigt de bouw aan van een spoorlijn naar het noorden.',
  ],
  [
    'BUENOS AIRES',
    'De Argentijnse vakbonden roepen op tot een algemene staking tegen bezuinigingen.',
    'De Argentijnse ploeg heeft zich geplaatst voor het wereldkampioenschap.',
  ],
  [
    'BRASILIA',
    'Brazilie meldt een daling van de ontbossing in het Amazonegebied met een derde.',
    'De Braziliaanse oud-president moet zich in maart voor de rechter verantwoorden.',
  ],
  [
    'LIMA',
    'Een bus is in het zuiden van Peru in een ravijn gestort; 17 reizigers kwamen om.',
    'Het Peruaanse congres zet de president af wegens verdenking van corruptie.',
  ],
  [
    'OTTAWA',
    'Canadese bosbranden dwingen duizenden bewoners van Alberta hun huis te verlaten.',
    'Canada verlaagt het aantal visa voor buitenlandse studenten met een vijfde.',
  ],
  [
    'SYDNEY',
    'Een haai heeft bij een strand ten noorden van Sydney een zwemmer ernstig verwond.',
    'Australie verbiedt sociale media voor kinderen die jonger zijn dan zestien.',
  ],
  [
    'SEOUL',
    'Noord-Korea heeft volgens het leger in Seoul twee raketten over zee afgeschoten.',
    'Zuid-Koreaanse artsen in opleiding keren na een half jaar terug in de ziekenhuizen.',
  ],
  [
    'MANILA',
    'De tyfoon Ramil heeft op Luzon daken weggeblazen en oogsten vernield.',
    'De Filipijnse kustwacht beschuldigt China van het rammen van een vissersboot.',
  ],
  [
    'BANGKOK',
    'Het Thaise grondwettelijk hof ontbindt de grootste partij van de oppositie.',
    'Een loods met vuurwerk is ontploft in een buitenwijk van Bangkok.',
  ],
  [
    'LAGOS',
    'Gewapende mannen hebben in het noorden van Nigeria een school overvallen.',
    'De Nigeriaanse luchtvaartmaatschappij vliegt weer op drie Europese steden.',
  ],
  [
    'PRETORIA',
    'Zuid-Afrika stelt een onderzoek in naar de dood van mijnwerkers bij Stilfontein.',
    'De Zuid-Afrikaanse rugbyploeg verslaat Nieuw-Zeeland met een punt verschil.',
  ],
  [
    'LONDON',
    'Police have arrested two men over a fire that destroyed a warehouse in Leeds.',
    'Police have charged a woman over the theft of a painting from a gallery in Bath.',
  ],
  [
    'DUBLIN',
    'Ireland will spend an extra 900 million euros on housing over the next three years.',
    'Ireland has recorded its wettest November since measurements began, forecasters said.',
  ],
  [
    'NEW YORK',
    'A jury found the former executive guilty of misleading investors about revenue.',
    'A snow storm closed two airports and left thousands without power in Queens.',
  ],
  [
    'CANBERRA',
    'The government will buy eleven frigates from Japan to replace its ageing fleet.',
    'The government apologised to families who were evicted by mistake last winter.',
  ],
  [
    'TORONTO',
    'The central bank kept its key rate unchanged and warned of slower growth ahead.',
    'The transit operator will close a subway line for repairs during the holidays.',
  ],
];

/** What editors do to an entry while it stands there. */
export const edits: readonly ((lede: string) => string)[] = [
  (lede) => lede.replace(/\.$/, ''),
  (lede) => lede.replace(/ (een|de|het|the|a) /, ' $1 nieuwe '),
  (lede) => `${lede} Dat heeft een woordvoerder vrijdag bevestigd.`,
  (lede) => lede.replace(/\b(?:twee|drie|vier|acht|14|17|two|eleven)\b/, 'negentien'),
  (lede) => lede.replace(/^(\S+ \S+ \S+)/, '$1 vrijdag'),
];
