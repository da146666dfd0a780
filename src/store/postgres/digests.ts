/** Digests that channels asked for: of what, at which hours, when each is due next and up to when the last one told. */
export const digests = [
  `CREATE TABLE digest (
     channel_id BIGINT NOT NULL REFERENCES channel (id), wish_json TEXT NOT NULL, number BIGINT NOT NULL,
     origin TEXT NOT NULL, active BIGINT NOT NULL, file_digest TEXT, since BIGINT, due_at BIGINT NOT NULL,
     PRIMARY KEY (channel_id, wish_json))`,
  `CREATE INDEX digest_due ON digest (due_at) WHERE active = 1`,
];
