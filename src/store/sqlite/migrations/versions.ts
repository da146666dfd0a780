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
