/** Posts that did not come by themselves, for who asks what she missed: those that came have their index. */
export const brought = [
  `CREATE INDEX operation_otherwise ON operation (channel_id, settled_at)
     WHERE kind = 'post' AND state IN ('lapsed', 'dead', 'parked') AND settled_at IS NOT NULL`,
];
