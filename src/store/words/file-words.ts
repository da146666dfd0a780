import type { Said } from '../../domain/said/said.ts';

/** Why the database, which is a file, or its folder cannot be used, and what to do. */
export const fileWords = {
  busyFolder: {
    nl: 'Een andere Telex gebruikt de datamap {folder} al. Stop die eerst, of geef deze een eigen map met TELEX_DATA_DIR.',
    en: 'Another Telex already uses the data folder {folder}. Stop that one first, or give this one a folder of its own with TELEX_DATA_DIR.',
  },
  busyFolderBy: {
    nl: 'Een andere Telex (proces {pid}) gebruikt de datamap {folder} al. Stop die eerst, of geef deze een eigen map met TELEX_DATA_DIR.',
    en: 'Another Telex (process {pid}) already uses the data folder {folder}. Stop that one first, or give this one a folder of its own with TELEX_DATA_DIR.',
  },
  badFolder: {
    nl: 'TELEX_DATA_DIR: de datamap {folder} is niet te gebruiken ({reason}). Zorg dat deze gebruiker erin mag schrijven, of noem een andere.',
    en: 'TELEX_DATA_DIR: the data folder {folder} cannot be used ({reason}). Make it one that this user may write, or name another.',
  },
  notWritable: {
    nl: 'in de database {path} is niet te schrijven ({reason}): geef haar en haar map aan de gebruiker die Telex draait, op een schijf waarop geschreven kan worden',
    en: 'the database {path} cannot be written ({reason}): make it and its folder belong to the user that runs Telex, and its disk writable',
  },
  notReadable: {
    nl: 'in de database {path} kan deze gebruiker niet schrijven, en zo is ze niet te lezen: doe het als de gebruiker die Telex draait, of zet TELEX_DATA_DIR op een kopie van de map',
    en: 'this user may not write in the database {path}, and so it cannot be read: do it as the user that runs Telex, or set TELEX_DATA_DIR to a copy of its folder',
  },
  older: {
    nl: 'de database {path} is van een oudere Telex, en deze gebruiker mag er niet in schrijven: start Telex eerst, die werkt haar bij',
    en: 'the database {path} was made by an older Telex, and this user may not write in it: start Telex first, which brings it up to date',
  },
  full: {
    nl: 'de schijf van {path} is vol: maak daar ruimte, en start Telex opnieuw',
    en: 'the disk of {path} is full: make room there, and start Telex again',
  },
  diskFails: {
    nl: 'de schijf van {path} hapert ({reason}): kijk in het log van het systeem, en zet eerst ergens anders een kopie van de map',
    en: 'the disk of {path} fails ({reason}): look into the system’s log, and keep a copy of the folder elsewhere before anything else',
  },
  heldByOther: {
    nl: 'een ander programma houdt de database {path} vast: sluit dat (een sqlite3, een kopie die hangt), en probeer het opnieuw',
    en: 'another program holds the database {path}: end it (a sqlite3 shell, a copy that hangs), and try again',
  },
  damaged: {
    nl: 'de database {path} is beschadigd ({found}). {how}',
    en: 'the database {path} is damaged ({found}). {how}',
  },
  onlyLog: {
    nl: 'ze is weg, en alleen haar log is er nog',
    en: 'it is gone, and only its log is left',
  },
  empty: {
    nl: 'de database {path} is leeg, en zo laat Telex haar nooit achter: dat deed een schijf die stuk ging of een kopie die mislukte. {how}',
    en: 'the database {path} is empty, which Telex never leaves it: a crash of the disk or a copy that failed did. {how}',
  },
  goOn: {
    nl: 'Telex laat haar zoals ze is; zet je nieuwste back-up terug: npx telex restore {file} (wat er nu staat, blijft ernaast bewaard). Wil je opnieuw beginnen, haal het bestand dan weg.',
    en: 'Telex leaves it as it is; put the newest backup back: npx telex restore {file} (what stands there now is kept beside it). To begin anew, move the file away.',
  },
  anyFile: { nl: '<bestand>', en: '<file>' },
  newer: {
    nl: 'de database {path} is van een nieuwere Telex ({by}): start die, of zet een back-up terug die daarvoor gemaakt is: npx telex restore <bestand>',
    en: 'the database {path} was made by a newer Telex ({by}): start that one, or put back a backup that was made before it: npx telex restore <file>',
  },
  halfMoved: {
    nl: 'npx telex move --from is niet klaar: in {path}.moving staat wat er al is, en {path} is wat er eerder stond. Geef dezelfde opdracht nog eens, of haal {path}.moving weg om door te gaan met wat er stond.',
    en: 'npx telex move --from has not ended: {path}.moving holds what it brought so far, and {path} is what stood there before. Run the same command once more, or delete {path}.moving to go on with what stood there.',
  },
  noDatabase: {
    nl: 'er is nog geen database {path}. Start Telex eerst, of zet TELEX_DATA_DIR op de map waarin ze staat.',
    en: 'there is no database {path} yet. Start Telex first, or set TELEX_DATA_DIR to the folder that holds it.',
  },
  noBackup: { nl: 'er is geen bestand {path}', en: 'there is no file {path}' },
  exists: {
    nl: '{path} is er al, en blijft zoals het is: noem een ander bestand',
    en: '{path} exists already: it is left as it is; name another file',
  },
  notTelex: {
    nl: '{path} is geen database van Telex, of een beschadigde',
    en: '{path} is not a database of Telex, or a damaged one',
  },
  newerBackup: {
    nl: '{path} is van een nieuwere Telex ({by}), en er is niets veranderd: zet eerst die versie van Telex neer, of kies een back-up die daarvoor gemaakt is',
    en: '{path} was made by a newer Telex ({by}), and nothing was changed: install that version first, or choose a backup that was made before it',
  },
  noCopy: {
    nl: '{path} is niet over te nemen in {folder}: {reason}. Er is niets veranderd.',
    en: '{path} cannot be taken over into {folder}: {reason}. Nothing was changed.',
  },
  damagedBackup: { nl: '{path} is beschadigd ({found})', en: '{path} is damaged: {found}' },
} satisfies Record<string, Said>;
