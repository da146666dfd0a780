import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, vi } from 'vitest';
import { openDiscordServer } from '../../support/discord/server.ts';
import { document, startFeedServer } from '../../support/feed-server.ts';
import { openInitFolder } from '../../support/init/init-folder.ts';
import { toBoth } from '../../support/init/to-both.ts';
import { patienceMs } from '../../support/process/patience.ts';
import { rssDocument } from '../../support/rss-document.ts';
import { openSlackServer } from '../../support/slack/server.ts';
import { addChannel } from '../../support/slack/workspace.ts';
import { openTelexFolder } from '../../support/telex-folder.ts';

it('from an empty folder, one run of telex init at a terminal connects Slack and Discord, and the next start brings a card into both', async () => {
  const wire = await startFeedServer({ '/rss.xml': document(rssDocument(['Uit de draad'], Date.now())) });
  const [slack, discord] = [await openSlackServer(), await openDiscordServer()];
  const [empty, folder] = [openInitFolder(), openTelexFolder()];
  try {
    const desk = addChannel(slack.workspace, 'buitenland');
    const other = discord.addChannel('buitenland');
    const servers = { SLACK_API_URL: slack.apiUrl, DISCORD_API_URL: discord.apiUrl };
    const doing = toBoth({ slack: slack.tokens, discord: discord.token });
    const run = await empty.sit([`${wire.url}/rss.xml`], doing, servers);
    expect(run.code, run.said).toBe(0);
    // Each question once: where to, two tokens of Slack and one of Discord, and the channels of each.
    expect(run.answered).toBe(6);
    expect(empty.names()).toEqual(['.env', 'newsroom.yaml']);
    for (const name of empty.names()) writeFileSync(join(folder.path, name), empty.read(name) ?? '');

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
    empty.close();
    await folder.close();
    await Promise.all([wire.close(), slack.stop(), discord.stop()]);
  }
});
