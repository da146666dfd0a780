import process, { stdout } from 'node:process';
import { labelledFolder, readLabelled } from '../../src/learn/events/read-labelled.ts';
import { readTable } from '../../src/learn/events/read-table.ts';
import { complain, readAsked } from '../../src/learn/read-asked.ts';
import { tellEvents } from './tell-events.ts';

const help = `npm run events -- [folder or table.tsv]

How well takes of one event are found in a folder of labelled takes (one JSON object a line, a writer a file), or in a table (.tsv) of
one stream: event, agency, language, minutes since it began, headline, opening. Of the folder that the weights were learned of, which
it takes by itself, each writer is judged by what was learned of the others. Totals alone are printed.
`;
const isTable = process.argv.at(-1)?.endsWith('.tsv') === true;
const { positionals } = readAsked(help, {}, isTable ? 'files' : 'folders');
const path = positionals[0] ?? labelledFolder;
const takes = isTable ? readTable(path) : readLabelled(path);
if (takes.length === 0) complain(`there are no labelled takes in ${path}`, help);
stdout.write(`${tellEvents(takes, path === labelledFolder).join('\n')}\n`);
