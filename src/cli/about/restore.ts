import type { ToolAbout } from '../cli-tool.ts';

/** What `telex restore` says of itself. */
export const aboutRestore: ToolAbout = {
  name: 'restore',
  summary: {
    nl: 'zet een back-up terug, terwijl Telex stilstaat',
    en: 'puts a backup back, while Telex is stopped',
  },
  help: {
    nl: `npx telex restore <bestand>

Zet een back-up terug. Stop Telex eerst: zolang Telex draait, weigert het. De database die er stond blijft ernaast staan,
als telex.sqlite.before-restore-<datum en tijd>.
Bij de volgende start wordt niets geplaatst dat in de back-up nog open stond: dat geldt als opzijgezet. Wat tussen de back-up en die
start binnenkwam, komt als één lijst per kanaal, omdat de kaarten ervan al in het kanaal kunnen staan.
Van een database in PostgreSQL (DATABASE_URL) zegt het de pg_restore die een kopie terugzet; Telex ziet bij de start dat dat gebeurd is.

Exitcodes: 0 gelukt, 1 er is niets veranderd, 2 de argumenten kloppen niet.
`,
    en: `npx telex restore <file>

Puts a backup back. Stop Telex first: it refuses while Telex runs. The database that stood there is kept beside it,
under telex.sqlite.before-restore-<date and time>.
At the next start nothing that the backup left open is posted: it reads as parked. What was filed between the backup
and that start comes as one list a channel, since the cards of it may stand in the channel already.
Of a database in PostgreSQL (DATABASE_URL) it says the pg_restore that puts a copy back; Telex sees at its start that this was done.

Exit codes: 0 done, 1 nothing was changed, 2 the arguments are wrong.
`,
  },
};
