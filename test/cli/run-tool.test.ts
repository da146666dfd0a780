import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { patienceMs } from '../support/process/patience.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** What `telex` says to these words, and how it ends. A bot that starts instead is ended, and has no code. */
function telex(...words: readonly string[]): Promise<{ code: unknown; said: string; complained: string }> {
  const argv = ['--disable-warning=ExperimentalWarning', 'src/launch.mjs', ...words];
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      argv,
      { cwd: root, timeout: patienceMs(30_000), env: { ...process.env, TELEX_DATA_DIR: '/dev/null/none' } },
      (error, said, complained) => resolve({ code: error === null ? 0 : error.code, said, complained }),
    );
  });
}

describe('what telex makes of words', { timeout: patienceMs(60_000) }, () => {
  it.each([
    ['start', '--help'],
    ['start', '-h'],
    ['help', 'start'],
  ])('%s %s explains, and starts nothing', async (...words) => {
    const { code, said, complained } = await telex(...words);
    expect({ code, complained }).toEqual({ code: 0, complained: '' });
    expect(said).toMatch(/^npx telex start\n/);
  });

  it('a start with words behind it is refused', async () => {
    const { code, complained } = await telex('start', 'newsroom-second.yaml');
    expect(code).toBe(2);
    expect(complained).toMatch(
      /^telex start: neemt geen woorden \(newsroom-second\.yaml\), en start niets\./,
    );
  });

  it('help of a tool is what the tool says of itself', async () => {
    const { said } = await telex('help', 'check');
    expect(said).toBe((await telex('check', '--help')).said);
  });
});
