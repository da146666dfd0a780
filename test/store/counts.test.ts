import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createDeliverer } from '../../src/pipeline/deliver.ts';
import { type Newsdesk, openNewsdesk, presenter } from '../support/newsdesk.ts';
import { quietLog } from '../support/quiet-log.ts';
import { createScriptedAdapter } from '../support/scripted-adapter.ts';
import { minuteMs, wireItem } from '../support/wire-item.ts';

let desk: Newsdesk;

beforeEach(async () => {
  desk = await openNewsdesk();
});
afterEach(() => desk.close());

test('what is told of the queue is what stands in it, after posts, edits, kills, a decision and retention', async () => {
  for (const externalId of ['een', 'twee'])
    await desk.follow({ platform: 'web', workspace: '', externalId }, 'buitenland');
  await desk.file(...['a', 'b', 'c'].map((guid) => wireItem({ guid })));
  await expectExact();
  const adapter = createScriptedAdapter();
  adapter.script.push(async () => ({ kind: 'refused', reason: 'no' }));
  const { store, clock } = desk;
  const deps = { adapter, store, clock, present: presenter, random: () => 0.5, log: quietLog };
  const deliverer = createDeliverer(deps);
  const deliver = () => deliverer.round(new AbortController().signal);
  await deliver();
  desk.now += minuteMs;
  await desk.file(
    wireItem({ guid: 'a', headline: 'Kop van later' }),
    wireItem({ guid: 'b', pubStatus: 'canceled' }),
  );
  await expectExact();
  await store.ledger.parkAllOpen('a backup was put back', desk.now);
  await expectExact();
  const [parked] = await store.deliveries.list({ state: 'parked', limit: 1 });
  await store.ledger.drop(parked?.id ?? 0, desk.now);
  await deliver();
  await expectExact();
  await store.retention.pruneLedger(desk.now + minuteMs, 2);
  await store.retention.retireStories(desk.now + minuteMs, 1);
  await expectExact();
});

/** Counts the ledger itself, row by row. */
async function expectExact(): Promise<void> {
  const database = new DatabaseSync(join(desk.dataDir, 'telex.sqlite'), { readOnly: true });
  const rows = database.prepare('SELECT state, count(*) AS operations FROM operation GROUP BY state').all();
  database.close();
  const counted = Object.fromEntries(rows.map(({ state, operations }) => [state, operations]));
  expect(Object.fromEntries(await desk.store.deliveries.countByState())).toEqual(counted);
}
