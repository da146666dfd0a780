import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { ChannelAddress } from '../../src/domain/channel.ts';
import { askBoard, commandOf } from '../support/board/ask-board.ts';
import { boardChannel } from '../support/board/board.ts';
import { openWholeTelex } from '../support/board/whole-telex.ts';
import type { InteractionMessage } from '../support/discord/interactions.ts';
import { channelOf } from '../support/slack/harness.ts';
import { createPeople } from '../support/slack/people.ts';
import { visibleText } from '../support/slack/visible.ts';
import { addUser } from '../support/slack/workspace.ts';
import { wireItem } from '../support/wire-item.ts';

let telex: Awaited<ReturnType<typeof openWholeTelex>>;
let slackDesk: ChannelAddress;
let discordDesk: ChannelAddress;

beforeEach(async () => {
  telex = await openWholeTelex();
  slackDesk = await telex.slack.addChannel('bureau');
  discordDesk = await telex.discord.addChannel('bureau');
  for (const channel of [boardChannel('alles'), slackDesk, discordDesk])
    await telex.desk.follow(channel, 'buitenland');
  await telex.desk.file(wireItem({ guid: 'eerst' }));
  await telex.passes(10_000);
});
afterEach(() => telex.close());

type Say = (name: string, argument?: string) => Promise<string>;

const onBoard: Say = async (name, argument = '') => {
  const asked = commandOf(`/${name} ${argument}`);
  const answer = await askBoard(telex.url(), '/api/channels/alles/commands', asked);
  return (answer.json() as { reply: { text: string } }).reply.text;
};

const options: Readonly<Record<string, string>> = {
  laatste: 'onderwerp',
  bericht: 'nummer',
  volg: 'onderwerp',
  zoek: 'woorden',
};

const onDiscord: Say = async (name, argument) => {
  const { server } = telex.discord;
  const value = name === 'bericht' ? Number(argument) : argument;
  const values = value === undefined ? {} : { [options[name] ?? '']: value };
  const person = { channelId: discordDesk.externalId, permissions: 16n };
  const interaction = server.slash(person, name, values);
  // A thinking face comes first where the answer takes a moment.
  await server.until(interaction, (it) => [it.original, ...it.followUps].some(isSaid));
  return JSON.stringify([interaction.original, ...interaction.followUps]);
};

function isSaid(each: InteractionMessage | null): boolean {
  return each !== null && each.content.length + each.components.length > 0;
}

const onSlack: Say = async (name, argument = '') => {
  const { server } = telex.slack;
  const { workspace } = server;
  const user = addUser(workspace, `eva-${workspace.ephemerals.length}`, { isAdmin: true });
  const channel = channelOf(server, slackDesk);
  const stood = channel.messages.length;
  await createPeople(server).type(user, channel, `/${name} ${argument}`);
  for (;;) {
    const whisper = workspace.ephemerals.find((each) => each.user === user.id);
    const answer = whisper ?? channel.messages.slice(stood).find(({ threadTs }) => threadTs === null);
    if (answer !== undefined) return visibleText(answer, workspace);
    await new Promise((resolve) => setTimeout(resolve, 2));
  }
};

/** The four that an editor needs, each answered as it should be. */
async function all(say: Say): Promise<void> {
  expect(await say('laatste', 'buitenland')).toContain('Kop van eerst');
  expect(await say('bericht', '1')).toContain('WASHINGTON (ANP/AFP)');
  expect(await say('draad')).toMatch(/geplaatst/);
  expect(await say('volg', 'sport')).toContain('Sport');
}

test.each([
  ['cannot be reached', () => telex.slack.server.goDown()],
  ['has cut the connection', async () => telex.slack.cutSocket?.()],
  ['refuses the token', async () => telex.slack.refuseToken?.()],
  [
    'does not answer its API',
    async () => {
      for (let times = 0; times < 500; times++) telex.slack.server.faults.add({ kind: 'silence' });
    },
  ],
])('the board and Discord answer while Slack %s', async (_, fail) => {
  await fail();
  await telex.desk.file(wireItem({ guid: 'later' }));
  const delivered = telex.deliver();
  await all(onBoard);
  await all(onDiscord);
  await delivered;
});

test.each([
  ['cannot be reached', () => telex.discord.server.goDown()],
  ['has cut the connection', async () => telex.discord.cutSocket?.()],
  ['refuses the token', async () => telex.discord.server.refuseToken()],
])('the board and Slack answer while Discord %s', async (_, fail) => {
  await fail();
  await telex.desk.file(wireItem({ guid: 'later' }));
  const delivered = telex.deliver();
  await all(onBoard);
  await all(onSlack);
  await delivered;
});

test('what only reads is answered while another process holds the database, what writes as soon as it lets go', async () => {
  using other = new DatabaseSync(join(telex.desk.dataDir, 'telex.sqlite'));
  other.exec('BEGIN IMMEDIATE');
  let isFollowed = false;
  const followed = onBoard('volg', 'sport').then((text) => {
    isFollowed = true;
    return text;
  });
  for (const say of [onBoard, onDiscord]) {
    expect(await say('laatste', 'buitenland')).toContain('Kop van eerst');
    expect(await say('bericht', '1')).toContain('WASHINGTON (ANP/AFP)');
    expect(await say('draad')).toMatch(/geplaatst/);
  }
  expect(isFollowed).toBe(false);
  other.exec('ROLLBACK');
  expect(await followed).toContain('Dit kanaal volgt nu Sport');
});

test('the archive is searched on each platform, with the words marked and what is feed text harmless', async () => {
  const body = 'In *Chili* beefde de aarde, <@U1> @everyone meldt. De aardbeving duurde een minuut.';
  await telex.desk.file(wireItem({ guid: 'beving', headline: 'Zware beving', lede: body, body }));
  for (const say of [onBoard, onDiscord, onSlack]) {
    const said = await say('zoek', 'aardbevingen');
    expect(said).toContain('Zware beving');
    expect(said).toContain('aardbeving');
    expect(said).not.toMatch(/[^\\]<@U1>[^"]*"type":"user"/u);
  }
  const discord = await onDiscord('zoek', 'aardbevingen');
  expect(discord).toContain('**aardbeving**');
  expect(discord).toContain('\\\\*Chili\\\\*');
  expect(await onSlack('zoek', 'nergensvindbaar')).toContain('Niets gevonden: nergensvindbaar.');
});
