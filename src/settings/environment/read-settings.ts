import type { PlatformAccess, PlatformList } from '../platform-list.ts';
import { ConfigError, type Environment, type Problem } from '../problem.ts';
import { findUnknown } from './find-unknown.ts';
import { type SettingGroup, secretsIn } from './setting-group.ts';
import { type TelexSettings, telexSettings } from './telex-settings.ts';

/** What the environment says. Read once. */
export type Settings<BoardSettings = unknown> = TelexSettings & {
  readonly board: BoardSettings;
  /** The chat platforms that are on. */
  readonly chat: readonly PlatformAccess[];
  /** What may never stand in a log. */
  readonly secrets: readonly string[];
  /** Variables that look like settings and are none. The newsroom file may name some of them as its secrets. */
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
  const problems: Problem[] = [];
  const complain = (where: string, message: string) => void problems.push({ where, message });
  const groups = settingGroups(platforms);
  const settings = {
    ...telexSettings.read(environment, complain),
    board: platforms.board.settings.read(environment, complain),
    chat: platforms.chat
      .map(({ settings }) => settings.read(environment, complain))
      .filter((access) => access !== null),
    secrets: secretsIn(groups, environment),
    unknown: findUnknown(environment, groups),
  };
  if (problems.length > 0) throw new ConfigError(problems);
  return settings;
}
