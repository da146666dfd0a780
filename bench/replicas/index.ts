import { benchCommandsUnderLoad } from './commands.ts';
import { openBenchDatabases } from './databases.ts';
import { benchFold } from './fold.ts';
import { benchPolls } from './polls.ts';
import { benchPosts } from './posts.ts';

/**
 * `npm run replicas-bench`, or only some of its parts by name: several Telexes on one PostgreSQL, the one that comes with the
 * packages.
 */
const parts = { fold: benchFold, posts: benchPosts, commands: benchCommandsUnderLoad, polls: benchPolls };
const asked = process.argv.slice(2);

const databases = await openBenchDatabases();
try {
  for (const [name, part] of Object.entries(parts)) {
    if (asked.length === 0 || asked.includes(name)) console.log(`${(await part(databases)).join('\n')}\n`);
  }
} finally {
  await databases.stop();
}
