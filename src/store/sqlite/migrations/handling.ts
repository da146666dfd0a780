/** Who of the newsroom has a story, who has seen that one may not be used any more, and what people say of a doubtful one. */
export const handling = [
  `ALTER TABLE story ADD COLUMN handling TEXT`,
  `ALTER TABLE story ADD COLUMN handled_at INTEGER`,
  `ALTER TABLE story ADD COLUMN handled_platform TEXT`,
  `ALTER TABLE story ADD COLUMN handled_workspace TEXT`,
  `ALTER TABLE story ADD COLUMN handled_by TEXT`,
  `ALTER TABLE story ADD COLUMN handled_name TEXT`,
  `ALTER TABLE story ADD COLUMN handling_turn INTEGER NOT NULL DEFAULT 0`,
  `ALTER TABLE story ADD COLUMN answer_json TEXT`,
  `CREATE INDEX story_handled ON story (handling, handled_at) WHERE handling IS NOT NULL`,
  `CREATE TABLE kill_seen (
     story_number INTEGER NOT NULL REFERENCES story (number) ON DELETE CASCADE, revision INTEGER NOT NULL,
     platform TEXT NOT NULL, user_id TEXT NOT NULL, workspace TEXT NOT NULL, name TEXT NOT NULL, at INTEGER NOT NULL,
     PRIMARY KEY (story_number, platform, user_id, revision)) STRICT, WITHOUT ROWID`,
];
