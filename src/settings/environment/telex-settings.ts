import { z } from 'zod';
import { locales } from '../../chat/ports/locale.ts';
import { eitherOf, type Said, sayAll } from '../../domain/said/said.ts';
import { suggest } from '../../domain/suggest.ts';
import { optional } from '../setting.ts';
import { environmentWords as words } from '../words/environment-words.ts';
import { forSchema } from '../words/in-schema.ts';
import { meantAfter } from '../words/value-words.ts';
import { judgeDatabaseAddress } from './judge-database-address.ts';
import { usualLocale } from './locale-of.ts';
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
          error: ({ input }) =>
            forSchema(
              sayAll(words.noLanguage, {
                typed: String(input),
                known: eitherOf(locales),
                meant: meant(input, locales),
              }),
            ),
        })
        .prefault(usualLocale),
      help: 'The language people read, in chat, on the board and from the tools: nl or en.',
    },
    LOG_LEVEL: {
      as: 'logLevel',
      type: z
        .enum(['debug', 'info', 'warn', 'error', 'silent'], {
          error: ({ input, values }) =>
            forSchema(
              sayAll(words.noneOf, {
                typed: String(input),
                known: (values as string[]).join(', '),
                meant: meant(input, values as string[]),
              }),
            ),
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
    const problem = databaseUrl === null ? null : judgeDatabaseAddress(databaseUrl);
    if (problem !== null) complain('DATABASE_URL', problem);
    return settings;
  },
});

function meant(written: unknown, values: readonly string[]): Said {
  const [near] = suggest(
    String(written),
    values.map((value) => ({ value, names: [value] })),
    1,
  );
  return meantAfter(near);
}

/** Whole seconds within bounds, as milliseconds. */
function seconds(least: number, most: number) {
  return z.string().transform((written, context) => {
    const count = /^\d+$/.test(written) ? Number(written) : Number.NaN;
    if (count >= least && count <= most) return count * 1_000;
    context.addIssue(forSchema(sayAll(words.noSeconds, { typed: written, least, most })));
    return z.NEVER;
  });
}
