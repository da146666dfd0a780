/** How a source was seen to name its items wrongly; and what entries without a guid of their own look like. */
export const lies = [
  `CREATE TABLE source_lie (
     source_id TEXT NOT NULL, kind TEXT NOT NULL, times INTEGER NOT NULL, example TEXT NOT NULL,
     since INTEGER NOT NULL, last_at INTEGER NOT NULL, PRIMARY KEY (source_id, kind)) STRICT, WITHOUT ROWID`,
  `CREATE TABLE story_mark (
     source_id TEXT NOT NULL, mark INTEGER NOT NULL, story_number INTEGER NOT NULL, at INTEGER NOT NULL,
     PRIMARY KEY (source_id, mark, story_number)) STRICT, WITHOUT ROWID`,
  `CREATE INDEX story_mark_story ON story_mark (story_number)`,
  `CREATE INDEX story_mark_at ON story_mark (at)`,
];
