import type { Words } from '../../chat/ports/locale.ts';

/** What `telex erase` says. */
export const eraseWords = {
  nameOne: {
    nl: 'noem één bericht bij zijn nummer, bijvoorbeeld 412',
    en: 'name one story by its number, for instance 412',
  },
  noStory: {
    nl: 'er is geen bericht #{number}. Er is niets veranderd.',
    en: 'there is no story #{number}. Nothing was changed.',
  },
  erased: {
    nl: '#{number} is weggehaald: het bericht, {versions} eerdere versies, {copies} kopieën van andere bureaus, {board} meldingen op het bord.',
    en: '#{number} is erased: the story, {versions} earlier versions, {copies} copies of other agencies, {board} messages on the board.',
  },
  damaged: {
    nl: 'niet alles daarvan was te lezen: dat was beschadigd, en is in zijn geheel weggehaald. Zijn er meer zulke berichten, kijk dan de schijf na en zet een back-up terug.',
    en: 'not all of it could be read: that was damaged, and is erased as a whole. Where there are more such stories, look at the disk, and put a backup back.',
  },
  logHeld: {
    nl: 'een ander proces houdt de database vast, dus in het log ({name}-wal) kan de tekst nog staan. Draai dit opnieuw.',
    en: 'another process holds the database, so that its log ({name}-wal) may still show the text. Run this again.',
  },
  stillThere: { nl: 'Waar de tekst nog kan staan:', en: 'What may still hold its text:' },
  orElse: {
    nl: 'verwijder dat, of zet het ooit terug en haal #{number} dan eerst opnieuw weg',
    en: 'delete it, or put it back one day and erase #{number} anew before anything else',
  },
  elsewhere: { nl: 'back-ups ergens anders: net zo', en: 'backups elsewhere: the same' },
  cards: {
    nl: 'kaarten in kanalen: een Telex die draait, vervangt ze door de intrekking; npx telex deliveries toont of dat lukte',
    en: 'cards in channels: a Telex that runs edits them to the withdrawal; npx telex deliveries shows whether it could',
  },
  platforms: {
    nl: 'wat de chatplatforms en de bron zelf bewaren, en bestanden in de map "done" van een bron die een map is',
    en: 'what the chat platforms and the source itself keep, and files in the folder "done" of a source that is a folder',
  },
  otherCopy: {
    nl: 'een kopie die een ander bureau stuurde, is een bericht op zich: haal die weg bij haar eigen nummer',
    en: 'a copy that another agency filed is a story of its own: erase it by its number',
  },
  ownFiles: {
    nl: 'de bestanden van de database zelf, tot de server eroverheen schrijft: VACUUM FULL maakt ze opnieuw',
    en: 'the database’s own files, until the server writes over them: VACUUM FULL makes them anew',
  },
  serverLog: {
    nl: 'het log van de server (WAL), het archief daarvan, en servers die hem volgen',
    en: 'the server’s log (WAL), its archive, and servers that follow it',
  },
  dumps: { nl: 'een kopie van pg_dump: {orElse}', en: 'a copy that pg_dump made: {orElse}' },
  otherIndexes: {
    nl: 'de woordenindexen van andere Telexen op deze database, die de woorden hebben zonder hun volgorde: elke vergeet ze binnen enkele minuten, of als ze opnieuw gestart wordt',
    en: 'the indexes of words of other Telexes on this database, which have its words without their order: each forgets them within some minutes, or once it is started again',
  },
} satisfies Record<string, Words>;
