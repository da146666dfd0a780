/** What stood in a source's last document, so that what stands there still costs nothing. */
export const standing = [
  `CREATE TABLE source_document (
     source_id TEXT PRIMARY KEY, rules TEXT NOT NULL, entries TEXT NOT NULL) STRICT, WITHOUT ROWID`,
];
