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
 * Of the versions of a story, newest first, those that may be read: none that was held, or under embargo for as long as it stood, nothing from
 * before a kill, and no words that made it doubtful, unless there were never any others.
 */
export function readableOf(versions: readonly StoredVersion[]): readonly StoredVersion[] {
  const killed = versions.findIndex(isKill);
  const since = killed < 0 ? versions : versions.slice(0, killed);
  const usable = since.filter((version, at) => isUsable(version, versions[at - 1]));
  const oldest = usable.at(-1);
  return usable.filter((version) => version === oldest || isReadable(version.item));
}

/** What a version is held against: the last one before it that people could read. */
export type ReadBefore = {
  readonly version: StoredVersion;
  /** It was killed since: no word of it is told again. */
  readonly wasKilled: boolean;
};

/** The last version up to a revision that people could read, from before a kill as well where nothing since is so old; null: none is kept. */
export function lastReadUpTo(versions: readonly StoredVersion[], revision: number): ReadBefore | null {
  const known = readableOf(versions).find((each) => each.revision <= revision);
  if (known !== undefined) return { version: known, wasKilled: false };
  const killed = versions.find(
    (version, at) =>
      version.revision <= revision && isUsable(version, versions[at - 1]) && isReadable(version.item),
  );
  return killed === undefined ? null : { version: killed, wasKilled: true };
}

function isKill({ item }: StoredVersion): boolean {
  return item.pubStatus === 'canceled';
}

/** It stood for everybody to read before `next` came in its place. The newest one is asked for only where it is live. */
function isUsable({ item }: StoredVersion, next: StoredVersion | undefined): boolean {
  if (item.pubStatus !== 'usable') return false;
  return item.embargoedUntil === null || next === undefined || item.embargoedUntil <= next.item.seenAt;
}
