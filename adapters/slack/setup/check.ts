import { webApi } from '@slack/bolt';
import type { CheckLine } from '../../../src/chat/ports/adapter.ts';
import type { Locale, Words } from '../../../src/chat/ports/locale.ts';
import { tellReason } from '../../../src/chat/words/reasons/tell-reason.ts';
import { say } from '../../../src/chat/words/say.ts';
import type { ChannelAddress } from '../../../src/domain/channel.ts';
import { outcomeOf, slackCode } from '../link/errors.ts';
import type { SlackSettings } from '../settings.ts';
import { checkWords as words } from './check-words.ts';
import { botScopes } from './scopes.ts';

/** What the check is asked about. */
export type CheckDeps = {
  readonly settings: SlackSettings;
  readonly channels: readonly ChannelAddress[];
  /** In which it is told. */
  readonly locale: Locale;
  readonly fetch?: typeof fetch;
};

/**
 * Tries both tokens, each scope and each channel, without posting anything or joining a channel. Never rejects: what
 * cannot be tried is a line that says so.
 */
export async function check({ settings, channels, locale, fetch }: CheckDeps): Promise<readonly CheckLine[]> {
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
  const scopes = await checkBotToken(bot, lines, locale);
  await checkReceiving(settings, options, lines, locale);
  if (scopes === null) return lines;
  checkScopes(scopes, lines, locale);
  for (const channel of channels.filter(({ platform }) => platform === 'slack'))
    lines.push(await checkChannel(bot, channel.externalId, scopes, locale));
  return lines;
}

/** The scopes that the token has, or null when it does not work. */
async function checkBotToken(
  bot: webApi.WebClient,
  lines: CheckLine[],
  locale: Locale,
): Promise<readonly string[] | null> {
  const subject = 'Slack: SLACK_BOT_TOKEN';
  try {
    const answer = await bot.auth.test();
    const named = { user: answer.user ?? '', team: answer.team ?? '' };
    lines.push({ ok: true, subject, message: say(words.botWorks, locale, named) });
    return answer.response_metadata?.scopes ?? [];
  } catch (error) {
    lines.push({ ok: false, subject, message: sentence(error, locale) });
    return null;
  }
}

async function checkReceiving(
  settings: SlackSettings,
  options: webApi.WebClientOptions,
  lines: CheckLine[],
  locale: Locale,
) {
  if (settings.receive === 'http') {
    lines.push({
      ok: true,
      subject: 'Slack: SLACK_SIGNING_SECRET',
      message: words.secretSet[locale],
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
    lines.push({ ok: true, subject, message: words.socketWorks[locale] });
  } catch (error) {
    lines.push({ ok: false, subject, message: appTokenSentence(error, locale) });
  }
}

function checkScopes(scopes: readonly string[], lines: CheckLine[], locale: Locale) {
  const missing = botScopes.filter(({ scope }) => !scopes.includes(scope));
  for (const { scope, why } of missing)
    lines.push({
      ok: false,
      subject: say(words.scope, locale, { scope }),
      message: say(words.scopeMissing, locale, { why }),
    });
  if (missing.length === 0)
    lines.push({ ok: true, subject: words.scopes[locale], message: words.allScopes[locale] });
}

async function checkChannel(
  bot: webApi.WebClient,
  id: string,
  scopes: readonly string[],
  locale: Locale,
): Promise<CheckLine> {
  try {
    const { channel } = await bot.conversations.info({ channel: id });
    const subject = say(words.channel, locale, { name: `#${channel?.name ?? id}` });
    if (channel?.is_archived === true)
      return {
        ok: false,
        subject,
        message: words.archived[locale],
      };
    if (channel?.is_thread_only === true)
      return {
        ok: false,
        subject,
        message: words.threadsOnly[locale],
      };
    if (channel?.is_read_only === true)
      return {
        ok: false,
        subject,
        message: words.readOnly[locale],
      };
    if (channel?.is_member === true) return await checkHistory(bot, id, subject, locale);
    if (channel?.is_private === true) return { ok: false, subject, message: words.notIn[locale] };
    if (scopes.includes('channels:join') && scopes.includes('chat:write.public'))
      return { ok: true, subject, message: words.joins[locale] };
    return {
      ok: false,
      subject,
      message: words.mayNotJoin[locale],
    };
  } catch (error) {
    const subject = say(words.channel, locale, { name: id });
    if (!/^[CDG][A-Z0-9]{5,}$/.test(id))
      return {
        ok: false,
        subject,
        message: say(words.noId, locale, { id }),
      };
    if (slackCode(error) === 'channel_not_found')
      return {
        ok: false,
        subject,
        message: words.notFound[locale],
      };
    return { ok: false, subject, message: sentence(error, locale) };
  }
}

/** Reading back is how a lost answer is told from a lost post. */
async function checkHistory(
  bot: webApi.WebClient,
  id: string,
  subject: string,
  locale: Locale,
): Promise<CheckLine> {
  try {
    await bot.conversations.history({ channel: id, limit: 1 });
    return { ok: true, subject, message: words.readBack[locale] };
  } catch (error) {
    return { ok: false, subject, message: say(words.notReadBack, locale, { why: sentence(error, locale) }) };
  }
}

function sentence(error: unknown, locale: Locale): string {
  const outcome = outcomeOf(error);
  if (outcome.kind === 'limited') return words.wait[locale];
  return tellReason(outcome.reason, locale);
}

function appTokenSentence(error: unknown, locale: Locale): string {
  const code = slackCode(error);
  if (code === null) return sentence(error, locale);
  const mend = words.makeAppToken[locale];
  const tell = (text: Words, values: Parameters<typeof say>[2] = {}) =>
    say(text, locale, { mend, ...values });
  if (code === 'missing_scope') return tell(words.appTokenScope);
  if (code === 'not_allowed_token_type') return tell(words.otherToken);
  if (outcomeOf(error).kind !== 'platform-refused')
    return tell(words.notTried, { why: sentence(error, locale) });
  return tell(words.refused, { code });
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
