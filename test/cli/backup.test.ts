import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setImmediate as breath } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createBackupTool } from '../../src/cli/backup.ts';
import type { CliTool } from '../../src/cli/cli-tool.ts';
import { createRestoreTool } from '../../src/cli/restore.ts';
import type { WireItem } from '../../src/domain/item.ts';
import { createDeliverer } from '../../src/pipeline/deliver.ts';
import { foldItems } from '../../src/pipeline/fold.ts';
import { openStore, type Store } from '../../src/store/open-store.ts';
import { lockDataDir } from '../../src/store/sqlite/lock-data-dir.ts';
import { inEnglish } from '../support/adapter-state.ts';
import { presenter } from '../support/newsdesk.ts';
import { quietLog } from '../support/quiet-log.ts';
import { createScriptedAdapter } from '../support/scripted-adapter.ts';
import { hourMs, minuteMs, nightShift, wireItem } from '../support/wire-item.ts';

describe('backup and restore', () => {
  let dataDir: string;
  let store: Store;
  let now: number;
  let lastPoll: number;
  const clock = () => now;
  const deps = { dataDir: () => dataDir, clock };

  beforeEach(async () => {
    dataDir = mkdtempSync(join(tmpdir(), 'telex-backup-'));
    now = nightShift;
    lastPoll = now - minuteMs;
    store = await open();
    const { id } = await store.subscriptions.channel(
      { platform: 'web', workspace: '', externalId: 'bureau' },
      null,
    );
    await store.subscriptions.follow(id, 'buitenland');
  });
  afterEach(async () => {
    await store.close();
    rmSync(dataDir, { recursive: true, force: true });
  });

  it('copies the database while Telex writes to it, and a copy opens by itself', async () => {
    let isDone = false;
    const writing = (async () => {
      for (let count = 0; !isDone; count++) {
        await poll([wireItem({ guid: `${count}` })]);
        await breath();
      }
    })();
    const to = join(dataDir, 'kopie.sqlite');
    expect(await run(createBackupTool(deps), ['--to', to])).toMatchObject({ code: 0, stdout: `${to}\n` });
    isDone = true;
    await writing;
    const copy = new DatabaseSync(to, { readOnly: true });
    expect(copy.prepare('PRAGMA integrity_check').get()).toEqual({ integrity_check: 'ok' });
    copy.close();
    expect(readdirSync(dataDir).filter((name) => name.startsWith('kopie'))).toEqual(['kopie.sqlite']);
  });

  it('never overwrites a file', async () => {
    const to = join(dataDir, 'brief.txt');
    writeFileSync(to, 'bewaren');
    const { code, stderr } = await run(createBackupTool(deps), ['--to', to]);
    expect(code).toBe(1);
    expect(stderr).toContain('exists already');
    expect(readFileSync(to, 'utf8')).toBe('bewaren');
  });

  it('says what is wrong with arguments, a folder that is not there and a database that is not there', async () => {
    expect((await run(createBackupTool(deps), ['--naar', 'x'])).code).toBe(2);
    expect((await run(createBackupTool(deps), ['--to', join(dataDir, 'nergens', 'x')])).code).toBe(1);
    const empty = { dataDir: () => join(dataDir, 'leeg'), clock };
    expect((await run(createBackupTool(empty), [])).stderr).toContain('there is no database');
  });

  it('refuses to restore while Telex runs, and what is no backup', async () => {
    const backup = await makeBackup();
    const running = lockDataDir(dataDir);
    expect(await run(createRestoreTool(deps), [backup])).toMatchObject({ code: 1 });
    running.release();
    const no = join(dataDir, 'brief.txt');
    writeFileSync(no, 'geen database');
    const { code, stderr } = await run(createRestoreTool(deps), [no]);
    expect(code).toBe(1);
    expect(stderr).toContain('not a database of Telex');
    expect((await run(createRestoreTool(deps), [])).code).toBe(2);
    expect(readdirSync(dataDir).filter((name) => /restor/.test(name))).toEqual([]);
  });

  it('refuses a damaged backup and leaves the database as it was', async () => {
    for (let count = 0; count < 50; count++) await poll([wireItem({ guid: `${count}` })]);
    const backup = await makeBackup();
    const bytes = readFileSync(backup);
    bytes.fill(0x5a, 8_192, 40_960);
    writeFileSync(backup, bytes);
    expect((await run(createRestoreTool(deps), [backup])).code).toBe(1);
    expect(await store.archive.byNumber(50)).not.toBeNull();
  });

  it('keeps the database that stood there', async () => {
    const backup = await makeBackup();
    await poll([wireItem({ guid: 'na de kopie' })]);
    const { stdout } = await restore(backup);
    expect(await store.archive.byNumber(1)).toBeNull();
    const kept = /kept as (.+)/.exec(stdout)?.[1] ?? '';
    expect(existsSync(kept)).toBe(true);
    const database = new DatabaseSync(kept, { readOnly: true });
    expect(database.prepare('SELECT count(*) AS stories FROM story').get()).toEqual({ stories: 1 });
    database.close();
  });

  it('posts nothing of its own accord that the backup left open', async () => {
    await poll([wireItem({ guid: 'open' })]);
    const backup = await makeBackup();
    expect(await deliver()).toEqual(['Kop van open']);
    await restore(backup);
    expect(await deliver()).toEqual([]);
    const [operation] = await store.deliveries.list({ state: 'parked', limit: 10 });
    expect(inEnglish(operation?.reason)).toContain('it may have been posted since');
    // A second start finds nothing to park.
    await reopen();
    expect(await store.comeBack()).toBeNull();
  });

  it('lists what was filed between the backup and the restore, and posts what comes after it', async () => {
    await poll([wireItem({ guid: 'voor' })]);
    await deliver();
    const backup = await makeBackup();
    const lost = ['een', 'twee', 'drie'].map((guid) => {
      now += 10 * minuteMs;
      return wireItem({ guid, issuedAt: now, seenAt: now });
    });
    for (const item of lost) await poll([item]);
    expect(await deliver()).toHaveLength(3);
    now += hourMs;
    await restore(backup);
    now += minuteMs;
    const later = wireItem({ guid: 'later', issuedAt: now, seenAt: now });
    await poll([later, ...lost.toReversed(), wireItem({ guid: 'voor' })], nightShift);
    expect((await deliver()).toSorted()).toEqual(['3 berichten tijdens de storing', 'Kop van later']);
  });

  it('does not give a number to two stories', async () => {
    await poll([wireItem({ guid: 'een' })]);
    const backup = await makeBackup();
    await poll([wireItem({ guid: 'twee' })]);
    await restore(backup);
    await poll([wireItem({ guid: 'drie' })]);
    expect(await store.archive.byNumber(2)).toBeNull();
    expect(await store.archive.highestNumber()).toBe(1_002);
  });

  it('leaves as much room for the numbers that were lost as was filed before, twice over', async () => {
    await poll(Array.from({ length: 600 }, (_, index) => wireItem({ guid: `${index}` })));
    const backup = await makeBackup();
    now += hourMs;
    await restore(backup);
    await poll([wireItem({ guid: 'na de storing' })]);
    // In the hour before the backup 600: in the hour that was lost perhaps 1,200, so 2,000 numbers are skipped.
    expect(await store.archive.highestNumber()).toBe(600 + 2_000 + 1);
  });

  it('gives no operation the number of one that was lost: its key is looked for in the channels', async () => {
    await poll([wireItem({ guid: 'een' })]);
    const [before] = await store.deliveries.list({ state: null, limit: 1 });
    await restore(await makeBackup());
    await poll([wireItem({ guid: 'twee' })]);
    const [after] = await store.deliveries.list({ state: null, limit: 1 });
    expect((after?.id ?? 0) - (before?.id ?? 0)).toBeGreaterThan(1_000_000);
    expect((await store.ledger.cardsOf(1_002))[0]?.id).toBeGreaterThan(1_000_000);
  });

  async function poll(items: readonly WireItem[], previousSuccessAt = lastPoll): Promise<void> {
    const restoredAt = await store.restoredAt();
    const source = { id: 'anp', sample: false };
    const context = { source, now, previousSuccessAt, firstPosts: 3, restoredAt };
    await store.transaction((ports) => foldItems(items, context, ports));
    lastPoll = now;
  }

  /** The titles of what is posted now. */
  async function deliver(): Promise<string[]> {
    const adapter = createScriptedAdapter();
    const random = () => 0.5;
    const deliverer = createDeliverer({ adapter, store, clock, present: presenter, random, log: quietLog });
    await deliverer.round(new AbortController().signal);
    return adapter.acts.map(({ post }) => (post.kind === 'notice' ? post.text : post.title));
  }

  async function makeBackup(): Promise<string> {
    const { code, stdout } = await run(createBackupTool(deps), []);
    expect(code).toBe(0);
    return stdout.trim();
  }

  /** Telex is stopped, the backup is put back, Telex is started. */
  async function restore(backup: string) {
    await store.close();
    const answer = await run(createRestoreTool(deps), [backup]);
    expect(answer).toMatchObject({ code: 0, stderr: '' });
    store = await open();
    await store.comeBack();
    return answer;
  }

  async function reopen(): Promise<void> {
    await store.close();
    store = await open();
  }

  function open(): Promise<Store> {
    return openStore({ dataDir, name: 'telex.sqlite', clock });
  }
});

async function run(tool: CliTool, args: readonly string[]) {
  const said = { stdout: '', stderr: '' };
  const code = await tool.run(args, {
    stdin: (async function* () {})(),
    stdout: (text) => {
      said.stdout += text;
    },
    stderr: (text) => {
      said.stderr += text;
    },
    locale: 'en',
    signal: new AbortController().signal,
  });
  return { code, stdout: said.stdout, stderr: code === 0 ? '' : said.stderr };
}
