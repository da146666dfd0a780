import { z } from 'zod';
import type { Said } from '../../src/domain/said/said.ts';
import { type ComplainOf, settingGroup, writtenIn } from '../../src/settings/environment/setting-group.ts';
import type { Environment } from '../../src/settings/problem.ts';
import { optional, type SettingsOf, settingTable } from '../../src/settings/setting.ts';
import { httpUrl } from '../../src/settings/setting-types.ts';

/** How Slack reaches us: over a socket that we open, or over HTTP with requests that it signs. */
export type SlackReceiving =
  | { readonly receive: 'socket'; readonly appToken: string }
  | { readonly receive: 'http'; readonly signingSecret: string };

/** What the connection to one workspace needs. */
export type SlackSettings = SlackReceiving & {
  readonly botToken: string;
  /** Ends in `/api/`. */
  readonly apiUrl: string | null;
  /** Who may change what a channel follows: everyone, or workspace admins and these user ids. */
  readonly managers: 'everyone' | { readonly userIds: readonly string[] };
};

const words = {
  noBotToken: {
    nl: 'ontbreekt: het begint met xoxb- en staat onder OAuth & Permissions van je Slack-app',
    en: 'missing: it starts with xoxb- and stands under OAuth & Permissions of your Slack app',
  },
  otherBotToken: {
    nl: 'dit is geen bot-token: dat begint met xoxb- en staat onder OAuth & Permissions',
    en: 'this is not a bot token: it starts with xoxb- and stands under OAuth & Permissions',
  },
  otherAppToken: {
    nl: 'dit is geen app-token: dat begint met xapp- en maak je onder Basic Information',
    en: 'this is not an app-level token: it starts with xapp- and is made under Basic Information',
  },
  noAppToken: {
    nl: 'ontbreekt: maak een app-token met connections:write onder Basic Information (of zet SLACK_SIGNING_SECRET om over HTTP te ontvangen)',
    en: 'missing: make an app-level token with connections:write under Basic Information (or set SLACK_SIGNING_SECRET to receive over HTTP)',
  },
} satisfies Record<string, Said>;

const table = settingTable({
  SLACK_BOT_TOKEN: {
    as: 'botToken',
    type: optional(z.string()),
    secret: true,
    help: 'The bot token, which begins with xoxb-.',
    unset: 'Slack is off',
  },
  SLACK_APP_TOKEN: {
    as: 'appToken',
    type: optional(z.string()),
    secret: true,
    help: 'The app-level token, which begins with xapp-, for Socket Mode.',
  },
  SLACK_SIGNING_SECRET: {
    as: 'signingSecret',
    type: optional(z.string()),
    secret: true,
    help: 'Only for an app without Socket Mode, instead of SLACK_APP_TOKEN.',
  },
  SLACK_MANAGERS: {
    as: 'managers',
    type: z
      .string()
      .prefault('everyone')
      .transform((text) =>
        text === 'everyone'
          ? ('everyone' as const)
          : { userIds: text.split(/[\s,]+/).filter((id) => id !== 'admins') },
      ),
    help: 'Who may change what a channel follows: everyone, or admins and these user ids (admins U012AB3CD U045EF6GH).',
  },
  SLACK_API_URL: {
    as: 'apiUrl',
    // The client pastes its paths behind this address as it is.
    type: optional(httpUrl.transform((url) => url.replace(/\/*$/, '/'))),
    help: 'Only for a proxy or a test server.',
    unset: "Slack's own",
  },
});

/** Another address for Slack, also while nothing else is set; null: Slack's own. */
export function slackApiUrl(environment: Environment): string | null {
  const { SLACK_API_URL: variable } = table;
  return variable.type.safeParse(writtenIn(environment, 'SLACK_API_URL') ?? undefined).data ?? null;
}

/** Slack's variables; null without a bot token. `access` makes of the settings what connects. */
export function slackSettings<Access>(access: (settings: SlackSettings) => Access) {
  return settingGroup({
    title: 'Slack: see docs/slack.md and `npx telex manifest slack`.',
    table,
    make(values, complain) {
      const settings = readSlack(values, complain);
      return settings === null ? null : access(settings);
    },
  });
}

function readSlack(values: SettingsOf<typeof table>, complain: ComplainOf): SlackSettings | null {
  const { botToken, appToken, signingSecret, apiUrl, managers } = values;
  // A proxy or a test server may have tokens of its own shape.
  const isSlackItself = apiUrl === null;
  if (isSlackItself && botToken !== null && !botToken.startsWith('xoxb-')) {
    complain('SLACK_BOT_TOKEN', words.otherBotToken);
  }
  if (isSlackItself && appToken !== null && !appToken.startsWith('xapp-')) {
    complain('SLACK_APP_TOKEN', words.otherAppToken);
  }
  if (botToken === null) {
    if (appToken !== null || signingSecret !== null) {
      complain('SLACK_BOT_TOKEN', words.noBotToken);
    }
    return null;
  }
  if (appToken !== null) return { receive: 'socket', appToken, botToken, apiUrl, managers };
  if (signingSecret !== null) return { receive: 'http', signingSecret, botToken, apiUrl, managers };
  complain('SLACK_APP_TOKEN', words.noAppToken);
  return null;
}
