import type { EpochMs } from '../../domain/item.ts';
import { readSettings } from '../../settings/environment/read-settings.ts';
import type { PlatformList } from '../../settings/platform-list.ts';
import type { Environment } from '../../settings/problem.ts';
import type { KeptData } from '../kept/open-kept.ts';

/** What is known once the list of platforms is loaded. */
type With = {
  readonly environment: Environment;
  readonly clock: () => EpochMs;
  readonly platforms: PlatformList<unknown>;
};

/** What tools are made with that read settings alone, and no newsroom file. What they ask for throws ConfigError. */
export type KeptToolData = Required<KeptData> & {
  readonly platforms: PlatformList<unknown>;
};

/** Where Telex keeps what it knows, by its settings; they are read when they are asked for. */
export function keptData({ environment, clock, platforms }: With): KeptToolData {
  const settings = () => readSettings(environment, platforms);
  return {
    platforms,
    clock,
    dataDir: () => settings().dataDir,
    databaseUrl: () => settings().databaseUrl,
  };
}
