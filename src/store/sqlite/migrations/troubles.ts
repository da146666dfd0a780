/** Each alarm channel has heard of a trouble or not. Before this, what was told was taken to be heard by all. */
export const heardTroubles = [
  `CREATE TABLE heard_trouble (
     channel_id INTEGER NOT NULL, key TEXT NOT NULL, about_json TEXT NOT NULL, since INTEGER NOT NULL,
     told_at INTEGER, over_at INTEGER, PRIMARY KEY (channel_id, key)) STRICT, WITHOUT ROWID`,
  `INSERT INTO heard_trouble (channel_id, key, about_json, since, told_at)
     SELECT a.channel_id, t.key, t.about_json, t.since, t.told_at FROM alarm_channel a, trouble t
     WHERE a.active = 1 AND t.told_at IS NOT NULL AND t.key NOT LIKE 'waiting/%'`,
];

const ofStuckFiles = `key LIKE 'source/%' AND (about_json LIKE '%"lastErrorKind":"unreadable"%'
  OR about_json LIKE '%"lastErrorKind":"unmovable"%' OR about_json LIKE '%"lastErrorKind":"blocked"%')`;
/** Files that stand in a folder and a folder that cannot be read were one trouble before: what was told of the first goes on as that. */
export const filesApart = ['trouble', 'heard_trouble'].map(
  (table) => `UPDATE ${table} SET key = 'files/' || substr(key, 8) WHERE ${ofStuckFiles}`,
);

/** What was tried in vain, and when something got through in a channel last. */
export const stuckChannels = [
  `CREATE INDEX operation_tried ON operation (channel_id, id) WHERE settled_at IS NULL AND attempts > 0`,
  `CREATE INDEX operation_through ON operation (channel_id, settled_at)
     WHERE state = 'sent' AND kind <> 'edit' AND kind <> 'publish'`,
];

/** Why what a hub sends is not read, and since when. */
export const hubTrouble = [
  'ALTER TABLE hub_subscription ADD COLUMN trouble TEXT',
  'ALTER TABLE hub_subscription ADD COLUMN trouble_since INTEGER',
] as const;

/** What is open in a channel for longest is looked for by since when it could come: see waitsSince. */
export const oldestSince = [
  'DROP INDEX operation_oldest',
  `CREATE INDEX operation_oldest ON operation (channel_id,
     (CASE WHEN available_at > created_at THEN available_at ELSE created_at END))
     WHERE settled_at IS NULL AND state IN ('pending', 'sending')`,
] as const;
