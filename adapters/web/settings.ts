import { isIP } from 'node:net';
import { z } from 'zod';
import { settingGroup } from '../../src/settings/environment/setting-group.ts';
import { optional } from '../../src/settings/setting.ts';
import { isLoopback } from './loopback.ts';

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
          error: ({ input }) => `"${input}" is not a port: a number from 0 (any free one) to 65535`,
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
          error:
            'write the addresses of your reverse proxies with commas between them, for instance 10.0.0.2',
        }),
      help: 'Addresses of reverse proxies whose word on who asks is taken (`X-Forwarded-For`), with commas between.',
    },
  },
  make(settings, complain) {
    const { host, password } = settings;
    if (!isLoopback(host) && password === null) {
      complain(
        'TELEX_BOARD_PASSWORD',
        `the board would be open to everyone on ${host}: set a password, or leave TELEX_HOST at 127.0.0.1`,
      );
    }
    return settings;
  },
});
