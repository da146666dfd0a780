import { argv, stdout } from 'node:process';
import { labelledFolder, readLabelled } from '../../src/learn/events/read-labelled.ts';
import { readTable } from '../../src/learn/events/read-table.ts';
import { tellEvents } from './tell-events.ts';

/**
 * `npm run events`, or `npm run events -- <folder>`: how well takes of one event are found in a folder of labelled takes (one JSON object a
 * line, a writer a file), or in a table (`.tsv`) of one stream: event, agency, language, minutes since it began, headline, opening. Of the folder
 * that the weights were learned of, each writer is judged by what was learned of the others. Totals alone are printed.
 */
const path = argv[2] ?? labelledFolder;
const takes = path.endsWith('.tsv') ? readTable(path) : readLabelled(path);
stdout.write(`${tellEvents(takes, path === labelledFolder).join('\n')}\n`);
