import { Gauge, type Registry } from 'prom-client';

/** What is true at the moment of a scrape. */
export type Gauges = {
  readonly lagSeconds: number;
  /** False while nothing can be kept in the database, once that is no matter of seconds. */
  readonly isStoreWritable: boolean;
  /** What one Telex does for all on the database, and whether this one does. Empty where there is only one. */
  readonly leases: ReadonlyMap<string, boolean>;
  /** Null: the database does not say, or not in time. */
  readonly report: ReportGauges | null;
};

/** What is known by way of the database. */
export type ReportGauges = {
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
  readonly unfoundChannels: number;
  /** Kills, holds, corrections and flashes that were given up and are still to be said by hand. */
  readonly undelivered: number;
  /** Rows of the database that are damaged and passed over, by table. */
  readonly damagedRows: ReadonlyMap<string, readonly unknown[]>;
  /** When the nightly clearing came to its end last, and since when it fails; in milliseconds, null: it did not, or does not. */
  readonly clearing: { readonly lastAt: number | null; readonly failing: { readonly since: number } | null };
  /** Those that were read at least once, or tried. */
  readonly sources: readonly {
    readonly id: string;
    readonly isUp: boolean;
    readonly isSilent: boolean;
    /** Files of its folder that cannot be read or moved. */
    readonly stuckFiles: number;
  }[];
  /** Sources that are to be read and are not yet. */
  readonly due: { readonly sources: number; readonly longestSeconds: number };
};

/** Always told, at 0 where there is none. */
const states = ['pending', 'sending', 'held', 'sent', 'parked', 'dead', 'lapsed'];

/** What is set anew at each scrape, whatever the database does. */
export function createGauges(registers: Registry[], lostLogLines: () => number): (now: Gauges) => void {
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
  const lag = new Gauge({
    name: 'telex_event_loop_lag_seconds',
    help: 'The longest that anything waited for the event loop since the last scrape.',
    registers,
  });
  const lostLines = new Gauge({
    name: 'telex_log_lines_lost',
    help: 'Log lines that could not be written since the start: its disk was full, or nobody read it.',
    registers,
  });
  return (now) => {
    lag.set(now.lagSeconds);
    writable.set(now.isStoreWritable ? 1 : 0);
    for (const [lease, isHeld] of now.leases) leases.set({ lease }, isHeld ? 1 : 0);
    lostLines.set(lostLogLines());
  };
}

/** What is set anew at each scrape, as the database tells it. */
export function createReportGauges(registers: Registry[]): (now: ReportGauges) => void {
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
  const unfoundChannels = new Gauge({
    name: 'telex_unfound_channels',
    help: 'Channels of the newsroom file that are not found by their names.',
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
  const damagedRows = new Gauge({
    name: 'telex_damaged_rows',
    help: 'Rows of the database that are damaged and passed over, by table; 500 at most.',
    labelNames: ['table'],
    registers,
  });
  const clearedAt = new Gauge({
    name: 'telex_clearing_success_timestamp_seconds',
    help: 'When the nightly clearing came to its end last, in seconds since 1970; 0: it never did.',
    registers,
  });
  const clearingFails = new Gauge({
    name: 'telex_clearing_failing_since_timestamp_seconds',
    help: 'Since when parts of the nightly clearing fail, in seconds since 1970; 0: none does.',
    registers,
  });
  const sourceUp = new Gauge({
    name: 'telex_source_up',
    help: 'Whether the last poll of a source succeeded, and none is late: 1 or 0.',
    labelNames: ['source'],
    registers,
  });
  const sourceSilent = new Gauge({
    name: 'telex_source_silent',
    help: 'Whether a source brings nothing for longer than it ever does at that hour of the week: 1 or 0.',
    labelNames: ['source'],
    registers,
  });
  const stuckFiles = new Gauge({
    name: 'telex_source_stuck_files',
    help: 'Files in the folder of a source that cannot be read, change all the time, or were read and cannot be moved; no source without any is told of.',
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
    unfoundChannels.set(now.unfoundChannels);
    undelivered.set(now.undelivered);
    damagedRows.reset();
    for (const [table, rows] of now.damagedRows) damagedRows.set({ table }, rows.length);
    clearedAt.set((now.clearing.lastAt ?? 0) / 1_000);
    clearingFails.set((now.clearing.failing?.since ?? 0) / 1_000);
    // A source that was taken out of the newsroom file is told of no more.
    sourceUp.reset();
    sourceSilent.reset();
    stuckFiles.reset();
    for (const { id, isUp, isSilent, stuckFiles: stuck } of now.sources) {
      sourceUp.set({ source: id }, isUp ? 1 : 0);
      sourceSilent.set({ source: id }, isSilent ? 1 : 0);
      if (stuck > 0) stuckFiles.set({ source: id }, stuck);
    }
    due.set(now.due.sources);
    longestDue.set(now.due.longestSeconds);
  };
}
