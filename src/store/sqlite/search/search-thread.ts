import { FileArchive } from './file-archive.ts';
import { runSearchThread } from './run-thread.ts';

runSearchThread((path) => new FileArchive(path));
