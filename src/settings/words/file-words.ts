import type { Said } from '../../domain/said/said.ts';

/** What is wrong with the files that settings stand in. */
export const fileWords = {
  envUnreadable: {
    nl: 'dit is niet te lezen als een bestand met instellingen ({reason}): geef het aan wie Telex draait, of haal het weg',
    en: 'this cannot be read as a file of settings ({reason}): let whoever runs Telex own it, or take it away',
  },
  envFolder: {
    nl: 'dit is een map, en hier hoort een bestand met instellingen: haal hem weg (een container maakt er een waar het bestand niet is)',
    en: 'this is a folder, where a file of settings goes: take it away (a container makes one where there is no file)',
  },
  noFile: {
    nl: 'er is geen bestand {path}: verbeter het pad, of laat TELEX_CONFIG leeg voor het voorbeeldnieuws',
    en: 'there is no file {path}: mend the path, or leave TELEX_CONFIG empty to see the sample newsroom',
  },
  moveHere: {
    nl: 'Telex leest {usual} in de map waarin het gestart wordt: zet dit bestand daar, of zet TELEX_CONFIG={near}',
    en: 'Telex reads {usual} in the folder that it is started in: move this file here, or set TELEX_CONFIG={near}',
  },
  rename: {
    nl: 'Telex leest {usual} in de map waarin het gestart wordt: geef dit bestand die naam, of zet TELEX_CONFIG={near}',
    en: 'Telex reads {usual} in the folder that it is started in: rename this file, or set TELEX_CONFIG={near}',
  },
  unreadable: { nl: 'dit bestand is niet te lezen: {reason}', en: 'this file cannot be read: {reason}' },
} satisfies Record<string, Said>;
