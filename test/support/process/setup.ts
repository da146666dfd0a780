import { afterAll } from 'vitest';
import { endAllProcesses, endWithVitest } from './keep-processes.ts';

/** After every file of tests, whatever became of them: nothing that they started runs on. */
afterAll(endAllProcesses);

/** Vitest itself was killed: its workers would go on with their tests, and with what those started. One worker runs many files. */
if (!process.listeners('disconnect').includes(endWithVitest)) process.once('disconnect', endWithVitest);
