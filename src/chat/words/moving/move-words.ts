import type { MoveFault } from '../../../store/move/move-error.ts';
import type { Locale, Words } from '../../ports/locale.ts';
import { say } from '../say.ts';

const faults = {
  missing: {
    nl: 'er is geen database {place}. Zet TELEX_DATA_DIR op de map waarin ze staat.',
    en: 'there is no database {place}. Set TELEX_DATA_DIR to the folder that holds it.',
  },
  'not-telex': {
    nl: '{place} is geen database van Telex. Er is niets verhuisd.',
    en: '{place} is no database of Telex. Nothing was moved.',
  },
  older: {
    nl: '{place} is van een oudere Telex. Start deze versie er eerst één keer op, stop haar weer, en verhuis dan.',
    en: '{place} is of an older Telex. Start this release on it once, stop it again, and move then.',
  },
  newer: {
    nl: '{place} is van een nieuwere Telex. Verhuis met die versie.',
    en: '{place} is of a newer Telex. Move with that release.',
  },
  running: {
    nl: 'op {place} werkt nog een Telex ({owner}). Stop elke Telex en probeer het opnieuw; is ze hard gestopt, dan kan het over {leftS} s.',
    en: 'a Telex still works on {place} ({owner}). Stop every Telex and try again; if it was killed, that can be done in {leftS} s.',
  },
  'holds-news': {
    nl: '{place} is niet leeg: er staat al werk van een Telex in. Er is niets veranderd. Maak een lege database (createdb --encoding UTF8) en verhuis daarheen.',
    en: '{place} is not empty: the work of a Telex is there already. Nothing was changed. Make an empty database (createdb --encoding UTF8) and move there.',
  },
  'moved-before': {
    nl: 'naar {place} is al eerder verhuisd, en alles staat er. Er is niets veranderd. Wil je opnieuw verhuizen, maak dan een lege database.',
    en: '{place} was moved to before, and all of it is there. Nothing was changed. To move once more, make an empty database.',
  },
  'other-move': {
    nl: 'een andere verhuizing vult {place} op dit moment. Laat die eerst klaar zijn.',
    en: 'another move fills {place} at this moment. Let that one end first.',
  },
  half: {
    nl: 'in {place} staat een verhuizing die niet af is, en dus niet alles. Maak die eerst af.',
    en: 'a move into {place} has not ended, so not all is there. Bring that to its end first.',
  },
  changed: {
    nl: 'er is in de oude database gewerkt sinds de verhuizing begon, of er werd uit een andere verhuisd. Maak {place} leeg (een lege database, of het bestand weg) en begin opnieuw.',
    en: 'the old database was worked on since the move began, or another one was moved from. Empty {place} (an empty database, or the file away) and begin anew.',
  },
  refused: {
    nl: 'een rij van {table} wordt daar niet aangenomen ({reason}). De oude database blijft zoals ze is; meld dit bij wie Telex maakt.',
    en: 'a row of {table} is not taken there ({reason}). The old database stays as it is; tell those who make Telex.',
  },
  differs: {
    nl: 'van {table} staan er {rows} rijen en het moeten er {of} zijn. Gebruik de nieuwe database niet; maak ze leeg en begin opnieuw.',
    en: 'of {table} there are {rows} rows, and there should be {of}. Do not use the new database; empty it and begin anew.',
  },
  stopped: {
    nl: 'gestopt. Wat er staat, blijft staan; nog eens dezelfde opdracht gaat daar verder.',
    en: 'stopped. What is there stays; the same command goes on from there.',
  },
} satisfies Record<MoveFault['code'], Words>;

const words = {
  folderBusy: {
    nl: 'in de map {folder} werkt nog een Telex. Stop haar eerst, en probeer het opnieuw.',
    en: 'a Telex still works in the folder {folder}. Stop it first, and try again.',
  },
  away: {
    nl: 'de database is weggevallen ({reason}). Wat er staat, blijft staan; nog eens dezelfde opdracht gaat daar verder.',
    en: 'the database went away ({reason}). What is there stays; the same command goes on from there.',
  },
  progress: { nl: '{table}: {rows} van {of}', en: '{table}: {rows} of {of}' },
  moved: {
    nl: 'Alles is verhuisd: {rows} rijen in {tables} tabellen, van elke tabel nageteld.',
    en: 'All is moved: {rows} rows in {tables} tables, counted on both sides table by table.',
  },
  resumed: {
    nl: 'Het ging verder waar een eerdere poging was gebleven.',
    en: 'It went on where an earlier try had ended.',
  },
  changedTexts: {
    nl: 'Teksten met een nulteken, dat PostgreSQL niet kan bewaren: {count}. Daar staat nu \ufffd.',
    en: 'Texts with a null character, which PostgreSQL cannot keep: {count}. There is \ufffd now.',
  },
  toPostgres: {
    nl: 'Zet nu in .env: DATABASE_URL={address}\nEn start Telex. {file} blijft zoals het is en wordt niet meer gebruikt; wat openstond, gaat gewoon door.',
    en: 'Now set in .env: DATABASE_URL={address}\nAnd start Telex. {file} stays as it is and is not used any more; what was open goes on as ever.',
  },
  fromPostgres: {
    nl: 'Haal nu DATABASE_URL uit .env en start Telex: alles staat in {file}. Start er maar één. De database in PostgreSQL blijft zoals ze is en wordt niet meer gebruikt; wat openstond, gaat gewoon door.',
    en: 'Now take DATABASE_URL out of .env and start Telex: all is in {file}. Start one only. The database in PostgreSQL stays as it is and is not used any more; what was open goes on as ever.',
  },
  keptAs: { nl: 'Wat er stond, is bewaard als {file}', en: 'What stood there is kept as {file}' },
} satisfies Record<string, Words>;

/** Why nothing, or nothing more, was moved, and what to do. */
export function tellMoveFault(fault: MoveFault, locale: Locale): string {
  const { code, ...values } = fault;
  return say(faults[code], locale, values);
}

/** What is said of a move that goes on and of one that ended. */
export function tellMove(
  what: keyof typeof words,
  locale: Locale,
  values: Parameters<typeof say>[2] = {},
): string {
  return say(words[what], locale, values);
}
