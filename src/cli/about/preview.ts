import type { ToolAbout } from '../cli-tool.ts';
import { readingHelp } from './reading.ts';

/** What `telex preview` says of itself. */
export const aboutPreview: ToolAbout = {
  name: 'preview',
  summary: 'shows what would be posted from a feed, and what was not understood',
  help: `telex preview: shows what Telex would post from a feed

Usage: telex preview [options] <address | file | source id | ->

Reads the feed, twice where it has an address, and prints the cards it would become, newest first, with
dateline, time, age and state; then what would not be posted, and what was not
understood. Nothing is stored and nothing is posted. A source of the newsroom file
(by its id or its address) is read with its own headers, format, topic and credit.
The numbers of the cards are counted from 1: real ones are given on arrival.

Options:
${readingHelp}
  --limit <count>        shows at most so many cards (default 10)
  --locale <nl|en>       the language of the cards (default: en, as all the rest)
  -h, --help             shows this

Exit codes: 0 shown, 1 the feed could not be read, 2 the arguments are wrong.
`,
};
