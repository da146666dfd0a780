import { hideSecrets, withSecretsOf } from '../domain/hidden-secrets.ts';
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
  const { move } = known;
  const { url } = source;
  const now = deps.clock();
  const ask = (address: string) => readSource(address, source, known, deps, signal);
  const askWritten = async (before: SourceMove | null) => afterWritten(url, await ask(url), before, now);
  // What is stored has no secrets; where they are not the newsroom's own, it can be asked by way of the written one only.
  const place = isBelieved(move, now) ? withSecretsOf(move.to, url) : null;
  if (move === null || place === null) return askWritten(move);
  if (known.asksWritten) {
    const written = await ask(url);
    if (!hasFailed(written)) return afterWritten(url, written, move, now);
    const moved = await ask(place);
    return hasFailed(moved) ? { read: written } : afterMoved(url, moved, move, now);
  }
  const moved = await ask(place);
  if (!hasFailed(moved)) return afterMoved(url, moved, move, now);
  deps.log.info(
    { source: source.id, movedTo: move.to },
    'fails where it has moved: the written address is asked',
  );
  const { read, move: next = doubted(move) } = await askWritten(doubted(move));
  return { read, move: next };
}

function afterWritten(url: string, read: SourceRead, before: SourceMove | null, now: number): MovedRead {
  return hasFailed(read) || read.kind === 'failed' || read.kind === 'no-turn'
    ? { read }
    : { read, move: moveOf(before, ledTo(read, url), now) };
}

/** It may have moved on from there, which has to stand for two days as well. */
function afterMoved(url: string, read: SourceRead, move: SourceMove, now: number): MovedRead {
  if (read.kind === 'failed' || read.kind === 'no-turn') return { read };
  return { read, move: moveOf(move, ledTo(read, url) ?? move.to, now) };
}

/** As it is stored: without secrets. Null as well where it bears a key that is its server's own: it is followed each time. */
function ledTo(read: SourceRead, url: string): string | null {
  const to = permanentUrlOf(read);
  const hidden = to === null ? null : hideSecrets(to);
  return hidden === null || withSecretsOf(hidden, url) !== to ? null : hidden;
}

function permanentUrlOf(read: SourceRead): string | null {
  if (read.kind === 'not-modified') return read.permanentUrl;
  return read.kind === 'same' || read.kind === 'document' ? read.fetched.permanentUrl : null;
}

/** Being asked to wait is an answer; it is not evaded by asking elsewhere. */
function hasFailed(read: SourceRead): boolean {
  return read.kind === 'gone' || (read.kind === 'failed' && read.code !== 'limited');
}
