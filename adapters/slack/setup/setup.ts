import { webApi } from '@slack/bolt';
import { pino } from 'pino';
import {
  type ChannelTrial,
  type PlatformSetup,
  type SecretVerdict,
  type SetupAbout,
  type SetupChannel,
  SetupError,
  type SetupSecret,
} from '../../../src/chat/ports/platform-setup.ts';
import { tellReason } from '../../../src/chat/words/reasons/tell-reason.ts';
import { tellUntried } from '../../../src/chat/words/reasons/tell-untried.ts';
import { say } from '../../../src/chat/words/say.ts';
import { type CodedReason, isUnreached } from '../../../src/domain/reason.ts';
import { clientFor, clientOptions } from '../link/client.ts';
import { outcomeOf, slackCode } from '../link/errors.ts';
import { listChannels } from './list-channels.ts';
import { buildManifest, manifestLink } from './manifest.ts';
import { botScopes } from './scopes.ts';
import { setupWords as words } from './setup-words.ts';
import { appOf, type TokenKind, tokenKind } from './token-kind.ts';
import { tryInChannel } from './try-in-channel.ts';

/** How Slack is reached while it is set up. */
type Reaching = { readonly apiUrl: string | null; readonly locale: SetupAbout['locale'] };

/** How a person connects Slack: an app, its two tokens, and what it can post in. */
export function setup(about: SetupAbout, apiUrl: string | null): PlatformSetup {
  const { commands, locale, environment } = about;
  const reaching = { apiUrl, locale };
  let app: string | null = appOf(environment.SLACK_APP_TOKEN ?? '');
  let botToken = '';
  let team = '';
  const bot = (signal: AbortSignal) => clientFor(botToken, options(reaching), signal);

  const appToken: SetupSecret = {
    variable: 'SLACK_APP_TOKEN',
    steps: (address) => [
      say(app === null ? words.makeApp : words.openApp, locale, { address }),
      words.appToken[locale],
    ],
    question: words.askAppToken[locale],
    async try(secret, signal) {
      const kind = tokenKind(secret);
      if (kind === 'config') {
        const made = await makeApp(secret, about, reaching, signal);
        if ('wrong' in made) return made.wrong;
        app = made.app;
        return { kind: 'again', said: words.appMade[locale] };
      }
      const wrong = kindIsWrong(kind, 'app', reaching);
      if (wrong !== null) return wrong;
      const verdict = await trySocket(secret, reaching);
      if (verdict.kind === 'good') app = appOf(secret) ?? app;
      return verdict;
    },
  };
  const ownBot: SetupSecret = {
    variable: 'SLACK_BOT_TOKEN',
    steps: (address) => [say(words.install, locale, { address })],
    question: words.askBotToken[locale],
    async try(secret, signal) {
      const wrong = kindIsWrong(tokenKind(secret), 'bot', reaching);
      if (wrong !== null) return wrong;
      const tried = await tryBot(secret, app, reaching, signal);
      if ('team' in tried) [botToken, team] = [secret, tried.team];
      return tried.verdict;
    },
  };
  // An app without Socket Mode has no app-level token, and whoever has one made it by hand.
  const isOverHttp = (environment.SLACK_SIGNING_SECRET?.trim() ?? '') !== '';
  return {
    secrets: isOverHttp ? [ownBot] : [appToken, ownBot],
    page: () =>
      app === null ? manifestLink({ locale }, commands) : `https://api.slack.com/apps/${app}/oauth`,
    invite: () => [],
    places: async () => [team],
    channels: (signal) => askChannels(bot(signal), locale),
    tryChannel: (id, post, signal): Promise<ChannelTrial> =>
      tryInChannel({ bot, id, post, locale, timeZone: 'UTC' }, signal),
    hints: [words.invite[locale]],
  };
}

function options({ apiUrl }: Reaching) {
  return { apiUrl, requestTimeoutMs: 30_000, log: pino({ level: 'silent' }) };
}

/** What a proxy or a test server calls a token is its own affair. */
function kindIsWrong(
  kind: TokenKind,
  wanted: 'app' | 'bot',
  { apiUrl, locale }: Reaching,
): SecretVerdict | null {
  if (kind === wanted || (kind === 'unknown' && apiUrl !== null)) return null;
  const said = {
    discord: words.isDiscordToken,
    address: words.isAddress,
    bot: words.isBotToken,
    app: words.isAppToken,
    user: words.isUserToken,
    config: words.isConfigToken,
    refresh: words.isRefreshToken,
    secret: words.isSecret,
    unknown: words.isUnknown,
  }[kind];
  const what = wanted === 'app' ? words.wantedApp : words.wantedBot;
  return { kind: 'wrong', said: say(said, locale, { wanted: what[locale] }) };
}

/** With the configuration token of whoever sets it up. https://docs.slack.dev/reference/methods/apps.manifest.create */
async function makeApp(
  token: string,
  { commands, locale }: SetupAbout,
  reaching: Reaching,
  signal: AbortSignal,
): Promise<{ readonly app: string } | { readonly wrong: SecretVerdict }> {
  const manifest = JSON.stringify(buildManifest({ locale }, commands));
  try {
    const made = await clientFor(token, options(reaching), signal).apiCall('apps.manifest.create', {
      manifest,
    });
    return { app: String('app_id' in made ? made.app_id : '') };
  } catch (error) {
    const code = slackCode(error);
    const untried = whyUntried(error, reaching, false);
    if (untried !== null) return { wrong: untried };
    const isUnknown = code === 'invalid_auth' || code === 'token_expired';
    const why = isUnknown
      ? say(words.unknownToSlack, locale, { code })
      : say(words.notMade, locale, { why: whyOf(error, locale) });
    return { wrong: { kind: 'wrong', said: why } };
  }
}

async function trySocket(token: string, reaching: Reaching): Promise<SecretVerdict> {
  const { locale } = reaching;
  const client = new webApi.WebClient(undefined, {
    ...clientOptions(options(reaching)),
    headers: { Authorization: `Bearer ${token}` },
  });
  try {
    await client.apps.connections.open({});
    return { kind: 'good', said: words.socketWorks[locale] };
  } catch (error) {
    if (slackCode(error) === 'missing_scope') return { kind: 'wrong', said: words.noSocketScope[locale] };
    return refused(error, reaching);
  }
}

async function tryBot(
  token: string,
  app: string | null,
  reaching: Reaching,
  signal: AbortSignal,
): Promise<{ readonly verdict: SecretVerdict; readonly team?: string }> {
  const { locale } = reaching;
  const client = clientFor(token, options(reaching), signal);
  try {
    const me = await client.auth.test();
    const scopes = me.response_metadata?.scopes ?? [];
    const missing = botScopes.filter(({ scope }) => !scopes.includes(scope)).map(({ scope }) => scope);
    const wrong = (said: string) => ({ verdict: { kind: 'wrong' as const, said } });
    if (missing.length > 0) return wrong(say(words.scopesMissing, locale, { scopes: missing.join(' ') }));
    const own = app === null ? null : await appOfBot(client, me.bot_id ?? '');
    if (own !== null && own !== app) return wrong(words.otherApp[locale]);
    const team = me.team ?? '';
    const said = say(words.botWorks, locale, { user: me.user ?? '', team });
    return { verdict: { kind: 'good', said }, team };
  } catch (error) {
    return { verdict: refused(error, reaching) };
  }
}

/** Null where Slack does not say. */
async function appOfBot(client: webApi.WebClient, bot: string): Promise<string | null> {
  try {
    return (await client.bots.info({ bot })).bot?.app_id ?? null;
  } catch {
    return null;
  }
}

const unknownCodes = new Set([
  'invalid_auth',
  'not_authed',
  'token_revoked',
  'token_expired',
  'account_inactive',
]);

function refused(error: unknown, reaching: Reaching): SecretVerdict {
  const { locale } = reaching;
  const code = slackCode(error);
  const untried = whyUntried(error, reaching, true);
  if (untried !== null) return untried;
  const isUnknown = code !== null && unknownCodes.has(code);
  const said = isUnknown ? say(words.unknownToSlack, locale, { code }) : whyOf(error, locale);
  return { kind: 'wrong', said };
}

const slacksOwn = 'https://slack.com/';

/** Null: Slack said something of the token. */
function whyUntried(
  error: unknown,
  { apiUrl, locale }: Reaching,
  mayKeep: boolean,
): Extract<SecretVerdict, { kind: 'untried' }> | null {
  const outcome = outcomeOf(error);
  const isNobodys =
    outcome.kind === 'unknown' ||
    outcome.kind === 'limited' ||
    ('reason' in outcome && isUnreached(outcome.reason));
  if (!isNobodys) return null;
  const reason = statusOf(error) ?? ('reason' in outcome ? outcome.reason : { code: 'asked-to-wait' });
  const { host } = new URL(apiUrl ?? slacksOwn);
  return { kind: 'untried', said: tellUntried(reason, { platform: 'Slack', host }, locale), mayKeep };
}

/** Slack's own servers may be broken as well; null: no status was answered. */
function statusOf(error: unknown): CodedReason | null {
  if (!(error instanceof webApi.WebAPIHTTPError)) return null;
  const { statusCode } = error;
  const isBetween = statusCode < 400 || statusCode === 407;
  return {
    code: isBetween ? 'something-between' : 'status',
    values: { platform: 'Slack', status: String(statusCode) },
  };
}

function whyOf(error: unknown, locale: SetupAbout['locale']): string {
  const outcome = outcomeOf(error);
  return tellReason('reason' in outcome ? outcome.reason : { code: 'asked-to-wait' }, locale);
}

async function askChannels(
  client: webApi.WebClient,
  locale: SetupAbout['locale'],
): Promise<readonly SetupChannel[]> {
  const listing = await listChannels(client);
  // What came so far is better than nothing.
  if (listing.kind === 'failed' && listing.some.length === 0)
    throw new SetupError(say(words.notTold, locale, { why: tellReason(listing.reason, locale) }));
  return listing.some.toSorted((one, other) => one.name.localeCompare(other.name, locale));
}
