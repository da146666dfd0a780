import { afterEach, beforeEach, expect, test } from 'vitest';
import { type ApFiling, type ApServer, startApServer } from '../../support/ap/ap-server.ts';
import { status } from '../../support/feed-server.ts';
import { openPollingDesk, type PollingDesk } from '../../support/polling-desk.ts';
import { nightShift } from '../../support/wire-item.ts';

const key = 'ap-sleutel-4711';
const filing = (id: string, version = 0): ApFiling => ({
  id,
  version,
  headline: `Story ${id} in version ${version}`,
  text: `What ${id} is about in version ${version}, as it was filed.`,
  at: nightShift - 600_000 + version * 60_000,
});

let ap: ApServer;
let desk: PollingDesk;
beforeEach(async () => {
  ap = await startApServer(key);
  desk = await openPollingDesk(
    `sources:\n  - { id: ap, url: '${ap.url}?apikey=${key}', every: 30s }\nchannels:\n  - { platform: web, channel: alles, follows: [alles] }\n`,
  );
});
afterEach(async () => {
  await desk.close();
  await ap.close();
});

async function poll() {
  desk.now += 60_000;
  return (await desk.round())[0];
}

/** The feed's pages that were asked for since. */
const pagesSince = (asked: number) =>
  ap.server.seen
    .slice(asked)
    .flatMap(({ path }) => /seq=(\d+)/.exec(path)?.[1] ?? (path.includes('/feed') ? 'newest' : []));

test('after a restart it goes on where it stopped, long after', async () => {
  ap.file(filing('a'), filing('b'), filing('c'));
  expect(await poll()).toMatchObject({ outcome: 'read', folded: { fresh: 3 } });
  await desk.restart();
  desk.now += 6 * 3_600_000;
  const asked = ap.server.seen.length;
  ap.file(filing('d'));
  expect(await poll()).toMatchObject({ folded: { fresh: 1 } });
  expect(pagesSince(asked)).toEqual(['3', '4']);
});

test('what could not be stored is read again: the place to go on from is stored with the items', async () => {
  ap.file(filing('a'), filing('b'));
  desk.failNextSave();
  await expect(poll()).rejects.toThrow('the disk is full');
  const asked = ap.server.seen.length;
  expect(await poll()).toMatchObject({ folded: { fresh: 2 } });
  expect(pagesSince(asked)[0]).toBe('newest');
});

test('a version that is new changes its story, an older one that comes again does not', async () => {
  ap.file(filing('a'));
  await poll();
  ap.file(filing('a', 1));
  expect(await poll()).toMatchObject({ folded: { fresh: 0, updated: 1 } });
  ap.file(filing('a'));
  expect(await poll()).toMatchObject({ folded: { fresh: 0, updated: 0 } });
  expect(ap.textsAsked()).toEqual(['a.0', 'a.1']);
});

test('a key that is not let in fails the poll, and nothing is passed over', async () => {
  ap.file(filing('a'));
  await poll();
  ap.file(filing('b'));
  ap.answerText('b', status(401));
  expect(await poll()).toMatchObject({ outcome: 'failed', errorKind: 'auth' });
  ap.answerText('b', null);
  desk.now += 3_600_000;
  expect(await poll()).toMatchObject({ folded: { fresh: 1 } });
});

test('asked to wait at a text, the poll is limited and says until when', async () => {
  ap.file(filing('a'));
  ap.answerText('a', status(429, { 'retry-after': '300' }));
  expect(await poll()).toMatchObject({ outcome: 'limited' });
  ap.answerText('a', null);
  desk.now += 3_600_000;
  expect(await poll()).toMatchObject({ folded: { fresh: 1 } });
});

test('its key stands in no line of the log', async () => {
  ap.file(filing('a'), filing('b'));
  ap.answerText('b', status(404));
  await poll();
  expect(desk.lines.join('\n')).toContain('item b is asked for again');
  expect(desk.lines.join('\n')).not.toContain(key);
});
