import type { LiveCopy } from '../copy.ts';

/** Buitenland that is filled in anew each time: nothing of it happened. */
export const foreignLive: readonly LiveCopy[] = [
  {
    desk: 'buitenland',
    urgency: 3,
    dateline: '{STAD} ({bureau})',
    slots: {
      stad: [
        'Manilla|Filipijnse|Luzon',
        'Wellington|Nieuw-Zeelandse|het Noordereiland',
        'Lima|Peruaanse|de hoofdstad',
        'Athene|Griekse|Attica',
      ],
      bureau: '@bureau',
      kracht: ['5,2', '5,4', '5,7', '5,9'],
      diep: '12..70',
      licht: '3..19',
    },
    headline: 'Aardbeving schudt {stad} wakker, geen grote schade',
    body: [
      'Een aardbeving met een kracht van {kracht} heeft {dag} de {stad.2} stad {stad} opgeschrikt. Voor zover bekend is er geen grote schade.',
      'De beving werd gevoeld tot ver buiten {stad.3}. In {stad} gingen inwoners de straat op; {licht} mensen zijn behandeld voor lichte verwondingen.',
      'Het epicentrum lag op {diep} kilometer diepte.',
    ],
    update: {
      headline: 'Scholen in {stad} dicht na aardbeving',
      lede: 'De scholen in {stad} blijven gesloten na een aardbeving met een kracht van {kracht}. Ingenieurs lopen de gebouwen na op scheuren, meldt het stadsbestuur.',
      rest: [
        'De beving werd gevoeld tot ver buiten {stad.3}. In {stad} zijn {licht} mensen behandeld voor lichte verwondingen.',
        'Het epicentrum lag op {diep} kilometer diepte.',
      ],
    },
    correction: { slot: 'licht', what: 'het aantal gewonden' },
  },
  {
    desk: 'buitenland',
    dateline: '{STAD} (ANP/{stad.3})',
    slots: {
      stad: ['Bergen|Noorse|NTB', 'Gotenburg|Zweedse|TT', 'Turku|Finse|STT', 'Aalborg|Deense|RITZAU'],
      n: '120..460/10',
      uur: '3..9',
    },
    headline: 'Veerboot met {n} mensen uren vast voor {stad.2} kust',
    body: [
      'Een veerboot met {n} mensen aan boord heeft {dag} {uur} uur vastgelegen op een zandbank voor de {stad.2} kust. Bij hoogwater kwam het schip los.',
      'De boot was onderweg naar {stad}. Niemand raakte gewond, en er was genoeg te eten.',
      'De kustwacht onderzoekt waarom de kapitein buiten de vaargeul kwam.',
    ],
    update: {
      headline: 'Veerboot aangekomen in {stad} na nacht op zandbank',
      lede: 'De veerboot die {uur} uur vastlag op een zandbank, is met alle {n} opvarenden aangekomen in {stad}. Duikers vonden geen schade aan de romp.',
      rest: [
        'Niemand raakte gewond, en er was genoeg te eten. De passagiers krijgen hun geld terug.',
        'De kustwacht onderzoekt waarom de kapitein buiten de vaargeul kwam.',
      ],
    },
    correction: { slot: 'n', what: 'het aantal opvarenden' },
  },
  {
    desk: 'buitenland',
    dateline: '{STAD} (ANP/AFP)',
    slots: {
      stad: ['Marseille|Franse', 'Nantes|Franse', 'Luik|Belgische', 'Genève|Zwitserse'],
      n: '40..900/20',
      dagen: '2..6',
    },
    headline: 'Vuilnisdienst {stad} staakt {dagen} dagen',
    body: [
      'De vuilnismannen in de {stad.2} stad {stad} hebben {dag} het werk neergelegd. De staking duurt zeker {dagen} dagen.',
      'De {n} medewerkers willen een extra vrije dag na een weekeinde werken. De gemeente noemt dat onbetaalbaar.',
      'Bewoners is gevraagd hun afval binnen te houden.',
    ],
  },
  {
    desk: 'buitenland',
    urgency: 4,
    dateline: '{STAD} (ANP/RTR)',
    slots: {
      stad: [
        'Manaus|Brazilië|de Rio Negro',
        'Asuncion|Paraguay|de Paraguay',
        'Khartoem|Sudan|de Blauwe Nijl',
        'Dhaka|Bangladesh|de Buriganga',
      ],
      m: '2..6',
      n: '300..4200/100',
    },
    headline: 'Rivier stijgt {m} meter, {n} mensen weg uit huis bij {stad}',
    body: [
      'Door zware regen zijn bij {stad} in {stad.2} zo’n {n} mensen uit voorzorg uit hun huis gehaald. Het water in {stad.3} steeg in drie dagen met {m} meter.',
      'Zij worden opgevangen in scholen en sporthallen. Over slachtoffers is niets gemeld.',
      'De weerdienst verwacht dat het morgen droger wordt.',
    ],
    update: {
      headline: 'Water bij {stad} zakt, eerste bewoners terug',
      lede: 'Het water in {stad.3} bij {stad} is aan het zakken. Van de {n} mensen die hun huis uit moesten, mogen de eersten terug, meldt de civiele bescherming.',
      rest: [
        'In de laagste wijken staat nog een halve meter. Vrijwilligers delen pompen en laarzen uit.',
        'De weerdienst verwacht de rest van de week droog weer.',
      ],
    },
    correction: { slot: 'n', what: 'het aantal geëvacueerden' },
  },
  {
    desk: 'buitenland',
    dateline: 'BRUSSEL ({bureau})',
    slots: {
      bureau: ['ANP', 'ANP/BELGA', 'ANP/AFP'],
      wat: [
        'de verpakking van wasmiddelen',
        'het vervoer van jonge dieren',
        'de rusttijden van buschauffeurs',
        'de veiligheid van speelgoed met een batterij',
        'de herkomst van honing',
      ],
      n: '17..26',
      jaar: '2..5',
    },
    headline: 'Meerderheid EU-landen voor strengere regels: {wat}',
    body: [
      'Ministers van {n} EU-landen hebben {dag} in Brussel ingestemd met strengere regels voor {wat}. Enkele landen onthielden zich van stemming.',
      'Bedrijven krijgen {jaar} jaar de tijd om zich aan te passen. Kleine ondernemingen mogen er langer over doen.',
      'Het Europees Parlement buigt zich in het voorjaar over het voorstel.',
    ],
  },
  {
    desk: 'buitenland',
    dateline: '{STAD} (ANP/AFP)',
    slots: {
      stad: [
        'Alexandrië|Egyptische',
        'Amman|Jordaanse',
        'Cusco|Peruaanse',
        'Izmir|Turkse',
        'Tunis|Tunesische',
      ],
      eeuw: ['tweede', 'derde', 'vijfde', 'negende'],
      n: '12..340',
      wat: ['zilveren munten', 'olielampjes', 'kleitabletten', 'glazen flesjes'],
    },
    headline: 'Bouwvakkers vinden {n} {wat} onder school in {stad}',
    body: [
      'Bij de bouw van een school in de {stad.2} stad {stad} zijn {n} {wat} uit de {eeuw} eeuw gevonden. Het werk is {dag} stilgelegd.',
      'De vondst zat in een kruik onder een vloer van gebakken steen. Volgens archeologen stond er een huis van een handelaar.',
      'De leerlingen blijven voorlopig in noodlokalen. Zij mogen als eersten komen kijken.',
    ],
    correction: { slot: 'eeuw', what: 'de ouderdom van de vondst' },
  },
  {
    desk: 'buitenland',
    dateline: '{STAD} (ANP/DPA)',
    slots: {
      stad: ['Hannover', 'Dresden', 'Kassel', 'Augsburg', 'Rostock'],
      kg: '50..500/50',
      n: '900..8000/100',
      uur: '3..8',
    },
    headline: '{n} inwoners van {stad} weer naar huis na vondst vliegtuigbom',
    body: [
      'Een vliegtuigbom uit de Tweede Wereldoorlog is {dag} in {stad} onschadelijk gemaakt. Zo’n {n} mensen moesten daarvoor {uur} uur hun huis uit.',
      'De bom van {kg} kilo kwam tevoorschijn bij graafwerk voor een warmtenet. Ook een verpleeghuis werd ontruimd.',
      'Volgens de brandweer verliep alles volgens plan.',
    ],
  },
  {
    desk: 'buitenland',
    dateline: '{STAD} (ANP/RTR/AFP)',
    slots: {
      stad: ['Accra|Ghana', 'Dakar|Senegal', 'Kampala|Uganda', 'Lusaka|Zambia', 'Kigali|Rwanda'],
      n: '20..180/10',
      km: '140..620/20',
    },
    headline: '{stad.2} opent spoorlijn van {km} kilometer',
    body: [
      'In {stad.2} is {dag} een nieuwe spoorlijn van {km} kilometer in gebruik genomen. De reis van {stad} naar de grens duurt nu een halve dag in plaats van twee.',
      'Aan de lijn staan {n} stations. Boeren hopen hun groenten voortaan vers op de markt te krijgen.',
      'De aanleg duurde drie jaar langer dan gepland, onder meer doordat rails te laat werden geleverd.',
    ],
    correction: { slot: 'km', what: 'de lengte van de spoorlijn' },
  },
  {
    desk: 'buitenland',
    urgency: 4,
    dateline: '{STAD} (ANP/{stad.2})',
    slots: {
      stad: ['Madrid|EFE', 'Rome|ANSA', 'Warschau|PAP', 'Wenen|APA', 'Dublin|PA'],
      n: '60..340/10',
      min: '20..90/5',
    },
    headline: '{n} vluchten vertraagd na storing op luchthaven {stad}',
    body: [
      'Een storing in het bagagesysteem heeft {dag} het vliegverkeer in {stad} ontregeld. Zo’n {n} vluchten vertrokken later dan gepland.',
      'De vertraging liep op tot {min} minuten. Een deel van de koffers reist de passagiers achterna.',
      'De luchthaven zegt dat de oorzaak is gevonden: een versleten lopende band.',
    ],
    update: {
      headline: 'Luchthaven {stad} draait weer na storing',
      lede: 'De luchthaven van {stad} draait weer volgens dienstregeling nadat een storing in het bagagesysteem {n} vluchten had vertraagd. Er staan nog enkele duizenden koffers.',
      rest: [
        'De vertraging was opgelopen tot {min} minuten. De koffers worden de komende dagen thuisbezorgd.',
        'De luchthaven laat alle lopende banden nakijken.',
      ],
    },
  },
  {
    desk: 'buitenland',
    dateline: 'LONDEN (ANP/PA)',
    slots: { plaats: ['Whitby', 'Margate', 'Falmouth', 'Tenby', 'Oban'], n: '2..9', pond: '3..40' },
    headline: 'Meeuwen in {plaats} krijgen eigen parkeerwacht',
    body: [
      'De Britse badplaats {plaats} heeft {dag} {n} meeuwenwachten aangesteld. Zij moeten voorkomen dat de vogels patat van toeristen stelen.',
      'De wachten dragen een fluitje en een paraplu. Wie meeuwen voert, riskeert een boete van {pond} pond.',
      'Een vogelbeschermer vindt het een goed idee: "De meeuw kan er niets aan doen, hij kan niet lezen."',
    ],
  },
  {
    desk: 'buitenland',
    dateline: '{STAD} (ANP/AFP)',
    slots: {
      stad: ['Seoul|Zuid-Korea', 'Taipei|Taiwan', 'Singapore|Singapore', 'Hanoi|Vietnam'],
      n: '3..18',
      jaar: '2..6',
    },
    headline: '{stad.2} lanceert satelliet om {n} gewassen te volgen',
    body: [
      '{stad.2} heeft {dag} een satelliet gelanceerd die de groei van {n} gewassen in het oog houdt. De raket bereikte volgens plan zijn baan.',
      'De gegevens komen gratis beschikbaar voor boeren en onderzoekers in de regio.',
      'De satelliet moet {jaar} jaar meegaan.',
    ],
    update: {
      headline: 'Eerste beelden van landbouwsatelliet ontvangen in {stad}',
      lede: 'Het grondstation in {stad} heeft de eerste beelden ontvangen van de satelliet die {n} gewassen gaat volgen. Ze zijn scherper dan verwacht, aldus de ruimtevaartdienst.',
      rest: [
        'De gegevens komen gratis beschikbaar voor boeren en onderzoekers in de regio.',
        'De satelliet moet {jaar} jaar meegaan.',
      ],
    },
  },
  {
    desk: 'buitenland',
    dateline: '{STAD} (ANP)',
    slots: {
      stad: ['Antwerpen|haven', 'Kortrijk|binnenstad', 'Hasselt|ring', 'Namen|citadel', 'Oostende|kustweg'],
      n: '3..14',
    },
    headline: 'Brug in {stad} {n} weken dicht na aanvaring',
    body: [
      'Een brug bij de {stad.2} van {stad} blijft {n} weken gesloten nadat een binnenvaartschip {dag} een pijler raakte. Er viel niemand in het water.',
      'De schipper had volgens de politie niet gedronken. Hij zei te zijn verblind door de laagstaande zon.',
      'Het verkeer wordt omgeleid; voetgangers kunnen een pont nemen.',
    ],
    correction: { slot: 'n', what: 'de duur van de afsluiting' },
  },
  {
    desk: 'buitenland',
    dateline: '{A}/{B} (ANP/{bureau})',
    slots: {
      a: ['Parijs', 'Rome', 'Berlijn', 'Madrid'],
      b: ['Warschau', 'Helsinki', 'Lissabon', 'Boedapest'],
      bureau: ['AFP', 'DPA', 'RTR', 'AFP/DPA'],
      uur: '14..23',
      n: '2..5',
    },
    headline: 'Nachttrein tussen {a} en {b} keert terug',
    body: [
      'Tussen {a} en {b} gaat weer een nachttrein rijden. De reis duurt {uur} uur, hebben de spoorwegen van beide landen {dag} bekendgemaakt.',
      'De trein vertrekt {n} keer per week en heeft coupés voor één, twee of vier personen. Fietsen kunnen mee in de laatste wagon.',
      'De vorige verbinding werd in 2014 geschrapt omdat te weinig mensen ermee reisden.',
    ],
  },
  {
    desk: 'buitenland',
    dateline: '{STAD} (ANP/RTR)',
    slots: {
      stad: ['Santiago|Chileense', 'Quito|Ecuadoraanse', 'La Paz|Boliviaanse', 'Montevideo|Uruguayaanse'],
      pct: '41..63',
      n: '2..9',
    },
    headline: 'Nipte uitslag bij referendum over zomertijd in {stad}',
    body: [
      'Inwoners van de {stad.2} stad {stad} hebben zich in een referendum uitgesproken over de zomertijd. Volgens een voorlopige telling stemde {pct} procent voor afschaffing.',
      'De opkomst was hoger dan verwacht. In {n} wijken moesten stembureaus langer openblijven vanwege de rijen.',
      'De uitslag is niet bindend, maar het stadsbestuur heeft beloofd ernaar te luisteren.',
    ],
    update: {
      headline: 'Definitief: {pct} procent in {stad} tegen zomertijd',
      lede: 'De definitieve uitslag van het referendum over de zomertijd in {stad} staat vast: {pct} procent wil ervan af. De raad praat er volgende maand over.',
      rest: [
        'De opkomst was hoger dan verwacht. In {n} wijken bleven stembureaus langer open.',
        'De uitslag is niet bindend.',
      ],
    },
    correction: { slot: 'pct', what: 'het percentage voorstemmers' },
  },
  {
    desk: 'buitenland',
    dateline: 'KOPENHAGEN (ANP/RITZAU)',
    slots: { n: '24..96', plaats: ['Bornholm', 'Funen', 'Samsø', 'Læsø'], pct: '60..98' },
    headline: 'Windmolens bij {plaats} leveren {pct} procent van stroom op eiland',
    body: [
      'Het Deense eiland {plaats} heeft afgelopen maand {pct} procent van zijn stroom uit eigen windmolens gehaald. Dat is meer dan ooit, meldde de netbeheerder {dag}.',
      'Op het eiland staan {n} molens, waarvan de helft eigendom is van de bewoners.',
      'Op windstille dagen komt de stroom via een kabel van het vasteland.',
    ],
  },
  {
    desk: 'buitenland',
    urgency: 4,
    dateline: '{STAD} ({bureau})',
    slots: {
      stad: ['Denver|Colorado', 'Duluth|Minnesota', 'Buffalo|New York', 'Fargo|North Dakota'],
      bureau: ['ANP', 'ANP/AFP', 'ANP/RTR'],
      cm: '40..110/5',
      n: '3..70',
    },
    headline: 'Sneeuwstorm: {cm} centimeter in {stad}',
    body: [
      'Een sneeuwstorm heeft de Amerikaanse staat {stad.2} grotendeels stilgelegd. In {stad} viel {cm} centimeter sneeuw in een etmaal.',
      'Zo’n {n}.000 huishoudens zaten {dag} zonder stroom. Automobilisten brachten de nacht door in wegrestaurants.',
      'De weerdienst verwacht dat het morgen ophoudt met sneeuwen.',
    ],
    update: {
      headline: 'Wegen in {stad.2} open na sneeuwstorm',
      lede: 'De grote wegen in de Amerikaanse staat {stad.2} zijn weer open na de sneeuwstorm. Ruim de helft van de {n}.000 huishoudens zonder stroom is weer aangesloten.',
      rest: [
        'In {stad} viel {cm} centimeter in een etmaal. Automobilisten die in wegrestaurants sliepen, kunnen weer verder.',
        'De weerdienst verwacht de komende dagen zon.',
      ],
    },
    correction: { slot: 'cm', what: 'de hoeveelheid sneeuw' },
  },
  {
    desk: 'buitenland',
    dateline: '{STAD} (ANP/AAP)',
    slots: {
      stad: ['Perth', 'Darwin', 'Hobart', 'Cairns', 'Adelaide'],
      dier: ['krokodil', 'wombat', 'koala', 'pinguïn', 'zeeleeuw'],
      uur: '2..7',
    },
    headline: 'Verdwaalde {dier} legt tram in {stad} plat',
    body: [
      'Een verdwaalde {dier} heeft {dag} het tramverkeer in de Australische stad {stad} {uur} uur opgehouden. Het dier was op de rails in slaap gevallen.',
      'Een parkwachter wist het uiteindelijk met een emmer lekkers en een deken mee te krijgen. Reizigers moesten lopen.',
      'De {dier} is in goede gezondheid uitgezet buiten de stad.',
    ],
  },
  {
    desk: 'buitenland',
    dateline: '{STAD} (ANP/{stad.3})',
    slots: {
      stad: ['Gdansk|Polen|PAP', 'Brno|Tsjechië|CTK', 'Debrecen|Hongarije|MTI', 'Cluj|Roemenië|AFP'],
      n: '300..2400/100',
      mln: '120..900/20',
    },
    headline: 'Fabriek voor warmtepompen in {stad} goed voor {n} banen',
    body: [
      'In {stad} in {stad.2} komt een fabriek voor warmtepompen waar {n} mensen gaan werken. De investering bedraagt {mln} miljoen euro.',
      'De gemeente legt {dag} de eerste steen. De productie moet over twee jaar beginnen.',
      'Omwonenden vrezen drukte op de weg; er komt een aparte afrit.',
    ],
    correction: { slot: 'mln', what: 'de hoogte van de investering' },
  },
  {
    desk: 'buitenland',
    dateline: null,
    slots: { plaats: ['Ibiza', 'Faro', 'Nice', 'Split', 'Rhodos'], min: '15..55/5', n: '3..12' },
    headline: 'Zoektocht naar gehoorapparaat vertraagt vlucht vanuit {plaats}',
    body: [
      'Een vlucht vanuit {plaats} is {dag} {min} minuten later vertrokken omdat de bemanning hielp zoeken naar een gehoorapparaat. Het lag uiteindelijk in de oven met broodjes.',
      'De eigenaar, een man van 81, had zijn bril, krant en dienblad samen ingeleverd. {n} rijen passagiers keken onder hun stoel.',
      'De man bedankte iedereen via de intercom, die hij zelf niet kon horen.',
    ],
  },
  {
    desk: 'buitenland',
    dateline: 'GENÈVE ({bureau})',
    slots: {
      bureau: ['ANP', 'ANP/AFP', 'ANP/RTR'],
      n: '31..88',
      wat: [
        'zwerfafval in de ruimte',
        'drinkwater in grensrivieren',
        'het merken van medicijnen',
        'zeldzame vogels op trekroutes',
      ],
    },
    headline: '{n} landen praten in Genève over {wat}',
    body: [
      'Vertegenwoordigers van {n} landen zijn {dag} in Genève begonnen aan overleg over {wat}. Zij hopen binnen twee weken een tekst op papier te hebben.',
      'De meningen lopen uiteen over de vraag wie toezicht houdt. Kleine landen willen dat de kosten naar draagkracht worden verdeeld.',
      'Een eerdere ronde liep vier jaar geleden op niets uit.',
    ],
    update: {
      headline: 'Ontwerptekst ligt op tafel bij overleg over {wat}',
      lede: 'Bij het overleg van {n} landen in Genève over {wat} ligt een eerste ontwerptekst op tafel. De voorzitter spreekt van een bemoedigend begin.',
      rest: [
        'Over het toezicht zijn de landen het nog niet eens. Kleine landen willen dat de kosten naar draagkracht worden verdeeld.',
        'Het overleg duurt tot het einde van de week.',
      ],
    },
  },
  {
    desk: 'buitenland',
    dateline: '{STAD} (ANP/AFP)',
    slots: {
      stad: ['Kathmandu|Nepalese', 'Thimphu|Bhutaanse', 'Almaty|Kazachse', 'Bisjkek|Kirgizische'],
      n: '4..17',
      m: '3100..4200/100',
    },
    headline: '{n} vermiste klimmers veilig gevonden bij {stad}',
    body: [
      'Een groep van {n} klimmers die sinds het weekeinde werd vermist in de bergen bij de {stad.2} stad {stad}, is {dag} veilig teruggevonden. Ze zaten in een herdershut.',
      'De groep was op {m} meter overvallen door mist en had geen bereik met de telefoon. Een herder deelde zijn voorraad noedels.',
      'Twee klimmers zijn onderkoeld, maar buiten gevaar.',
    ],
    correction: { slot: 'm', what: 'de hoogte' },
  },
  {
    desk: 'buitenland',
    dateline: '{STAD} (ANP/EFE)',
    slots: {
      stad: ['Mexico-Stad', 'Guadalajara', 'Panama-Stad', 'San José', 'Havana'],
      n: '1200..9800/100',
      uur: '4..20',
    },
    headline: 'Orkest van {n} straatmuzikanten speelt in {stad}',
    body: [
      'In {stad} hebben {n} straatmuzikanten {dag} samen één stuk gespeeld. Volgens de organisatie is dat een record, al moet dat nog worden bevestigd.',
      'Het stuk duurde maar negen minuten; het stemmen nam {uur} keer zoveel tijd in beslag.',
      'De opbrengst is voor een muziekschool in een arme wijk.',
    ],
  },
  {
    desk: 'buitenland',
    dateline: 'STRAATSBURG (ANP)',
    slots: {
      voor: '340..420',
      tegen: '120..230',
      wat: [
        'gratis internet in treinen',
        'een verbod op wegwerpbatterijen',
        'bescherming van bijen',
        'duidelijke prijzen van concertkaartjes',
      ],
    },
    headline: 'Europees Parlement schaart zich achter {wat}',
    body: [
      'Het Europees Parlement heeft {dag} met {voor} tegen {tegen} stemmen een voorstel gesteund voor {wat}.',
      'Tegenstanders vinden dat landen dit zelf moeten regelen. Voorstanders wijzen erop dat reizigers en consumenten nu in elk land andere regels treffen.',
      'De onderhandelingen met de lidstaten beginnen volgende maand.',
    ],
    correction: { slot: 'voor', what: 'het aantal voorstemmen' },
  },
  {
    desk: 'buitenland',
    dateline: '{STAD} (ANP/RTR)',
    slots: {
      stad: ['Doha|Qatar', 'Koeweit-Stad|Koeweit', 'Manamah|Bahrein', 'Muscat|Oman'],
      n: '4..30',
      pct: '20..55/5',
    },
    headline: 'Drijvende zonnepanelen voor kust van {stad}',
    body: [
      'Voor de kust van {stad} liggen sinds {dag} {n} drijvende velden met zonnepanelen. Ze leveren volgens de bouwer {pct} procent meer stroom dan panelen op het land.',
      'Het zeewater koelt de panelen, waardoor ze beter werken. Wel moeten ze wekelijks van zout worden ontdaan.',
      'Lukt de proef, dan wil {stad.2} er meer aanleggen.',
    ],
  },
  {
    desk: 'buitenland',
    urgency: 4,
    dateline: '{STAD} (ANP/ANSA)',
    slots: { stad: ['Napels', 'Genua', 'Turijn', 'Bari', 'Bologna'], n: '15..80', l: '2..6' },
    headline: '{n} mensen bevrijd uit kabelbaan bij {stad}',
    body: [
      'Bij de Italiaanse stad {stad} zijn {dag} {n} mensen bevrijd uit een kabelbaan die door een stroomstoring stilviel. Zij hingen {l} uur boven een dal.',
      'Brandweerlieden lieten hen een voor een met touwen zakken. Enkele mensen waren onderkoeld.',
      'De kabelbaan was vorige week nog gekeurd.',
    ],
    update: {
      headline: 'Kabelbaan bij {stad} voorlopig gesloten',
      lede: 'De kabelbaan bij {stad} waaruit {n} mensen moesten worden bevrijd, blijft voorlopig dicht. Het openbaar ministerie laat de noodstroom onderzoeken.',
    },
    correction: { slot: 'n', what: 'het aantal mensen' },
  },
  {
    desk: 'buitenland',
    dateline: '{STAD} (ANP/TT)',
    slots: { stad: ['Malmö', 'Uppsala', 'Kiruna', 'Lund', 'Umeå'], n: '7..45', pct: '12..38' },
    headline: 'Proef met vierdaagse schoolweek in {stad} verlengd',
    body: [
      'De Zweedse stad {stad} verlengt een proef met een vierdaagse schoolweek. Op {n} scholen daalde het ziekteverzuim van leraren met {pct} procent.',
      'Leerlingen haalden niet slechter of beter dan voorheen, meldde de gemeente {dag}. Ouders zijn verdeeld.',
      'De proef duurt nu tot aan de zomer van volgend jaar.',
    ],
  },
];
