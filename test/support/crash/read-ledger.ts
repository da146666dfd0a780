import { DatabaseSync } from 'node:sqlite';
import pg from 'pg';
import { restlessSource } from './filing-wire.ts';

/** No act is tried, or looked up, for longer than two minutes without a word; half a minute more until it is told. */
const budgetMs = 150_000;

/** How the ledger of a running Telex stands, in the words of the crash test. */
export type LedgerState = {
  /**
   * Acts in the channel that are still to be done. What is promised for later does not count: edits of the restless source
   * are put off, a kill that nobody saw is said once more after five minutes, a line on versions waits until its story rests.
   */
  readonly open: number;
  /** Acts in the channel that were put aside with a reason. */
  readonly parked: readonly string[];
  /** Acts in the channel that may have happened, as Telex itself knew when it was last heard of. */
  readonly uncertain: number;
  /** Acts anywhere that wait for longer than the budget where nothing in their channel says why. */
  readonly unexplained: readonly string[];
};

/** Reads the database from outside, as `npx telex deliveries` does. */
export function readLedger(path: string, channel: string, now: number): LedgerState {
  const database = new DatabaseSync(path, { readOnly: true, timeout: 5_000 });
  try {
    return stateOf(database.prepare(openRows).all() as unknown as readonly Row[], channel, now);
  } finally {
    database.close();
  }
}

/** The same of a PostgreSQL. */
export async function readPostgresLedger(url: string, channel: string, now: number): Promise<LedgerState> {
  const client = new pg.Client({ connectionString: url, types: { getTypeParser: numbersAsSuch } });
  await client.connect();
  try {
    return stateOf((await client.query<Row>(openRows)).rows, channel, now);
  } finally {
    await client.end();
  }
}

/** BIGINT as a number. */
function numbersAsSuch(type: number, format?: 'text' | 'binary') {
  return type === 20 ? Number : pg.types.getTypeParser(type, format);
}

const openRows = `SELECT o.key, o.kind, o.state, o.unsure, o.reason, o.created_at, o.attempts, o.due_at, c.external_id, c.parked_reason, s.source_id
  FROM operation o JOIN channel c ON c.id = o.channel_id LEFT JOIN story s ON s.number = o.story_number
  WHERE o.state IN ('pending', 'sending', 'parked')`;

function stateOf(rows: readonly Row[], channel: string, now: number): LedgerState {
  const isPutOff = ({ key, kind, source_id, attempts, due_at }: Row) =>
    (kind === 'edit' && source_id === restlessSource) ||
    (/^(?:unseen|version):/.test(key) && attempts === 0 && due_at > now);
  const here = rows.filter(({ external_id }) => external_id === channel);
  const explained = new Set(
    rows
      .filter(({ reason, parked_reason }) => reason !== null || parked_reason !== null)
      .map(({ external_id }) => external_id),
  );
  return {
    open: here.filter((row) => row.state !== 'parked' && !isPutOff(row)).length,
    uncertain: here.filter(({ kind, unsure, reason }) => kind !== 'edit' && unsure === 1 && reason !== null)
      .length,
    parked: here
      .filter((row) => row.state === 'parked' && !isPutOff(row))
      .map(({ key, reason }) => `${key}: ${reason}`),
    unexplained: rows
      .filter((row) => !isPutOff(row) && now - row.created_at > budgetMs && !explained.has(row.external_id))
      .map(({ key, created_at }) => `${key} for ${Math.round((now - created_at) / 1_000)} s`),
  };
}

type Row = {
  readonly key: string;
  readonly kind: string;
  readonly state: string;
  readonly unsure: number;
  readonly reason: string | null;
  readonly created_at: number;
  readonly attempts: number;
  readonly due_at: number;
  readonly external_id: string;
  readonly parked_reason: string | null;
  readonly source_id: string | null;
};
