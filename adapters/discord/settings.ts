import { z } from 'zod';
import { settingGroup } from '../../src/settings/environment/setting-group.ts';
import { optional } from '../../src/settings/setting.ts';
import { httpUrl } from '../../src/settings/setting-types.ts';

/** What the bot needs; it serves every server that it is invited to. */
export type DiscordSettings = {
  readonly token: string;
  /** Ends in `/api`. */
  readonly apiUrl: string | null;
  /** Publish what is posted in announcement channels to the servers that follow them. */
  readonly publish: boolean;
};

/** Discord's variables; null without a token. `access` makes of the settings what connects. */
export function discordSettings<Access>(access: (settings: DiscordSettings) => Access) {
  return settingGroup({
    title: 'Discord: see docs/discord.md and `npx telex manifest discord`.',
    table: {
      DISCORD_TOKEN: {
        as: 'token',
        type: optional(z.string()),
        secret: true,
        help: "The bot's token.",
        unset: 'Discord is off',
      },
      DISCORD_PUBLISH: {
        as: 'publish',
        type: z
          .enum(['yes', 'no'], { error: ({ input }) => `"${input}" is neither yes nor no` })
          .prefault('no')
          .transform((answer) => answer === 'yes'),
        help: 'yes: cards in announcement channels are published to the servers that follow them.',
      },
      DISCORD_API_URL: {
        as: 'apiUrl',
        // The client pastes its paths behind this address as it is.
        type: optional(httpUrl.transform((url) => url.replace(/\/*(?:\/v\d+)?\/*$/, ''))),
        help: 'Only for a proxy or a test server.',
        unset: "Discord's own",
      },
    },
    make: ({ token, ...settings }) => (token === null ? null : access({ token, ...settings })),
  });
}
