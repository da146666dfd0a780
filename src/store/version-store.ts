import { isReadable } from '../domain/handling/judge-answer.ts';
import type { EpochMs, WireItem } from '../domain/item.ts';

/** One version of a story as it was filed. */
export type StoredVersion = {
  /** 1 for the first that was seen. */
  readonly revision: number;
  /** When it was changed, as far as its agency says so; else when it was seen. */
  readonly at: EpochMs;
  readonly item: WireItem;
};

/**
 * The versions of stories. For who tells what changed: nobody may be shown the words of a version while its story is not
 * live, nor of one that was killed or held itself.
 */
export type VersionStore = {
  /** Newest first, the one that is shown now included. */
  recent(number: number, limit: number): Promise<readonly StoredVersion[]>;
  /** The revision, or the last one before it that is kept: the end of an embargo is a revision without a version. Null: there is none. */
  version(number: number, revision: number): Promise<StoredVersion | null>;
};

/**
 * Of the versions of a story, newest first, those that may be read: none that was held, nothing from before a kill, and no words
 * that made it doubtful, unless there were never any others.
 */
export function readableOf(versions: readonly StoredVersion[]): readonly StoredVersion[] {
  const killed = versions.findIndex(({ item }) => item.pubStatus === 'canceled');
  const since = killed < 0 ? versions : versions.slice(0, killed);
  const usable = since.filter(({ item }) => item.pubStatus === 'usable');
  const oldest = usable.at(-1);
  return usable.filter((version) => version === oldest || isReadable(version.item));
}
