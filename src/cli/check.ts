import { parseArgs } from 'node:util';
import type { CheckLine } from '../chat/ports/adapter.ts';
import type { ChannelAddress, Platform } from '../domain/channel.ts';
import type { EpochMs } from '../domain/item.ts';
import { createFeedParser } from '../feeds/document/parse-in-worker.ts';
import { createAnpFetcher, knowsAllBut } from '../feeds/fetch/anp-api-client.ts';
import { createFetcher } from '../feeds/fetch/fetch-feed.ts';
import { pause } from '../scheduler/pause.ts';
import type { Settings } from '../settings/environment/read-settings.ts';
import type { NewsroomOnDisk } from '../settings/load-newsroom.ts';
import type { Newsroom } from '../settings/newsroom.ts';
import type { ChatPlatform } from '../settings/platform-list.ts';
import { ConfigError } from '../settings/problem.ts';
import type { Source } from '../settings/source-table.ts';
import type { CliTool } from './cli-tool.ts';
import { judgeFeed } from './feed/judge-feed.ts';
import { type LookDeps, lookTwice } from './feed/look-twice.ts';

/** What `telex check` tries. */
export type CheckToolDeps = {
  /** The environment and the newsroom file, null when there is none. Throws ConfigError. */
  readonly config: () => {
    readonly settings: Pick<Settings, 'chat' | 'unknown'>;
    readonly file: Pick<NewsroomOnDisk, 'newsroom'> | null;
  };
  readonly platforms: readonly Pick<ChatPlatform, 'name' | 'token'>[];
  readonly userAgent: string;
  readonly clock: () => EpochMs;
  /** Between two looks at a feed; a test does not wait. */
  readonly pause?: (ms: number) => Promise<void>;
};

const help = `npx telex check

Tries everything that can be wrong before a night shift: the environment, the newsroom file, each feed, and the tokens,
scopes and channels of each chat platform. Each feed is fetched twice, a second apart, to see what would lose or double
items: guids and links that lie, texts made at each fetch, documents cut off. Posts nothing. Says what to mend, a line each.

Exit codes: 0 all is well, 1 something has to be mended, 2 the arguments are wrong.
`;

/** `npx telex check`. */
export function createCheckTool(deps: CheckToolDeps): CliTool {
  return {
    name: 'check',
    summary: 'tries settings, feeds, tokens and channels, and says what to mend',
    help,
    async run(args, { stdout, stderr, signal }) {
      try {
        parseArgs({ args: [...args], options: {} });
      } catch (error) {
        stderr(`telex check: ${error instanceof Error ? error.message : error}\n\n${help}`);
        return 2;
      }
      let isWell = true;
      const print = (lines: readonly CheckLine[]) => {
        for (const { ok, subject, message } of lines) {
          isWell &&= ok;
          stdout(`${ok ? 'ok    ' : 'MEND  '}${subject}: ${message}\n`);
        }
      };
      const config = attempt(deps.config, print);
      if (config === undefined) return 1;
      const { settings, file } = config;
      const newsroom = file?.newsroom ?? null;
      print([{ ok: true, subject: 'environment', message: 'understood' }]);
      print(settings.unknown.map(({ where, message }) => ({ ok: false, subject: where, message })));
      print([newsroomLine(newsroom)]);
      if (newsroom !== null) print(await checkFeeds(newsroom, deps, signal));
      for (const { name, token } of deps.platforms) {
        const channels = channelsOf(newsroom, name);
        const access = settings.chat.find((each) => each.name === name);
        print(access === undefined ? unconnected(channels, name, token) : await access.check(channels));
      }
      return isWell ? 0 : 1;
    },
  };
}

/** Undefined when the configuration is wrong; the problems are printed then. */
function attempt<Value>(read: () => Value, print: (lines: readonly CheckLine[]) => void): Value | undefined {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    print(error.problems.map(({ where, message }) => ({ ok: false, subject: where, message })));
    return undefined;
  }
}

function newsroomLine(newsroom: Newsroom | null): CheckLine {
  if (newsroom === null) {
    const message =
      'there is none: Telex shows sample news. Copy newsroom.example.yaml to newsroom.yaml to begin';
    return { ok: true, subject: 'newsroom file', message };
  }
  const { sources, channels } = newsroom;
  return {
    ok: true,
    subject: 'newsroom file',
    message: `${sources.length} sources, ${channels.length} channels`,
  };
}

/** A channel of a platform that has no token would wait for ever. */
function unconnected(
  channels: readonly ChannelAddress[],
  platform: Platform,
  variable: string,
): readonly CheckLine[] {
  if (channels.length === 0) return [];
  const message = `the newsroom file names ${channels.length} of its channels, but ${variable} is not set: run npx telex manifest ${platform}`;
  return [{ ok: false, subject: platform, message }];
}

function channelsOf(newsroom: Newsroom | null, platform: Platform): ChannelAddress[] {
  return (newsroom?.channels ?? [])
    .filter((channel) => channel.platform === platform)
    .map(({ externalId }) => ({ platform, workspace: '', externalId }));
}

/** Items of a feed of the ANP News API that are read: each is a request of its own. */
const itemsShown = 20;

async function checkFeeds(
  { sources, timeZone, maxBodyBytes }: Newsroom,
  { userAgent, clock, pause: rest = pause }: CheckToolDeps,
  signal: AbortSignal,
): Promise<readonly CheckLine[]> {
  const fetcher = createFetcher({ userAgent, maxBytes: maxBodyBytes });
  const parser = createFeedParser({ maxBytes: maxBodyBytes });
  try {
    return (await Promise.all(sources.map(checkFeed))).flat();
  } finally {
    await Promise.all([fetcher.stop(), parser.stop()]);
  }

  async function checkFeed(source: Source): Promise<readonly CheckLine[]> {
    const subject = `source ${source.id}`;
    if (source.kind === 'folder')
      return [{ ok: true, subject, message: `reads the folder ${source.folder}` }];
    const { url, headers, everyMs } = source;
    const reading = source.kind === 'anp' ? createAnpFetcher(fetcher, knowsAllBut(itemsShown)) : fetcher;
    try {
      const look = await lookTwice({
        url,
        headers,
        fetcher: reading,
        signal,
        pause: rest,
        parse: reader(source),
      });
      if ('kind' in look) return [{ ok: false, subject, message: look.message }];
      const { format, items } = look.first.feed;
      const notices = judgeFeed(look, { everyMs, readAt: clock() });
      const summary = { ok: true, subject, message: `${format}, ${items.length} items` };
      const lines = notices.map(({ mend, message }) => ({ ok: !mend, subject, message }));
      return lines.some(({ ok }) => !ok) ? lines : [summary, ...lines];
    } catch (error) {
      return [{ ok: false, subject, message: error instanceof Error ? error.message : String(error) }];
    }
  }

  function reader({ format, timeZone: own }: Source): LookDeps['parse'] {
    const said = { ...(format !== null && { format }), ...(own !== null && { sourceTimeZone: own }) };
    return ({ bytes, contentType, finalUrl }) =>
      parser.parse(bytes, { contentType, url: finalUrl, readAt: clock(), timeZone, ...said }, signal);
  }
}
