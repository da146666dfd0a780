/** What takes of one happening are found by, for a day; how many takes had it before that; which stories are one event, and which are not. */
export const events = [
  `CREATE TABLE event_mark (
     mark TEXT NOT NULL, at INTEGER NOT NULL, story_number INTEGER NOT NULL,
     PRIMARY KEY (mark, at, story_number)) STRICT, WITHOUT ROWID`,
  `CREATE INDEX event_mark_story ON event_mark (story_number)`,
  `CREATE TABLE event_mark_count (
     mark TEXT NOT NULL, period INTEGER NOT NULL, takes INTEGER NOT NULL,
     PRIMARY KEY (mark, period)) STRICT, WITHOUT ROWID`,
  `CREATE INDEX event_mark_count_period ON event_mark_count (period)`,
  `CREATE TABLE story_event (
     story_number INTEGER PRIMARY KEY NOT NULL REFERENCES story (number) ON DELETE CASCADE,
     event INTEGER NOT NULL, came_at INTEGER NOT NULL, score INTEGER, person_json TEXT, joined_at INTEGER NOT NULL
   ) STRICT, WITHOUT ROWID`,
  `CREATE INDEX story_event_event ON story_event (event)`,
  `CREATE TABLE event_apart (
     story_number INTEGER NOT NULL REFERENCES story (number) ON DELETE CASCADE, other_number INTEGER NOT NULL,
     person_json TEXT NOT NULL, at INTEGER NOT NULL, PRIMARY KEY (story_number, other_number)) STRICT, WITHOUT ROWID`,
  `CREATE INDEX event_apart_other ON event_apart (other_number)`,
];

/** Under which card a take stands, and whose text that card shows. */
export const eventCards = [
  `ALTER TABLE card ADD COLUMN lead_id INTEGER`,
  `ALTER TABLE card ADD COLUMN face INTEGER`,
  `CREATE INDEX card_lead ON card (lead_id) WHERE lead_id IS NOT NULL`,
];

/** Whom a story was like before a person put it in another event. */
export const eventLikeness = [`ALTER TABLE story_event ADD COLUMN like_number INTEGER`];

/** Which stories of other events are like one. */
export const eventLikenessIndex = [
  `CREATE INDEX story_event_like ON story_event (like_number) WHERE like_number IS NOT NULL`,
];

/** What a story that is only like its event is like, the likest first. Of those from before it is not known. */
export const eventLikest = [`ALTER TABLE story_event ADD COLUMN likest_json TEXT`];
