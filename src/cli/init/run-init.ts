import { existsSync, readFileSync } from 'node:fs';
import type { Locale } from '../../chat/ports/locale.ts';
import { say } from '../../chat/words/say.ts';
import { findChannel } from '../../domain/channel-name/channel-name.ts';
import { everyTopic, findTopic, followableTopics } from '../../domain/topic.ts';
import { telexSettings } from '../../settings/environment/telex-settings.ts';
import { type Newsroom, newsroomDefaults } from '../../settings/newsroom.ts';
import { ConfigError } from '../../settings/problem.ts';
import type { CliIo } from '../cli-tool.ts';
import { type Asker, NobodyThere, nobody, Stopped } from './asker.ts';
import { connectPlatform } from './connect/connect-step.ts';
import type { ConnectDeps, Connected } from './connect/connecting.ts';
import { createShortAddresses } from './connect/short-addresses.ts';
import { writeSetUp } from './file/write-set-up.ts';
import type { InitDeps, SetUpPlatform, Terminal } from './init-deps.ts';
import { initWords as words } from './init-words.ts';
import { type InitArguments, readArguments } from './read-arguments.ts';
import type { NewSource } from './source/find-source.ts';
import { askSource, changeSource } from './source/source-step.ts';
import { sourceWords } from './source/source-words.ts';
import type { StepDeps } from './step.ts';

/** The steps of `telex init`, from its arguments to what is left to do. Resolves with the exit code. */
export async function runInit(
  args: readonly string[],
  io: CliIo,
  deps: InitDeps,
  help: string,
): Promise<number> {
  const names = deps.platforms.map(({ name }) => name);
  const asked = readArguments(args, names);
  if (typeof asked === 'string') {
    io.stderr(`telex init: ${asked}\n\n${help}`);
    return 2;
  }
  const locale = asked.locale ?? telexSettings.read(deps.environment, () => undefined).locale;
  if (asked.service) {
    const { writeService } = await import('./service/write-service.ts');
    return writeService(deps, locale, io);
  }
  const terminal = asked.yes ? null : deps.terminal();
  if (terminal === null && !asked.yes) {
    io.stderr(`telex init: ${words.noTerminal[locale]}\n`);
    return 2;
  }
  const asker = terminal === null ? nobody(io) : await openAsker(terminal);
  try {
    return await setUp({ asker, args: asked, deps, locale, signal: io.signal });
  } catch (error) {
    if (error instanceof Stopped || io.signal.aborted) {
      asker.warn(words.stopped[locale]);
      return 1;
    }
    if (error instanceof NobodyThere) {
      io.stderr(`telex init: ${say(words.nobody, locale, { question: error.message })}\n`);
      return 2;
    }
    throw error;
  }
}

async function openAsker(terminal: Terminal): Promise<Asker> {
  const { openTerminalAsker } = await import('./terminal-asker.ts');
  return openTerminalAsker(terminal);
}

type Run = Omit<StepDeps, 'newsroom'>;

async function setUp(run: Run): Promise<number> {
  const { asker, args, deps, locale } = run;
  const before = existsSync(deps.path()) ? readFileSync(deps.path(), 'utf8') : null;
  const newsroom = newsroomBefore(before, run);
  if (newsroom === null) return 1;
  const wrong = whatIsWrong(args, newsroom, locale);
  if (wrong !== null) {
    asker.warn(wrong);
    return 2;
  }
  const step: StepDeps = { ...run, newsroom };
  if (asker.isAnybodyThere) asker.say(words.begin[locale]);
  const found = await askSource(step);
  if (found.kind === 'failed') return 1;
  const { source, platforms } = await askWhere(found.kind === 'new' ? found.source : null, step);
  const connected = await connectAll(platforms, source, step);
  const isWritten = writeSetUp(before, source, connected, step);
  tellWhatIsLeft(connected, step);
  return isWritten && connected.every(({ toMend }) => toMend.length === 0) ? 0 : 1;
}

/** What stands in the file, or what a newsroom begins with. Null: the file is wrong, which was told. */
function newsroomBefore(before: string | null, { asker, args, deps, locale }: Run): Newsroom | null {
  const isNowhere = /^(?:Etc\/)?(?:UTC|GMT|Unknown)/.test(deps.machineZone);
  const timeZone = args.timeZone ?? (isNowhere ? newsroomDefaults.timeZone : deps.machineZone);
  const homeCountry = timeZone === 'Europe/Brussels' ? 'BE' : newsroomDefaults.homeCountry;
  const nothing = { sources: [], channels: [], alarms: [], digest: '', sample: false };
  if (before === null) return { ...newsroomDefaults, timeZone, homeCountry, ...nothing };
  try {
    return deps.read(before);
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    asker.warn(`${say(words.fileWrong, locale, { file: deps.path() })}\n${error.message}`);
    return null;
  }
}

function whatIsWrong(
  { topic, follows, id }: InitArguments,
  { topics, sources }: Newsroom,
  locale: Locale,
): string | null {
  for (const [said, of] of [
    [topic === 'none' ? null : topic, topics],
    [follows, followableTopics(topics)],
  ] as const) {
    if (said === null || of.some(({ slug }) => slug === said)) continue;
    const all = of.map(({ slug }) => slug).join(' ');
    return say(sourceWords.noSuchTopic, locale, { topic: said, topics: all });
  }
  const isTaken = sources.some((each) => each.id === id);
  if (id === null || (/^[A-Za-z0-9._-]{1,64}$/.test(id) && !isTaken)) return null;
  return say(sourceWords.badId, locale, { id });
}

/** Where the news is to go; before that the source can be changed. */
async function askWhere(
  source: NewSource | null,
  step: StepDeps,
): Promise<{ readonly source: NewSource | null; readonly platforms: readonly SetUpPlatform[] }> {
  const { asker, args, deps, locale } = step;
  const named = deps.platforms.filter(({ name }) => args.channels.some(({ platform }) => platform === name));
  if (!asker.isAnybodyThere) {
    const set = deps.platforms.filter(({ token }) => (deps.environment[token]?.trim() ?? '') !== '');
    return { source, platforms: deps.platforms.filter((each) => named.includes(each) || set.includes(each)) };
  }
  if (named.length > 0) return { source, platforms: named };
  const choices = [
    ...deps.platforms.map((platform) => ({ value: platform, label: platform.label })),
    { value: 'board' as const, label: words.boardOnly[locale] },
    ...(source === null ? [] : [{ value: 'change' as const, label: words.somethingElse[locale] }]),
  ];
  const where = await asker.choose<SetUpPlatform | 'board' | 'change'>(words.where[locale], choices);
  if (where === 'board') return { source, platforms: [] };
  if (where !== 'change' || source === null) {
    return { source, platforms: typeof where === 'string' ? [] : [where] };
  }
  const changed = await changeSource(source, step);
  return askWhere(changed.kind === 'new' ? changed.source : null, step);
}

async function connectAll(
  platforms: readonly SetUpPlatform[],
  source: NewSource | null,
  step: StepDeps,
): Promise<readonly Connected[]> {
  const { args, newsroom } = step;
  const addresses = createShortAddresses(args.port);
  const followsIn: ConnectDeps['followsIn'] = (channel, platform) => {
    const { name } = channel;
    const isWritten = (written: string) => findChannel(written, [channel]).kind === 'found';
    const isThere = newsroom.channels.some(
      (each) => each.platform === platform && isWritten(each.externalId),
    );
    if (isThere && source === null && args.follows === null) return null;
    return args.follows ?? source?.topic ?? findTopic(name, newsroom.topics) ?? everyTopic;
  };
  const connected: Connected[] = [];
  try {
    for (const platform of platforms)
      connected.push(await connectPlatform(platform, { ...step, addresses, followsIn }));
  } finally {
    await addresses.close();
  }
  return connected;
}

function tellWhatIsLeft(connected: readonly Connected[], { asker, locale }: StepDeps): void {
  const toMend = connected.flatMap((each) => each.toMend);
  if (toMend.length > 0) asker.warn([words.toMend[locale], ...toMend.map((line) => `- ${line}`)].join('\n'));
  const hints = connected.flatMap((each) => each.hints);
  const left = [...hints, words.start[locale], words.check[locale], words.again[locale]];
  asker.say([words.left[locale], ...left.map((line) => `- ${line}`)].join('\n'));
}
