/** Whether both say something, and nothing of it is the same. */
export function areApart<Said>(one: ReadonlySet<Said>, other: ReadonlySet<Said>): boolean {
  return one.size > 0 && other.size > 0 && one.isDisjointFrom(other);
}
