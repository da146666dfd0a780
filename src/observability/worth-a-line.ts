/** The first time, and then at each doubling: a disk that is full all night does not fill the log as well. */
export function isWorthALine(times: number): boolean {
  return (times & (times - 1)) === 0;
}
