import type { ToolAbout } from '../cli-tool.ts';
import { readingHelp } from './reading.ts';

/** What `telex parse` says of itself. */
export const aboutParse: ToolAbout = {
  name: 'parse',
  summary: 'writes the items of a document as JSON, one a line',
  help: `telex parse: shows what Telex reads from a document

Usage: telex parse [options] <file | address | ->

Writes each item of the document as a line of JSON, in the document's order. Times are
ISO 8601 in UTC; a dateline is {"text", "places", "agencies", "date", "country"}; the
paragraphs of a body are parted by an empty line; what is absent is null. What was
mended or not understood goes to standard error, a line each.

Options:
${readingHelp}
  -h, --help             shows this

Exit codes: 0 read, 1 it could not be read, 2 the arguments are wrong.
`,
};
