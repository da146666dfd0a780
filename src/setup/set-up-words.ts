import type { Words } from '../chat/ports/locale.ts';

/** What is said and asked by the steps as a whole. */
export const setUpWords = {
  where: { nl: 'Waar moet het nieuws heen?', en: 'Where should the news go?' },
  allOfThem: { nl: 'Allebei, na elkaar', en: 'Both, one after the other' },
  boardOnly: { nl: 'Alleen het bord in de browser', en: 'Only the board in the browser' },
  somethingElse: {
    nl: 'Eerst iets aan de bron veranderen',
    en: 'Change something of the source first',
  },
  wrote: { nl: 'Geschreven: {files}.', en: 'Written: {files}.' },
  newsroomAdded: { nl: '{file} (wat er stond, staat er nog)', en: '{file} (what stood there still does)' },
  envFile: {
    nl: '.env (alleen te lezen voor wie Telex draait)',
    en: '.env (for whoever runs Telex alone to read)',
  },
  notWritten: {
    nl: 'Er is niets geschreven, want dat lukt hier niet: {why}',
    en: 'Nothing was written, as that does not work here: {why}',
  },
  unchanged: { nl: 'Er hoefde niets geschreven te worden.', en: 'There was nothing to write.' },
  toMend: { nl: 'Nog op te lossen:', en: 'Still to be mended:' },
  fileWrong: {
    nl: '{file} klopt niet; verander dat eerst:',
    en: '{file} is wrong; mend that first:',
  },
  byHand: {
    nl: 'Dit kon niet in {file} gezet worden; zet het er zelf in:',
    en: 'This could not be put into {file}; put it there yourself:',
  },
} satisfies Record<string, Words>;
