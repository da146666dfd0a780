import type { SampleCopy } from '../copy.ts';

/** Binnenland and politiek, written for this project: nothing of it happened. */
export const domesticBacklog: readonly SampleCopy[] = [
  {
    desk: 'binnenland',
    dateline: 'UTRECHT (ANP)',
    urgency: 3,
    headline: 'Uren geen treinen rond Utrecht door gesprongen waterleiding',
    body: [
      'Rond Utrecht Centraal hebben {dag} urenlang geen treinen gereden doordat water uit een gesprongen leiding in een seinhuis liep. Inmiddels komt het verkeer langzaam op gang.',
      'Duizenden reizigers strandden. Op het station werden koffie en broodjes uitgedeeld.',
      'Het waterbedrijf onderzoekt hoe de leiding kon springen. De buis was pas zes jaar oud.',
      'Reizigers moeten de rest van de dag rekening houden met vertraging.',
    ],
  },
  {
    desk: 'binnenland',
    dateline: 'ZWOLLE (ANP)',
    headline: 'Zwolle zet duizend wilgen langs de IJssel',
    body: [
      'Langs de IJssel bij Zwolle worden deze winter duizend wilgen geplant. De bomen moeten de oever stevig houden en schaduw geven aan vissen.',
      'Het waterschap gebruikt takken van oude knotwilgen uit de buurt. Die schieten vanzelf wortel als ze diep genoeg de grond in gaan.',
      'Vrijwilligers kunnen zich nog aanmelden voor de plantdagen.',
    ],
  },
  {
    desk: 'binnenland',
    dateline: 'ROTTERDAM (ANP)',
    urgency: 4,
    headline: 'Brand in loods vol kurk smeult nog dagen',
    body: [
      'De brand in een loods met kurk in de Rotterdamse haven kan volgens de veiligheidsregio nog dagen blijven smeulen. De rook trekt naar zee en is niet gevaarlijk, maar kan hinderlijk zijn.',
      'De brandweer haalt de balen kurk een voor een naar buiten en dompelt ze onder in containers met water.',
      'Niemand raakte gewond. Hoe het vuur ontstond, is niet bekend.',
    ],
  },
  {
    desk: 'binnenland',
    dateline: 'LEEUWARDEN (ANP)',
    headline: 'Friese sluiswachter neemt na 44 jaar afscheid',
    body: [
      'Na 44 jaar heeft sluiswachter Sjoerd Wiegersma uit Terherne {dag} zijn laatste boot geschut. Schippers namen met een erehaag van scheepshoorns afscheid.',
      'Wiegersma schatte dat hij de deuren ruim 300.000 keer heeft geopend. Zijn opvolger is een camera: de sluis wordt voortaan op afstand bediend.',
      '"Die camera kan geen lijntje aanpakken", zegt de sluiswachter. "Maar hij is wel nooit ziek."',
    ],
  },
  {
    desk: 'binnenland',
    dateline: 'MAASTRICHT (ANP)',
    headline: 'Limburg waarschuwt voor losliggende stenen na vorst',
    body: [
      'De provincie Limburg waarschuwt wandelaars voor losse stenen in de mergelgroeven rond Maastricht. Door de vorst van de afgelopen weken zijn stukken wand gaan schuiven.',
      'Drie paden zijn voorlopig afgesloten. Een geoloog bekijkt {dag} hoe groot het gevaar is.',
      'Vorig jaar viel er op dezelfde plek een blok van 2 ton naar beneden. Toen was er niemand in de buurt.',
    ],
  },
  {
    desk: 'binnenland',
    dateline: 'DEN HAAG (ANP)',
    headline: 'Huisarts mag recept voortaan met video geven',
    body: [
      'Huisartsen mogen vanaf de zomer ook na een videogesprek een eerste recept voor zware pijnstillers uitschrijven. Nu moeten patiënten daarvoor altijd naar de praktijk komen.',
      'De arts moet wel vooraf het dossier inzien en na een week contact opnemen. Voor slaapmiddelen verandert er niets.',
      'Patiëntenorganisaties zijn blij, vooral voor mensen die slecht ter been zijn.',
    ],
  },
  {
    desk: 'binnenland',
    dateline: 'GRONINGEN (ANP)',
    headline: 'Studenten bouwen brug van oude windmolenwiek',
    body: [
      'Studenten uit Groningen hebben een fietsbrug gebouwd van een afgedankte wiek van een windmolen. De brug ligt over een sloot bij Ten Boer en is {dag} geopend.',
      'De wiek van 21 meter had anders moeten worden vermalen. Volgens de bouwers kan de brug zeker vijftig jaar mee.',
      'De gemeente wil nog drie van zulke bruggen laten maken als deze bevalt.',
    ],
  },
  {
    desk: 'binnenland',
    dateline: 'BREDA (ANP)',
    urgency: 4,
    headline: 'Twee lichtgewonden bij ongeluk met stadsbus in Breda',
    body: [
      'Bij een ongeluk met een stadsbus in Breda zijn {dag} twee mensen lichtgewond geraakt. De bus reed tegen een lantaarnpaal nadat de chauffeur had moeten uitwijken voor een hond.',
      'In de bus zaten elf mensen. Zij konden zelf naar buiten.',
      'De hond is ongedeerd teruggevonden in een tuin.',
    ],
  },
  {
    desk: 'binnenland',
    dateline: 'MIDDELBURG (ANP)',
    headline: 'Zeeuwse oesterkwekers tevreden over seizoen',
    body: [
      'De oesterkwekers in Zeeland kijken terug op een goed seizoen. Er werden zo’n 28 miljoen oesters verkocht, iets meer dan een jaar eerder.',
      'De kwekers hebben minder last van de oesterboorder, een slak die gaatjes in de schelpen maakt. Dat komt volgens onderzoekers doordat het water in het voorjaar lang koud bleef.',
      'De meeste oesters gaan naar België en Frankrijk.',
    ],
  },
  {
    desk: 'binnenland',
    dateline: 'DE BILT (ANP)',
    headline: 'Eerste landelijke hagelbui laat sporen na',
    body: [
      'Een smalle strook met hagel is {dag} van Zeeland naar Drenthe over het land getrokken. Plaatselijk vielen stenen van 3 centimeter.',
      'Bij verzekeraars kwamen honderden meldingen binnen van schade aan auto’s en kassen. Gewonden zijn er niet gemeld.',
      'Het blijft de komende dagen wisselvallig, met later in de week meer zon.',
    ],
  },
  {
    desk: 'binnenland',
    dateline: null,
    headline: 'Weggelopen emoe na drie dagen gevangen',
    body: [
      'Een emoe die drie dagen door de Achterhoek zwierf, is {dag} gevangen op het schoolplein van een basisschool in Vorden. De kinderen hielden de vogel bezig met appels tot de eigenaar er was.',
      'Het dier was ontsnapt toen een storm een hek omblies. In de dagen daarna werd het tot in Lochem gezien.',
      'De emoe is volgens de dierenarts in goede gezondheid, al is hij wat afgevallen.',
    ],
  },
  {
    desk: 'binnenland',
    dateline: 'AMERSFOORT (ANP)',
    headline: 'Fietsenstalling Amersfoort opent zonder hekken',
    body: [
      'Amersfoort heeft {dag} een fietsenstalling geopend waar niemand hoeft in of uit te checken. Camera’s herkennen de fiets en tellen hoe lang die er staat.',
      'De stalling biedt plaats aan 3200 fietsen. De eerste 24 uur zijn gratis.',
      'Een privacyorganisatie heeft vragen gesteld over het bewaren van de beelden. Volgens de gemeente worden die na een dag gewist.',
    ],
  },
  {
    desk: 'binnenland',
    dateline: 'ASSEN (ANP)',
    headline: 'Rechter: dorpskern mag kerkklok laten luiden',
    body: [
      'De klok van een kerk in het Drentse Rolde mag elk uur blijven slaan. De rechtbank in Assen wees {dag} de eis af van een buurtbewoner die er niet van kon slapen.',
      'Volgens de rechter blijft het geluid binnen de normen en is de klok al meer dan honderd jaar te horen. Wel moet het kerkbestuur de luiken aan de oostkant sluiten.',
      'De buurtbewoner denkt na over hoger beroep.',
    ],
  },
  {
    desk: 'binnenland',
    dateline: 'NIJMEGEN (ANP)',
    headline: 'Onderzoekers tellen recordaantal bevers langs de Waal',
    body: [
      'Langs de Waal leven meer bevers dan ooit. Onderzoekers uit Nijmegen telden dit jaar 214 burchten, bijna een vijfde meer dan vorig jaar.',
      'De dieren zoeken bij hoogwater hun heil in dijken, en dat baart de waterschappen zorgen. Daarom worden hoge, droge plekken aangelegd waar de bevers naartoe kunnen.',
      'Een proef daarmee bij Ooij is volgens de onderzoekers veelbelovend.',
    ],
  },
  {
    desk: 'binnenland',
    dateline: 'ALKMAAR (ANP)',
    headline: 'Politie vindt gestolen carillon terug in boomgaard',
    body: [
      'De politie heeft {dag} zestien klokken teruggevonden die vorige maand uit een opslag in Alkmaar waren gestolen. Ze lagen onder een zeil in een boomgaard bij Heiloo.',
      'De eigenaar van de boomgaard sloeg alarm toen zijn hond tegen het zeil begon te blaffen. Er zijn nog geen aanhoudingen verricht.',
      'De klokken zijn bij elkaar zo’n 90.000 euro waard. Een ervan heeft een barst.',
    ],
  },
  {
    desk: 'binnenland',
    dateline: 'EINDHOVEN (ANP)',
    headline: 'Ziekenhuis Eindhoven stuurt medicijnen per fiets',
    body: [
      'Een ziekenhuis in Eindhoven laat medicijnen voor thuis voortaan door fietskoeriers bezorgen. Dat gaat in de stad sneller dan met een bestelbus, bleek uit een proef.',
      'De koeriers hebben een koeltas bij zich die de temperatuur bijhoudt. Wordt het te warm, dan gaat het middel terug.',
      'Het ziekenhuis verwacht zo’n tweehonderd ritten per week.',
    ],
  },
  {
    desk: 'politiek',
    dateline: 'DEN HAAG (ANP)',
    urgency: 4,
    headline: 'Kamer wil vaste prijs voor parkeren bij ziekenhuizen',
    body: [
      'Een meerderheid in de Tweede Kamer wil dat parkeren bij ziekenhuizen nergens meer dan 5 euro per dag kost. Een motie daarover werd {dag} aangenomen.',
      'De indieners vinden het onrechtvaardig dat bezoekers in de ene stad gratis parkeren en in de andere 30 euro kwijt zijn. Het kabinet had de motie ontraden omdat ziekenhuizen zelf over hun terrein gaan.',
      'Ziekenhuizen waarschuwen dat zij de inkomsten niet kunnen missen.',
    ],
  },
  {
    desk: 'politiek',
    dateline: 'DEN HAAG (ANP)',
    headline: 'Debat over gaswinning loopt uit tot na middernacht',
    body: [
      'Het debat over oude gasleidingen in de Noordzee is {dag} tot ver na middernacht doorgegaan. De Kamer werd het niet eens over wie het opruimen moet betalen.',
      'Het kabinet wil dat bedrijven dat doen, maar een deel van de leidingen heeft geen eigenaar meer. Oppositiepartijen vrezen dat de rekening bij de belastingbetaler terechtkomt.',
      'De stemming over de voorstellen is volgende week.',
    ],
  },
  {
    desk: 'politiek',
    dateline: 'ARNHEM (ANP)',
    headline: 'Gelderland stelt besluit over rondweg opnieuw uit',
    body: [
      'Provinciale Staten van Gelderland stellen het besluit over een rondweg bij Zelhem voor de derde keer uit. Een van de coalitiepartijen wil eerst een nieuwe telling van het verkeer.',
      'Voorstanders reageerden {dag} teleurgesteld. "We tellen nu langer dan we zouden bouwen", zei Statenlid Gerdien Wolbrink.',
      'De telling moet in het voorjaar klaar zijn.',
    ],
  },
  {
    desk: 'politiek',
    dateline: null,
    headline: 'Gemeenten vragen meer tijd voor nieuwe afvalregels',
    body: [
      'Gemeenten willen een jaar langer de tijd om de nieuwe regels voor gescheiden afval in te voeren. Dat schrijven zij {dag} in een brief aan het kabinet.',
      'Vooral in hoogbouw ontbreekt de ruimte voor extra bakken. Ook is er een tekort aan vuilniswagens met twee vakken.',
      'Het ministerie laat weten de brief te bestuderen.',
    ],
  },
];
