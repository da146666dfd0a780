import { statSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type Newsdesk, openNewsdesk } from '../support/newsdesk.ts';

const address = { platform: 'slack', workspace: 'T1', externalId: 'C1' };
let desk: Newsdesk;

beforeEach(async () => {
  desk = await openNewsdesk();
  await desk.store.subscriptions.channel(address, 'buitenland');
});
afterEach(() => desk.close());

/** Grows with each page that is written. */
const written = () => statSync(join(desk.dataDir, 'telex.sqlite-wal')).size;

test('finding a channel of which all is known writes nothing', async () => {
  const before = written();
  const { subscriptions } = desk.store;
  for (let times = 0; times < 5; times++) {
    await subscriptions.channel(address, 'buitenland');
    await subscriptions.channel({ ...address, workspace: '' }, null);
  }
  expect(written()).toBe(before);
});

test('a new name and a workspace that was not known yet are kept', async () => {
  const before = written();
  const { subscriptions } = desk.store;
  await subscriptions.channel({ ...address, workspace: 'T2' }, 'wereld');
  expect(written()).toBeGreaterThan(before);
  expect(await subscriptions.known(address)).toMatchObject({ name: 'wereld', workspace: 'T2' });
  expect(await subscriptions.known({ ...address, externalId: 'C2' })).toBeNull();
});
