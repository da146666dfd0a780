/** A source that is being read is somebody's for a while; who comes back after that is known by an older fence. */
export const sourceLeases = [
  `ALTER TABLE source ADD COLUMN lease_owner TEXT`,
  `ALTER TABLE source ADD COLUMN lease_until INTEGER`,
  `ALTER TABLE source ADD COLUMN fence INTEGER NOT NULL DEFAULT 0`,
  `CREATE INDEX source_lease ON source (lease_owner) WHERE lease_owner IS NOT NULL`,
];
