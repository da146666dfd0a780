import { StatementSync } from 'node:sqlite';

/** What is asked of SQLite during some work, and how many rows it answers: no clock, and the same on any machine. */
export async function askedMeanwhile(
  work: () => Promise<unknown>,
): Promise<{ readonly statements: number; readonly rows: number }> {
  const asked = { statements: 0, rows: 0 };
  const { all, run } = StatementSync.prototype;
  StatementSync.prototype.all = function (this: StatementSync, ...values: Parameters<typeof all>) {
    const rows = all.apply(this, values);
    asked.statements++;
    asked.rows += rows.length;
    return rows;
  } as typeof all;
  StatementSync.prototype.run = function (this: StatementSync, ...values: Parameters<typeof run>) {
    asked.statements++;
    return run.apply(this, values);
  } as typeof run;
  try {
    await work();
  } finally {
    Object.assign(StatementSync.prototype, { all, run });
  }
  return asked;
}
