import type { Locale } from '../../chat/ports/locale.ts';
import type { SourceLook } from '../../chat/ports/source-desk.ts';
import { presentCard } from '../../chat/words/present-story.ts';
import { postToText } from '../../chat/words/reply-text.ts';
import { whyNotPosted } from '../../domain/handling/why-not-posted.ts';
import { hideSecrets } from '../../domain/hidden-secrets.ts';
import type { EpochMs } from '../../domain/item.ts';
import { asStory } from '../../domain/story.ts';
import { createFeedParser, type FeedParser } from '../../feeds/document/parse-in-worker.ts';
import { canonicalAddress } from '../../feeds/fetch/chat-address.ts';
import { createFetcher } from '../../feeds/fetch/fetch-feed.ts';
import { FeedError, type ParsedFeed } from '../../feeds/parsed-feed.ts';
import { type FoundFeed, findFeed } from '../../pipeline/live/find-feed.ts';
import type { Newsroom } from '../../settings/newsroom.ts';
import type { SaidBefore } from '../said-before.ts';
import type { SetUpDeps } from '../set-up-deps.ts';
import { guessSource } from './guess-source.ts';
import { headersOf, type SourceLogin, type TypedLogin } from './source-login.ts';
import { readTypedAddress } from './typed-address.ts';

/** A source as the newsroom file is to have it. */
export type NewSource = SourceLogin & {
  readonly id: string;
  readonly url: string;
  /** Null: its items say it themselves, or nobody does. */
  readonly topic: string | null;
  readonly credit: string;
  /** Of times in it that name no zone; null: it has none such. */
  readonly timeZone: string | null;
  /** What stands before it in the file as a remark. */
  readonly note?: string;
};

/** What a feed would bring. */
export type FeedShown = {
  readonly title: string | null;
  readonly format: string;
  readonly count: number;
  /** The newest few that would be posted, as text. */
  readonly cards: readonly string[];
  /** When the newest of them was issued; null: there is none, or nobody says. */
  readonly newestAt: EpochMs | null;
};

/** What came of looking for a feed. */
export type SourceFound =
  | { readonly kind: 'source'; readonly source: NewSource; readonly shown: FeedShown }
  /** The newsroom file reads it already. */
  | { readonly kind: 'known'; readonly id: string }
  | Extract<SourceLook, { kind: 'several' | 'refused' }>
  | Extract<ReturnType<typeof readTypedAddress>, { kind: 'wrong' }>;

/** Cards that are shown. */
const mostCards = 3;

/** What stands at an address that was typed, and what is guessed of it where nothing was said. `site`: where it was found from. */
export async function findSource(
  typed: string,
  site: string | null,
  said: Pick<SaidBefore, 'topic' | 'credit' | 'id'>,
  newsroom: Newsroom,
  { deps, locale, signal }: { deps: SetUpDeps; locale: Locale; signal: AbortSignal },
  login: TypedLogin | null = null,
): Promise<SourceFound> {
  const read = readTypedAddress(typed);
  if (read.kind === 'wrong') return read;
  const known = idOf(read.address, newsroom);
  if (known !== null) return { kind: 'known', id: known };
  const maxBytes = newsroom.maxBodyBytes;
  const fetcher = createFetcher({ userAgent: deps.userAgent, maxBytes, clock: deps.clock });
  const parser = createFeedParser({ maxBytes, signals: newsroom.signals });
  const now = deps.clock();
  try {
    const found = await findFeed(read.address, {
      ...{ fetcher, parser, timeZone: newsroom.timeZone, now, signal },
      publicOnly: false,
      headers: headersOf(login),
      mayBeAsked: (address) => readTypedAddress(address).kind === 'address',
    });
    if (found.kind !== 'found') return found;
    const same = idOf(found.address, newsroom);
    if (same !== null) return { kind: 'known', id: same };
    const here = await readHere(found, { parser, zone: newsroom.timeZone, now, signal });
    const timeZone = here === null ? null : newsroom.timeZone;
    const about = { site: site ?? read.address, timeZone, said, newsroom, now, deps, locale };
    return describe(found.address, here ?? found.feed, about);
  } finally {
    await Promise.all([fetcher.stop(), parser.stop()]);
  }
}

/** An address as it may be shown, however it was typed: without the keys in it. */
export function shownTyped(typed: string): string {
  const read = readTypedAddress(typed);
  if (read.kind !== 'address') return read.why === 'password' ? '…' : typed.trim();
  const shown = hideSecrets(read.address);
  return shown === read.address ? typed.trim() : shown;
}

/** The id of the source that reads the address. */
function idOf(address: string, { sources }: Newsroom): string | null {
  const asked = canonicalAddress(address);
  const known = sources.find((each) => each.kind !== 'folder' && canonicalAddress(each.url) === asked);
  return known?.id ?? null;
}

/** The feed with its times in the newsroom's zone, where that makes a difference: then it has times that name none. */
async function readHere(
  { document, feed }: FoundFeed,
  {
    parser,
    zone,
    now,
    signal,
  }: {
    readonly parser: FeedParser;
    readonly zone: string;
    readonly now: EpochMs;
    readonly signal: AbortSignal;
  },
): Promise<ParsedFeed | null> {
  const { bytes, contentType, url } = document;
  const about = { contentType, url, readAt: now, timeZone: zone, sourceTimeZone: zone };
  try {
    const here = await parser.parse(bytes, about, signal);
    const differs = here.items.some(({ issuedAt }, at) => issuedAt !== feed.items[at]?.issuedAt);
    return differs ? here : null;
  } catch (error) {
    if (error instanceof FeedError) return null;
    throw error;
  }
}

type Described = {
  readonly site: string;
  readonly timeZone: string | null;
  readonly said: Pick<SaidBefore, 'topic' | 'credit' | 'id'>;
  readonly newsroom: Newsroom;
  readonly now: EpochMs;
  readonly deps: SetUpDeps;
  readonly locale: Locale;
};

function describe(address: string, feed: ParsedFeed, about: Described): SourceFound {
  const { site, timeZone, said, newsroom, now, deps, locale } = about;
  const { topics } = newsroom;
  const enrich = deps.createEnricher(newsroom);
  const taken = new Set(newsroom.sources.map(({ id }) => id));
  const bare = feed.items.map((draft) => enrich(draft, { topic: null, credit: null }, now));
  const guess = guessSource({ address, site, title: feed.title, items: bare, topics, taken });
  const source: NewSource = {
    id: said.id ?? guess.id,
    url: address,
    topic: said.topic === 'none' ? null : (said.topic ?? guess.topic),
    credit: said.credit ?? guess.credit,
    timeZone,
  };
  const posted = feed.items
    .map((draft) => enrich(draft, source, now))
    .filter((item) => whyNotPosted(item, now) === null)
    .toSorted((one, other) => (other.issuedAt ?? 0) - (one.issuedAt ?? 0));
  const context = { now, locale, timeZone: newsroom.timeZone, topics };
  const cards = posted.slice(0, mostCards).map((item, at) => {
    const story = asStory(item, at + 1, { sourceId: source.id, sender: source.credit });
    return forTerminal(postToText(presentCard(story, context), locale));
  });
  const { title, format } = feed;
  const newestAt = posted[0]?.issuedAt ?? null;
  return { kind: 'source', source, shown: { title, format, count: feed.items.length, cards, newestAt } };
}

/** A feed must not be able to move the cursor or paint the terminal: no control characters but the line break. */
function forTerminal(text: string): string {
  return text.replace(/[^\P{Cc}\n]/gu, '');
}
