import { doubted, isBelieved, moveOf, type SourceMove } from '../domain/source-move.ts';
import type { UrlSource } from '../settings/source-table.ts';
import type { SourcePoll } from '../store/source-store.ts';
import type { PollDeps } from './poll-report.ts';
import { readSource, type SourceRead } from './read-source.ts';

/** What was read, and what is known now of where the source has moved; `move` absent: as before. */
export type MovedRead = { readonly read: SourceRead; readonly move?: SourceMove | null };

/**
 * Reads a source at its written address, or where it has moved. A permanent redirect is followed each time and believed
 * once it has stood for two days; where the new address then fails or holds no feed, the written one is asked in the same
 * breath, and it is asked first after a start.
 */
export async function readMoved(
  source: UrlSource,
  known: SourcePoll,
  deps: PollDeps,
  signal: AbortSignal,
): Promise<MovedRead> {
  const { url, move } = known;
  const now = deps.clock();
  const ask = (address: string) => readSource(address, source, known, deps, signal);
  if (!isBelieved(move, now)) return afterWritten(await ask(url), move, now);
  if (known.asksWritten) {
    const written = await ask(url);
    if (!hasFailed(written)) return afterWritten(written, move, now);
    const moved = await ask(move.to);
    return hasFailed(moved) ? { read: written } : afterMoved(moved, move, now);
  }
  const moved = await ask(move.to);
  if (!hasFailed(moved)) return afterMoved(moved, move, now);
  deps.log.info(
    { source: source.id, movedTo: move.to },
    'fails where it has moved: the written address is asked',
  );
  const { read, move: next = doubted(move) } = afterWritten(await ask(url), doubted(move), now);
  return { read, move: next };
}

function afterWritten(read: SourceRead, before: SourceMove | null, now: number): MovedRead {
  return hasFailed(read) || read.kind === 'failed' || read.kind === 'no-turn'
    ? { read }
    : { read, move: moveOf(before, ledTo(read), now) };
}

/** It may have moved on from there, which has to stand for two days as well. */
function afterMoved(read: SourceRead, move: SourceMove, now: number): MovedRead {
  if (read.kind === 'failed' || read.kind === 'no-turn') return { read };
  return { read, move: moveOf(move, ledTo(read) ?? move.to, now) };
}

function ledTo(read: SourceRead): string | null {
  if (read.kind === 'not-modified') return read.permanentUrl;
  return read.kind === 'same' || read.kind === 'document' ? read.fetched.permanentUrl : null;
}

/** Being asked to wait is an answer; it is not evaded by asking elsewhere. */
function hasFailed(read: SourceRead): boolean {
  return read.kind === 'gone' || (read.kind === 'failed' && read.code !== 'limited');
}
