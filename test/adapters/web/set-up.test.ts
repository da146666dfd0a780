import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Talk } from '../../../adapters/web/client/set-up/talk.ts';
import { isThisMachine } from '../../../adapters/web/loopback.ts';
import type { Log } from '../../../src/observability/log.ts';
import type { SetUpPlatform } from '../../../src/setup/set-up-deps.ts';
import { type Answer, askBoard } from '../../support/board/ask-board.ts';
import { type BoardOptions, type OpenBoard, openBoard } from '../../support/board/board.ts';
import type { FeedServer } from '../../support/feed-server.ts';
import { openSetUpFolder, type SetUpFolder } from '../../support/init/set-up-folder.ts';
import { openSite } from '../../support/init/site.ts';
import { quietLog } from '../../support/quiet-log.ts';
import { openSlackServer, type SlackServer } from '../../support/slack/server.ts';
import { addChannel } from '../../support/slack/workspace.ts';

let site: FeedServer;
let slack: SlackServer;
let folder: SetUpFolder;
let board: OpenBoard;
beforeAll(async () => {
  site = await openSite();
  slack = await openSlackServer();
  addChannel(slack.workspace, 'buitenland');
});
afterAll(async () => {
  await site.close();
  await slack.stop();
});
afterEach(async () => {
  await board.close();
  folder.close();
});

async function open(options: BoardOptions = {}, platforms?: readonly SetUpPlatform[]): Promise<void> {
  folder = openSetUpFolder({ SLACK_API_URL: slack.apiUrl }, platforms);
  board = await openBoard({ sample: true, setUp: folder.onBoard, ...options });
}

const host = () => site.url.replace('http://', '');
const base = () => board.url().replace('localhost', '127.0.0.1');
const own = () => ({ origin: base(), 'content-type': 'application/json' });
const get = (path: string, headers: Record<string, string> = {}) => askBoard(base(), path, { headers });
const post = (path: string, body: object, headers: Record<string, string> = own()): Promise<Answer> =>
  askBoard(base(), `/instellen/${path}`, { method: 'POST', headers, body: JSON.stringify(body) });

/** As the page does: looks again until something stands open, and answers that. */
async function talk(body: object = { id: null }): Promise<Talk> {
  for (let asked = body; ; ) {
    const answered = (await post('talk', asked)).json() as unknown as Talk;
    if (answered.question !== null || answered.ended !== null) return answered;
    asked = { id: answered.id, since: answered.version };
  }
}

const answer = ({ id, question }: Talk, value: unknown) =>
  talk({ id, answer: { question: question?.number, value } });

const saidIn = (state: Talk) => state.lines.map(({ text }) => text).join('\n');

describe('who may set Telex up on the board, where no password is asked', () => {
  beforeEach(() => open());

  it('is whoever sits at this machine', async () => {
    expect((await get('/instellen')).text).toContain('<h1>Telex instellen</h1>');
    expect((await talk()).question?.text).toContain('Waar komt het nieuws vandaan?');
    expect((await get('/')).text).toContain('id="invitation"');
  });

  it.each([
    ['another name that leads here', { host: 'kwaad.example:3000' }],
    ['a page of another site', { origin: 'https://kwaad.example' }],
    ['a page of another port of this machine', { origin: 'http://127.0.0.1:1' }],
    ['a page without an origin of its own', { origin: 'null' }],
    ['a script of another site', { 'sec-fetch-site': 'cross-site' }],
    ['a proxy', { 'x-forwarded-for': '192.0.2.7' }],
    ['a proxy that names only the name', { 'x-forwarded-host': 'telex.example' }],
    ['a proxy of the standard', { forwarded: 'for=192.0.2.7' }],
    ['a proxy that says who asks in its own way', { 'x-real-ip': '192.0.2.7' }],
    ['a tunnel', { 'cf-connecting-ip': '192.0.2.7' }],
    ['a proxy that only says that it is one', { via: '1.1 poort' }],
  ])('is not %s', async (_who, headers) => {
    for (const path of ['talk', 'restart']) {
      const refused = await post(path, { id: null }, { ...own(), ...headers } as Record<string, string>);
      expect(refused.status, path).toBe(403);
      expect(refused.text).not.toContain('"question"');
    }
  });

  it('is nobody behind a proxy, who is not offered it either', async () => {
    const headers = { 'x-forwarded-for': '192.0.2.7' };
    for (const path of ['/instellen', '/instellen/slack', '/instellen/boot'])
      expect((await get(path, headers)).status, path).toBe(403);
    const page = await get('/', headers);
    expect(page.status).toBe(200);
    expect(page.text).not.toContain('/instellen');
    expect(page.text).toContain('Zet je eigen bronnen in newsroom.yaml.');
  });

  it.each([
    ['a proxy', { 'x-forwarded-for': '192.0.2.7' }, 'door een proxy of tunnel (zo zegt x-forwarded-for)'],
    ['a tunnel', { 'cf-connecting-ip': '192.0.2.7' }, 'door een proxy of tunnel (zo zegt cf-connecting-ip)'],
    ['a proxy that passes its own name on', { host: 'telex.example' }, 'alleen op de machine zelf te openen'],
  ])(
    'a person behind %s reads a page in the newsroom’s language, with the ways that there are',
    async (_who, headers, told) => {
      const browser: Record<string, string> = {
        ...headers,
        accept: 'text/html,application/xhtml+xml,*/*;q=0.8',
      };
      for (const path of ['/instellen', '/instellen/slack']) {
        const { status, headers: answered, text } = await get(path, browser);
        expect([status, answered['content-type']], path).toEqual([403, 'text/html; charset=utf-8']);
        expect(text).toContain('<html lang="nl">');
        expect(text).toContain(told);
        const port = new URL(base()).port;
        expect(text).toContain(`http://localhost:${port}/instellen`);
        expect(text).toContain(`ssh -L ${port}:localhost:${port}`);
        expect(text).toContain('TELEX_BOARD_PASSWORD');
        expect(text).toContain('npx telex init');
        expect(text).not.toMatch(/"error"|<script|\b(?:the|proxy’s|password|open this)\b/u);
      }
      // A program goes on reading JSON; of the board's own address in English, as before.
      expect((await get('/instellen', headers)).json()).toEqual({ error: expect.stringContaining(told) });
    },
  );

  it('nor does a header get into the page as markup', async () => {
    const name = 'x-forwarded-a&b';
    const { text } = await get('/instellen', { [name]: '1', accept: 'text/html' });
    expect(text).toContain('x-forwarded-a&#38;b');
  });

  it('is no form and no call that does not say where it comes from', async () => {
    expect((await post('talk', { id: null }, { 'content-type': 'application/json' })).status).toBe(403);
    const form = { ...own(), 'content-type': 'application/x-www-form-urlencoded' };
    expect((await post('talk', { id: null }, form)).status).toBe(415);
    expect((await get('/instellen/talk')).status).toBe(405);
  });
});

it.each([
  ['127.0.0.1', true],
  ['127.8.8.8', true],
  ['::1', true],
  ['::ffff:127.0.0.1', true],
  ['192.0.2.7', false],
  ['::ffff:192.0.2.7', false],
  ['fe80::1', false],
  ['', false],
])('the address %s is of this machine: %s', (address, isOurs) => {
  expect(isThisMachine(address)).toBe(isOurs);
});

describe('where the board asks for a password', () => {
  beforeEach(() => open({ settings: { host: '0.0.0.0', password: 'natte kranten' } }));

  it('only who gave it sets Telex up, from this machine too', async () => {
    const page = await get('/instellen');
    expect(page.status).toBe(401);
    expect(page.text).toContain('type="password"');
    expect(page.text).not.toContain('so-far');
    for (const path of ['talk', 'restart']) expect((await post(path, { id: null })).status, path).toBe(401);
    expect((await get('/instellen/slack')).status).toBe(401);

    const given = await askBoard(base(), '/login', {
      method: 'POST',
      headers: own(),
      body: JSON.stringify({ password: 'natte kranten' }),
    });
    const cookie = (given.headers['set-cookie']?.[0] ?? '').replace(/;.*/, '');
    // A proxy may stand between: the password was given through it.
    const inside = { ...own(), cookie, 'x-forwarded-for': '192.0.2.7' };
    expect((await get('/instellen', inside)).text).toContain('so-far');
    expect((await post('talk', { id: null }, inside)).status).toBe(200);
    expect((await post('talk', { id: null }, { ...inside, origin: 'https://kwaad.example' })).status).toBe(
      403,
    );
  });
});

const english = /\b(?:the|that|this|are|there|nothing|send|use|set up)\b/iu;

describe('a conversation on the page', () => {
  it('refuses in Dutch, whatever it is that it refuses', async () => {
    await open();
    const { id, question } = await answer(await talk(), host());
    const foreign = { ...own(), origin: 'https://kwaad.example' };
    const text = { ...own(), 'content-type': 'text/plain' };
    const refused = [
      await post('talk', { id, answer: { question: question?.number, value: 99 } }),
      await post('talk', { id: 7 }),
      await post('restart', {}),
      await post('talk', {}, foreign),
      await post('talk', {}, text),
      await post('talk', {}, { 'content-type': 'application/json' }),
      await post('talk', { x: 'x'.repeat(70_000) }),
      await askBoard(base(), '/instellen/talk', { method: 'POST', headers: own(), body: '{' }),
    ];
    expect(refused.map(({ status }) => status)).toEqual([400, 400, 409, 403, 415, 403, 413, 400]);
    for (const each of refused) {
      const { error } = each.json();
      expect(String(error)).toMatch(/^[A-Z].*\.$/u);
      expect(error).not.toMatch(english);
    }
  });

  it('tells no key of an address that was typed, and asks whether it is to stand in .env', async () => {
    await open();
    site.on('/dicht.rss?token=zeergeheim', (_request, response) => {
      response
        .writeHead(200, { 'content-type': 'application/rss+xml' })
        .end('<rss version="2.0"><channel><title>Slot</title></channel></rss>');
    });
    const asked = await answer(await talk(), `${host()}/dicht.rss?token=zeergeheim`);
    expect(asked.question?.text).toBe('Waar moet de sleutel staan?');
    expect(JSON.stringify(asked)).toContain('/dicht.rss?token=***');
    const done = await answer(await answer(asked, 0), 3);
    expect(JSON.stringify([asked, done])).not.toContain('zeergeheim');
    expect(folder.read('newsroom.yaml')).not.toContain('zeergeheim');
    expect(folder.read('.env')).toContain('_TOKEN=zeergeheim');
    expect(done.ended?.isWritten).toBe(true);
  });

  it('says that far too much was pasted beside the question, in the language of the newsroom', async () => {
    await open();
    const first = await talk();
    const long = await answer(first, 'x'.repeat(4_001));
    expect(long.question).toMatchObject({ number: first.question?.number, problem: expect.any(String) });
    expect(long.question?.problem).toContain('Dat zijn 4.001 tekens; hoogstens 4.000 past.');
    expect((await answer(long, host())).question?.text).toContain('Waar moet het nieuws heen?');
  });

  it('speaks English to an English newsroom', async () => {
    await open({ locale: 'en' });
    expect((await get('/instellen')).text).toContain('<h1>Set Telex up</h1>');
    const asked = await talk();
    expect(asked.question?.text).toContain('Where does the news come from?');
    expect((await answer(asked, host())).question?.text).toBe('Where should the news go?');
  });

  it('never tells what was answered to a secret question, right or wrong', async () => {
    const logged: unknown[] = [];
    const note = (...told: unknown[]) => void logged.push(told);
    await open({ log: { ...quietLog, info: note, warn: note, error: note } as unknown as Log });
    const where = await answer(await talk(), host());
    const asked = await answer(where, 0);
    const wrong = await answer(asked, 'xapp-1-A0-verzonnen');
    expect(wrong.question?.problem).toContain('Slack kent dit token niet');
    expect(wrong.question?.typed).toBe('');
    const next = await answer(wrong, slack.tokens.app);
    const picking = await answer(next, slack.tokens.bot);
    expect(picking.question?.choices).toMatchObject([{ label: '#buitenland', isLikely: true }]);
    const done = await answer(picking, [0]);
    expect(done.ended).toMatchObject({ isWritten: true, restart: 'now' });
    expect(folder.read('.env')).toContain(slack.tokens.bot);
    for (const state of [asked, wrong, next, picking, done])
      expect(JSON.stringify(state)).not.toMatch(/verzonnen|xapp-test|xoxb-test/);
    expect(JSON.stringify(logged)).not.toMatch(/verzonnen|xapp-test|xoxb-test/);
    expect(folder.names()).toEqual(['.env', 'newsroom.yaml']);
  });

  it('is one, in whichever tab: what was answered in another is not answered twice', async () => {
    await open();
    const first = await talk();
    const other = await talk();
    expect(other.id).toBe(first.id);
    const after = await answer(first, host());
    const late = await answer(other, 'geen adres');
    expect(late).toEqual(after);
    expect((await talk({ id: 'een oude', answer: { question: 2, value: 0 } })).question).toEqual(
      after.question,
    );
  });

  it('takes no answer that the page could not give', async () => {
    await open();
    const { id, question } = await answer(await talk(), host());
    const refused = async (value: unknown) =>
      (await post('talk', { id, answer: { question: question?.number, value } })).status;
    for (const value of [99, -1, 0.5, '0', null, [0], { length: 1 }])
      expect(await refused(value), JSON.stringify(value)).toBe(400);
    expect((await post('talk', { id: 7 })).status).toBe(400);
    expect((await talk()).question).toEqual(question);
  });

  it('a fault of Telex itself is told without what was typed', async () => {
    const logged: unknown[] = [];
    const broken: SetUpPlatform = {
      name: 'slack',
      label: 'Slack',
      token: 'SLACK_BOT_TOKEN',
      setup: () => Promise.reject(new Error('geheim xoxb-9')),
    };
    const log = { ...quietLog, error: (...told: unknown[]) => void logged.push(told) } as unknown as Log;
    await open({ log }, [broken]);
    const ended = await answer(await answer(await talk(), host()), 0);
    expect(ended.ended?.isWritten).toBe(false);
    expect(saidIn(ended)).toContain('Dit ging mis in Telex zelf');
    expect(logged).toHaveLength(1);
    expect(JSON.stringify([logged, ended])).not.toContain('xoxb-9');
    // And another may begin.
    expect((await talk()).question?.number).toBe(1);
  });

  it('run again it changes nothing, and what was written in the file meanwhile stays', async () => {
    await open();
    await answer(await answer(await talk(), host()), 3);
    const before = folder.read('newsroom.yaml') ?? '';
    expect(before).toContain('/buitenland.rss');
    const again = await answer(await answer(await talk(), ''), 3);
    expect(saidIn(again)).toContain('Er hoefde niets geschreven te worden');
    expect(folder.read('newsroom.yaml')).toBe(before);

    const asked = await answer(await talk(), `${host()}/sport.rss`);
    folder.write('newsroom.yaml', `${before}# Van een collega, net nog.\n`);
    await answer(asked, 3);
    const after = folder.read('newsroom.yaml') ?? '';
    expect(after).toContain('# Van een collega, net nog.');
    expect(after).toContain('/sport.rss');
    expect(after).toContain('/buitenland.rss');
  });

  it('Telex starts anew only for what was written, and not where it would not start', async () => {
    await open();
    expect((await post('restart', {})).status).toBe(409);
    await answer(await answer(await talk(), host()), 3);
    folder.problem = 'TELEX_PORT: "x" is not a port';
    const refused = await post('restart', {});
    const error = `Zo zou Telex niet starten. Verander dit eerst:\n${folder.problem}`;
    expect([refused.status, refused.json()]).toEqual([409, { error }]);
    folder.problem = null;
    expect(folder.restarts()).toBe(0);
    expect((await post('restart', {})).status).toBe(200);
    expect(folder.restarts()).toBe(1);
  });

  it('says what it takes until new tokens hold: a press, or somebody at the terminal', async () => {
    await open({ sample: false });
    folder.write('newsroom.yaml', 'sources: [{ id: x, url: "https://x.example/rss", credit: X }]\n');
    const toPick = async () => {
      const token = await answer(await answer(await talk(), ''), 0);
      return answer(await answer(token, slack.tokens.app), slack.tokens.bot);
    };
    const pressed = await answer(await toPick(), [0]);
    expect(pressed.ended).toMatchObject({ isWritten: true, restart: 'asked' });
    Object.assign(folder.onBoard, { restart: null });
    const byHand = await answer(await toPick(), [0]);
    expect(byHand.ended?.restart).toBe('by-hand');
    expect(byHand.ended?.left.join()).toContain('npx telex start');
    expect((await post('restart', {})).status).toBe(409);
  });

  it('what needs no start is taken over by itself', async () => {
    await open({ sample: false });
    folder.write('newsroom.yaml', 'sources: [{ id: x, url: "https://x.example/rss", credit: X }]\n');
    const { ended } = await answer(await answer(await talk(), host()), 3);
    expect(ended).toMatchObject({ isWritten: true, restart: 'none' });
    expect(ended?.left.join()).toContain('vanzelf over');
  });

  it('a list of known feeds stands one press away', async () => {
    await open();
    const list = await answer(await talk(), '');
    expect(list.question?.kind).toBe('pick');
    expect(list.question?.choices?.length).toBeGreaterThan(20);
  });

  it('begun anew, it forgets what was answered', async () => {
    await open();
    const where = await answer(await talk(), host());
    const again = await talk({ id: null, isAgain: true });
    expect(again.id).not.toBe(where.id);
    expect(again.lines).toEqual([]);
    expect(folder.names()).toEqual([]);
  });
});
