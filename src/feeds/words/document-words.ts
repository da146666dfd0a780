import { type Said, sayAll } from '../../domain/said/said.ts';
import { laterAgain } from './remedies.ts';

/** Why a document as a whole cannot be read. */
export const documentWords = {
  empty: {
    nl: 'het document is leeg: {next}',
    en: 'the document is empty: {next}',
  },
  emptyFeed: {
    nl: 'de feed heeft geen titel en geen berichten: {next}',
    en: 'the feed has no title and no items: {next}',
  },
  page: {
    nl: 'dit is een webpagina, geen feed: neem het adres van een feed, of vraag de aanbieder ernaar',
    en: 'this is a web page, not a feed: write the address of a feed, or ask the provider for it',
  },
  pageNaming: {
    nl: 'dit is een webpagina, geen feed: neem als adres de feed die de pagina noemt, {feed}',
    en: 'this is a web page, not a feed: write the address of the feed that the page names, {feed}',
  },
  brokenJson: {
    nl: 'dit lijkt JSON maar is niet te lezen, misschien is het afgebroken: {next}',
    en: 'this looks like JSON but cannot be read, it may be cut off: {next}',
  },
  noFormat: {
    nl: 'dit is {kind} in geen formaat dat Telex leest: kijk het adres na, of vraag de aanbieder naar het adres van de feed',
    en: 'this is {kind} in no format that Telex reads: check the address, or ask the provider for that of the feed',
  },
  unreadEncoding: {
    nl: 'dit is in {encoding}, dat Telex niet leest: vraag de aanbieder om UTF-8',
    en: 'this is in {encoding}, which Telex does not read: ask the provider for UTF-8',
  },
  bytes: { nl: 'tekst of binaire data', en: 'text or binary data' },
  bug: {
    nl: 'Telex struikelt over dit document, en dat is een fout van Telex zelf ({error}): meld hem bij Telex, met het document erbij',
    en: 'Telex fails on this document, which is a fault of its own ({error}): report it to Telex, with the document',
  },
  nested: {
    nl: 'in het document zitten elementen meer dan {most} diep in elkaar: zeg het de aanbieder; er is niets van gelezen',
    en: 'the document nests more than {most} elements deep: tell the provider; nothing of it was read',
  },
  tooLarge: {
    nl: 'het document is {size}, meer dan de grens van {most}: vraag de aanbieder om een feed met minder berichten, of maak de grens hoger (maxBody)',
    en: 'the document is {size}, more than the limit of {most}: ask the provider for a feed with fewer items, or raise the size limit (maxBody)',
  },
  tooSlow: {
    nl: 'dit document lezen kostte meer dan {seconds}: vraag de aanbieder om een feed met minder berichten',
    en: 'reading this document took more than {seconds}: ask the provider for a feed with fewer items',
  },
  tooSlowProcessor: {
    nl: 'dit document lezen kostte meer dan {seconds} van een processor: vraag de aanbieder om een feed met minder berichten',
    en: 'reading this document took more than {seconds} of a processor: ask the provider for a feed with fewer items',
  },
  second: { nl: '1 seconde', en: '1 second' },
  seconds: { nl: '{count} seconden', en: '{count} seconds' },
  tooMuchMemory: {
    nl: 'dit document lezen kostte meer dan {most} MiB geheugen: vraag de aanbieder om een feed met minder berichten',
    en: 'reading this document took more than {most} MiB of memory: ask the provider for a feed with fewer items',
  },
  threadEnded: {
    nl: 'de thread die het las, hield vanzelf op: {next}',
    en: 'the thread that read it ended by itself: {next}',
  },
  threadFailed: {
    nl: 'de thread die het las, mislukte ({error}): {next}',
    en: 'the thread that read it failed ({error}): {next}',
  },
  noJsonFeed: {
    nl: 'dit is geen JSON Feed, want er is geen lijst items: kijk adres en format van deze bron na',
    en: 'this is no JSON Feed, as it has no list of items: check the address and the format of this source',
  },
  noAnp: {
    nl: 'deze JSON is geen antwoord van de ANP News API: kijk adres en format van deze bron na',
    en: 'this JSON is no answer of the ANP News API: check the address and the format of this source',
  },
  anpError: {
    nl: 'de ANP News API antwoordde met een fout{said}: kijk adres en sleutel van deze bron na; houdt het aan, zeg het de aanbieder',
    en: 'the ANP News API answered with an error{said}: check the address and the key of this source; if it goes on, tell the provider',
  },
  noAp: {
    nl: 'deze JSON is geen antwoord van de AP Media API: kijk adres en format van deze bron na',
    en: 'this JSON is no answer of the AP Media API: check the address and the format of this source',
  },
  ritzauError: {
    nl: 'Ritzau antwoordde met fout {code}{said}: kijk adres en sleutel van deze bron na; houdt het aan, zeg het de aanbieder',
    en: 'Ritzau answered with error {code}{said}: check the address and the key of this source; if it goes on, tell the provider',
  },
  noMessage: {
    nl: 'hier staat geen bericht in van {name}: kijk adres en format van deze bron na',
    en: 'this holds no {name} message: check the address and the format of this source',
  },
  noNinjs: {
    nl: 'in deze JSON staan geen berichten van ninjs: kijk adres en format van deze bron na',
    en: 'this JSON holds no ninjs items: check the address and the format of this source',
  },
  noDigitalwires: {
    nl: 'in deze JSON staan geen entries van digitalwires: kijk adres en format van deze bron na',
    en: 'this JSON holds no entries of digitalwires: check the address and the format of this source',
  },
  noZczc: {
    nl: 'hier staat geen bericht in tussen ZCZC en NNNN: kijk adres en format van deze bron na',
    en: 'this holds no message between ZCZC and NNNN: check the address and the format of this source',
  },
  noWirePage: {
    nl: 'op deze pagina staat geen artikel en geen lijst met de kop "Meer uit …": kijk adres en format van deze bron na',
    en: 'this page has neither an article nor a list headed "Meer uit …": check the address and the format of this source',
  },
  noFeedElement: {
    nl: 'in dit document staat geen element van RSS, RDF of Atom: kijk adres en format van deze bron na',
    en: 'no RSS, RDF or Atom element is in this document: check the address and the format of this source',
  },
} satisfies Record<string, Said>;

/** What comes next of a document that may be well another time: an address is read again, a file is not. */
const next = {
  address: laterAgain,
  file: {
    nl: 'vraag wie het maakte om het opnieuw te sturen',
    en: 'ask whoever made it to send it again',
  },
  addressOfBug: {
    nl: 'Telex probeert het opnieuw; houdt het aan, meld het bij Telex',
    en: 'it is tried again; if it goes on, report it to Telex',
  },
  fileOfBug: {
    nl: 'bied het opnieuw aan; houdt het aan, meld het bij Telex, met het document erbij',
    en: 'offer it again; if it goes on, report it to Telex, with the document',
  },
} satisfies Record<string, Said>;

/** Why a document cannot be read now, and what comes next. @param url where it was read; null: it is a file */
export function sayNext(words: Said, url: string | null): Said {
  return sayAll(words, { next: url === null ? next.file : next.address });
}

/** The same of a fault of Telex. */
export function sayNextOfBug(words: Said, url: string | null): Said {
  return sayAll(words, { next: url === null ? next.fileOfBug : next.addressOfBug });
}
