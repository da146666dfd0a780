import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { AdapterState } from '../../src/chat/ports/adapter-state.ts';
import { createHealth } from '../../src/health/create-health.ts';
import { type ReportDeps, reportHealth } from '../../src/health/health-report.ts';
import { readGauges } from '../../src/health/read-gauges.ts';
import { readiness } from '../../src/health/readiness.ts';
import { createMetrics } from '../../src/observability/metrics.ts';
import { UnusableStoreError } from '../../src/store/unusable-store.ts';
import { allUp } from '../support/adapter-state.ts';
import { type Newsdesk, openNewsdesk } from '../support/newsdesk.ts';
import { quietLog } from '../support/quiet-log.ts';
import { minuteMs, wireItem } from '../support/wire-item.ts';

let desk: Newsdesk;
let deps: ReportDeps;

beforeEach(async () => {
  desk = await openNewsdesk();
  const deaf: AdapterState = { ...allUp, hearing: { kind: 'down', reason: 'Socket Mode is switched off' } };
  const adapters = [
    { platform: 'web', state: () => allUp },
    { platform: 'slack', state: () => deaf, refusedRequests: () => 7 },
  ];
  deps = { store: desk.store, adapters, clock: desk.clock };
  await desk.follow({ platform: 'slack', workspace: '', externalId: 'C1' }, 'buitenland');
  await desk.file(wireItem({ guid: 'a' }));
  desk.now += 3 * minuteMs;
});
afterEach(() => desk.close());

test('a platform that is away is told, and is no reason not to be ready', async () => {
  expect(await readiness(desk.store, () => reportHealth(deps))).toEqual({
    ok: true,
    platforms: {
      web: { hearing: 'up', posting: 'up', reason: null, oldestOpenSeconds: 0 },
      slack: {
        hearing: 'down',
        posting: 'up',
        reason: 'Socket Mode is switched off',
        oldestOpenSeconds: 180,
      },
    },
    oldestOpenSeconds: 180,
    parked: { acts: 0, channels: 0 },
    undelivered: [],
  });
});

test('damage of the database is told, and is no reason not to be ready: what is whole goes on', async () => {
  const damage = { kind: 'found', what: 'story: Tree 7 page 9', since: desk.now } as const;
  const told = await readiness(desk.store, () => reportHealth({ ...deps, damage: () => damage }));
  expect(told).toMatchObject({ ok: true, damage: 'story: Tree 7 page 9' });
});

test('a report that cannot be made is told, and why: nothing told is not all well', async () => {
  const fails = (error: Error) => readiness(desk.store, () => Promise.reject(error));
  expect(await fails(new Error('column "parked" does not exist'))).toEqual({
    ok: true,
    report: 'it could not be made: column "parked" does not exist',
  });
  expect(
    await fails(new UnusableStoreError(new Error('too many connections for role "telex"'), 'server')),
  ).toEqual({
    ok: false,
    reason: 'the store cannot be read: too many connections for role "telex"',
    report: 'it could not be made: too many connections for role "telex"',
  });
});

test('a database that stands still keeps monitoring waiting for two seconds in all', async () => {
  vi.useFakeTimers();
  try {
    const never = new Promise<never>(() => {});
    const still = { checkWritable: () => never, heldBy: () => null };
    const ready = readiness(still, () => never);
    const scrape = createMetrics(() => readGauges(() => never, 0.25, desk.now)).text();
    await vi.advanceTimersByTimeAsync(2_000);
    expect(await ready).toEqual({
      ok: false,
      reason: 'the store cannot be written: it did not answer within 2 s',
      report: 'it could not be made: it did not answer within 2 s',
    });
    const lines = (await scrape).split('\n');
    expect(lines).toContain('telex_event_loop_lag_seconds 0.25');
    // What it was before is not what it is.
    expect(lines.filter((line) => line.startsWith('telex_parked_channels'))).toEqual([]);
  } finally {
    vi.useRealTimers();
  }
});

test('what cannot be written now is known to whoever asks how Telex does, and not a minute later', async () => {
  let isFull = false;
  const checkWritable = async () => {
    if (isFull) throw new Error('database or disk is full');
  };
  const elapsed = () => desk.now;
  const store = { ...desk.store, checkWritable };
  const health = createHealth({ ...deps, store, log: quietLog, elapsed });
  try {
    await health.look();
    desk.now += 3_000;
    isFull = true;
    expect(await health.storeAway()).toMatchObject({ since: desk.now, reason: 'database or disk is full' });
    expect((await health.readiness()).ok).toBe(false);
    isFull = false;
    desk.now += 3_000;
    await health.look();
    expect(await health.storeAway()).toBeNull();
  } finally {
    await health.stop();
  }
});

test('monitoring is told of platforms, of what is open, of sources and of the event loop', async () => {
  const source = { url: 'https://wire.example/', credit: null, topic: null, sample: false };
  await desk.store.sources.sync([
    { ...source, id: 'anp' },
    { ...source, id: 'map' },
    { ...source, id: 'nooit-gelezen' },
  ]);
  const poll = { at: desk.now, nextPollAt: desk.now + minuteMs };
  await desk.store.sources.savePoll(
    { id: 'anp', fence: 0 },
    { ...poll, state: 'failing', fault: { text: 'the server has a fault (503)', kind: null } },
  );
  const stuck = [{ what: 'unreadable', count: 250, name: 'oud.xml', code: 'EACCES' }] as const;
  await desk.store.sources.savePoll({ id: 'map', fence: 0 }, { ...poll, state: 'ok', rejected: [], stuck });
  // Due since the start: the one that was never read.
  const startedAt = desk.now - 90_000;
  const text = await createMetrics(() => readGauges(() => reportHealth(deps), 0.25, startedAt)).text();
  for (const line of [
    'telex_platform_up{platform="slack",what="hearing"} 0',
    'telex_platform_up{platform="slack",what="posting"} 1',
    'telex_platform_up{platform="web",what="hearing"} 1',
    'telex_oldest_open_seconds{platform="slack"} 180',
    'telex_oldest_open_seconds{platform="web"} 0',
    'telex_refused_requests{platform="slack"} 7',
    'telex_source_up{source="anp"} 0',
    'telex_source_stuck_files{source="map"} 250',
    'telex_parked_channels 0',
    'telex_undelivered 0',
    'telex_sources_due 1',
    'telex_source_late_seconds 90',
    'telex_event_loop_lag_seconds 0.25',
  ]) {
    expect(text.split('\n')).toContain(line);
  }
  expect(text).not.toContain('telex_refused_requests{platform="web"}');
  expect(text).not.toContain('nooit-gelezen');
});

test('monitoring is told when nothing can be kept any more, and which of several Telexes does what one does for all', async () => {
  let isFull = true;
  const store = {
    ...desk.store,
    checkWritable: () => (isFull ? Promise.reject(new Error('database or disk is full')) : Promise.resolve()),
  };
  const leases = () => new Map([['alarms', false]]);
  const health = createHealth({ ...deps, store, log: quietLog, elapsed: desk.clock, leases });
  const text = await createMetrics(health.gauges).text();
  expect(text).toContain('\ntelex_store_writable 1\n');
  expect(text).toContain('\ntelex_lease_held{lease="alarms"} 0\n');
  await health.look();
  expect((await health.gauges()).isStoreWritable, 'a moment is nothing').toBe(true);
  desk.now += 20_000;
  await health.look();
  expect((await health.gauges()).isStoreWritable).toBe(false);
  isFull = false;
  desk.now += 5_000;
  await health.look();
  expect((await health.gauges()).isStoreWritable).toBe(true);
  await health.stop();
});

test('the queue is counted once a scrape', async () => {
  let counted = 0;
  const { deliveries } = desk.store;
  const countByState = () => {
    counted += 1;
    return deliveries.countByState();
  };
  const store = { ...desk.store, deliveries: { ...deliveries, countByState } };
  await createMetrics(() => readGauges(() => reportHealth({ ...deps, store }), 0, desk.now)).text();
  expect(counted).toBe(1);
});
