/** What the page itself says; everything else comes from the newsroom in the reader's language. */
const words = {
  newPosts: {
    nl: (n: number) => (n === 1 ? '1 nieuw bericht' : `${n} nieuwe berichten`),
    en: (n: number) => (n === 1 ? '1 new post' : `${n} new posts`),
  },
  unread: { nl: (n: number) => `${n} ongelezen`, en: (n: number) => `${n} unread` },
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
  noChannels: {
    nl: () => 'Er zijn nog geen kanalen op het bord.',
    en: () => 'There are no channels on the board yet.',
  },
  follows: { nl: () => 'volgt', en: () => 'follows' },
  followsNothing: { nl: () => 'volgt nog niets', en: () => 'follows nothing yet' },
  showCard: { nl: () => 'Toon bericht', en: () => 'Show the post' },
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
  struck: { nl: () => 'Doorgestreept:', en: () => 'Struck through:' },
  opens: { nl: () => 'opent in een nieuw venster', en: () => 'opens in a new window' },
} as const;

const locale = document.documentElement.lang === 'en' ? 'en' : 'nl';

/** A text of the page in the reader's language; some count something. */
export function tell(key: keyof typeof words, count = 0): string {
  return words[key][locale](count);
}
