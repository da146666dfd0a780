import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';

const leaving = new URL('../../../src/cli/process/leave.ts', import.meta.url).href;

test.each([0, 7])('ends with code %i where nothing may be run', (code) => {
  // A folder may not be run by anybody, root included.
  const script = `
    const own = process.execve.bind(process);
    process.execve = (_file, args, environment) => own('/', args, environment);
    const { leave } = await import(${JSON.stringify(leaving)});
    leave(${code});`;
  const args = ['--disable-warning=ExperimentalWarning', '--input-type=module', '--eval', script];
  const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  expect({ status, stderr }).toEqual({ status: code, stderr: '' });
});
