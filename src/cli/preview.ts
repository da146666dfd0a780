import { parseArgs } from 'node:util';
import { type Locale, locales } from '../chat/ports/locale.ts';
import { say } from '../chat/words/say.ts';
import type { EpochMs, ItemDraft, WireItem } from '../domain/item.ts';
import { sayAll } from '../domain/said/said.ts';
import { createFeedParser } from '../feeds/document/parse-in-worker.ts';
import { knowsAllBut } from '../feeds/fetch/anp-api-client.ts';
import { createFetcher } from '../feeds/fetch/fetch-feed.ts';
import { listKindOf } from '../feeds/fetch/list-address.ts';
import { createListFetchers } from '../feeds/fetch/list-fetchers.ts';
import type { ParsedFeed } from '../feeds/parsed-feed.ts';
import type { EnrichSettings } from '../pipeline/create-enricher.ts';
import { pause } from '../scheduler/pause.ts';
import { namesIn } from '../settings/names/names-in.ts';
import type { Newsroom } from '../settings/newsroom.ts';
import type { Source } from '../settings/source-table.ts';
import { aboutPreview } from './about/preview.ts';
import type { CliIo, CliTool } from './cli-tool.ts';
import { foldAsFirstPoll } from './feed/first-poll.ts';
import { judgeChanges } from './feed/judge-changes.ts';
import { judgeIdentity } from './feed/judge-items.ts';
import { judgeServer } from './feed/judge-server.ts';
import { lookTwice } from './feed/look-twice.ts';
import type { Notice } from './feed/notice.ts';
import { loadDocument } from './load-document.ts';
import { lookUpNames, type NameDeps, nameLines } from './names/look-up-names.ts';
import { type PreviewContext, previewFeed } from './preview-feed.ts';
import { type Reading, readingOptions, readReading } from './reading-arguments.ts';
import { LoadError, runReading } from './run-reading.ts';
import { readingWords as words } from './words/reading-words.ts';
import { tellArguments } from './words/tell-arguments.ts';

/** What `telex preview` reads feeds with. */
export type PreviewDeps = {
  readonly clock: () => EpochMs;
  /** The newsroom's own, or the defaults where there is no newsroom file. Throws ConfigError. */
  readonly newsroom: () => EnrichSettings &
    Pick<Newsroom, 'timeZone' | 'sources' | 'channels' | 'alarms' | 'maxBodyBytes' | 'firstPosts'>;
  /** Where its channels are looked up by their names. Absent: nowhere. Throws ConfigError. */
  readonly naming?: () => Omit<NameDeps, 'signal'>;
  readonly userAgent: string;
  /** Between two looks at an address; a test does not wait. */
  readonly pause?: (ms: number) => Promise<void>;
  readonly createEnricher: (
    newsroom: EnrichSettings,
  ) => (draft: ItemDraft, source: Pick<Source, 'topic' | 'credit'>, readAt: EpochMs) => WireItem;
};

/** `telex preview`: for choosing a source, and for seeing what the newsroom file makes of it. */
export function createPreviewTool(deps: PreviewDeps): CliTool {
  return {
    ...aboutPreview,
    run: (args, io) =>
      runReading(aboutPreview, readArguments(args, io.locale), io, async (asked) =>
        io.stdout(await preview(asked, deps, io)),
      ),
  };
}

type Asked = Reading & {
  readonly limit: number;
  /** Null: the one that Telex speaks. */
  readonly locale: Locale | null;
};

/** Items of a feed of the ANP News API that are read: each is a request of its own. */
const itemsShown = 20;

async function preview(asked: Asked, deps: PreviewDeps, io: CliIo): Promise<string> {
  const newsroom = deps.newsroom();
  const locale = asked.locale ?? io.locale;
  const known = newsroom.sources.find(
    (source) => source.id === asked.from || (source.kind !== 'folder' && source.url === asked.from),
  );
  if (known?.kind === 'folder') {
    throw new LoadError(sayAll(words.readsFolder, { id: known.id, folder: known.folder }));
  }
  const format = asked.format ?? known?.format ?? null;
  const maxBytes = newsroom.maxBodyBytes;
  const fetcher = createFetcher({ userAgent: deps.userAgent, maxBytes, clock: deps.clock });
  const parser = createFeedParser({ maxBytes, signals: newsroom.signals });
  try {
    const readAt = asked.at ?? deps.clock();
    const { timeZone, topics, firstPosts } = newsroom;
    const about = {
      readAt,
      timeZone,
      ...(format !== null && { format }),
      ...(known?.timeZone && { sourceTimeZone: known.timeZone }),
    };
    const parse = (bytes: Uint8Array, contentType: string | null, url: string | null) =>
      parser.parse(bytes, { contentType, url, ...about }, io.signal);
    const enrich = deps.createEnricher(newsroom);
    const source = {
      topic: asked.topic ?? known?.topic ?? null,
      credit: asked.credit ?? known?.credit ?? null,
    };
    const asItem = (draft: ItemDraft) => enrich(draft, source, readAt);
    const address = known?.url ?? asked.from;
    const { feed, url, notices } = /^https?:\/\//iu.test(address)
      ? await readAddress(address)
      : await readHere(address);
    const sourceId = known?.id ?? sourceName(url ?? asked.from);
    const items = feed.items.map(asItem);
    const context: PreviewContext = {
      notices,
      firstPoll: await foldAsFirstPoll(items, { sourceId, firstPosts, now: readAt }),
      now: readAt,
      locale,
      timeZone,
      topics,
      firstPosts,
      sourceId,
      sender: source.credit ?? sourceId,
      limit: asked.limit,
      enrich: asItem,
    };
    return `${previewFeed(feed, context)}${await tellNames(newsroom, deps, { locale, signal: io.signal })}`;

    async function readAddress(url: string): Promise<Loaded> {
      const { signal } = io;
      const list = known?.kind === 'anp' || known?.kind === 'ap' ? known.kind : listKindOf(url);
      const look = await lookTwice({
        url,
        headers: known !== undefined && known.kind !== 'folder' ? known.headers : {},
        fetcher: list === null ? fetcher : createListFetchers(fetcher, knowsAllBut(itemsShown))[list],
        signal,
        pause: deps.pause ?? pause,
        parse: ({ bytes, contentType, finalUrl }) => parse(bytes, contentType, finalUrl),
      });
      if ('kind' in look) throw new LoadError(look.message);
      const notices = judgeServer(look, known ?? { everyMs: defaultEveryMs, everyIsSet: false });
      const first = look.first.feed.items.map(asItem);
      const changes = look.second === null ? [] : judgeChanges(first, look.second.feed.items.map(asItem));
      const told = [...notices, ...judgeIdentity(first), ...changes];
      return { feed: look.first.feed, url: look.first.fetched.finalUrl, notices: told };
    }

    async function readHere(from: string): Promise<Loaded> {
      const loaded = await loadDocument(from, { fetcher, stdin: io.stdin, signal: io.signal, maxBytes });
      if (loaded.kind === 'failed') throw new LoadError(loaded.said);
      const { bytes, contentType, url } = loaded.document;
      const feed = await parse(bytes, contentType, url);
      return { feed, url, notices: judgeIdentity(feed.items.map(asItem)) };
    }
  } finally {
    await Promise.all([fetcher.stop(), parser.stop()]);
  }
}

/** Where nothing of it would be posted: channels of the newsroom file that are not found by their names. Empty: there is none. */
async function tellNames(
  newsroom: Pick<Newsroom, 'channels' | 'alarms'>,
  { naming }: Pick<PreviewDeps, 'naming'>,
  { locale, signal }: Pick<CliIo, 'locale' | 'signal'>,
): Promise<string> {
  if (naming === undefined || namesIn(newsroom).length === 0) return '';
  const looked = await lookUpNames(newsroom, { ...naming(), signal });
  const platforms = new Set(looked.unfound.map(({ platform }) => platform));
  const lines = [...platforms].flatMap((platform) => nameLines(looked, platform, [], locale));
  return lines.map(({ subject, message }) => `\n${subject}: ${message}\n`).join('');
}

type Loaded = {
  readonly feed: ParsedFeed;
  readonly url: string | null;
  readonly notices: readonly Notice[];
};

/** Of a source that the newsroom file does not name. */
const defaultEveryMs = 60_000;

/** The host of an address; of a file its name. */
function sourceName(from: string): string {
  return URL.canParse(from) ? new URL(from).hostname : (from.split('/').at(-1) ?? from);
}

function readArguments(args: readonly string[], usual: Locale): Asked | string {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: { ...readingOptions, limit: { type: 'string', default: '10' }, locale: { type: 'string' } },
      allowPositionals: true,
    });
    if (values.help === true) return 'help';
    const reading = readReading(values, positionals, { what: words.toPreview, locale: usual });
    if (typeof reading === 'string') return reading;
    const locale = locales.find((each) => each === values.locale) ?? null;
    if (values.locale !== undefined && locale === null)
      return say(words.noLanguage, usual, { typed: values.locale });
    if (!/^[1-9]\d{0,3}$/u.test(values.limit)) return say(words.noCards, usual, { typed: values.limit });
    return { ...reading, limit: Number(values.limit), locale };
  } catch (error) {
    return tellArguments(error, usual);
  }
}
