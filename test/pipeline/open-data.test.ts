import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Said } from '../../src/domain/said/said.ts';
import { openData } from '../../src/pipeline/open-data.ts';
import { newsroomOf } from '../settings/read-config.ts';
import { quietLog } from '../support/quiet-log.ts';
import { nightShift } from '../support/wire-item.ts';

test('a start with hundreds of sources and channels asks the disk as often as one with two', async () => {
  expect(await commitsOfStart(400)).toBe(await commitsOfStart(2));
});

test('a start that waits for its database ends at once when it is told to: it has begun nothing', async () => {
  const stop = new AbortController();
  const waits = Promise.withResolvers<Said>();
  const stops = new AsyncDisposableStack();
  const opening = openData(
    newsroomOf(`sources:\n  - {id: anp, url: 'https://wire.example/anp'}`),
    {
      ...{ dataDir: tmpdir(), log: quietLog, clock: () => nightShift },
      // Nobody listens there.
      databaseUrl: 'postgres://telex@127.0.0.1:1/telex',
      onWait: waits.resolve,
      stopping: stop.signal,
    },
    stops,
  );
  const refused = expect(opening).rejects.toThrow('Ctrl-C');
  expect((await waits.promise).en).toMatch(/Telex waits for it/);
  stop.abort(new Error('Ctrl-C'));
  await refused;
  await stops.disposeAsync();
});

/** How often the log of a new database was committed to by a start with so many sources, each in a channel of its own. */
async function commitsOfStart(count: number): Promise<number> {
  const each = (write: (at: number) => string) =>
    Array.from({ length: count }, (_, at) => write(at)).join('\n');
  const newsroom = newsroomOf(`sources:
${each((at) => `  - {id: bron-${at}, url: 'https://wire.example/${at}', topic: sport}`)}
channels:
${each((at) => `  - {platform: web, channel: kanaal-${at}, follows: [sport]}`)}`);
  const dataDir = mkdtempSync(join(tmpdir(), 'telex-start-'));
  const stops = new AsyncDisposableStack();
  try {
    await openData(newsroom, { dataDir, log: quietLog, clock: () => nightShift }, stops);
    return commitsIn(readFileSync(join(dataDir, 'telex.sqlite-wal')));
  } finally {
    await stops.disposeAsync();
    rmSync(dataDir, { recursive: true, force: true });
  }
}

/** Frames of a write-ahead log that end a transaction: https://www.sqlite.org/fileformat2.html#walformat */
function commitsIn(log: Buffer): number {
  const pageSize = log.readUInt32BE(8);
  const salt = log.subarray(16, 24);
  let commits = 0;
  for (let at = 32; at + 24 + pageSize <= log.length; at += 24 + pageSize) {
    const isOfThisLog = log.subarray(at + 8, at + 16).equals(salt);
    if (isOfThisLog && log.readUInt32BE(at + 4) > 0) commits++;
  }
  return commits;
}
