import { tellFailing } from '../../observability/tell-failing.ts';
import type { Source, UrlSource } from '../../settings/source-table.ts';
import type { Store } from '../../store/open-store.ts';
import { LostSourceError } from '../../store/source-store.ts';
import { UnusableStoreError } from '../../store/unusable-store.ts';
import type { PollDeps } from '../poll-report.ts';
import { onlyReplica, type Replica } from '../replicas/replica.ts';
import type { BodiesInHand } from './bodies-in-hand.ts';
import { type PushEnd, type Pushed, takePush } from './take-push.ts';

/** Pushes that wait for a source, or are folded; what comes beyond them is read by a poll. */
const mostWaiting = 64;
const mostOfOne = 8;
/** And of all of them together, but for one: what is unpacked of those that are folded is in the hands of polls. */
const mostBytes = 16 * 1024 * 1024;
/** Nobody else reads the source for so long. */
const longestPushMs = 5 * 60_000;

const notKept = 'what a hub sent could not be kept; it sends it again';

/** What taking pushes needs of polling. */
export type PushTakerDeps = PollDeps & {
  readonly store: Pick<Store, 'sources'>;
  readonly sources: readonly Source[];
  /** Sources that are being read, by a poll or a push, until when. */
  readonly underWay: Map<string, Promise<void>>;
  /** What is in memory of documents that are read, by polls as well. Default: nothing is waited for. */
  readonly bodies?: BodiesInHand;
  /** Which of the Telexes on the database it belongs to. Default: the only one. */
  readonly replica?: Replica;
  readonly onNews: () => void;
  /** A source is to be polled now. */
  readonly onDue: () => void;
  /** Milliseconds of a clock that nobody sets; the process's own if absent. */
  readonly elapsed?: () => number;
};

/**
 * Takes what hubs send, each source by itself: after a poll or a push of it that is under way, under the same lease.
 * Never rejects.
 */
export function createPushTaker(
  deps: PushTakerDeps,
  signal: AbortSignal,
): (id: string, pushed: Pushed) => Promise<PushEnd> {
  const { store, log, clock, underWay, replica = onlyReplica } = deps;
  const sources = new Map(
    deps.sources.flatMap((source) => (source.kind === 'folder' ? [] : [[source.id, source] as const])),
  );
  const waiting = new Map<string, number>();
  let bytesWaiting = 0;
  const keeping = tellFailing(
    { log, level: 'warn', elapsed: deps.elapsed },
    { fails: notKept, again: 'what hubs send is kept again' },
  );

  return async (id, pushed) => {
    const source = sources.get(id);
    const before = waiting.get(id) ?? 0;
    const all = [...waiting.values()].reduce((sum, count) => sum + count, 0);
    if (source === undefined || signal.aborted) return 'not-kept';
    const isMuch = bytesWaiting > 0 && bytesWaiting + pushed.bytes.length > mostBytes;
    if (before >= mostOfOne || all >= mostWaiting || isMuch) return pollNow(id);
    waiting.set(id, before + 1);
    bytesWaiting += pushed.bytes.length;
    try {
      while (underWay.has(id)) await underWay.get(id);
      const { promise, resolve } = Promise.withResolvers<void>();
      underWay.set(id, promise);
      try {
        return await take(source, pushed);
      } finally {
        underWay.delete(id);
        resolve();
      }
    } catch (error) {
      if (error instanceof LostSourceError) return pollNow(id);
      if (signal.aborted) return 'not-kept';
      // On a full disk each of them fails, and hubs send again and again.
      if (error instanceof UnusableStoreError) keeping.failed(error, { source: id });
      else log.warn({ source: id, err: error }, notKept);
      return 'not-kept';
    } finally {
      bytesWaiting -= pushed.bytes.length;
      const left = (waiting.get(id) ?? 1) - 1;
      if (left > 0) waiting.set(id, left);
      else waiting.delete(id);
    }
  };

  async function take(source: UrlSource, pushed: Pushed): Promise<PushEnd> {
    const { id } = source;
    const [known] = await store.sources.claim({
      ids: [id],
      owner: replica.owner,
      now: clock(),
      leaseMs: replica.leaseMs ?? longestPushMs,
      isDueOrNot: true,
    });
    if (known === undefined) return pollNow(id);
    const letGo = replica.holdSource(known);
    const body = deps.bodies?.take();
    try {
      const taken = await takePush(source, known, pushed, { ...deps, body }, signal);
      if (taken !== null && taken.fresh + taken.updated > 0) deps.onNews();
      if (taken !== null) {
        keeping.worked();
        return 'kept';
      }
    } catch (error) {
      await store.sources.release([known]).catch(() => {});
      throw error;
    } finally {
      body?.end();
      letGo();
    }
    await store.sources.release([known]);
    return pollNow(id);
  }

  /** Its document says what a part of it does not. */
  async function pollNow(id: string): Promise<PushEnd> {
    try {
      await store.sources.hasten(id, clock());
    } catch {
      return 'not-kept';
    }
    deps.onDue();
    return 'poll';
  }
}
