import { readFile } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import type { Fetcher } from '../feeds/fetch/fetch-feed.ts';
import type { FetchOutcome } from '../feeds/fetch/fetch-outcome.ts';

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
  /** `message` is one English line. */
  | { readonly kind: 'failed'; readonly message: string };

type LoadDeps = {
  readonly fetcher: Fetcher;
  readonly stdin: AsyncIterable<Uint8Array | string>;
  readonly signal: AbortSignal;
  readonly headers?: Readonly<Record<string, string>>;
};

/** Reads a document for a tool: an http or https address, a file, or `-` for standard input. */
export async function loadDocument(from: string, deps: LoadDeps): Promise<LoadOutcome> {
  if (/^https?:\/\//iu.test(from)) return fetchDocument(from, deps);
  try {
    const bytes = from === '-' ? await readAll(deps.stdin) : await readFile(from);
    return { kind: 'loaded', document: { bytes, contentType: null, url: null } };
  } catch (error) {
    return { kind: 'failed', message: tellUnread(from, error) };
  }
}

/** `nos.nl` is no file, and was not meant as one. */
function tellUnread(from: string, error: unknown): string {
  const reason = error instanceof Error ? error.message : String(error);
  if ((error as NodeJS.ErrnoException).code !== 'ENOENT') return `cannot read ${from}: ${reason}`;
  const address = isSite(from) ? `https://${from}` : null;
  const near = address === null ? '' : `; did you mean the address ${address}?`;
  return `there is no file ${from} here${near}`;
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
  const message = outcome.kind === 'not-modified' ? 'the server says that nothing changed' : outcome.message;
  return { kind: 'failed', message };
}

async function readAll(stdin: AsyncIterable<Uint8Array | string>): Promise<Uint8Array> {
  return buffer(stdin as AsyncIterable<Uint8Array>);
}
