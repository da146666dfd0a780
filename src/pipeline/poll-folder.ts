import { setImmediate as breath } from 'node:timers/promises';
import { faultOfStuck } from '../chat/words/sources/tell-stuck.ts';
import type { StuckFiles } from '../domain/folder/stuck-files.ts';
import type { EpochMs } from '../domain/item.ts';
import type { FolderFile, FolderLook, FolderReader } from '../feeds/fetch/folder/folder-source.ts';
import { noRhythm } from '../scheduler/next-poll.ts';
import type { FolderSource } from '../settings/source-table.ts';
import type { PollResult, RejectedFile, SourcePoll } from '../store/source-store.ts';
import { tellUnjoined } from './events/tell-unjoined.ts';
import { foldDocument } from './fold.ts';
import { nothing, type PollDeps, type PollReport } from './poll-report.ts';
import { learnPoll } from './polls/learn-rhythm.ts';
import { type ReadFile, readFolderFile } from './polls/read-folder-file.ts';
import { foldContextOf } from './read-source.ts';
import { okResult, saveFailure } from './save-poll.ts';

/** `isMoved`: null for one that is moved, or left, once what it holds is stored. */
type HeldFile = ReadFile & { readonly file: FolderFile; readonly isMoved: boolean | null };

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
  let look: FolderLook;
  try {
    look = await reader.collect(signal);
  } catch (error) {
    signal.throwIfAborted();
    return saveUnread(source, known, error, readAt, deps);
  }
  const { store, turn = breath, log } = deps;
  for (const { message } of look.problems) log.warn({ source: source.id }, message);
  const stuck = look.stuck.map((each): StuckFiles => ({ ...each, name: shownName(each.name) }));
  const fault = faultOfStuck(stuck);
  if (fault !== null && fault.kind !== known.lastErrorKind) log.warn({ source: source.id }, fault.text);
  const read: HeldFile[] = [];
  for (const file of look.files) {
    // Two hundred small files are read without a turn of the loop of their own: a second of it where nothing is compiled yet.
    await turn();
    const found = await readFolderFile(file, source, readAt, deps, signal);
    // Of what holds nothing it is told where it went, so that has to be known by then.
    const holdsNothing = found.kind === 'rejected' && found.items.length === 0;
    read.push({ ...found, file, isMoved: holdsNothing ? await moveFile(file, found, source, log) : null });
  }
  const items = read.flatMap(({ items: found }) => found);
  const folded = await foldDocument(items, foldContextOf(source, known, readAt, deps), {
    ports: store,
    transaction: store.transaction,
    turn,
    signal,
    async finish({ sources, traits }, { fresh, updated, sighted }) {
      const saved = okResult(source, known, { at: readAt, rhythm: noRhythm }, deps);
      const isNews = fresh + updated + sighted > 0;
      const lastItemAt = isNews ? { lastItemAt: readAt } : {};
      await sources.savePoll(known, {
        ...saved,
        ...(look.isAgainSoon && { nextPollAt: readAt + soonMs }),
        ...(look.hasMore && { nextPollAt: readAt }),
        ...lastItemAt,
        state: 'ok',
        warning: fault,
        ...filesToTell({ ...look, stuck }, read, known, readAt),
      });
      await learnPoll(traits, source, known, { at: readAt, isNews }, deps);
    },
  });
  for (const note of folded.notes) log.warn({ source: source.id }, note);
  tellUnjoined(folded.unjoined, { log, source: source.id });
  await settleFiles(read, source, known, reader, deps);
  return {
    source: source.id,
    outcome: read.length === 0 ? 'unchanged' : 'read',
    bytes: read.reduce((sum, { file }) => sum + file.bytes.length, 0),
    folded: read.length === 0 ? nothing : folded,
    errorKind: null,
  };
}

function saveUnread(
  source: FolderSource,
  known: SourcePoll,
  error: unknown,
  readAt: EpochMs,
  deps: PollDeps,
): Promise<PollReport> {
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

/** Moves away what is stored by now. One that cannot be moved holds up no other, is remembered over a restart, and is told at once. */
async function settleFiles(
  read: readonly HeldFile[],
  source: FolderSource,
  { url }: SourcePoll,
  reader: FolderReader,
  { store, log, clock }: PollDeps,
): Promise<void> {
  let isStuck = read.some(({ isMoved }) => isMoved === false);
  for (const each of read) {
    if (each.isMoved !== null) continue;
    if (each.kind === 'waits') each.file.leave(each.until);
    else if (!(await moveFile(each.file, each, source, log))) isStuck = true;
  }
  const written = reader.written();
  if (written === null) return;
  await store.transaction(async ({ traits, sources }) => {
    await traits.keepStanding(source.id, unmovedRules(url), written);
    // A look that is late by its interval would go on saying that all is well.
    if (isStuck) await sources.hasten(source.id, clock());
  });
}

async function moveFile(
  file: FolderFile,
  read: Exclude<ReadFile, { kind: 'waits' }>,
  source: FolderSource,
  log: PollDeps['log'],
): Promise<boolean> {
  const isMoved = await file.settle(read.kind === 'done' ? null : read.why);
  if (isMoved && read.kind === 'rejected')
    log.warn({ source: source.id, file: file.name }, `moved to rejected/: ${read.told}`);
  return isMoved;
}

/** Under what the files that could not be moved are remembered: those of another folder are others. */
export function unmovedRules(url: string): string {
  return `unmoved ${url}`;
}

/** A file that is written anew more often than its folder is looked at stands still between two looks that are so near. */
const soonMs = 5_000;

/** So long people are told of a file that was moved away, and of so many at most. */
const toldMs = 24 * 60 * 60_000;
const mostTold = 20;

/** What `/bronnen` says of files that were moved away, or not read, or not moved. Empty where nothing of it changes: it is not written anew. */
function filesToTell(
  { problems, stuck }: FolderLook,
  read: readonly HeldFile[],
  known: SourcePoll,
  at: EpochMs,
): Pick<PollResult, 'rejected' | 'stuck'> {
  // Where nothing can be moved it is told once it was.
  const canMove = stuck.every(({ what }) => what === 'unreadable' || what === 'changing');
  const away = [
    ...problems.flatMap(({ rejected }) => (rejected === undefined ? [] : [rejected])),
    ...read.flatMap((each) =>
      each.kind === 'rejected' && (each.isMoved ?? canMove) ? [{ name: each.file.name, why: each.why }] : [],
    ),
  ];
  const rejected = away.map(({ name, why }): RejectedFile => ({ name: shownName(name), why, at }));
  const recent = known.rejected.filter(({ at: since }) => Math.abs(at - since) < toldMs);
  const isSame =
    rejected.length === 0 &&
    recent.length === known.rejected.length &&
    JSON.stringify(stuck) === JSON.stringify(known.stuck ?? []);
  return isSame ? {} : { rejected: [...recent, ...rejected].slice(-mostTold), stuck };
}

/** Whoever names a file may write anything. */
function shownName(name: string): string {
  return name.replaceAll(/\p{C}/gu, '?').slice(0, 80);
}
