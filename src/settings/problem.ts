import type { Said } from '../domain/said/said.ts';
import { ToldError } from '../domain/said/told-error.ts';

/** One thing wrong with what the operator wrote: where it stands and what to do. */
export type Problem = {
  /** `newsroom.yaml:12 sources[1].every` or `TELEX_PORT`. */
  readonly where: string;
  readonly message: Said;
};

/** Everything that is wrong, at once; it is said in one line a problem, ready to print. */
export class ConfigError extends ToldError {
  readonly code = 'config-wrong';
  readonly problems: readonly Problem[];
  constructor(problems: readonly Problem[]) {
    const lines = (language: keyof Said) =>
      problems.map(({ where, message }) => `${where}: ${message[language]}`).join('\n');
    super({ nl: lines('nl'), en: lines('en') });
    this.name = 'ConfigError';
    this.problems = problems;
  }
}

/** Keys from the top of the newsroom file, with numbers for the entries of lists. */
export type Path = readonly PropertyKey[];
/** Notes a problem at a key of the newsroom file. `instead`: there is no such key, and this one was meant, or null. */
export type Complain = (path: Path, message: Said, instead?: Path | null) => void;
/** Variables by name; the secrets that a newsroom file names are among them. */
export type Environment = Readonly<Record<string, string | undefined>>;
