import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { plainNotice } from '../../src/domain/post.ts';
import { createDeliverer } from '../../src/pipeline/deliver.ts';
import { createRetirement } from '../../src/pipeline/retire.ts';
import { type Newsdesk, openNewsdesk, presenter } from '../support/newsdesk.ts';
import { quietLog } from '../support/quiet-log.ts';
import { createScriptedAdapter } from '../support/scripted-adapter.ts';
import { hourMs, minuteMs, wireItem } from '../support/wire-item.ts';

const dayMs = 24 * hourMs;

describe('what retention leaves alone', () => {
  let desk: Newsdesk;

  beforeEach(async () => {
    desk = await openNewsdesk();
    await desk.follow({ platform: 'web', workspace: '', externalId: 'bureau' }, 'buitenland');
  });
  afterEach(async () => {
    vi.useRealTimers();
    await desk.close();
  });

  it('is a story under embargo, however old: it is posted when it is freed', async () => {
    const embargoedUntil = desk.now + 60 * dayMs;
    await desk.file(wireItem({ guid: 'jaarcijfers', embargoedUntil }));
    desk.now += 45 * dayMs;
    expect(await retire(30 * dayMs)).toBe(0);
    desk.now = embargoedUntil + minuteMs;
    await desk.endEmbargoes();
    expect(await deliver()).toEqual(['Kop van jaarcijfers']);
  });

  it('is a story that was issued long ago and came to us today', async () => {
    await desk.file(wireItem({ guid: 'uit het archief', issuedAt: desk.now - 60 * dayMs, seenAt: desk.now }));
    await deliver();
    expect(await retire(30 * dayMs)).toBe(0);
    desk.now += 31 * dayMs;
    expect(await retire(30 * dayMs)).toBe(1);
  });

  it('is what was done in the last thirty days, where stories are kept for longer', async () => {
    await desk.file(wireItem({ guid: 'a' }));
    await desk.file(wireItem({ guid: 'a', headline: 'Nieuwe kop' }));
    await deliver();
    desk.now += 29 * dayMs;
    await retire(90 * dayMs);
    expect(await edits()).toHaveLength(1);
    desk.now += 2 * dayMs;
    await retire(90 * dayMs);
    expect(await edits()).toEqual([]);
  });

  it('is what was done since the oldest story that is kept, where stories are kept for less', async () => {
    await desk.file(wireItem({ guid: 'a' }));
    await desk.file(wireItem({ guid: 'a', headline: 'Nieuwe kop' }));
    await deliver();
    desk.now += 3 * dayMs;
    await desk.file(wireItem({ guid: 'a', headline: 'Nog nieuwere kop' }));
    await deliver();
    expect(await edits()).toHaveLength(2);
    desk.now += 5 * dayMs;
    await retire(7 * dayMs);
    expect(await edits()).toHaveLength(1);
  });

  it('is a note on the board under a card that stays', async () => {
    const { board, retention } = desk.store;
    const post = plainNotice('Ingetrokken', false);
    const put = (key: string, parentId: number | null) =>
      board.put({ key, channel: 'bureau', post, parentId, at: desk.now });
    const card = await put('post:1', null);
    await put('reply:1', card.id);
    await put('notice:2', null);
    await retention.pruneBoard(desk.now + dayMs, 10);
    const left = await board.list('bureau', 10, null);
    expect(left.map(({ parentId }) => parentId)).toEqual([card.id, null]);
  });

  it('is all of it by day: the archive is cleared at ten past four in the newsroom', async () => {
    vi.useFakeTimers({ toFake: ['Date', 'setTimeout', 'clearTimeout', 'setInterval', 'clearInterval'] });
    vi.setSystemTime(Date.UTC(2026, 10, 23, 12, 0));
    const retirement = createRetirement(deps(30 * dayMs));
    retirement.start();
    await vi.advanceTimersByTimeAsync(minuteMs);
    await desk.file(wireItem({ guid: 'oud' }));
    await deliver();
    desk.now += 40 * dayMs;
    // From one in the afternoon in Amsterdam until five past four at night.
    await vi.advanceTimersByTimeAsync(15 * hourMs + 4 * minuteMs);
    expect(await stories()).toBe(1);
    await vi.advanceTimersByTimeAsync(10 * minuteMs);
    await retirement.stop();
    expect(await stories()).toBe(0);
  });

  function deps(keepMs: number | null) {
    const { store, clock } = desk;
    const { retention } = store;
    return { retention, keepMs, timeZone: 'Europe/Amsterdam', clock, log: quietLog, pause: async () => {} };
  }

  async function retire(keepMs: number | null): Promise<number> {
    return (await createRetirement(deps(keepMs)).run()).stories ?? 0;
  }

  /** The titles of what was posted now. */
  async function deliver(): Promise<string[]> {
    const adapter = createScriptedAdapter();
    const { store, clock } = desk;
    const random = () => 0.5;
    const deliverer = createDeliverer({ adapter, store, clock, present: presenter, random, log: quietLog });
    await deliverer.round(new AbortController().signal);
    return adapter.acts.map(({ post }) => (post.kind === 'card' ? post.title : post.kind));
  }

  async function edits() {
    const all = await desk.store.deliveries.list({ state: null, limit: 50 });
    return all.filter(({ kind }) => kind === 'edit');
  }

  async function stories(): Promise<number> {
    return (await desk.store.archive.latest({ topics: [], limit: 50 })).length;
  }
});
