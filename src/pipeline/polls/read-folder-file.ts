import type { EpochMs, WireItem } from '../../domain/item.ts';
import type { FolderFile } from '../../feeds/fetch/folder/folder-source.ts';
import { FeedError } from '../../feeds/parsed-feed.ts';
import type { FolderSource } from '../../settings/source-table.ts';
import type { PollDeps } from '../poll-report.ts';
import { enrichAll, parseContextOf } from '../read-source.ts';

/** A transfer that stands still for so long is over. */
const mayGrowMs = 10 * 60_000;

/** What is in a file of a folder, and what is to become of it once that is stored. */
export type ReadFile = { readonly items: readonly WireItem[] } & (
  | { readonly kind: 'done' }
  /** `told`: what the log says once it is moved. */
  | { readonly kind: 'rejected'; readonly why: string; readonly told: string }
  /** Whoever sends it may not be done. */
  | { readonly kind: 'waits'; readonly until: EpochMs }
);

/** What is whole in it. A file that ends too early stays for a while: whoever sends it may not be done. */
export async function readFolderFile(
  { name, bytes, changedAt }: FolderFile,
  source: FolderSource,
  readAt: EpochMs,
  deps: PollDeps,
  signal: AbortSignal,
): Promise<ReadFile> {
  const until = changedAt + mayGrowMs;
  const mayGrow = readAt < until;
  try {
    const about = { contentType: null, url: null, readAt: changedAt, ...parseContextOf(source, deps) };
    const context = { ...about, ...(mayGrow && { mayGrow }) };
    const parsed = await deps.parser.parse(bytes, context, signal);
    for (const told of [...parsed.problems, ...(parsed.notes ?? [])])
      deps.log.info({ source: source.id, file: name }, told.en);
    const { items } = await enrichAll(parsed.items, source, readAt, deps);
    if (parsed.isEmpty && !parsed.isCut)
      return {
        items,
        kind: 'rejected',
        why: 'no-item',
        told: 'no news item is in it; ask the agency what it is',
      };
    if (!parsed.isCut) return { items, kind: 'done' };
    if (mayGrow) return { items, kind: 'waits', until };
    const told = 'it ends too early; what is whole in it was read, ask the agency to send it again';
    return { items, kind: 'rejected', why: 'cut', told };
  } catch (error) {
    if (!(error instanceof FeedError)) throw error;
    if (error.isCut && mayGrow) return { items: [], kind: 'waits', until };
    const why = error.isCut ? 'cut' : error.code;
    return { items: [], kind: 'rejected', why, told: error.message };
  }
}
