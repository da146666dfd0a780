import { setImmediate as breath } from 'node:timers/promises';
import { isTold } from '../../domain/identity/lying-guids.ts';
import { decompress } from '../../feeds/fetch/decompress.ts';
import { FetchError } from '../../feeds/fetch/fetch-outcome.ts';
import { FeedError } from '../../feeds/parsed-feed.ts';
import { turnsUntil } from '../../scheduler/loop-turns.ts';
import type { UrlSource } from '../../settings/source-table.ts';
import type { SourcePoll } from '../../store/source-store.ts';
import type { Standing } from '../fold/fold-context.ts';
import { foldDocument } from '../fold.ts';
import type { PollDeps } from '../poll-report.ts';
import { enrichAll, foldContextOf, parseContextOf, rulesOf } from '../read-source.ts';
import type { BodyInHand } from './bodies-in-hand.ts';
import { type KeptDocument, readKept } from './kept-document.ts';
import { learnPoll } from './learn-rhythm.ts';
import { siftDrafts } from './sift-drafts.ts';

/** What a hub sent of a source: what is new in its document, or all of it. `encoding`: its `Content-Encoding`. */
export type Pushed = {
  readonly bytes: Uint8Array;
  readonly contentType: string | null;
  readonly encoding: string | null;
};

/**
 * How a push ended: `kept`, on the disk; `poll`, it cannot be read for what it is, and the source is polled at once;
 * `not-kept`, the store did not take it.
 */
export type PushEnd = 'kept' | 'poll' | 'not-kept';

/** What folding of a push came to; null: poll instead. */
export type TakenPush = { readonly fresh: number; readonly updated: number } | null;

/**
 * Folds what a hub sent, the way a poll does, of a source that was claimed. It is a part of a document: what is absent is
 * not gone, validators are not touched, and it counts as no poll. Where the source names its items wrongly, or was never
 * read, a part tells nothing without the whole.
 */
export async function takePush(
  source: UrlSource,
  known: SourcePoll,
  pushed: Pushed,
  deps: PollDeps & { readonly body?: BodyInHand | undefined },
  signal: AbortSignal,
): Promise<TakenPush> {
  const { store, log } = deps;
  const turn = turnsUntil(signal, deps.turn ?? breath);
  if (known.lastSuccessAt === null || pushed.bytes.length === 0 || (await lies(source.id, deps))) return null;
  const readAt = deps.clock();
  const before = readKept(await store.traits.standing(source.id, rulesOf(known, deps)));
  const parsed = await read(source, pushed, before, readAt, deps, signal);
  if (parsed === null || parsed.isCut === true) return null;
  const { isNamed, changed } = await siftDrafts(parsed, before, turn);
  if (!isNamed) return null;
  const { items } = await enrichAll(changed, source, readAt, { ...deps, turn });
  const context = { ...foldContextOf(source, known, readAt, deps), standing: nothingIsGone };
  const folded = await foldDocument(items, context, {
    ports: store,
    transaction: store.transaction,
    turn,
    signal,
    async finish({ sources, traits }, { fresh, updated, sighted }) {
      const isNews = fresh + updated + sighted > 0;
      await sources.savePush(known, isNews ? readAt : known.lastItemAt);
      if (isNews) await learnPoll(traits, source, known, { at: readAt, isNews: true }, deps);
    },
  });
  for (const note of folded.notes) log.warn({ source: source.id }, note);
  const { fresh, updated, withdrawn } = folded;
  log.info({ source: source.id, fresh, updated, withdrawn }, 'items folded that a hub sent');
  return folded;
}

/** Whatever is not in a part of a document may stand in the rest of it. */
const nothingIsGone: Standing = { hasGuid: () => true, byGuid: () => undefined, hasLink: () => true };

async function lies(sourceId: string, { store }: PollDeps): Promise<boolean> {
  return (await store.traits.lies(sourceId)).some(({ kind, times }) => isTold(kind, times));
}

async function read(
  source: UrlSource,
  { bytes, contentType, encoding }: Pushed,
  { frame, entries }: KeptDocument,
  readAt: number,
  deps: PollDeps & { readonly body?: BodyInHand | undefined },
  signal: AbortSignal,
) {
  const inHand = async (more: number) => {
    deps.body?.add(more);
    await deps.body?.hold();
    signal.throwIfAborted();
  };
  try {
    await inHand(bytes.length);
    const limits = { maxBytes: deps.newsroom.maxBodyBytes, onUnpacked: inHand };
    const plain = await decompress(Buffer.from(bytes), encoding, limits);
    const known = { frame, keys: new Set(entries.map(({ key }) => key)) };
    const context = { contentType, url: source.url, readAt, known, ...parseContextOf(source, deps) };
    return await deps.parser.parse(plain, context, signal);
  } catch (error) {
    signal.throwIfAborted();
    if (!(error instanceof FeedError || error instanceof FetchError)) throw error;
    deps.log.info({ source: source.id }, `what its hub sent could not be read: ${error.message}`);
    return null;
  }
}
