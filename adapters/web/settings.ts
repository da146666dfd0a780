import { isIP } from 'node:net';
import { z } from 'zod';
import { type Said, sayAll } from '../../src/domain/said/said.ts';
import { settingGroup } from '../../src/settings/environment/setting-group.ts';
import { optional } from '../../src/settings/setting.ts';
import { forSchema } from '../../src/settings/words/in-schema.ts';
import { isLoopback } from './loopback.ts';

const words = {
  noPort: {
    nl: '"{typed}" is geen poort: een getal van 0 (elke die vrij is) tot en met 65535',
    en: '"{typed}" is not a port: a number from 0 (any free one) to 65535',
  },
  noProxies: {
    nl: 'schrijf de adressen van je reverse proxy’s met komma’s ertussen, bijvoorbeeld 10.0.0.2',
    en: 'write the addresses of your reverse proxies with commas between them, for instance 10.0.0.2',
  },
  openToAll: {
    nl: 'het bord zou op {host} voor iedereen open staan: zet een wachtwoord, of laat TELEX_HOST op 127.0.0.1',
    en: 'the board would be open to everyone on {host}: set a password, or leave TELEX_HOST at 127.0.0.1',
  },
} satisfies Record<string, Said>;

/** Where the board listens, and for whom. */
export type BoardSettings = ReturnType<typeof boardSettings.read>;

/** The board's variables. */
export const boardSettings = settingGroup({
  title: 'The web board.',
  table: {
    TELEX_HOST: {
      as: 'host',
      type: z.string().prefault('127.0.0.1'),
      help: "The board's address. Any but loopback needs a password.",
    },
    TELEX_PORT: {
      as: 'port',
      type: z
        .string()
        .refine((text) => /^\d+$/.test(text) && Number(text) <= 65_535, {
          error: ({ input }) => forSchema(sayAll(words.noPort, { typed: String(input) })),
        })
        .prefault('3000')
        .transform(Number),
      help: 'Its port; 0 takes a free one.',
    },
    TELEX_BOARD_PASSWORD: {
      as: 'password',
      type: optional(z.string()),
      secret: true,
      help: 'Asked for on any address but loopback.',
    },
    TELEX_PROXY: {
      as: 'proxies',
      type: z
        .string()
        .prefault('')
        .transform((text) =>
          text
            .split(',')
            .map((each) => each.trim())
            .filter((each) => each !== ''),
        )
        .refine((addresses) => addresses.every((each) => isIP(each) !== 0), {
          error: forSchema(words.noProxies),
        }),
      help: 'Addresses of reverse proxies whose word on who asks is taken (`X-Forwarded-For`), with commas between.',
    },
  },
  make(settings, complain) {
    const { host, password } = settings;
    if (!isLoopback(host) && password === null) {
      complain('TELEX_BOARD_PASSWORD', sayAll(words.openToAll, { host }));
    }
    return settings;
  },
});
