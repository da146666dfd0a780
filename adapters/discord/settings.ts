import { z } from 'zod';
import { type Said, sayAll } from '../../src/domain/said/said.ts';
import { settingGroup, writtenIn } from '../../src/settings/environment/setting-group.ts';
import type { Environment } from '../../src/settings/problem.ts';
import { optional } from '../../src/settings/setting.ts';
import { httpUrl } from '../../src/settings/setting-types.ts';
import { forSchema } from '../../src/settings/words/in-schema.ts';

/** `all`, the ids of servers, or null where nobody chose. */
export type ServerChoice = 'all' | readonly string[] | null;

/** What the bot needs. */
export type DiscordSettings = {
  readonly token: string;
  /** Ends in `/api`. */
  readonly apiUrl: string | null;
  /** The servers that Telex serves; null: see served-servers.ts. */
  readonly guilds: ServerChoice;
  /** Publish what is posted in announcement channels to the servers that follow them. */
  readonly publish: boolean;
};

const words = {
  noServer: {
    nl: 'noemt geen server: schrijf de ids ervan, of all, of laat het weg',
    en: 'names no server: write their ids, or all, or leave it out',
  },
  noServerId: {
    nl: '"{typed}" is niet het id van een server: kopieer het met Copy Server ID (Developer Mode aan), of schrijf all',
    en: '"{typed}" is not the id of a server: copy it with Copy Server ID (Developer Mode on), or write all',
  },
  neither: { nl: '"{typed}" is geen yes en geen no', en: '"{typed}" is neither yes nor no' },
} satisfies Record<string, Said>;

const tokenWords = {
  isId: {
    nl: 'Dit is het nummer van de toepassing (Application ID), geen token. Het token staat onder Bot: Reset Token.',
    en: 'This is the application’s number (Application ID), no token. The token is under Bot: Reset Token.',
  },
  isPublicKey: {
    nl: 'Dit is de Public Key van de toepassing, geen token. Het token staat onder Bot: Reset Token.',
    en: 'This is the application’s Public Key, no token. The token is under Bot: Reset Token.',
  },
  isClientSecret: {
    nl: 'Dit is het Client Secret (OAuth2), geen token. Het token staat onder Bot: Reset Token.',
    en: 'This is the Client Secret (OAuth2), no token. The token is under Bot: Reset Token.',
  },
  isSlackToken: {
    nl: 'Dit is een token van Slack. Hier is het Discord: het token staat onder Bot: Reset Token.',
    en: 'This is a token of Slack. Here it is Discord: the token is under Bot: Reset Token.',
  },
  isAddress: {
    nl: 'Dit is een adres, zoals dat van een webhook. Het token staat onder Bot: Reset Token.',
    en: 'This is an address, such as a webhook has. The token is under Bot: Reset Token.',
  },
  isMoreThanToken: {
    nl: 'Om het token heen staat nog iets, zoals Bot of Bearer ervoor: schrijf alleen het token.',
    en: 'Something stands around the token, such as Bot or Bearer before it: write the token alone.',
  },
} satisfies Record<string, Said>;

/**
 * What a text is that stands where the bot's token goes and surely is none; null: it may be one.
 * @param isDiscordItself no proxy or test server, whose tokens are its own affair
 */
export function otherThanToken(text: string, isDiscordItself: boolean): Said | null {
  if (/^(?:xox[a-z]|xapp-|xoxe[.-])/.test(text)) return tokenWords.isSlackToken;
  if (/^https?:\/\//i.test(text)) return tokenWords.isAddress;
  if (!isDiscordItself) return null;
  if (/^\d+$/.test(text)) return tokenWords.isId;
  if (/^[0-9a-f]{64}$/.test(text)) return tokenWords.isPublicKey;
  return /^[\w-]{32}$/.test(text) ? tokenWords.isClientSecret : null;
}

/** The same of one that nobody pasted at a question, where what came along with it is taken away. */
function faultOfSetToken(text: string, isDiscordItself: boolean): Said | null {
  const bare = text.replace(/^(?:DISCORD_TOKEN\s*[=:]\s*)?(?:(?:bot|bearer|token)\s+)?/iu, '');
  return otherThanToken(bare, isDiscordItself) ?? (bare === text ? null : tokenWords.isMoreThanToken);
}

const serverChoice = z.string().transform((text, context): Exclude<ServerChoice, null> => {
  const ids = text.split(/[\s,]+/).filter((id) => id !== '');
  if (ids.length === 0) {
    context.addIssue({
      code: 'custom',
      message: forSchema(words.noServer),
    });
  }
  if (ids.length === 1 && ids[0]?.toLowerCase() === 'all') return 'all';
  for (const id of ids.filter((each) => !/^\d{17,20}$/.test(each))) {
    context.addIssue({
      code: 'custom',
      message: forSchema(sayAll(words.noServerId, { typed: id })),
    });
  }
  return ids;
});

/** The client pastes its paths behind this address as it is. */
const apiUrl = optional(httpUrl.transform((url) => url.replace(/\/*(?:\/v\d+)?\/*$/, '')));

/** Another address for Discord, also while nothing else is set; null: Discord's own. */
export function discordApiUrl(environment: Environment): string | null {
  return apiUrl.safeParse(writtenIn(environment, 'DISCORD_API_URL') ?? undefined).data ?? null;
}

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
          .enum(['yes', 'no'], {
            error: ({ input }) => forSchema(sayAll(words.neither, { typed: String(input) })),
          })
          .prefault('no')
          .transform((answer) => answer === 'yes'),
        help: 'yes: cards in announcement channels are published to the servers that follow them.',
      },
      DISCORD_GUILDS: {
        as: 'guilds',
        type: optional(serverChoice),
        help: 'Ids of the servers that Telex serves, with commas between them, or `all`. In others it posts and answers nothing.',
        unset: 'those of the newsroom file’s channels; without any, the one server it is in',
      },
      DISCORD_API_URL: {
        as: 'apiUrl',
        type: apiUrl,
        help: 'Only for a proxy or a test server.',
        unset: "Discord's own",
      },
    },
    make({ token, ...settings }, complain) {
      if (token === null) return null;
      const fault = faultOfSetToken(token, settings.apiUrl === null);
      if (fault !== null) complain('DISCORD_TOKEN', fault);
      return access({ token, ...settings });
    },
  });
}
