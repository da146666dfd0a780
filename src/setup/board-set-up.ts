import { existsSync, readFileSync } from 'node:fs';
import { parseEnv } from 'node:util';
import { localeOf } from '../settings/environment/locale-of.ts';
import { decodeText } from '../settings/file/decode-text.ts';
import { ConfigError, type Environment } from '../settings/problem.ts';
import { readConfig } from '../settings/read-config.ts';
import { type ProgramDeps, type SetUpDeps, setUpHere } from './set-up-deps.ts';

/** Setting up from within a Telex that runs. */
export type SetUpOnBoard = {
  /** With the files as they are now. */
  deps(): SetUpDeps;
  /** Whether `.env` says anything else than at the start, which only another start reads. */
  isEnvChanged(): boolean;
  isNewsroomThere(): boolean;
  /** Null: it cannot start anew by itself on this system. */
  readonly restart: {
    /** What is wrong with the files, so that it would not start; null: nothing. */
    problem(): string | null;
    /** Ends this Telex and starts another in its place; where its port was any free one, on that one. */
    now(freePort: number | null): void;
  } | null;
};

/** To be called at the start, once `.env` was read into the environment. `begin` ends this Telex and starts one with that environment. */
export function setUpOnBoard(
  program: ProgramDeps,
  begin: ((environment: Environment) => void) | null,
  envPath = '.env',
): SetUpOnBoard {
  const envText = () => (existsSync(envPath) ? decodeText(readFileSync(envPath)) : '');
  const textAtStart = envText();
  const atStart = parseEnv(textAtStart);
  // What the file does not say comes from elsewhere, and goes before it as it did at the start.
  const own = Object.fromEntries(
    Object.entries(program.environment).filter(([name, value]) => atStart[name] !== value),
  );
  const now = (): Environment => ({ ...parseEnv(envText()), ...own });
  const deps = () => setUpHere({ ...program, environment: now() });
  return {
    deps,
    isEnvChanged: () => envText() !== textAtStart,
    isNewsroomThere: () => existsSync(deps().path()),
    restart: begin && {
      problem() {
        try {
          readConfig(now(), program.platforms);
          return null;
        } catch (error) {
          if (error instanceof ConfigError) return error.said[localeOf(now())];
          throw error;
        }
      },
      now: (freePort) => begin({ ...own, ...(freePort !== null && { TELEX_PORT: String(freePort) }) }),
    },
  };
}
