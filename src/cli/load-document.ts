import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { type Said, sayAll } from '../domain/said/said.ts';
import { systemWords } from '../domain/said/system-words.ts';
import { tellTooLarge } from '../feeds/document/parse-in-worker.ts';
import type { Fetcher } from '../feeds/fetch/fetch-feed.ts';
import type { FetchOutcome } from '../feeds/fetch/fetch-outcome.ts';
import { FeedError } from '../feeds/parsed-feed.ts';
import { serverWords } from './feed/feed-words.ts';
import { readingWords as words } from './words/reading-words.ts';

/** A document as it came, with what was said about it from outside. */
type LoadedDocument = {
  readonly bytes: Uint8Array;
  readonly contentType: string | null;
  /** Where it was read from, after redirects; null for a file. */
  readonly url: string | null;
};

/** What came of reading a file, an address or standard input. */
export type LoadOutcome =
  | { readonly kind: 'loaded'; readonly document: LoadedDocument }
  /** Said in one line. */
  | { readonly kind: 'failed'; readonly said: Said };

type LoadDeps = {
  readonly fetcher: Fetcher;
  readonly stdin: AsyncIterable<Uint8Array | string>;
  readonly signal: AbortSignal;
  /** No more is read than tells that there is more. */
  readonly maxBytes: number;
  readonly headers?: Readonly<Record<string, string>>;
};

/** Reads a document for a tool: an http or https address, a file, or `-` for standard input. */
export async function loadDocument(from: string, deps: LoadDeps): Promise<LoadOutcome> {
  if (/^https?:\/\//iu.test(from)) return fetchDocument(from, deps);
  try {
    const bytes = await readBytes(from, deps);
    return { kind: 'loaded', document: { bytes, contentType: null, url: null } };
  } catch (error) {
    return { kind: 'failed', said: error instanceof FeedError ? error.said : tellUnread(from, error) };
  }
}

/** `nos.nl` is no file, and was not meant as one. */
function tellUnread(from: string, error: unknown): Said {
  const reason = systemWords(error);
  if ((error as NodeJS.ErrnoException).code !== 'ENOENT') return sayAll(words.unread, { from, reason });
  if (!isSite(from)) return sayAll(words.noFile, { from });
  return sayAll(words.noFileButSite, { from, address: `https://${from}` });
}

/** A host with a dot in it, and a path or none; but not the name of a document. */
function isSite(text: string): boolean {
  return (
    /^(?:[a-z\d](?:[a-z\d-]*[a-z\d])?\.)+[a-z]{2,24}(?::\d{1,5})?(?:[/?#]\S*)?$/i.test(text) &&
    !/^[^/]*\.(?:xml|rss|rdf|atom|json|html?|txt|ya?ml|csv|opml|log|zip|gz)$/i.test(text)
  );
}

async function fetchDocument(url: string, { fetcher, signal, headers }: LoadDeps): Promise<LoadOutcome> {
  const request = { url, etag: null, lastModified: null, ...(headers && { headers }) };
  const outcome: FetchOutcome = await fetcher.fetch(request, signal);
  if (outcome.kind === 'fetched') {
    const { bytes, contentType, finalUrl } = outcome;
    return { kind: 'loaded', document: { bytes, contentType, url: finalUrl } };
  }
  return { kind: 'failed', said: outcome.kind === 'not-modified' ? serverWords.unchanged : outcome.said };
}

/** Of a file that is too large its size is told, and nothing of it read. */
async function readBytes(from: string, { stdin, signal, maxBytes }: LoadDeps): Promise<Uint8Array> {
  if (from === '-') return readUpTo(maxBytes + 1, stdin);
  const standing = await stat(from);
  if (standing.isFile() && standing.size > maxBytes)
    throw new FeedError('too-large', tellTooLarge(standing.size, maxBytes));
  return readUpTo(maxBytes + 1, createReadStream(from, { signal }));
}

/** What never ends (`/dev/zero`, a pipe) is too large as soon as it is larger than any document may be. */
export async function readUpTo(most: number, from: AsyncIterable<Uint8Array | string>): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  let length = 0;
  for await (const piece of from) {
    const bytes = Buffer.from(piece);
    pieces.push(bytes);
    length += bytes.length;
    if (length >= most) break;
  }
  return Buffer.concat(pieces, Math.min(length, most));
}
