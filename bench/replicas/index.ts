import { readAsked } from '../../src/learn/read-asked.ts';
import { benchCommandsUnderLoad } from './commands.ts';
import { openBenchDatabases } from './databases.ts';
import { benchFold } from './fold.ts';
import { benchPolls } from './polls.ts';
import { benchPosts } from './posts.ts';

const help = `npm run replicas-bench -- [fold] [posts] [commands] [polls]

What several Telexes on one PostgreSQL carry, the one that comes with the packages: all of it, or some of its parts by name.
`;
const parts = { fold: benchFold, posts: benchPosts, commands: benchCommandsUnderLoad, polls: benchPolls };
const { positionals: asked } = readAsked(help, {}, Object.keys(parts));

const databases = await openBenchDatabases();
try {
  for (const [name, part] of Object.entries(parts)) {
    if (asked.length === 0 || asked.includes(name)) console.log(`${(await part(databases)).join('\n')}\n`);
  }
} finally {
  await databases.stop();
}
