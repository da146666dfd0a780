import type { ToolAbout } from '../cli-tool.ts';

/** What `telex backup` says of itself. */
export const aboutBackup: ToolAbout = {
  name: 'backup',
  summary: {
    nl: 'kopieert de database terwijl Telex draait',
    en: 'copies the database while Telex runs',
  },
  help: {
    nl: `npx telex backup [--to <bestand>]

Kopieert de database zoals die op dit moment is, terwijl Telex draait, en kijkt de kopie na. Zonder --to komt die in de
map backups in de datamap, onder datum en tijd (UTC). Een bestand dat er al is, wordt nooit overschreven.
Van een database in PostgreSQL (DATABASE_URL) zegt het de pg_dump die haar kopieert. Bewaar kopieën op een andere schijf. Terugzetten: npx telex restore <bestand>

Exitcodes: 0 gelukt, 1 er is geen kopie gemaakt, 2 de argumenten kloppen niet.
`,
    en: `npx telex backup [--to <file>]

Copies the database as it stands at this moment, while Telex runs, and checks the copy. Without --to it goes into the
folder backups in the data folder, under the date and time (UTC). A file that exists is never overwritten.
Of a database in PostgreSQL (DATABASE_URL) it says the pg_dump that copies it. Keep copies on another disk. Put one back with: npx telex restore <file>

Exit codes: 0 done, 1 no backup was made, 2 the arguments are wrong.
`,
  },
};
