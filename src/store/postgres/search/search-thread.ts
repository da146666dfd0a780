import { runSearchThread } from '../../sqlite/search/run-thread.ts';
import { PostgresArchive } from './postgres-archive.ts';

runSearchThread((url) => new PostgresArchive(url));
