import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { patienceMs } from '../support/process/patience.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const { scripts } = JSON.parse(readFileSync(`${root}package.json`, 'utf8')) as {
  readonly scripts: Readonly<Record<string, string>>;
};
/** What makers of Telex measure and make with, by name: the arguments of `node`. */
const tools = Object.entries(scripts).flatMap(([name, script]) =>
  /^node .*\b(?:bench|src\/learn|src\/gazetteer)\//.test(script)
    ? [{ name, argv: script.split(' ').slice(1) }]
    : [],
);

describe('the tools of the makers', { timeout: patienceMs(60_000) }, () => {
  it.concurrent.each(tools)('$name says what it is for, and does nothing else', async ({ name, argv }) => {
    const { code, out, err } = await run([...argv, '--help']);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toMatch(new RegExp(`^npm run ${name}(?: --|\\n)`));
  });

  it.concurrent.each(tools)('$name says in a sentence what it does not know', async ({ argv }) => {
    const { code, out, err } = await run([...argv, '--nergens']);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).not.toMatch(/^\s+at /mu);
  });

  it.concurrent.each(['bench', 'conformance', 'datelines', 'desks', 'events', 'places', 'signals'])(
    '%s says in a sentence that a file or a folder is not there',
    async (name) => {
      const { argv = [] } = tools.find((each) => each.name === name) ?? {};
      const { code, err } = await run([...argv, 'nergens.tsv']);
      expect(code).toBe(2);
      expect(err).toMatch(/^there is no (?:file|folder) nergens\.tsv\n/u);
    },
  );
});

function run(
  argv: readonly string[],
): Promise<{ readonly code: unknown; readonly out: string; readonly err: string }> {
  return new Promise((resolve) => {
    execFile(process.execPath, [...argv], { cwd: root, timeout: patienceMs(60_000) }, (error, out, err) =>
      resolve({ code: error === null ? 0 : error.code, out, err }),
    );
  });
}
