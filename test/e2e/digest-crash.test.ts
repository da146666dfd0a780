import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { expect, it } from 'vitest';
import type { DueDigest } from '../../src/store/hours-store.ts';
import { openStore } from '../../src/store/open-store.ts';
import { openChat } from '../support/crash/chat-process.ts';
import { startTelex } from '../support/crash/telex-process.ts';
import { openProcessKeeper } from '../support/process/keep-processes.ts';
import { patienceMs } from '../support/process/patience.ts';
import { minuteMs, wireItem } from '../support/wire-item.ts';

it('a digest whose hour has come is given once, also where Telex is killed before it is sent and while it is', {
  timeout: patienceMs(120_000),
}, async () => {
  const keeper = openProcessKeeper();
  const folder = mkdtempSync(join(tmpdir(), 'telex-digest-'));
  try {
    const chat = await openChat('slack', keeper);
    const dataDir = join(folder, 'data');
    await fillWith(dataDir, chat.channel);
    writeFileSync(join(folder, 'newsroom.yaml'), newsroom(chat.channel));
    const environment = { TELEX_DATA_DIR: dataDir, LOG_LEVEL: 'error', ...chat.environment };
    // Once before anything can be sent, then twice while the message is under way: it stands there, its answer never comes.
    await (await startTelex(environment, folder, keeper)).kill();
    for (let kill = 0; kill < 2; kill++) {
      const telex = await startTelex(environment, folder, keeper);
      if (!chat.isHolding()) await chat.holdNextWrite(patienceMs(5_000));
      else await pause(500);
      await telex.kill();
    }
    const telex = await startTelex(environment, folder, keeper);
    await untilSent(dataDir);
    await telex.stop();
    const { working } = await chat.read();
    expect(working.filter((text) => text.includes('Overzicht'))).toEqual([
      expect.stringMatching(/2 berichten.*Kop van a/su),
    ]);
  } finally {
    await keeper.endAll();
    rmSync(folder, { recursive: true, force: true });
  }
});

/** Two stories, and a digest of them that was due while nothing ran. */
async function fillWith(dataDir: string, channel: string): Promise<void> {
  const now = Date.now();
  const store = await openStore({ dataDir, name: 'telex.sqlite', clock: Date.now });
  const { id } = await store.subscriptions.channel(
    { platform: 'slack', workspace: '', externalId: channel },
    null,
  );
  for (const guid of ['a', 'b'])
    await store.stories.insert(
      {
        ...{ sourceId: 'anp', agency: 'anp', sender: 'ANP', sample: false, state: 'live' },
        item: { ...wireItem({ guid }), issuedAt: now - 5 * minuteMs, seenAt: now - 5 * minuteMs },
        ...{ textHash: guid, withdrawnAt: null, named: null },
      },
      [`guid:${guid}`],
    );
  const wish = {
    follows: [{ topic: 'buitenland', filter: [] }],
    minutes: [420],
    days: [1, 2, 3, 4, 5, 6, 7],
  } as const;
  await store.hours.askDigest(id, wish);
  const due = (await store.hours.nextDigest(now)) as DueDigest;
  await store.hours.noteDigest(due, { dueAt: now - minuteMs, since: now - 60 * minuteMs });
  await store.close();
}

function newsroom(channel: string): string {
  return `sources: [{ id: anp, folder: ./in, topic: buitenland }]
channels: [{ platform: slack, channel: '${channel}', follows: [] }]
`;
}

async function untilSent(dataDir: string): Promise<void> {
  const endsAt = performance.now() + patienceMs(60_000);
  for (;;) {
    const store = await openStore({ dataDir, name: 'telex.sqlite', clock: Date.now });
    const all = await store.deliveries.list({ state: null, limit: 10 });
    await store.close();
    const lists = all.filter(({ kind }) => kind === 'list');
    if (lists.length > 0 && lists.every(({ state }) => state === 'sent')) return;
    if (performance.now() > endsAt) throw new Error(JSON.stringify(all));
    await pause(500);
  }
}
