/** What the page itself says; everything else comes from the newsroom in the reader's language. */
const words = {
  newPosts: {
    nl: (n: number) => (n === 1 ? '1 nieuw bericht' : `${n} nieuwe berichten`),
    en: (n: number) => (n === 1 ? '1 new story' : `${n} new stories`),
  },
  unread: { nl: (n: number) => `${n} ongelezen`, en: (n: number) => `${n} unread` },
  newCount: { nl: (n: number) => `${n} nieuw`, en: (n: number) => `${n} new` },
  since: { nl: () => 'Nieuw sinds', en: () => 'New since' },
  lost: {
    nl: () => 'Geen verbinding met Telex; het bord probeert het opnieuw.',
    en: () => 'No connection to Telex; the board keeps trying.',
  },
  troubles: {
    nl: (n: number) => (n === 1 ? 'Storing' : `${n} storingen`),
    en: (n: number) => (n === 1 ? 'Trouble' : `${n} troubles`),
  },
  empty: {
    nl: () =>
      'Hier staat nog niets. Zodra een bron iets nieuws heeft, verschijnt het hier. Typ /volg sport om een onderwerp te volgen.',
    en: () =>
      'Nothing here yet. As soon as a source files something new it appears here. Type /follow sport to follow a topic.',
  },
  allSources: { nl: () => 'Alle bronnen', en: () => 'All sources' },
  noMatch: {
    nl: () => 'Niets van wat hier staat past bij het filter.',
    en: () => 'Nothing that stands here matches the filter.',
  },
  others: {
    nl: (n: number) => (n === 1 ? 'nog 1 bericht hierover' : `nog ${n} berichten hierover`),
    en: (n: number) => (n === 1 ? '1 more story on this' : `${n} more stories on this`),
  },
  older: { nl: () => 'Oudere berichten', en: () => 'Older stories' },
  noChannels: {
    nl: () => 'Er zijn nog geen kanalen op het bord.',
    en: () => 'There are no channels on the board yet.',
  },
  noSuchChannel: {
    nl: (_: number, name: string) =>
      `Er is geen kanaal “${name}” op dit bord. Kies een ander kanaal, of verbeter het adres.`,
    en: (_: number, name: string) =>
      `There is no channel “${name}” on this board. Choose another channel, or mend the address.`,
  },
  broken: { nl: () => 'bron werkt niet', en: () => 'source does not work' },
  follows: { nl: () => 'volgt', en: () => 'follows' },
  followsNothing: { nl: () => 'volgt nog niets', en: () => 'follows nothing yet' },
  back: { nl: () => 'Terug', en: () => 'Back' },
  close: { nl: () => 'Sluit antwoord', en: () => 'Close reply' },
  failed: {
    nl: () => 'De opdracht is niet aangekomen. Is Telex gestart?',
    en: () => 'The command did not arrive. Is Telex running?',
  },
  wrongPassword: { nl: () => 'Dat wachtwoord klopt niet.', en: () => 'That password is wrong.' },
  tooManyTries: {
    nl: () => 'Te vaak een verkeerd wachtwoord. Wacht een minuut.',
    en: () => 'Too many wrong passwords. Wait a minute.',
  },
  sample: { nl: () => 'Voorbeeld', en: () => 'Sample' },
  opens: { nl: () => 'opent in een nieuw venster', en: () => 'opens in a new window' },
  urgent: { nl: () => 'SPOED', en: () => 'URGENT' },
  more: { nl: () => 'Meer', en: () => 'More' },
  copy: { nl: () => 'Kopieer', en: () => 'Copy' },
  copied: { nl: () => 'Gekopieerd.', en: () => 'Copied.' },
  copyByHand: {
    nl: () => 'De browser laat kopiëren hier niet toe. De tekst is geselecteerd: druk op Ctrl+C of ⌘C.',
    en: () => 'The browser does not allow copying here. The text is selected: press Ctrl+C or ⌘C.',
  },
  issued: { nl: () => 'van', en: () => 'from' },
  doNotUse: { nl: () => 'Niet gebruiken: ', en: () => 'Do not use: ' },
  removed: { nl: () => 'doorgestreept: ', en: () => 'struck through: ' },
  shortMinutes: { nl: (n: number) => `${n} min`, en: (n: number) => `${n} m` },
  shortHours: { nl: (n: number) => `${n} uur`, en: (n: number) => `${n} h` },
  shortNow: { nl: () => 'nu', en: () => 'now' },
  yourName: { nl: () => 'Je naam', en: () => 'Your name' },
  keepName: { nl: () => 'Onthoud', en: () => 'Remember' },
  noSound: {
    nl: () => 'Geluid bij spoed en intrekkingen staat aan, maar deze browser laat geen meldingen toe.',
    en: () => 'Sound for urgent news and kills is on, but this browser allows no notifications.',
  },
} as const;

/** The language of the page, which is the newsroom's. */
export const locale = document.documentElement.lang === 'en' ? ('en' as const) : ('nl' as const);

/** A text of the page in the reader's language; some count something, some name it. */
export function tell(key: keyof typeof words, count = 0, name = ''): string {
  return words[key][locale](count, name);
}
