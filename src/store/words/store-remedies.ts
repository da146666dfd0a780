import type { Said } from '../../domain/said/said.ts';
import type { StoreFault } from '../troubles.ts';

/** What whoever runs Telex does about it: the one table, whoever tells of it and wherever. */
export const storeRemedies: Readonly<Record<StoreFault, Said>> = {
  full: { nl: 'maak ruimte op de schijf van de datamap', en: 'make room on the disk of the data folder' },
  'read-only': {
    nl: 'geef de datamap aan de gebruiker die Telex draait, op een schijf waarop geschreven kan worden',
    en: 'make the data folder belong to the user that runs Telex, and its disk writable',
  },
  held: {
    nl: 'sluit het programma dat de database bezet houdt',
    en: 'end the program that holds the database',
  },
  damaged: {
    nl: 'stop Telex gauw, zet een back-up terug met npx telex restore, en bewaar oudere back-ups',
    en: 'stop Telex soon, put a backup back with npx telex restore, and keep older backups',
  },
  file: {
    nl: 'kijk in het log van het systeem of de schijf van de datamap hapert, en zet ergens anders een kopie van die map',
    en: 'look into the system’s log whether the disk of the data folder fails, and keep a copy of that folder elsewhere',
  },
  server: {
    nl: 'wie de databaseserver beheert, ziet waarom; Telex gaat vanzelf door',
    en: 'whoever runs the database server sees why, and Telex goes on by itself',
  },
};
