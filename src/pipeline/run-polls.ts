import { createFolderReader } from '../feeds/fetch/folder-source.ts';
import { createHostTurns, type HostAnswer } from '../scheduler/host-turns.ts';
import type { Source } from '../settings/source-table.ts';
import type { Store } from '../store/open-store.ts';
import type { SourcePoll } from '../store/ports.ts';
import { pollSource } from './poll.ts';
import { pollFolder } from './poll-folder.ts';
import type { PollDeps, PollReport } from './poll-report.ts';
import { failureOf } from './read-source.ts';
import { saveFailure } from './save-poll.ts';

/** Polls under way at once. */
const pollsAtOnce = 512;
/** Of one host; as many as the fetcher asks of it at once. */
const perHost = 4;
/** Polls that end together are followed by one look for what is due. */
const refillMs = 20;
const elapsed = () => performance.now();

export type PollsDeps = Omit<PollDeps, 'store'> & {
  readonly store: Pick<Store, 'transaction' | 'stories' | 'sources'>;
  readonly sources: readonly Source[];
  readonly onPolled?: (report: PollReport, tookMs: number) => void;
  /** A poll brought something to post. */
  readonly onNews: () => void;
};

export type Polls = {
  /** Starts the polls that are due, as far as there is room and their hosts have turns. Rejects where the store does. */
  startDue(): Promise<void>;
  /** Resolves when the polls under way have ended. */
  ended(): Promise<unknown>;
};

type Reader = (known: SourcePoll) => Promise<PollReport>;

/**
 * Keeps the polls that are due under way. Where more were due than there was room for, the next start as soon as one
 * ends. A source whose host has no turn takes no place, so that a host that hangs holds up nobody else's.
 */
export function createPolls(deps: PollsDeps, signal: AbortSignal): Polls {
  const { store, clock, log } = deps;
  const sources = new Map(deps.sources.map((source) => [source.id, source]));
  const readers = new Map(deps.sources.map((source) => [source.id, createReader(source, deps, signal)]));
  const polls = new Map<string, Promise<void>>();
  const turns = createHostTurns(perHost);
  const hosts = createHosts(deps.sources);
  /** By `elapsed`: sources whose last poll the store could not keep are not asked again and again meanwhile. */
  const restsUntil = new Map<string, number>();
  /** In the store, and not in the newsroom file that this process has read. */
  const strangers = new Set<string>();
  let filling: Promise<void> | null = null;
  let moreIsDue = false;
  let refilling: NodeJS.Timeout | null = null;

  return {
    startDue,
    ended: () => Promise.allSettled(polls.values()),
  };

  function startDue(): Promise<void> {
    filling ??= fill().finally(() => {
      filling = null;
    });
    return filling;
  }

  async function fill(): Promise<void> {
    moreIsDue = false;
    for (;;) {
      const room = pollsAtOnce - polls.size;
      if (room <= 0 || signal.aborted) {
        moreIsDue = true;
        return;
      }
      const { busy, waits } = withoutTurn();
      const due = await store.sources.due(clock(), busy, room);
      for (const { id } of due) if (!sources.has(id)) strangers.add(id);
      const started = due.filter(start).length;
      // Those that were passed over for want of a turn may have hidden others: these are asked for without them.
      if (started === due.length || due.length < room) {
        moreIsDue = waits || started < due.length || due.length === room;
        return;
      }
    }
  }

  function start(known: SourcePoll): boolean {
    const source = sources.get(known.id);
    const read = readers.get(known.id);
    if (source === undefined || read === undefined) return false;
    hosts.note(known);
    const host = hosts.of(known.id);
    if (!turns.take(host, clock())) return false;
    const poll = pollOnce(source, known, read).then((answer) => {
      polls.delete(source.id);
      turns.end(host, answer);
      refill();
    });
    polls.set(source.id, poll);
    return true;
  }

  /** A second of the clock is not waited for while others are due. */
  function refill(): void {
    if (!moreIsDue || refilling !== null || polls.size > pollsAtOnce * 0.75) return;
    refilling = setTimeout(() => {
      refilling = null;
      if (!signal.aborted) startDue().catch(() => {});
    }, refillMs);
  }

  function withoutTurn(): { readonly busy: ReadonlySet<string>; readonly waits: boolean } {
    const now = clock();
    for (const [id, until] of restsUntil) if (until <= elapsed()) restsUntil.delete(id);
    const full = hosts.idsWhere((host) => turns.isFull(host, now));
    const busy = new Set([...polls.keys(), ...restsUntil.keys(), ...strangers, ...full]);
    return { busy, waits: full.some((id) => !polls.has(id)) };
  }

  async function pollOnce(source: Source, known: SourcePoll, read: Reader): Promise<HostAnswer> {
    const startedAt = elapsed();
    try {
      const report = await read(known);
      deps.onPolled?.(report, elapsed() - startedAt);
      if (report.folded.fresh + report.folded.updated > 0) deps.onNews();
      return answerOf(report);
    } catch (error) {
      if (signal.aborted || (await keptAsFailure(source, known, error, startedAt)))
        return { kind: 'answered' };
      restsUntil.set(source.id, elapsed() + source.everyMs);
      log.error({ source: source.id, err: error }, 'what was read could not be kept; it is read again later');
      return { kind: 'answered' };
    }
  }

  /** A poll that Telex failed on is the failure of its source, where it is not the store that fails. */
  async function keptAsFailure(source: Source, known: SourcePoll, error: unknown, startedAt: number) {
    try {
      const report = await saveFailure(source, known, failureOf(error, source, deps), deps);
      deps.onPolled?.(report, elapsed() - startedAt);
      return true;
    } catch {
      return false;
    }
  }
}

function answerOf({ errorKind, limitedUntil }: PollReport): HostAnswer {
  if (limitedUntil !== undefined) return { kind: 'limited', until: limitedUntil };
  return errorKind !== null && /-timeout$/.test(errorKind) ? { kind: 'silent' } : { kind: 'answered' };
}

/** The host that each source really asks: where redirects led the last time, else the one that is written. */
function createHosts(sources: readonly Source[]) {
  const hostOf = new Map<string, string | null>();
  const idsOf = new Map<string, Set<string>>();
  for (const source of sources) place(source.id, source.kind === 'url' ? hostIn(source.url) : null);

  function place(id: string, host: string | null): void {
    const before = hostOf.get(id);
    if (before === host) return;
    if (before) idsOf.get(before)?.delete(id);
    hostOf.set(id, host);
    if (host === null) return;
    const ids = idsOf.get(host) ?? new Set();
    idsOf.set(host, ids.add(id));
  }

  return {
    of: (id: string) => hostOf.get(id) ?? null,
    note({ id, validatorsUrl }: SourcePoll): void {
      if (validatorsUrl !== null) place(id, hostIn(validatorsUrl));
    },
    idsWhere: (isMeant: (host: string) => boolean): string[] =>
      [...idsOf].flatMap(([host, ids]) => (isMeant(host) ? [...ids] : [])),
  };
}

function hostIn(address: string): string | null {
  return URL.parse(address)?.host ?? null;
}

/** How a source of this kind is read once; a folder's reader remembers what stood in it at the last look. */
function createReader(source: Source, deps: PollsDeps, signal: AbortSignal): Reader {
  switch (source.kind) {
    case 'url':
    case 'anp':
      return (known) => pollSource(source, known, deps, signal);
    case 'folder': {
      const { clock, newsroom } = deps;
      const reader = createFolderReader({ folder: source.folder, clock, maxBytes: newsroom.maxBodyBytes });
      return (known) => pollFolder(source, known, reader, deps, signal);
    }
  }
}
