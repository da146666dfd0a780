import { expect, test } from 'vitest';
import type { ItemDraft } from '../../../src/domain/item.ts';
import { createFeedParser } from '../../../src/feeds/document/parse-in-worker.ts';
import { createEnricher } from '../../../src/pipeline/create-enricher.ts';
import type { PushTakerDeps } from '../../../src/pipeline/polls/push-taker.ts';
import { takePush } from '../../../src/pipeline/polls/take-push.ts';
import { createPolls, type PollsDeps } from '../../../src/pipeline/run-polls.ts';
import { newsroomDefaults } from '../../../src/settings/newsroom.ts';
import type { UrlSource } from '../../../src/settings/source-table.ts';
import { openNewsdesk } from '../../support/newsdesk.ts';
import { quietLog } from '../../support/quiet-log.ts';
import { rssDocument } from '../../support/rss-document.ts';

const url = 'https://wire.example/rss';
const source = {
  ...{ kind: 'url', id: 'wire', url, headers: {}, format: null, topic: null, credit: null, timeZone: null },
  ...{ agency: null, owns: [], mayWithdraw: [], pictures: true, silence: true, everyMs: 60_000 },
  ...{ everyIsSet: false, sample: false },
} satisfies UrlSource;
/** Items that are worked on between two turns of the event loop. */
const aStep = 50;

test.each(['a poll', 'a push'])(
  'a stop within a document of three thousand items ends %s at the step it is at',
  async (how) => {
    const desk = await openNewsdesk();
    const parser = createFeedParser({});
    const stopping = new AbortController();
    const headlines = Array.from({ length: 3_000 }, (_, at) => `Bericht ${at}`);
    const bytes = Buffer.from(rssDocument(headlines, desk.now - 60_000));
    const enrich = createEnricher(newsroomDefaults);
    let enriched = 0;
    const deps: PollsDeps = {
      ...{ store: desk.store, clock: desk.clock, newsroom: newsroomDefaults, log: quietLog, parser },
      ...{ sources: [source], random: () => 0.5, onNews: () => {} },
      enrich(draft: ItemDraft, ...about) {
        enriched++;
        if (enriched === 120) stopping.abort();
        return enrich(draft, ...about);
      },
      fetcher: {
        stop: async () => {},
        fetch: async () => ({
          ...{ kind: 'fetched', bytes, contentType: 'application/rss+xml', finalUrl: url },
          ...{ etag: null, lastModified: null, maxAgeMs: null, permanentUrl: null },
        }),
      },
    };
    try {
      await desk.store.sources.sync([{ id: 'wire', url, credit: null, topic: null, sample: false }]);
      if (how === 'a poll') {
        const polls = createPolls(deps, stopping.signal);
        await polls.startDue();
        await polls.ended();
      } else {
        const at = desk.now - 60_000;
        await desk.store.sources.savePoll({ id: 'wire', fence: 0 }, { at, nextPollAt: at, state: 'ok' });
        const [known] = await desk.store.sources.due(desk.now, new Set(), 1);
        if (known === undefined) throw new Error('the source is not known');
        const pushed = { bytes, contentType: 'application/rss+xml', encoding: null };
        const taking = takePush(source, known, pushed, deps as unknown as PushTakerDeps, stopping.signal);
        await expect(taking).rejects.toMatchObject({ name: 'AbortError' });
      }
      expect(enriched).toBeGreaterThanOrEqual(120);
      expect(enriched).toBeLessThan(120 + aStep);
      expect(await desk.store.archive.latest({ topics: [], limit: 1 })).toEqual([]);
    } finally {
      await parser.stop();
      await desk.close();
    }
  },
);
