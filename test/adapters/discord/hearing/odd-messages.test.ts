import { afterEach, beforeEach, test } from 'vitest';
import { type DiscordHarness, openDiscordHarness } from '../../../support/discord/harness.ts';
import { type ListeningRouter, listeningRouter, textReply } from '../../../support/discord/router.ts';

const events = [
  ...['READY', 'RESUMED', 'INTERACTION_CREATE', 'USER_UPDATE', 'A_THING_OF_NEXT_YEAR'],
  ...[
    'GUILD_CREATE',
    'GUILD_UPDATE',
    'GUILD_DELETE',
    'GUILD_MEMBER_UPDATE',
    'GUILD_ROLE_UPDATE',
    'GUILD_ROLE_DELETE',
  ],
  ...[
    'CHANNEL_CREATE',
    'CHANNEL_UPDATE',
    'CHANNEL_DELETE',
    'THREAD_CREATE',
    'THREAD_LIST_SYNC',
    'THREAD_DELETE',
  ],
];
const odd = [null, 7, 'x', [], {}, { id: null }, { guild_id: '1', user: null, role: null, member: null }];
const oddInteractions = [
  { id: '1', token: 't', type: 2, data: null },
  { id: '1', token: 't', type: 3, data: {} },
  { id: '1', token: 't', type: 4, data: {}, user: null, member: null, channel: null, channel_id: null },
  { id: '1', token: 't', type: 99 },
];

let router: ListeningRouter;
let discord: DiscordHarness;
let channelId: string;
beforeEach(async () => {
  router = listeningRouter();
  router.answer = async () => textReply('Goed.');
  discord = await openDiscordHarness({ router });
  channelId = discord.server.addChannel('buitenland').id;
});
afterEach(() => discord.stop());

async function isAnswered(): Promise<void> {
  const asked = discord.server.slash({ channelId }, 'laatste', {});
  await discord.server.until(asked, (it) => it.acknowledged);
}

// One that nobody owns ends the process, and this run.
test('nothing that Discord tells ends Telex, whatever its shape, and the next command is answered', async () => {
  const { gateway } = discord.server;
  for (const event of events) for (const data of odd) gateway.dispatch(event, data);
  for (const data of oddInteractions) gateway.dispatch('INTERACTION_CREATE', data);
  await isAnswered();
  for (const text of ['', '[', 'null', '7', '[]', '{}', '{"op":10}', '{"op":0}', '{"op":0,"t":7,"s":null}'])
    gateway.say(text);
  await isAnswered();
});

test('a large one holds up nothing', async () => {
  discord.server.gateway.dispatch('MESSAGE_CREATE', { content: 'x'.repeat(5_000_000) });
  await isAnswered();
});
