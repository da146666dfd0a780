import type { Words } from '../../chat/ports/locale.ts';

/** What is said of the tools as a whole. */
export const runWords = {
  about: {
    nl: 'Telex leest nieuwsfeeds en plaatst elk nieuw bericht in de kanalen van een redactie.',
    en: 'Telex polls wire feeds and posts each new item into the channels of a newsroom.',
  },
  usage: { nl: 'npx telex <opdracht> [--help]', en: 'npx telex <tool> [--help]' },
  noTool: { nl: 'er is geen opdracht "{name}"', en: 'there is no tool "{name}"' },
  meant: { nl: ': bedoel je {near}?', en: ': did you mean {near}?' },
  unwritten: {
    nl: 'wat het zegt, was niet te schrijven: {reason}. Maak daar ruimte, of schrijf het ergens anders heen.',
    en: 'what it says could not be written: {reason}. Make room there, or write it elsewhere.',
  },
  noWords: {
    nl: 'neemt geen woorden ({words}), en start niets.',
    en: 'takes no words ({words}), and starts nothing.',
  },
  stoppedMidway: {
    nl: 'midden in iets gestopt; dat gaat bij de volgende start verder',
    en: 'stopped in the middle of something; it goes on at the next start',
  },
  notAgain: {
    nl: 'kan zichzelf hier niet opnieuw starten ({reason}). Start het zelf: npm start.',
    en: 'cannot start itself anew here ({reason}). Start it yourself: npm start.',
  },
} satisfies Record<string, Words>;
