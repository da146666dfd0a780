/** How often a source is asked also depends on what it brings, when it asks not to be read, and until when it wants to be left alone. */
export const sourcePace = [
  `ALTER TABLE source ADD COLUMN skipped_hours TEXT`,
  `ALTER TABLE source ADD COLUMN asked_until INTEGER`,
  // Longer than any wait of Telex's own so far: such a wait was asked for by the server.
  `UPDATE source SET asked_until = next_poll_at WHERE state = 'failing' AND next_poll_at - last_poll_at > 960000`,
];
