/** What comes in any number at once, and is dealt with some at a time. */
export type FewATurn = {
  /** True: one more is dealt with now. False: this turn of the event loop has dealt with as many as it may, or others wait. */
  take(): boolean;
  /** At a later turn, behind those that wait already. */
  later(work: () => void): void;
};

/**
 * Deals with so many in one turn of the event loop at most. What the system has for us comes all in one turn of it, be it a thousand
 * answers that were sent while the loop stood still.
 */
export function createFewATurn(most: number): FewATurn {
  const waiting: (() => void)[] = [];
  let taken = 0;
  let isCounting = false;

  return {
    take() {
      count();
      if (waiting.length > 0 || taken >= most) return false;
      taken += 1;
      return true;
    },
    later(work) {
      count();
      waiting.push(work);
    },
  };

  /** Once what the system had in this turn is dealt with. */
  function count(): void {
    if (isCounting) return;
    isCounting = true;
    setImmediate(next);
  }

  function next(): void {
    taken = 0;
    isCounting = false;
    if (waiting.length === 0) return;
    count();
    for (let work = waiting.shift(); work !== undefined; work = taken < most ? waiting.shift() : undefined) {
      taken += 1;
      work();
    }
  }
}
