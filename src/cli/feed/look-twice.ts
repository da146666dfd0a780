import { type Said, sayAll } from '../../domain/said/said.ts';
import type { Fetcher } from '../../feeds/fetch/fetch-feed.ts';
import type { FetchOutcome } from '../../feeds/fetch/fetch-outcome.ts';
import { FeedError, type ParsedFeed } from '../../feeds/parsed-feed.ts';

import { serverWords as words } from './feed-words.ts';

type Fetched = Extract<FetchOutcome, { kind: 'fetched' }>;

/** One answer, as it came and as it was read. */
export type FeedAnswer = { readonly fetched: Fetched; readonly feed: ParsedFeed };

/** What a feed shows of itself when it is asked as a stranger asks, twice, and then as who has it already. */
export type FeedLook = {
  /** As the newsroom file has it. */
  readonly url: string;
  readonly first: FeedAnswer;
  /** A moment later; null: it could not be read again. */
  readonly second: FeedAnswer | null;
  /** The answer to the validators of the first; null: it gave none. */
  readonly conditional: FetchOutcome | null;
};

/** Which feed to look at, and with what. `parse` throws FeedError. */
export type LookDeps = {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly fetcher: Fetcher;
  readonly parse: (fetched: Fetched) => Promise<ParsedFeed>;
  /** Between the two: a second. */
  readonly pause: (ms: number) => Promise<void>;
  readonly signal: AbortSignal;
};

/** A feed that could not be read at all, in one line. */
export type FailedLook = { readonly kind: 'failed'; readonly message: Said };

/** Three requests: two plain ones a second apart, and one with the validators of the first. */
export async function lookTwice(deps: LookDeps): Promise<FeedLook | FailedLook> {
  const first = await look(deps);
  if ('kind' in first) return first;
  await deps.pause(1_000);
  const second = await look(deps);
  const { etag, lastModified } = first.fetched;
  const isValidated = etag !== null || lastModified !== null;
  return {
    url: deps.url,
    first,
    second: 'kind' in second ? null : second,
    conditional: isValidated ? await ask(deps, { etag, lastModified }) : null,
  };
}

async function look(deps: LookDeps): Promise<FeedAnswer | FailedLook> {
  const fetched = await ask(deps, { etag: null, lastModified: null });
  if (fetched.kind !== 'fetched') {
    const what = 'said' in fetched ? fetched.said : words.unchanged;
    const retryAfterMs = 'retryAfterMs' in fetched ? fetched.retryAfterMs : null;
    if (retryAfterMs === null) return { kind: 'failed', message: what };
    const wait = Math.ceil(retryAfterMs / 1_000);
    return { kind: 'failed', message: sayAll(words.asksToWait, { what, wait }) };
  }
  try {
    return { fetched, feed: await deps.parse(fetched) };
  } catch (error) {
    if (!(error instanceof FeedError)) throw error;
    return { kind: 'failed', message: error.said };
  }
}

function ask(
  { fetcher, url, headers, signal }: LookDeps,
  validators: { readonly etag: string | null; readonly lastModified: string | null },
): Promise<FetchOutcome> {
  return fetcher.fetch({ url, headers, ...validators }, signal);
}
