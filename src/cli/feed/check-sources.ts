import pLimit, { type LimitFunction } from 'p-limit';
import type { CheckLine } from '../../chat/ports/adapter.ts';
import { say } from '../../chat/words/say.ts';
import { createAgencies } from '../../domain/identity/agency.ts';
import type { EpochMs, WireItem } from '../../domain/item.ts';
import { alike, type Said, sayAll } from '../../domain/said/said.ts';
import { createFeedParser } from '../../feeds/document/parse-in-worker.ts';
import { knowsAllBut } from '../../feeds/fetch/anp-api-client.ts';
import { createFetcher } from '../../feeds/fetch/fetch-feed.ts';
import type { FetchTimeouts } from '../../feeds/fetch/fetch-once.ts';
import { createListFetchers } from '../../feeds/fetch/list-fetchers.ts';
import { createEnricher } from '../../pipeline/create-enricher.ts';
import { pause } from '../../scheduler/pause.ts';
import type { Newsroom } from '../../settings/newsroom.ts';
import type { Source } from '../../settings/source-table.ts';
import type { CliIo } from '../cli-tool.ts';
import { checkWords as words } from '../words/check-words.ts';
import { whatIsWrongWithFolder } from './check-folder.ts';
import { findDisputes } from './find-disputes.ts';
import { judgeFeed } from './judge-feed.ts';
import { type LookDeps, lookTwice } from './look-twice.ts';

/** Items of a feed of the ANP News API or the AP Media API that are read: each is a request of its own. */
const itemsShown = 20;

/** Sources that are looked at together, and of one host: as many as it has connections. */
const mostAtOnce = 32;
/** A source that takes longer than this is told: a server may drip for a minute, and two looks are taken. */
const patienceMs = 10_000;
const perHost = 4;

type Checked = { readonly lines: readonly CheckLine[]; readonly items: readonly WireItem[] };

/** What there is to say of each source of the newsroom file, and of each that touches what is another's. */
export async function checkSources(
  newsroom: Newsroom,
  about: {
    readonly userAgent: string;
    readonly clock: () => EpochMs;
    /** Between two looks at a feed; a test does not wait. */
    readonly pause?: (ms: number) => Promise<void>;
    /** Until what is waited for is told; a test does not wait. */
    readonly patienceMs?: number;
    /** How long a server may take; as Telex itself allows if absent. */
    readonly timeouts?: FetchTimeouts;
  },
  { signal, locale, stderr }: Pick<CliIo, 'signal' | 'locale' | 'stderr'>,
): Promise<readonly CheckLine[]> {
  const { sources, timeZone, maxBodyBytes } = newsroom;
  const { userAgent, clock, pause: rest = pause, timeouts } = about;
  const fetcher = createFetcher({ userAgent, maxBytes: maxBodyBytes, ...(timeouts && { timeouts }) });
  const parser = createFeedParser({ maxBytes: maxBodyBytes, signals: newsroom.signals });
  const enrich = createEnricher(newsroom);
  const all = pLimit(mostAtOnce);
  const hosts = new Map<string, LimitFunction>();
  const asked = new Set<string>();
  const telling = setInterval(() => {
    if (asked.size > 0) stderr(`${say(words.waits, locale, { ids: [...asked].join(', ') })}\n`);
  }, about.patienceMs ?? patienceMs);
  try {
    const checked = await Promise.all(
      sources.map(async (source) => ({ id: source.id, ...(await inTurn(source)) })),
    );
    const disputes = await findDisputes(checked, createAgencies(sources), clock());
    return [
      ...checked.flatMap(({ lines }) => lines),
      ...disputes.map(({ sourceId, message }) => lineOf(sourceId, false, message)),
    ];
  } finally {
    clearInterval(telling);
    await Promise.all([fetcher.stop(), parser.stop()]);
  }

  /** What waits for its turn is not asked yet, so that the wait is no slowness of its server. */
  function inTurn(source: Source): Promise<Checked> {
    const host = source.kind === 'folder' ? '' : new URL(source.url).host;
    const ofHost = hosts.get(host) ?? pLimit(perHost);
    hosts.set(host, ofHost);
    return ofHost(() =>
      all(async () => {
        asked.add(source.id);
        try {
          return await checkSource(source);
        } finally {
          asked.delete(source.id);
        }
      }),
    );
  }

  async function checkSource(source: Source): Promise<Checked> {
    const line = (ok: boolean, message: Said) => lineOf(source.id, ok, message);
    const failed = (message: Said) => ({ lines: [line(false, message)], items: [] });
    if (source.kind === 'folder') {
      const wrong = await whatIsWrongWithFolder(source.folder);
      if (wrong !== null) return failed(wrong);
      return { lines: [line(true, sayAll(words.readsFolder, { folder: source.folder }))], items: [] };
    }
    const { url, headers } = source;
    const reading =
      source.kind === 'url' ? fetcher : createListFetchers(fetcher, knowsAllBut(itemsShown))[source.kind];
    try {
      const parse = reader(source);
      const look = await lookTwice({ url, headers, fetcher: reading, signal, pause: rest, parse });
      if ('kind' in look) return failed(look.message);
      const { format } = look.first.feed;
      const readAt = clock();
      const asItems = look.first.feed.items.map((draft) => enrich(draft, source, readAt));
      const notices = judgeFeed(look, {
        pace: source,
        readAt,
        enrich: (draft) => enrich(draft, source, readAt),
      });
      const summary = line(
        true,
        sayAll(asItems.length === 1 ? words.readOne : words.read, { format, count: asItems.length }),
      );
      const lines = notices.map(({ mend, message }) => line(!mend, message));
      return { lines: lines.some(({ ok }) => !ok) ? lines : [summary, ...lines], items: asItems };
    } catch (error) {
      return failed(alike(error instanceof Error ? error.message : String(error)));
    }
  }

  function lineOf(id: string, ok: boolean, message: Said): CheckLine {
    return { ok, subject: say(words.source, locale, { id }), message: message[locale] };
  }

  function reader({ format, timeZone: own }: Source): LookDeps['parse'] {
    const said = { ...(format !== null && { format }), ...(own !== null && { sourceTimeZone: own }) };
    return ({ bytes, contentType, finalUrl }) =>
      parser.parse(bytes, { contentType, url: finalUrl, readAt: clock(), timeZone, ...said }, signal);
  }
}
