import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { newsroomOf, settingsOf } from '../../settings/read-config.ts';
import type { FeedServer } from '../../support/feed-server.ts';
import { followShort, handActions } from '../../support/init/hand-actions.ts';
import {
  ctrlC,
  type Doing,
  down,
  enter,
  type InitFolder,
  openInitFolder,
  space,
} from '../../support/init/init-folder.ts';
import { openSite } from '../../support/init/site.ts';
import { openSlackServer, type SlackServer } from '../../support/slack/server.ts';
import { addChannel, type SlackChannel } from '../../support/slack/workspace.ts';

let site: FeedServer;
let slack: SlackServer;
let folder: InitFolder;
let abroad: SlackChannel;
let sport: SlackChannel;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());
beforeEach(async () => {
  slack = await openSlackServer();
  folder = openInitFolder();
  abroad = addChannel(slack.workspace, 'buitenland', { isMember: false });
  sport = addChannel(slack.workspace, 'sport');
  addChannel(slack.workspace, 'directie', { isPrivate: true, isMember: false });
});
afterEach(async () => {
  folder.close();
  await slack.stop();
});

const host = () => site.url.replace('http://', '');
const environment = (more = {}) => ({ SLACK_API_URL: slack.apiUrl, ...more });
const tokens = () => ({ SLACK_BOT_TOKEN: slack.tokens.bot, SLACK_APP_TOKEN: slack.tokens.app });
const chooseIt: Doing = { asked: 'Waar moet het nieuws heen?', press: [enter] };
const pasteApp = (): Doing => ({ asked: 'Plak het app-token', press: [slack.tokens.app, enter] });
const pasteBot = (): Doing => ({ asked: 'Plak het bot-token', press: [slack.tokens.bot, enter] });
const pickFirst: Doing = { asked: 'In welke kanalen', press: [space, enter] };
const standing = (channel: SlackChannel) => channel.messages.filter(({ deleted }) => !deleted);

describe('telex init on Slack', () => {
  test('who has no token after all goes on without Slack, and keeps the source', async () => {
    const noApp: Doing = { asked: /\S[.?!:…]\s[\s│]*Zonder Slack verder: alleen Enter/u, press: [enter] };
    const run = await folder.sit([host()], [chooseIt, noApp], environment());
    expect(run.code).toBe(1);
    expect(run.said).toContain('Slack is niet gekoppeld: npx telex init');
    expect(folder.names()).toEqual(['newsroom.yaml']);
  });

  test('half of the tokens is not written, as Telex would not start with it', async () => {
    const noBot: Doing = { asked: /bot-token .*\s*Zonder Slack/u, press: [enter] };
    await folder.sit([host()], [chooseIt, pasteApp(), noBot], environment());
    expect(folder.names()).toEqual(['newsroom.yaml']);
  });

  test('takes eight actions from an empty folder to a channel that was tried, with no id and no file typed', async () => {
    const pages: URL[] = [];
    const run = await folder.sit(
      [host()],
      [
        chooseIt,
        {
          asked: 'Plak het app-token',
          press: async (said) => {
            pages.push(await followShort(said));
            return [slack.tokens.app, enter];
          },
        },
        pasteBot(),
        pickFirst,
      ],
      environment(),
    );
    expect(run.code).toBe(0);
    expect(handActions(run, 3)).toBe(8);
    expect(parse(pages[0]?.searchParams.get('manifest_yaml') ?? '')).toMatchObject({
      settings: { socket_mode_enabled: true },
    });
    expect(run.said).not.toContain('manifest_yaml');
    expect(run.said).not.toContain('xoxb-test-bot');
    const settings = folder.read('.env');
    expect(settings).toBe('SLACK_APP_TOKEN=xapp-test-app\nSLACK_BOT_TOKEN=xoxb-test-bot\n');
    expect(folder.mode('.env')).toBe(0o600);
    expect(newsroomOf(folder.read('newsroom.yaml') ?? '').channels).toMatchObject([
      { platform: 'web' },
      { platform: 'slack', externalId: abroad.id, name: 'buitenland', follows: [{ topic: 'buitenland' }] },
    ]);
    expect(settingsOf({ ...environment(), ...tokens() }).chat).toHaveLength(1);
  });

  test('posts a card that says that it is a test, and takes it away', async () => {
    const { said } = await folder.run([host(), '--channel', 'slack:buitenland'], environment(tokens()));
    expect(abroad.messages).toHaveLength(1);
    expect(abroad.messages[0]?.text).toContain('PROEF, geen nieuws');
    expect(standing(abroad)).toEqual([]);
    expect(said).toContain('#buitenland: proefkaartje geplaatst en weer weggehaald');
  });

  test('lists the channels that the bot can be in by name, and posts in no other', async () => {
    const { said } = await folder.sit(
      [host()],
      [chooseIt, { asked: 'In welke kanalen', press: [down, space, enter] }],
      environment(tokens()),
    );
    expect(said).toContain('#buitenland');
    expect(said).not.toContain('directie');
    expect([abroad.messages.length, sport.messages.length]).toEqual([0, 1]);
    expect(folder.read('.env')).toBeNull();
  });

  test.each([
    ['app', 'xoxb-1-2-abc', 'Dit is een bot-token'],
    ['app', 'xoxp-1-2-abc', 'Dit is het token van een persoon'],
    ['app', 'xoxe-1-abc', 'waarmee|om een ander mee te vernieuwen'],
    ['app', '0123456789abcdef0123456789abcdef', 'een geheim van de app'],
    ['app', 'xoxe.xoxp-verlopen', 'Slack kent dit token niet'],
    ['app', 'xapp-1-A0-half', 'Slack kent dit token niet (Slack: invalid_auth)'],
    ['bot', 'xapp-test-app', 'Dit is een app-token'],
    ['bot', 'xoxe.xoxp-test-config', 'Dit is een configuratietoken'],
    ['bot', 'xoxb-half', 'Slack kent dit token niet'],
  ])(
    'where the %s token is wanted and %s is pasted, it says what that is and asks again',
    async (wanted, pasted, told) => {
      const wrong: Doing = { asked: `Plak het ${wanted}-token`, press: [pasted, enter] };
      const doing = wanted === 'app' ? [wrong, pasteApp(), pasteBot()] : [pasteApp(), wrong, pasteBot()];
      const { code, said } = await folder.sit([host()], [chooseIt, ...doing, pickFirst], environment());
      expect(code).toBe(0);
      expect(said).toMatch(new RegExp(told.replace(/[()]/gu, '\\$&')));
      expect(said).toContain('Plak het opnieuw');
      expect(folder.read('.env')).toBe('SLACK_APP_TOKEN=xapp-test-app\nSLACK_BOT_TOKEN=xoxb-test-bot\n');
    },
  );

  test('a token that is pasted with its name, quotes and letters that cannot be seen is taken all the same', async () => {
    const pasted = `SLACK_APP_TOKEN= “\u200b${slack.tokens.app}” `;
    const doing = [{ asked: 'Plak het app-token', press: [pasted, enter] }, pasteBot(), pickFirst];
    await folder.sit([host()], [chooseIt, ...doing], environment());
    expect(folder.read('.env')).toContain('SLACK_APP_TOKEN=xapp-test-app\n');
  });

  test('who works over ssh is told how the short address is reached, and nobody else', async () => {
    const doing = [chooseIt, { asked: 'Plak het app-token', press: [ctrlC] }];
    expect((await folder.sit([host()], doing, environment())).said).not.toContain('ssh -L');
    const { said } = await folder.sit(
      [host()],
      doing,
      environment({ SSH_CONNECTION: '192.0.2.1 1 192.0.2.2 22' }),
    );
    expect(said).toMatch(/ssh -L (\d+):localhost:\1/u);
  });

  test('says which scope a token lacks', async () => {
    slack.tokens.appScopes = [];
    const app = await folder.run([host(), '--channel', 'slack:sport'], environment(tokens()));
    expect(app.stderr).toContain('mist connections:write');
    slack.tokens.appScopes = ['connections:write'];
    slack.tokens.scopes = slack.tokens.scopes.filter((scope) => scope !== 'chat:write');
    const bot = await folder.run([host(), '--channel', 'slack:sport'], environment(tokens()));
    expect(bot.stderr).toContain('De app mist rechten: chat:write');
    expect(bot.code).toBe(1);
  });

  test('a configuration token makes the app, and the short address leads to it', async () => {
    const run = await folder.sit(
      [host()],
      [
        chooseIt,
        { asked: 'Plak het app-token', press: [slack.tokens.config, enter] },
        {
          asked: /De app is gemaakt[\s\S]*Plak het app-token/u,
          press: async (said) => {
            expect((await followShort(said)).href).toBe('https://api.slack.com/apps/A0TELEX001/oauth');
            return [slack.tokens.app, enter];
          },
        },
        pasteBot(),
        pickFirst,
      ],
      environment(),
    );
    expect(run.code).toBe(0);
    expect(slack.workspace.manifests).toMatchObject([{ settings: { socket_mode_enabled: true } }]);
    expect(folder.read('.env')).not.toContain('xoxe');
  });

  test('a bot token of another app is told', async () => {
    const doing: Doing[] = [
      chooseIt,
      { asked: 'Plak het app-token', press: [slack.tokens.config, enter] },
      {
        asked: /De app is gemaakt[\s\S]*Plak het app-token/u,
        press: () => {
          slack.workspace.appId = 'A0ANDERE01';
          return [slack.tokens.app, enter];
        },
      },
      pasteBot(),
      { asked: 'Dit bot-token is van een andere app', press: [ctrlC] },
    ];
    expect((await folder.sit([host()], doing, environment())).code).toBe(1);
    expect(folder.names()).toEqual([]);
  });

  test('a channel that cannot be posted in can be mended and tried again', async () => {
    abroad.isRestricted = true;
    const { code } = await folder.sit(
      [host()],
      [
        chooseIt,
        pickFirst,
        {
          asked: 'Wat nu, met #buitenland?',
          press: () => {
            abroad.isRestricted = false;
            return [enter];
          },
        },
      ],
      environment(tokens()),
    );
    expect(code).toBe(0);
    expect(standing(abroad)).toEqual([]);
    expect(newsroomOf(folder.read('newsroom.yaml') ?? '').channels).toHaveLength(2);
  });

  test('a card that cannot be taken away is told, so that somebody does', async () => {
    sport.keepsAll = true;
    const { code, stderr } = await folder.run([host(), '--channel', 'slack:sport'], environment(tokens()));
    expect(stderr).toContain('Doe dat zelf');
    expect(code).toBe(1);
    // What to do about it is said; a second card would make it worse.
    const doing: Doing[] = [chooseIt, { asked: 'In welke kanalen', press: [down, space, enter] }];
    const { said } = await folder.sit([`${host()}/sport.rss`], doing, environment(tokens()));
    expect(said).not.toContain('Wat nu');
  });

  test('a card of which nobody knows whether it stands is told as such', async () => {
    slack.faults.add({ kind: 'drop-after' }, ['chat.postMessage']);
    const { code, stderr } = await folder.run([host(), '--channel', 'slack:sport'], environment(tokens()));
    expect(stderr).toContain('of het proefkaartje er staat, is niet zeker');
    expect(code).toBe(1);
  });

  test('a name that is none is told with the nearest, and nothing is picked for it', async () => {
    const args = [host(), '--channel', 'slack:buitenlnad'];
    const { code, stderr } = await folder.run(args, environment(tokens()));
    expect(stderr).toContain('Er is geen kanaal buitenlnad; bedoel je buitenland?');
    expect(code).toBe(1);
  });

  test('channels beyond the first page are found, and many are picked by typing their names', async () => {
    for (let at = 0; at < 1_100; at++) addChannel(slack.workspace, `project-${at}`);
    const doing: Doing[] = [
      chooseIt,
      { asked: 'Typ hun namen', press: ['project-1099,sprot', enter] },
      { asked: 'bedoel je sport?', press: [...Array(5).fill('\u007f'), 'sport', enter] },
    ];
    const { code, said } = await folder.sit([host(), '--no-test'], doing, environment(tokens()));
    expect(code).toBe(0);
    expect(said).toContain('Er zijn 1.102 kanalen');
    const names = newsroomOf(folder.read('newsroom.yaml') ?? '').channels.map(({ name }) => name);
    expect(names).toEqual([null, 'project-1099', 'sport']);
  });

  test('keeps what stands in .env, and puts each token in its place', async () => {
    folder.write('.env', '# van ons\nTELEX_PORT=3001\nSLACK_BOT_TOKEN=\nLOG_LEVEL=info');
    await folder.run([host(), '--channel', 'slack:sport'], environment(tokens()));
    expect(folder.read('.env')).toBe(
      '# van ons\nTELEX_PORT=3001\nSLACK_BOT_TOKEN=xoxb-test-bot\nLOG_LEVEL=info\nSLACK_APP_TOKEN=xapp-test-app\n',
    );
    expect(folder.mode('.env')).toBe(0o600);
    const before = folder.read('newsroom.yaml');
    const again = await folder.run(['--channel', 'slack:sport'], environment(tokens()));
    expect(again.said).toContain('Er hoefde niets geschreven te worden');
    expect(folder.read('newsroom.yaml')).toBe(before);
  });

  test('Ctrl-C after the tokens writes nothing and leaves no card', async () => {
    const doing = [chooseIt, pasteApp(), pasteBot(), { asked: 'In welke kanalen', press: [ctrlC] }];
    const { code, said } = await folder.sit([host()], doing, environment());
    expect(code).toBe(1);
    expect(said).toContain('Er is niets geschreven');
    expect(folder.names()).toEqual([]);
  });

  test('Ctrl-C while the test card stands takes it away, and writes nothing', async () => {
    const stop = new AbortController();
    await slack.stop();
    slack = await openSlackServer({
      onCall: (method) => {
        if (method === 'chat.postMessage') stop.abort();
        return 0;
      },
    });
    const channel = addChannel(slack.workspace, 'sport');
    const args = [host(), '--channel', 'slack:sport'];
    const { code } = await folder.run(args, environment(tokens()), stop.signal);
    expect(code).toBe(1);
    expect(channel.messages).toHaveLength(1);
    expect(standing(channel)).toEqual([]);
    expect(folder.names()).toEqual([]);
  });
});
