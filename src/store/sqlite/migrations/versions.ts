/**
 * How much the disk is asked for. 0.1 kept the newest version of a story beside the story as well, in a table whose rows of some kilobytes took a page
 * each. What is there is moved by and by while Telex works (see Retention), since gigabytes of it would take minutes.
 */
export const versionsApart = [
  // Every key once more, for a look at it that nobody has to take in a hurry.
  `DROP INDEX known_key_story`,
  `ALTER TABLE item_version RENAME TO item_version_before`,
  `CREATE TABLE item_version (
     story_number INTEGER NOT NULL REFERENCES story (number) ON DELETE CASCADE, revision INTEGER NOT NULL,
     source_id TEXT NOT NULL, text_hash TEXT NOT NULL, item_json TEXT NOT NULL, seen_at INTEGER NOT NULL,
     UNIQUE (story_number, revision)) STRICT`,
  `CREATE VIEW every_version AS
     SELECT story_number, revision, source_id, text_hash, item_json, seen_at FROM item_version
     UNION ALL SELECT story_number, revision, source_id, text_hash, item_json, seen_at FROM item_version_before`,
];

/** Which version was told of under a card, when its channel last heard of one, and in which order the board's messages stand. */
export const versionsTold = [
  `ALTER TABLE card ADD COLUMN told_revision INTEGER`,
  `ALTER TABLE card ADD COLUMN broadcast_at INTEGER`,
  `ALTER TABLE operation ADD COLUMN told_from INTEGER`,
  `ALTER TABLE board_message ADD COLUMN news_seq INTEGER NOT NULL DEFAULT 0`,
  // As they stood: in the order in which they came.
  `UPDATE board_message SET news_seq = places.place
     FROM (SELECT id, row_number() OVER (ORDER BY id) AS place FROM board_message) AS places
     WHERE places.id = board_message.id`,
  `DROP INDEX board_message_channel`,
  `CREATE INDEX board_message_news ON board_message (channel, news_seq DESC)`,
];

/** When a message of the board last brought news. Of those from before it is not known: when they came. */
export const newsAt = [
  `ALTER TABLE board_message ADD COLUMN news_at INTEGER NOT NULL DEFAULT 0`,
  `UPDATE board_message SET news_at = posted_at`,
];

/** What was there before and changed since is walked to by when it did. */
export const storyUpdated = ['CREATE INDEX story_updated ON story (updated_at) WHERE updated_at IS NOT NULL'];
