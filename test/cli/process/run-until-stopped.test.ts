import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { openProcessKeeper } from '../../support/process/keep-processes.ts';
import { patienceMs } from '../../support/process/patience.ts';

const keeper = openProcessKeeper();
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'telex-stop-'));
});
afterEach(async () => {
  await keeper.endAll();
  rmSync(folder, { recursive: true, force: true });
});

it.skipIf(process.platform === 'win32')(
  'a file that nothing comes out of, as on a network disk that hangs, does not keep it from its end',
  { timeout: patienceMs(30_000) },
  async () => {
    const pipe = join(folder, 'hangs.xml');
    execFileSync('mkfifo', [pipe]);
    const script = join(folder, 'start.mjs');
    writeFileSync(
      script,
      `import { readFile } from 'node:fs/promises';
      import { runUntilStopped } from '${new URL('../../../src/cli/process/run-until-stopped.ts', import.meta.url)}';
      await runUntilStopped(async () => {
        void readFile('${pipe}');
        setInterval(() => {}, 60_000);
        setTimeout(() => console.log('it runs'), 0);
        return new AsyncDisposableStack();
      });`,
    );
    const child = keeper.keep(
      spawn(process.execPath, [script], { cwd: folder, stdio: ['ignore', 'pipe', 'ignore'] }),
    );
    await once(child.stdout, 'data');
    child.kill('SIGTERM');
    expect(await once(child, 'exit')).toEqual([0, null]);
  },
);

it('whatever connects looks its names up patiently, clients among it that make their sockets themselves', async () => {
  const script = join(folder, 'names.mjs');
  writeFileSync(
    script,
    `import dns from 'node:dns';
      import { runUntilStopped } from '${new URL('../../../src/cli/process/run-until-stopped.ts', import.meta.url)}';
      const ofNode = dns.lookup;
      await runUntilStopped(async () => new AsyncDisposableStack());
      console.log(dns.lookup === ofNode ? 'as Node does' : 'patiently');
      process.exit();`,
  );
  const child = keeper.keep(
    spawn(process.execPath, [script], { cwd: folder, stdio: ['ignore', 'pipe', 'ignore'] }),
  );
  const [said] = await once(child.stdout, 'data');
  expect(String(said)).toBe('patiently\n');
});
