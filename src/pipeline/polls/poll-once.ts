import type { AnswerWatch, MayAsk } from '../../feeds/fetch/fetch-request.ts';
import { createFolderReader } from '../../feeds/fetch/folder/folder-source.ts';
import type { Log } from '../../observability/log.ts';
import { type Failing, tellFailing } from '../../observability/tell-failing.ts';
import type { HostAnswer } from '../../scheduler/host-turns.ts';
import type { Source } from '../../settings/source-table.ts';
import { LostSourceError, type SourcePoll } from '../../store/source-store.ts';
import { storeRemedy, UnusableStoreError } from '../../store/unusable-store.ts';
import { pollSource } from '../poll.ts';
import { pollFolder, unmovedRules } from '../poll-folder.ts';
import type { PollDeps, PollReport } from '../poll-report.ts';
import { failureOf } from '../read-source.ts';
import { saveFailure } from '../save-poll.ts';

const elapsed = () => performance.now();

/** What one poll of a source works with, and who is told of it. */
export type PollOnceDeps = PollDeps & {
  readonly onPolled?: (report: PollReport, tookMs: number) => void;
  /** A poll brought something to post. */
  readonly onNews: () => void;
  /** Told of each poll that the store kept, and of each that it could not. */
  readonly keeping: Failing;
};

/**
 * How a poll ended: what it tells of its host, `not-kept` where the store could not keep what was
 * read, `no-turn` where a host on the way had none.
 */
export type PollEnd = HostAnswer | { readonly kind: 'not-kept' } | { readonly kind: 'no-turn' };

/** Who is told of polls that the store kept and of those that it could not. `elapsed` by a clock that nobody sets. */
export function tellKeeping(log: Log, elapsed?: () => number): Failing {
  return tellFailing({ log, elapsed }, { fails: notKept, again: 'what is read is kept again' });
}

/** Polls a source that was claimed. A folder's reader remembers what stood in it at the last look. Never rejects. */
export function createPoll(
  source: Source,
  deps: PollOnceDeps,
  signal: AbortSignal,
): (known: SourcePoll, mayAsk: MayAsk, watch?: AnswerWatch) => Promise<PollEnd> {
  const { log } = deps;
  const read = createReader(source, deps, signal);

  return async (known, mayAsk, watch) => {
    const startedAt = elapsed();
    try {
      const report = await read(known, mayAsk, watch);
      if (report.outcome === 'no-turn') return { kind: 'no-turn' };
      deps.keeping.worked();
      deps.onPolled?.(report, elapsed() - startedAt);
      if (report.folded.fresh + report.folded.updated > 0) deps.onNews();
      return answerOf(report);
    } catch (error) {
      if (signal.aborted || (await isKeptAsFailure(known, error, startedAt))) return { kind: 'answered' };
      if (error instanceof UnusableStoreError) deps.keeping.failed(error, { source: source.id });
      else log.error({ source: source.id, err: error }, notKept(error));
      return { kind: 'not-kept' };
    }
  };

  /**
   * A poll that Telex failed on is the failure of its source, where it is not the store that fails. One that came too
   * late is nobody's failure: whoever has the source now reads the same.
   */
  async function isKeptAsFailure(known: SourcePoll, error: unknown, startedAt: number): Promise<boolean> {
    if (isLost(error)) return true;
    if (error instanceof UnusableStoreError) return false;
    try {
      const report = await saveFailure(source, known, failureOf(error, source, deps), deps);
      deps.onPolled?.(report, elapsed() - startedAt);
      return true;
    } catch (failure) {
      return isLost(failure);
    }
  }

  function isLost(error: unknown): boolean {
    if (!(error instanceof LostSourceError)) return false;
    log.info({ source: source.id }, `what was read is dropped: ${error.message}`);
    return true;
  }
}

/**
 * The poll of each source by its id. That of a folder stays; that of an address remembers nothing and is made when it is due: ten
 * thousand that stand by hold 4 MB.
 */
export function createPollOf(
  sources: ReadonlyMap<string, Source>,
  deps: PollOnceDeps,
  signal: AbortSignal,
): (id: string) => ReturnType<typeof createPoll> | undefined {
  const folders = [...sources.values()].filter(({ kind }) => kind === 'folder');
  const ofFolders = new Map(folders.map((source) => [source.id, createPoll(source, deps, signal)]));
  return (id) => {
    const source = sources.get(id);
    return ofFolders.get(id) ?? (source && createPoll(source, deps, signal));
  };
}

function createReader(
  source: Source,
  deps: PollDeps,
  signal: AbortSignal,
): (known: SourcePoll, mayAsk: MayAsk, watch?: AnswerWatch) => Promise<PollReport> {
  switch (source.kind) {
    case 'url':
    case 'anp':
    case 'ap':
      return (known, mayAsk, watch) =>
        pollSource(source, known, { ...deps, mayAsk, ...(watch && { watch }) }, signal);
    case 'folder': {
      const { clock, newsroom } = deps;
      const reader = createFolderReader({ folder: source.folder, clock, maxBytes: newsroom.maxBodyBytes });
      let isRecalled = false;
      return async (known) => {
        if (!isRecalled) reader.recall(await deps.store.traits.standing(source.id, unmovedRules(known.url)));
        isRecalled = true;
        return pollFolder(source, known, reader, deps, signal);
      };
    }
  }
}

function answerOf({ errorKind, limitedUntil }: PollReport): HostAnswer {
  if (limitedUntil !== undefined) return { kind: 'limited', until: limitedUntil };
  return errorKind !== null && /-timeout$/.test(errorKind) ? { kind: 'silent' } : { kind: 'answered' };
}

function notKept(error: unknown): string {
  return `what was read could not be kept, by no fault of the source: ${storeRemedy(error)}; it is read again later`;
}
