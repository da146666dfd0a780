import { Counter, Gauge, Histogram, Registry } from 'prom-client';
import type { PollReport } from '../pipeline/poll-report.ts';
import type { ClaimedOperation, Settlement } from '../store/ledger.ts';
import type { DeliveryReport, OperationState } from '../store/ports.ts';

export type Metrics = {
  polled(report: PollReport, tookMs: number): void;
  settled(operation: ClaimedOperation, settlement: Settlement, now: number): void;
  /** In the Prometheus text format, https://prometheus.io/docs/instrumenting/exposition_formats/ */
  text(): Promise<string>;
};

const states: readonly OperationState[] = ['pending', 'sending', 'sent', 'parked', 'dead'];
const delayBuckets = [1, 5, 15, 60, 300, 900, 3_600, 43_200];

/** What Telex counts. All names begin with `telex_`; times are seconds. */
export function createMetrics(deliveries: DeliveryReport): Metrics {
  const registers = [new Registry()];
  const [registry] = registers as [Registry];
  const polls = new Counter({
    name: 'telex_polls_total',
    help: 'Polls by outcome.',
    labelNames: ['source', 'outcome'],
    registers,
  });
  const bytes = new Counter({ name: 'telex_poll_bytes_total', help: 'Bytes of bodies read.', registers });
  const pollSeconds = new Histogram({
    name: 'telex_poll_seconds',
    help: 'How long a poll took.',
    buckets: [0.05, 0.2, 1, 5, 30],
    registers,
  });
  const items = new Counter({
    name: 'telex_items_total',
    help: 'Items by what folding made of them.',
    labelNames: ['kind'],
    registers,
  });
  const errors = new Counter({
    name: 'telex_errors_total',
    help: 'Polls and deliveries that went wrong, by kind.',
    labelNames: ['kind'],
    registers,
  });
  const settled = new Counter({
    name: 'telex_operations_settled_total',
    help: 'Tries of operations by how they ended.',
    labelNames: ['platform', 'kind', 'settlement'],
    registers,
  });
  const delay = new Histogram({
    name: 'telex_available_to_posted_seconds',
    help: 'From when a story could have been posted to when it was.',
    labelNames: ['platform'],
    buckets: delayBuckets,
    registers,
  });
  const operations = new Gauge({
    name: 'telex_operations',
    help: 'Operations by state; pending and sending are the queue.',
    labelNames: ['state'],
    registers,
    async collect() {
      const counts = await deliveries.countByState();
      for (const state of states) operations.set({ state }, counts.get(state) ?? 0);
    },
  });
  const queue = new Gauge({
    name: 'telex_queue_depth',
    help: 'Operations that wait for their turn or are under way; what is parked does not count.',
    registers,
    async collect() {
      const counts = await deliveries.countByState();
      queue.set((counts.get('pending') ?? 0) + (counts.get('sending') ?? 0));
    },
  });
  const seenDelay = new Histogram({
    name: 'telex_issued_to_seen_seconds',
    help: 'From when an item was issued to when Telex saw it.',
    buckets: delayBuckets,
    registers,
  });
  return {
    polled({ source, outcome, bytes: read, folded, errorKind }, tookMs) {
      polls.inc({ source, outcome });
      bytes.inc(read);
      pollSeconds.observe(tookMs / 1_000);
      items.inc({ kind: 'new' }, folded.fresh);
      items.inc({ kind: 'version' }, folded.updated);
      items.inc({ kind: 'withdrawn' }, folded.withdrawn);
      for (const ms of folded.issuedToSeenMs) seenDelay.observe(ms / 1_000);
      if (errorKind !== null) errors.inc({ kind: `poll-${errorKind}` });
    },
    settled({ channel: { platform }, kind, availableAt }, settlement, now) {
      settled.inc({ platform, kind, settlement: settlement.kind });
      if (settlement.kind === 'sent' && kind === 'post')
        delay.observe({ platform }, (now - availableAt) / 1_000);
      if (settlement.kind !== 'sent' && settlement.kind !== 'again')
        errors.inc({ kind: `delivery-${settlement.kind}` });
    },
    text: () => registry.metrics(),
  };
}
