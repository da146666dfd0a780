import type { Said } from '../../domain/said/said.ts';

/** Why a document as a whole cannot be read. */
export const documentWords = {
  empty: { nl: 'het document is leeg', en: 'the document is empty' },
  emptyFeed: { nl: 'de feed heeft geen titel en geen berichten', en: 'the feed has no title and no items' },
  page: { nl: 'dit is een webpagina, geen feed', en: 'this is a web page, not a feed' },
  pageNaming: {
    nl: 'dit is een webpagina, geen feed; de pagina noemt deze feed: {feed}',
    en: 'this is a web page, not a feed; the page names this feed: {feed}',
  },
  brokenJson: {
    nl: 'dit lijkt JSON maar is niet te lezen: misschien is het afgebroken',
    en: 'this looks like JSON but cannot be read: it may be cut off',
  },
  noFormat: {
    nl: 'dit is {kind} in geen formaat dat Telex leest',
    en: 'this is {kind} in no format that Telex reads',
  },
  bytes: { nl: 'tekst of binaire data', en: 'text or binary data' },
  bug: {
    nl: 'Telex struikelt over dit document, en dat is een fout van Telex zelf: {error}',
    en: 'Telex fails on this document, which is a fault of its own: {error}',
  },
  nested: {
    nl: 'in het document zitten elementen meer dan {most} diep in elkaar',
    en: 'the document nests more than {most} elements deep',
  },
  tooLarge: {
    nl: 'het document is {size}, meer dan de grens van {most}',
    en: 'the document is {size}, more than the limit of {most}',
  },
  tooSlow: {
    nl: 'dit document lezen kostte meer dan {seconds}',
    en: 'reading this document took more than {seconds}',
  },
  tooSlowProcessor: {
    nl: 'dit document lezen kostte meer dan {seconds} van een processor',
    en: 'reading this document took more than {seconds} of a processor',
  },
  second: { nl: '1 seconde', en: '1 second' },
  seconds: { nl: '{count} seconden', en: '{count} seconds' },
  tooMuchMemory: {
    nl: 'dit document lezen kostte meer dan {most} MiB geheugen',
    en: 'reading this document took more than {most} MiB of memory',
  },
  threadEnded: {
    nl: 'de thread die het las, hield vanzelf op',
    en: 'the thread that read it ended by itself',
  },
  threadStopped: { nl: 'de thread is gestopt', en: 'the thread was ended' },
  threadFailed: {
    nl: 'de thread die het las, mislukte: {error}',
    en: 'the thread that read it failed: {error}',
  },
  noJsonFeed: {
    nl: 'dit is geen JSON Feed: er is geen lijst items',
    en: 'this is no JSON Feed: it has no list of items',
  },
  noAnp: {
    nl: 'deze JSON is geen antwoord van de ANP News API',
    en: 'this JSON is no answer of the ANP News API',
  },
  anpError: {
    nl: 'de ANP News API antwoordde met een fout{said}',
    en: 'the ANP News API answered with an error{said}',
  },
  noAp: {
    nl: 'deze JSON is geen antwoord van de AP Media API',
    en: 'this JSON is no answer of the AP Media API',
  },
  ritzauError: {
    nl: 'Ritzau antwoordde met fout {code}{said}',
    en: 'Ritzau answered with error {code}{said}',
  },
  noMessage: { nl: 'hier staat geen bericht in van {name}', en: 'this holds no {name} message' },
  noNinjs: { nl: 'in deze JSON staan geen berichten van ninjs', en: 'this JSON holds no ninjs items' },
  noDigitalwires: {
    nl: 'in deze JSON staan geen entries van digitalwires',
    en: 'this JSON holds no entries of digitalwires',
  },
  noZczc: {
    nl: 'hier staat geen bericht in tussen ZCZC en NNNN',
    en: 'this holds no message between ZCZC and NNNN',
  },
  noWirePage: {
    nl: 'op deze pagina staat geen artikel en geen lijst met de kop "Meer uit …"',
    en: 'this page has neither an article nor a list headed "Meer uit …"',
  },
  noFeedElement: {
    nl: 'in dit document staat geen element van RSS, RDF of Atom',
    en: 'no RSS, RDF or Atom element is in this document',
  },
} satisfies Record<string, Said>;
