import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Log } from '../../src/observability/log.ts';
import { createDeliverer } from '../../src/pipeline/deliver.ts';
import { createRetirement } from '../../src/pipeline/retire.ts';
import { pause } from '../../src/scheduler/pause.ts';
import { type Newsdesk, openNewsdesk, presenter } from '../support/newsdesk.ts';
import { quietLog } from '../support/quiet-log.ts';
import { createScriptedAdapter } from '../support/scripted-adapter.ts';
import { hourMs, wireItem } from '../support/wire-item.ts';

const dayMs = 24 * hourMs;

describe('retention', () => {
  let desk: Newsdesk;

  beforeEach(async () => {
    desk = await openNewsdesk();
    await desk.follow({ platform: 'web', workspace: '', externalId: 'bureau' }, 'buitenland');
  });
  afterEach(() => desk.close());

  it('takes old stories away with their cards, and keeps the others', async () => {
    await desk.file(wireItem({ guid: 'oud' }));
    await deliver();
    desk.now += 20 * dayMs;
    await desk.file(wireItem({ guid: 'nieuw', issuedAt: desk.now, seenAt: desk.now }));
    await deliver();
    desk.now += 15 * dayMs;
    expect(await retire(30 * dayMs)).toBe(1);
    expect(await numbers()).toEqual([2]);
    expect(await desk.store.ledger.cardsOf(1)).toEqual([]);
    expect(await desk.store.board.list('bureau', 10, null)).toHaveLength(1);
    expect(await operations()).toEqual(['post:1:2:1']);
  });

  it('never posts again what was seen, however long ago', async () => {
    const item = wireItem({ guid: 'oud' });
    await desk.file(item);
    await deliver();
    desk.now += 40 * dayMs;
    await retire(30 * dayMs);
    await desk.file({ ...item, headline: 'Oud, met een nieuwe kop' });
    expect(await numbers()).toEqual([]);
    expect(await operations()).toEqual([]);
  });

  it('leaves a story alone as long as something of it has to be posted', async () => {
    await desk.file(wireItem({ guid: 'wacht' }));
    desk.now += 40 * dayMs;
    expect(await retire(30 * dayMs)).toBe(0);
    expect(await numbers()).toEqual([1]);
  });

  it('keeps an old story that was revised a day ago', async () => {
    await desk.file(wireItem({ guid: 'lang verhaal' }));
    desk.now += 40 * dayMs;
    await desk.file(wireItem({ guid: 'lang verhaal', headline: 'Nieuwe kop' }));
    await deliver();
    expect(await retire(30 * dayMs)).toBe(0);
  });

  it('keeps every story where nothing is set, and forgets only settled edits', async () => {
    await desk.file(wireItem({ guid: 'a' }));
    await desk.file(wireItem({ guid: 'a', headline: 'Nieuwe kop' }));
    await deliver();
    desk.now += 400 * dayMs;
    expect(await retire(null)).toBe(0);
    expect(await numbers()).toEqual([1]);
    expect(await operations()).toEqual(['post:1:1:1']);
  });

  it('goes in steps of at most fifty stories, with room for polls in between', async () => {
    await desk.file(...Array.from({ length: 120 }, (_, index) => wireItem({ guid: `${index}` })));
    await deliver();
    desk.now += 40 * dayMs;
    let isPolled = false;
    const { stories } = await createRetirement({
      ...deps(30 * dayMs),
      async pause() {
        if (isPolled) return;
        isPolled = true;
        // A poll in the middle of it finds the rest still there.
        await desk.file(wireItem({ guid: 'nu', issuedAt: desk.now, seenAt: desk.now }));
        expect(await numbers()).toHaveLength(71);
      },
    }).run();
    expect(stories).toBe(120);
    expect(await numbers()).toEqual([121]);
  });

  it('tries a night that failed again within minutes, and not tomorrow', async () => {
    await desk.file(wireItem({ guid: 'oud' }));
    await deliver();
    desk.now += 40 * dayMs;
    const { retention } = desk.store;
    const done = Promise.withResolvers<void>();
    const waits: number[] = [];
    let fails = 2;
    const retirement = createRetirement({
      ...deps(30 * dayMs),
      retention: {
        ...retention,
        async moveVersions(limit) {
          if (fails-- > 0) throw new Error('too many connections for role "telex"');
          return retention.moveVersions(limit);
        },
        async shrink() {
          if (fails < 0) done.resolve();
          return 0;
        },
      },
      pause: async (ms) => waits.push(ms),
    });
    retirement.start();
    await done.promise;
    await retirement.stop();
    expect(await numbers()).toEqual([]);
    expect(waits.filter((ms) => ms > 1_000)).toEqual([10 * 60_000, 10 * 60_000]);
  });

  it('does all else where parts of a night fail, and tells of them once, and all of them when it gives up', async () => {
    await desk.file(wireItem({ guid: 'oud' }));
    await deliver();
    desk.now += 40 * dayMs;
    const told: unknown[][] = [];
    const log: Log = { ...quietLog, warn: (...about: unknown[]) => told.push(about) };
    const fails = async () => {
      throw new Error('Unexpected end of JSON input');
    };
    let tries = 0;
    let done = 0;
    const retirement = createRetirement({
      ...deps(30 * dayMs),
      retention: {
        ...desk.store.retention,
        eraseWithdrawn: fails,
        fileEarlier: fails,
        async pruneKv() {
          if (tries === 11) throw new Error('database or disk is full');
          return 0;
        },
        async shrink() {
          done++;
          return 0;
        },
      },
      eraseWithdrawnMs: dayMs,
      log,
      async pause(ms) {
        if (ms > 1_000) tries++;
      },
    });
    retirement.start();
    await vi.waitFor(() => expect([tries, done]).toEqual([11, 12]));
    await retirement.stop();
    expect(await numbers()).toEqual([]);
    expect(told).toMatchObject([
      [{ parts: ['withdrawn', 'filings'] }, expect.stringContaining('in 10 minutes: see err')],
      [{ parts: ['withdrawn', 'filings'] }, expect.stringContaining('tomorrow night: see err')],
      [{ parts: ['paging'], err: { message: 'database or disk is full' } }, expect.anything()],
    ]);
  });

  it('counts what was taken away before a part failed, and says which part it was', async () => {
    const infos: unknown[] = [];
    let steps = 0;
    const retirement = createRetirement({
      ...deps(30 * dayMs),
      retention: {
        ...desk.store.retention,
        async retireStories() {
          if (++steps % 2 === 0) throw new Error('database or disk is full');
          return 50;
        },
      },
      log: { ...quietLog, info: (about: unknown) => infos.push(about) },
      pause: (ms, signal) => (ms > 1_000 ? pause(ms, signal) : Promise.resolve()),
    });
    await expect(retirement.run()).rejects.toMatchObject({
      message: 'the clearing of stories failed: database or disk is full',
      cause: { message: 'database or disk is full' },
    });
    retirement.start();
    await vi.waitFor(() => expect(infos).toEqual([{ stories: 50 }]));
    await retirement.stop();
  });

  it('gives the room back to the disk', async () => {
    const body = 'Lange tekst. '.repeat(2_000);
    await desk.file(...Array.from({ length: 100 }, (_, index) => wireItem({ guid: `${index}`, body })));
    await deliver();
    const before = pages();
    desk.now += 40 * dayMs;
    await retire(30 * dayMs);
    expect(pages()).toBeLessThan(before / 3);
  });

  it('drops what was only kept for a while', async () => {
    const kept = desk.store.keyv('paging');
    await kept.set('a', 1, 1_000);
    await kept.set('b', 2);
    desk.now = Date.now() + hourMs;
    await retire(null);
    const database = new DatabaseSync(join(desk.dataDir, 'telex.sqlite'), { readOnly: true });
    const rows = database.prepare('SELECT k FROM kv').all();
    database.close();
    expect(rows).toHaveLength(1);
  });

  function deps(keepMs: number | null) {
    const { store, clock } = desk;
    const { retention } = store;
    return { retention, keepMs, timeZone: 'Europe/Amsterdam', clock, log: quietLog, pause: async () => {} };
  }

  async function retire(keepMs: number | null): Promise<number> {
    return (await createRetirement(deps(keepMs)).run()).stories ?? 0;
  }

  /** Onto the board itself, so that its messages are there to be taken away. */
  async function deliver(): Promise<void> {
    const { store, clock } = desk;
    const adapter = createScriptedAdapter();
    const onBoard = {
      ...adapter,
      send: async (act: Parameters<typeof adapter.send>[0]) => {
        if (act.kind === 'edit') return { kind: 'sent' as const, messageId: act.messageId };
        const { key, channel, post } = act;
        const { id } = await store.board.put({
          key,
          channel: channel.externalId,
          post,
          parentId: null,
          at: clock(),
        });
        return { kind: 'sent' as const, messageId: `${id}` };
      },
    };
    const random = () => 0.5;
    const deliverer = createDeliverer({
      adapter: onBoard,
      store,
      clock,
      present: presenter,
      random,
      log: quietLog,
    });
    await deliverer.round(new AbortController().signal);
  }

  async function numbers(): Promise<number[]> {
    return (await desk.store.archive.latest({ topics: [], limit: 200 })).map(({ number }) => number);
  }

  async function operations(): Promise<string[]> {
    return (await desk.store.deliveries.list({ state: null, limit: 200 })).map(({ key }) => key);
  }

  function pages(): number {
    const database = new DatabaseSync(join(desk.dataDir, 'telex.sqlite'), { readOnly: true });
    const count = database.prepare('PRAGMA page_count').get()?.page_count;
    database.close();
    return Number(count);
  }
});
