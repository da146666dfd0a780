import type { Said } from '../../domain/said/said.ts';

/** What two looks at a feed tell: what changes in its items though nothing happened. */
export const changeWords = {
  moved: {
    nl: '{count} van {all} guids stonden een seconde later bij een ander bericht (“{guid}”): ze zeggen de plaats in de lijst, of worden opnieuw gebruikt; Telex kent de berichten aan link en tekst; vraag de aanbieder om een eigen guid voor elk bericht',
    en: '{count} of {all} guids stood on another item a second later (“{guid}”): they tell the place in the list, or are used again; items are known by link and text; ask the provider for a guid of its own for each item',
  },
  guids: {
    nl: '{count} van {all} berichten hadden een seconde later een andere guid ({part}): Telex let niet op guids en kent de berichten aan link en tekst; vraag de aanbieder om guids die blijven',
    en: '{count} of {all} items had another guid a second later ({part}): guids are put aside and items known by link and text; ask the provider for guids that stay',
  },
  links: {
    nl: '{count} van {all} berichten hadden een seconde later een andere link ({part}): Telex let niet op de link; vraag de aanbieder om links zonder dat stuk',
    en: '{count} of {all} items had another link a second later ({part}): the link is put aside; ask the provider for links without it',
  },
  texts: {
    nl: '{count} van {all} berichten hadden een seconde later een andere tekst: wijzigingen ervan komen minder vaak door; vraag de aanbieder om weg te laten wat bij elk verzoek gemaakt wordt (advertenties, tellers, leeftijden)',
    en: '{count} of {all} items had another text a second later: edits of them will be damped; ask the provider to leave out what is made at each fetch (adverts, counts, ages)',
  },
  dates: {
    nl: '{count} van {all} berichten hadden een seconde later een andere datum: die wordt bij elk verzoek gemaakt en zegt niets',
    en: '{count} of {all} items had another date a second later: their dates are made at each fetch and say nothing',
  },
  became: { nl: '“{before}” werd “{after}”', en: '“{before}” became “{after}”' },
  nothing: { nl: 'niets', en: 'nothing' },
} satisfies Record<string, Said>;

/** What makes Telex lose or double items, or tells them apart by less than it should. */
export const itemWords = {
  places: {
    nl: 'guids tellen vanaf de top van de lijst (“{first}”, “{second}”): elk nieuw bericht krijgt de guid van het vorige, dus daar gelooft Telex niets van zodra het dat gezien heeft; vraag de aanbieder om guids die blijven',
    en: 'guids count from the top of the list (“{first}”, “{second}”): each new item takes the guid of the one before, so none is believed once that was seen; ask the provider for guids that stay',
  },
  shared: {
    nl: '{count} van {all} berichten delen een guid met een ander bericht (“{guid}”): ze worden uit elkaar gehouden aan link en tekst; vraag de aanbieder om een eigen guid voor elk bericht',
    en: '{count} of {all} items share a guid with another item (“{guid}”): they are told apart by link and text; ask the provider for a guid of its own for each item',
  },
  empty: {
    nl: '{count} van {all} berichten hebben een guid die van niemand kan zijn (“{guid}”): ze worden uit elkaar gehouden aan link en tekst; vraag de aanbieder om een eigen guid voor elk bericht',
    en: '{count} of {all} items have a guid that can be nobody’s own (“{guid}”): they are told apart by link and text; ask the provider for a guid of its own for each item',
  },
  oneLink: {
    nl: 'geen bericht heeft een guid en alle linken naar {link}: ze worden uit elkaar gehouden aan hun tekst alleen, dus een gewijzigde tekst kan een tweede kaart worden; vraag de aanbieder om guids',
    en: 'no item has a guid and all link to {link}: they are told apart by their text alone, so an edited text may become a second card; ask the provider for guids',
  },
  bare: {
    nl: '{count} van {all} berichten hebben geen guid en geen link: Telex kent ze aan hun tekst; vraag de aanbieder om guids',
    en: '{count} of {all} items have neither guid nor link: they are known by their text; ask the provider for guids',
  },
  sharedLink: {
    nl: '{count} van {all} berichten linken naar dezelfde plaats als een ander ({link}): die link zegt niet welk bericht het is',
    en: '{count} of {all} items link to the same place as another item ({link}): that link says nothing about which item it is',
  },
  twins: {
    nl: '{count} van {all} berichten zijn niet uit elkaar te houden (“{title}”): één tekst, en geen guid of link van zichzelf; ze worden één kaart; vraag de aanbieder om guids',
    en: '{count} of {all} items cannot be told apart (“{title}”): one text, and no guid or link of their own; they become one card; ask the provider for guids',
  },
  undated: {
    nl: '{count} van {all} berichten hebben geen leesbare datum, zoals “{title}”: ze tellen vanaf het moment dat Telex ze zag',
    en: '{count} of {all} items have no date that can be read, such as “{title}”: they count from when they were seen',
  },
  early: {
    nl: '{count} van {all} berichten zijn gedateerd in de toekomst, zoals “{title}” ({at}): ze tellen vanaf het moment dat Telex ze zag; zet timezone bij de bron als ze uren voorlopen',
    en: '{count} of {all} items are dated in the future, such as “{title}” ({at}): they count from when they were seen; set the source’s timezone if they are hours ahead',
  },
  oneDate: {
    nl: 'alle {all} berichten hebben dezelfde datum ({at}): dat is toen de feed gemaakt werd, niet toen ze uitkwamen, dus leeftijden kloppen niet; zeg het de aanbieder',
    en: 'all {all} items have the same date ({at}): it is when the feed was made, not when they were issued, so ages are wrong; tell the provider',
  },
  untitled: { nl: 'zonder titel', en: 'untitled' },
  moreProblems: {
    nl: 'en nog {count} problemen: npx telex preview laat ze zien',
    en: 'and {count} more problems: npx telex preview shows them',
  },
} satisfies Record<string, Said>;

/** What a server does and wishes. */
export const serverWords = {
  moved: {
    nl: 'verhuisd naar {to}: zet dat adres in newsroom.yaml',
    en: 'moved to {to}: write that address in the newsroom file',
  },
  once: {
    nl: 'was één keer te lezen en een seconde later niet meer: misschien verdraagt de server dat tempo niet',
    en: 'could be read once, and not a second later: it may not bear its pace',
  },
  cutOnce: {
    nl: 'kwam één keer heel binnen en een seconde later afgebroken: wat heel is, wordt gelezen, en de rest wordt opnieuw gevraagd; zeg het de aanbieder',
    en: 'came in whole once, and cut off a second later: what is cut off is read as far as it is whole, and asked for again; tell the provider',
  },
  falseSame: {
    nl: 'zegt dat er niets veranderd is (304) terwijl het document wel anders was: Telex vraagt af en toe om alles, dus nieuws kan laat komen; zeg het de aanbieder',
    en: 'says that nothing changed (304) though its document did: Telex asks for all of it now and then, so news may come late; tell the provider',
  },
  sentAgain: {
    nl: 'stuurt die {size} kB elke keer opnieuw, al geeft de server een ETag of een datum: op zijn eigen kenmerken let die niet',
    en: 'sends its {size} kB again at each poll, though it gives an ETag or a date: it ignores its own validators',
  },
  everySet: {
    nl: 'Telex leest elke {every}, zoals newsroom.yaml zegt',
    en: 'it is read every {every}, as the newsroom file says',
  },
  everyFree: {
    nl: 'dat doet Telex, tot hoogstens een uur, want newsroom.yaml zegt niet hoe vaak',
    en: 'it is, up to an hour, for the newsroom file does not say how often',
  },
  wishEvery: {
    nl: 'wil elke {wish} gelezen worden (ttl of updatePeriod); {does}',
    en: 'wishes to be read every {wish} (ttl or updatePeriod); {does}',
  },
  wishAge: {
    nl: 'zegt dat het antwoord {wish} goed blijft (max-age); {does}',
    en: 'says that its answer is good for {wish} (max-age); {does}',
  },
  wishHours: {
    nl: 'wil op sommige uren niet gelezen worden (skipHours, skipDays); {does}',
    en: 'wishes not to be read at some hours (skipHours, skipDays); {does}',
  },
  hoursFree: {
    nl: 'dat doet Telex dan ook niet, want newsroom.yaml zegt niet hoe vaak',
    en: 'it is not, for the newsroom file does not say how often',
  },
  push: {
    nl: 'kan zelf sturen (WebSub): dat gebeurt als publicUrl in newsroom.yaml staat, tenzij de bron met een wachtwoord of een sleutel gevraagd wordt',
    en: 'it can push (WebSub): it is sent where publicUrl stands in the newsroom file, unless it is asked with a password or a key',
  },
  unchanged: {
    nl: 'de server zegt dat er niets veranderd is',
    en: 'the server says that nothing changed',
  },
  asksToWait: { nl: '{what} (vraagt {wait} s te wachten)', en: '{what} (it asks to wait {wait} s)' },
} satisfies Record<string, Said>;

/** Who speaks for whom, and who touches what is not their own. */
export const voiceWords = {
  sources: { nl: 'bronnen {ids}', en: 'sources {ids}' },
  apart: {
    nl: 'komen van {host} zonder credit: zijn ze één persbureau, geef ze dan allebei dezelfde credit, anders bereikt een kill van de een de ander niet',
    en: 'come from {host} without a credit: if they are one agency, give both the same credit, else a kill over one does not reach the other',
  },
  together: {
    nl: 'spreken met één stem ({name}) vanaf {hosts}: ze mogen elkaars berichten intrekken en wijzigen',
    en: 'are one voice ({name}) from {hosts}: they may kill and change each other’s items',
  },
  itemOf: { nl: 'een bericht van {of}', en: 'an item of {of}' },
  itemNamed: { nl: 'een bericht van {of} (“{guid}”)', en: 'an item of {of} (“{guid}”)' },
  rewrite: {
    nl: 'heeft een andere tekst onder de guid van {item}: elk is een bericht op zich. Zijn ze één persbureau, geef beide bronnen dan één credit',
    en: 'has another text under the guid of {item}: each is a story of its own. If they are one agency, give both sources one credit',
  },
  withdraw: { nl: 'in te trekken', en: 'withdraw' },
  hold: { nl: 'vast te houden', en: 'hold' },
  tries: {
    nl: 'probeert {item} {what}: het blijft staan, en de redactie hoort het. Mag het, geef beide bronnen dan één credit, of schrijf mayWithdraw',
    en: 'tries to {what} {item}: it stands, and the desk is told. If it may, give both sources one credit, or write mayWithdraw',
  },
} satisfies Record<string, Said>;

/** Why a folder cannot be a source. */
export const folderWords = {
  isFile: {
    nl: '{path} is een bestand: noem de map waarin het ligt',
    en: '{path} is a file: name the folder that it lies in',
  },
  none: {
    nl: 'er is geen map {path}: maak die, of verbeter het pad in newsroom.yaml',
    en: 'there is no folder {path}: make it, or mend the path in the newsroom file',
  },
  forbidden: {
    nl: 'wie dit draait, kan in de map {path} niet lezen en schrijven ({code}): wat gelezen is, gaat naar done/ daarin, dus geef die gebruiker dat recht',
    en: 'the folder {path} cannot be read and written by who runs this ({code}): what was read goes to done/ in it, so give that user the right to',
  },
  forbiddenWithin: {
    nl: 'wie dit draait, kan in de map {path} niet lezen en schrijven ({code}): daar gaan bestanden van de bron heen, dus geef die gebruiker dat recht',
    en: 'the folder {path} cannot be read and written by who runs this ({code}): files of the source are moved to it, so give that user the right to',
  },
  blocked: {
    nl: '{path} is een bestand: haal het weg, want zo heet een map waar bestanden van de bron heen gaan',
    en: '{path} is a file: take it away, for files of the source are moved to a folder of that name',
  },
  unreadable: {
    nl: '{count} bestanden in {path} zijn niet te lezen door wie dit draait, zoals {name} ({code}): geef die gebruiker leesrecht; de andere gaan door',
    en: '{count} files in {path} cannot be read by who runs this, such as {name} ({code}): give that user the right to; the others go on',
  },
  oneUnreadable: {
    nl: '{name} in {path} is niet te lezen door wie dit draait ({code}): geef die gebruiker leesrecht; de andere gaan door',
    en: '{name} in {path} cannot be read by who runs this ({code}): give that user the right to; the others go on',
  },
} satisfies Record<string, Said>;
