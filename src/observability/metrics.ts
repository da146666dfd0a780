import { Counter, Histogram, Registry } from 'prom-client';
import { createGauges, createReportGauges, type Gauges } from './gauges.ts';

/** What Telex tells monitoring; see docs/operations.md for what to watch. */
export type Metrics = {
  polled(poll: CountedPoll, tookMs: number): void;
  /** Something came in the name of a source's hub. */
  pushed(push: { readonly source: string; readonly outcome: string }): void;
  settled(act: CountedAct): void;
  /** In the Prometheus text format, https://prometheus.io/docs/instrumenting/exposition_formats/ */
  text(): Promise<string>;
};

/** One poll of a source, in numbers. */
export type CountedPoll = {
  readonly source: string;
  readonly outcome: string;
  /** Of the body. */
  readonly bytes: number;
  readonly folded: {
    readonly fresh: number;
    readonly updated: number;
    readonly withdrawn: number;
    readonly issuedToSeenMs: readonly number[];
    /** Stories that are in no event by a fault of Telex. */
    readonly unjoined: readonly unknown[];
  };
  /** Null: nothing went wrong. */
  readonly errorKind: string | null;
};

/** One try of an operation, in numbers. */
export type CountedAct = {
  readonly channel: { readonly platform: string; readonly externalId: string };
  readonly kind: string;
  /** How it ended: `sent`, `again`, … */
  readonly settlement: string;
  /** Since it could have been posted. */
  readonly waitedMs: number;
};

/** Settlements that are no failure: what lapsed was withdrawn in time, or listed. */
const noFailures = ['sent', 'again', 'lapsed'];
/** So many channels, the first that were posted to, are told apart: all others are one. */
const mostChannels = 100;
const otherChannels = { platform: 'other', channel: 'other' };
/**
 * So many sources, the first that were read, are told apart by how long they took: what that holds of ten thousand would be a
 * tenth of all that Telex holds, and a scrape of them a hundred thousand lines.
 */
const mostSources = 500;
const delayBuckets = [1, 5, 15, 60, 300, 900, 3_600, 43_200];

/**
 * What Telex counts. All names begin with `telex_`; times are seconds. `look` is asked once a scrape, and so is how many
 * lines of the log were lost since the start.
 */
export function createMetrics(look: () => Promise<Gauges>, lostLogLines = () => 0): Metrics {
  const registers = [new Registry()];
  const [registry] = registers as [Registry];
  const showKnown = createGauges(registers, lostLogLines);
  const reported = new Registry();
  const show = createReportGauges([reported]);
  const polls = new Counter({
    name: 'telex_polls_total',
    help: 'Polls by outcome: of five hundred sources, all others as "other".',
    labelNames: ['source', 'outcome'],
    registers,
  });
  const pushes = new Counter({
    name: 'telex_pushes_total',
    help: 'What hubs sent, by what became of it.',
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
    help: 'Polls, deliveries and joinings to events that went wrong, by kind.',
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
  const channelDelay = new Histogram({
    name: 'telex_channel_available_to_posted_seconds',
    help: 'The same by channel, by the id that its platform has for it: a hundred of them, all others as "other".',
    labelNames: ['platform', 'channel'],
    buckets: delayBuckets,
    registers,
  });
  const channels = new Set<string>();
  const sources = new Set<string>();
  const nameOf = (source: string) => {
    if (sources.size < mostSources) sources.add(source);
    return sources.has(source) ? source : 'other';
  };
  const seenDelay = new Histogram({
    name: 'telex_issued_to_seen_seconds',
    help: 'From when an item was issued to when Telex saw it.',
    buckets: delayBuckets,
    registers,
  });
  const sourceDelay = new Histogram({
    name: 'telex_source_issued_to_seen_seconds',
    help: 'The same by source: five hundred of them, all others as "other".',
    labelNames: ['source'],
    buckets: delayBuckets,
    registers,
  });
  return {
    polled({ source: id, outcome, bytes: read, folded, errorKind }, tookMs) {
      const source = nameOf(id);
      polls.inc({ source, outcome });
      bytes.inc(read);
      pollSeconds.observe(tookMs / 1_000);
      items.inc({ kind: 'new' }, folded.fresh);
      items.inc({ kind: 'version' }, folded.updated);
      items.inc({ kind: 'withdrawn' }, folded.withdrawn);
      for (const ms of folded.issuedToSeenMs) {
        seenDelay.observe(ms / 1_000);
        sourceDelay.observe({ source }, ms / 1_000);
      }
      if (errorKind !== null) errors.inc({ kind: `poll-${errorKind}` });
      if (folded.unjoined.length > 0) errors.inc({ kind: 'join' }, folded.unjoined.length);
    },
    pushed: ({ source, outcome }) => pushes.inc({ source: nameOf(source), outcome }),
    settled({ channel: { platform, externalId: channel }, kind, settlement, waitedMs }) {
      settled.inc({ platform, kind, settlement });
      if (settlement === 'sent' && kind === 'post') {
        if (channels.size < mostChannels) channels.add(`${platform} ${channel}`);
        const label = channels.has(`${platform} ${channel}`) ? { platform, channel } : otherChannels;
        delay.observe({ platform }, waitedMs / 1_000);
        channelDelay.observe(label, waitedMs / 1_000);
      }
      if (!noFailures.includes(settlement)) errors.inc({ kind: `delivery-${settlement}` });
    },
    async text() {
      const told = await look();
      showKnown(told);
      const { report } = told;
      // What it was at an earlier scrape is not what it is.
      if (report === null) return registry.metrics();
      show(report);
      return Registry.merge([registry, reported]).metrics();
    },
  };
}
