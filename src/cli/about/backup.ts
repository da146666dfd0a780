import type { ToolAbout } from '../cli-tool.ts';

/** What `telex backup` says of itself. */
export const aboutBackup: ToolAbout = {
  name: 'backup',
  summary: 'copies the database while Telex runs',
  help: `npx telex backup [--to <file>]

Copies the database as it stands at this moment, while Telex runs, and checks the copy. Without --to it goes into the
folder backups in the data folder, under the date and time (UTC). A file that exists is never overwritten.
Of a database in PostgreSQL (DATABASE_URL) it says the pg_dump that copies it. Keep copies on another disk. Put one back with: npx telex restore <file>

Exit codes: 0 done, 1 no backup was made, 2 the arguments are wrong.
`,
};
