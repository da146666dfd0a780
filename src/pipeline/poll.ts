import { createHash } from 'node:crypto';
import type { EpochMs, ItemDraft, WireItem } from '../domain/item.ts';
import type { Fetcher } from '../feeds/fetch/fetch-feed.ts';
import type { FetchOutcome, Freshness } from '../feeds/fetch/fetch-outcome.ts';
import type { ParseContext } from '../feeds/format-reader.ts';
import { FeedError, type ParsedFeed } from '../feeds/parsed-feed.ts';
import type { Log } from '../observability/log.ts';
import { nextPollAt } from '../scheduler/next-poll.ts';
import type { Newsroom } from '../settings/newsroom.ts';
import type { Source, UrlSource } from '../settings/source-table.ts';
import type { Store } from '../store/open-store.ts';
import type { PollResult, SourcePoll } from '../store/ports.ts';
import { type FoldResult, foldItems } from './fold.ts';

export type PollDeps = {
  readonly store: Pick<Store, 'transaction' | 'stories'>;
  readonly fetcher: Fetcher;
  readonly parser: {
    parse(bytes: Uint8Array, context: ParseContext, signal: AbortSignal): Promise<ParsedFeed>;
  };
  readonly enrich: (draft: ItemDraft, source: Source, readAt: EpochMs) => WireItem;
  readonly newsroom: Pick<Newsroom, 'firstPosts' | 'timeZone' | 'maxBodyBytes'>;
  /** When the store was last put back from a backup; null: never. */
  readonly restoredAt?: EpochMs | null;
  readonly clock: () => EpochMs;
  readonly random: () => number;
  readonly log: Log;
};

export type PollReport = {
  readonly source: string;
  readonly outcome: 'unchanged' | 'read' | 'limited' | 'failed' | 'gone';
  readonly bytes: number;
  readonly folded: FoldResult;
  /** A code for the metrics, null when all went well. */
  readonly errorKind: string | null;
};

export const nothing: FoldResult = { fresh: 0, updated: 0, withdrawn: 0, issuedToSeenMs: [] };

/**
 * Reads one source once: fetch, parse, enrich, fold, and its validators saved in the same transaction as its items. A
 * crash anywhere before that leaves the source as it was. Never throws for what a source does wrong.
 */
export async function pollSource(
  source: UrlSource,
  known: SourcePoll,
  deps: PollDeps,
  signal: AbortSignal,
): Promise<PollReport> {
  const { etag, lastModified, url } = known;
  const fetched = await deps.fetcher.fetch({ url, etag, lastModified, headers: source.headers }, signal);
  if (fetched.kind === 'fetched') return readDocument(source, known, fetched, deps, signal);
  return saveWithoutItems(source, known, fetched, deps);
}

async function readDocument(
  source: Source,
  known: SourcePoll,
  fetched: Extract<FetchOutcome, { kind: 'fetched' }>,
  deps: PollDeps,
  signal: AbortSignal,
): Promise<PollReport> {
  const { store, clock, log } = deps;
  const { bytes, contentType, finalUrl, permanentUrl, maxAgeMs } = fetched;
  const readAt = clock();
  const bodyHash = createHash('sha256').update(bytes).digest('base64url');
  const moved = movedTo(permanentUrl, known);
  const report = { source: source.id, bytes: bytes.length, errorKind: null };

  const isKnownCut = known.bodyHash === cutHash(bodyHash);
  if (bodyHash === known.bodyHash || isKnownCut) {
    const saved = okResult(source, known, { at: readAt, pollEveryMs: known.pollEveryMs, maxAgeMs }, deps);
    const validators = validatorsOf(fetched, bodyHash, isKnownCut);
    await store.transaction(({ sources }) => sources.savePoll(source.id, { ...saved, ...moved, validators }));
    return { ...report, outcome: 'unchanged', folded: nothing };
  }

  let parsed: ParsedFeed;
  try {
    parsed = await deps.parser.parse(
      bytes,
      { contentType, url: finalUrl, readAt, ...parseContextOf(source, deps) },
      signal,
    );
  } catch (error) {
    if (!(error instanceof FeedError)) throw error;
    return saveFailure(source, known, { code: error.code, message: error.message, retryAfterMs: null }, deps);
  }
  for (const problem of parsed.problems) log.info({ source: source.id }, problem);
  const faults = faultsOf(parsed);
  if (faults !== null && (known.lastError === null || known.failCount > 0)) {
    log.warn({ source: source.id, url: known.url }, `${faults}: tell the provider if items are missing`);
  }
  const items = parsed.items.map((draft) => deps.enrich(draft, source, readAt));
  const isCut = parsed.isCut ?? false;
  const validators = validatorsOf(fetched, bodyHash, isCut);
  // Where it is cut each time, it is not the network: what stands there is all there is, at the usual pace.
  const isPartial = isCut && known.lastErrorKind !== 'cut';
  const wishes = { at: readAt, pollEveryMs: parsed.pollEveryMs, maxAgeMs, isCut: isPartial };
  const result = okResult(source, known, wishes, deps);
  const saved = { ...result, error: faults, errorKind: faultKindOf(faults, isCut), isPartial };
  const context = {
    source,
    now: readAt,
    previousSuccessAt: known.lastSuccessAt,
    firstPosts: deps.newsroom.firstPosts,
    restoredAt: deps.restoredAt ?? null,
    isCut,
  };
  const folded = await store.transaction(async (ports) => {
    const result = await foldItems(items, context, ports);
    const lastItemAt = result.fresh + result.updated > 0 ? { lastItemAt: readAt } : {};
    await ports.sources.savePoll(source.id, {
      ...saved,
      ...moved,
      ...lastItemAt,
      validators,
      pollEveryMs: parsed.pollEveryMs,
    });
    return result;
  });
  if (folded.fresh + folded.updated > 0) {
    const { fresh, updated, withdrawn } = folded;
    log.info({ source: source.id, fresh, updated, withdrawn }, 'items folded');
  }
  return { ...report, outcome: 'read', folded };
}

/** A document whose end did not come is asked for whole the next time, whatever its server thinks that we have. */
function validatorsOf({ etag, lastModified }: Freshness, bodyHash: string, isCut: boolean) {
  if (isCut) return { etag: null, lastModified: null, bodyHash: cutHash(bodyHash) };
  return { etag, lastModified, bodyHash };
}

/** Remembered apart, so that a document that is cut at the same place each time is not read anew each time. */
function cutHash(bodyHash: string): string {
  return `cut:${bodyHash}`;
}

function faultKindOf(faults: string | null, isCut: boolean): 'cut' | 'damaged' | null {
  if (isCut) return 'cut';
  return faults === null ? null : 'damaged';
}

/** One line, for the log once it starts and for `/bronnen` as long as it lasts; null where nothing is the matter. */
function faultsOf({ problems }: ParsedFeed): string | null {
  return problems.length === 0 ? null : `read, but not without faults (${problems.slice(0, 3).join('; ')})`;
}

/** What the newsroom file says about reading the source's documents. */
export function parseContextOf(
  { format, timeZone }: Source,
  { newsroom }: Pick<PollDeps, 'newsroom'>,
): Pick<ParseContext, 'format' | 'timeZone' | 'sourceTimeZone'> {
  return {
    timeZone: newsroom.timeZone,
    ...(format !== null && { format }),
    ...(timeZone !== null && { sourceTimeZone: timeZone }),
  };
}

async function saveWithoutItems(
  source: Source,
  known: SourcePoll,
  fetched: Exclude<FetchOutcome, { kind: 'fetched' }>,
  deps: PollDeps,
): Promise<PollReport> {
  const at = deps.clock();
  const report = { source: source.id, bytes: 0, folded: nothing };
  switch (fetched.kind) {
    case 'not-modified': {
      const { maxAgeMs, permanentUrl } = fetched;
      const result = okResult(source, known, { at, pollEveryMs: known.pollEveryMs, maxAgeMs }, deps);
      await save(source, { ...result, ...movedTo(permanentUrl, known) }, deps);
      return { ...report, outcome: 'unchanged', errorKind: null };
    }
    case 'gone': {
      const error = fetched.message;
      deps.log.warn({ source: source.id, url: known.url }, error);
      await save(source, { at, nextPollAt: at, state: 'gone', error, errorKind: 'gone' }, deps);
      return { ...report, outcome: 'gone', errorKind: 'gone' };
    }
    case 'limited': {
      const message = 'the server asked to wait before the next poll';
      return saveFailure(
        source,
        known,
        { code: 'limited', message, retryAfterMs: fetched.retryAfterMs },
        deps,
      );
    }
    case 'failed':
      return saveFailure(source, known, fetched, deps);
  }
}

type Failure = { readonly code: string; readonly message: string; readonly retryAfterMs: number | null };

export async function saveFailure(
  source: Source,
  known: SourcePoll,
  { code, message, retryAfterMs }: Failure,
  deps: PollDeps,
): Promise<PollReport> {
  const at = deps.clock();
  const failCount = known.failCount + 1;
  const next = nextPollAt({
    now: at,
    everyMs: source.everyMs,
    everyIsSet: source.everyIsSet,
    outcome: code === 'limited' ? 'limited' : 'failed',
    failCount,
    pollEveryMs: null,
    maxAgeMs: null,
    retryAfterMs,
    random: deps.random,
  });
  // Once when it starts and then at each doubling: a source that is down all night does not fill the log.
  if ((failCount & (failCount - 1)) === 0) {
    deps.log.warn({ source: source.id, url: known.url, failCount }, `could not be read: ${message}`);
  }
  await save(
    source,
    { at, nextPollAt: next ?? at + source.everyMs, state: 'failing', error: message, errorKind: code },
    deps,
  );
  return {
    source: source.id,
    outcome: code === 'limited' ? 'limited' : 'failed',
    bytes: 0,
    folded: nothing,
    errorKind: code,
  };
}

/** A permanent redirect is remembered. */
function movedTo(permanentUrl: string | null, known: SourcePoll): { movedTo?: string } {
  return permanentUrl === null || permanentUrl === known.url ? {} : { movedTo: permanentUrl };
}

async function save(source: Source, result: PollResult, { store }: PollDeps): Promise<void> {
  await store.transaction(({ sources }) => sources.savePoll(source.id, result));
}

export function okResult(
  source: Source,
  known: SourcePoll,
  wishes: {
    readonly at: EpochMs;
    readonly pollEveryMs: number | null;
    readonly maxAgeMs: number | null;
    /** The rest is worth asking for soon. */
    readonly isCut?: boolean;
  },
  deps: PollDeps,
): PollResult {
  const { at, pollEveryMs, maxAgeMs, isCut = false } = wishes;
  if (known.failCount > 0) deps.log.info({ source: source.id }, 'can be read again');
  const next = nextPollAt({
    now: at,
    everyMs: source.everyMs,
    everyIsSet: source.everyIsSet,
    outcome: isCut ? 'cut' : 'ok',
    failCount: 0,
    pollEveryMs,
    maxAgeMs,
    retryAfterMs: null,
    random: deps.random,
  });
  // A document that did not change still has the faults that it had.
  const isKept = known.failCount === 0;
  const error = isKept ? known.lastError : null;
  const errorKind = isKept ? known.lastErrorKind : null;
  return { at, nextPollAt: next ?? at + source.everyMs, state: 'ok', error, errorKind };
}
