import { loadNewsroom } from './load-newsroom.ts';
import { ConfigError, type Environment, type Problem } from './problem.ts';
import { readSettings } from './read-settings.ts';

/** The environment and the newsroom file that it names (null: there is none). Throws ConfigError with what is wrong with either. */
export function readConfig(environment: Environment) {
  const problems: Problem[] = [];
  const settings = attempt(() => readSettings(environment));
  const file = attempt(() => loadNewsroom(environment.TELEX_CONFIG?.trim() || null, environment));
  if (settings === undefined || file === undefined) throw new ConfigError(problems);
  return { settings, file };

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
