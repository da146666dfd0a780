const ofStuckFiles = `key LIKE 'source/%' AND (about_json LIKE '%"lastErrorKind":"unreadable"%'
  OR about_json LIKE '%"lastErrorKind":"unmovable"%' OR about_json LIKE '%"lastErrorKind":"blocked"%')`;
/** Files that stand in a folder and a folder that cannot be read were one trouble before: what was told of the first goes on as that. */
export const filesApart = ['trouble', 'heard_trouble'].map(
  (table) => `UPDATE ${table} SET key = 'files/' || substr(key, 8) WHERE ${ofStuckFiles}`,
);

/** Why what a hub sends is not read, and since when. */
export const hubTrouble = [
  'ALTER TABLE hub_subscription ADD COLUMN trouble TEXT',
  'ALTER TABLE hub_subscription ADD COLUMN trouble_since BIGINT',
] as const;

/**
 * As SQLite's (https://www.sqlite.org/json1.html): what is damaged has no fields, and to ask it for one would fail all of a statement. Not for
 * parallel workers, which may not catch what fails.
 */
export const jsonValid = [
  `CREATE FUNCTION json_valid(document text) RETURNS integer LANGUAGE plpgsql IMMUTABLE STRICT AS $$
     BEGIN PERFORM document::jsonb; RETURN 1; EXCEPTION WHEN OTHERS THEN RETURN 0; END $$`,
] as const;

/** What is open in a channel for longest is looked for by since when it could come: see waitsSince. */
export const oldestSince = [
  'DROP INDEX operation_oldest',
  `CREATE INDEX operation_oldest ON operation (channel_id,
     (CASE WHEN available_at > created_at THEN available_at ELSE created_at END))
     WHERE settled_at IS NULL AND state IN ('pending', 'sending')`,
] as const;
