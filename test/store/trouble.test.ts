import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as tick } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createFeedParser } from '../../src/feeds/document/parse-in-worker.ts';
import { readiness } from '../../src/health/readiness.ts';
import { createLog } from '../../src/observability/log.ts';
import { createEnricher } from '../../src/pipeline/create-enricher.ts';
import { createDeliverer } from '../../src/pipeline/deliver.ts';
import { foldItems } from '../../src/pipeline/fold.ts';
import { createPoll, tellKeeping } from '../../src/pipeline/polls/poll-once.ts';
import { newsroomDefaults } from '../../src/settings/newsroom.ts';
import type { UrlSource } from '../../src/settings/source-table.ts';
import { openStore, type Store } from '../../src/store/open-store.ts';
import { presenter } from '../support/newsdesk.ts';
import { openProcessKeeper } from '../support/process/keep-processes.ts';
import { patienceMs } from '../support/process/patience.ts';
import { quietLog } from '../support/quiet-log.ts';
import { rssDocument } from '../support/rss-document.ts';
import { createScriptedAdapter, type ScriptedAdapter } from '../support/scripted-adapter.ts';
import { minuteMs, nightShift, wireItem } from '../support/wire-item.ts';

const noReport = () => Promise.reject(new Error('not part of this test'));

describe('a database that cannot be written', () => {
  let dataDir: string;
  let path: string;
  let store: Store;
  let platform: ScriptedAdapter;
  const now = nightShift;
  const keeper = openProcessKeeper();

  beforeEach(async () => {
    dataDir = mkdtempSync(join(tmpdir(), 'telex-trouble-'));
    path = join(dataDir, 'telex.sqlite');
    store = await openStore({ dataDir, name: 'telex.sqlite', clock: () => now, maxPages: 200 });
    const address = { platform: 'web', workspace: '', externalId: 'bureau' } as const;
    const { id } = await store.subscriptions.channel(address, null);
    await store.subscriptions.follow(id, 'buitenland');
    platform = createScriptedAdapter({ historyLagMs: 0 });
  });
  afterEach(async () => {
    await keeper.endAll();
    await store.close();
    rmSync(dataDir, { recursive: true, force: true });
  });

  describe('because it is full', () => {
    it('is not ready, and is ready again when there is room', async () => {
      expect(await readiness(store, noReport)).toMatchObject({ ok: true });
      fillDisk();
      expect(await readiness(store, noReport)).toMatchObject({
        ok: false,
        reason: expect.stringContaining('full'),
      });
      makeRoom();
      expect(await readiness(store, noReport)).toMatchObject({ ok: true });
    });

    it('keeps all of a poll or nothing of it, and has it at the next poll', async () => {
      const items = Array.from({ length: 40 }, (_, index) =>
        wireItem({ guid: `${index}`, body: 'Tekst. '.repeat(900) }),
      );
      fillDisk();
      await expect(poll(items)).rejects.toThrow(/full/);
      expect(await store.archive.highestNumber()).toBeNull();
      expect(await store.deliveries.countByState()).toEqual(new Map());
      makeRoom();
      await poll(items);
      await deliver();
      expect(titles()).toHaveLength(40);
      expect(new Set(titles()).size).toBe(40);
    });

    it('blames no source for it: what was read is read again later, and nobody asks its makers', async () => {
      const url = 'https://wire.example/groot';
      await store.sources.sync([{ id: 'groot', url, credit: null, topic: null, sample: false }]);
      const [known] = await store.sources.due(now, new Set(), 1);
      if (known === undefined) throw new Error('nothing is due');
      const said: string[] = [];
      const end = createPoll(sourceOf(url), pollDeps(said), new AbortController().signal);
      fillDisk();
      expect(await end(known, () => true)).toEqual({ kind: 'not-kept' });
      const [health] = await store.sources.health();
      expect(health).toMatchObject({ failCount: 0, lastError: null });
      expect(said.join()).toContain('by no fault of the source');
      expect(said.join()).not.toContain('tell its makers');
      makeRoom();
      expect(await end(known, () => true)).toEqual({ kind: 'answered' });
      expect(await store.archive.highestNumber()).not.toBeNull();
    });

    it('sends nothing that it could not note, and posts it once when there is room', async () => {
      await poll([wireItem({ guid: 'a' })]);
      const crowded = refuseWrites();
      await deliver();
      expect(titles()).toEqual([]);
      crowded.end();
      await deliver();
      expect(titles()).toEqual(['Kop van a']);
    });

    it('finds a post again that it could send but not write down', async () => {
      await poll([wireItem({ guid: 'a' })]);
      let crowded = { end() {} };
      platform.script.push(async () => {
        crowded = refuseWrites();
        return { kind: 'sent', messageId: 'm1' };
      });
      await expect(deliver()).rejects.toThrow();
      crowded.end();
      platform.find = async () => ({ kind: 'found', messageId: 'm1' });
      await deliver();
      expect(titles()).toEqual(['Kop van a']);
      const [operation] = await store.deliveries.list({ state: null, limit: 1 });
      expect(operation).toMatchObject({ state: 'sent' });
    });
  });

  describe('because another process holds it', () => {
    it('waits without holding up the event loop, and loses nothing', async () => {
      const lock = await lockFromOutside();
      const gaps = watchEventLoop();
      const working = poll([wireItem({ guid: 'a' })]).then(deliver);
      await turns(100);
      expect(titles()).toEqual([]);
      await lock.release();
      await working;
      expect(gaps.longestMs()).toBeLessThan(patienceMs(1_500));
      expect(titles()).toEqual(['Kop van a']);
    });

    it('is not ready meanwhile', async () => {
      const lock = await lockFromOutside();
      expect(await readiness(store, noReport)).toMatchObject({
        ok: false,
        reason: 'the store cannot be written: another process holds it',
      });
      await lock.release();
      expect(await readiness(store, noReport)).toMatchObject({ ok: true });
    });

    it('still answers an editor who asks for the news', async () => {
      await poll([wireItem({ guid: 'a' })]);
      const lock = await lockFromOutside();
      const waiting: Promise<unknown>[] = [poll([wireItem({ guid: 'b' })]), deliver()];
      // By themselves, in no transaction.
      for (const topic of ['sport', 'media']) waiting.push(store.subscriptions.follow(1, topic));
      await turns(20);
      const answered = store.archive.latest({ topics: [], limit: 5 });
      expect(await Promise.race([answered, tick(patienceMs(1_500), 'late')])).toHaveLength(1);
      await lock.release();
      await Promise.all(waiting);
      expect(await store.archive.latest({ topics: [], limit: 5 })).toHaveLength(2);
    });
  });

  it('says so when Telex itself does not let go of it, and blames nobody else', async () => {
    const { promise, resolve } = Promise.withResolvers<void>();
    const stuck = store.transaction(() => promise);
    const { reason } = await readiness(store, noReport);
    expect(reason).toMatch(/Telex itself has been writing one thing for \d+ s: .*restart it/);
    resolve();
    await stuck;
    expect(await readiness(store, noReport)).toMatchObject({ ok: true });
  });

  function sourceOf(url: string): UrlSource {
    return {
      ...{
        kind: 'url',
        id: 'groot',
        url,
        headers: {},
        format: null,
        topic: null,
        credit: null,
        timeZone: null,
      },
      ...{
        agency: null,
        owns: [],
        mayWithdraw: [],
        pictures: true,
        silence: true,
        everyMs: 30_000,
        everyIsSet: true,
        sample: false,
      },
    };
  }

  /** A document of sixty items, for which a full disk has no room. */
  function pollDeps(said: string[]) {
    const titles = Array.from({ length: 60 }, (_, index) => `Kop ${index}`);
    const bytes = new TextEncoder().encode(rssDocument(titles, now));
    const fetched = { kind: 'fetched', bytes, contentType: 'application/rss+xml', maxAgeMs: null } as const;
    const fresh = {
      etag: null,
      lastModified: null,
      finalUrl: 'https://wire.example/groot',
      permanentUrl: null,
    };
    const log = createLog({ level: 'warn', destination: { write: (line) => void said.push(line) } });
    return {
      keeping: tellKeeping(log),
      ...{ store, log, clock: () => now, random: () => 0.5, newsroom: newsroomDefaults, onNews: () => {} },
      fetcher: { fetch: async () => ({ ...fetched, ...fresh }), stop: async () => {} },
      parser: createFeedParser({}),
      enrich: createEnricher(newsroomDefaults),
    };
  }

  async function poll(items: readonly ReturnType<typeof wireItem>[]): Promise<void> {
    const source = { id: 'anp', sample: false };
    const context = { source, now, previousSuccessAt: now - minuteMs, firstPosts: 3 };
    await store.transaction((ports) => foldItems(items, context, ports));
  }

  async function deliver(): Promise<void> {
    const clock = () => now;
    const random = () => 0.5;
    const deliverer = createDeliverer({
      adapter: platform,
      store,
      clock,
      present: presenter,
      random,
      log: quietLog,
    });
    await deliverer.round(new AbortController().signal);
  }

  function titles(): string[] {
    return platform.acts.map(({ post }) => (post.kind === 'card' ? post.title : post.kind));
  }

  /** Other things take the room: the file may not grow past 400 pages for Telex. */
  function fillDisk(): void {
    outside((database) => {
      database.exec('CREATE TABLE filler (bytes BLOB)');
      database.exec('INSERT INTO filler VALUES (zeroblob(4096 * 420))');
    });
  }

  function makeRoom(): void {
    outside((database) => database.exec('DELETE FROM filler'));
  }

  /** As a disk does on which not one page more can be written. */
  function refuseWrites(): { end(): void } {
    outside((database) =>
      database.exec(`CREATE TRIGGER no_room BEFORE UPDATE ON operation
        BEGIN SELECT RAISE(ABORT, 'database or disk is full'); END`),
    );
    return { end: () => outside((database) => database.exec('DROP TRIGGER no_room')) };
  }

  function outside(act: (database: DatabaseSync) => void): void {
    const database = new DatabaseSync(path, { timeout: 5_000 });
    act(database);
    database.close();
  }

  /** Another process that holds the database until it is told to let go. */
  async function lockFromOutside() {
    const script = `const { DatabaseSync } = require('node:sqlite');
      const database = new DatabaseSync(${JSON.stringify(path)}, { timeout: 5000 });
      database.exec('BEGIN EXCLUSIVE');
      console.log('held');
      process.stdin.on('end', () => database.exec('COMMIT')).resume();`;
    const child = spawn(process.execPath, ['--no-warnings', '-e', script], {
      stdio: ['pipe', 'pipe', 'inherit'],
    });
    keeper.keep(child);
    const ended = once(child, 'exit');
    await once(child.stdout, 'data');
    return {
      async release() {
        child.stdin.end();
        await ended;
      },
    };
  }

  /** So many turns of the event loop, with time for its timers in each. */
  async function turns(count: number): Promise<void> {
    for (let turn = 0; turn < count; turn++) await tick(10);
  }

  function watchEventLoop() {
    let last = performance.now();
    let longest = 0;
    setInterval(() => {
      longest = Math.max(longest, performance.now() - last);
      last = performance.now();
    }, 10).unref();
    return { longestMs: () => Math.max(longest, performance.now() - last) };
  }
});
