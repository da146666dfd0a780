import type { ToolAbout } from '../cli-tool.ts';

/** What `telex dateline` says of itself. */
export const aboutDateline: ToolAbout = {
  name: 'dateline',
  summary: 'reads the datelines of openings on standard input, one a line',
  help: `telex dateline: reads the datelines of openings

Usage: telex dateline < openings.txt

Reads openings of news items on standard input, one a line, and writes for each a
line of JSON on standard output: {"places", "agencies", "date", "rest"}, or null
where there is no dateline. Places and agencies are as filed. A date without a
year is written --MM-DD. A line break within an opening may be written \\n, a tab \\t.

Options:
  -h, --help  shows this
`,
};
