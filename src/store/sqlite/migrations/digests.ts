/** Digests that channels asked for: of what, at which hours, when each is due next and up to when the last one told. */
export const digests = [
  `CREATE TABLE digest (
     channel_id INTEGER NOT NULL REFERENCES channel (id), wish_json TEXT NOT NULL, number INTEGER NOT NULL,
     origin TEXT NOT NULL, active INTEGER NOT NULL, file_digest TEXT, since INTEGER, due_at INTEGER NOT NULL,
     PRIMARY KEY (channel_id, wish_json)) STRICT, WITHOUT ROWID`,
  `CREATE INDEX digest_due ON digest (due_at) WHERE active = 1`,
];
