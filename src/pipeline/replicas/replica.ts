import type { DifferingFiles, FileStanding, RefusedFile } from '../../domain/file-standing.ts';
import type { HeldLane, HeldSource, LeaseName } from '../../store/replicas/replica-store.ts';

/** This Telex among those on its database. */
export type Replica = {
  /** Who holds its leases: of its own at each start where there may be others. */
  readonly owner: string;
  /** For how long a lane or a source is its own, which it renews; null: as long as the work may take, for nobody else is there. */
  readonly leaseMs: number | null;
  /** Works in a lane, which stays its own until the function that is given is called. */
  holdLane(lane: HeldLane): () => void;
  /** Reads a source, as above. */
  holdSource(turn: HeldSource): () => void;
  /**
   * Whether what was begun then (`elapsed`) in a lane may still leave: not when another may have it by now. Asked once more when all
   * is said, right before a request leaves.
   */
  mayLeave(lane: HeldLane, claimedAt: number): boolean;
  /** Whether it is the one that does this for all. */
  does(name: LeaseName): boolean;
  /** All that one does for all, and whether it is the one; empty for the only one. */
  leases(): ReadonlyMap<LeaseName, boolean>;
  /** How many there are, itself among them. */
  count(): number;
  /** Newsroom files of the Telexes on the database that are not the same; null: they are. */
  differing(): DifferingFiles | null;
  /** Why its own is not in force as it stands, for the others; null: it is. Told at the next sign of life. */
  noteRefused(refused: RefusedFile | null): void;
  /** What it is called among the others, and whose file is not in force; null: there are no others. */
  among(): Among | null;
};

/** This Telex and the newsroom files of the others. */
export type Among = Pick<FileStanding, 'elsewhere' | 'differing'> & { readonly here: string };

/** The only one: on SQLite, where a lock keeps others out. The same name at each start, so that a crash holds up nothing. */
export const onlyReplica: Replica = {
  owner: 'telex',
  leaseMs: null,
  holdLane: () => () => {},
  holdSource: () => () => {},
  mayLeave: () => true,
  does: () => true,
  leases: () => new Map(),
  count: () => 1,
  differing: () => null,
  noteRefused: () => {},
  among: () => null,
};

/** There may be others on the database. */
export function isShared(replica: Replica = onlyReplica): boolean {
  return replica.leaseMs !== null;
}
