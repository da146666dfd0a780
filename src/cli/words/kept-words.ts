import type { Words } from '../../chat/ports/locale.ts';

/** What is said by the tools that work on what Telex keeps: backup, restore, and those that look in its database. */
export const keptWords = {
  checked: { nl: '{bytes} bytes, nagekeken.', en: '{bytes} bytes, checked.' },
  noCopy: {
    nl: 'er is geen kopie gemaakt ({reason}). Zet er een waar deze gebruiker mag schrijven en waar ruimte is: npx telex backup --to <bestand>',
    en: 'no copy was made ({reason}). Put one where this user may write and where there is room: npx telex backup --to <file>',
  },
  nameBackup: { nl: 'noem één bestand, de back-up', en: 'name one file, the backup' },
  isNow: { nl: '{database} is nu {file}.', en: '{database} is {file} now.' },
  keptAs: { nl: 'Wat er stond, is bewaard als {file}', en: 'What stood there is kept as {file}' },
  noDatabase: {
    nl: 'er is nog geen database in {folder}. Start Telex eerst, of zet TELEX_DATA_DIR op de map waarin ze staat.',
    en: 'there is no database in {folder} yet. Start Telex first, or set TELEX_DATA_DIR to the folder that holds it.',
  },
  emptyServer: {
    nl: 'in de database van DATABASE_URL staat nog niets van een Telex. Start Telex eerst, of verbeter het adres.',
    en: 'the database at DATABASE_URL holds nothing of a Telex yet. Start Telex first, or correct the address.',
  },
  onServer: {
    nl: 'DATABASE_URL is gezet, dus alles staat in PostgreSQL. {what}',
    en: 'DATABASE_URL is set, so everything is kept in PostgreSQL. {what}',
  },
  copyServer: {
    nl: 'De opdracht van PostgreSQL zelf kopieert het terwijl Telex draait:',
    en: 'Its own tool copies it while Telex runs:',
  },
  restoreServer: {
    nl: 'Stop elke Telex die erop werkt, en zet de kopie in een nieuwe database:',
    en: 'Stop every Telex on it, and put the copy into a new database:',
  },
  thenSet: { nl: 'Zet dit dan voor elke Telex:', en: 'Then set this for every Telex:' },
  thenSetPassword: {
    nl: 'Zet dit dan voor elke Telex, met het wachtwoord dat er nu staat:',
    en: 'Then set this for every Telex, with the password that stands there now:',
  },
  password: { nl: 'WACHTWOORD', en: 'PASSWORD' },
  oldStays: {
    nl: `De oude database blijft zoals ze is. Bij de volgende start ziet Telex dat ze teruggezet is: niets dat in de kopie nog open
stond wordt geplaatst, dat geldt als opzijgezet, en wat daarna binnenkwam komt als één lijst per kanaal.`,
    en: `The old database stays as it is. At the next start Telex sees that it was put back: nothing that the copy left open is
posted, it reads as parked, and what was filed since comes as one list a channel.`,
  },
} satisfies Record<string, Words>;
