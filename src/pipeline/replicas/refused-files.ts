import type { FileStanding, RefusedElsewhere, RefusedFile } from '../../domain/file-standing.ts';
import type { ReplicaStore, ReplicaView } from '../../store/replicas/replica-store.ts';

/** What Telexes on one database tell each other of newsroom files that are not in force as they stand. */
export type RefusedFiles = {
  /** Why its own is not; null: it is. */
  note(refused: RefusedFile | null): void;
  /** Tells the others, where that has changed. In a transaction; resolves with what they know once it is over. */
  write(replicas: ReplicaStore): Promise<RefusedFile | null>;
  /** That is over: what they know, and who is there. */
  hear(written: RefusedFile | null, alive: readonly ReplicaView[]): void;
  among(): Pick<FileStanding, 'elsewhere'> & { readonly here: string };
};

/** Of the Telex `owner`. */
export function tellRefused(owner: string): RefusedFiles {
  let refused: RefusedFile | null = null;
  /** What the others know; of a Telex that starts, nothing. */
  let known: RefusedFile | null = null;
  let elsewhere: readonly RefusedElsewhere[] = [];
  return {
    note(why) {
      refused = why;
    },
    async write(replicas) {
      const writing = refused;
      if (writing !== known) await replicas.noteRefused(owner, writing);
      return writing;
    },
    hear(written, alive) {
      known = written;
      elsewhere = alive.flatMap((each) =>
        each.refused === null || each.owner === owner ? [] : [{ ...each.refused, from: nameOf(each.owner) }],
      );
    },
    among: () => ({ here: nameOf(owner), ...(elsewhere.length > 0 && { elsewhere }) }),
  };
}

/** Of an owner, `machine:process:chance`: what people find it by. */
function nameOf(owner: string): string {
  return owner.split(':').slice(0, 2).join(':');
}
