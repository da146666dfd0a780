import type { Words } from '../../ports/locale.ts';

/** A source brings nothing for longer than it ever does; `reason`: within how long it usually does. */
export const silentSource: Words = {
  nl: 'Bron {what} is stiller dan anders: het laatste bericht kwam {when}, en op dat uur volgt het volgende meestal binnen {reason}. Kijk op de pagina van de bron of daar nieuws staat. Is de stilte gewoon, typ dan /bron pauze {what}, of zet silence: false bij de bron in newsroom.yaml.',
  en: 'The source {what} is quieter than usual: its last story came {when}, and at that hour the next one usually follows within {reason}. Look at the page of the source whether there is news. If the silence is nothing unusual, type /source pause {what}, or write silence: false beside the source in newsroom.yaml.',
};

/** Several are. */
export const silentSources: Words = {
  nl: '{count} bronnen zijn tegelijk stiller dan anders, de eerste sinds {at}: {names}. Is het geen feestdag, kijk dan op hun pagina’s of daar nieuws staat; /bronnen zegt van elk sinds wanneer.',
  en: '{count} sources are quieter than usual at once, the first since {at}: {names}. If it is no holiday, look at their pages whether there is news; /sources says of each since when.',
};

/** It brought something again. */
export const speaksAgain: Words = {
  nl: 'bron {what} brengt weer nieuws',
  en: 'the source {what} brings news again',
};

/** Several did. */
export const speakAgain: Words = {
  nl: '{count} bronnen brengen weer nieuws: {names}',
  en: '{count} sources bring news again: {names}',
};

/** It was paused, taken away, or its silence is not to be told. */
export const unwatched: Words = {
  nl: 'stilte wordt niet meer gevolgd: {names}',
  en: 'silence is not watched any more: {names}',
};

/** Those that are, in the row about all sources. */
export const areSilent: Words = { nl: 'stiller dan anders: {ids}', en: 'quieter than usual: {ids}' };

/** The same in a row of all sources. */
export const isSilent: Words = { nl: 'stiller dan anders, sinds {at}', en: 'quieter than usual, since {at}' };
