import { parseEnv } from 'node:util';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { newsroomOf } from '../../settings/read-config.ts';
import type { FeedServer } from '../../support/feed-server.ts';
import { type Doing, down, enter, type InitFolder, openInitFolder } from '../../support/init/init-folder.ts';
import { openSite } from '../../support/init/site.ts';

let site: FeedServer;
let folder: InitFolder;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());
beforeEach(() => {
  folder = openInitFolder();
});
afterEach(() => folder.close());

const rss = `<rss version="2.0"><channel><title>Persbureau Slot - Buitenland</title><item><guid>a</guid><title>Brug open</title><pubDate>Sun, 29 Nov 2026 07:00:00 GMT</pubDate></item></channel></rss>`;

/** A feed behind a lock that opens for who says so. */
function lock(path: string, opens: (authorization: string | undefined) => boolean, status = 401): string {
  site.on(path, (request, response) => {
    const { authorization } = request.headers;
    if (!opens(authorization)) return void response.writeHead(status).end();
    response.writeHead(200, { 'content-type': 'application/rss+xml' }).end(rss);
  });
  return `${site.url}${path}`;
}

const basic = (user: string, password: string) =>
  `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`;
const boardOnly: Doing = { asked: 'Waar moet het nieuws heen?', press: [down, down, down, enter] };
const plain = (said: string) => said.replace(/\s*[│▲]\s*/gu, ' ');
const env = () => parseEnv(folder.read('.env') ?? '');
const sources = () => newsroomOf(folder.read('newsroom.yaml') ?? '', env()).sources;

describe('telex init at a source that does not let everybody in', () => {
  test.each([401, 403])(
    'asks for a name and a password after %s, tries them, and keeps them out of the newsroom file',
    async (status) => {
      const password = `it's "ge heim" #1`;
      const address = lock(`/slot-${status}.rss`, (said) => said === basic('klant', password), status);
      const run = await folder.sit(
        [address],
        [
          { asked: 'Hoe moet Telex binnenkomen?', press: [enter] },
          { asked: 'Onder welke naam?', press: ['klant', enter] },
          { asked: 'Met welk wachtwoord?', press: ['fout', enter] },
          { asked: 'neemt dat niet aan', press: [enter] },
          { asked: 'Onder welke naam?', press: ['klant', enter] },
          { asked: 'Met welk wachtwoord?', press: [password, enter] },
          boardOnly,
        ],
      );
      expect(run.code).toBe(0);
      expect(plain(run.said)).toContain(
        `laat Telex zo niet ${status === 401 ? 'binnen (401)' : 'toe (403)'}`,
      );
      expect(run.said).not.toContain('ge heim');
      const text = folder.read('newsroom.yaml') ?? '';
      expect(text).toContain('auth: { user: BRON_127_0_0_1_USER, password: BRON_127_0_0_1_PASSWORD }');
      expect(text).not.toMatch(/klant|ge heim/u);
      expect(env()).toEqual({ BRON_127_0_0_1_USER: 'klant', BRON_127_0_0_1_PASSWORD: password });
      expect(folder.mode('.env')).toBe(0o600);
      expect(sources()).toMatchObject([
        { url: address, headers: { authorization: basic('klant', password) } },
      ]);
    },
  );

  test('asks for a token where that is what opens it, and takes it as it is pasted', async () => {
    const address = lock('/token.rss', (said) => said === 'Bearer abc-123');
    await folder.sit(
      [address, '--id', 'pn-slot'],
      [
        { asked: 'Hoe moet Telex binnenkomen?', press: [down, enter] },
        { asked: 'Plak het token', press: ['Bearer abc-123\u200b', enter] },
        boardOnly,
      ],
    );
    expect(folder.read('newsroom.yaml')).toContain('auth: { bearer: PN_SLOT_TOKEN }');
    expect(env()).toEqual({ PN_SLOT_TOKEN: 'abc-123' });
  });

  test('goes on with another address where nobody has a password', async () => {
    const address = lock('/dicht.rss', () => false);
    const run = await folder.sit(
      [address],
      [
        { asked: 'Hoe moet Telex binnenkomen?', press: [down, down, enter] },
        { asked: 'Waar komt het nieuws vandaan?', press: [`${site.url}/sport.rss`, enter] },
        boardOnly,
      ],
    );
    expect(run.code).toBe(0);
    expect(folder.names()).toEqual(['newsroom.yaml']);
  });

  test('sends the password nowhere but to where the address is', async () => {
    const elsewhere = await openSite();
    const heard: (string | undefined)[] = [];
    elsewhere.on('/feed.rss', (request, response) => {
      heard.push(request.headers.authorization);
      response.writeHead(200, { 'content-type': 'application/rss+xml' }).end(rss);
    });
    site.on('/poort', (request, response) => {
      if (request.headers.authorization === undefined) return void response.writeHead(401).end();
      const link = `<link rel="alternate" type="application/rss+xml" href="${elsewhere.url}/feed.rss">`;
      response.writeHead(200, { 'content-type': 'text/html' }).end(`<html><head>${link}</head></html>`);
    });
    try {
      await folder.sit(
        [`${site.url}/poort`],
        [
          { asked: 'Hoe moet Telex binnenkomen?', press: [down, enter] },
          { asked: 'Plak het token', press: ['abc', enter] },
          boardOnly,
        ],
      );
    } finally {
      await elsewhere.close();
    }
    expect(heard.length).toBeGreaterThan(0);
    expect(heard.filter((each) => each !== undefined)).toEqual([]);
  });

  test.each([
    [
      'ANP_USER,ANP_PASSWORD',
      { ANP_USER: 'klant', ANP_PASSWORD: 'geheim' },
      'auth: { user: ANP_USER, password: ANP_PASSWORD }',
    ],
    ['ANP_TOKEN', { ANP_TOKEN: 'abc' }, 'auth: { bearer: ANP_TOKEN }'],
  ])('a script names the variables that open it: %s', async (auth, environment, written) => {
    const address = lock(
      '/genoemd.rss',
      (said) => said === basic('klant', 'geheim') || said === 'Bearer abc',
    );
    const unset = await folder.run([address, '--auth', auth]);
    expect([unset.code, unset.stderr]).toEqual([1, expect.stringContaining('zo niet binnen (401)')]);
    const { code, stderr } = await folder.run([address, '--auth', auth], environment);
    expect([code, stderr]).toEqual([0, '']);
    expect(folder.read('newsroom.yaml')).toContain(written);
    expect(folder.names()).toEqual(['newsroom.yaml']);
    // One that is no name is told without saying it.
    const wrong = await folder.run([address, '--auth', 'ge heim!']);
    expect([wrong.code, wrong.stderr]).toEqual([
      2,
      expect.stringContaining('--auth horen namen van variabelen'),
    ]);
    expect(wrong.stderr).not.toContain('ge heim');
  });

  test('a script is told how the newsroom file says it', async () => {
    const { code, stderr } = await folder.run([lock('/script.rss', () => false)]);
    expect(code).toBe(1);
    expect(stderr).toContain('auth: { user: BRON_USER, password: BRON_PASSWORD }');
    expect(stderr).not.toContain('wachtwoord wordt geweigerd');
    const english = await folder.run([lock('/script.rss', () => false)], { TELEX_LOCALE: 'en' });
    expect(english.stderr).toContain('does not let Telex in like this (401)');
  });
});

describe('telex init at an address with a key in it', () => {
  const key = 'zeergeheim42';
  /** A feed that stands there for who has the key alone. */
  const keyed = (query: string) => lock(`/sleutel.rss?${query}`, () => true);

  test.each(['token', 'key', 'apikey', 'api_key', 'access_token'])(
    'puts %s into .env, and shows it nowhere',
    async (name) => {
      const address = keyed(`page=1&${name}=${key}`);
      const run = await folder.sit(
        [],
        [
          { asked: 'Waar komt het nieuws vandaan?', press: [`${site.url}/weg.rss?${name}=${key}`, enter] },
          { asked: 'op dit adres staat niets', press: [address, enter] },
          { asked: 'Waar moet de sleutel staan?', press: [enter] },
          boardOnly,
        ],
      );
      expect(run.code).toBe(0);
      // What is typed stands where it was typed; what Telex says of it has no key.
      const told = plain(run.said).match(/[^\s]*: even kijken …/gu) ?? [];
      expect(told).toHaveLength(2);
      expect(told.join()).not.toContain(key);
      const variable = `BRON_127_0_0_1_${name.toUpperCase()}`;
      const text = folder.read('newsroom.yaml') ?? '';
      expect(text).toContain(`query: { ${name}: ${variable} }`);
      expect(text).toContain(`url: ${site.url}/sleutel.rss?page=1\n`);
      expect(text).not.toContain(key);
      expect(env()).toEqual({ [variable]: key });
      expect(sources()).toMatchObject([{ url: address }]);
      // Run again it is known.
      const again = await folder.run([address], env());
      expect(again.said).toContain('leest Telex al');
      expect(again.said + again.stderr).not.toContain(key);
    },
  );

  test('leaves it in the address where that is wanted', async () => {
    const address = keyed(`token=${key}`);
    await folder.sit([address], [{ asked: 'Waar moet de sleutel staan?', press: [down, enter] }, boardOnly]);
    expect(sources()).toMatchObject([{ url: address }]);
    expect(folder.read('.env')).toBeNull();
  });

  test('a script has it put into .env without being asked, and with --no-env left in the address', async () => {
    const address = keyed(`token=${key}`);
    const run = await folder.run([address]);
    expect(run.said).toContain('komt in .env te staan, als BRON_127_0_0_1_TOKEN');
    expect(run.said).not.toContain(key);
    expect(folder.read('newsroom.yaml')).not.toContain(key);
    folder.close();
    folder = openInitFolder();
    const without = await folder.run([address, '--no-env']);
    expect(without.said).toContain('In dat adres staat een sleutel (token)');
    expect(without.said).not.toContain(key);
    expect(folder.names()).toEqual(['newsroom.yaml']);
  });

  test('a variable of that name with something else in it stays as it is', async () => {
    const address = keyed(`token=${key}`);
    folder.write('.env', 'BRON_127_0_0_1_TOKEN=ander\n');
    await folder.run([address], { BRON_127_0_0_1_TOKEN: 'ander' });
    expect(env()).toEqual({ BRON_127_0_0_1_TOKEN: 'ander', BRON_127_0_0_1_TOKEN_2: key });
  });

  test('of several feeds none is listed with its key', async () => {
    keyed(`feed=a&token=${key}`);
    keyed(`feed=b&token=${key}`);
    const links = ['a', 'b'].map(
      (each) =>
        `<link rel="alternate" type="application/rss+xml" href="/sleutel.rss?feed=${each}&amp;token=${key}">`,
    );
    site.on('/meer', (_request, response) => {
      response
        .writeHead(200, { 'content-type': 'text/html' })
        .end(`<html><head>${links.join('')}</head></html>`);
    });
    const run = await folder.sit(
      [`${site.url}/meer`],
      [
        { asked: 'Die site heeft meer feeds. Welke?', press: [enter] },
        { asked: 'Waar moet de sleutel staan?', press: [enter] },
        boardOnly,
      ],
    );
    expect(run.said).not.toContain(key);
    expect((await folder.run([`${site.url}/meer`], env())).said).not.toContain(key);
  });
});
