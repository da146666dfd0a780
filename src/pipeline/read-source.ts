import { createHash } from 'node:crypto';
import { setImmediate as breath } from 'node:timers/promises';
import { hideSecrets } from '../domain/hidden-secrets.ts';
import type { EpochMs, ItemDraft, WireItem } from '../domain/item.ts';
import { type Said, sayAll } from '../domain/said/said.ts';
import { isSamePlace } from '../feeds/fetch/fetch-feed.ts';
import type { FetchFailure, FetchOutcome } from '../feeds/fetch/fetch-outcome.ts';
import type { FetchRequest } from '../feeds/fetch/fetch-request.ts';
import { FeedError, type ParsedFeed } from '../feeds/parsed-feed.ts';
import { isFullReadDue } from '../scheduler/full-read.ts';
import { createStepMeter } from '../scheduler/step-meter.ts';
import type { Source, UrlSource } from '../settings/source-table.ts';
import type { SourcePoll } from '../store/source-store.ts';
import { type FoldContext, type Standing, UnreadEntryError } from './fold/fold-context.ts';
import type { PollDeps } from './poll-report.ts';
import {
  type KeptDocument,
  type KeptEntry,
  nothingKept,
  readKept,
  writeKept,
} from './polls/kept-document.ts';
import { draftLength, type SiftedDrafts, siftDrafts } from './polls/sift-drafts.ts';

type Fetched = Extract<FetchOutcome, { kind: 'fetched' }>;

/** What one look at an address of a source brought; nothing of it is stored yet. */
export type SourceRead =
  | Extract<FetchOutcome, { kind: 'not-modified' | 'no-turn' }>
  /** The same bytes as the last time; `isCut`: as then, without their end. */
  | { readonly kind: 'same'; readonly fetched: Fetched; readonly bodyHash: string; readonly isCut: boolean }
  | {
      readonly kind: 'document';
      readonly fetched: Fetched;
      readonly bodyHash: string;
      readonly parsed: ParsedFeed;
      /** Those that do not stand there as at the last poll. */
      readonly items: readonly WireItem[];
      readonly standing: UnreadStanding;
      /** When each of its items was issued, those that stand there included. */
      readonly issuedAt: readonly (EpochMs | null)[];
      /** What is kept of the entries of the last document, and of this one. */
      readonly entriesBefore: string;
      readonly entries: string;
    }
  | { readonly kind: 'gone'; readonly message: string }
  | SourceFailure;

/** `code` is what the store, the metrics and `/bronnen` know it by; `bug`: Telex itself failed on what it read. */
export type SourceFailure = {
  readonly kind: 'failed';
  readonly code: FetchFailure | FeedError['code'] | 'limited' | 'folder' | 'folder-nowhere';
  /** One English line. */
  readonly message: string;
  readonly retryAfterMs: number | null;
};

/**
 * Fetches, parses and enriches what stands at `address`. Whatever goes wrong is a failure of this source: it rejects only
 * when `signal` ends it.
 */
export async function readSource(
  address: string,
  source: UrlSource,
  known: SourcePoll,
  deps: PollDeps,
  signal: AbortSignal,
): Promise<SourceRead> {
  try {
    const fetcher = source.kind === 'url' ? deps.fetcher : (deps.listFetchers?.[source.kind] ?? deps.fetcher);
    const fetched = await fetcher.fetch(requestFor(address, source, known, deps), signal);
    if (fetched.kind === 'fetched') return await readDocument(fetched, source, known, deps, signal);
    if (fetched.kind !== 'limited') return fetched;
    const { message, retryAfterMs } = fetched;
    return { kind: 'failed', code: 'limited', message, retryAfterMs };
  } catch (error) {
    signal.throwIfAborted();
    return failureOf(error, source, deps);
  }
}

function requestFor(
  address: string,
  { kind, url, headers, fromChat }: UrlSource,
  known: SourcePoll,
  deps: PollDeps,
): FetchRequest {
  // What AP's feeds have there is the page to go on from: without it what came meanwhile would be passed over.
  const isPlain = kind !== 'ap' && isFullReadDue(known.lastFullAt, known.itemGapMs, deps.clock());
  return {
    url: address,
    etag: isPlain ? null : known.etag,
    lastModified: isPlain ? null : known.lastModified,
    validatorsUrl: known.validatorsUrl,
    headers,
    ...(deps.mayAsk && { mayAsk: deps.mayAsk }),
    ...(deps.watch && { watch: deps.watch }),
    // Where a redirect led is not what the newsroom wrote, however long it has led there; nor is what came from chat.
    publicOnly: fromChat === true || (address !== url && !isSamePlace(new URL(url), new URL(address))),
  };
}

async function readDocument(
  fetched: Fetched,
  source: UrlSource,
  known: SourcePoll,
  deps: PollDeps,
  signal: AbortSignal,
): Promise<SourceRead> {
  const { bytes, contentType, finalUrl } = fetched;
  await (deps.turn ?? breath)();
  const bodyHash = createHash('sha256').update(bytes).digest('base64url');
  const isCut = known.bodyHash === cutHash(bodyHash);
  if (bodyHash === known.bodyHash || isCut) return { kind: 'same', fetched, bodyHash, isCut };
  const readAt = deps.clock();
  // An empty link in a document means its own address, which may bear the newsroom's key.
  const context = { contentType, url: hideSecrets(finalUrl), readAt, ...parseContextOf(source, deps) };
  // The first poll of a source posts the newest few of all.
  const before =
    known.lastSuccessAt === null ? '' : await deps.store.traits.standing(source.id, rulesOf(known, deps));
  const parse = (kept: KeptDocument) => {
    const { frame, entries } = kept;
    const keys = new Set(entries.map(({ key }) => key));
    return deps.parser.parse(bytes, { ...context, known: { frame, keys } }, signal);
  };
  const { parsed, sifted } = await parseUnknown(parse, readKept(before), deps.turn ?? breath);
  const { changed, standing, kept } = sifted;
  const { items, problems } = await enrichAll(changed, source, readAt, deps);
  const readWhole = async () => (await parse(nothingKept)).items;
  return {
    kind: 'document',
    fetched,
    bodyHash,
    parsed: { ...parsed, problems: [...problems, ...parsed.problems] },
    items,
    standing: standingOf(standing, readWhole, (draft) => deps.enrich(draft, source, readAt)),
    issuedAt: [...standing, ...changed].map(({ issuedAt }) => issuedAt),
    // Of an item that Telex fails on there is none, so that it is tried again.
    entries: problems.length > 0 || kept.entries.length === 0 ? '' : writeKept(kept),
    entriesBefore: before,
  };
}

/** All of a document is read, but for what stood in the last one; where that is not to be relied on, all of it. */
async function parseUnknown(
  parse: (kept: KeptDocument) => Promise<ParsedFeed>,
  before: KeptDocument,
  turn: () => Promise<void>,
): Promise<{ readonly parsed: ParsedFeed; readonly sifted: SiftedDrafts }> {
  const parsed = await parse(before);
  const sifted = await siftDrafts(parsed, before, turn);
  if (sifted.isNamed || (parsed.entryKeys?.unread.length ?? 0) === 0) return { parsed, sifted };
  const whole = await parse(nothingKept);
  return { parsed: whole, sifted: await siftDrafts(whole, nothingKept, turn) };
}

/** What is kept of a source's entries holds under these alone. */
export function rulesOf({ url }: SourcePoll, { rules = '' }: Pick<PollDeps, 'rules'>): string {
  return `${rules} ${url}`;
}

/** What stands in a document as before, which is read once that is asked. */
export type UnreadStanding = Standing & {
  readonly count: number;
  /** From then on `byGuid` knows them all. */
  read(): Promise<void>;
};

function standingOf(
  entries: readonly KeptEntry[],
  readWhole: () => Promise<readonly ItemDraft[]>,
  enrich: (draft: ItemDraft) => WireItem,
): UnreadStanding {
  const nameOf = ({ guid }: Pick<ItemDraft, 'guid'>) => guid?.trim() ?? '';
  let guids: ReadonlySet<string> | null = null;
  let links: ReadonlySet<string | null> | null = null;
  // Most documents bring one item, of which nobody asks this.
  const hasGuid = (guid: string) => {
    guids ??= new Set(entries.map(nameOf));
    return guids.has(guid);
  };
  let whole: ReadonlyMap<string, ItemDraft> | null = null;
  return {
    count: entries.length,
    async read() {
      whole = new Map((await readWhole()).map((draft) => [nameOf(draft), draft]));
    },
    hasGuid,
    byGuid(guid) {
      if (!hasGuid(guid)) return undefined;
      if (whole === null) throw new UnreadEntryError(guid);
      const draft = whole.get(guid);
      return draft === undefined ? undefined : enrich(draft);
    },
    hasLink(link) {
      links ??= new Set(entries.map((entry) => entry.link));
      return links.has(link);
    },
  };
}

/** Remembered apart, so that a document that is cut at the same place each time is not read anew each time. */
export function cutHash(bodyHash: string): string {
  return `cut:${bodyHash}`;
}

/** What is enriched in one step. */
const step = { pieces: 50, characters: 100_000 };

const failedItem: Said = {
  nl: 'een bericht is weggelaten, omdat Telex erover struikelde: {title}',
  en: 'an item was left out, for Telex failed on it: {title}',
};

/** Each draft by itself: one that Telex fails on leaves the others. In steps of a few milliseconds. */
export async function enrichAll(
  drafts: readonly ItemDraft[],
  source: Source,
  readAt: number,
  { enrich, log, turn = breath }: Pick<PollDeps, 'enrich' | 'log' | 'turn'>,
): Promise<{ readonly items: readonly WireItem[]; readonly problems: readonly Said[] }> {
  const problems: Said[] = [];
  const items: WireItem[] = [];
  const isFull = createStepMeter(step);
  for (const draft of drafts) {
    try {
      items.push(enrich(draft, source, readAt));
    } catch (error) {
      log.error(
        { source: source.id, guid: draft.guid, err: error },
        'Telex failed on an item; tell its makers',
      );
      problems.push(sayAll(failedItem, { title: draft.headline ?? draft.guid ?? '?' }));
    }
    if (isFull(draftLength(draft))) await turn();
  }
  return { items, problems };
}

/** What the newsroom file says about reading the source's documents. */
export function parseContextOf({ format, timeZone }: Source, { newsroom }: Pick<PollDeps, 'newsroom'>) {
  return {
    timeZone: newsroom.timeZone,
    ...(format !== null && { format }),
    ...(timeZone !== null && { sourceTimeZone: timeZone }),
  };
}

/** So long the cards of a first poll wait for those of others, so that they come in the order of time. */
const fillMs = 3_000;

/** What the fold has to know of a poll, whichever kind of source it read. */
export function foldContextOf(source: Source, known: SourcePoll, now: EpochMs, deps: PollDeps): FoldContext {
  return {
    source,
    now,
    previousSuccessAt: known.lastSuccessAt,
    firstPosts: deps.newsroom.firstPosts,
    restoredAt: deps.restoredAt ?? null,
    ...(known.lastSuccessAt === null && deps.othersFill?.() === true && { fillUntil: now + fillMs }),
    ...(deps.agencies && { agencies: deps.agencies }),
    ...(deps.nameKillsBy && { nameKillsBy: deps.nameKillsBy }),
  };
}

/** A throw as the failure of its source: a document that is no feed, or else a fault of Telex. */
export function failureOf(error: unknown, source: Source, { log }: Pick<PollDeps, 'log'>): SourceFailure {
  if (error instanceof FeedError && error.code !== 'bug') {
    return { kind: 'failed', code: error.code, message: error.message, retryAfterMs: null };
  }
  log.error({ source: source.id, err: error }, 'Telex failed on what it read; tell its makers');
  const reason = error instanceof Error ? error.message : String(error);
  const message = `Telex failed on what it read: tell its makers (${reason.slice(0, 200)})`;
  return { kind: 'failed', code: 'bug', message, retryAfterMs: null };
}
