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
    nl: 'Er is niets geschreven, want dat lukt hier niet: {why}.',
    en: 'Nothing was written, as that does not work here: {why}.',
  },
  unchanged: { nl: 'Er hoefde niets geschreven te worden.', en: 'There was nothing to write.' },
  toMend: { nl: 'Nog op te lossen:', en: 'Still to be mended:' },
  misnamed: {
    nl: 'Hier staat {near}, maar Telex leest newsroom.yaml. Geef het eerst die naam, of zet TELEX_CONFIG={near} in .env: anders telt niet meer wat erin staat.',
    en: '{near} stands here, but newsroom.yaml is what is read. Give it that name first, or put TELEX_CONFIG={near} into .env: else what stands in it no longer counts.',
  },
  unreadable: {
    nl: '{file} is er, maar is niet te lezen: {why}. Los dat eerst op.',
    en: '{file} is there, but cannot be read: {why}. Mend that first.',
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
