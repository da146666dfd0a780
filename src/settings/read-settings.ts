import { isIP } from 'node:net';
import { isLocale, type Locale } from '../chat/ports/locale.ts';
import { ConfigError, type Problem } from './problem.ts';
import type { Settings } from './settings.ts';

/** Every variable Telex reads, in the order of `.env.example`. A test keeps that file in step with this list. */
export const variables = [
  'TELEX_CONFIG',
  'TELEX_DATA_DIR',
  'TELEX_HOST',
  'TELEX_PORT',
  'TELEX_BOARD_PASSWORD',
  'TELEX_LOCALE',
  'LOG_LEVEL',
  'SLACK_BOT_TOKEN',
  'SLACK_APP_TOKEN',
  'SLACK_SIGNING_SECRET',
  'SLACK_API_URL',
  'SLACK_MANAGERS',
  'DISCORD_TOKEN',
  'DISCORD_API_URL',
  'DISCORD_PUBLISH',
  'DATABASE_URL',
] as const;
type Variable = (typeof variables)[number];

const logLevels = ['debug', 'info', 'warn', 'error', 'silent'] as const;

/** Reads the environment once. An empty value is the same as none. Throws ConfigError with every problem. */
export function readSettings(environment: Readonly<Record<string, string | undefined>>): Settings {
  const problems: Problem[] = [];
  const get = (name: Variable): string | null => environment[name]?.trim() || null;
  const wrong = (where: Variable, message: string) => void problems.push({ where, message });

  const host = get('TELEX_HOST') ?? '127.0.0.1';
  const password = get('TELEX_BOARD_PASSWORD');
  if (!isLoopback(host) && password === null) {
    wrong(
      'TELEX_BOARD_PASSWORD',
      `the board would be open to everyone on ${host}: set a password, or leave TELEX_HOST at 127.0.0.1`,
    );
  }
  if (get('DATABASE_URL') !== null) {
    wrong(
      'DATABASE_URL',
      'this version keeps everything in one SQLite file in TELEX_DATA_DIR and cannot use another database yet: leave it empty',
    );
  }
  const settings: Settings = {
    configPath: get('TELEX_CONFIG'),
    dataDir: get('TELEX_DATA_DIR') ?? 'data',
    databaseUrl: null,
    locale: readLocale(),
    logLevel: readLogLevel(),
    board: { host, port: readPort(), password },
    slack: readSlack(),
    discord: readDiscord(),
  };
  if (problems.length > 0) throw new ConfigError(problems);
  return settings;

  function readLocale(): Locale {
    const locale = get('TELEX_LOCALE') ?? 'nl';
    if (isLocale(locale)) return locale;
    wrong('TELEX_LOCALE', `"${locale}" is not a language that Telex speaks: nl or en`);
    return 'nl';
  }

  function readLogLevel(): Settings['logLevel'] {
    const level = get('LOG_LEVEL') ?? 'warn';
    const known = logLevels.find((each) => each === level);
    if (known === undefined) wrong('LOG_LEVEL', `"${level}" is not one of ${logLevels.join(', ')}`);
    return known ?? 'warn';
  }

  function readPort(): number {
    const text = get('TELEX_PORT') ?? '3000';
    const port = Number(text);
    if (/^\d+$/.test(text) && port <= 65_535) return port;
    wrong('TELEX_PORT', `"${text}" is not a port: a number from 0 (any free one) to 65535`);
    return 3000;
  }

  function readUrl(name: Variable): string | null {
    const text = get(name);
    if (text === null || (URL.canParse(text) && /^https?:$/.test(new URL(text).protocol))) return text;
    wrong(name, `"${text}" is not an http or https address`);
    return null;
  }

  function readSlack(): Settings['slack'] {
    const botToken = get('SLACK_BOT_TOKEN');
    const appToken = get('SLACK_APP_TOKEN');
    const signingSecret = get('SLACK_SIGNING_SECRET');
    // The clients paste their paths behind these addresses as they are.
    const apiUrl = readUrl('SLACK_API_URL')?.replace(/\/*$/, '/') ?? null;
    const managers = get('SLACK_MANAGERS');
    if (botToken === null) {
      if (appToken !== null || signingSecret !== null) {
        wrong(
          'SLACK_BOT_TOKEN',
          'missing: it starts with xoxb- and stands under OAuth & Permissions of your Slack app',
        );
      }
      return null;
    }
    // A proxy or a test server may have tokens of its own shape.
    const isSlackItself = apiUrl === null;
    if (isSlackItself && !botToken.startsWith('xoxb-')) {
      wrong(
        'SLACK_BOT_TOKEN',
        'this is not a bot token: it starts with xoxb- and stands under OAuth & Permissions',
      );
    }
    if (isSlackItself && appToken !== null && !appToken.startsWith('xapp-')) {
      wrong(
        'SLACK_APP_TOKEN',
        'this is not an app-level token: it starts with xapp- and is made under Basic Information',
      );
    }
    if (appToken === null && signingSecret === null) {
      wrong(
        'SLACK_APP_TOKEN',
        'missing: make an app-level token with connections:write under Basic Information (or set SLACK_SIGNING_SECRET to receive over HTTP)',
      );
    }
    return {
      botToken,
      appToken,
      signingSecret,
      apiUrl,
      managers:
        managers === null || managers === 'everyone'
          ? 'everyone'
          : { userIds: managers.split(/[\s,]+/).filter((id) => id !== 'admins') },
    };
  }

  function readDiscord(): Settings['discord'] {
    const token = get('DISCORD_TOKEN');
    const apiUrl = readUrl('DISCORD_API_URL')?.replace(/\/*(?:\/v\d+)?\/*$/, '') ?? null;
    const publish = get('DISCORD_PUBLISH') ?? 'no';
    if (publish !== 'yes' && publish !== 'no') wrong('DISCORD_PUBLISH', `"${publish}" is neither yes nor no`);
    return token === null ? null : { token, apiUrl, publish: publish === 'yes' };
  }
}

export function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || (isIP(host) === 4 && host.startsWith('127.'));
}
