/** One thing wrong with what the operator wrote: where it stands and what to do. */
export type Problem = {
  /** `newsroom.yaml:12 sources[1].every` or `TELEX_PORT`. */
  readonly where: string;
  readonly message: string;
};

/** Everything that is wrong, at once. `message` is one line a problem, ready to print. */
export class ConfigError extends Error {
  readonly code = 'config-wrong';
  readonly problems: readonly Problem[];
  constructor(problems: readonly Problem[]) {
    super(problems.map(({ where, message }) => `${where}: ${message}`).join('\n'));
    this.name = 'ConfigError';
    this.problems = problems;
  }
}

/** Keys from the top of the newsroom file, with numbers for the entries of lists. */
export type Path = readonly PropertyKey[];
/** Notes a problem at a key of the newsroom file. */
export type Complain = (path: Path, message: string) => void;
/** Variables by name; the secrets that a newsroom file names are among them. */
export type Environment = Readonly<Record<string, string | undefined>>;
