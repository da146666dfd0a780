import { afterEach, beforeEach, expect, test } from 'vitest';
import type { AdapterState } from '../../src/chat/ports/adapter-state.ts';
import { presentTroubles } from '../../src/chat/words/tell-troubles.ts';
import { reportHealth } from '../../src/health/health-report.ts';
import { type TroubleWatch, watchTroubles } from '../../src/health/watch-troubles.ts';
import { allUp } from '../support/adapter-state.ts';
import { type Newsdesk, openNewsdesk } from '../support/newsdesk.ts';
import { minuteMs, nightShift } from '../support/wire-item.ts';

const alarm = { platform: 'web', workspace: '', externalId: 'storingen' };
const away: AdapterState = { ...allUp, posting: { kind: 'down', reason: 'nobody answers' } };
let desk: Newsdesk;
let watch: TroubleWatch;
let states: Record<string, AdapterState>;

beforeEach(async () => {
  desk = await openNewsdesk();
  await desk.store.troubles.syncAlarms([alarm], 'a text of the file');
  states = { web: allUp, slack: allUp };
  watch = newWatch();
});
afterEach(() => desk.close());

function newWatch(): TroubleWatch {
  const stateOf = (platform: string) => states[platform] ?? allUp;
  return watchTroubles({
    store: desk.store,
    report: () =>
      reportHealth({
        store: desk.store,
        adapters: ['web', 'slack'].map((platform) => ({ platform, state: () => stateOf(platform) })),
        clock: desk.clock,
      }),
    takesPosts: (platform) => stateOf(platform).posting.kind === 'up',
    onNews: () => {},
    onChange: () => {},
  });
}

/** Looks every five seconds, as Telex does; `meanwhile` happens before each look. */
async function passes(ms: number, meanwhile: () => Promise<void> = async () => {}): Promise<void> {
  for (const end = desk.now + ms; desk.now < end; desk.now += 5_000) {
    await meanwhile();
    await watch.look();
  }
}

/** What the alarm channel is told, in order. */
async function notices(): Promise<readonly string[]> {
  const told: string[] = [];
  const asked = { platform: 'web', owner: 'telex', now: desk.now, leaseMs: minuteMs } as const;
  for (;;) {
    const lane = await desk.store.ledger.claimLane(asked);
    const operation = lane === null ? null : await desk.store.ledger.head(lane, desk.now);
    if (operation === null) return told;
    if (operation.kind !== 'alarm') throw new Error('not an alarm');
    const platformLabels = new Map([['slack', 'Slack']]);
    const telling = { locale: 'nl', timeZone: 'Europe/Amsterdam', now: desk.now, platformLabels } as const;
    told.push(presentTroubles(operation.news, telling).text);
    await desk.store.ledger.settle(
      operation,
      { kind: 'sent', messageId: `m${told.length}`, revision: null },
      desk.now,
    );
  }
}

/** Sources that are polled every five minutes, one after another, and how each poll goes. */
async function poll(ids: readonly string[], how: 'failing' | 'ok'): Promise<void> {
  const everyMs = 5 * minuteMs;
  for (const [index, id] of ids.entries()) {
    const offset = Math.floor((index / ids.length) * everyMs);
    if ((((desk.now - nightShift - offset) % everyMs) + everyMs) % everyMs >= 5_000) continue;
    const fault = { text: 'no answer', kind: 'unreachable' };
    const at = { at: desk.now, nextPollAt: desk.now + everyMs };
    await desk.store.sources.savePoll(
      { id, fence: 0 },
      { ...at, ...(how === 'ok' ? { state: how } : { state: how, fault }) },
    );
  }
}

test('two hundred sources that die together are told in a few notices, all of them, and so is their return', async () => {
  const ids = Array.from({ length: 200 }, (_, index) => `bron-${index}`);
  await desk.store.sources.sync(
    ids.map((id) => ({ id, url: `https://wire.example/${id}`, credit: null, topic: null, sample: false })),
  );
  await passes(12 * minuteMs, () => poll(ids, 'failing'));
  const begun = await notices();
  expect(begun.length).toBeLessThanOrEqual(3);
  expect(countOf(begun, /^🔴 (\d+) bronnen zijn niet te lezen/)).toBe(200);
  await passes(12 * minuteMs, () => poll(ids, 'ok'));
  const over = await notices();
  expect(over.length).toBeLessThanOrEqual(5);
  expect(countOf(over, /^🟢 Verholpen: (?:(\d+) bronnen zijn|bron bron-\d+ is) weer te lezen/)).toBe(200);
});

test('a platform that comes and goes for two hours is not told of time and again', async () => {
  for (const end = desk.now + 120 * minuteMs; desk.now < end; ) {
    states.slack = away;
    await passes(2.5 * minuteMs);
    states.slack = allUp;
    await passes(30_000);
  }
  const told = await notices();
  expect(told.length).toBeLessThanOrEqual(3);
  expect(told[0]).toContain('Slack neemt geen berichten aan');
  await passes(30 * minuteMs);
  expect(await notices()).toEqual([expect.stringContaining('Verholpen: Slack neemt weer berichten aan')]);
});

test('a source that was taken out of the newsroom file is not said to be read again', async () => {
  const sync = (ids: readonly string[]) =>
    desk.store.sources.sync(
      ids.map((id) => ({ id, url: `https://wire.example/${id}`, credit: null, topic: null, sample: false })),
    );
  await sync(['anp', 'oud']);
  for (let times = 0; times < 2; times++) await poll(['oud'], 'failing');
  await passes(3 * minuteMs);
  expect(await notices()).toEqual([expect.stringContaining('Bron oud is niet te lezen')]);
  await sync(['anp']);
  watch = newWatch();
  await passes(5 * minuteMs);
  expect(await notices()).toEqual([
    expect.stringMatching(/Verholpen: niet meer gelezen, .* newsroom.yaml: oud/),
  ]);
});

function countOf(texts: readonly string[], pattern: RegExp): number {
  const lines = texts.flatMap((text) => text.split('\n')).map((line) => pattern.exec(line));
  return lines.reduce((sum, found) => sum + (found === null ? 0 : Number(found[1] ?? 1)), 0);
}
