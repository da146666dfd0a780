import type { DifferingFiles } from '../../domain/file-standing.ts';
import type { EpochMs } from '../../domain/item.ts';
import type { NewsroomFile, ReplicaView } from '../../store/replicas/replica-store.ts';

/** What is known of who has which file. */
type Known = {
  readonly alive: readonly ReplicaView[];
  /** The one in force. */
  readonly file: NewsroomFile;
  /** Who asks. */
  readonly owner: string;
  readonly now: EpochMs;
  /** Since when some were known to differ; null: none did. */
  readonly since: EpochMs | null;
};

/** Which of the Telexes have another newsroom file than the one in force; null: none. */
export function compareFiles({ alive, file, owner, now, since }: Known): DifferingFiles | null {
  const others = alive.filter(({ newsroom }) => newsroom !== file.digest);
  if (others.length === 0) return null;
  const machines = alive.map(({ owner: each }) => machineOf(each));
  const holders = alive.filter(
    (each) => each.newsroom === file.digest && machineOf(each.owner) === file.from,
  );
  return {
    since: since ?? now,
    // Where several are on that machine, its name alone would be theirs as well.
    from: holders.map((each) => nameOf(each.owner, machines)).join(', ') || file.from,
    changedAt: file.changedAt,
    others: others.map(({ owner: each }) => nameOf(each, machines)),
    isOtherHere: others.some((each) => each.owner === owner),
  };
}

/** An owner is `machine:process:chance`: the machine is enough, where only one Telex is on it. */
function nameOf(owner: string, machines: readonly string[]): string {
  const machine = machineOf(owner);
  const isOne = machines.filter((each) => each === machine).length === 1;
  return isOne ? machine : owner.split(':').slice(0, 2).join(':');
}

function machineOf(owner: string): string {
  return owner.split(':')[0] ?? owner;
}
