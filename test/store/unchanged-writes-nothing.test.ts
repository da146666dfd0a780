import { statSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openDesk } from '../support/open-desk.ts';

let desk: Awaited<ReturnType<typeof openDesk>>;
beforeEach(async () => {
  desk = await openDesk();
});
afterEach(() => desk.close());

/** Grows with each page that is written. */
const written = () => statSync(join(desk.dataDir, 'telex.sqlite-wal')).size;

describe('what changes nothing waits for no disk', () => {
  test('a newsroom file that says what it said', async () => {
    await readFile();
    // The first start after a source was new notes once that it is asked for at its written address.
    await readFile();
    const before = written();
    await readFile();
    expect(written()).toBe(before);
  });

  test('a newsroom file that says something new is written', async () => {
    await readFile();
    const before = written();
    await readFile('https://wire.example/elders');
    expect(written()).toBeGreaterThan(before);
  });

  test.each([
    '/volg sport',
    '/volg alles soort:persbericht',
    '/ontvolg politiek',
    '/alarm hier',
    '/alarm',
    '/gevolgd',
    '/laatste sport',
    '/bericht 1',
    '/onderwerpen',
    '/bronnen',
    '/toestand',
    '/hulp',
  ])('%s where it is so already', async (line) => {
    await desk.file();
    for (const first of ['/volg sport', '/volg alles soort:persbericht', '/alarm hier'])
      await desk.run(first);
    const before = written();
    await desk.run(line);
    expect(written()).toBe(before);
  });

  test('what a command does change is written', async () => {
    await desk.run('/volg sport');
    const before = written();
    await desk.run('/volg politiek');
    expect(written()).toBeGreaterThan(before);
  });
});

async function readFile(url = 'https://wire.example/'): Promise<void> {
  const { sources, subscriptions, troubles } = desk.store;
  const address = { platform: 'web', workspace: '', externalId: 'bureau' };
  const follows = [{ topic: 'sport', filter: [] }];
  await sources.sync([{ id: 'anp', url, credit: 'ANP', topic: null, sample: false }]);
  await subscriptions.syncFile([{ address, name: null, follows, filter: [] }], url);
  await troubles.syncAlarms([address], url);
}
