import { randomUUID } from 'node:crypto';
import { type REST, Routes } from 'discord.js';
import type { Locale } from '../../../src/chat/ports/locale.ts';
import {
  type ChannelTrial,
  type PlatformSetup,
  type SecretVerdict,
  type SetupAbout,
  type SetupChannel,
  SetupError,
} from '../../../src/chat/ports/platform-setup.ts';
import { tellReason } from '../../../src/chat/words/reasons/tell-reason.ts';
import { tellUntried } from '../../../src/chat/words/reasons/tell-untried.ts';
import { say } from '../../../src/chat/words/say.ts';
import type { Post } from '../../../src/domain/post.ts';
import { isReason, isUnreached } from '../../../src/domain/reason.ts';
import { type Failure, failureOf, tokenRefused } from '../link/errors.ts';
import { sendAct } from '../out/send.ts';
import { otherThanToken } from '../settings.ts';
import { openBotRest, sendingOnce } from './bot-rest.ts';
import { listChannels } from './list-channels.ts';
import { inviteLink } from './manifest.ts';
import { setupWords as words } from './setup-words.ts';

const makeBotPage = 'https://discord.com/developers/applications?new_application=true';

/** How a person connects Discord: a bot, its token, the invitation, and what it can post in. */
export function setup({ locale }: SetupAbout, apiUrl: string | null): PlatformSetup {
  let bot: { readonly rest: REST; readonly application: string } | null = null;
  const rest = () => {
    if (bot === null) throw new TypeError('the token comes first');
    return bot.rest;
  };
  return {
    secrets: [
      {
        variable: 'DISCORD_TOKEN',
        steps: (address) => [say(words.makeBot, locale, { address }), words.resetToken[locale]],
        question: words.askToken[locale],
        async try(token, signal) {
          const wrong = kindIsWrong(token, apiUrl, locale);
          if (wrong !== null) return { kind: 'wrong', said: wrong };
          const tried = await tryToken(
            openBotRest({ settings: { token, apiUrl } }, 'waited for'),
            { apiUrl, locale },
            signal,
          );
          if ('bot' in tried) bot = tried.bot;
          return tried.verdict;
        },
      },
    ],
    page: () => (bot === null ? makeBotPage : inviteLink(bot.application)),
    invite: (address) => [say(words.invite, locale, { address })],
    places: async (signal) => (await askServers(rest(), locale, signal)).map(({ name }) => name),
    channels: (signal) => askChannels(rest(), locale, signal),
    tryChannel: (id, post, signal) => tryChannel(rest(), { id, post, locale }, signal),
    hints: [words.privateChannels[locale]],
  };
}

/** What looks like a token on the same pages, and is none. */
function kindIsWrong(token: string, apiUrl: string | null, locale: Locale): string | null {
  const other = otherThanToken(token, apiUrl === null);
  if (other !== null) return other[locale];
  // What a proxy or a test server calls a token is its own affair.
  if (apiUrl !== null) return null;
  return /^[\w-]{20,}\.[\w-]{4,}\.[\w-]{20,}$/.test(token) ? null : words.isIncomplete[locale];
}

const discordsOwn = 'https://discord.com/';

async function tryToken(
  rest: REST,
  { apiUrl, locale }: { readonly apiUrl: string | null; readonly locale: Locale },
  signal: AbortSignal,
): Promise<{
  readonly verdict: SecretVerdict;
  readonly bot?: { readonly rest: REST; readonly application: string };
}> {
  try {
    const me = (await rest.get(Routes.user(), { signal })) as { readonly username?: unknown };
    const own = (await rest.get(Routes.oauth2CurrentApplication(), { signal })) as { readonly id?: unknown };
    const said = say(words.works, locale, { user: String(me.username) });
    return { verdict: { kind: 'good', said }, bot: { rest, application: String(own.id) } };
  } catch (error) {
    const failure = failureOf(error);
    if (saysNothingOfToken(failure)) {
      const reason = 'reason' in failure ? failure.reason : ({ code: 'asked-to-wait' } as const);
      const { host } = new URL(apiUrl ?? discordsOwn);
      const said = tellUntried(reason, { platform: 'Discord', host }, locale);
      return { verdict: { kind: 'untried', said, mayKeep: true } };
    }
    const isUnknown = failure.kind === tokenRefused.kind;
    return {
      verdict: { kind: 'wrong', said: isUnknown ? words.unknownToDiscord[locale] : whyOf(error, locale) },
    };
  }
}

/** Discord was not reached, or has no time for it. */
function saysNothingOfToken(failure: Failure): boolean {
  if (failure.kind === 'unknown' || failure.kind === 'limited') return true;
  return (
    'reason' in failure && (isUnreached(failure.reason) || isReason(failure.reason, 'something-between'))
  );
}

function whyOf(error: unknown, locale: Locale): string {
  const failure = failureOf(error);
  return tellReason('reason' in failure ? failure.reason : { code: 'asked-to-wait' }, locale);
}

type Named = { readonly id: string; readonly name: string };

async function askServers(rest: REST, locale: Locale, signal: AbortSignal): Promise<readonly Named[]> {
  try {
    return (await rest.get(Routes.userGuilds(), { signal })) as readonly Named[];
  } catch (error) {
    throw new SetupError(say(words.notTold, locale, { why: whyOf(error, locale) }));
  }
}

async function askChannels(
  rest: REST,
  locale: Locale,
  signal: AbortSignal,
): Promise<readonly SetupChannel[]> {
  const listing = await listChannels(rest, { signal });
  if (listing.kind === 'failed')
    throw new SetupError(say(words.notTold, locale, { why: tellReason(listing.reason, locale) }));
  const { channels } = listing;
  const isOneServer = new Set(channels.map(({ place }) => place)).size <= 1;
  return channels
    .map((each) => ({ ...each, isOnlyPlace: isOneServer }))
    .toSorted(
      (one, other) =>
        (one.place ?? '').localeCompare(other.place ?? '', locale) ||
        one.name.localeCompare(other.name, locale),
    );
}

async function tryChannel(
  rest: REST,
  { id, post, locale }: { readonly id: string; readonly post: Post; readonly locale: Locale },
  signal: AbortSignal,
): Promise<ChannelTrial> {
  const channel = { platform: 'discord', workspace: '', externalId: id };
  const sending = sendingOnce(rest, { locale, clock: Date.now, pause: async () => undefined });
  const key = `proef:${randomUUID()}`;
  if (signal.aborted) return { kind: 'refused', why: '' };
  const send = () => sendAct(sending, { kind: 'post', key, channel, post }, AbortSignal.timeout(60_000));
  const first = await send();
  // Sent again under its key it is the same message.
  const outcome = first.kind === 'unknown' ? await send() : first;
  if (outcome.kind !== 'sent') {
    const reason = 'reason' in outcome ? outcome.reason : ({ code: 'asked-to-wait' } as const);
    const kind = outcome.kind === 'unknown' ? 'unsure' : 'refused';
    return { kind, why: tellReason(reason, locale) };
  }
  try {
    await rest.delete(Routes.channelMessage(id, outcome.messageId));
    return { kind: 'good' };
  } catch (error) {
    return { kind: 'stands', why: whyOf(error, locale) };
  }
}
