/** Paragraphs of ordinary news, as they stand under an opening; several name a day or a time. By language. */
const paragraphs: Readonly<Record<string, readonly string[]>> = {
  nl: [
    'De brug gaat vrijdag weer open voor het verkeer.',
    'Volgens de gemeente wonen er in de wijk ruim vierduizend mensen.',
    'Dinsdag om 10.00 uur komt de raad bijeen om over het plan te praten.',
    'De schade wordt geschat op een half miljoen euro.',
    'Twee jaar geleden werd op dezelfde plek ook al een tunnel aangelegd.',
    'Een woordvoerder van de provincie zegt dat het werk tot en met zondag duurt.',
    'Het bedrijf heeft vestigingen in Breda, Gent en Keulen.',
  ],
  en: [
    'The bridge will reopen on Friday.',
    'About four thousand people live in the district, according to the council.',
    'Lawmakers are due to meet at 10 a.m. on Tuesday to discuss the plan.',
    'Damage was put at half a million pounds.',
    'A tunnel was dug on the same site two years ago.',
    'Work is expected to go on until Sunday, a spokeswoman for the county said.',
    'The company has offices in Leeds, Cork and Hamburg.',
  ],
  de: [
    'Die Brücke wird am Freitag wieder für den Verkehr geöffnet.',
    'In dem Viertel leben nach Angaben der Stadt rund viertausend Menschen.',
    'Der Ausschuss kommt am Dienstag um 10.00 Uhr zusammen, um über den Plan zu beraten.',
    'Der Schaden wird auf eine halbe Million Euro geschätzt.',
    'Schon vor zwei Jahren war an derselben Stelle ein Tunnel gebaut worden.',
    'Die Arbeiten dauern nach Worten einer Sprecherin bis Sonntag.',
    'Das Unternehmen hat Standorte in Kassel, Linz und Basel.',
  ],
  fr: [
    'Le pont rouvrira vendredi à la circulation.',
    'Près de quatre mille personnes vivent dans le quartier, selon la mairie.',
    'Les élus se réunissent mardi à 10h00 pour débattre du projet.',
    'Les dégâts sont estimés à un demi-million d’euros.',
    'Un tunnel avait déjà été creusé au même endroit il y a deux ans.',
    'Les travaux doivent durer jusqu’à dimanche, selon une porte-parole du département.',
    'L’entreprise possède des sites à Nantes, Namur et Lausanne.',
  ],
  es: [
    'El puente reabrirá al tráfico el viernes.',
    'En el barrio viven unas cuatro mil personas, según el Ayuntamiento.',
    'Los concejales se reúnen el martes a las 10.00 horas para debatir el plan.',
    'Los daños se calculan en medio millón de euros.',
    'Hace dos años ya se excavó un túnel en el mismo lugar.',
    'Las obras durarán hasta el domingo, dijo una portavoz de la provincia.',
    'La empresa tiene sedes en Vigo, Lima y Rosario.',
  ],
  it: [
    'Il ponte riaprirà al traffico venerdì.',
    'Nel quartiere vivono circa quattromila persone, secondo il Comune.',
    'I consiglieri si riuniscono martedì alle 10.00 per discutere il piano.',
    'I danni sono stimati in mezzo milione di euro.',
    'Due anni fa nello stesso punto era già stata scavata una galleria.',
    'I lavori dureranno fino a domenica, ha detto una portavoce della provincia.',
    'L’azienda ha sedi a Parma, Lugano e Trieste.',
  ],
  pt: [
    'A ponte reabre ao trânsito na sexta-feira.',
    'No bairro vivem cerca de quatro mil pessoas, segundo a câmara.',
    'Os vereadores reúnem-se na terça-feira às 10h00 para debater o plano.',
    'Os prejuízos estão avaliados em meio milhão de euros.',
    'Há dois anos já tinha sido escavado um túnel no mesmo local.',
    'As obras duram até domingo, disse uma porta-voz da autarquia.',
    'A empresa tem instalações em Braga, Recife e Vigo.',
  ],
  da: [
    'Broen åbner igen for trafik på fredag.',
    'Der bor omkring fire tusind mennesker i kvarteret, oplyser kommunen.',
    'Byrådet mødes tirsdag klokken 10.00 for at drøfte planen.',
    'Skaderne anslås til en halv million kroner.',
    'For to år siden blev der også gravet en tunnel samme sted.',
    'Arbejdet varer til og med søndag, siger en talskvinde for regionen.',
    'Firmaet har afdelinger i Vejle, Malmø og Kiel.',
  ],
  no: [
    'Brua åpner igjen for trafikk fredag.',
    'Det bor om lag fire tusen mennesker i bydelen, opplyser kommunen.',
    'Bystyret møtes tirsdag klokken 10.00 for å drøfte planen.',
    'Skadene anslås til en halv million kroner.',
    'For to år siden ble det også gravd en tunnel på samme sted.',
    'Arbeidet varer til og med søndag, sier en talskvinne for fylket.',
    'Selskapet har kontorer i Molde, Bodø og Karlstad.',
  ],
  sv: [
    'Bron öppnar åter för trafik på fredag.',
    'Omkring fyra tusen människor bor i stadsdelen, enligt kommunen.',
    'Nämnden möts på tisdag klockan 10.00 för att diskutera planen.',
    'Skadorna uppskattas till en halv miljon kronor.',
    'För två år sedan grävdes en tunnel på samma plats.',
    'Arbetet pågår till och med söndag, säger en talesperson för regionen.',
    'Företaget har kontor i Gävle, Åbo och Århus.',
  ],
};

/** Two of them that go with a text: others under others, the same ones each time. */
export function plainParagraphsFor(language: string, text: string): readonly string[] {
  const { en = [] } = paragraphs;
  const own = paragraphs[language] ?? en;
  const number = [...text].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 9973, 7);
  const first = number % own.length;
  const second = (first + 1 + (Math.floor(number / own.length) % (own.length - 1))) % own.length;
  return [own[first] ?? '', own[second] ?? ''];
}
