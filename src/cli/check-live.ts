import type { LiveFinding } from '../chat/ports/live-fact.ts';
import type { Locale, Words } from '../chat/ports/locale.ts';
import { say } from '../chat/words/say.ts';
import type { ChannelAddress } from '../domain/channel.ts';
import { addressOf } from '../settings/names/names-in.ts';
import type { Newsroom } from '../settings/newsroom.ts';
import type { ChatPlatform, PlatformAccess } from '../settings/platform-list.ts';
import type { CliIo } from './cli-tool.ts';
import { liveWords as words } from './words/check-words.ts';

/** What is tried, and where. */
export type LiveCheckDeps = {
  readonly platforms: readonly Pick<ChatPlatform, 'name' | 'token'>[];
  /** Those that have what they need to be connected to. */
  readonly chat: readonly PlatformAccess[];
  /** With what the names among its channels stand for. */
  readonly newsroom: Pick<Newsroom, 'channels' | 'names'> | null;
};

/** Thrown for a channel that cannot be taken; the message says what to write instead. */
class WrongChannelError extends Error {
  readonly code = 'wrong-channel';
}

/**
 * `npx telex check --live slack:C0123456789 …`: tries in each named channel what Telex relies on, and prints a line for each
 * fact. Resolves with the exit code.
 */
export async function checkLive(
  named: readonly string[],
  deps: LiveCheckDeps,
  { stdout, stderr, locale, signal }: Pick<CliIo, 'stdout' | 'stderr' | 'locale' | 'signal'>,
): Promise<number> {
  let places: readonly Place[];
  try {
    places = named.map((text) => placeOf(text, deps, locale));
    if (places.length === 0)
      throw new WrongChannelError(say(words.nameOne, locale, { example: exampleOf(deps) }));
  } catch (error) {
    if (!(error instanceof WrongChannelError)) throw error;
    stderr(`telex check --live: ${error.message}\n`);
    return 2;
  }
  const counts = { held: 0, not: 0, untried: 0 };
  for (const { channel, live } of places) {
    const { platform, externalId: id } = channel;
    stdout(`${say(words.inChannel, locale, { platform, id })}\n`);
    for await (const finding of live(channel, signal)) {
      counts[finding.held === null ? 'untried' : finding.held ? 'held' : 'not'] += 1;
      stdout(lineOf(finding, locale));
    }
  }
  stdout(`${say(words.counts, locale, counts)}\n`);
  return counts.not === 0 && !signal.aborted ? 0 : 1;
}

type Place = { readonly channel: ChannelAddress; readonly live: NonNullable<PlatformAccess['live']> };

/** `slack:C0123456789`, which no news may go to: messages are posted there that are none. */
function placeOf(text: string, { platforms, chat, newsroom }: LiveCheckDeps, locale: Locale): Place {
  const wrong = (said: Words, values: Parameters<typeof say>[2]) =>
    new WrongChannelError(say(said, locale, values));
  const colon = text.indexOf(':');
  const [name, id] = [text.slice(0, Math.max(0, colon)), text.slice(colon + 1)];
  const platform = platforms.find((each) => each.name === name);
  if (platform === undefined || id === '')
    throw wrong(words.noChannel, { text, example: exampleOf({ platforms }) });
  const access = chat.find((each) => each.name === name);
  if (access === undefined) throw wrong(words.notConnected, { platform: name, token: platform.token });
  const { live } = access;
  if (live === undefined) throw wrong(words.nothingTried, { platform: name });
  const isFollowed = newsroom?.channels.some(
    (each) => each.platform === name && addressOf(each, newsroom)?.externalId === id,
  );
  if (isFollowed === true) throw wrong(words.followed, { text });
  return {
    channel: { platform: platform.name, workspace: '', externalId: id },
    live: live.bind(access),
  };
}

function exampleOf({ platforms }: Pick<LiveCheckDeps, 'platforms'>): string {
  return `${platforms[0]?.name ?? 'platform'}:C0123456789`;
}

function lineOf({ held, name, how, seen }: LiveFinding, locale: Locale): string {
  const mark = held === null ? words.untried : held ? words.held : words.notSo;
  const tried = held === false ? say(words.tried, locale, { how }) : '';
  return `${mark[locale]} ${name}: ${seen}${tried}\n`;
}
