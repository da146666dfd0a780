import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { openNewsdesk } from '../test/support/newsdesk.ts';
import { wireItem } from '../test/support/wire-item.ts';
import { watchStretches } from './stretches.ts';

const channels = 5_000;
const goalMs = 50;

/**
 * One story for five thousand channels: how long the event loop stands still at most while it is folded and a card for
 * each is put down, and the same for the kill of that story. Processor time between two turns of the loop. Lines to print.
 */
export async function benchFanOut(): Promise<readonly string[]> {
  const desk = await openNewsdesk();
  try {
    fillChannels(join(desk.dataDir, 'telex.sqlite'));
    const item = wireItem({ guid: 'urn:fan-out' });
    // What is loaded and compiled at the first story is no cost of the many.
    await desk.file(wireItem({ guid: 'urn:elsewhere', topics: ['sport'] }));
    const filed = await watchStretches(() => desk.file(item));
    desk.now += 60_000;
    const killed = await watchStretches(() => desk.file({ ...item, pubStatus: 'canceled' }));
    const line = (what: string, { longestMs, cpuMs }: typeof filed) =>
      `  ${what.padEnd(10)}longest stretch ${longestMs.toFixed(0)} ms (goal ${goalMs})   in all ${cpuMs.toFixed(0)} ms of the processor`;
    return [
      `one story for ${channels.toLocaleString('en')} channels`,
      line('filed', filed),
      line('killed', killed),
    ];
  } finally {
    await desk.close();
  }
}

/** Straight into the tables: following one by one is another measurement. */
function fillChannels(path: string): void {
  const database = new DatabaseSync(path, { timeout: 5_000 });
  database.exec(`WITH RECURSIVE c(c) AS (SELECT 1 UNION ALL SELECT c + 1 FROM c WHERE c < ${channels})
    INSERT INTO channel (platform, workspace, external_id, name) SELECT 'web', '', 'kanaal-' || c, 'kanaal-' || c FROM c`);
  database.exec(`INSERT INTO subscription (channel_id, topic, origin, active)
    SELECT id, 'buitenland', 'command', 1 FROM channel`);
  database.close();
}
