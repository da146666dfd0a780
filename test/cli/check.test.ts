import { describe, expect, test } from 'vitest';
import { createCheckTool } from '../../src/cli/check.ts';
import { readSettings } from '../../src/settings/read-settings.ts';

async function run(...args: readonly string[]) {
  let stdout = '';
  let stderr = '';
  const nothing = async () => [];
  const tool = createCheckTool({
    settings: () => readSettings({}),
    newsroom: () => null,
    slack: nothing,
    discord: nothing,
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

  test.each([['foo'], ['--bogus']])('takes no argument %s: exit code 2 and the help', async (argument) => {
    const { code, stdout, stderr } = await run(argument);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain('npx telex check');
  });
});
