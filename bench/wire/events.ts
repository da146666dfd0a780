import { resolve } from 'node:path';
import process, { stdout } from 'node:process';
import { alikeFolders, labelledFolder, readLabelled } from '../../src/learn/events/read-labelled.ts';
import { readTable } from '../../src/learn/events/read-table.ts';
import { rarityIn } from '../../src/learn/events/train-events.ts';
import { complain, readAsked } from '../../src/learn/read-asked.ts';
import { findAlikeLeavingOut, findLeavingOut } from './find-leaving-out.ts';
import { findEvents } from './score-events.ts';
import { tellEvents } from './tell-events.ts';

const help = `npm run events -- [folder or table.tsv]

How well takes of one event are found in a folder of labelled takes (one JSON object a line, a writer a file), or in a table (.tsv) of
one stream: event, agency, language, minutes since it began, headline, opening. Of the folders that was learned of (test/fixtures/events/dev, which
it takes by itself, alike and templates) each writer is judged by what was learned of the others. Totals alone are printed.
`;
const isTable = process.argv.at(-1)?.endsWith('.tsv') === true;
const { positionals } = readAsked(help, {}, isTable ? 'files' : 'folders');
const path = positionals[0] ?? labelledFolder;
const isOf = (folder: string) => resolve(path) === resolve(folder);
const alike = alikeFolders.find(isOf);
const takes = isTable ? readTable(path) : readLabelled(path);
if (takes.length === 0) complain(`there are no labelled takes in ${path}`, help);
const leavesOut = alike !== undefined || isOf(labelledFolder);
const found =
  alike !== undefined
    ? findAlikeLeavingOut(alike, takes)
    : leavesOut
      ? findLeavingOut(takes)
      : findEvents(takes, rarityIn(takes));
stdout.write(`${tellEvents(found, leavesOut).join('\n')}\n`);
