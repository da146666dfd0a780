import { moveFromPostgres, moveToPostgres } from '../../../src/store/move/run-move.ts';

/** A move that is killed after so many steps: `node killed-move.ts <to|from> <file> <address> <steps>`. */
const [way, path = '', url = '', steps] = process.argv.slice(2);
let left = Number(steps);
const options = {
  now: 1,
  rowsAtOnce: 2,
  signal: new AbortController().signal,
  onProgress: () => {
    if (--left < 0) process.kill(process.pid, 'SIGKILL');
  },
};
if (way === 'to') await moveToPostgres(path, url, options);
else await moveFromPostgres(url, path, `${path}.before`, options);
