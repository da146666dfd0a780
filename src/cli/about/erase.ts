import type { ToolAbout } from '../cli-tool.ts';

/** What `telex erase` says of itself. */
export const aboutErase: ToolAbout = {
  name: 'erase',
  summary: "takes a story's text away for good, for a legal take-down, and says what it cannot reach",
  help: `npx telex erase <number>

Takes every word of a story away for good: of all its versions, of other agencies' copies that are kept with it, of the
board, of the index of words, of the database's free pages and of its log. A story that was not withdrawn is withdrawn by it, and a Telex that
runs edits its cards in the channels. Its number, its guid and address, who filed it and when stay, so that it is known
again and never taken in anew, whatever its source sends under them. There is no way back.

Says what it cannot reach: backups, and what chat platforms and sources keep. In a PostgreSQL (DATABASE_URL) also what the server keeps of
rows that were written over, and the indexes of words of other Telexes, which forget by themselves.

Exit codes: 0 erased, 1 there is no such story or not all of it could be erased, 2 the arguments are wrong.
`,
};
