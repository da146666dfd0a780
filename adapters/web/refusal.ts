import type { Words } from '../../src/chat/ports/locale.ts';
import { say } from '../../src/chat/words/say.ts';
import { HttpError } from './http-error.ts';

/** Refusals that a person may come upon on a page of the board. */
const words = {
  atLoopback: {
    nl: 'Dit bord is alleen op de machine zelf te openen: http://localhost:{port}.',
    en: 'The board is at http://localhost:{port}.',
  },
  otherSite: {
    nl: 'Een andere site mag het bord niet gebruiken.',
    en: 'Another site may not use the board.',
  },
  passwordAsked: { nl: 'Het bord vraagt om zijn wachtwoord.', en: 'The board asks for its password.' },
  passwordWrong: { nl: 'Dat wachtwoord klopt niet.', en: 'That password is wrong.' },
  tooManyTries: {
    nl: 'Hier wachten te veel wachtwoorden: probeer het over een minuut opnieuw.',
    en: 'Too many passwords wait here: try again in a minute.',
  },
  setUpElsewhere: {
    nl: 'Telex stel je in op de machine waarop het draait, of met het wachtwoord van het bord: zet TELEX_BOARD_PASSWORD.',
    en: 'Telex is set up from the machine that it runs on, or with the password of the board: set TELEX_BOARD_PASSWORD.',
  },
  setUpForwarded: {
    nl: 'Deze vraag kwam door een proxy of tunnel (zo zegt {header}), en het bord vraagt niet om een wachtwoord. Dan weet Telex niet wie het instelt.',
    en: 'This came through a proxy or a tunnel (so says {header}), and the board asks for no password. Then Telex does not know who sets it up.',
  },
  ownPage: {
    nl: 'Telex stel je in op zijn eigen bladzijde.',
    en: 'Telex is set up on its own page.',
  },
  noAnswer: {
    nl: 'Dat is geen antwoord op deze vraag. Laad de bladzijde opnieuw.',
    en: 'That is no answer to this question.',
  },
  noTalk: {
    nl: 'Deze bladzijde vroeg iets dat Telex niet begrijpt. Laad haar opnieuw.',
    en: 'Send {"id": null}, or what stands open and its answer.',
  },
  nothingToStart: {
    nl: 'Er is niets waarvoor Telex opnieuw zou starten.',
    en: 'There is nothing that Telex would start anew for.',
  },
  wouldNotStart: {
    nl: 'Zo zou Telex niet starten. Verander dit eerst:\n{problem}',
    en: 'Telex would not start like this. Mend this first:\n{problem}',
  },
  tooLarge: { nl: 'Dit is te groot: hoogstens 64 kB.', en: 'This is too large: 64 kB at most.' },
  notJson: { nl: 'Dit is geen geldige JSON.', en: 'This is not valid JSON.' },
  notSentAsJson: {
    nl: 'Stuur JSON, met content-type application/json.',
    en: 'Send JSON, with content-type application/json.',
  },
  storeAway: {
    nl: 'De database is nu niet te gebruiken; Telex gaat vanzelf verder zodra dat weer kan.',
    en: 'The database cannot be used at the moment; Telex goes on by itself when it can.',
  },
  fault: {
    nl: 'Het bord kon niet antwoorden: in de log staat waarom.',
    en: 'The board could not answer: see the log.',
  },
} satisfies Record<string, Words>;

/** What is said of one, in both languages. */
export type RefusalKey = keyof typeof words;

/** As it is to be thrown: programs read its English, whoever looks at a page their own language. */
export function refusal(
  status: number,
  key: RefusalKey,
  values: Readonly<Record<string, string | number>> = {},
  headers: Readonly<Record<string, string>> = {},
): HttpError {
  const told = { nl: say(words[key], 'nl', values), en: say(words[key], 'en', values) };
  return new HttpError(status, told.en, headers, told);
}
