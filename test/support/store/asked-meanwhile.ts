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
