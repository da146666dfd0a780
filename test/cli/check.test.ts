import { describe, expect, test } from 'vitest';
import { createCheckTool } from '../../src/cli/check.ts';
import type { Environment } from '../../src/settings/problem.ts';
import { settingsOf } from '../settings/read-config.ts';

const run = (...args: readonly string[]) => runIn({}, ...args);

async function runIn(environment: Environment, ...args: readonly string[]) {
  let stdout = '';
  let stderr = '';
  const tool = createCheckTool({
    config: () => ({ settings: settingsOf(environment), file: null }),
    platforms: [],
    userAgent: 'Telex/test',
    clock: () => 0,
  });
  const code = await tool.run(args, {
    stdin: (async function* () {})(),
    stdout: (text) => {
      stdout += text;
    },
    stderr: (text) => {
      stderr += text;
    },
    signal: new AbortController().signal,
  });
  return { code, stdout, stderr };
}

describe('telex check', () => {
  test('is content with a newsroom that has no file yet', async () => {
    const { code, stdout } = await run();
    expect(code).toBe(0);
    expect(stdout).toContain('newsroom file: there is none');
  });

  test('names a variable that looks like a setting and is none', async () => {
    const { code, stdout } = await runIn({ TELEX_PROT: '3001' });
    expect(code).toBe(1);
    expect(stdout).toContain('MEND  TELEX_PROT: this is not a setting of Telex: did you mean TELEX_PORT?');
  });

  test.each([['foo'], ['--bogus']])('takes no argument %s: exit code 2 and the help', async (argument) => {
    const { code, stdout, stderr } = await run(argument);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain('npx telex check');
  });
});
