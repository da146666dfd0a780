import { argv, stdout } from 'node:process';
import { labelledFolder } from '../../src/learn/events/read-labelled.ts';
import { tellEvents } from './tell-events.ts';

/**
 * `npm run events`, or `npm run events -- <folder>`: how well takes of one event are found in a folder of labelled takes (one JSON object a
 * line, a writer a file). Of the folder that the weights were learned of, each writer is judged by what was learned of the others.
 */
const folder = argv[2] ?? labelledFolder;
stdout.write(`${tellEvents(folder, folder === labelledFolder).join('\n')}\n`);
