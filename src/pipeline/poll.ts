import { setImmediate as breath } from 'node:timers/promises';
import { hideSecrets } from '../domain/hidden-secrets.ts';
import type { EpochMs } from '../domain/item.ts';
import { findHub } from '../feeds/document/find-hub.ts';
import type { Freshness } from '../feeds/fetch/fetch-outcome.ts';
import type { ParsedFeed } from '../feeds/parsed-feed.ts';
import { usualGapMs } from '../scheduler/full-read.ts';
import type { UrlSource } from '../settings/source-table.ts';
import type { PollResult, SourcePoll } from '../store/source-store.ts';
import { tellUnjoined } from './events/tell-unjoined.ts';
import { type FoldResult, UnreadEntryError } from './fold/fold-context.ts';
import { foldDocument, isFoldedAtOnce } from './fold.ts';
import { nothing, type PollDeps, type PollReport } from './poll-report.ts';
import { learnPoll, teaches } from './polls/learn-rhythm.ts';
import { readMoved } from './read-moved.ts';
import { cutHash, foldContextOf, rulesOf, type SourceRead } from './read-source.ts';
import { okResult, rhythmOf, save, saveFailure } from './save-poll.ts';

/**
 * Reads one source once: fetch, parse, enrich, fold, and its validators saved in the same transaction as the last of its
 * items. A crash anywhere before that leaves the source as it was. Never throws for what a source does wrong, nor for what Telex
 * does wrong in reading it: that is the failure of this source.
 */
export async function pollSource(
  source: UrlSource,
  known: SourcePoll,
  deps: PollDeps,
  signal: AbortSignal,
): Promise<PollReport> {
  const beganAt = deps.clock();
  const { read, ...moved } = await readMoved(source, known, deps, signal);
  const told = { moved, beganAt };
  switch (read.kind) {
    case 'document':
      return keepDocument(source, known, read, told, deps, signal);
    case 'same':
    case 'not-modified':
      return keepUnchanged(source, known, read, told, deps);
    case 'no-turn':
      return { source: source.id, outcome: 'no-turn', bytes: 0, folded: nothing, errorKind: null };
    case 'gone':
      return saveFailure(
        source,
        known,
        { code: 'gone', message: read.message, retryAfterMs: null },
        deps,
        moved,
      );
    case 'failed':
      return saveFailure(source, known, read, deps, moved);
  }
}

/** What a poll learnt of where its source lives, and when it began. */
type Told = { readonly moved: Pick<PollResult, 'move'>; readonly beganAt: EpochMs };

async function keepUnchanged(
  source: UrlSource,
  known: SourcePoll,
  read: Extract<SourceRead, { kind: 'same' | 'not-modified' }>,
  { moved, beganAt }: Told,
  deps: PollDeps,
): Promise<PollReport> {
  const at = deps.clock();
  const ending = { at, isNews: false };
  const { maxAgeMs } = read.kind === 'same' ? read.fetched : read;
  const result = okResult(source, known, { at, beganAt, rhythm: rhythmOf(known, maxAgeMs) }, deps);
  const validators = read.kind === 'same' && { validators: validatorsOf(read) };
  const isFull = read.kind === 'same' && !read.isCut;
  await save(
    known,
    { ...result, ...moved, ...validators, ...(isFull && { lastFullAt: at }) },
    deps,
    teaches(source, known, ending)
      ? ({ traits }) => learnPoll(traits, source, known, ending, deps)
      : undefined,
  );
  const bytes = read.kind === 'same' ? read.fetched.bytes.length : 0;
  return { source: source.id, outcome: 'unchanged', bytes, folded: nothing, errorKind: null };
}

async function keepDocument(
  source: UrlSource,
  known: SourcePoll,
  read: Extract<SourceRead, { kind: 'document' }>,
  { moved, beganAt }: Told,
  deps: PollDeps,
  signal: AbortSignal,
): Promise<PollReport> {
  const { store, log, turn = breath } = deps;
  const { parsed, fetched } = read;
  const readAt = deps.clock();
  for (const told of [...parsed.problems, ...(parsed.notes ?? [])]) log.info({ source: source.id }, told.en);
  const ownFaults = faultsOf(parsed);
  const isLenient = ownFaults === null && fetched.isLenient === true;
  const faults = isLenient ? 'read, though its server does not speak valid HTTP' : ownFaults;
  if (faults !== null && (known.lastError === null || known.failCount > 0)) {
    log.warn({ source: source.id, url: known.url }, `${faults}: tell the provider if items are missing`);
  }
  const isCut = parsed.isCut ?? false;
  // Where it is cut each time, it is not the network: what stands there is all there is, at the usual pace.
  const isPartial = isCut && known.lastErrorKind !== 'cut';
  const { pollEveryMs, skippedHours = [] } = parsed;
  const itemGapMs = usualGapMs(read.issuedAt);
  const kind = isLenient ? 'bad-http' : faultKindOf(faults, isCut);
  const wasFed = deps.pushes?.isFed(source.id) === true;
  const savedWith = (lastItemAt: number | null, hasMissed: boolean): PollResult => {
    const said = { pollEveryMs, skippedHours, itemGapMs, lastItemAt };
    const rhythm = { ...rhythmOf(known, fetched.maxAgeMs), ...said };
    return {
      ...okResult(source, known, { at: readAt, beganAt, rhythm, isCut: isPartial, hasMissed }, deps),
      state: 'ok',
      warning: faults === null ? null : { text: faults, kind },
      isPartial,
      ...moved,
      ...(!isCut && { lastFullAt: readAt }),
      validators: validatorsOf({ fetched, bodyHash: read.bodyHash, isCut }),
      ...said,
    };
  };
  const context = { ...foldContextOf(source, known, readAt, deps), standing: read.standing };
  const folded = await foldUnread(read, () =>
    foldDocument(read.items, context, {
      ports: store,
      transaction: store.transaction,
      turn,
      signal,
      async finish({ sources, traits }, { fresh, updated, sighted, unsettled }) {
        const isNews = fresh + updated + sighted > 0;
        const lastItemAt = isNews ? readAt : known.lastItemAt;
        const entries = unsettled > 0 ? '' : read.entries;
        if (entries !== read.entriesBefore)
          await traits.keepStanding(source.id, rulesOf(known, deps), entries);
        await sources.savePoll(known, savedWith(lastItemAt, fresh > 0));
        await learnPoll(traits, source, known, { at: readAt, isNews }, deps);
      },
    }),
  );
  await noteHub(read, source, wasFed && folded.fresh > 0, deps);
  for (const note of folded.notes) log.warn({ source: source.id }, note);
  tellUnjoined(folded.unjoined, { log, source: source.id });
  if (folded.fresh + folded.updated > 0) {
    const { fresh, updated, withdrawn } = folded;
    log.info({ source: source.id, fresh, updated, withdrawn }, 'items folded');
  }
  return { source: source.id, outcome: 'read', bytes: fetched.bytes.length, folded, errorKind: null };
}

/**
 * Folds what is new in a document. What stands there as before is read only where the fold asks for it, which then begins
 * anew; of a document that is folded in several transactions it is read first.
 */
async function foldUnread(
  { items, standing }: Extract<SourceRead, { kind: 'document' }>,
  fold: () => Promise<FoldResult>,
): Promise<FoldResult> {
  if (standing.count > 0 && !isFoldedAtOnce(items)) await standing.read();
  try {
    return await fold();
  } catch (error) {
    if (!(error instanceof UnreadEntryError)) throw error;
    await standing.read();
    return fold();
  }
}

/** Who says that it sends the document, and whether it sent what was new in it. */
async function noteHub(
  { fetched, parsed }: Extract<SourceRead, { kind: 'document' }>,
  source: UrlSource,
  hasMissed: boolean,
  { pushes }: PollDeps,
): Promise<void> {
  if (pushes === undefined) return;
  if (hasMissed) await pushes.noteMissed(source.id);
  const hub = findHub(fetched.links, parsed.push, fetched.finalUrl);
  if (hub !== null || parsed.isCut !== true) await pushes.found(source, hub);
}

type Body = {
  readonly fetched: Freshness & { readonly finalUrl: string };
  readonly bodyHash: string;
  readonly isCut: boolean;
};

/** A document whose end did not come is asked for whole the next time, whatever its server thinks that we have. */
function validatorsOf({ fetched, bodyHash, isCut }: Body): NonNullable<PollResult['validators']> {
  const { etag, lastModified, finalUrl } = fetched;
  const url = hideSecrets(finalUrl);
  if (isCut) return { etag: null, lastModified: null, bodyHash: cutHash(bodyHash), url };
  return { etag, lastModified, bodyHash, url };
}

function faultKindOf(faults: string | null, isCut: boolean): 'cut' | 'damaged' | null {
  if (isCut) return 'cut';
  return faults === null ? null : 'damaged';
}

/** One line, for the log once it starts and for `/bronnen` as long as it lasts; null where nothing is the matter. */
function faultsOf({ problems }: ParsedFeed): string | null {
  return problems.length === 0
    ? null
    : `read, but not without faults (${problems
        .slice(0, 3)
        .map(({ en }) => en)
        .join('; ')})`;
}
