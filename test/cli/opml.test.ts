import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseOpml } from 'feedsmith';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createOpmlTool } from '../../src/cli/opml/opml-tool.ts';
import { newsroomDefaults } from '../../src/settings/newsroom.ts';
import { openStore } from '../../src/store/open-store.ts';
import { newsroomOf } from '../settings/read-config.ts';

let folder: string;
let path: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'telex-opml-'));
  path = join(folder, 'newsroom.yaml');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

async function run(...args: readonly string[]) {
  const written = { stdout: '', stderr: '' };
  const tool = createOpmlTool({
    newsroom: () => (existsSync(path) ? newsroomOf(readFileSync(path, 'utf8')) : null),
    read: newsroomOf,
    none: { ...newsroomDefaults, sources: [] },
    path: () => path,
    dataDir: () => folder,
    clock: () => 0,
  });
  const code = await tool.run(args, {
    stdin: (async function* () {})(),
    stdout: (text) => {
      written.stdout += text;
    },
    stderr: (text) => {
      written.stderr += text;
    },
    locale: 'en',
    signal: new AbortController().signal,
  });
  return { code, ...written };
}

const file = `# De redactie van het noorden
sources:
  # het persbureau
  - id: anp # zie het contract
    url: https://anp.example/feed
    topic: binnenland
channels: []   # nog geen
`;
const opml = `<?xml version="1.0" encoding="UTF-8"?>
<opml version="1.0"><head><title>Mijn feeds</title></head><body>
  <outline text="Sport"><outline text="Nog dieper">
    <outline text="NOS Sport &amp; spel" type="rss" xmlUrl="https://feeds.nos.nl/sport?a=1&amp;b=2"/>
    <outline text="Al gelezen" xmlUrl="http://www.anp.example/feed/"/>
  </outline></outline>
  <outline text="Zonder desk"><outline title="Één café" XMLURL="https://cafe.example/rss" category="/Nieuws/Economie"/></outline>
  <outline text="NOS Sport &amp; spel" xmlUrl="http://feeds.nos.nl/sport?a=1&amp;b=2"/>
  <outline text="Met sleutel" xmlUrl="https://api.example/rss?apikey=geheim"/>
  <outline text="Bestand" xmlUrl="file:///etc/passwd"/>
  <outline text="&lt;b&gt;" xmlUrl="https://b.example/rss"/>
</body></opml>`;

describe('telex opml import', () => {
  test('writes the lines of the newsroom file that are new, with the desk of their folder, and says what it leaves and why', async () => {
    writeFileSync(path, file);
    writeFileSync(join(folder, 'feeds.opml'), opml);
    const { code, stdout, stderr } = await run('import', join(folder, 'feeds.opml'));
    expect(code).toBe(0);
    expect(stdout).toBe(`sources:
  - id: nos-sport-spel
    url: https://feeds.nos.nl/sport?a=1&b=2
    topic: sport
  - id: een-cafe
    url: https://cafe.example/rss
    topic: economie
  - id: b
    url: https://b.example/rss
`);
    expect(stderr.split('\n')).toEqual([
      'not taken: Al gelezen: its address is read already, as anp',
      'not taken: NOS Sport & spel: its address is read already, as nos-sport-spel',
      'not taken: Met sleutel: there is a password or a key in its address: write that source yourself, with auth or headers and a variable',
      'not taken: Bestand: its address is neither http nor https',
      '3 of 7 feeds taken, 2 with a topic',
      '',
    ]);
    expect(stderr).not.toContain('geheim');
    expect(readFileSync(path, 'utf8')).toBe(file);
  });

  test('adds them to the file where that is asked for: comments stay, and the file as it was is kept', async () => {
    writeFileSync(path, file);
    writeFileSync(join(folder, 'feeds.opml'), opml);
    expect(await run('import', join(folder, 'feeds.opml'), '--write')).toMatchObject({ code: 0, stdout: '' });
    const after = readFileSync(path, 'utf8');
    for (const line of [
      '# De redactie van het noorden',
      '# het persbureau',
      'id: anp # zie het contract',
      '# nog geen',
    ])
      expect(after).toContain(line);
    expect(newsroomOf(after).sources.map(({ id }) => id)).toEqual(['anp', 'nos-sport-spel', 'een-cafe', 'b']);
    expect(readFileSync(`${path}.bak`, 'utf8')).toBe(file);
    // The same once more: all of it is there.
    expect((await run('import', join(folder, 'feeds.opml'), '--write')).stderr).toContain(
      '0 of 7 feeds taken',
    );
    expect(readFileSync(path, 'utf8')).toBe(after);
  });

  test('makes a file where there is none, and writes none that Telex would not start with', async () => {
    writeFileSync(join(folder, 'feeds.opml'), opml);
    expect((await run('import', join(folder, 'feeds.opml'), '--write')).code).toBe(0);
    expect(newsroomOf(readFileSync(path, 'utf8')).sources).toHaveLength(4);
    expect(readdirSync(folder).toSorted()).toEqual(['feeds.opml', 'newsroom.yaml']);
  });

  test('says of other lists and of pages that they are not read, and reads UTF-16', async () => {
    const [list] = [join(folder, 'x.opml')];
    const text = `<?xml version="1.0" encoding="UTF-16"?><opml version="2.0"><body>
      <outline text="Nog een lijst" type="include" url="https://a.example/b.opml"/>
      <outline text="Een pagina" type="link" url="https://a.example/"/>
      <outline text="Één café" xmlUrl="https://cafe.example/rss"/></body></opml>`;
    writeFileSync(list, Buffer.from(`\ufeff${text}`, 'utf16le'));
    const { code, stdout, stderr } = await run('import', list);
    expect(code).toBe(0);
    expect(stdout).toContain('id: een-cafe');
    expect(stderr).toContain('not taken: Nog een lijst: it is another list (include)');
    expect(stderr).toContain('not taken: Een pagina: it is a page (link)');
  });

  test('takes nothing of a list that was cut off', async () => {
    const list = join(folder, 'x.opml');
    for (const end of [opml.indexOf('<outline text="Met sleutel"') + 12, opml.length - '</opml>'.length]) {
      writeFileSync(list, opml.slice(0, end));
      const { code, stdout, stderr } = await run('import', list, '--write');
      expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
      expect(stderr).toContain('breaks off before its end');
    }
    expect(existsSync(path)).toBe(false);
  });

  test.skipIf(process.platform === 'win32')(
    'ends at what never ends, and names the folder that it was given',
    async () => {
      expect(await run('import', '/dev/zero')).toEqual({
        code: 1,
        stdout: '',
        stderr: expect.stringContaining('/dev/zero is larger than 16 MB'),
      });
      expect(await run('import', folder)).toEqual({
        code: 1,
        stdout: '',
        stderr: expect.stringContaining(`${folder}: `),
      });
    },
  );

  test('refuses what is no OPML', async () => {
    writeFileSync(join(folder, 'x.html'), '<html><body>geen</body></html>');
    expect(await run('import', join(folder, 'x.html'))).toMatchObject({ code: 1 });
    expect(await run('import', join(folder, 'weg.opml'))).toMatchObject({ code: 1 });
    expect((await run('import')).code).toBe(2);
    expect((await run()).code).toBe(2);
    expect((await run('export', 'a', 'b')).code).toBe(2);
  });
});

describe('telex opml export', () => {
  test('writes what other readers read, by desk, those from chat too, and nothing with a key', async () => {
    writeFileSync(
      path,
      `sources:
  - {id: anp, url: 'https://anp.example/feed?a=1&b=2', credit: 'A & B "ANP"', topic: sport}
  - {id: los, url: 'https://los.example/rss'}
  - {id: geheim, url: 'https://user:wachtwoord@anp.example/x'}
  - {id: map, folder: /var/spool/anp}
`,
    );
    const store = await openStore({ dataDir: folder, name: 'telex.sqlite', clock: () => 0 });
    await store.chatSources.add({
      id: 'chat',
      url: 'https://chat.example/rss',
      topic: 'sport',
      credit: null,
      by: null,
      at: 0,
    });
    await store.close();
    const { code, stdout, stderr } = await run('export');
    expect(code).toBe(0);
    expect(parseOpml(stdout).body?.outlines).toEqual([
      {
        text: 'Sport',
        outlines: [
          { text: 'A & B "ANP"', type: 'rss', xmlUrl: 'https://anp.example/feed?a=1&b=2' },
          { text: 'chat', type: 'rss', xmlUrl: 'https://chat.example/rss' },
        ],
      },
      { text: 'los', type: 'rss', xmlUrl: 'https://los.example/rss' },
    ]);
    expect(stdout).not.toContain('wachtwoord');
    expect(stderr).toBe(
      'geheim: left out, it is read with a password or a key\nmap: left out, it is a folder\n',
    );
    expect((await run('export', join(folder, 'uit.opml'))).code).toBe(0);
    expect(readFileSync(join(folder, 'uit.opml'), 'utf8')).toBe(stdout);
    expect(await run('export', join(folder, 'uit.opml'))).toMatchObject({ code: 1 });
  });
});

test('of somebody else’s list it says which feeds lie on a network of one’s own, and reads what is handed to feed readers', async () => {
  const list = join(folder, 'lijst.opml');
  writeFileSync(
    list,
    '<opml version="2.0"><body><outline text="Binnen" xmlUrl="http://192.168.1.1/rss"/><outline text="Krant" xmlUrl="feed://krant.example/rss"/></body></opml>',
  );
  const { stdout, stderr } = await run('import', list);
  expect(stderr).toContain('mind: binnen is not on the public internet: 192.168.1.1');
  expect(stderr).not.toContain('mind: krant');
  expect(stdout).toContain('url: https://krant.example/rss');
});

test('a list of nothing but folders in folders is refused before it costs anything', async () => {
  const list = join(folder, 'diep.opml');
  const folders = '<outline text="map">'.repeat(200_000);
  writeFileSync(
    list,
    `<opml version="2.0"><body>${folders}<outline xmlUrl="http://x.example/rss"/></body></opml>`,
  );
  expect(await run('import', list)).toMatchObject({
    code: 1,
    stderr: `telex opml: ${list} has folders in more than a hundred others\n`,
  });
});
