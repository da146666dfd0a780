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
    for (const text of [
      '/laatste',
      '/laatste buitenland',
      '/bericht 500',
      '/onderwerpen',
      '/toestand',
      '/gevolgd',
    ])
      lines.push(await measure(text, store));
    return lines;
  } finally {
    await store.close();
    rmSync(dataDir, { recursive: true, force: true });
  }
}

async function measure(text: string, store: Store): Promise<string> {
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
  const channel = { platform: 'slack', workspace: 'T1', externalId: 'C77' };
  const took: number[] = [];
  for (let at = 0; at < batches; at++) {
    const start = process.cpuUsage();
    for (let run = 0; run < batch; run++) {
      const asked = { text, channel, channelName: null, mayManage: async () => true, locale: null };
      if ((await router.run(asked)).refused) throw new Error(`${text} was refused`);
    }
    const { user, system } = process.cpuUsage(start);
    if (at >= warmUp) took.push((user + system) / 1_000 / batch);
  }
  const sorted = took.toSorted((a, b) => a - b);
  const part = (of: number) => (sorted[Math.floor(sorted.length * of)] ?? Number.NaN).toFixed(2).padStart(6);
  return `  ${text.padEnd(22)}p50 ${part(0.5)} ms   p99 ${part(0.99)} ms`;
}

async function fill(store: Store, path: string): Promise<void> {
  await store.sources.sync(
    Array.from({ length: sources }, (_, at) => ({
      ...{ id: `wire-${at}`, url: `https://wire.example/${at}`, credit: null, topic: null, sample: false },
    })),
  );
  const item = {
    ...{ ...emptyDraft, guid: 'urn:wire:1', headline: 'Havenstad sluit brug na storm' },
    ...{ lede: 'De brug is dicht.', body: 'De brug is dicht. '.repeat(30), topics: ['buitenland'] },
    ...{ dateline: null, seenAt: now, link: 'https://wire.example/1', topicReason: null },
  };
  const gapMs = Math.floor(86_400_000 / storiesADay);
  const topics = shippedTopics.map(({ slug }) => slug);
  const database = new DatabaseSync(path, { timeout: 60_000 });
  const up = (to: number) =>
    `with recursive n(i) as (select 1 union all select i + 1 from n where i < ${to})`;
  database.exec('BEGIN');
  database
    .prepare(`${up(stories)} insert into story (source_id, sample, state, revision, item_json, text_hash, issued_at, seen_at, sort_at, agency, sent_by)
      select 'wire-' || (i % ${sources}), 0, 'live', 1, ?, 'h' || i, ${now} - (${stories} - i) * ${gapMs},
        ${now}, ${now} - (${stories} - i) * ${gapMs}, 'anp', 'ANP' from n`)
    .run(JSON.stringify(item));
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
