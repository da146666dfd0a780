import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import { say } from '../chat/words/say.ts';
import { findChannel } from '../domain/channel-name/channel-name.ts';
import { everyTopic, findTopic, followableTopics } from '../domain/topic.ts';
import { misnamedNear, usualName } from '../settings/load-newsroom.ts';
import { type Newsroom, newsroomDefaults } from '../settings/newsroom.ts';
import { ConfigError } from '../settings/problem.ts';
import { connectPlatform } from './connect/connect-step.ts';
import type { ConnectDeps, Connected } from './connect/connecting.ts';
import { contentsOf } from './file/contents-of.ts';
import { isRemarksOnly, isUnfinished, readUnfinished } from './file/read-unfinished.ts';
import { removeLeftovers } from './file/remove-leftovers.ts';
import { type Written, writeSetUp } from './file/write-set-up.ts';
import type { SaidBefore } from './said-before.ts';
import type { SetUpPlatform } from './set-up-deps.ts';
import { setUpWords as words } from './set-up-words.ts';
import { type ChosenSources, chooseSources, takeFromList } from './source/choose-sources.ts';
import type { NewSource } from './source/find-source.ts';
import { whatIsNoPreset } from './source/preset-step.ts';
import { changeSource } from './source/source-step.ts';
import { sourceWords } from './source/source-words.ts';
import type { StepDeps } from './step.ts';
import { understandNames } from './understand-names.ts';

/** What came of setting up. */
export type SetUpDone =
  | {
      readonly kind: 'done';
      /** Null: nothing could be, which was told. */
      readonly written: Written | null;
      /** Whether something is left to mend, which was told. */
      readonly isToMend: boolean;
      /** What else there may be to do on the platforms, a line each. */
      readonly hints: readonly string[];
    }
  /** What was said beforehand is wrong, or what stands in the newsroom file, or nothing was found; it was told. */
  | { readonly kind: 'said-wrong' | 'file-wrong' | 'nothing-found' };

type Run = Omit<StepDeps, 'newsroom'>;

/** The steps, from a source to what is left to do. Nothing is written before the end. Rejects with what an asker rejects with. */
export async function setUp(run: Run): Promise<SetUpDone> {
  const { asker, deps, locale } = run;
  removeLeftovers([deps.path(), join(deps.folder, '.env')]);
  const newsroom = newsroomBefore(run);
  if (newsroom === null) return { kind: 'file-wrong' };
  const args = understandNames(run.args, newsroom, deps.presets());
  const wrong = whatIsNoPreset(args.presets, deps.presets(), locale) ?? whatIsWrong(args, newsroom, locale);
  if (wrong !== null) {
    asker.warn(wrong);
    return { kind: 'said-wrong' };
  }
  const step: StepDeps = { ...run, args, newsroom };
  const found = await chooseSources(step);
  if (found === null) return { kind: 'nothing-found' };
  const { chosen, platforms } = await askWhere(found, step);
  const sources = allOf(chosen);
  const connected = await connectAll(platforms, sources, step);
  const written = writeSetUp(sources, connected, step);
  const toMend = [...chosen.toMend, ...connected.flatMap((each) => each.toMend)];
  if (toMend.length > 0) asker.warn([words.toMend[locale], ...toMend.map((line) => `- ${line}`)].join('\n'));
  const hints = connected.flatMap((each) => each.hints);
  return { kind: 'done', written, isToMend: toMend.length > 0, hints };
}

/** What stands in the file, or what a newsroom begins with. Null: the file is wrong, which was told. */
function newsroomBefore({ asker, args, deps, locale }: Run): Newsroom | null {
  const file = deps.path();
  const near = existsSync(file) || basename(file) !== usualName ? null : misnamedNear(deps.folder);
  if (near !== null) {
    asker.warn(say(words.misnamed, locale, { near }));
    return null;
  }
  const before = contentsOf(file, locale);
  if (before.kind === 'unreadable') return refuse(file, before.why);
  const settings = contentsOf(join(deps.folder, '.env'), locale);
  if (settings.kind === 'unreadable') return refuse('.env', settings.why);
  const isNowhere = /^(?:Etc\/)?(?:UTC|GMT|Unknown)/.test(deps.machineZone);
  const timeZone = args.timeZone ?? (isNowhere ? newsroomDefaults.timeZone : deps.machineZone);
  const homeCountry = timeZone === 'Europe/Brussels' ? 'BE' : newsroomDefaults.homeCountry;
  const nothing = { sources: [], channels: [], alarms: [], digest: '', sample: false };
  if (before.text === null || isRemarksOnly(before.text))
    return { ...newsroomDefaults, timeZone, homeCountry, ...nothing };
  try {
    return isUnfinished(before.text) ? readUnfinished(before.text, deps.read) : deps.read(before.text);
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    asker.warn(`${say(words.fileWrong, locale, { file })}\n${error.said[locale]}`);
    return null;
  }

  function refuse(shown: string, why: string): null {
    asker.warn(say(words.unreadable, locale, { file: shown, why }));
    return null;
  }
}

function whatIsWrong(
  { topic, follows, id }: SaidBefore,
  { topics, sources }: Newsroom,
  locale: StepDeps['locale'],
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

function allOf({ typed, sources }: ChosenSources): readonly NewSource[] {
  return typed === null ? sources : [...sources, typed];
}

/** Where the news is to go; before that the source of an address can be changed. */
async function askWhere(
  chosen: ChosenSources,
  step: StepDeps,
): Promise<{ readonly chosen: ChosenSources; readonly platforms: readonly SetUpPlatform[] }> {
  const { asker, args, deps, locale } = step;
  const named = deps.platforms.filter(({ name }) => args.channels.some(({ platform }) => platform === name));
  if (!asker.isAnybodyThere) {
    const set = deps.platforms.filter(({ token }) => (deps.environment[token]?.trim() ?? '') !== '');
    return { chosen, platforms: deps.platforms.filter((each) => named.includes(each) || set.includes(each)) };
  }
  if (named.length > 0) return { chosen, platforms: named };
  const choices = [
    ...deps.platforms.map((platform) => ({ value: [platform], label: platform.label })),
    // One after the other, in one go.
    ...(deps.platforms.length < 2 ? [] : [{ value: deps.platforms, label: words.allOfThem[locale] }]),
    { value: 'board' as const, label: words.boardOnly[locale] },
    ...(chosen.typed === null ? [] : [{ value: 'change' as const, label: words.somethingElse[locale] }]),
  ];
  const where = await asker.choose<readonly SetUpPlatform[] | 'board' | 'change'>(
    words.where[locale],
    choices,
  );
  if (where === 'board') return { chosen, platforms: [] };
  if (where !== 'change' || chosen.typed === null) {
    return { chosen, platforms: typeof where === 'string' ? [] : where };
  }
  const changed = await changeSource(chosen.typed, step);
  const others =
    changed.kind === 'list'
      ? { ...(await takeFromList(step)), typed: null }
      : { ...chosen, typed: changed.kind === 'new' ? changed.source : null };
  return askWhere(others, step);
}

async function connectAll(
  platforms: readonly SetUpPlatform[],
  sources: readonly NewSource[],
  step: StepDeps,
): Promise<readonly Connected[]> {
  const { args, newsroom } = step;
  const [first, ...others] = new Set(sources.map(({ topic }) => topic));
  const desk = others.length === 0 ? (first ?? null) : null;
  const followsIn: ConnectDeps['followsIn'] = (channel, platform) => {
    const { name } = channel;
    const isWritten = (written: string) => findChannel(written, [channel]).kind === 'found';
    const isThere = newsroom.channels.some(
      (each) => each.platform === platform && isWritten(each.externalId),
    );
    if (isThere && sources.length === 0 && args.follows === null) return null;
    return args.follows ?? desk ?? findTopic(name, newsroom.topics) ?? everyTopic;
  };
  const isLikely: ConnectDeps['isLikely'] = ({ name }) =>
    desk !== null && findTopic(name, newsroom.topics) === desk;
  const connected: Connected[] = [];
  for (const platform of platforms)
    connected.push(await connectPlatform(platform, { ...step, followsIn, isLikely }));
  return connected;
}
