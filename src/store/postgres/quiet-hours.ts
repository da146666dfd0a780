/**
 * When channels are left alone, and what is held meanwhile; which stories stand in which digest, besides those of which that
 * was a post: `about_key` of a post says the same of it.
 */
export const quietHours = [
  `CREATE TABLE quiet_hours (
     channel_id BIGINT PRIMARY KEY REFERENCES channel (id), hours_json TEXT, origin TEXT NOT NULL, file_digest TEXT,
     since BIGINT, ends_at BIGINT)`,
  `CREATE INDEX quiet_hours_end ON quiet_hours (ends_at) WHERE ends_at IS NOT NULL`,
  `CREATE INDEX operation_held ON operation (channel_id, id) WHERE state = 'held'`,
  `CREATE TABLE listed (
     card_id BIGINT NOT NULL REFERENCES card (id), list_key TEXT NOT NULL, PRIMARY KEY (card_id, list_key))`,
  `CREATE INDEX listed_list ON listed (list_key)`,
];
