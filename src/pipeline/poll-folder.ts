import { setImmediate as breath } from 'node:timers/promises';
import type { WireItem } from '../domain/item.ts';
import type { FolderFile, FolderOutcome, FolderReader } from '../feeds/fetch/folder-source.ts';
import { FeedError } from '../feeds/parsed-feed.ts';
import { noRhythm } from '../scheduler/next-poll.ts';
import type { FolderSource } from '../settings/source-table.ts';
import type { PollResult, RejectedFile, SourcePoll } from '../store/source-store.ts';
import { tellUnjoined } from './events/tell-unjoined.ts';
import { foldDocument } from './fold.ts';
import { nothing, type PollDeps, type PollReport } from './poll-report.ts';
import { learnPoll } from './polls/learn-rhythm.ts';
import { enrichAll, foldContextOf, parseContextOf } from './read-source.ts';
import { okResult, saveFailure } from './save-poll.ts';

/**
 * Reads the files that an agency dropped in a folder since the last look. A file is moved away only after what it
 * holds is stored; what a crash leaves behind is read again, which changes nothing.
 */
export async function pollFolder(
  source: FolderSource,
  known: SourcePoll,
  reader: FolderReader,
  deps: PollDeps,
  signal: AbortSignal,
): Promise<PollReport> {
  const readAt = deps.clock();
  let files: readonly FolderFile[];
  let hasMore = false;
  const rejected: RejectedFile[] = [];
  try {
    const look = await reader.collect(signal);
    files = look.files;
    hasMore = look.hasMore;
    for (const { message, rejected: away } of look.problems) {
      deps.log.warn({ source: source.id }, message);
      if (away !== undefined) noteRejected(away.name, away.why);
    }
  } catch (error) {
    signal.throwIfAborted();
    const why = error instanceof Error ? error.message : error;
    if (deps.isShared === true) {
      // Each look of one that has no such folder is a minute late as it is; who has it again reads it at once.
      const message = `no Telex has had the folder ${source.folder} for a minute: make it on one of them, or mend its path and permissions (${why})`;
      const again = { nextPollAt: readAt + source.everyMs };
      return saveFailure(source, known, { code: 'folder-nowhere', message, retryAfterMs: null }, deps, again);
    }
    const message = `the folder ${source.folder} cannot be read: make it, or mend its path and permissions (${why})`;
    return saveFailure(source, known, { code: 'folder', message, retryAfterMs: null }, deps);
  }
  const read: (ReadFile & { readonly file: FolderFile })[] = [];
  const { store, turn = breath } = deps;
  for (const file of files) {
    // Two hundred small files are read without a turn of the loop of their own: a second of it where nothing is compiled yet.
    await turn();
    read.push({ file, ...(await readFile(file)) });
  }
  const items = read.flatMap(({ items: found }) => found);
  const context = foldContextOf(source, known, readAt, deps);
  const folded = await foldDocument(items, context, {
    ports: store,
    transaction: store.transaction,
    turn,
    signal,
    async finish({ sources, traits }, { fresh, updated }) {
      const saved = okResult(source, known, { at: readAt, rhythm: noRhythm }, deps);
      const lastItemAt = fresh + updated > 0 ? { lastItemAt: readAt } : {};
      // With a look that moved nothing away there is no hurry: the next would see the same files.
      const again = hasMore && read.some(({ settles }) => settles !== null) ? { nextPollAt: readAt } : {};
      await sources.savePoll(known, {
        ...saved,
        ...again,
        ...lastItemAt,
        ...rejectedWith(rejected, known, readAt),
      });
      await learnPoll(traits, source, known, { at: readAt, isNews: fresh + updated > 0 }, deps);
    },
  });
  for (const note of folded.notes) deps.log.warn({ source: source.id }, note);
  tellUnjoined(folded.unjoined, { log: deps.log, source: source.id });
  for (const { file, settles } of read) if (settles !== null) await file.settle(settles);
  const bytes = files.reduce((sum, file) => sum + file.bytes.length, 0);
  const outcome = files.length === 0 ? 'unchanged' : 'read';
  return {
    source: source.id,
    outcome,
    bytes,
    folded: files.length === 0 ? nothing : folded,
    errorKind: null,
  };

  function noteRejected(name: string, why: string): void {
    // Whoever names a file may write anything.
    rejected.push({ name: name.replaceAll(/\p{C}/gu, '?').slice(0, 80), why, at: readAt });
  }

  /** What is whole in it. A file that ends too early stays for a while: whoever sends it may not be done. */
  async function readFile({ name, bytes, changedAt }: FolderFile): Promise<ReadFile> {
    try {
      const context = { contentType: null, url: null, readAt: changedAt, ...parseContextOf(source, deps) };
      const parsed = await deps.parser.parse(bytes, context, signal);
      for (const told of [...parsed.problems, ...(parsed.notes ?? [])])
        deps.log.info({ source: source.id, file: name }, told.en);
      const { items } = await enrichAll(parsed.items, source, readAt, deps);
      if (parsed.isEmpty && !parsed.isCut) {
        deps.log.warn(
          { source: source.id, file: name },
          'moved to rejected/: no news item is in it; ask the agency what it is',
        );
        noteRejected(name, 'no-item');
        return { items, settles: 'rejected' };
      }
      if (!parsed.isCut) return { items, settles: 'done' };
      if (readAt - changedAt < mayGrowMs) return { items, settles: null };
      deps.log.warn(
        { source: source.id, file: name },
        'moved to rejected/: it ends too early; what is whole in it was read, ask the agency to send it again',
      );
      noteRejected(name, 'cut');
      return { items, settles: 'rejected' };
    } catch (error) {
      if (!(error instanceof FeedError)) throw error;
      deps.log.warn({ source: source.id, file: name }, `moved to rejected/: ${error.message}`);
      noteRejected(name, error.code);
      return { items: [], settles: 'rejected' };
    }
  }
}

/** So long people are told of a file that was moved away, and of so many at most. */
const toldMs = 24 * 60 * 60_000;
const mostTold = 20;

/** What `/bronnen` says of files that were moved away. Empty where nothing of it changes: it is not written anew. */
function rejectedWith(
  rejected: readonly RejectedFile[],
  known: SourcePoll,
  now: number,
): Pick<PollResult, 'rejected'> {
  const recent = known.rejected.filter(({ at }) => Math.abs(now - at) < toldMs);
  if (rejected.length === 0 && recent.length === known.rejected.length) return {};
  return { rejected: [...recent, ...rejected].slice(-mostTold) };
}

/** `settles`: where the file goes, null for one that stays to be looked at again. */
type ReadFile = { readonly items: readonly WireItem[]; readonly settles: FolderOutcome | null };

/** A transfer that stands still for so long is over. */
const mayGrowMs = 10 * 60_000;
