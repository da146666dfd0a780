import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { commands } from '../../commands/index.ts';
import { createCommandRouter } from '../../src/chat/router/command-router.ts';
import { emptyDraft } from '../../src/domain/item.ts';
import { shippedTopics } from '../../src/domain/topic.ts';
import { createLog } from '../../src/observability/log.ts';
import { createStoryHandling } from '../../src/pipeline/handling/handle-stories.ts';
import { openStore, type Store } from '../../src/store/open-store.ts';
import { wordOfRank } from './archive-of-words.ts';

/** How much there is: a year of a national newsroom. `npm run bench` takes half a minute to make it. */
const stories = Number(process.env.BENCH_STORIES ?? 1_000_000);
const channels = 20_000;
const sources = 500;
/** Channels in which something waits to be posted. */
const waiting = 200;
const storiesADay = 11_000;
/** Processor time is accounted for in steps of some milliseconds: a figure is that of ten commands. */
const batch = 10;
const batches = 60;
const warmUp = 5;
/** Of ten thousand stories the one with a rare word. */
const rareAt = 5_680;
/** So many filings of a sender are told apart; each is one choice of who stands beside it. */
const besides = 40;
/** Besides the three that the filters ask for so many others send one in ten: with 117 of them there are some 4,800 filings. */
const others = Number(process.env.BENCH_SENDERS ?? 0);
const beside = ['Reuters', 'AP', 'dpa', 'Belga', 'EFE', 'ANSA'];
const now = Date.UTC(2026, 4, 4, 20);

/**
 * What commands cost that people type all day, in an archive that is full: processor time of a command, router and all, on the
 * embedded database. The rows are made in SQL; lines to print.
 */
export async function benchCommands(): Promise<readonly string[]> {
  const dataDir = mkdtempSync(join(tmpdir(), 'telex-bench-'));
  const store = await openStore({ dataDir, name: 'telex.sqlite', clock: () => now });
  try {
    await fill(store, join(dataDir, 'telex.sqlite'));
    const title = `commands, ${stories.toLocaleString('en')} stories, ${channels.toLocaleString('en')} channels: processor time, p99 goal 5 ms`;
    const lines = [title];
    for (const text of ['/laatste', '/laatste buitenland', '/bericht 500', '/onderwerpen', '/toestand'])
      lines.push(await measure({ text, store }));
    lines.push(await measure({ text: '/gevolgd', store }));
    lines.push(`/laatste of what a channel follows, and how many stories it lists; ${await fileAll(store)}`);
    for (const follows of followed) lines.push(await measure({ text: '/laatste', store, follows }));
    return lines;
  } finally {
    await store.close();
    rmSync(dataDir, { recursive: true, force: true });
  }
}

/** Of nearly all stories AFP is the sender, of one in two thousand ANP, of one in ten thousand NTB; a word stands in one in ten thousand. */
const followed = [
  'alles',
  'buitenland',
  'buitenland -bron:afp',
  'alles -bron:afp',
  'alles bron:ntb',
  'alles bron:tass',
  'buitenland land:Soedan',
  'buitenland -bron:afp -woord:voetbal',
  'alles woord:brandweerkazerne',
  'alles woord:zqxvw',
  'buitenland, binnenland, politiek, economie, sport, cultuur, tech, wetenschap -bron:afp',
];

/** As many as a night files in a step. */
const filedAStep = 100;

/** Files what was written in SQL, as after a change of release; what a step of that takes. */
async function fileAll(store: Store): Promise<string> {
  const took: number[] = [];
  for (;;) {
    const start = process.cpuUsage();
    const filed = await store.retention.fileEarlier(filedAStep);
    const { user, system } = process.cpuUsage(start);
    took.push((user + system) / 1_000);
    if (filed < filedAStep) break;
  }
  const sorted = took.toSorted((a, b) => a - b);
  const part = (of: number) => (sorted[Math.floor(sorted.length * of)] ?? Number.NaN).toFixed(1);
  const many = (await store.archive.filings())?.all.length;
  return `${many} filings; filing ${filedAStep} stories took p50 ${part(0.5)} ms, p99 ${part(0.99)}`;
}

type Measured = { readonly text: string; readonly store: Store; readonly follows?: string };

async function measure({ text, store, follows }: Measured): Promise<string> {
  const health = { version: 'bench', startedAt: now, sample: false, adapters: [] };
  const router = createCommandRouter({
    ...store,
    commands,
    topics: shippedTopics,
    clock: () => now,
    locale: 'nl',
    timeZone: 'Europe/Amsterdam',
    health: () => health,
    handling: createStoryHandling({ store, wake: () => {} }),
    log: createLog({ level: 'silent' }),
  });
  const externalId = follows === undefined ? 'C77' : `C9${followed.indexOf(follows)}0000`;
  const channel = { platform: 'slack', workspace: 'T1', externalId };
  const ask = (typed: string) =>
    router.run({ text: typed, channel, channelName: null, mayManage: async () => true, locale: null });
  const [, several = '', filter = ''] = follows?.match(/^([^-:]+?)((?: \S*:.*)?)$/u) ?? [];
  for (const topic of several.split(', ')) if (topic !== '') await ask(`/volg ${topic}${filter}`);
  const took: number[] = [];
  let listed = 0;
  for (let at = 0; at < batches; at++) {
    const start = process.cpuUsage();
    for (let run = 0; run < batch; run++) {
      const reply = await ask(text);
      if (reply.refused) throw new Error(`${text} was refused`);
      listed = reply.parts.reduce((sum, part) => sum + (part.kind === 'stories' ? part.lines.length : 0), 0);
    }
    const { user, system } = process.cpuUsage(start);
    if (at >= warmUp) took.push((user + system) / 1_000 / batch);
  }
  const sorted = took.toSorted((a, b) => a - b);
  const part = (of: number) => (sorted[Math.floor(sorted.length * of)] ?? Number.NaN).toFixed(2).padStart(6);
  const what =
    follows === undefined ? text.padEnd(22) : `${String(listed).padStart(2)}  ${follows.padEnd(40)} `;
  return `  ${what}p50 ${part(0.5)} ms   p99 ${part(0.99)} ms`;
}

async function fill(store: Store, path: string): Promise<void> {
  await store.sources.sync(
    Array.from({ length: sources }, (_, at) => ({
      ...{ id: `wire-${at}`, url: `https://wire.example/${at}`, credit: null, topic: null, sample: false },
    })),
  );
  const words = Array.from({ length: 200 }, (_, rank) => wordOfRank(rank * 7)).join(' ');
  const item = {
    ...{ ...emptyDraft, guid: 'urn:wire:1', headline: 'Havenstad sluit brug na storm' },
    ...{ lede: 'De brug is dicht.', body: `De brug is dicht. ${words}`, topics: ['buitenland'] },
    ...{ seenAt: now, link: 'https://wire.example/1', topicReason: null },
  };
  const gapMs = Math.floor(86_400_000 / storiesADay);
  const topics = shippedTopics.map(({ slug }) => slug);
  const variants = topics.length * 5;
  const database = new DatabaseSync(path, { timeout: 60_000 });
  const up = (to: number) =>
    `with recursive n(i) as (select 1 union all select i + 1 from n where i < ${to})`;
  database.exec('BEGIN');
  database.exec('create temp table variant (at integer primary key, item text)');
  // Who stands beside the sender: as many filings of each as are told apart.
  for (let at = 0; at < variants; at++) {
    const agencies = beside.filter((_, bit) => ((at % besides) >> bit) & 1);
    const dateline = { text: '', places: [], agencies, date: null, country: null, zone: null };
    const own = { ...item, dateline, topics: [topics[at % topics.length]] };
    const insert = database.prepare('insert into variant values (?, ?)');
    insert.run(at, JSON.stringify(own));
    if (at === rareAt % variants)
      insert.run(variants, JSON.stringify({ ...own, body: `${item.body} De brandweerkazerne staat leeg.` }));
  }
  database
    .prepare(`${up(stories)} insert into story (source_id, sample, state, revision, item_json, text_hash, issued_at, seen_at, sort_at, agency, sent_by)
      select 'wire-' || (i % ${sources}), 0, 'live', 1, item, 'h' || i, ${now} - (${stories} - i) * ${gapMs},
        ${now}, ${now} - (${stories} - i) * ${gapMs}, 'afp',
        case when i % 9973 = 1234 then 'NTB' when i % 1999 = 77 then 'ANP'
          when ${others} > 0 and (i / ${besides}) % 10 = 3 then 'Bureau ' || ((i / ${besides * 10}) % ${Math.max(others, 1)}) else 'AFP' end
      from n join variant on at = case i % 10000 when ${rareAt} then ${variants} else i % ${variants} end`)
    .run();
  database.exec(`delete from meta where name = 'filed_to'`);
  database
    .prepare(`insert into story_topic (topic, sort_at, story_number)
      select json_extract(?, '$[' || (number % ${topics.length}) || ']'), sort_at, number from story`)
    .run(JSON.stringify(topics));
  database.exec(`${up(channels)} insert into channel (platform, workspace, external_id, name)
    select 'slack', 'T1', 'C' || i, 'kanaal-' || i from n`);
  database
    .prepare(`insert into subscription (channel_id, topic, origin, active)
      select c.id, t.value, 'file', 1 from channel c, json_each(?) t where (c.id + t.key) % 3 = 0`)
    .run(JSON.stringify(topics));
  database.exec(`insert into lane (channel_id, platform, urgent, ready_at, free_at, fence, noted_at)
    select id, platform, 0, case when id <= ${waiting} then 0 end, 0, 0, 0 from channel`);
  database.exec(`insert into operation (key, kind, channel_id, story_number, revision, urgent, state, due_at, available_at, created_at)
    select 'post:' || id, 'post', id, ${stories}, 1, 0, 'pending', ${now}, ${now}, ${now} from channel where id <= ${waiting}`);
  database.exec(`${up(200_000)} insert into operation (key, kind, channel_id, story_number, revision, urgent, state, due_at, available_at, created_at, settled_at)
    select 'done:' || i, 'post', 1 + i % ${channels}, i, 1, 0, 'sent', ${now}, ${now}, ${now}, ${now} from n`);
  database.exec('COMMIT');
  database.close();
}
