import { alike, type Said, sayAll } from '../../domain/said/said.ts';

/** What is wrong with one value of the environment or of the newsroom file. */
export const valueWords = {
  duration: {
    nl: '"{typed}" is geen tijdsduur: schrijf 30s, 5m, 12h of 30d',
    en: '"{typed}" is not a time: write 30s, 5m, 12h or 30d',
  },
  secretHere: {
    nl: 'hier hoort de naam van een variabele, nooit het geheim zelf: schrijf er een zoals ANP_PASSWORD, en ANP_PASSWORD=… in .env',
    en: 'here goes the name of an environment variable, never the secret itself: write one such as ANP_PASSWORD, and ANP_PASSWORD=… in .env',
  },
  slug: {
    nl: 'alleen letters, cijfers en streepjes, hoogstens 32',
    en: 'letters, digits and hyphens only, at most 32',
  },
  sourceId: {
    nl: 'alleen letters, cijfers, punten, streepjes en lage streepjes, hoogstens 64',
    en: 'letters, digits, dots, hyphens and underscores only, at most 64',
  },
  httpUrl: {
    nl: 'dit is geen adres met http of https{meant}',
    en: 'this is not an http or https address{meant}',
  },
  publicAddress: {
    nl: 'schrijf een https-adres zonder wachtwoord, ? of #, zoals https://telex.example.org',
    en: 'write an https address without a password, ? or #, such as https://telex.example.org',
  },
  contact: {
    nl: 'schrijf een adres zoals mailto:redactie@example.org of https://example.org/contact',
    en: 'write an address such as mailto:redactie@example.org or https://example.org/contact',
  },
  offset: {
    nl: 'dit is een verschil in uren, dat geen zomertijd kent: noem een plaats in die zone, zoals Europe/Amsterdam',
    en: 'this is an offset, which knows no summer time: name a place of the zone, such as Europe/Amsterdam',
  },
  zone: {
    nl: 'dit is geen tijdzone (IANA) zoals Europe/Amsterdam',
    en: 'this is not an IANA time zone such as Europe/Amsterdam',
  },
  zoneMeant: {
    nl: 'dit is geen tijdzone (IANA): bedoel je {near}?',
    en: 'this is not an IANA time zone: did you mean {near}?',
  },
  homeCountry: {
    nl: 'dit is geen landcode (ISO 3166) zoals NL of BE{meant}',
    en: 'this is not an ISO country code such as NL or BE{meant}',
  },
  country: {
    nl: '"{typed}" is geen land: schrijf de landcode (ISO 3166) in hoofdletters, zoals SD voor Soedan',
    en: '"{typed}" is no country: write its ISO 3166 code in capitals, such as SD for Sudan',
  },
  least10s: { nl: 'minstens 10s', en: 'at least 10s' },
  oneSource: { nl: 'noem minstens één bron', en: 'name at least one source' },
  oneName: { nl: 'schrijf minstens één naam', en: 'write at least one name' },
  oneCountry: { nl: 'noem minstens één land', en: 'name at least one country' },
  noPattern: { nl: 'dit is geen reguliere expressie', en: 'this is not a regular expression' },
  roundedId: {
    nl: 'zet dit getal tussen aanhalingstekens: anders rondt YAML het af',
    en: 'put this number in quotes: without them YAML rounds it',
  },
  noGroup: {
    nl: '"{typed}" is geen id van een groep of een rol op {platform}: S0123ABCD of 1175000000000000456, van dat platform, tussen aanhalingstekens',
    en: '"{typed}" is no id of a group or a role on {platform}: S0123ABCD or 1175000000000000456, of that platform, in quotes',
  },
  noHours: {
    nl: '"{typed}" zijn geen uren: schrijf 23.00-06.30, of 23.00-06.30 behalve spoed',
    en: '"{typed}" are no hours: write 23.00-06.30, or 23.00-06.30 except urgent',
  },
  noHour: {
    nl: '"{typed}" noemt geen uur: schrijf buitenland 07.00 werkdagen, of 07.00 voor alles wat gevolgd wordt',
    en: '"{typed}" names no hour: write buitenland 07.00 werkdagen, or 07.00 for all that is followed',
  },
  noFilter: {
    nl: 'er is geen filter "{typed}": er zijn {known}',
    en: 'there is no filter "{typed}": known are {known}',
  },
  noFilterValue: {
    nl: '"{typed}" zegt niets na {filter}: schrijf {known}',
    en: '"{typed}" means nothing after {filter}: write {known}',
  },
  nothingThrough: {
    nl: '{filters} samen laten niets door',
    en: '{filters} together let nothing through',
  },
  wrongTopic: {
    nl: 'een onderwerp heeft alleen letters, cijfers en streepjes, hoogstens 32, en daarachter zijn filter',
    en: 'a topic has letters, digits and hyphens only, at most 32, then its filter',
  },
  loginInAddress: {
    nl: 'in dit adres staat een naam of een wachtwoord, dat leest wie het bestand leest: haal het eruit, en schrijf auth: { user: {first}_USER, password: {first}_PASSWORD }, en wat ze zijn in .env',
    en: 'this address holds a name or a password, which whoever reads the file reads: take it out, and write auth: { user: {first}_USER, password: {first}_PASSWORD }, and what they are in .env',
  },
  keyInAddress: {
    nl: 'in dit adres staat een sleutel, {name}=, en die leest wie het bestand leest: haal hem eruit, en schrijf query: { {name}: {variable} }, en {variable}=… in .env',
    en: 'this address holds a key, {name}=, which whoever reads the file reads: take it out, and write query: { {name}: {variable} }, and {variable}=… in .env',
  },
  curlyQuotes: {
    nl: 'staat tussen kromme aanhalingstekens, die hier letters zijn als alle andere: schrijf rechte, of geen',
    en: 'stands in curly quotes, which are letters like any other here: write straight ones, or none',
  },
  unseenLetter: {
    nl: 'bevat een letter die niet te zien is, zoals plakken die kan meebrengen: typ het over, of plak het zonder opmaak',
    en: 'holds a letter that cannot be seen, as pasting may bring along: type it over, or paste it without formatting',
  },
} satisfies Record<string, Said>;

const meantWord: Said = { nl: ': bedoel je {near}?', en: ': did you mean {near}?' };

/** Said after what was typed, where one thing comes near to it; nothing where none does. */
export function meantAfter(near: string | null | undefined): Said {
  return near === null || near === undefined ? alike('') : sayAll(meantWord, { near });
}
