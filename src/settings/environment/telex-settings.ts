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
      help: 'Not supported yet: leave it empty. Everything is kept in one SQLite file in TELEX_DATA_DIR.',
    },
  },
  make({ databaseUrl, ...settings }, complain) {
    if (databaseUrl !== null) {
      complain(
        'DATABASE_URL',
        'this version keeps everything in one SQLite file in TELEX_DATA_DIR and cannot use another database yet: leave it empty',
      );
    }
    return settings;
  },
});
