import { afterEach, beforeEach, expect, test } from 'vitest';
import { createHubClient, type HubRequest } from '../../../src/feeds/fetch/ask-hub.ts';
import { askHubs } from '../../../src/pipeline/push/ask-hubs.ts';
import { createPushBook } from '../../../src/pipeline/push/push-book.ts';
import type { UrlSource } from '../../../src/settings/source-table.ts';
import { newsroomOf } from '../../settings/read-config.ts';
import { type FeedServer, startFeedServer } from '../../support/feed-server.ts';
import { type Newsdesk, openNewsdesk } from '../../support/newsdesk.ts';
import { quietLog } from '../../support/quiet-log.ts';
import { minuteMs } from '../../support/wire-item.ts';

let desk: Newsdesk;
let within: FeedServer;
beforeEach(async () => {
  desk = await openNewsdesk();
  within = await startFeedServer();
});
afterEach(async () => {
  await within.close();
  await desk.close();
});

test('what a document named as its topic lets nobody reach a private network once its source is gone', async () => {
  const { store, clock } = desk;
  const { sources } = newsroomOf(
    `sources:\n  - { id: wire, url: 'https://wire.example/rss' }\nchannels:\n  - { platform: web, channel: alles, follows: [alles] }\n`,
  );
  const of = { store, publicUrl: 'https://telex.example', clock, log: quietLog };
  const [source] = sources as [UrlSource];
  const named = { hub: `${within.url}/hub`, topic: `${within.url}/rss` };
  await createPushBook({ ...of, sources, guard: () => true }).found(source, named);
  const book = createPushBook({ ...of, sources: [] });
  const [subscription] = await store.pushes.all();
  const token = subscription?.token ?? '';
  await book.change(token, (now) => ({ ...now, state: 'leaving', dueAt: desk.now, tries: 0 }));
  desk.now += minuteMs;
  const client = createHubClient({ userAgent: 'Telex/test', clock });
  const asked: HubRequest[] = [];
  const telling: typeof client = {
    ...client,
    ask(request, signal) {
      asked.push(request);
      return client.ask(request, signal);
    },
  };
  const { signal } = new AbortController();
  await askHubs({ book, client: telling, clock, random: () => 0.5, log: quietLog }, signal);
  expect(asked).toMatchObject([
    { ...{ hub: named.hub, writtenUrl: null }, form: { 'hub.mode': 'unsubscribe' } },
  ]);
  expect(within.seen).toEqual([]);
  // Where the newsroom itself wrote an address there, it is asked.
  const { form } = asked[0] as HubRequest;
  await client.ask({ hub: named.hub, form, writtenUrl: `${within.url}/rss` }, signal);
  expect(within.seen).toHaveLength(1);
  await client.stop();
});
