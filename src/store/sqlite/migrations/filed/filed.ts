/**
 * Who filed a story and as what, each once, and the stories of a topic by it in the order of time; the topic '' is all of them. Stories that are there
 * already are filed by and by while Telex works (see Retention): of a million that takes minutes.
 */
export const filed = [
  `CREATE TABLE filing (id INTEGER PRIMARY KEY NOT NULL, facts TEXT NOT NULL) STRICT`,
  `CREATE TABLE filed (
     topic TEXT NOT NULL, filing INTEGER NOT NULL, sort_at INTEGER NOT NULL,
     story_number INTEGER NOT NULL REFERENCES story (number) ON DELETE CASCADE,
     PRIMARY KEY (topic, filing, sort_at, story_number)) STRICT, WITHOUT ROWID`,
  `CREATE INDEX filed_story ON filed (story_number)`,
  `INSERT INTO meta (name, value) SELECT 'filed_to', 'all' WHERE NOT EXISTS (SELECT 1 FROM story)`,
];
