import type { Words } from '../../chat/ports/locale.ts';

/** What is said and asked while a platform is connected. */
export const connectWords = {
  again: { nl: 'Plak het opnieuw.', en: 'Paste it again.' },
  withoutIt: { nl: 'Zonder {label} verder', en: 'Go on without {label}' },
  leftOut: {
    nl: '{label} is niet gekoppeld: npx telex init of /instellen op het bord doet dat alsnog.',
    en: '{label} is not connected: npx telex init, or /instellen on the board, does so later.',
  },
  untriedNow: { nl: 'Wat nu, met {label}?', en: 'What now, with {label}?' },
  tryOnceMore: { nl: 'Hetzelfde token nog eens proberen', en: 'Try the same token once more' },
  goUntried: {
    nl: 'Het token ongeprobeerd in .env zetten',
    en: 'Put the token into .env untried',
  },
  leftUntried: {
    nl: 'Niet geprobeerd: {variable}. Is {label} weer te bereiken, draai dan npx telex check, en npx telex init voor de kanalen.',
    en: 'Not tried: {variable}. Once {label} can be reached, run npx telex check, and npx telex init for the channels.',
  },
  missing: {
    nl: 'ontbreekt; zet het in de omgeving of in .env.',
    en: 'is missing; set it in the environment or in .env.',
  },
  waiting: {
    nl: 'Telex wacht tot het zover is, en gaat dan vanzelf verder.',
    en: 'Telex waits until that is done, and goes on by itself.',
  },
  inPlaces: { nl: 'De bot is in {places}.', en: 'The bot is in {places}.' },
  which: {
    nl: 'In welke kanalen moet het nieuws komen?',
    en: 'Which channels should the news go to?',
  },
  trial: {
    nl: 'In elk komt even een proefkaartje, dat zegt dat het er een is.',
    en: 'A test card stands in each for a moment, and says that it is one.',
  },
  whichOfMany: {
    nl: 'In welke kanalen moet het nieuws komen? Typ hun namen, met komma’s ertussen.',
    en: 'Which channels should the news go to? Type their names, with commas between.',
  },
  theyAre: {
    nl: 'Er zijn {count} kanalen, waaronder {names} …',
    en: 'There are {count} channels, among them {names} …',
  },
  noChannels: {
    nl: 'Er is geen kanaal waarin Telex kan plaatsen.',
    en: 'There is no channel that Telex can post in.',
  },
  nothingPicked: { nl: 'Er is geen kanaal gekozen.', en: 'No channel was picked.' },
  pickAgain: { nl: 'Opnieuw kiezen', en: 'Pick again' },
  withoutAny: {
    nl: 'Zonder kanaal verder: dan typ je straks /volg in een kanaal',
    en: 'Go on without: you then type /follow in a channel later',
  },
  noSuch: { nl: 'Er is geen kanaal {name}{near}', en: 'There is no channel {name}{near}' },
  near: { nl: '; bedoel je {name}?', en: '; do you mean {name}?' },
  inSeveral: {
    nl: '{name} is er meer dan eens: schrijf {names}.',
    en: '{name} is there more than once: write {names}.',
  },
  tested: {
    nl: '{channel}: proefkaartje geplaatst en weer weggehaald.',
    en: '{channel}: test card posted and taken away again.',
  },
  stands: {
    nl: '{channel}: het proefkaartje staat er, maar was niet weg te halen ({why}). Doe dat zelf.',
    en: '{channel}: the test card stands there, and could not be taken away ({why}). Do that yourself.',
  },
  unsure: {
    nl: '{channel}: of het proefkaartje er staat, is niet zeker ({why}). Kijk even, en haal het dan weg.',
    en: '{channel}: whether the test card stands there is not certain ({why}). Have a look, and take it away then.',
  },
  refused: { nl: '{channel}: plaatsen lukt niet ({why}).', en: '{channel}: posting does not work ({why}).' },
  whatNow: { nl: 'Wat nu, met {channel}?', en: 'What now, with {channel}?' },
  tryAgain: { nl: 'Nog eens proberen', en: 'Try again' },
  keep: { nl: 'Toch opnemen; ik los het later op', en: 'Take it all the same; I mend it later' },
  leaveOut: { nl: 'Weglaten', en: 'Leave it out' },
} satisfies Record<string, Words>;
