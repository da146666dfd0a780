import type { Said } from '../../domain/said/said.ts';

/** What a server did, said after its name. */
export const fetchWords = {
  badUrl: { nl: 'is geen adres met http of https', en: 'is not an http or https URL' },
  notPublic: { nl: 'staat niet op het openbare internet', en: 'is not on the public internet' },
  noDns: { nl: 'heeft geen adres in DNS', en: 'has no address in DNS' },
  noDnsCode: { nl: 'heeft geen adres in DNS ({code})', en: 'has no address in DNS ({code})' },
  noServerAnswers: {
    nl: 'heeft geen naamserver die antwoordt ({code})',
    en: 'has no name server that answers ({code})',
  },
  refuses: { nl: 'weigert de verbinding', en: 'refuses the connection' },
  notInTime: { nl: 'neemt niet op tijd op', en: 'does not take the connection in time' },
  noCertificate: { nl: 'heeft geen geldig certificaat ({code})', en: 'has no valid certificate ({code})' },
  otherName: {
    nl: 'heeft een certificaat op een andere naam ({code})',
    en: 'has a certificate of another name ({code})',
  },
  tlsRefused: {
    nl: 'breekt de beveiligde verbinding af ({code})',
    en: 'breaks the secure connection off ({code})',
  },
  noTls: { nl: 'spreekt hier geen https ({code})', en: 'does not speak https here ({code})' },
  noAnswer: {
    nl: 'verbreekt de verbinding zonder antwoord',
    en: 'closes the connection without an answer',
  },
  badHeaders: {
    nl: 'is met deze headers niet te vragen ({code})',
    en: 'cannot be asked with these headers ({code})',
  },
  cutOff: { nl: 'brak het antwoord halverwege af', en: 'cut the answer off halfway' },
  badHttp: { nl: 'spreekt geen geldig HTTP ({code})', en: 'does not speak valid HTTP ({code})' },
  network: { nl: 'is niet te lezen ({code})', en: 'cannot be read ({code})' },
  redirects: { nl: 'verwijst vaker dan {most} keer door', en: 'redirects more than {most} times' },
  privateRedirect: {
    nl: 'verwijst door naar {host}, dat niet op het openbare internet staat, en dat is niet gevolgd',
    en: 'redirects to {host}, which is not on the public internet, and was not followed',
  },
  noWebRedirect: {
    nl: 'verwijst door ({status}) naar iets dat geen webadres is',
    en: 'redirects ({status}) to what is not a web address',
  },
  redirectNowhere: {
    nl: 'verwijst door ({status}) zonder te zeggen waarheen',
    en: 'redirects ({status}) without saying where to',
  },
  choices: {
    nl: 'geeft een keuze in plaats van een document ({status})',
    en: 'gives a choice and no document ({status})',
  },
  falseSame: {
    nl: 'zegt dat er niets veranderd is ({status}), al was om alles gevraagd',
    en: 'says that nothing changed ({status}), though all of it was asked for',
  },
  payment: { nl: 'wil eerst betaald worden ({status})', en: 'wants to be paid first ({status})' },
  proxy: {
    nl: 'is pas te lezen na aanmelden bij het netwerk ertussen ({status})',
    en: 'can be read only once the network in between is logged in to ({status})',
  },
  legal: {
    nl: 'mag dit om juridische redenen niet geven ({status})',
    en: 'may not give this for legal reasons ({status})',
  },
  tryLater: {
    nl: 'kan het verzoek nu niet aannemen ({status})',
    en: 'cannot accept the request now ({status})',
  },
  oddStatus: {
    nl: 'antwoordt met een nummer waar Telex niets mee kan ({status})',
    en: 'answers with a number that nothing can be made of ({status})',
  },
  noStatus: {
    nl: 'antwoordt zonder een nummer dat HTTP kent',
    en: 'answers without a number that HTTP knows',
  },
  challenge: {
    nl: 'laat alleen browsers toe ({status}, een controlepagina)',
    en: 'lets only browsers in ({status}, a challenge page)',
  },
  notLetIn: { nl: 'laat ons niet toe ({status})', en: 'does not let us in ({status})' },
  notLetInElsewhere: {
    nl: 'laat ons niet toe ({status}, waar een doorverwijzing heen ging en het wachtwoord van de bron niet mee gaat)',
    en: 'does not let us in ({status}, where a redirect led and the password of the source is not sent)',
  },
  notFound: { nl: 'heeft op dit adres niets staan (404)', en: 'has nothing at this address (404)' },
  fault: { nl: 'heeft een storing ({status})', en: 'has a fault ({status})' },
  notAccepted: { nl: 'neemt het verzoek niet aan ({status})', en: 'does not accept the request ({status})' },
  noAnswerWithin: { nl: 'antwoordde niet binnen {ms} ms', en: 'did not answer within {ms} ms' },
  unfinishedWithin: {
    nl: 'was na {ms} ms nog niet klaar met het antwoord',
    en: 'did not finish its answer within {ms} ms',
  },
  late: { nl: 'antwoordt niet op tijd', en: 'does not answer in time' },
  tooMany: { nl: 'stuurt meer dan {most} bytes', en: 'sends more than {most} bytes' },
  packed: {
    nl: 'stuurt het antwoord ingepakt als "{claim}", wat niet gevraagd was',
    en: 'sends its answer packed as "{claim}", which was not asked for',
  },
  notUnpacked: {
    nl: 'stuurt een antwoord dat als {packing} niet uit te pakken is',
    en: 'sends an answer that cannot be unpacked as {packing}',
  },
  bomb: {
    nl: 'stuurt {bytes} bytes die uitgepakt meer dan {ratio} keer zoveel zijn',
    en: 'sends {bytes} bytes that unpack to more than {ratio} times that',
  },
  unpackedTooLarge: {
    nl: 'stuurt een antwoord dat uitgepakt meer dan {most} bytes is',
    en: 'sends an answer that unpacks to more than {most} bytes',
  },
} satisfies Record<string, Said>;

/** Sentences about a server that stand alone. */
export const serverSays = {
  theAddress: { nl: 'het adres', en: 'the address' },
  noTurn: {
    nl: '{host} wordt al genoeg gevraagd: later weer',
    en: '{host} is being asked enough already: it is asked later',
  },
  gone: {
    nl: '{host} zegt dat deze feed voorgoed weg is (410): Telex vraagt het elke dag nog eens; haal de bron weg of zet het nieuwe adres erin',
    en: '{host} says this feed is gone for good (410): it is asked again each day; remove the source or write its new address',
  },
  limited: {
    nl: '{host} vraagt ons te wachten ({status}): lees de bron minder vaak als dat aanhoudt',
    en: '{host} asks us to wait ({status}): give the source a longer interval if it goes on',
  },
  waits: { nl: '{host} vroeg ons te wachten', en: '{host} asked us to wait' },
  noJson: {
    nl: '{host} antwoordde iets dat geen JSON is: Telex probeert het opnieuw',
    en: '{host} answered with no JSON: it is tried again',
  },
  error: {
    nl: '{host} antwoordde met een fout ({said}): Telex probeert het opnieuw',
    en: '{host} answered with an error ({said}): it is tried again',
  },
  withoutWord: { nl: 'zonder een woord', en: 'without a word' },
  anpNoJson: {
    nl: 'de ANP News API antwoordde iets dat geen JSON is',
    en: 'the ANP News API answered with no JSON',
  },
} satisfies Record<string, Said>;
