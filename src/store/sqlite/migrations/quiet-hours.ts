/**
 * When channels are left alone, and what is held meanwhile; which stories stand in which digest, besides those of which that
 * was a post: `about_key` of a post says the same of it.
 */
export const quietHours = [
  `CREATE TABLE quiet_hours (
     channel_id INTEGER PRIMARY KEY REFERENCES channel (id), hours_json TEXT, origin TEXT NOT NULL, file_digest TEXT,
     since INTEGER, ends_at INTEGER) STRICT`,
  `CREATE INDEX quiet_hours_end ON quiet_hours (ends_at) WHERE ends_at IS NOT NULL`,
  `CREATE INDEX operation_held ON operation (channel_id, id) WHERE state = 'held'`,
  `CREATE TABLE listed (
     card_id INTEGER NOT NULL REFERENCES card (id), list_key TEXT NOT NULL, PRIMARY KEY (card_id, list_key))
     STRICT, WITHOUT ROWID`,
  `CREATE INDEX listed_list ON listed (list_key)`,
];
