import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it, vi } from 'vitest';
import { openDiscordServer } from '../../support/discord/server.ts';
import { document, startFeedServer } from '../../support/feed-server.ts';
import { compileCache } from '../../support/process/compile-cache.ts';
import { openProcessKeeper } from '../../support/process/keep-processes.ts';
import { patienceMs } from '../../support/process/patience.ts';
import { rssDocument } from '../../support/rss-document.ts';
import { openSlackServer } from '../../support/slack/server.ts';
import { addChannel } from '../../support/slack/workspace.ts';
import { openTelexFolder } from '../../support/telex-folder.ts';

const tools = fileURLToPath(new URL('../../../src/tools.ts', import.meta.url));

/** A tool in a process of its own, in that folder: its exit code and all that it said. */
async function runTool(args: readonly string[], cwd: string, environment: Readonly<Record<string, string>>) {
  const { PATH = '', HOME = '' } = process.env;
  const keeper = openProcessKeeper();
  const child = keeper.keep(
    spawn(process.execPath, ['--disable-warning=ExperimentalWarning', tools, ...args], {
      cwd,
      env: { PATH, HOME, NODE_COMPILE_CACHE: compileCache, ...environment },
      stdio: ['ignore', 'pipe', 'pipe'],
    }),
  );
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => {
      said += chunk.toString();
    });
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve));
  return { code, said };
}

it('from an empty folder, npx telex init and npm start bring news into Slack and Discord', async () => {
  const wire = await startFeedServer({ '/rss.xml': document(rssDocument(['Uit de draad'], Date.now())) });
  const [slack, discord] = [await openSlackServer(), await openDiscordServer()];
  const folder = openTelexFolder();
  try {
    const desk = addChannel(slack.workspace, 'buitenland');
    const other = discord.addChannel('buitenland');
    const servers = { SLACK_API_URL: slack.apiUrl, DISCORD_API_URL: discord.apiUrl };
    const tokens = {
      SLACK_BOT_TOKEN: slack.tokens.bot,
      SLACK_APP_TOKEN: slack.tokens.app,
      DISCORD_TOKEN: discord.token,
    };
    const named = ['--channel', 'slack:buitenland', '--channel', 'discord:buitenland'];
    const init = ['init', `${wire.url}/rss.xml`, '--yes', '--topic', 'buitenland', ...named];
    const { code, said } = await runTool(init, folder.path, { ...servers, ...tokens });
    expect(code, said).toBe(0);
    expect(readFileSync(join(folder.path, '.env'), 'utf8').split('\n')).toHaveLength(4);
    const checked = await runTool(['check'], folder.path, servers);
    expect(checked.code, checked.said).toBe(0);

    // The tokens are in .env by now.
    await folder.start(servers);
    await vi.waitFor(
      () => {
        const standing = desk.messages.filter(({ deleted }) => !deleted);
        expect(standing.map(({ text }) => text).join()).toContain('Uit de draad');
        const told = discord.world.messages.filter((each) => !each.deleted && each.channelId === other.id);
        expect(JSON.stringify(told)).toContain('Uit de draad');
      },
      { timeout: patienceMs(30_000), interval: 100 },
    );
  } finally {
    await folder.close();
    await Promise.all([wire.close(), slack.stop(), discord.stop()]);
  }
});
