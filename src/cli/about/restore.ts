import type { ToolAbout } from '../cli-tool.ts';

/** What `telex restore` says of itself. */
export const aboutRestore: ToolAbout = {
  name: 'restore',
  summary: 'puts a backup back, while Telex is stopped',
  help: `npx telex restore <file>

Puts a backup back. Stop Telex first: it refuses while Telex runs. The database that stood there is kept beside it,
under telex.sqlite.before-restore-<date and time>.
At the next start nothing that the backup left open is posted: it reads as parked. What was filed between the backup
and that start comes as one list a channel, since the cards of it may stand in the channel already.
Of a database in PostgreSQL (DATABASE_URL) it says the pg_restore that puts a copy back; Telex sees at its start that this was done.

Exit codes: 0 done, 1 nothing was changed, 2 the arguments are wrong.
`,
};
