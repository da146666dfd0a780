import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { newsroomOf } from '../../settings/read-config.ts';
import type { FeedServer } from '../../support/feed-server.ts';
import {
  ctrlC,
  ctrlD,
  type Doing,
  down,
  enter,
  hangUp,
  type InitFolder,
  openInitFolder,
} from '../../support/init/init-folder.ts';
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

const host = () => site.url.replace('http://', '');

describe('telex init, from a site to a newsroom file', () => {
  test('finds the feed of a site, shows what it would post, and writes a file with comments that Telex starts with', async () => {
    const { code, said } = await folder.run([host()]);
    expect(code).toBe(0);
    expect(said).toContain('Haven van Porto dicht\nLISSABON (PN) · 04.00');
    expect(said).toContain('onderwerp Buitenland · credit Persbureau Noord');
    const text = folder.read('newsroom.yaml') ?? '';
    expect(text).toMatch(/topic: buitenland +# het onderwerp/);
    const { sources, channels, timeZone } = newsroomOf(text);
    expect(timeZone).toBe('Europe/Amsterdam');
    expect(sources).toMatchObject([
      { id: '127.0.0.1', url: `${site.url}/buitenland.rss`, topic: 'buitenland', credit: 'Persbureau Noord' },
    ]);
    expect(channels).toMatchObject([{ platform: 'web', externalId: 'alles' }]);
    expect(folder.names()).toEqual(['newsroom.yaml']);
  });

  test('takes what is said for what it would guess, and speaks English where asked', async () => {
    const said = ['--topic', 'sport', '--credit', 'PN', '--id', 'pn', '--timezone', 'Europe/Brussels'];
    const run = await folder.run(['--feed', `${site.url}/buitenland.rss`, ...said, '--language', 'en']);
    expect(run.said).toContain('This is what Telex would post from it');
    const { sources, timeZone, homeCountry } = newsroomOf(folder.read('newsroom.yaml') ?? '');
    expect(sources).toMatchObject([{ id: 'pn', topic: 'sport', credit: 'PN' }]);
    expect({ timeZone, homeCountry }).toEqual({ timeZone: 'Europe/Brussels', homeCountry: 'BE' });
    expect(folder.read('.env')).toBe('TELEX_LOCALE=en\n');
  });

  test('notices that times name no zone, and reads them in that of the newsroom', async () => {
    const { said } = await folder.run([`${host()}/zoneless.rss`]);
    expect(said).toContain('· 04.00 ·');
    expect(newsroomOf(folder.read('newsroom.yaml') ?? '').sources).toMatchObject([
      { timeZone: 'Europe/Amsterdam' },
    ]);
  });

  test('run again, adds a source behind the others and leaves every other letter', async () => {
    const before = `# Van ons\nsources:\n    # het bureau\n    - id: pn   # contract\n      url:   ${site.url}/buitenland.rss\n      credit: "PN"\n\nchannels: []   # nog geen\nkeep: 90d\n`;
    folder.write('newsroom.yaml', before);
    expect((await folder.run([host()])).said).toContain('leest Telex al, als bron pn');
    expect(folder.read('newsroom.yaml')).toBe(before);
    const { code } = await folder.run([`${host()}/sport.rss`]);
    expect(code).toBe(0);
    const after = folder.read('newsroom.yaml') ?? '';
    const [first = '', last = ''] = before.split('\n\nchannels');
    expect(after.startsWith(first)).toBe(true);
    expect(after.endsWith(`\n\nchannels${last}`)).toBe(true);
    expect(newsroomOf(after).sources.map(({ id, topic }) => ({ id, topic }))).toEqual([
      { id: 'pn', topic: null },
      { id: '127.0.0.1', topic: 'sport' },
    ]);
  });

  test.each([
    ['nos', 'Dat is geen adres'],
    ['ftp://nos.nl/', 'Alleen adressen met http of https'],
    ['https://klant:geheim@nos.nl/', 'Er staat een naam of wachtwoord in'],
  ])('says what is wrong with %s, and writes nothing', async (typed, told) => {
    const { code, stderr } = await folder.run([typed]);
    expect(code).toBe(1);
    expect(stderr).toContain(told);
    expect(stderr).not.toContain('geheim');
    expect(folder.names()).toEqual([]);
  });

  test('says of a page without a feed, and of a fault, what chat says of it', async () => {
    expect((await folder.run([`${host()}/niets`])).stderr).toContain('een feed ervan is niet te vinden');
    expect((await folder.run([`${host()}/weg.rss`])).stderr).toContain('op dit adres staat niets');
  });

  test('a file that is wrong is told with its lines, and left alone', async () => {
    folder.write('newsroom.yaml', 'sources: nos.nl\n');
    const { code, stderr } = await folder.run([host()]);
    expect(code).toBe(1);
    expect(stderr).toContain('newsroom.yaml:1');
    expect(folder.read('newsroom.yaml')).toBe('sources: nos.nl\n');
  });

  test('leaves a newsroom file of another name in charge, and says how it is read', async () => {
    folder.write('newsroom.yml', 'timezone: Europe/Brussels\n');
    const { code, stderr } = await folder.run([host()]);
    expect(code).toBe(1);
    expect(stderr).toContain('Hier staat newsroom.yml, maar Telex leest newsroom.yaml');
    expect(folder.names()).toEqual(['newsroom.yml']);
  });

  test.each(['newsroom.yaml', '.env'])(
    'says that %s cannot be read before anything is asked, and writes nothing',
    async (name) => {
      mkdirSync(join(folder.path, name));
      const { code, said } = await folder.sit([host()], []);
      expect(code).toBe(1);
      expect(said).toContain(`${name} is er, maar is niet te lezen: dat is een map (EISDIR). Los`);
      expect(folder.names()).toEqual([name]);
    },
  );

  test('fills a newsroom file in which nothing stands yet', async () => {
    folder.write('newsroom.yaml', '\n');
    expect((await folder.run([host()])).code).toBe(0);
    expect(newsroomOf(folder.read('newsroom.yaml') ?? '').sources).toHaveLength(1);
  });

  test.each([
    [['--bogus'], 'er is geen vlag --bogus.'],
    [['--topic'], 'bij --topic staat te weinig of te veel.'],
    [['a.example', 'b.example'], 'één adres tegelijk; draai het daarna nog eens voor een ander.'],
    [['--language', 'fr'], 'de taal fr is er niet: nl of en.'],
    [['--timezone', 'Amsterdm'], 'Amsterdm is geen tijdzone zoals Europe/Amsterdam.'],
    [
      ['--channel', 'teams:x'],
      'teams:x noemt geen kanaal: schrijf het als slack:buitenland, discord:buitenland.',
    ],
  ])('says in one line, in the language of the newsroom, what is wrong with %j', async (args, wrong) => {
    const { code, stderr } = await folder.runBare(args);
    expect(code).toBe(2);
    expect(stderr).toBe(`telex init: ${wrong} npx telex init --help noemt alle vlaggen.\n`);
  });

  test('guesses who makes a source where that is said to be nobody', async () => {
    await folder.run([host(), '--credit', ' ']);
    const { sources } = newsroomOf(folder.read('newsroom.yaml') ?? '');
    expect(sources).toMatchObject([{ credit: 'Persbureau Noord' }]);
  });

  test('asks for a source until there is one, and which of several feeds', async () => {
    const { code, answered } = await folder.sit(
      [],
      [
        { asked: 'Waar komt het nieuws vandaan?', press: [`${host()}/weg.rss`, enter] },
        { asked: 'Waar komt het nieuws vandaan?', press: [`${host()}/veel`, enter] },
        { asked: 'Die site heeft meer feeds. Welke?', press: [down, enter] },
        { asked: 'Waar moet het nieuws heen?', press: [down, down, down, enter] },
      ],
    );
    expect({ code, answered }).toEqual({ code: 0, answered: 4 });
    expect(newsroomOf(folder.read('newsroom.yaml') ?? '').sources).toMatchObject([{ topic: 'sport' }]);
  });

  test('asks in English in an English newsroom', async () => {
    const doing: Doing[] = [{ asked: 'Where should the news go?', press: [down, down, down, enter] }];
    const { code, said } = await folder.sit([host()], doing, { TELEX_LOCALE: 'en' });
    expect(code).toBe(0);
    expect(said).not.toMatch(/\b(?:het|een|niet|waar|wordt|berichten|vanzelf)\b/u);
    expect(folder.read('newsroom.yaml')).toContain('# Where news comes from.');
    expect(folder.read('newsroom.yaml')).not.toMatch(/\b(?:het|een|niet|waar)\b/u);
  });

  test('another topic is picked from a list', async () => {
    await folder.sit(
      [host()],
      [
        { asked: 'Waar moet het nieuws heen?', press: [down, down, down, down, enter] },
        { asked: 'Wat moet er anders?', press: [enter] },
        { asked: 'Welk onderwerp', press: [down, enter] },
        { asked: 'Waar moet het nieuws heen?', press: [down, down, down, enter] },
      ],
    );
    expect(newsroomOf(folder.read('newsroom.yaml') ?? '').sources).toMatchObject([{ topic: 'binnenland' }]);
  });

  test('Ctrl-C at a question writes nothing', async () => {
    const { code, said } = await folder.sit(
      [host()],
      [{ asked: 'Waar moet het nieuws heen?', press: [ctrlC] }],
    );
    expect(code).toBe(1);
    expect(said).toContain('Er is niets geschreven');
    expect(folder.names()).toEqual([]);
  });

  test.each([
    { when: 'Ctrl-D', press: [ctrlD] },
    { when: 'a terminal that is closed', press: [hangUp] },
  ])('$when at a question writes nothing, and says so as Ctrl-C does', async ({ press }) => {
    for (const [args, asked] of [
      [[host()], 'Waar moet het nieuws heen?'],
      [[], 'Plak het adres'],
    ] as const) {
      const { code, said } = await folder.sit(args, [{ asked, press }]);
      expect(code).toBe(1);
      expect(said).toContain('Gestopt. Er is niets geschreven.');
      expect(folder.names()).toEqual([]);
    }
  });

  test('Ctrl-D behind what is typed already stops nothing', async () => {
    const { code } = await folder.sit(
      [],
      [
        { asked: 'Plak het adres', press: [host(), ctrlD, enter] },
        { asked: 'Waar moet het nieuws heen?', press: [down, down, down, enter] },
      ],
    );
    expect(code).toBe(0);
  });

  test('what a run that was killed left half written is taken away, and what another is at work on is not', async () => {
    const { pid: gone } = spawnSync(process.execPath, ['-e', '']);
    const theirs = `.env.new-${process.ppid}`;
    for (const pid of [gone, process.pid])
      for (const name of ['.env', 'newsroom.yaml'])
        folder.write(`${name}.new-${pid}`, 'SLACK_BOT_TOKEN=xoxb-oud');
    for (const name of [theirs, 'newsroom.yaml.new-kladje']) folder.write(name, 'van een ander');
    expect((await folder.run([host()])).code).toBe(0);
    expect(folder.names()).toEqual([theirs, 'newsroom.yaml', 'newsroom.yaml.new-kladje'].toSorted());
  });

  test('Ctrl-C while a site is asked writes nothing', async () => {
    const stop = new AbortController();
    site.on('/traag.rss', () => stop.abort());
    const { code, stderr } = await folder.run([`${host()}/traag.rss`], {}, stop.signal);
    expect(code).toBe(1);
    expect(stderr).toBe('Gestopt. Er is niets geschreven.\n');
    expect(folder.names()).toEqual([]);
  });

  test('nothing is written that Telex would not start with', async () => {
    const { code, stderr } = await folder.run([host(), '--credit', 'x'.repeat(81)]);
    expect(code).toBe(1);
    expect(stderr).toContain('sources[0].credit');
    expect(folder.names()).toEqual([]);
  });

  test('adds to an .env that PowerShell saved, and keeps what stands there', async () => {
    folder.write('.env', Buffer.from('\uFEFFTELEX_PORT=3197\r\n', 'utf16le'));
    const { code } = await folder.run([host(), '--language', 'en']);
    expect(code).toBe(0);
    expect(folder.read('.env')).toMatch(/^\uFEFF?TELEX_PORT=3197\r?\nTELEX_LOCALE=en\r?\n$/);
  });

  test('where nothing can be written it says so', async () => {
    const { code, said, stderr } = await folder.run([host()], { TELEX_CONFIG: 'nergens/newsroom.yaml' });
    expect(code).toBe(1);
    expect(said).not.toContain('Start Telex');
    expect(stderr).toContain(
      'Er is niets geschreven, want dat lukt hier niet: de map ervan is er niet (ENOENT).',
    );
  });

  test('with nobody there takes the first feed of a site that can be read', async () => {
    const { code, said } = await folder.run([`${host()}/half`]);
    expect(code).toBe(0);
    expect(said).toContain(`genomen is ${site.url}/sport.rss. De andere: ${site.url}/weg.rss`);
    expect(newsroomOf(folder.read('newsroom.yaml') ?? '').sources).toMatchObject([
      { url: `${site.url}/sport.rss` },
    ]);
  });

  test('without a terminal it says so, and how to go on', async () => {
    const { code, stderr } = await folder.runBare([host()]);
    expect(code).toBe(2);
    expect(stderr).toContain('Met --yes vraagt het niets');
    expect((await folder.run([])).stderr).toContain('Waar komt het nieuws vandaan?');
    expect(folder.names()).toEqual([]);
  });
});
