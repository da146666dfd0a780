import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { judgeLook, judgeSend } from '../../../src/pipeline/delivery/judge-outcome.ts';
import { createSlots } from '../../../src/pipeline/delivery/pace/slots.ts';
import type { ClaimedOperation, Settlement } from '../../../src/store/operation.ts';
import { type Newsdesk, openNewsdesk } from '../../support/newsdesk.ts';
import { minuteMs, wireItem } from '../../support/wire-item.ts';

const hourMs = 60 * minuteMs;
const address = { platform: 'web', workspace: '', externalId: 'bureau' } as const;

describe('an act that does not succeed', () => {
  let desk: Newsdesk;

  beforeEach(async () => {
    desk = await openNewsdesk();
    await desk.follow(address, 'buitenland');
    await desk.file(wireItem({ guid: 'een' }));
  });
  afterEach(() => desk.close());

  it('waits for a person after a day in the background, and not a moment sooner', async () => {
    const operation = { ...(await claim()), failingSince: desk.now, backgroundTries: 24 };
    expect(fails(operation, desk.now + 24 * hourMs - 1)).toMatchObject({
      kind: 'parked',
      dueAt: expect.any(Number),
    });
    expect(fails(operation, desk.now + 24 * hourMs)).toMatchObject({ kind: 'parked', dueAt: null });
  });

  it('steps aside after two minutes, and not a moment sooner', async () => {
    const operation = { ...(await claim()), failingSince: desk.now };
    expect(fails(operation, desk.now + 2 * minuteMs - 1)).toMatchObject({ kind: 'uncertain' });
    expect(fails(operation, desk.now + 2 * minuteMs)).toMatchObject({ kind: 'parked' });
  });

  it('because its thread has a limit steps aside alone, and one of its channel holds the channel', async () => {
    const operation = await claim();
    const limit = { kind: 'limited', retryAfterMs: 200_000, wholePlatform: false } as const;
    expect(judge(operation, limit, desk.now).settlement.kind).toBe('channel-limited');
    expect(judge(operation, { ...limit, ofThread: true }, desk.now).settlement).toMatchObject({
      kind: 'again',
      dueAt: desk.now + 200_000,
    });
  });

  it('is looked up again at a whole millisecond, though the clock that nobody sets has fractions', async () => {
    const uncertain = { revision: 1, absentLooks: 0, reason: null } as unknown as Parameters<
      typeof judgeLook
    >[1];
    const pace = { perChannelMs: 1_000, overallMs: 25, concurrency: 4, historyLagMs: 8_000 };
    const operation = await claim();
    const settlement = judgeLook(
      operation,
      uncertain,
      { kind: 'absent' },
      1_234.6,
      pace,
      judgingAt(desk.now),
    );
    expect(settlement).toMatchObject({ kind: 'uncertain', dueAt: desk.now + 6_766 });
    const limit = { kind: 'limited', retryAfterMs: 1_500.2, wholePlatform: false } as const;
    expect(judge(operation, limit, desk.now).settlement).toMatchObject({ until: desk.now + 1_501 });
  });

  it('because its channel is broken parks the channel for ten minutes', async () => {
    const operation = await claim();
    const { settlement } = judge(operation, { kind: 'channel-broken', reason: 'is_archived' }, desk.now);
    expect(settlement).toMatchObject({ kind: 'channel-parked', until: desk.now + 10 * minuteMs });
    await desk.store.ledger.settle(operation, settlement, desk.now);
    desk.now += 10 * minuteMs - 1;
    expect(await claimLane()).toBeNull();
    desk.now += 1;
    expect(await claimLane()).not.toBeNull();
  });

  it('leaves a broken channel parked where there turned out to be nothing to send', async () => {
    const until = desk.now + 10 * minuteMs;
    await desk.store.ledger.settle(
      await claim(),
      { kind: 'channel-parked', until, reason: 'is_archived' },
      desk.now,
    );
    desk.now = until;
    await desk.store.ledger.settle(await claim(), { kind: 'sent', messageId: null, revision: 1 }, desk.now);
    expect(await desk.store.subscriptions.known(address)).toMatchObject({ parkedReason: 'is_archived' });
  });

  async function claim(): Promise<ClaimedOperation> {
    const lane = await claimLane();
    const head = lane === null ? null : await desk.store.ledger.head(lane, desk.now);
    if (head === null) throw new Error('nothing to claim');
    return head;
  }

  function claimLane() {
    return desk.store.ledger.claimLane({ platform: 'web', owner: 'telex', now: desk.now, leaseMs: 30_000 });
  }
});

describe('room for acts under way', () => {
  it('is given to another two seconds after one began that has no answer, and no sooner', () => {
    let now = 0;
    const slots = createSlots(2, () => now);
    slots.take(1, 1);
    slots.take(2, 2);
    expect(slots.hasRoom()).toBe(false);
    expect(slots.nextRoomInMs()).toBe(2_000);
    now = 1_999;
    expect(slots.hasRoom()).toBe(false);
    now = 2_000;
    expect(slots.hasRoom()).toBe(true);
  });

  it('is given to channels that hung before only where it is not the last', () => {
    let now = 0;
    const slots = createSlots(2, () => now);
    for (const id of [1, 2]) slots.take(id, id);
    now = 5_000;
    expect(slots.barred()).toEqual([]);
    for (const id of [1, 2]) slots.free(id);
    for (const id of [3, 4]) slots.take(id, id - 2);
    expect(slots.barred()).toEqual([1, 2]);
    expect(slots.hasRoom()).toBe(true);
    now = 6_000;
    slots.free(3);
    expect(slots.barred()).toEqual([]);
  });

  it('ends where as many hang as there may be acts', () => {
    let now = 0;
    const slots = createSlots(2, () => now);
    for (const id of [1, 2]) slots.take(id, id);
    now = 5_000;
    for (const id of [3, 4]) slots.take(id, id);
    now = 10_000;
    expect(slots.hasRoom()).toBe(false);
    expect(slots.nextRoomInMs()).toBeNull();
    slots.free(1);
    expect(slots.hasRoom()).toBe(true);
  });
});

function fails(operation: ClaimedOperation, now: number): Settlement {
  return judge(operation, { kind: 'unknown', reason: 'the server answered 500' }, now).settlement;
}

function judgingAt(now: number) {
  return {
    now,
    random: () => 0.5,
    budgetMs: 2 * minuteMs,
    isUp: true,
    isOwnWait: false,
    worksHere: true,
    lookBackMs: 0,
  };
}

function judge(operation: ClaimedOperation, outcome: Parameters<typeof judgeSend>[2], now: number) {
  const judging = judgingAt(now);
  const acting = { revision: 1, shown: null, stories: [] } as unknown as Parameters<typeof judgeSend>[1];
  return judgeSend(operation, acting, outcome, judging);
}
