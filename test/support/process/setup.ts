import { afterAll } from 'vitest';
import { endAllProcesses } from './keep-processes.ts';

/** After every file of tests, whatever became of them: nothing that they started runs on. */
afterAll(endAllProcesses);

/** Vitest itself was killed: its workers would go on with their tests, and with what those started. */
process.once('disconnect', () => process.exit(1));
