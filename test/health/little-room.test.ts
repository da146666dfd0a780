import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, it } from 'vitest';
import { createHealth } from '../../src/health/create-health.ts';
import { createLog } from '../../src/observability/log.ts';
import { openStore } from '../../src/store/open-store.ts';
import { makeDataFolder } from '../support/store/data-folder.ts';
import { nightShift, wireItem } from '../support/wire-item.ts';

it('a disk with room for little more than a row is full once a poll found none on it', async () => {
  const dataDir = await makeDataFolder('telex-room-');
  const clock = () => nightShift;
  const open = (maxPages?: number) =>
    openStore({ dataDir, name: 'telex.sqlite', clock, ...(maxPages !== undefined && { maxPages }) });
  await (await open()).close();
  const file = new DatabaseSync(join(dataDir, 'telex.sqlite'));
  const pages = Number(file.prepare('PRAGMA page_count').get()?.page_count);
  file.close();
  const lines: string[] = [];
  const log = createLog({ level: 'warn', destination: { write: (line) => void lines.push(line) } });
  const store = await open(pages + 24);
  let elapsed = 0;
  const health = createHealth({ store, adapters: [], clock, elapsed: () => elapsed, log });
  try {
    const ready = () => {
      elapsed += 3_000;
      return health.readiness();
    };
    expect(await ready()).toMatchObject({ ok: true });
    await health.look();
    await expect(poll()).rejects.toThrow('full');
    // Of a small write that still finds room nothing is to be heard.
    expect(await ready()).toMatchObject({ ok: false, reason: expect.stringContaining('full') });
    await health.look();
    expect(lines).toHaveLength(1);
    expect(lines[0]).toContain('the store cannot be used');
    expect(await health.storeAway()).toMatchObject({ fault: 'full' });
  } finally {
    await health.stop();
    await store.close();
    rmSync(dataDir, { recursive: true, force: true });
  }

  async function poll(): Promise<void> {
    await store.transaction(async ({ stories }) => {
      for (let nth = 0; nth < 40; nth++) {
        const item = wireItem({ guid: `g${nth}`, body: 'Woord. '.repeat(3_000) });
        const said = { sourceId: 'anp', agency: 'anp', sender: 'ANP', sample: false, named: null };
        const version = { ...said, state: 'live', item, textHash: `h${nth}`, withdrawnAt: null } as const;
        await stories.insert(version, [`k${nth}`]);
      }
    });
  }
});
