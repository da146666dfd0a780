import { StatementSync } from 'node:sqlite';

/** What is asked of SQLite during some work, in SQL, and how many rows it answers: no clock, and the same on any machine. */
export async function askedMeanwhile(
  work: () => Promise<unknown>,
): Promise<{ readonly statements: readonly string[]; readonly rows: number }> {
  const statements: string[] = [];
  let rows = 0;
  const { all, run } = StatementSync.prototype;
  StatementSync.prototype.all = function (this: StatementSync, ...values: Parameters<typeof all>) {
    const found = all.apply(this, values);
    statements.push(this.sourceSQL);
    rows += found.length;
    return found;
  } as typeof all;
  StatementSync.prototype.run = function (this: StatementSync, ...values: Parameters<typeof run>) {
    statements.push(this.sourceSQL);
    return run.apply(this, values);
  } as typeof run;
  try {
    await work();
  } finally {
    Object.assign(StatementSync.prototype, { all, run });
  }
  return { statements, rows };
}

/** How many rows with the text of an item SQLite answers during some work: in all, and at most between two turns of the event loop. */
export async function textsMeanwhile(
  work: () => Promise<unknown>,
): Promise<{ readonly all: number; readonly inATurn: number }> {
  let [sum, inATurn, now, isOver] = [0, 0, 0, false];
  const turn = () => {
    inATurn = Math.max(inATurn, now);
    now = 0;
    if (!isOver) setImmediate(turn);
  };
  setImmediate(turn);
  const { all } = StatementSync.prototype;
  StatementSync.prototype.all = function (this: StatementSync, ...values: Parameters<typeof all>) {
    const found = all.apply(this, values);
    const texts = found.filter((row) => typeof row.item_json === 'string').length;
    sum += texts;
    now += texts;
    return found;
  } as typeof all;
  try {
    await work();
  } finally {
    Object.assign(StatementSync.prototype, { all });
    isOver = true;
    turn();
  }
  return { all: sum, inATurn };
}
