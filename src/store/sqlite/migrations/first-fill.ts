/** Posts go in the order of their promise, those of sources' first polls in the order in which their stories were filed. */
export const firstFill = [
  `ALTER TABLE operation ADD COLUMN filed_at INTEGER`,
  `DROP INDEX operation_post`,
  `CREATE INDEX operation_post ON operation (channel_id, coalesce(filed_at, created_at), id)
     WHERE settled_at IS NULL AND rank = 2`,
];
