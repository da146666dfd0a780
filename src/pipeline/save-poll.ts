import type { EpochMs } from '../domain/item.ts';
import { nextPollAt, noRhythm, type Rhythm } from '../scheduler/next-poll.ts';
import type { Source } from '../settings/source-table.ts';
import type { PollResult, SourcePoll, SourceTurn } from '../store/source-store.ts';
import { nothing, type PollDeps, type PollReport } from './poll-report.ts';
import type { Alongside } from './polls/save-together.ts';
import type { SourceFailure } from './read-source.ts';

type Ending = {
  readonly at: EpochMs;
  /** When the poll began. Absent: at that moment. */
  readonly beganAt?: EpochMs;
  readonly rhythm: Rhythm;
  /** The rest of the document is worth asking for soon. */
  readonly isCut?: boolean;
  /** It brought what its hub had not sent. */
  readonly hasMissed?: boolean;
};

/** What a good poll leaves with its source. A document that did not change still has the faults that it had. */
export function okResult(source: Source, known: SourcePoll, ending: Ending, deps: PollDeps): PollResult {
  const { at, beganAt = at, rhythm, isCut = false, hasMissed = false } = ending;
  if (known.failCount > 0) deps.log.info({ source: source.id }, 'can be read again');
  const next = nextPollAt({
    now: at,
    dueAt: known.dueAt,
    beganAt,
    everyMs: source.everyMs,
    everyIsSet: source.everyIsSet,
    outcome: isCut ? 'cut' : 'ok',
    isFed: !hasMissed && deps.pushes?.isFed(source.id) === true,
    failCount: 0,
    rhythm,
    retryAfterMs: null,
    random: deps.random,
  });
  const isKept = known.failCount === 0 && known.lastError !== null;
  const warning = isKept ? { text: known.lastError, kind: known.lastErrorKind } : null;
  return { at, nextPollAt: next, state: 'ok', warning };
}

/** What an unchanged source said before, with how long its answer is good this time. */
export function rhythmOf(known: SourcePoll, maxAgeMs: number | null): Rhythm {
  const { pollEveryMs, skippedHours, lastItemAt, itemGapMs } = known;
  return { pollEveryMs, maxAgeMs, skippedHours, lastItemAt, itemGapMs };
}

/** A host that limits us without saying for how long is left alone no longer than this. */
const longestGuessMs = 15 * 60_000;

/** Stores that a source could not be read, and when it is tried again. `told` is what else is known by now. */
export async function saveFailure(
  source: Source,
  known: SourcePoll,
  { code, message, retryAfterMs }: Omit<SourceFailure, 'kind'> | GoneFailure,
  deps: PollDeps,
  told: Pick<PollResult, 'move'> & Partial<Pick<PollResult, 'nextPollAt'>> = {},
): Promise<PollReport> {
  const at = deps.clock();
  const failCount = known.failCount + 1;
  const outcome = code === 'limited' || code === 'gone' ? code : 'failed';
  const next = nextPollAt({
    now: at,
    dueAt: known.dueAt,
    everyMs: source.everyMs,
    everyIsSet: source.everyIsSet,
    outcome,
    failCount,
    rhythm: noRhythm,
    retryAfterMs,
    random: deps.random,
  });
  // Once when it starts and then at each doubling: a source that is down all night does not fill the log.
  if ((failCount & (failCount - 1)) === 0) {
    deps.log.warn({ source: source.id, url: known.url, failCount }, `could not be read: ${message}`);
  }
  const state = code === 'gone' ? 'gone' : 'failing';
  const fault = { text: message, kind: code };
  const askedMs = retryAfterMs ?? (outcome === 'limited' ? longestGuessMs : null);
  // Its own interval may be longer than what was asked, which holds for its neighbours too.
  const until = askedMs === null ? null : Math.min(next, at + Math.ceil(askedMs * 1.1));
  const asked = until !== null && { askedUntil: until };
  await save(known, { at, nextPollAt: next, state, fault, ...asked, ...told }, deps);
  const limited = outcome === 'limited' && until !== null && { limitedUntil: until };
  return { source: source.id, outcome, bytes: 0, folded: nothing, errorKind: code, ...limited };
}

/** 410: said to be gone for good. */
type GoneFailure = { readonly code: 'gone'; readonly message: string; readonly retryAfterMs: null };

/** A poll that brings no item: in a transaction of its own, or together with others that ended at the same time. */
export async function save(
  turn: SourceTurn,
  result: PollResult,
  { store, savePoll }: Pick<PollDeps, 'store' | 'savePoll'>,
  alongside?: Alongside,
): Promise<void> {
  if (savePoll !== undefined) return savePoll(turn, result, alongside);
  await store.transaction(async (ports) => {
    await ports.sources.savePoll(turn, result);
    await alongside?.(ports);
  });
}
