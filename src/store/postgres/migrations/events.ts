/** As in SQLite (`src/store/sqlite/migrations/events/events.ts`). */
export const events = [
  `CREATE TABLE event_mark (
     mark TEXT NOT NULL, at BIGINT NOT NULL, story_number BIGINT NOT NULL, PRIMARY KEY (mark, at, story_number))`,
  `CREATE INDEX event_mark_story ON event_mark (story_number)`,
  `CREATE TABLE event_mark_count (
     mark TEXT NOT NULL, period BIGINT NOT NULL, takes BIGINT NOT NULL, PRIMARY KEY (mark, period))`,
  `CREATE INDEX event_mark_count_period ON event_mark_count (period)`,
  `CREATE TABLE story_event (
     story_number BIGINT PRIMARY KEY REFERENCES story (number) ON DELETE CASCADE,
     event BIGINT NOT NULL, came_at BIGINT NOT NULL, score BIGINT, person_json TEXT, joined_at BIGINT NOT NULL)`,
  `CREATE INDEX story_event_event ON story_event (event)`,
  `CREATE TABLE event_apart (
     story_number BIGINT NOT NULL REFERENCES story (number) ON DELETE CASCADE, other_number BIGINT NOT NULL,
     person_json TEXT NOT NULL, at BIGINT NOT NULL, PRIMARY KEY (story_number, other_number))`,
  `CREATE INDEX event_apart_other ON event_apart (other_number)`,
];

/** As in SQLite. */
export const eventCards = [
  `ALTER TABLE card ADD COLUMN lead_id BIGINT`,
  `ALTER TABLE card ADD COLUMN face BIGINT`,
  `CREATE INDEX card_lead ON card (lead_id) WHERE lead_id IS NOT NULL`,
];

/** As in SQLite. */
export const eventLikeness = [`ALTER TABLE story_event ADD COLUMN like_number BIGINT`];

/** As in SQLite. */
export const eventLikenessIndex = [
  `CREATE INDEX story_event_like ON story_event (like_number) WHERE like_number IS NOT NULL`,
];

/** As in SQLite. */
export const eventLikest = [`ALTER TABLE story_event ADD COLUMN likest_json TEXT`];
