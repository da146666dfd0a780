/** As in SQLite (`src/store/sqlite/migrations/filed/filed.ts`). */
export const filed = [
  `CREATE TABLE filing (id BIGINT PRIMARY KEY, facts TEXT NOT NULL)`,
  `CREATE TABLE filed (
     topic TEXT NOT NULL, filing BIGINT NOT NULL, sort_at BIGINT NOT NULL,
     story_number BIGINT NOT NULL REFERENCES story (number) ON DELETE CASCADE,
     PRIMARY KEY (topic, filing, sort_at, story_number))`,
  `CREATE INDEX filed_story ON filed (story_number)`,
  `INSERT INTO meta (name, value) SELECT 'filed_to', 'all' WHERE NOT EXISTS (SELECT 1 FROM story)`,
];
