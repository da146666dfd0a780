/** How often a source is asked also depends on what it brings, when it asks not to be read, and until when it wants to be left alone. */
export const sourcePace = [
  `ALTER TABLE source ADD COLUMN skipped_hours TEXT`,
  `ALTER TABLE source ADD COLUMN asked_until INTEGER`,
  // Longer than any wait of Telex's own so far: such a wait was asked for by the server.
  `UPDATE source SET asked_until = next_poll_at WHERE state = 'failing' AND next_poll_at - last_poll_at > 960000`,
];

/** When a source usually brings something, from when its silence is strange, and whether that is told. */
export const rhythms = [
  `CREATE TABLE source_rhythm (
     source_id TEXT PRIMARY KEY NOT NULL, learnt_json TEXT NOT NULL, spoke_at INTEGER NOT NULL, strange_at INTEGER,
     usual_ms INTEGER) STRICT`,
  `CREATE INDEX source_rhythm_strange ON source_rhythm (strange_at) WHERE strange_at IS NOT NULL`,
  `ALTER TABLE source ADD COLUMN tells_silence INTEGER NOT NULL DEFAULT 1`,
];
