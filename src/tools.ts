import { createRequire } from 'node:module';
import { complain } from './cli/complain.ts';
import { listTools } from './cli/list/list-tools.ts';
import { endTool, runTool } from './cli/run-tool.ts';
import { userAgentOf } from './feeds/user-agent.ts';
import { loadEnvironmentFile } from './settings/environment/load-env-file.ts';
import { localeOf } from './settings/environment/locale-of.ts';

/*
 * `npx telex <tool>`: what main.ts is to a start. Here the word comes first, and each tool loads what it takes; of all the rest
 * nothing is read, so that `npx telex dateline` in a script costs little more than Node itself.
 */
const { version } = createRequire(import.meta.url)('../package.json') as { version: string };
const tools = listTools({
  environment: process.env,
  clock: () => Date.now(),
  userAgent: userAgentOf(version, null),
  platforms: async () => (await import('./platforms.ts')).platforms,
  commands: async () => (await import('../commands/index.ts')).commands,
});

// Who reads what is said may go away, and the disk under it may fill up: what was asked for goes on all the same.
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {});
const [name = 'help', ...args] = process.argv.slice(2);
try {
  loadEnvironmentFile();
  await endTool(await runTool(tools, name, args, { version, locale: localeOf(process.env) }));
} catch (error) {
  complain(error, localeOf(process.env));
  await endTool(1);
}
