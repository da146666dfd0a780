import type { ToolAbout } from '../cli-tool.ts';

/** What `telex dateline` says of itself. */
export const aboutDateline: ToolAbout = {
  name: 'dateline',
  summary: {
    nl: 'leest de datelines van berichten op de standaardinvoer, een per regel',
    en: 'reads the datelines of openings on standard input, one a line',
  },
  help: {
    nl: `telex dateline: leest de datelines van berichten

Gebruik: telex dateline < begin.txt

Leest het begin van berichten op de standaardinvoer, een per regel, en schrijft voor elk
een regel JSON op de standaarduitvoer: {"places", "agencies", "date", "rest"}, of null
als er geen dateline is. Plaatsen en bureaus staan er zoals ze binnenkwamen. Een datum
zonder jaar wordt --MM-DD. Een regeleinde in het begin mag je schrijven als \\n, een tab als \\t.

Opties:
  -h, --help  toont dit
`,
    en: `telex dateline: reads the datelines of openings

Usage: telex dateline < openings.txt

Reads openings of news items on standard input, one a line, and writes for each a
line of JSON on standard output: {"places", "agencies", "date", "rest"}, or null
where there is no dateline. Places and agencies are as filed. A date without a
year is written --MM-DD. A line break within an opening may be written \\n, a tab \\t.

Options:
  -h, --help  shows this
`,
  },
};
