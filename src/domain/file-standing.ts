import type { EpochMs } from './item.ts';

/** How the newsroom file stands since the start of the process. */
export type FileStanding = {
  /** Its last change that is in force; null: none since the start. `from`: the machine whose file it was, where not this one's. */
  readonly taken: { readonly at: EpochMs; readonly change: NewsroomChange; readonly from?: string } | null;
  /** Why what it says by now is not in force, while what it said before is; null: it is in force. */
  readonly refused: RefusedFile | null;
  /** Telexes on one database have files that are not the same. Absent: they have, or there is one. */
  readonly differing?: DifferingFiles;
  /** What this Telex is called among those on the database, `machine:process`. Absent: there are no others. */
  readonly here?: string;
  /** Files of others on the database that are not in force as they stand. Absent: none is. */
  readonly elsewhere?: readonly RefusedElsewhere[];
};

/** A newsroom file of another Telex that is not in force as it stands. `from`: which, `machine:process`. */
export type RefusedElsewhere = RefusedFile & { readonly from: string };

/** Of several newsroom files the one that was changed last is in force on all Telexes. */
export type DifferingFiles = {
  readonly since: EpochMs;
  /** The machine on which that was changed, and when. */
  readonly from: string;
  readonly changedAt: EpochMs;
  /** Machines that have another file. */
  readonly others: readonly string[];
  /** This one has another. */
  readonly isOtherHere: boolean;
};

/**
 * A newsroom file that is not in force: `wrong`, it has the problems; `gone`, it cannot be read; `failed`, it could not be
 * written to the store yet; `restart`, Telex has to be started anew for it; `foreign`, that of another Telex on the database is newer,
 * and cannot be read here.
 */
export type RefusedFile = {
  readonly why: 'wrong' | 'gone' | 'failed' | 'restart' | 'foreign';
  readonly since: EpochMs;
  /** In English, each with its place. */
  readonly problems: readonly string[];
};

/** What is other in a newsroom file than before: sources by their ids, channels by what people call them. */
export type NewsroomChange = {
  readonly sources: ListChange;
  readonly channels: ListChange;
  /** Other keys of the file, as they are written there. */
  readonly settings: readonly string[];
};

/** What is other in a list. */
export type ListChange = {
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly gone: readonly string[];
};

/** As at a start. */
export const fileAsRead: FileStanding = { taken: null, refused: null };
