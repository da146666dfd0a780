import { text } from 'node:stream/consumers';
import pg from 'pg';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import type { TelexProcess } from '../../support/crash/telex-process.ts';
import { document, type FeedServer, startFeedServer, status } from '../../support/feed-server.ts';
import { type PostgresServer, startPostgres } from '../../support/postgres/postgres-server.ts';
import { type Standby, startStandby } from '../../support/postgres/standby.ts';
import { openSwitch, type Switch } from '../../support/postgres/switch.ts';
import { patienceMs } from '../../support/process/patience.ts';
import { type HubServer, startHub } from '../../support/push/hub-server.ts';
import { rssDocument } from '../../support/rss-document.ts';
import { askTelex, openTelexFolder, readHeadlines, type TelexFolder } from '../../support/telex-folder.ts';

let server: PostgresServer;
/** The address that Telexes are given; what stands behind it changes. */
let door: Switch;
let standby: Standby | null = null;
let wire: FeedServer;
let hub: HubServer;
/** Whom a load balancer sends what comes from outside. */
let reached: TelexProcess;
const publicUrl = 'https://telex.example/wire';
const folders: TelexFolder[] = [];
const filed: string[] = [];

beforeAll(async () => {
  [server, wire] = await Promise.all([startPostgres(), startFeedServer()]);
  door = await openSwitch(server.url('postgres'));
  hub = await startHub(publicUrl, () => reached.url);
  // A hub of a private network counts where its source is: there what is asked of it is handed on.
  wire.on('/hub', async (request, response) => {
    const { method = 'GET', headers } = request;
    const type = headers['content-type'] ?? '';
    const answer = await fetch(hub.url, {
      method,
      headers: { 'content-type': type },
      body: await text(request),
    });
    response.writeHead(answer.status).end();
  });
});
afterAll(async () => {
  await Promise.all(folders.map((folder) => folder.close()));
  await Promise.all([hub.close(), wire.close(), door.stop()]);
  await standby?.stop();
  await server.stop();
});

it(
  'two Telexes on one PostgreSQL are one newsroom, through cut connections, a server that is away, slow or replaced, and a kill',
  async () => {
    file('Kabinet valt');
    // The server is away when the first one starts: it waits, and says so.
    await server.down();
    const starting = open();
    await until(() => starting.said().includes('Telex wacht erop'));
    await server.up();
    const [a, b] = await Promise.all([starting.telex, open().telex]);
    const both = [a, b];
    for (const each of both) await shows(each);
    expect(await askTelex(b, '/laatste buitenland')).toContain('Kabinet valt');
    for (const each of both) expect(await askTelex(each, '/zoek kabinetten')).toContain('Kabinet valt');

    // One of them asks the hub, and what it wants to know, and sends, comes to the other as well.
    await until(() => hub.asked.length > 0);
    refusePolls();
    for (const [at, each] of both.entries()) {
      reached = each;
      if (at === 0) expect((await hub.verify()).map(({ status }) => status)).toEqual([200]);
      filed.unshift(`Van de hub ${at}`);
      const sent = await hub.push(`${wire.url}/wire.rss`, rssDocument(filed, Date.now()));
      expect(sent.map(({ status }) => status)).toEqual([202]);
      await shows(each);
    }
    expect(hub.asked).toHaveLength(1);
    file('Daarna');

    // All connections are cut at once: nobody dies, and nothing is lost or twice.
    file('Verbindingen weg');
    await cutAll();
    for (const each of both) await shows(each);

    // The server goes away and comes back.
    await server.down();
    file('Server weg');
    for (const each of both) await until(async () => (await readyz(each)) === 503);
    await server.up();
    for (const each of both) await until(async () => (await readyz(each)) === 200);
    for (const each of both) await shows(each);

    // A file that is changed on one of them is in force on both, and told until both have it.
    expect(await filesTold(a)).toBeUndefined();
    const { write } = folders.at(-1) ?? {};
    write?.('newsroom.yaml', newsroom('buitenland-nieuw'));
    for (const each of both) await until(async () => (await channelsOf(each)).includes('buitenland-nieuw'));
    await until(async () => (await filesTold(a))?.here === true && (await filesTold(b))?.here === false);
    expect(await askTelex(a, '/toestand')).toMatch(/niet op elke Telex hetzelfde: dat van \S+ \(gewijzigd/);
    folders[0]?.write('newsroom.yaml', newsroom('buitenland-nieuw'));
    for (const each of both) await until(async () => (await filesTold(each)) === undefined);

    // It refuses connections while it is there.
    door.turn(null);
    file('Niemand wordt toegelaten');
    for (const each of both) await until(async () => (await readyz(each)) === 503);
    door.turn(server.url('postgres'));
    for (const each of both) await until(async () => (await readyz(each)) === 200);
    for (const each of both) await shows(each);

    // Each of its answers takes its time.
    door.slow(15);
    file('Traag net');
    for (const each of both) await shows(each);
    door.slow(0);

    // It is gone for good, and its standby takes its place with all that was confirmed.
    standby = await startStandby(server);
    file('Eerste server nog');
    for (const each of both) await shows(each);
    file('Andere server');
    await server.down();
    await standby.promote();
    door.turn(standby.url('postgres'));
    for (const each of both) await until(async () => (await readyz(each)) === 200);
    for (const each of both) await shows(each);

    // One dies: the other has its work within a lease.
    await a.kill();
    reached = b;
    refusePolls();
    filed.unshift('Een van de twee is dood');
    await hub.push(`${wire.url}/wire.rss`, rssDocument(filed, Date.now()));
    file('En het leven gaat door');
    await shows(b);
    expect(await askTelex(b, '/zoek leven -kabinet')).toContain('En het leven gaat door');
    expect(await b.stop()).toBe(0);
  },
  patienceMs(240_000),
);

it(
  'what is wrong with the database is said in a sentence, without a password',
  async () => {
    await server.up();
    const refused = async (url: string) => {
      const { code, output } = await folder().refused({ DATABASE_URL: url });
      expect(code).toBe(1);
      expect(output).not.toMatch(/\n\s+at |geheim/);
      return output;
    };
    expect(await refused(server.url('nergens').replace('telex@', 'telex:geheim@'))).toMatch(
      /^telex: DATABASE_URL: er is geen database nergens op 127\.0\.0\.1:\d+: maak die \(createdb nergens\)/m,
    );
  },
  patienceMs(60_000),
);

function file(headline: string): void {
  filed.unshift(headline);
  const at = Date.now();
  const links = { link: `<${wire.url}/hub>; rel="hub", <${wire.url}/wire.rss>; rel="self"` };
  wire.on('/wire.rss', document(rssDocument(filed, at), links));
}

/**
 * Until the next item is filed a poll fails. One that came after what a hub sent and before that item would find nothing that the hub did not send, and the
 * next would come in a quarter of an hour.
 */
function refusePolls(): void {
  wire.on('/wire.rss', status(500));
}

/** Each item once, on this one's board. */
async function shows(telex: TelexProcess): Promise<void> {
  await until(async () => (await readHeadlines(telex)).length >= filed.length, `it shows ${filed[0]}`);
  expect((await readHeadlines(telex)).toSorted()).toEqual(filed.toSorted());
}

async function readyz({ url }: TelexProcess): Promise<number> {
  return (await fetch(`${url}/readyz`)).status;
}

async function filesTold({ url }: TelexProcess): Promise<{ here: boolean } | undefined> {
  const told = (await (await fetch(`${url}/readyz`)).json()) as { newsroomFiles?: { here: boolean } };
  return told.newsroomFiles;
}

async function channelsOf({ url }: TelexProcess): Promise<readonly string[]> {
  const { channels } = (await (await fetch(`${url}/api/channels`)).json()) as {
    channels: { name: string }[];
  };
  return channels.map(({ name }) => name);
}

async function cutAll(): Promise<void> {
  const client = new pg.Client(server.url('postgres'));
  await client.connect();
  const { rowCount } = await client.query(
    `select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'telex'`,
  );
  await client.end();
  expect(rowCount).toBeGreaterThan(1);
}

function folder(): TelexFolder {
  const made = openTelexFolder();
  folders.push(made);
  made.write('newsroom.yaml', newsroom());
  return made;
}

/** A newsroom file, with these channels besides. */
function newsroom(...more: readonly string[]): string {
  return [
    `publicUrl: ${publicUrl}`,
    'sources:',
    `  - { id: wire, url: '${wire.url}/wire.rss', topic: buitenland, every: 10s }`,
    'channels:',
    ...['alles', ...more].map((name) => `  - { platform: web, channel: ${name}, follows: [alles] }`),
    '',
  ].join('\n');
}

/** Starts one; what it says until it is there can be read meanwhile. */
function open() {
  let said = '';
  const environment = { DATABASE_URL: door.url('postgres'), TELEX_LEASE_S: '5' };
  const telex = folder().start(environment, (output) => {
    said = output;
  });
  return { telex, said: () => said };
}

async function until(holds: () => boolean | Promise<boolean>, asked = String(holds)): Promise<void> {
  await vi.waitFor(async () => expect(await holds(), asked).toBe(true), {
    timeout: patienceMs(50_000),
    interval: 100,
  });
}
