import { expect, it, vi } from 'vitest';
import { openDiscordServer } from '../../support/discord/server.ts';
import { document, startFeedServer } from '../../support/feed-server.ts';
import { patienceMs } from '../../support/process/patience.ts';
import { rssDocument } from '../../support/rss-document.ts';
import { openSlackServer } from '../../support/slack/server.ts';
import { addChannel } from '../../support/slack/workspace.ts';
import { openTelexFolder } from '../../support/telex-folder.ts';

it('news comes into channels that stand in the file by their names, and into the same ones after they were renamed', async () => {
  let headlines = ['Eerste bericht'];
  const wire = await startFeedServer({
    '/rss.xml': (request, response) =>
      document(rssDocument(headlines, Date.now() - 60_000))(request, response),
  });
  const [slack, discord] = [await openSlackServer(), await openDiscordServer()];
  const folder = openTelexFolder();
  try {
    const desk = addChannel(slack.workspace, 'buitenland');
    const other = discord.addChannel('buitenland');
    folder.write(
      'newsroom.yaml',
      `sources: [{id: draad, url: "${wire.url}/rss.xml", every: 10s}]\nchannels:\n  - {platform: slack, channel: "#buitenland", follows: [alles]}\n  - {platform: slack, channel: "#nergens", follows: [alles]}\n  - {platform: discord, channel: "Redactie/#buitenland", follows: [alles]}\n`,
    );
    const environment = {
      SLACK_API_URL: slack.apiUrl,
      DISCORD_API_URL: discord.apiUrl,
      SLACK_BOT_TOKEN: slack.tokens.bot,
      SLACK_APP_TOKEN: slack.tokens.app,
      DISCORD_TOKEN: discord.token,
    };
    const toBoth = (headline: string) =>
      vi.waitFor(
        () => {
          expect(desk.messages.map(({ text }) => text).join()).toContain(headline);
          const told = discord.world.messages.filter(({ channelId }) => channelId === other.id);
          expect(JSON.stringify(told)).toContain(headline);
        },
        { timeout: patienceMs(30_000), interval: 100 },
      );
    const first = await folder.start(environment);
    await toBoth('Eerste bericht');
    const ready = (await (await fetch(`${first.url}/readyz`)).json()) as object;
    expect(ready).toMatchObject({ ok: true, unfoundChannels: 1 });
    await vi.waitFor(() => expect(first.output()).toContain('the channel #nergens of slack'), {
      timeout: patienceMs(30_000),
      interval: 100,
    });
    await first.stop();
    Object.assign(desk, { name: 'wereld' });
    Object.assign(other, { name: 'wereld' });
    const [decoy] = [addChannel(slack.workspace, 'buitenland'), discord.addChannel('buitenland')];
    headlines = ['Tweede bericht', ...headlines];
    await folder.start(environment);
    await toBoth('Tweede bericht');
    expect(decoy.messages).toEqual([]);
  } finally {
    await folder.close();
    await Promise.all([wire.close(), slack.stop(), discord.stop()]);
  }
});
