/**
 * What is the matter with files that stand in a folder until somebody does something about it: they cannot be read; or
 * were read and cannot be moved away, or cannot since a file has the name of `done` or `rejected`; or are written anew
 * so often that none is ever whole.
 */
export const stuckKinds = ['unreadable', 'unmovable', 'blocked', 'changing'] as const;

/** One of them. */
export type StuckKind = (typeof stuckKinds)[number];

/** Files that stand in a folder, of one kind. */
export type StuckFiles = {
  readonly what: StuckKind;
  readonly count: number;
  /** The oldest of them. */
  readonly name: string;
  /** What the system says of it: `EACCES`. Empty: nothing, as of a file that changes all the time. */
  readonly code: string;
};

/** Whether the fault of a source is of files that stand in its folder, which itself can be read. */
export function isStuckKind(kind: string | null): kind is StuckKind {
  return stuckKinds.some((each) => each === kind);
}
