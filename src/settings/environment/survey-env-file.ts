import { readdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { parseEnv } from 'node:util';
import { type BareLine, bareLinesIn } from './bare-lines.ts';
import { environmentTextAt } from './load-env-file.ts';

/** What stands in `.env`, beside what its variables hold. */
export type EnvironmentFile = {
  readonly path: string;
  /** Of its variables, as they are written there. */
  readonly names: readonly string[];
  /** Lines that set nothing and are no remark. */
  readonly bare: readonly BareLine[];
  /** A file beside it that was meant to be it, by its name; null: none. */
  readonly misnamed: string | null;
};

/** Of a place where there is no such file. */
export const noEnvironmentFile: EnvironmentFile = { path: '.env', names: [], bare: [], misnamed: null };

/** What stands there, and nothing is taken up. Throws ConfigError where it cannot be read. */
export function surveyEnvironmentFile(path = '.env'): EnvironmentFile {
  const text = environmentTextAt(path) ?? '';
  return {
    path,
    names: Object.keys(parseEnv(text)),
    bare: bareLinesIn(text),
    misnamed: misnamedBeside(path),
  };
}

/** An editor that hides how names end saves `.env.txt`. */
function misnamedBeside(path: string): string | null {
  try {
    return readdirSync(dirname(path)).find((each) => /^\.?env\.txt$/i.test(each)) ?? null;
  } catch {
    return null;
  }
}
