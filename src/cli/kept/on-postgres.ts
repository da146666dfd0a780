import type { Locale, Words } from '../../chat/ports/locale.ts';
import { say } from '../../chat/words/say.ts';
import { fileStamp } from '../file-stamp.ts';
import { keptWords as words } from '../words/kept-words.ts';

/** What `npx telex backup` says of a database at this address of a PostgreSQL: the command that copies it. */
export function backupOnPostgres(url: string, now: number, locale: Locale): string {
  return said('backup', words.copyServer, locale, [
    `pg_dump --format=custom --no-owner${schemaOption(url)} --file ${quoted(`telex-${fileStamp(now)}.dump`)} ${quoted(addressOf(url).href)}`,
  ]);
}

/** What `npx telex restore` says: the commands that put such a copy into a new database, beside the one that stands. */
export function restoreOnPostgres(url: string, file: string, now: number, locale: Locale): string {
  const before = addressOf(url);
  const name = `${decodeURIComponent(before.pathname.slice(1)) || 'telex'}_${fileStamp(now).replaceAll(/\D/g, '')}`;
  const [beside, into] = [new URL(before), new URL(before)];
  beside.pathname = '/postgres';
  into.pathname = `/${encodeURIComponent(name)}`;
  const isSecret = new URL(url).password !== '';
  return said('restore', words.restoreServer, locale, [
    `createdb --maintenance-db ${quoted(beside.href)} --encoding UTF8 --template template0 ${quoted(name)}`,
    `pg_restore --no-owner --exit-on-error --single-transaction --dbname ${quoted(into.href)} ${quoted(file)}`,
  ]).concat(
    `${words[isSecret ? 'thenSetPassword' : 'thenSet'][locale]}\n`,
    `  DATABASE_URL=${settingOf(url, into.pathname, words.password[locale])}\n`,
    `${words.oldStays[locale]}\n`,
  );
}

function said(tool: string, what: Words, locale: Locale, commands: readonly string[]): string {
  const lines = commands.map((command) => `  ${command}`);
  return [`telex ${tool}: ${say(words.onServer, locale, { what })}`, ...lines, ''].join('\n');
}

/** As the server's own tools take it; they ask for the password, or read PGPASSWORD. */
function addressOf(url: string): URL {
  const address = new URL(url);
  address.password = '';
  address.searchParams.delete('schema');
  return address;
}

/** As Telex takes it, of another database, and all else as it was: in another schema it would begin anew. */
function settingOf(url: string, pathname: string, password: string): string {
  const address = new URL(url);
  if (address.password !== '') address.password = password;
  address.pathname = pathname;
  return address.href;
}

/**
 * `pg_dump` takes a pattern, of which capitals are made small: in quotes it is a name. `public` is in every database, and a copy
 * of it alone would make it once more.
 */
function schemaOption(url: string): string {
  const schema = new URL(url).searchParams.get('schema');
  if (schema === null || schema === '' || schema === 'public') return '';
  const isPlain = /^[a-z_][a-z0-9_]*$/.test(schema);
  return ` --schema ${quoted(isPlain ? schema : `"${schema.replaceAll('"', '""')}"`)}`;
}

/** For a shell. */
function quoted(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`;
}
