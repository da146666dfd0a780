import type { Words } from '../../chat/ports/locale.ts';

/** What is said and asked by the steps as a whole. */
export const initWords = {
  begin: {
    nl: 'Telex instellen. Ctrl-C stopt; er wordt pas aan het eind iets geschreven.',
    en: 'Setting Telex up. Ctrl-C stops; nothing is written before the end.',
  },
  where: { nl: 'Waar moet het nieuws heen?', en: 'Where should the news go?' },
  boardOnly: { nl: 'Alleen het bord in de browser', en: 'Only the board in the browser' },
  somethingElse: {
    nl: 'Eerst iets aan de bron veranderen',
    en: 'Change something of the source first',
  },
  stopped: { nl: 'Gestopt. Er is niets geschreven.', en: 'Stopped. Nothing was written.' },
  noTerminal: {
    nl: 'hier is geen terminal om in te vragen. Met --yes vraagt het niets: npx telex init --help noemt de vlaggen.',
    en: 'there is no terminal to ask in. With --yes it asks nothing: npx telex init --help names the flags.',
  },
  nobody: {
    nl: 'dit had gevraagd moeten worden: {question} npx telex init --help noemt de vlag ervoor.',
    en: 'this had to be asked: {question} npx telex init --help names the flag for it.',
  },
  wrote: { nl: 'Geschreven: {files}.', en: 'Written: {files}.' },
  newsroomAdded: { nl: '{file} (wat er stond, staat er nog)', en: '{file} (what stood there still does)' },
  envFile: { nl: '.env (alleen voor jou te lezen)', en: '.env (for you alone to read)' },
  notWritten: {
    nl: 'Er is niets geschreven, want dat lukt hier niet: {why}',
    en: 'Nothing was written, as that does not work here: {why}',
  },
  unchanged: { nl: 'Er hoefde niets geschreven te worden.', en: 'There was nothing to write.' },
  toMend: { nl: 'Nog op te lossen:', en: 'Still to be mended:' },
  left: { nl: 'Wat er nog is:', en: 'What is left:' },
  start: {
    nl: 'Start Telex: npx telex start. Draait het al, dan neemt het newsroom.yaml vanzelf over; na nieuwe tokens start je het opnieuw.',
    en: 'Start Telex: npx telex start. One that runs takes newsroom.yaml over by itself; after new tokens, start it again.',
  },
  check: {
    nl: 'npx telex check probeert bronnen, tokens en kanalen nog eens.',
    en: 'npx telex check tries sources, tokens and channels once more.',
  },
  again: {
    nl: 'npx telex init voegt een bron, een platform of een kanaal toe.',
    en: 'npx telex init adds a source, a platform or a channel.',
  },
  fileWrong: {
    nl: '{file} klopt niet; verander dat eerst:',
    en: '{file} is wrong; mend that first:',
  },
  byHand: {
    nl: 'Dit kon niet in {file} gezet worden; zet het er zelf in:',
    en: 'This could not be put into {file}; put it there yourself:',
  },
} satisfies Record<string, Words>;
