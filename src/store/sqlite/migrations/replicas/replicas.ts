/** Who is there, what one does for all, what was heard already, and when a platform takes the next act of anybody. */
export const replicas = [
  `CREATE TABLE replica (
     owner TEXT PRIMARY KEY NOT NULL, started_at INTEGER NOT NULL, until INTEGER NOT NULL, newsroom TEXT NOT NULL
   ) STRICT, WITHOUT ROWID`,
  `CREATE TABLE lease (name TEXT PRIMARY KEY NOT NULL, owner TEXT NOT NULL, until INTEGER NOT NULL) STRICT, WITHOUT ROWID`,
  `CREATE TABLE heard (id TEXT PRIMARY KEY NOT NULL, at INTEGER NOT NULL) STRICT, WITHOUT ROWID`,
  `CREATE INDEX heard_at ON heard (at)`,
  `CREATE TABLE platform_turn (platform TEXT PRIMARY KEY NOT NULL, next_at INTEGER NOT NULL) STRICT, WITHOUT ROWID`,
];
