import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { createDeliverer } from '../src/pipeline/deliver.ts';
import { openStore } from '../src/store/open-store.ts';
import { presenter } from '../test/support/newsdesk.ts';
import { quietLog } from '../test/support/quiet-log.ts';
import { createScriptedAdapter } from '../test/support/scripted-adapter.ts';
import { nightShift, wireItem } from '../test/support/wire-item.ts';

const channels = 50;
const delivered = 1_000;
const megabyte = 1024 * 1024;

/**
 * What waiting costs: 100,000 operations beside 1,000, over fifty channels, in a store on disk. A thousand of each are
 * delivered to a platform that answers at once. Lines to print: operations a second, and how much memory it took.
 */
export async function benchQueue(): Promise<readonly string[]> {
  const lines = [
    `the queue: ${delivered} deliveries over ${channels} channels while so many operations wait`,
  ];
  // The first run warms up: what it loads and compiles is no cost of the queue.
  await run(1_000);
  for (const waiting of [1_000, 100_000]) {
    const { perSecond, rssBytes, slowestMs } = await run(waiting);
    lines.push(
      `  ${waiting.toLocaleString('en').padStart(7)} waiting   ${perSecond.toFixed(0).padStart(5)} operations a second   ` +
        `slowest question for what is next ${slowestMs.toFixed(1)} ms   memory +${(rssBytes / megabyte).toFixed(1)} MB`,
    );
  }
  return lines;
}

async function run(waiting: number) {
  const dataDir = mkdtempSync(join(tmpdir(), 'telex-queue-'));
  const clock = () => nightShift;
  const options = { dataDir, name: 'telex.sqlite', clock };
  try {
    await (await openStore(options)).close();
    fill(join(dataDir, 'telex.sqlite'), waiting);
    const rssBefore = process.memoryUsage().rss;
    const store = await openStore(options);
    const stop = new AbortController();
    const adapter = createScriptedAdapter();
    let acts = 0;
    let rss = rssBefore;
    const deliverer = createDeliverer({
      adapter: {
        ...adapter,
        async send() {
          acts++;
          if (acts % 50 === 0) rss = Math.max(rss, process.memoryUsage().rss);
          if (acts >= delivered) stop.abort();
          return { kind: 'sent', messageId: `m${acts}` };
        },
      },
      store,
      clock,
      present: presenter,
      random: () => 0.5,
      log: quietLog,
    });
    const slowestMs = await slowest(() => store.ledger.waiting('web', clock()));
    const startedAt = performance.now();
    await deliverer.round(stop.signal);
    const seconds = (performance.now() - startedAt) / 1_000;
    await store.close();
    return { perSecond: acts / seconds, rssBytes: rss - rssBefore, slowestMs };
  } finally {
    rmSync(dataDir, { recursive: true, force: true });
  }
}

/** Straight into the tables: promising a hundred thousand one by one is another measurement. */
function fill(path: string, operations: number): void {
  const database = new DatabaseSync(path);
  const stories = operations / channels;
  const item = JSON.stringify(wireItem({ guid: 'urn:queue' }));
  const count = (last: number, name: string) =>
    `${name}(${name}) AS (SELECT 1 UNION ALL SELECT ${name} + 1 FROM ${name} WHERE ${name} < ${last})`;
  database.exec('BEGIN');
  database.exec(`WITH RECURSIVE ${count(channels, 'c')} INSERT INTO channel (platform, workspace, external_id, name)
    SELECT 'web', '', 'kanaal-' || c, 'kanaal-' || c FROM c`);
  database
    .prepare(`WITH RECURSIVE ${count(stories, 's')} INSERT INTO story
      (source_id, sample, state, revision, item_json, text_hash, issued_at, seen_at, sort_at)
      SELECT 'anp', 0, 'live', 1, ?, 'x', ${nightShift}, ${nightShift}, ${nightShift} FROM s`)
    .run(item);
  database.exec('INSERT INTO card (channel_id, story_number) SELECT c.id, s.number FROM story s, channel c');
  database.exec(`INSERT INTO operation
    (key, kind, channel_id, card_id, story_number, revision, urgent, state, due_at, available_at, created_at)
    SELECT 'post:' || id, 'post', channel_id, id, story_number, 1, 0, 'pending', ${nightShift}, ${nightShift}, ${nightShift}
    FROM card ORDER BY id`);
  database.exec('COMMIT');
  database.close();
}

async function slowest(ask: () => Promise<unknown>): Promise<number> {
  let longestMs = 0;
  for (let time = 0; time < 20; time++) {
    const startedAt = performance.now();
    await ask();
    longestMs = Math.max(longestMs, performance.now() - startedAt);
  }
  return longestMs;
}
