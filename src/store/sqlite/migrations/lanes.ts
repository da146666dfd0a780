/** A channel is a lane with a lease; an operation that is open has its rank in it. */
export const lanes = [
  `ALTER TABLE operation ADD COLUMN rank INTEGER NOT NULL DEFAULT 2`,
  `ALTER TABLE operation ADD COLUMN unsure INTEGER NOT NULL DEFAULT 0`,
  `ALTER TABLE operation ADD COLUMN first_failed_at INTEGER`,
  `ALTER TABLE operation ADD COLUMN background_tries INTEGER NOT NULL DEFAULT 0`,
  `ALTER TABLE operation ADD COLUMN about_key TEXT`,
  `ALTER TABLE operation ADD COLUMN shown_whole TEXT`,
  `UPDATE operation SET unsure = state = 'sending',
     rank = CASE WHEN state = 'sending' THEN 0 WHEN urgent = 1 THEN 1 WHEN kind = 'edit' THEN 3 ELSE 2 END
     WHERE settled_at IS NULL`,
  `UPDATE operation SET about_key = coalesce(json_extract(payload_json, '$.message'),
     json_extract(payload_json, '$.under'), json_extract(payload_json, '$.list'))
     WHERE payload_json IS NOT NULL AND json_extract(payload_json, '$.kind') <> 'list'`,
  `UPDATE operation SET state = 'lapsed' WHERE state = 'dead' AND (reason LIKE 'too late to post by itself%'
     OR reason = 'withdrawn before it was posted' OR reason LIKE 'held before it was posted%')`,
  `DROP INDEX operation_open`,
  `CREATE INDEX operation_open ON operation (channel_id, rank, due_at, id) WHERE settled_at IS NULL`,
  `CREATE INDEX operation_post ON operation (channel_id, id) WHERE settled_at IS NULL AND rank = 2`,
  `CREATE INDEX operation_about ON operation (about_key) WHERE about_key IS NOT NULL`,
  `ALTER TABLE card ADD COLUMN shown_brief TEXT`,
  `ALTER TABLE card ADD COLUMN shown_detail TEXT`,
  `ALTER TABLE card ADD COLUMN shown_whole TEXT`,
  `ALTER TABLE card ADD COLUMN edits INTEGER NOT NULL DEFAULT 0`,
  `ALTER TABLE card ADD COLUMN edits_since INTEGER`,
  `ALTER TABLE card ADD COLUMN edited_at INTEGER`,
  `CREATE TABLE lane (
     channel_id INTEGER PRIMARY KEY REFERENCES channel (id), platform TEXT NOT NULL, urgent INTEGER NOT NULL,
     ready_at INTEGER, free_at INTEGER NOT NULL, lease_owner TEXT, lease_until INTEGER, fence INTEGER NOT NULL,
     noted_at INTEGER NOT NULL) STRICT`,
  `CREATE INDEX lane_ready ON lane (platform, urgent, ready_at, free_at) WHERE ready_at IS NOT NULL`,
  `CREATE INDEX lane_lease ON lane (lease_owner) WHERE lease_owner IS NOT NULL`,
  `INSERT INTO lane (channel_id, platform, urgent, ready_at, free_at, fence, noted_at)
     SELECT id, platform, 0, CASE WHEN EXISTS (SELECT 1 FROM operation o WHERE o.channel_id = channel.id
       AND o.settled_at IS NULL) THEN coalesce(parked_until, 0) END, coalesce(parked_until, 0), 0, 0 FROM channel`,
];
