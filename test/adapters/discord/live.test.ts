import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { live, liveFacts } from '../../../adapters/discord/setup/live.ts';
import type { LiveFinding } from '../../../src/chat/ports/live-fact.ts';
import { discordSettings, unlimited } from '../../support/discord/harness.ts';
import { type DiscordServer, openDiscordServer } from '../../support/discord/server.ts';
import { channelTypes } from '../../support/discord/world.ts';
import { liveDocumentWith } from '../../support/live-document.ts';

describe('telex check --live on Discord', () => {
  let server: DiscordServer;
  let channelId: string;
  beforeEach(async () => {
    server = await openDiscordServer();
    channelId = server.addChannel('telex-proef', channelTypes.announcement).id;
  });
  afterEach(() => server.stop());

  it('finds that every fact holds, and leaves nothing behind', async () => {
    const found = await findings();
    expect(found.filter(({ held }) => held !== true)).toEqual([]);
    expect(found).toHaveLength(liveFacts.length);
    expect(server.world.messages.filter(({ deleted }) => !deleted)).toEqual([]);
    expect(server.world.messages.length).toBeGreaterThan(15);
  });

  it('says which fact does not hold, and what cannot be tried in a channel of another kind', async () => {
    channelId = server.addChannel('telex-spraak', channelTypes.voice).id;
    server.world.mostText = 3_000;
    const found = await findings();
    expect(found.filter(({ held }) => held === false).map(({ name }) => name)).toEqual([
      '4,000 letters of text are taken and 4,001 are refused',
    ]);
    expect(found.filter(({ held }) => held === null)).toHaveLength(4);
  });

  it('is told in docs/live-check.md, fact by fact', async () => {
    await expect(liveDocumentWith('Discord', liveFacts)).toMatchFileSnapshot('../../../docs/live-check.md');
  });

  async function findings() {
    const found: LiveFinding[] = [];
    const channel = { platform: 'discord', workspace: '', externalId: channelId };
    const { signal } = new AbortController();
    const pause = () => Promise.resolve();
    const deps = { settings: discordSettings(server), channel, signal, pause, requestsPerSecond: unlimited };
    for await (const finding of live(deps)) found.push(finding);
    return found;
  }
});
