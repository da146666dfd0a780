import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { createDeliverer } from '../src/pipeline/deliver.ts';
import { openStore } from '../src/store/open-store.ts';
import { presenter } from '../test/support/newsdesk.ts';
import { quietLog } from '../test/support/quiet-log.ts';
import { createScriptedAdapter } from '../test/support/scripted-adapter.ts';
import { nightShift, wireItem } from '../test/support/wire-item.ts';

const megabyte = 1024 * 1024;

/** So many acts wait, spread over so many channels, and so many of them are delivered and measured. */
type Case = { readonly waiting: number; readonly channels: number; readonly delivered: number };

const cases: readonly Case[] = [
  // one a line
  { waiting: 1_000, channels: 50, delivered: 1_000 },
  { waiting: 100_000, channels: 50, delivered: 1_000 },
  { waiting: 20_000, channels: 2_000, delivered: 300 },
  { waiting: 20_000, channels: 10_000, delivered: 300 },
];

/**
 * What waiting costs, in a store on disk, with a platform that answers at once: beside few acts many, and beside few
 * channels many. Processor time, so that others who use the machine count for nothing. Lines to print.
 */
export async function benchQueue(): Promise<readonly string[]> {
  const lines = ['the queue: what the next act costs, beside 50 channels with 1,000 acts waiting'];
  const [first] = cases;
  // The first run warms up: what it loads and compiles is no cost of the queue.
  if (first !== undefined) await run(first);
  let base = Number.NaN;
  for (const each of cases) {
    const { actMs, memoryBytes, slowestMs } = await run(each);
    if (Number.isNaN(base)) base = actMs;
    lines.push(
      `  ${count(each.channels, 6)} channels, ${count(each.waiting, 7)} waiting   ratio ${(actMs / base).toFixed(2).padStart(5)}   ` +
        `${actMs.toFixed(2)} ms of the processor an act   slowest question for what is next ${slowestMs.toFixed(1)} ms   ` +
        `memory +${(memoryBytes / megabyte).toFixed(1)} MB`,
    );
  }
  return lines;
}

function count(number: number, width: number): string {
  return number.toLocaleString('en').padStart(width);
}

async function run({ waiting, channels, delivered }: Case) {
  const dataDir = mkdtempSync(join(tmpdir(), 'telex-queue-'));
  const clock = () => nightShift;
  const options = { dataDir, name: 'telex.sqlite', clock };
  try {
    await (await openStore(options)).close();
    fill(join(dataDir, 'telex.sqlite'), waiting, channels);
    const heldBefore = heldBytes();
    const store = await openStore(options);
    const stop = new AbortController();
    const adapter = createScriptedAdapter();
    let acts = 0;
    let held = heldBefore;
    const deliverer = createDeliverer({
      adapter: {
        ...adapter,
        async send() {
          acts++;
          if (acts % (delivered / 2) === 0) held = Math.max(held, heldBytes());
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
    const slowestMs = await slowest(() => store.ledger.nextReadyAt('web'));
    const before = process.cpuUsage();
    await deliverer.round(stop.signal);
    const { user, system } = process.cpuUsage(before);
    await store.close();
    return { actMs: (user + system) / 1_000 / acts, memoryBytes: held - heldBefore, slowestMs };
  } finally {
    rmSync(dataDir, { recursive: true, force: true });
  }
}

/** What is held in memory once the garbage is gone, in bytes; SQLite's own cache is bounded and not in it. */
function heldBytes(): number {
  setFlagsFromString('--expose-gc');
  (runInNewContext('gc') as () => void)();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

/** Straight into the tables: promising a hundred thousand one by one is another measurement. */
function fill(path: string, operations: number, channels: number): void {
  const database = new DatabaseSync(path);
  const stories = operations / channels;
  const item = JSON.stringify(wireItem({ guid: 'urn:queue' }));
  const upTo = (last: number, name: string) =>
    `${name}(${name}) AS (SELECT 1 UNION ALL SELECT ${name} + 1 FROM ${name} WHERE ${name} < ${last})`;
  database.exec('BEGIN');
  database.exec(`WITH RECURSIVE ${upTo(channels, 'c')} INSERT INTO channel (platform, workspace, external_id, name)
    SELECT 'web', '', 'kanaal-' || c, 'kanaal-' || c FROM c`);
  database
    .prepare(`WITH RECURSIVE ${upTo(stories, 's')} INSERT INTO story
      (source_id, sample, state, revision, item_json, text_hash, issued_at, seen_at, sort_at)
      SELECT 'anp', 0, 'live', 1, ?, 'x', ${nightShift}, ${nightShift}, ${nightShift} FROM s`)
    .run(item);
  database.exec('INSERT INTO card (channel_id, story_number) SELECT c.id, s.number FROM story s, channel c');
  database.exec(`INSERT INTO operation
    (key, kind, channel_id, card_id, story_number, revision, urgent, state, due_at, available_at, created_at)
    SELECT 'post:' || id, 'post', channel_id, id, story_number, 1, 0, 'pending', ${nightShift}, ${nightShift}, ${nightShift}
    FROM card ORDER BY id`);
  database.exec(`INSERT INTO lane (channel_id, platform, urgent, ready_at, free_at, fence, noted_at)
    SELECT id, platform, 0, ${nightShift}, 0, 0, 0 FROM channel`);
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
