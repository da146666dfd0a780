import { secretsIn } from '../domain/hidden-secrets.ts';
import { readSettings } from './environment/read-settings.ts';
import { loadNewsroom } from './load-newsroom.ts';
import type { Newsroom } from './newsroom.ts';
import { type PlatformList, platformNames } from './platform-list.ts';
import { ConfigError, type Environment, type Problem } from './problem.ts';
import type { Source } from './source-table.ts';

/** The environment and the newsroom file that it names (null: there is none). Throws ConfigError with what is wrong with either. */
export function readConfig<BoardSettings>(environment: Environment, platforms: PlatformList<BoardSettings>) {
  const problems: Problem[] = [];
  const settings = attempt(() => readSettings(environment, platforms));
  const configPath = environment.TELEX_CONFIG?.trim() || null;
  const file = attempt(() => loadNewsroom(configPath, environment, platformNames(platforms)));
  if (settings === undefined || file === undefined) throw new ConfigError(problems);
  // A secret that the newsroom file names may be called anything.
  const unknown = settings.unknown.filter(({ where }) => file === null || !file.text.includes(where));
  const secrets = [...settings.secrets, ...(file === null ? [] : secretsOfNewsroom(file.newsroom))];
  return { settings: { ...settings, unknown, secrets }, file };

  function attempt<Result>(read: () => Result): Result | undefined {
    try {
      return read();
    } catch (error) {
      if (!(error instanceof ConfigError)) throw error;
      problems.push(...error.problems);
      return undefined;
    }
  }
}

/** What its sources are asked with: never to be read in a log. */
export function secretsOfNewsroom({ sources }: Newsroom): readonly string[] {
  return sources.flatMap(secretsOf);
}

/** What a source is asked with, in its address or beside it. */
function secretsOf(source: Source): readonly string[] {
  if (source.kind === 'folder') return [];
  return [...secretsIn(source.url), ...Object.values(source.headers)];
}
