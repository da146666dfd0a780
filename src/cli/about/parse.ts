import type { ToolAbout } from '../cli-tool.ts';
import { readingHelp } from './reading.ts';

/** What `telex parse` says of itself. */
export const aboutParse: ToolAbout = {
  name: 'parse',
  summary: {
    nl: 'schrijft de berichten van een document als JSON, een per regel',
    en: 'writes the items of a document as JSON, one a line',
  },
  help: {
    nl: `telex parse: toont wat Telex in een document leest

Gebruik: telex parse [opties] <bestand | adres | ->

Schrijft elk bericht van het document als een regel JSON, in de volgorde van het document.
Tijden zijn ISO 8601 in UTC; een dateline is {"text", "places", "agencies", "date",
"country"}; tussen de alinea's van een tekst staat een lege regel; wat er niet is, is null.
Wat hersteld is of niet begrepen, gaat naar de foutuitvoer, een regel elk.

Opties:
${readingHelp.nl}
  -h, --help             toont dit

Exitcodes: 0 gelezen, 1 niet te lezen, 2 de argumenten kloppen niet.
`,
    en: `telex parse: shows what Telex reads from a document

Usage: telex parse [options] <file | address | ->

Writes each item of the document as a line of JSON, in the document's order. Times are
ISO 8601 in UTC; a dateline is {"text", "places", "agencies", "date", "country"}; the
paragraphs of a body are parted by an empty line; what is absent is null. What was
mended or not understood goes to standard error, a line each.

Options:
${readingHelp.en}
  -h, --help             shows this

Exit codes: 0 read, 1 it could not be read, 2 the arguments are wrong.
`,
  },
};
