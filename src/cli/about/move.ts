import type { ToolAbout } from '../cli-tool.ts';

/** What `telex move` says of itself. */
export const aboutMove: ToolAbout = {
  name: 'move',
  summary: 'moves everything to PostgreSQL, or back to the SQLite file, while Telex is stopped',
  help: `npx telex move --to postgres://telex:password@db.example:5432/telex
       npx telex move --from postgres://…

Copies everything that Telex knows: --to from telex.sqlite in the data folder to an empty PostgreSQL, --from out of a
PostgreSQL to telex.sqlite. Stop every Telex first: it refuses while one works on either side. Tables are made there where
they are missing, every row is copied in the order of its key, and rows are counted on both sides at the end. Ended
midway (Ctrl-C, a power cut), the same command goes on where it stood. Until it has ended no Telex starts on what it fills.

What is read is not changed, and is a copy to go back to. What was open goes on: nothing is parked. --to refuses a
database that holds anything of a Telex; --from keeps the file that stood there as telex.sqlite.before-move-<date and
time>. U+0000 in a text, which PostgreSQL cannot keep, becomes U+FFFD, and it says in how many.
Put the address between quotes; the shell keeps what you type. The index of words is not moved: it is made anew.

Exit codes: 0 moved, 1 not moved, or not all of it, 2 the arguments are wrong.
`,
};
