/** Who is there, what one does for all, what was heard already, and when a platform takes the next act of anybody. */
export const replicas = [
  `CREATE TABLE replica (owner TEXT PRIMARY KEY, started_at BIGINT NOT NULL, until BIGINT NOT NULL, newsroom TEXT NOT NULL)`,
  `CREATE TABLE lease (name TEXT PRIMARY KEY, owner TEXT NOT NULL, until BIGINT NOT NULL)`,
  `CREATE TABLE heard (id TEXT PRIMARY KEY, at BIGINT NOT NULL)`,
  `CREATE INDEX heard_at ON heard (at)`,
  `CREATE TABLE platform_turn (platform TEXT PRIMARY KEY, next_at BIGINT NOT NULL)`,
];
