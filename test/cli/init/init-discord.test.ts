import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { newsroomOf } from '../../settings/read-config.ts';
import { type DiscordServer, openDiscordServer } from '../../support/discord/server.ts';
import { channelTypes, permissionBits, type WorldChannel } from '../../support/discord/world.ts';
import type { FeedServer } from '../../support/feed-server.ts';
import { followShort, handActions } from '../../support/init/hand-actions.ts';
import {
  type Doing,
  down,
  enter,
  type InitFolder,
  openInitFolder,
  space,
} from '../../support/init/init-folder.ts';
import { openSite } from '../../support/init/site.ts';

let site: FeedServer;
let discord: DiscordServer;
let folder: InitFolder;
let abroad: WorldChannel;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());
beforeEach(async () => {
  discord = await openDiscordServer();
  folder = openInitFolder();
  abroad = discord.addChannel('buitenland');
  discord.addChannel('vergaderen', channelTypes.voice);
  discord.addChannel('redactie', channelTypes.category);
});
afterEach(async () => {
  folder.close();
  await discord.stop();
});

const host = () => site.url.replace('http://', '');
const environment = (more = {}) => ({ DISCORD_API_URL: discord.apiUrl, ...more });
const token = () => ({ DISCORD_TOKEN: discord.token });
const chooseIt: Doing = { asked: 'Waar moet het nieuws heen?', press: [down, enter] };
const pasteIt = (): Doing => ({ asked: 'Plak het token van de bot', press: [discord.token, enter] });
const pickFirst: Doing = { asked: 'In welke kanalen', press: [space, enter] };
const standing = () => discord.world.messages.filter(({ deleted }) => !deleted);

describe('telex init on Discord', () => {
  test('takes seven actions from an empty folder to a channel that was tried, with no id and no file typed', async () => {
    const [[id = '', name = ''] = []] = [...discord.world.guilds];
    discord.world.guilds.delete(id);
    const pages: URL[] = [];
    let looks = 0;
    const run = await folder.sit(
      [host()],
      [
        chooseIt,
        {
          asked: 'Plak het token van de bot',
          press: async (said) => {
            expect((await followShort(said)).pathname).toBe('/developers/applications');
            return [discord.token, enter];
          },
        },
        {
          asked: 'Telex wacht tot het zover is',
          press: async (said) => {
            pages.push(await followShort(said));
            discord.world.guilds.set(id, name);
            return [];
          },
        },
        pickFirst,
      ],
      environment(),
      { onPause: () => void looks++ },
    );
    expect(run.code).toBe(0);
    expect(looks).toBeGreaterThan(0);
    // What it waited for is a page, and not a question.
    expect(handActions({ ...run, answered: run.answered - 1 }, 3)).toBe(7);
    expect(Object.fromEntries(pages[0]?.searchParams ?? [])).toEqual({
      client_id: discord.world.applicationId,
      scope: 'bot applications.commands',
      permissions: '309237730304',
    });
    expect(folder.read('.env')).toBe(`DISCORD_TOKEN=${discord.token}\n`);
    expect(folder.mode('.env')).toBe(0o600);
    expect(folder.read('newsroom.yaml')).toContain(`channel: "${abroad.id}"`);
    expect(newsroomOf(folder.read('newsroom.yaml') ?? '').channels).toMatchObject([
      { platform: 'web' },
      { platform: 'discord', externalId: abroad.id, name: 'buitenland', follows: [{ topic: 'buitenland' }] },
    ]);
  });

  test('posts a card that says that it is a test, and takes it away', async () => {
    const { said } = await folder.run([host(), '--channel', 'discord:#buitenland'], environment(token()));
    expect(said).toContain('proefkaartje geplaatst en weer weggehaald');
    expect(said).toContain('- Aan een besloten kanaal van Discord moet de bot');
    expect(discord.world.messages).toHaveLength(1);
    expect(JSON.stringify(discord.world.messages)).toContain('PROEF, geen nieuws');
    expect(standing()).toEqual([]);
  });

  test('lists text channels alone, and of several servers names the server', async () => {
    const other = discord.addGuild('Sportredactie');
    discord.addChannel('buitenland', channelTypes.text, other);
    const { said } = await folder.sit([host(), '--no-test'], [chooseIt, pickFirst], environment(token()));
    expect(said).toContain('Redactie #buitenland');
    expect(said).toContain('Sportredactie #buitenland');
    expect(said).not.toContain('vergaderen');
    const both = await folder.run(['--channel', 'discord:buitenland'], environment(token()));
    expect(both.stderr).toContain('schrijf Redactie/buitenland en Sportredactie/buitenland');
    const one = ['--channel', 'discord:Sportredactie/buitenland', '--no-test'];
    expect((await folder.run(one, environment(token()))).code).toBe(0);
    expect(newsroomOf(folder.read('newsroom.yaml') ?? '').channels).toHaveLength(3);
  });

  test('of one server the channels go without its name, and are taken with it all the same', async () => {
    for (const named of [
      'buitenland',
      'Redactie/buitenland',
      'redactie/#Buitenland',
      'Redactie #buitenland',
    ]) {
      const args = [host(), '--channel', `discord:${named}`];
      const { code, said, stderr } = await folder.run(args, environment(token()));
      expect({ named, code, stderr }).toEqual({ named, code: 0, stderr: '' });
      expect(said).toContain('#buitenland: proefkaartje geplaatst');
      expect(said).not.toContain('Redactie #buitenland');
      folder.write('newsroom.yaml', '');
    }
    const { stderr } = await folder.run(
      [host(), '--channel', 'discord:Sport/buitenland'],
      environment(token()),
    );
    expect(stderr).toContain('Er is geen kanaal Sport/buitenland; bedoel je buitenland?');
  });

  test('says what the bot may not do in a channel, and what is left to do', async () => {
    discord.deny(abroad.id, permissionBits.viewChannel);
    const { code, stderr } = await folder.run(
      [host(), '--channel', 'discord:buitenland'],
      environment(token()),
    );
    expect(code).toBe(1);
    expect(stderr).toContain('View Channel');
    expect(stderr.match(/plaatsen lukt niet/gu)).toHaveLength(1);
    expect(newsroomOf(folder.read('newsroom.yaml') ?? '').channels).toHaveLength(2);
  });

  test('a token that is refused is told, and asked again', async () => {
    const wrong: Doing = { asked: 'Plak het token van de bot', press: ['MTE3.half.token', enter] };
    const { said } = await folder.sit([host()], [chooseIt, wrong, pasteIt(), pickFirst], environment());
    expect(said).toContain('Discord kent dit token niet');
    expect(folder.read('.env')).toBe(`DISCORD_TOKEN=${discord.token}\n`);
  });

  test('Ctrl-C while it waits for the invitation writes nothing', async () => {
    discord.world.guilds.clear();
    const stop = new AbortController();
    const more = { onPause: () => stop.abort(), signal: stop.signal };
    const { code } = await folder.sit([host()], [chooseIt, pasteIt()], environment(), more);
    expect(code).toBe(1);
    expect(folder.names()).toEqual([]);
  });

  test('a test card of which the answer was lost is found by sending it again, and taken away', async () => {
    discord.fault({ kind: 'drop', after: true });
    const { code } = await folder.run([host(), '--channel', 'discord:buitenland'], environment(token()));
    expect(code).toBe(0);
    expect(discord.world.messages).toHaveLength(1);
    expect(standing()).toEqual([]);
  });

  test('a script is told that the bot is in no server, with the link', async () => {
    discord.world.guilds.clear();
    const { code, stderr } = await folder.run(
      [host(), '--channel', 'discord:buitenland'],
      environment(token()),
    );
    expect(code).toBe(1);
    expect(stderr).toContain('https://discord.com/oauth2/authorize?');
  });
});
