const down = `UPDATE operation_count SET operations = operations - 1 WHERE state = OLD.state;`;
const up = `INSERT INTO operation_count (state, operations) VALUES (NEW.state, 1)
  ON CONFLICT (state) DO UPDATE SET operations = operations + 1;`;

/** How many operations are in each state, kept up to date with them: a ledger of a million rows is not counted at a look. */
export const counts = [
  `CREATE TABLE operation_count (state TEXT PRIMARY KEY, operations INTEGER NOT NULL) STRICT, WITHOUT ROWID`,
  `INSERT INTO operation_count (state, operations) SELECT state, count(*) FROM operation GROUP BY state`,
  `CREATE TRIGGER operation_counted AFTER INSERT ON operation BEGIN ${up} END`,
  `CREATE TRIGGER operation_uncounted AFTER DELETE ON operation BEGIN ${down} END`,
  `CREATE TRIGGER operation_recounted AFTER UPDATE OF state ON operation WHEN OLD.state <> NEW.state
     BEGIN ${down} ${up} END`,
];
