import { z } from 'zod';
import { locales } from '../../chat/ports/locale.ts';
import { optional } from '../setting.ts';
import { settingGroup } from './setting-group.ts';

/** What the environment says of Telex as a whole. */
export type TelexSettings = ReturnType<typeof telexSettings.read>;

/** The variables that no platform owns. */
export const telexSettings = settingGroup({
  title: 'Telex itself.',
  table: {
    TELEX_CONFIG: {
      as: 'configPath',
      type: optional(z.string()),
      help: 'The newsroom file. One that is named must be there.',
      unset: '`newsroom.yaml`, if it is there',
    },
    TELEX_DATA_DIR: {
      as: 'dataDir',
      type: z.string().prefault('data'),
      help: 'Where the database lives. One folder, one Telex.',
    },
    TELEX_LOCALE: {
      as: 'locale',
      type: z
        .enum(locales, {
          error: ({ input }) => `"${input}" is not a language that Telex speaks: ${locales.join(' or ')}`,
        })
        .prefault('nl'),
      help: 'The language people read: nl or en.',
    },
    LOG_LEVEL: {
      as: 'logLevel',
      type: z
        .enum(['debug', 'info', 'warn', 'error', 'silent'], {
          error: ({ input, values }) => `"${input}" is not one of ${(values as string[]).join(', ')}`,
        })
        .prefault('warn'),
      help: 'debug, info, warn, error or silent. The log goes to standard error, a line of JSON an event.',
    },
    DATABASE_URL: {
      as: 'databaseUrl',
      type: optional(z.string()),
      secret: true,
      help: 'A PostgreSQL, `postgres://user:password@host:5432/telex`, in which everything is kept instead of one SQLite file in TELEX_DATA_DIR.',
      unset: 'SQLite',
    },
    TELEX_LEASE_S: {
      as: 'leaseMs',
      type: seconds(5, 30).prefault('20'),
      help: 'With DATABASE_URL: for how many seconds what a Telex works on is its own. One that dies is taken over after that; 5 to 30.',
    },
  },
  make(settings, complain) {
    const { databaseUrl } = settings;
    const problem = databaseUrl === null ? null : problemOf(databaseUrl);
    if (problem !== null) complain('DATABASE_URL', problem);
    return settings;
  },
});

/** Whole seconds within bounds, as milliseconds. */
function seconds(least: number, most: number) {
  return z.string().transform((written, context) => {
    const count = /^\d+$/.test(written) ? Number(written) : Number.NaN;
    if (count >= least && count <= most) return count * 1_000;
    context.addIssue(`"${written}" is no number of whole seconds from ${least} to ${most}`);
    return z.NEVER;
  });
}

/** What is wrong with the address of a database, without a word of it: it has a password in it. */
function problemOf(written: string): string | null {
  const url = URL.parse(written);
  if (url === null) {
    return 'this is no address: write postgres://user:password@host:5432/telex (a character of the password that is no letter or digit as %40 for @, %2F for /)';
  }
  if (url.protocol !== 'postgres:' && url.protocol !== 'postgresql:') {
    return `Telex keeps everything in SQLite or in PostgreSQL: the address begins with postgres://, not with ${url.protocol}`;
  }
  const schema = url.searchParams.get('schema');
  if (schema !== null && !/^(?!pg_)[A-Za-z_][A-Za-z0-9_]{0,62}$/.test(schema)) {
    return 'schema names where in the database the tables are: letters, digits and _, as in ?schema=telex';
  }
  return /^\/[^/]+$/.test(url.pathname)
    ? null
    : 'the address does not name the database: it ends in one name, postgres://user:password@host:5432/telex';
}
