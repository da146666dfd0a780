import type { Said } from '../../domain/said/said.ts';

/** What was mended, left out or not understood in a document that is read. */
export const problemWords = {
  newestOnly: {
    nl: 'alleen de nieuwste {most} van {all} berichten zijn gelezen',
    en: 'only the newest {most} of {all} items were read',
  },
  firstOnly: {
    nl: 'alleen de eerste {most} berichten zijn gelezen',
    en: 'only the first {most} items were read',
  },
  firstLines: {
    nl: 'alleen de eerste {most} regels van de pagina zijn gelezen',
    en: 'only the first {most} lines of the page were read',
  },
  unreadItem: { nl: 'een bericht is niet te lezen: {error}', en: 'an item cannot be read: {error}' },
  cutTexts: {
    nl: 'de tekst van {count} van {all} berichten is langer dan {most} tekens en is afgekapt',
    en: 'the text of {count} of {all} items is longer than {most} characters and was cut',
  },
  timeless: {
    nl: '{count} onder een embargo dat geen tijd noemt ({words}), vastgehouden tot iemand het vrijgeeft met /embargo',
    en: '{count} under an embargo that tells no time ({words}), held until somebody releases it with /embargo',
  },
  endsEarly: {
    nl: 'het document houdt op voor zijn elementen dat doen: misschien is het afgebroken',
    en: 'the document ends before its elements do: it may be cut off',
  },
  lastMessage: {
    nl: 'het laatste bericht breekt af en is weggelaten',
    en: 'the last message ends too early and was left out',
  },
  unended: {
    nl: '{count} berichten hebben geen eind: elk is gelezen tot aan het volgende',
    en: '{count} messages have no end: each was read up to the next',
  },
  wordless: {
    nl: 'een bericht zonder woorden is weggelaten',
    en: 'a message without words was left out',
  },
  textless: { nl: 'een {kind} zonder tekst is weggelaten', en: 'a {kind} was left out: no text' },
  brokenEntries: {
    nl: '{count} van {all} onderdelen van de feed zijn geen bericht en zijn weggelaten',
    en: '{count} of {all} entries of the feed hold no item and were left out',
  },
  bodiless: {
    nl: '{count} van {all} berichten kwamen zonder hun tekst, die op een eigen adres staat',
    en: '{count} of {all} items came without their text, which is read from an address of its own',
  },
  listsFeeds: {
    nl: 'dit is een lijst van {count} feeds en geen berichten: {names}',
    en: 'this lists {count} feeds and no items: {names}',
  },
  listsItems: {
    nl: 'dit is een lijst van {count} berichten zonder hun tekst: elk staat op een eigen adres',
    en: 'this lists {count} items without their text: each is read from an address of its own',
  },
  unnamedEntries: {
    nl: '{count} van {all} onderdelen zijn weggelaten: ze hebben geen urn en geen kop',
    en: '{count} of {all} entries were left out: they have neither urn nor headline',
  },
  noObjects: {
    nl: '{count} van {all} items zijn geen objecten',
    en: '{count} of {all} items are no objects',
  },
  pictureOrList: {
    nl: 'een item zonder tekst (een foto of een lijst) is weggelaten',
    en: 'an item without text (a picture or a list) was left out',
  },
  noItems: { nl: 'er staan geen nieuwsberichten in', en: 'the message holds no news items' },
  package: {
    nl: 'een pakket met {count} items is weggelaten: er staat zelf geen tekst in',
    en: 'a package that lists {count} items was left out: it holds no text of its own',
  },
  fragment: {
    nl: 'een stuk van een item: het heeft geen identiteit en geen tekst',
    en: 'a fragment of an item: it has no identity and no text',
  },
  nameless: {
    nl: '{count} van {all} berichten hebben geen uri: Telex kent ze aan link en tekst; vraag erom',
    en: '{count} of {all} items have no uri: they are known by link and text; ask for one',
  },
  unnamedEntry: {
    nl: 'een onderdeel zonder uri, guid of kop is weggelaten',
    en: 'an entry without uri, guid or headline was left out',
  },
  emptyNitf: {
    nl: 'een NITF-document zonder kop en tekst is weggelaten',
    en: 'a NITF document without headline and text was left out',
  },
  noList: {
    nl: 'de pagina heeft geen lijst met de kop "Meer uit …"',
    en: 'the page has no list headed "Meer uit …"',
  },
  noArticle: {
    nl: 'de pagina heeft geen artikel en haar lijsten zijn leeg',
    en: 'the page has no article and its lists are empty',
  },
  undatedArticle: {
    nl: 'het artikel heeft geen datum: de eerste keer gaat het naar het archief, later komt een nieuw artikel zodra Telex het ziet',
    en: 'the article has no date: on the first poll it is archived, later a new one is posted as it is seen',
  },
  relativeLinks: {
    nl: 'de links van de pagina zijn relatief en ze noemt haar eigen adres niet: gelezen vanaf haar adres kloppen ze',
    en: 'the links of the page are relative and it tells no address of its own: read from its address it has them',
  },
  loneAge: {
    nl: 'een leeftijd zonder bericht ervoor is weggelaten: {age}',
    en: 'an age without an entry before it was left out: {age}',
  },
  openCdata: { nl: 'een CDATA-blok was niet gesloten', en: 'a CDATA section was not closed' },
  bareLess: { nl: 'er staat een losse < in de tekst', en: 'a bare < stands in the text' },
  untitled: {
    nl: '{count} van {all} berichten hebben geen titel',
    en: '{count} of {all} items have no title',
  },
  undated: { nl: '{count} van {all} berichten hebben geen datum', en: '{count} of {all} items have no date' },
  noDate: { nl: 'geen datum: "{text}"', en: 'not a date: "{text}"' },
  noZone: {
    nl: 'geen bekende tijdzone: "{zone}"; de datums zijn gelezen als {as}',
    en: 'no time zone that is known: "{zone}"; its dates are read as {as}',
  },
  prefixes: {
    nl: 'het document noemt meer voorvoegsels dan een feed nodig heeft: sommige zijn niet bekend',
    en: 'the document declares more prefixes than any feed needs: some are not known',
  },
  loneClosing: { nl: 'een sluitende tag heeft geen openende', en: 'a closing tag has no opening tag' },
  openElement: { nl: 'een element was niet gesloten', en: 'an element was not closed' },
  openItem: { nl: 'een bericht was niet gesloten', en: 'an item was not closed' },
  twiceEncoded: { nl: 'het was twee keer als UTF-8 gecodeerd', en: 'it was encoded as UTF-8 twice' },
  otherEncoding: { nl: 'het zegt {claim} en is UTF-8', en: 'it says {claim} and is UTF-8' },
  notValid: { nl: 'de tekst is geen geldige {claim}', en: 'the text is not valid {claim}' },
  lostIn: {
    nl: 'de tekst is geen geldige {claim}: sommige tekens zijn verloren',
    en: 'the text is not valid {claim}: some characters are lost',
  },
  lost: { nl: 'sommige tekens zijn verloren', en: 'some characters are lost' },
  asWindows: { nl: 'gelezen als windows-1252', en: 'read as windows-1252' },
  entities: {
    nl: 'het document noemt entiteiten die niet worden ingevuld: uit andere gemaakt, of van elders',
    en: 'the document declares entities that are not expanded: built out of others, or from elsewhere',
  },
  entitiesTooLong: {
    nl: 'de entiteiten van het document zouden er meer dan {most} tekens bij zetten: de rest blijft zoals hij staat',
    en: 'the entities that the document declares would add more than {most} characters: the rest is left as it stands',
  },
  pageLost: {
    nl: 'de pagina om verder te gaan is er niet meer: de feed is gelezen vanaf zijn nieuwste',
    en: 'the page to go on from is not there any more: the feed was read from its newest',
  },
  goesOnElsewhere: {
    nl: 'de feed gaat verder op {host}, en dat is niet gevolgd: de sleutel van {own} zou daarheen gaan',
    en: 'the feed goes on at {host}, which was not followed: the key of {own} would go there',
  },
  pageUnread: {
    nl: 'een pagina van de feed was niet te lezen en wordt opnieuw geprobeerd: {why}',
    en: 'a page of the feed could not be read and is tried again: {why}',
  },
  passedOn: {
    nl: 'bericht {id} gaat door zonder zijn tekst: {why}',
    en: 'item {id} is passed on without its text: {why}',
  },
  askedAgain: { nl: 'bericht {id} wordt opnieuw gevraagd: {why}', en: 'item {id} is asked for again: {why}' },
  textElsewhere: {
    nl: 'de tekst staat op {host}, waar de sleutel van {own} niet heen gaat',
    en: 'its text is at {host}, where the key of {own} is not sent',
  },
  noNitf: { nl: 'wat op dat adres staat is geen NITF', en: 'what stands at its address is no NITF' },
  unreadAnp: {
    nl: 'bericht {id} was niet te lezen en wordt opnieuw geprobeerd: {why}',
    en: 'item {id} could not be read and is tried again: {why}',
  },
} satisfies Record<string, Said>;
