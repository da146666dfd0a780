import { writeFileSync } from 'node:fs';
import { beforeAll, it } from 'vitest';
import { openTelexFolder } from '../telex-folder.ts';

/** A file of tests at their worst, run by nothing-left-running.test.ts: it starts Telex, clears nothing up and hangs. */
beforeAll(async () => {
  const { child } = await openTelexFolder().start();
  writeFileSync(String(process.env.PID_FILE), String(child.pid));
});

it('never ends', { timeout: Number(process.env.HANG_MS) }, () => new Promise(() => {}));
