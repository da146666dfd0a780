import type { Platform } from '../../domain/channel.ts';
import type { Said } from '../../domain/said/said.ts';
import type { PlatformAccess, PlatformList } from '../platform-list.ts';
import { ConfigError, type Environment, type Problem } from '../problem.ts';
import { findUnknown } from './find-unknown.ts';
import { type SettingGroup, secretsIn } from './setting-group.ts';
import { type EnvironmentFile, noEnvironmentFile } from './survey-env-file.ts';
import { type TelexSettings, telexSettings } from './telex-settings.ts';

/** What the environment says. Read once. */
export type Settings<BoardSettings = unknown> = TelexSettings & {
  readonly board: BoardSettings;
  /** The chat platforms that are on. */
  readonly chat: readonly PlatformAccess[];
  /** What may never stand in a log. */
  readonly secrets: readonly string[];
  /** What Telex works with all the same: variables that look like settings and are none (the newsroom file may name some of them as its secrets), and secrets that stand open in that file. */
  readonly unknown: readonly Problem[];
};

/** Every group of variables, in the order in which people see them. */
export function settingGroups({ board, chat }: PlatformList<unknown>): readonly SettingGroup<unknown>[] {
  return [telexSettings, board.settings, ...chat.map(({ settings }) => settings)];
}

/** Reads the environment once. An empty value is the same as none. Throws ConfigError with every problem. */
export function readSettings<BoardSettings>(
  environment: Environment,
  platforms: PlatformList<BoardSettings>,
): Settings<BoardSettings> {
  const { settings, problems } = surveySettings(environment, platforms);
  if (problems.length > 0) throw new ConfigError(problems);
  return settings;
}

/** What an environment says in which something may be wrong. */
export type SurveyedSettings<BoardSettings = unknown> = {
  /** Of what is wrong its default; no platform is on of which something is. */
  readonly settings: Settings<BoardSettings>;
  readonly problems: readonly Problem[];
  /** The platforms of which something is wrong. */
  readonly faulty: readonly Platform[];
};

/** Reads what can be read of the environment, with what is wrong with the rest. */
export function surveySettings<BoardSettings>(
  environment: Environment,
  platforms: PlatformList<BoardSettings>,
  file: EnvironmentFile = noEnvironmentFile,
): SurveyedSettings<BoardSettings> {
  const problems: Problem[] = [];
  const complain = (where: string, message: Said) => {
    const isTold = problems.some((each) => each.where === where && each.message.en === message.en);
    if (!isTold) problems.push({ where, message });
  };
  const groups = settingGroups(platforms);
  const own = telexSettings.read(environment, complain);
  const board = platforms.board.settings.read(environment, complain);
  const faulty: Platform[] = [];
  const chat: PlatformAccess[] = [];
  for (const { name, settings } of platforms.chat) {
    const before = problems.length;
    const access = settings.read(environment, complain);
    if (problems.length > before) faulty.push(name);
    else if (access !== null) chat.push(access);
  }
  const secrets = secretsIn(groups, environment);
  const unknown = findUnknown(environment, groups, file);
  return { settings: { ...own, board, chat, secrets, unknown }, problems, faulty };
}
