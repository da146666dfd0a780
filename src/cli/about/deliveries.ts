import type { ToolAbout } from '../cli-tool.ts';

/** What `telex deliveries` says of itself. */
export const aboutDeliveries: ToolAbout = {
  name: 'deliveries',
  summary: 'shows what was promised to which channel and how it stands; tries one again, or gives it up',
  help: `npx telex deliveries [--state pending|sending|held|sent|parked|dead|lapsed] [--limit 50] [--json] [--sample]
       npx telex deliveries --retry 123 | --drop 123

Shows the ledger of operations (posts, edits, notices), newest first: what was promised to which channel and how it
stands, with its number in brackets and the story's headline (of one that was taken back: that it was). --retry tries
the operation with that number again at once, --drop gives it up for good; a Telex that runs does so within a second.
--sample reads the sample newsroom's ledger.

Exit codes: 0 done, 1 there is no database yet or the operation cannot be decided on, 2 the arguments are wrong.
`,
};
