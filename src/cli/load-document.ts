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
    const reason = error instanceof Error ? error.message : String(error);
    return { kind: 'failed', message: `cannot read ${from}: ${reason}` };
  }
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
