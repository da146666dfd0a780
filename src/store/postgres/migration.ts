import type { Migration } from 'kysely/migration';

/** A change of the tables in PostgreSQL. */
export type PostgresMigration = Migration & {
  /** A Telex that does not know it cannot work on the tables any more. Absent: it only adds, and older Telexes go on beside newer ones. */
  readonly endsOlder?: true;
};
