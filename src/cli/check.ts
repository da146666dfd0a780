import { parseArgs } from 'node:util';
import type { CheckLine } from '../chat/ports/adapter.ts';
import type { Locale } from '../chat/ports/locale.ts';
import { say, sayCount } from '../chat/words/say.ts';
import type { ChannelAddress, Platform } from '../domain/channel.ts';
import type { EpochMs } from '../domain/item.ts';
import type { FetchTimeouts } from '../feeds/fetch/fetch-once.ts';
import { BoundedPattern } from '../feeds/pattern/bounded-pattern.ts';
import type { Settings } from '../settings/environment/read-settings.ts';
import type { NewsroomOnDisk } from '../settings/load-newsroom.ts';
import type { Newsroom } from '../settings/newsroom.ts';
import type { ChatPlatform } from '../settings/platform-list.ts';
import type { Problem } from '../settings/problem.ts';
import { storedChannels } from '../settings/stored-newsroom.ts';
import type { KnownName } from '../store/following/channel-names.ts';
import { DatabaseError } from '../store/unusable-store.ts';
import { aboutCheck } from './about/check.ts';
import { checkLive } from './check-live.ts';
import type { CliTool } from './cli-tool.ts';
import { checkSources } from './feed/check-sources.ts';
import { judgeVoices } from './feed/judge-voices.ts';
import { lookUpNames, nameLines } from './names/look-up-names.ts';
import { checkWords as words } from './words/check-words.ts';
import { tellArguments } from './words/tell-arguments.ts';

/** What `telex check` tries. */
export type CheckToolDeps = {
  /** The environment and the newsroom file, as far as they can be read: null when there is none, undefined when it is wrong. */
  readonly config: () => {
    readonly settings: Pick<Settings, 'chat' | 'unknown'> & { readonly databaseUrl?: string | null };
    readonly file: Pick<NewsroomOnDisk, 'newsroom'> | null | undefined;
    /** What is wrong with the environment, and with the file. */
    readonly problems: readonly Problem[];
    readonly ofFile: readonly Problem[];
    /** Platforms of which something is wrong, which was told: they are not tried. */
    readonly faulty: readonly Platform[];
  };
  readonly platforms: readonly Pick<ChatPlatform, 'name' | 'token'>[];
  /** Channels that Telex found by their names before. Absent: none. */
  readonly known?: () => Promise<readonly KnownName[]>;
  readonly userAgent: string;
  readonly clock: () => EpochMs;
  /** Between two looks at a feed; a test does not wait. */
  readonly pause?: (ms: number) => Promise<void>;
  /** Until a source that is waited for is told; a test does not wait. */
  readonly patienceMs?: number;
  /** How long a server may take; as Telex itself allows if absent. */
  readonly timeouts?: FetchTimeouts;
};

/** `npx telex check`. */
export function createCheckTool(deps: CheckToolDeps): CliTool {
  return {
    ...aboutCheck,
    async run(args, io) {
      const { stdout, stderr, locale, signal } = io;
      let named: readonly string[] | null;
      try {
        const { values, positionals } = parseArgs({
          args: [...args],
          options: { live: { type: 'boolean' } },
          allowPositionals: args.includes('--live'),
        });
        named = values.live === true ? positionals : null;
      } catch (error) {
        stderr(`telex check: ${tellArguments(error, locale)}\n\n${aboutCheck.help[locale]}`);
        return 2;
      }
      let isWell = true;
      const print = (lines: readonly CheckLine[]) => {
        // Whoever pressed Ctrl-C is not told of what that ended.
        if (signal.aborted) return;
        for (const { ok, subject, message } of lines) {
          isWell &&= ok;
          stdout(`${words[ok ? 'ok' : 'mend'][locale]}${subject}: ${message}\n`);
        }
      };
      const { settings, file, problems, ofFile, faulty } = deps.config();
      const newsroom = file?.newsroom ?? null;
      const tell = (all: readonly Problem[]) =>
        print(all.map(({ where, message }) => ({ ok: false, subject: where, message: message[locale] })));
      tell(problems);
      if (named !== null && problems.length + ofFile.length > 0) {
        tell(ofFile);
        return 1;
      }
      const naming = { chat: settings.chat, known: deps.known };
      if (named !== null) {
        const { platforms } = deps;
        const live = newsroom === null ? null : (await lookUpNames(newsroom, { ...naming, signal })).newsroom;
        return checkLive(named, { platforms, chat: settings.chat, newsroom: live }, io);
      }
      if (problems.length === 0)
        print([{ ok: true, subject: words.environment[locale], message: words.understood[locale] }]);
      tell(settings.unknown);
      const databaseUrl = problems.some(({ where }) => where === 'DATABASE_URL')
        ? null
        : settings.databaseUrl;
      if (typeof databaseUrl === 'string') print([await checkDatabase(databaseUrl, locale)]);
      if (file === undefined) tell(ofFile);
      else print([newsroomLine(newsroom, locale)]);
      if (newsroom !== null) {
        print(judgeVoices(newsroom.sources, locale));
        print(slowSignals(newsroom, locale));
        print(await checkSources(newsroom, deps, { signal, locale, stderr }));
      }
      const looked = newsroom === null ? null : await lookUpNames(newsroom, { ...naming, signal });
      for (const { name, token } of deps.platforms) {
        if (signal.aborted) return 1;
        const access = settings.chat.find((each) => each.name === name);
        if (faulty.includes(name)) continue;
        if (access === undefined) print(unconnected(newsroom, name, token, locale));
        else {
          const lines = await access.check(channelsOf(looked?.newsroom ?? null, name), locale);
          print(lines);
          if (looked !== null) print(nameLines(looked, name, lines, locale));
        }
      }
      return isWell ? 0 : 1;
    },
  };
}

/** Everything is kept there, where it is said; SQLite's file is looked at by whoever holds its folder. */
async function checkDatabase(url: string, locale: Locale): Promise<CheckLine> {
  const subject = 'database';
  const { tryDatabase } = await import('../store/postgres/open-database.ts');
  try {
    const { version, hasTables } = await tryDatabase(url);
    const holds = hasTables ? words.withTables : words.withoutTables;
    return { ok: true, subject, message: say(holds, locale, { version }) };
  } catch (error) {
    if (!(error instanceof DatabaseError)) throw error;
    return { ok: false, subject, message: error.said[locale].replace(/^DATABASE_URL: /, '') };
  }
}

function newsroomLine(newsroom: Newsroom | null, locale: Locale): CheckLine {
  const subject = words.file[locale];
  if (newsroom === null) return { ok: true, subject, message: words.noFile[locale] };
  const { sources, channels } = newsroom;
  return {
    ok: true,
    subject,
    message: [
      sayCount(sources.length, { one: words.oneSource, many: words.sources }, locale),
      sayCount(channels.length, { one: words.oneChannel, many: words.channels }, locale),
    ].join(', '),
  };
}

/** A wording that takes for ever on some text is given up when it meets one, and would be missed on the night. */
function slowSignals({ signals }: Newsroom, locale: Locale): readonly CheckLine[] {
  return signals.add.flatMap(({ pattern }, at) => {
    if (!(pattern instanceof BoundedPattern) || !pattern.isSlow()) return [];
    const message = say(words.slowPattern, locale, { pattern: String(pattern) });
    return [{ ok: false, subject: say(words.patternAt, locale, { at }), message }];
  });
}

/** A channel of a platform that has no token would wait for ever. */
function unconnected(
  newsroom: Newsroom | null,
  platform: Platform,
  variable: string,
  locale: Locale,
): readonly CheckLine[] {
  const channels = (newsroom?.channels ?? []).filter((channel) => channel.platform === platform);
  if (channels.length === 0) return [];
  const names = channels.map(({ externalId }) => externalId).join(', ');
  const message = say(words.unconnected, locale, { names, variable, platform });
  return [{ ok: false, subject: platform, message }];
}

function channelsOf(newsroom: Newsroom | null, platform: Platform): readonly ChannelAddress[] {
  if (newsroom === null) return [];
  return storedChannels(newsroom).flatMap(({ address }) => (address.platform === platform ? [address] : []));
}
