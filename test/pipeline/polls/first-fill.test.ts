import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ItemDraft } from '../../../src/domain/item.ts';
import { createFeedParser } from '../../../src/feeds/document/parse-in-worker.ts';
import { createFetcher } from '../../../src/feeds/fetch/fetch-feed.ts';
import { createDeliverer, type Deliverer } from '../../../src/pipeline/deliver.ts';
import { createPolls, type Polls } from '../../../src/pipeline/run-polls.ts';
import { newsroomDefaults } from '../../../src/settings/newsroom.ts';
import { document, type FeedServer, startFeedServer } from '../../support/feed-server.ts';
import { type Newsdesk, openNewsdesk, presenter } from '../../support/newsdesk.ts';
import { quietLog } from '../../support/quiet-log.ts';
import { rssDocument } from '../../support/rss-document.ts';
import { createScriptedAdapter, type ScriptedAdapter } from '../../support/scripted-adapter.ts';
import { minuteMs, wireItem } from '../../support/wire-item.ts';

const bureau = { platform: 'web', workspace: '', externalId: 'bureau' } as const;

describe('the newest stories of sources that are read for the first time', () => {
  let desk: Newsdesk;
  let platform: ScriptedAdapter;
  let deliverer: Deliverer;
  let server: FeedServer;
  const stops: (() => unknown)[] = [];

  beforeEach(async () => {
    desk = await openNewsdesk();
    server = await startFeedServer();
    await desk.follow(bureau, 'buitenland');
    platform = createScriptedAdapter();
    const { store, clock } = desk;
    const deps = { adapter: platform, store, clock, present: presenter, random: () => 0.5, log: quietLog };
    deliverer = createDeliverer(deps);
  });
  afterEach(async () => {
    for (const stop of stops.splice(0)) await stop();
    await server.close();
    await desk.close();
  });

  it('are posted in the order of time, and not source by source', async () => {
    const at = (minutes: number) => ({ issuedAt: desk.now - minutes * minuteMs });
    await desk.firstPoll(
      'anp',
      item('a1', at(50)),
      item('a2', at(10)),
      item('spoed', { urgency: 1, ...at(40) }),
    );
    await desk.firstPoll('blog', item('b1', at(60)), item('b2', at(20)), item('b3', at(5)));
    await desk.file(item('nieuws', at(1)));
    await round();
    expect(posted()).toEqual(['b1', 'a1', 'spoed', 'b2', 'a2', 'b3', 'nieuws']);
  });

  it('wait for a source that is slower', async () => {
    const answer = Promise.withResolvers<void>();
    const slow = document(rssDocument(['elf', 'negen'], desk.now - 30_000));
    server.on('/traag', (request, response) => void answer.promise.then(() => slow(request, response)));
    server.on('/vlug', document(rssDocument(['twaalf', 'tien'], desk.now)));
    const polls = await openPolls('traag', 'vlug');
    await polls.startDue();
    await polls.underWay.get('vlug');
    await round();
    expect(posted()).toEqual([]);
    answer.resolve();
    await polls.ended();
    await round();
    expect(posted()).toEqual(['negen', 'tien', 'elf', 'twaalf']);
  });

  it('wait no longer than three seconds for one that hangs', async () => {
    server.on('/hangt', () => {});
    server.on('/vlug', document(rssDocument(['twaalf', 'tien'], desk.now)));
    const polls = await openPolls('hangt', 'vlug');
    await polls.startDue();
    await polls.underWay.get('vlug');
    desk.now += 3_000;
    await round();
    expect(posted()).toEqual(['tien', 'twaalf']);
  });

  it('of one source wait for nothing', async () => {
    server.on('/vlug', document(rssDocument(['twaalf', 'tien'], desk.now)));
    const polls = await openPolls('vlug');
    await polls.startDue();
    await polls.ended();
    await round();
    expect(posted()).toEqual(['tien', 'twaalf']);
  });

  function item(guid: string, different: Partial<Parameters<typeof wireItem>[0]>) {
    return wireItem({ guid, headline: guid, ...different });
  }

  async function openPolls(...ids: readonly string[]): Promise<Polls> {
    const { store, clock } = desk;
    const sources = ids.map((id) => ({
      ...{ kind: 'url' as const, id, url: `${server.url}/${id}`, headers: {}, format: null, topic: null },
      ...{
        credit: null,
        timeZone: null,
        agency: null,
        owns: [],
        mayWithdraw: [],
        pictures: true,
        silence: true,
      },
      ...{ everyMs: 30_000, everyIsSet: true, sample: false },
    }));
    await store.sources.sync(sources);
    const timeouts = { connectMs: 60_000, headersMs: 60_000, bodyMs: 60_000 };
    const fetcher = createFetcher({ userAgent: 'Telex/test', clock, timeouts, guard: () => true });
    const controller = new AbortController();
    stops.push(() => controller.abort(), fetcher.stop);
    const enrich = ({ headline, issuedAt }: ItemDraft) =>
      wireItem({ guid: headline ?? '', headline, issuedAt });
    const deps = { store, clock, newsroom: newsroomDefaults, sources, fetcher, parser: createFeedParser({}) };
    const told = { random: () => 0.5, log: quietLog, onNews: () => {} };
    return createPolls({ ...deps, ...told, enrich }, controller.signal);
  }

  async function round() {
    await deliverer.round(new AbortController().signal);
  }

  function posted() {
    return platform.acts.flatMap(({ kind, post }) =>
      kind === 'post' && post.kind === 'card' ? [post.headline] : [],
    );
  }
});
