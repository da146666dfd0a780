import { execFile } from 'node:child_process';
import { execPath } from 'node:process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';

test('what the first items would wait for is made before the first poll, in every language and in whatever letters, a step at a time', async () => {
  const script = fileURLToPath(new URL('../../support/process/read-ahead-cost.ts', import.meta.url));
  const { stdout } = await promisify(execFile)(execPath, [script]);
  const { ahead, longest, dearest } = JSON.parse(stdout);
  expect(dearest).toBeLessThan(ahead / 10);
  expect(longest).toBeLessThan(ahead / 20);
});
