import { Counter, Gauge, Histogram, Registry } from 'prom-client';

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

/** What is true at the moment of a scrape. */
export type Gauges = {
  readonly operations: ReadonlyMap<string, number>;
  readonly platforms: readonly {
    readonly platform: string;
    readonly hearing: boolean;
    readonly posting: boolean;
    readonly oldestOpenSeconds: number;
    /** Null: the platform does not count them. */
    readonly refusedRequests: number | null;
  }[];
  readonly parkedChannels: number;
  /** Kills, holds, corrections and flashes that were given up and are still to be said by hand. */
  readonly undelivered: number;
  /** Those that were read at least once, or tried. */
  readonly sources: readonly { readonly id: string; readonly isUp: boolean; readonly isSilent: boolean }[];
  /** Sources that are to be read and are not yet. */
  readonly due: { readonly sources: number; readonly longestSeconds: number };
  readonly lagSeconds: number;
  /** False while nothing can be kept in the database, once that is no matter of seconds. */
  readonly isStoreWritable: boolean;
  /** What one Telex does for all on the database, and whether this one does. Empty where there is only one. */
  readonly leases: ReadonlyMap<string, boolean>;
};

/** Always told, at 0 where there is none. */
const states = ['pending', 'sending', 'held', 'sent', 'parked', 'dead', 'lapsed'];
/** Settlements that are no failure: what lapsed was withdrawn in time, or listed. */
const noFailures = ['sent', 'again', 'lapsed'];
/** So many channels, the first that were posted to, are told apart: all others are one. */
const mostChannels = 100;
const otherChannels = { platform: 'other', channel: 'other' };
const delayBuckets = [1, 5, 15, 60, 300, 900, 3_600, 43_200];

/**
 * What Telex counts. All names begin with `telex_`; times are seconds. `look` is asked once a scrape, and so is how many
 * lines of the log were lost since the start.
 */
export function createMetrics(look: () => Promise<Gauges>, lostLogLines = () => 0): Metrics {
  const registers = [new Registry()];
  const [registry] = registers as [Registry];
  const show = createGauges(registers, lostLogLines);
  const polls = new Counter({
    name: 'telex_polls_total',
    help: 'Polls by outcome.',
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
  const channelDelay = new Histogram({
    name: 'telex_channel_available_to_posted_seconds',
    help: 'The same by channel, by the id that its platform has for it: a hundred of them, all others as "other".',
    labelNames: ['platform', 'channel'],
    buckets: delayBuckets,
    registers,
  });
  const channels = new Set<string>();
  const seenDelay = new Histogram({
    name: 'telex_issued_to_seen_seconds',
    help: 'From when an item was issued to when Telex saw it.',
    buckets: delayBuckets,
    registers,
  });
  const sourceDelay = new Histogram({
    name: 'telex_source_issued_to_seen_seconds',
    help: 'The same by source.',
    labelNames: ['source'],
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
      for (const ms of folded.issuedToSeenMs) {
        seenDelay.observe(ms / 1_000);
        sourceDelay.observe({ source }, ms / 1_000);
      }
      if (errorKind !== null) errors.inc({ kind: `poll-${errorKind}` });
    },
    pushed: (push) => pushes.inc(push),
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
      show(await look());
      return registry.metrics();
    },
  };
}

/** What is set anew at each scrape. */
function createGauges(registers: Registry[], lostLogLines: () => number): (now: Gauges) => void {
  const operations = new Gauge({
    name: 'telex_operations',
    help: 'Operations by state; pending and sending are the queue.',
    labelNames: ['state'],
    registers,
  });
  const queue = new Gauge({
    name: 'telex_queue_depth',
    help: 'Operations that wait for their turn or are under way; what is parked does not count.',
    registers,
  });
  const platformUp = new Gauge({
    name: 'telex_platform_up',
    help: 'Whether a platform is heard and posted to: 1 or 0.',
    labelNames: ['platform', 'what'],
    registers,
  });
  const oldestOpen = new Gauge({
    name: 'telex_oldest_open_seconds',
    help: 'For how long the oldest open operation of a platform has been open; 0 when nothing is.',
    labelNames: ['platform'],
    registers,
  });
  const refused = new Gauge({
    name: 'telex_refused_requests',
    help: 'Requests of the last ten minutes that a platform refused, where it shuts out who has too many.',
    labelNames: ['platform'],
    registers,
  });
  const parkedChannels = new Gauge({
    name: 'telex_parked_channels',
    help: 'Channels that nothing is sent to until somebody mends them.',
    registers,
  });
  const undelivered = new Gauge({
    name: 'telex_undelivered',
    help: 'Kills, holds, corrections and flashes that were given up and are still to be said by hand; 50 at most.',
    registers,
  });
  const sourceUp = new Gauge({
    name: 'telex_source_up',
    help: 'Whether the last poll of a source succeeded: 1 or 0.',
    labelNames: ['source'],
    registers,
  });
  const sourceSilent = new Gauge({
    name: 'telex_source_silent',
    help: 'Whether a source brings nothing for longer than it ever does at that hour of the week: 1 or 0.',
    labelNames: ['source'],
    registers,
  });
  const due = new Gauge({
    name: 'telex_sources_due',
    help: 'Sources that are to be read now and that nobody reads yet.',
    registers,
  });
  const longestDue = new Gauge({
    name: 'telex_source_late_seconds',
    help: 'For how long the one of them that waits longest has waited; 0 where none does.',
    registers,
  });
  const lag = new Gauge({
    name: 'telex_event_loop_lag_seconds',
    help: 'The longest that anything waited for the event loop since the last scrape.',
    registers,
  });
  const writable = new Gauge({
    name: 'telex_store_writable',
    help: 'Whether the database takes what is to be kept: 1 or 0.',
    registers,
  });
  const leases = new Gauge({
    name: 'telex_lease_held',
    help: 'Of what one of several Telexes does for all: whether this one does it, 1 or 0.',
    labelNames: ['lease'],
    registers,
  });
  const lostLines = new Gauge({
    name: 'telex_log_lines_lost',
    help: 'Log lines that could not be written since the start: its disk was full, or nobody read it.',
    registers,
  });
  return (now) => {
    for (const state of new Set([...states, ...now.operations.keys()]))
      operations.set({ state }, now.operations.get(state) ?? 0);
    queue.set((now.operations.get('pending') ?? 0) + (now.operations.get('sending') ?? 0));
    for (const { platform, hearing, posting, oldestOpenSeconds, refusedRequests } of now.platforms) {
      platformUp.set({ platform, what: 'hearing' }, hearing ? 1 : 0);
      platformUp.set({ platform, what: 'posting' }, posting ? 1 : 0);
      oldestOpen.set({ platform }, oldestOpenSeconds);
      if (refusedRequests !== null) refused.set({ platform }, refusedRequests);
    }
    parkedChannels.set(now.parkedChannels);
    undelivered.set(now.undelivered);
    // A source that was taken out of the newsroom file is told of no more.
    sourceUp.reset();
    sourceSilent.reset();
    for (const { id, isUp, isSilent } of now.sources) {
      sourceUp.set({ source: id }, isUp ? 1 : 0);
      sourceSilent.set({ source: id }, isSilent ? 1 : 0);
    }
    due.set(now.due.sources);
    longestDue.set(now.due.longestSeconds);
    lag.set(now.lagSeconds);
    writable.set(now.isStoreWritable ? 1 : 0);
    for (const [lease, isHeld] of now.leases) leases.set({ lease }, isHeld ? 1 : 0);
    lostLines.set(lostLogLines());
  };
}
