import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { tellUntried } from '../../../src/chat/words/reasons/tell-untried.ts';
import { type DiscordServer, openDiscordServer } from '../../support/discord/server.ts';
import type { FeedServer } from '../../support/feed-server.ts';
import {
  type Doing,
  down,
  enter,
  type InitFolder,
  openInitFolder,
  space,
} from '../../support/init/init-folder.ts';
import { openSite } from '../../support/init/site.ts';
import { openSlackServer, type SlackServer } from '../../support/slack/server.ts';
import { addChannel } from '../../support/slack/workspace.ts';

let site: FeedServer;
let folder: InitFolder;
/** What a proxy answers with. */
let proxy: Server;
/** Nobody listens there any more. */
let deaf = '';
beforeAll(async () => {
  site = await openSite();
  proxy = createServer((_request, response) => {
    response.writeHead(502, { 'content-type': 'text/html' }).end('<h1>Bad Gateway</h1>');
  });
  await new Promise<void>((resolve) => void proxy.listen(0, '127.0.0.1', resolve));
  const gone = createServer();
  await new Promise<void>((resolve) => void gone.listen(0, '127.0.0.1', resolve));
  deaf = `http://127.0.0.1:${(gone.address() as AddressInfo).port}`;
  await new Promise((resolve) => void gone.close(resolve));
});
afterAll(async () => {
  await site.close();
  await new Promise((resolve) => void proxy.close(resolve));
});
beforeEach(() => {
  folder = openInitFolder();
});
afterEach(() => folder.close());

const proxyUrl = () => `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`;
const host = () => site.url.replace('http://', '');
const toSlack: Doing = { asked: 'Waar moet het nieuws heen?', press: [enter] };
const toDiscord: Doing = { asked: 'Waar moet het nieuws heen?', press: [down, enter] };
const again = [enter];
const untried = [down, enter];
const without = [down, down, enter];
const app = 'xapp-1-A0123456789-1-a';
const bot = 'xoxb-1-1-a';
const ofDiscord = 'MTE3NTAwMDAwMDAwMDAwMDAwMQ.Gabcde.abcdefghijklmnopqrstuvwxyz0123';

describe('telex init where a platform cannot be reached', () => {
  test.each([
    [
      'a name that is not there',
      () => 'http://slack.invalid/api/',
      'de naam slack.invalid is niet te vinden',
    ],
    ['a port where nobody listens', () => `${deaf}/api/`, 'neemt de verbinding niet aan (ECONNREFUSED)'],
    ['a proxy between', () => `${proxyUrl()}/api/`, 'niet te vragen: Slack antwoordde 502'],
  ])(
    'says of Slack, with %s, that the token is not to blame, and asks for no other',
    async (_what, url, told) => {
      const run = await folder.sit(
        [host()],
        [
          toSlack,
          { asked: 'Plak het app-token', press: [app, enter] },
          { asked: 'Wat nu, met Slack?', press: again },
          { asked: 'Wat nu, met Slack?', press: untried },
          { asked: 'Plak het bot-token', press: [bot, enter] },
        ],
        { SLACK_API_URL: url() },
      );
      expect(run.said.replace(/\s*[│▲]\s*/gu, ' ')).toContain(told);
      expect(run.said).not.toContain('Plak het opnieuw');
      expect(run.said.replace(/\s*[│▲]\s*/gu, ' ')).toContain(
        'Niet geprobeerd: SLACK_APP_TOKEN en SLACK_BOT_TOKEN',
      );
      expect(run.code).toBe(1);
      expect(folder.read('.env')).toBe(`SLACK_APP_TOKEN=${app}\nSLACK_BOT_TOKEN=${bot}\n`);
      expect(folder.read('newsroom.yaml')).not.toContain('slack');
    },
  );

  test('a configuration token, which makes the app, is not taken untried', async () => {
    const run = await folder.sit(
      [host()],
      [
        toSlack,
        { asked: 'Plak het app-token', press: ['xoxe.xoxp-1-a', enter] },
        { asked: 'Wat nu, met Slack?', press: [down, enter] },
      ],
      { SLACK_API_URL: `${deaf}/api/` },
    );
    expect(run.said).toContain('Slack is niet gekoppeld');
    expect(folder.read('.env')).toBeNull();
  });

  test.each([
    ['a port where nobody listens', () => `${deaf}/api`, 'niet aan het token: '],
    ['a proxy between', () => `${proxyUrl()}/api`, 'niet te vragen: Discord antwoordde 502'],
  ])('says of Discord, with %s, the same', async (_what, url, told) => {
    const run = await folder.sit(
      [host()],
      [
        toDiscord,
        { asked: 'Plak het token van de bot', press: [ofDiscord, enter] },
        { asked: 'Wat nu, met Discord?', press: without },
      ],
      { DISCORD_API_URL: url() },
    );
    expect(run.said).toContain(told);
    expect(run.said).toContain('Discord is niet gekoppeld');
    expect(folder.read('.env')).toBeNull();
  });

  test('a script is told the same, in the language of the newsroom', async () => {
    const environment = {
      ...{ SLACK_API_URL: `${deaf}/api/`, TELEX_LOCALE: 'en' },
      ...{ SLACK_APP_TOKEN: app, SLACK_BOT_TOKEN: bot },
    };
    const { code, stderr } = await folder.run([host()], environment);
    expect(code).toBe(1);
    expect(stderr).toContain('SLACK_APP_TOKEN: Slack cannot be reached, which is not the token’s fault');
  });

  test.each([
    ['ENOTFOUND', 'de naam slack.com is niet te vinden (ENOTFOUND)'],
    ['EAI_AGAIN', 'de naam slack.com is niet te vinden (EAI_AGAIN)'],
    ['ENETUNREACH', 'er is geen weg naar slack.com'],
    ['UND_ERR_CONNECT_TIMEOUT', 'slack.com antwoordt niet op tijd'],
    ['SELF_SIGNED_CERT_IN_CHAIN', 'het certificaat van slack.com'],
    ['ECONNRESET', 'de verbinding met slack.com viel weg (ECONNRESET)'],
  ])('%s is told in words', (detail, told) => {
    const reason = { code: 'no-answer', values: { platform: 'Slack' }, detail } as const;
    expect(tellUntried(reason, { platform: 'Slack', host: 'slack.com' }, 'nl')).toContain(told);
  });

  test('an answer that does not come is told as late, and one that asks to wait is no fault of the network', () => {
    const about = { platform: 'Slack', host: 'slack.com' };
    const late = { code: 'no-answer-in-time', values: { seconds: 30 } } as const;
    expect(tellUntried(late, about, 'en')).toContain('slack.com does not answer in time');
    expect(tellUntried({ code: 'asked-to-wait' }, about, 'en')).not.toContain('network');
  });
});

describe('a token that was pasted with something that is not of it', () => {
  let slack: SlackServer;
  let discord: DiscordServer;
  beforeEach(async () => {
    slack = await openSlackServer();
    addChannel(slack.workspace, 'buitenland');
    discord = await openDiscordServer();
    discord.addChannel('buitenland');
  });
  afterEach(async () => {
    await slack.stop();
    await discord.stop();
  });
  const environment = (more = {}) => ({
    SLACK_API_URL: slack.apiUrl,
    DISCORD_API_URL: discord.apiUrl,
    ...more,
  });
  const pickFirst: Doing = { asked: 'In welke kanalen', press: [space, enter] };

  test.each([
    ['Bearer before it', (token: string) => `Bearer ${token}`],
    ['the whole header', (token: string) => `Authorization: Bearer ${token}`],
    ['Bot before it', (token: string) => `Bot ${token}`],
    ['a blank that does not break', (token: string) => `\u00a0${token}\u00a0`],
    ['a blank in the middle', (token: string) => `${token.slice(0, 6)} ${token.slice(6)}`],
    ['a letter that cannot be seen', (token: string) => `${token.slice(0, 6)}\u200b${token.slice(6)}`],
    ['quotes', (token: string) => `"${token}"`],
    ['curly quotes and a comma', (token: string) => `“${token}”,`],
    ['its name', (token: string) => `export SLACK_BOT_TOKEN="${token}"`],
  ])('is taken with %s', async (_what, written) => {
    const tokens = { SLACK_APP_TOKEN: slack.tokens.app };
    const paste: Doing = { asked: 'Plak het bot-token', press: [written(slack.tokens.bot), enter] };
    const run = await folder.sit([host()], [toSlack, paste, pickFirst], environment(tokens));
    expect(run.code).toBe(0);
    expect(folder.read('.env')).toBe(`SLACK_BOT_TOKEN=${slack.tokens.bot}\n`);
  });

  test('is written into .env as it was tried', async () => {
    const paste: Doing = { asked: 'Plak het token van de bot', press: [`Bot ${discord.token}`, enter] };
    await folder.sit([host()], [toDiscord, paste, pickFirst], environment());
    expect(folder.read('.env')).toBe(`DISCORD_TOKEN=${discord.token}\n`);
  });

  test.each([
    ['xoxb–test-bot', 'Teken 5 hiervan is “–” (U+2013)', 'een tekstverwerker, mail of chat'],
    ['xoxb-test‑bot', 'Teken 10 hiervan is “‑” (U+2011)', 'een tekstverwerker, mail of chat'],
    ['xoxb-te…', 'Teken 8 hiervan is “…” (U+2026)', 'afgekort of verborgen'],
    ['xoxb-••••••', 'Teken 6 hiervan is “•” (U+2022)', 'afgekort of verborgen'],
    ['xоxb-test-bot', 'Teken 2 hiervan is “о” (U+043E)', 'lijkt er hooguit op'],
  ])('of %s it says which letter is odd, and where that comes from', async (pasted, letter, why) => {
    const tokens = { SLACK_APP_TOKEN: slack.tokens.app };
    const wrong: Doing = { asked: 'Plak het bot-token', press: [pasted, enter] };
    const right: Doing = { asked: 'Plak het bot-token', press: [slack.tokens.bot, enter] };
    const { code, said } = await folder.sit(
      [host()],
      [toSlack, wrong, right, pickFirst],
      environment(tokens),
    );
    expect(code).toBe(0);
    expect(said.replace(/\s*[│▲]\s*/gu, ' ')).toContain(letter);
    expect(said).toContain(why);
    expect(said).not.toContain('ByteString');
  });

  test('where it is set already, its variable is named', async () => {
    const set = environment({ DISCORD_TOKEN: discord.token.replace('.', '–') });
    const { code, stderr } = await folder.run([host(), '--channel', 'discord:buitenland'], set);
    expect(code).toBe(1);
    expect(stderr).toContain('DISCORD_TOKEN: Teken 27 hiervan is “–” (U+2013)');
  });

  test.each([
    ['slack', ofDiscord, 'Dit lijkt het token van een bot van Discord'],
    ['slack', 'https://hooks.slack.com/services/T0/B0/x', 'Dit is een adres'],
    ['discord', 'xoxb-1-2-abc', 'Dit is een token van Slack'],
    ['discord', 'xapp-1-A0-abc', 'Dit is een token van Slack'],
    ['discord', 'https://discord.com/api/webhooks/1/x', 'Dit is een adres'],
  ])('what is of another platform or another kind is told on %s: %s', async (platform, pasted, told) => {
    const isSlack = platform === 'slack';
    const asked = isSlack ? 'Plak het app-token' : 'Plak het token van de bot';
    const doing = [isSlack ? toSlack : toDiscord, { asked, press: [pasted, enter] }];
    const { said } = await folder.sit([host()], [...doing, { asked: told, press: [enter] }], environment());
    expect(said).toContain('is niet gekoppeld');
    expect(folder.read('.env')).toBeNull();
  });
});
