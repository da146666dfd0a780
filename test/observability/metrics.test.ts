import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { reportHealth } from '../../src/health/health-report.ts';
import { readGauges } from '../../src/health/read-gauges.ts';
import { createMetrics, type Metrics } from '../../src/observability/metrics.ts';
import { createDeliverer } from '../../src/pipeline/deliver.ts';
import { type Newsdesk, openNewsdesk, presenter } from '../support/newsdesk.ts';
import { quietLog } from '../support/quiet-log.ts';
import { createScriptedAdapter } from '../support/scripted-adapter.ts';
import { minuteMs, wireItem } from '../support/wire-item.ts';

describe('the metrics', () => {
  let desk: Newsdesk;
  let metrics: Metrics;

  beforeEach(async () => {
    desk = await openNewsdesk();
    await desk.follow({ platform: 'web', workspace: '', externalId: 'bureau' }, 'buitenland');
    metrics = createMetrics(() =>
      readGauges(() => reportHealth({ ...desk, adapters: [createScriptedAdapter()] }), 0.25, desk.now),
    );
  });
  afterEach(() => desk.close());

  it('tell of polls, bytes, items, errors and how late an item was seen', async () => {
    const folded = { fresh: 2, updated: 1, withdrawn: 0, issuedToSeenMs: [30_000, 90_000], unjoined: [1] };
    metrics.polled({ source: 'anp', outcome: 'read', bytes: 5_000, folded, errorKind: null }, 120);
    const nothing = { fresh: 0, updated: 0, withdrawn: 0, issuedToSeenMs: [], unjoined: [] };
    metrics.polled(
      { source: 'nos', outcome: 'failed', bytes: 0, folded: nothing, errorKind: 'timeout' },
      10_000,
    );
    const text = await metrics.text();
    for (const line of [
      'telex_polls_total{source="anp",outcome="read"} 1',
      'telex_polls_total{source="nos",outcome="failed"} 1',
      'telex_poll_bytes_total 5000',
      'telex_items_total{kind="new"} 2',
      'telex_items_total{kind="version"} 1',
      'telex_errors_total{kind="poll-timeout"} 1',
      'telex_errors_total{kind="join"} 1',
      'telex_issued_to_seen_seconds_sum 120',
      'telex_issued_to_seen_seconds_count 2',
      'telex_source_issued_to_seen_seconds_count{source="anp"} 2',
    ]) {
      expect(text.split('\n')).toContain(line);
    }
  });

  it('tell five hundred sources apart, and all others as one', async () => {
    const folded = { fresh: 1, updated: 0, withdrawn: 0, issuedToSeenMs: [30_000], unjoined: [] };
    for (const at of Array.from({ length: 510 }, (_, each) => each)) {
      metrics.polled({ source: `bron-${at}`, outcome: 'read', bytes: 5, folded, errorKind: null }, 120);
      metrics.polled({ source: `bron-${at}`, outcome: 'unchanged', bytes: 5, folded, errorKind: null }, 120);
    }
    const lines = (await metrics.text()).split('\n');
    expect(lines).toContain('telex_polls_total{source="bron-499",outcome="read"} 1');
    expect(lines).toContain('telex_polls_total{source="other",outcome="read"} 10');
    expect(lines).toContain('telex_source_issued_to_seen_seconds_count{source="other"} 20');
    expect(lines.filter((line) => line.includes('bron-505'))).toEqual([]);
  });

  it('tell of operations by state, of the queue and of how late a card was posted', async () => {
    await desk.file(wireItem({ guid: 'a' }), wireItem({ guid: 'b' }), wireItem({ guid: 'c' }));
    expect(await metrics.text()).toContain('telex_queue_depth 3');
    const adapter = createScriptedAdapter();
    adapter.script.push(async () => ({ kind: 'refused', reason: 'too long' }));
    adapter.script.push(async () => ({ kind: 'sent', messageId: 'm1' }));
    adapter.script.push(async () => ({ kind: 'channel-broken', reason: 'archived' }));
    desk.now += 2 * minuteMs;
    const { store, clock } = desk;
    const deliverer = createDeliverer({
      adapter,
      store,
      clock,
      present: presenter,
      random: () => 0.5,
      log: quietLog,
      onSettled: ({ lane, kind, availableAt }, { kind: settlement }) =>
        metrics.settled({
          channel: lane.channel,
          kind,
          settlement,
          waitedMs: desk.now - availableAt,
        }),
    });
    await deliverer.round(new AbortController().signal);
    const text = await metrics.text();
    for (const line of [
      'telex_operations{state="pending"} 0',
      'telex_operations{state="sending"} 0',
      'telex_operations{state="sent"} 1',
      'telex_operations{state="parked"} 1',
      'telex_operations{state="dead"} 1',
      'telex_queue_depth 0',
      'telex_errors_total{kind="delivery-dead"} 1',
      'telex_errors_total{kind="delivery-channel-parked"} 1',
      'telex_operations_settled_total{platform="web",kind="post",settlement="sent"} 1',
      'telex_available_to_posted_seconds_count{platform="web"} 1',
      'telex_channel_available_to_posted_seconds_count{platform="web",channel="bureau"} 1',
    ]) {
      expect(text.split('\n')).toContain(line);
    }
    const parked = await desk.store.deliveries.list({ state: 'parked', limit: 5 });
    expect(parked.map(({ reason, state }) => ({ reason, state }))).toEqual([
      { reason: 'archived', state: 'parked' },
    ]);
    const dead = await desk.store.deliveries.list({ state: 'dead', limit: 5 });
    expect(dead.map(({ reason }) => reason)).toEqual(['too long']);
    expect(await desk.store.deliveries.list({ state: 'pending', limit: 5 })).toEqual([]);
  });

  it('tell a hundred channels apart, and all others as one', async () => {
    const posted = (externalId: string) =>
      metrics.settled({
        channel: { platform: 'slack', externalId },
        kind: 'post',
        settlement: 'sent',
        waitedMs: 900,
      });
    for (let nth = 1; nth <= 130; nth++) posted(`C${nth}`);
    posted('C7');
    const counts = (await metrics.text()).match(/^telex_channel_\w+_count\{.*$/gmu) ?? [];
    expect(counts).toHaveLength(101);
    expect(counts).toContain(
      'telex_channel_available_to_posted_seconds_count{platform="slack",channel="C7"} 2',
    );
    expect(counts).toContain(
      'telex_channel_available_to_posted_seconds_count{platform="other",channel="other"} 30',
    );
  });
});
