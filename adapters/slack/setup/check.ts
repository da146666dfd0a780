import { webApi } from '@slack/bolt';
import type { CheckLine } from '../../../src/chat/ports/adapter.ts';
import { tellReason } from '../../../src/chat/words/reasons/tell-reason.ts';
import type { ChannelAddress } from '../../../src/domain/channel.ts';
import { describe, outcomeOf, slackCode } from '../link/errors.ts';
import type { SlackSettings } from '../settings.ts';
import { botScopes } from './scopes.ts';

/** What the check is asked about. */
export type CheckDeps = {
  readonly settings: SlackSettings;
  readonly channels: readonly ChannelAddress[];
  readonly fetch?: typeof fetch;
};

/**
 * Tries both tokens, each scope and each channel, without posting anything or joining a channel. Never rejects: what
 * cannot be tried is a line that says so.
 */
export async function check({ settings, channels, fetch }: CheckDeps): Promise<readonly CheckLine[]> {
  const options: webApi.WebClientOptions = {
    ...(settings.apiUrl === null ? {} : { slackApiUrl: settings.apiUrl }),
    ...(fetch === undefined ? {} : { fetch }),
    timeout: 10_000,
    retryConfig: { retries: 0 },
    rejectRateLimitedCalls: true,
    logLevel: 'error' as webApi.LogLevel,
    logger: silent,
  };
  const bot = new webApi.WebClient(settings.botToken, options);
  const lines: CheckLine[] = [];
  const scopes = await checkBotToken(bot, lines);
  await checkReceiving(settings, options, lines);
  if (scopes === null) return lines;
  checkScopes(scopes, lines);
  for (const channel of channels.filter(({ platform }) => platform === 'slack'))
    lines.push(await checkChannel(bot, channel.externalId, scopes));
  return lines;
}

/** The scopes that the token has, or null when it does not work. */
async function checkBotToken(bot: webApi.WebClient, lines: CheckLine[]): Promise<readonly string[] | null> {
  const subject = 'Slack: SLACK_BOT_TOKEN';
  try {
    const answer = await bot.auth.test();
    lines.push({ ok: true, subject, message: `works, as ${answer.user} in ${answer.team}` });
    return answer.response_metadata?.scopes ?? [];
  } catch (error) {
    lines.push({ ok: false, subject, message: sentence(error) });
    return null;
  }
}

async function checkReceiving(settings: SlackSettings, options: webApi.WebClientOptions, lines: CheckLine[]) {
  if (settings.receive === 'http') {
    lines.push({
      ok: true,
      subject: 'Slack: SLACK_SIGNING_SECRET',
      message: 'is set; whether it is the right one shows when Slack first sends something',
    });
    return;
  }
  const subject = 'Slack: SLACK_APP_TOKEN';
  const app = new webApi.WebClient(undefined, {
    ...options,
    headers: { Authorization: `Bearer ${settings.appToken}` },
  });
  try {
    await app.apps.connections.open({});
    lines.push({ ok: true, subject, message: 'works: Socket Mode can be opened' });
  } catch (error) {
    lines.push({ ok: false, subject, message: appTokenSentence(error) });
  }
}

function checkScopes(scopes: readonly string[], lines: CheckLine[]) {
  const missing = botScopes.filter(({ scope }) => !scopes.includes(scope));
  for (const { scope, why } of missing)
    lines.push({
      ok: false,
      subject: `Slack: scope ${scope}`,
      message: `is missing, ${why}: add it under OAuth & Permissions and install the app again`,
    });
  if (missing.length === 0) lines.push({ ok: true, subject: 'Slack: scopes', message: 'all are there' });
}

async function checkChannel(
  bot: webApi.WebClient,
  id: string,
  scopes: readonly string[],
): Promise<CheckLine> {
  try {
    const { channel } = await bot.conversations.info({ channel: id });
    const subject = `Slack: channel #${channel?.name ?? id}`;
    if (channel?.is_archived === true)
      return {
        ok: false,
        subject,
        message: 'is archived: bring it back, or take it out of the newsroom file',
      };
    if (channel?.is_thread_only === true)
      return {
        ok: false,
        subject,
        message: 'takes replies in threads only, no posts: choose another channel, or ask an administrator',
      };
    if (channel?.is_read_only === true)
      return {
        ok: false,
        subject,
        message: 'only some people may post in it: ask an administrator to add Telex to them',
      };
    if (channel?.is_member === true) return await checkHistory(bot, id, subject);
    if (channel?.is_private === true)
      return { ok: false, subject, message: 'the bot is not in it: type /invite @Telex there' };
    if (scopes.includes('channels:join') && scopes.includes('chat:write.public'))
      return { ok: true, subject, message: 'can be posted to; Telex joins it when it has to read it back' };
    return {
      ok: false,
      subject,
      message: 'the bot is not in it and may not join: type /invite @Telex there',
    };
  } catch (error) {
    const subject = `Slack: channel ${id}`;
    if (!/^[CDG][A-Z0-9]{5,}$/.test(id))
      return {
        ok: false,
        subject,
        message: `is no id of a channel: write its name as "#${id}", in quotes, or its id (C0123456789, at the foot of About when you click its name)`,
      };
    if (slackCode(error) === 'channel_not_found')
      return {
        ok: false,
        subject,
        message:
          'does not exist, or is private and the bot is not in it: check the id, or type /invite @Telex there',
      };
    return { ok: false, subject, message: sentence(error) };
  }
}

/** Reading back is how a lost answer is told from a lost post. */
async function checkHistory(bot: webApi.WebClient, id: string, subject: string): Promise<CheckLine> {
  try {
    await bot.conversations.history({ channel: id, limit: 1 });
    return { ok: true, subject, message: 'can be posted to and read back' };
  } catch (error) {
    return { ok: false, subject, message: `cannot be read back: ${sentence(error)}` };
  }
}

function sentence(error: unknown): string {
  const outcome = outcomeOf(error);
  if (outcome.kind === 'limited') return 'Slack asks to wait: try again in a minute';
  return tellReason(outcome.reason, 'en');
}

function appTokenSentence(error: unknown): string {
  const code = slackCode(error);
  if (code === null) return describe(error);
  const mend = 'make one under Basic Information, App-Level Tokens, with the scope connections:write';
  if (code === 'missing_scope') return `has no connections:write: ${mend}`;
  if (code === 'not_allowed_token_type') return `is another kind of token (it begins with xapp-): ${mend}`;
  if (outcomeOf(error).kind !== 'platform-refused') return `could not be tried: ${sentence(error)}`;
  return `is refused (Slack: ${code}): ${mend}`;
}

const silent = {
  debug() {},
  info() {},
  warn() {},
  error() {},
  setLevel() {},
  getLevel: () => 'error' as webApi.LogLevel,
  setName() {},
};
