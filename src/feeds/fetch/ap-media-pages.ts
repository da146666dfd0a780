import { hash } from 'node:crypto';
import { secretName } from '../../domain/hidden-secrets.ts';
import { type Said, sayAll } from '../../domain/said/said.ts';
import { isObject, type JsonObject, objectsOf, stringOf } from '../text/json-fields.ts';
import { serverSays } from '../words/fetch-words.ts';
import { problemWords } from '../words/problem-words.ts';
import type { FetchOutcome } from './fetch-outcome.ts';
import { told } from './fetch-outcome.ts';

/** A page of a feed of the AP Media API. */
export type ApPage = {
  /** Null: it is another answer (one item, a search), or none of AP's. */
  readonly items: readonly JsonObject[] | null;
  /** The address to go on from, as it is written. */
  readonly next: string | null;
};

/** What of an item anybody reads: its people, places and organisations are ten times the rest. */
const kept = new Set(
  (
    'altids version type profile urgency language versioncreated firstcreated embargoed pubstatus ednote editorialtypes signals title ' +
    'headline headline_extended slugline located datelinelocation keywords provider subject links textformat renditions associations'
  ).split(' '),
);

/** A page as its bytes say it; an answer that AP calls an error is a failure, whatever its status was. */
export function readPage(
  bytes: Uint8Array,
  host: string,
): ApPage | Extract<FetchOutcome, { kind: 'failed' }> {
  let json: unknown;
  try {
    json = JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return failed(sayAll(serverSays.noJson, { host }));
  }
  if (!isObject(json)) return { items: null, next: null };
  if (isObject(json.error)) {
    const said = stringOf(json.error.message)?.slice(0, 200) ?? serverSays.withoutWord;
    return failed(sayAll(serverSays.error, { host, said }));
  }
  const data = isObject(json.data) ? json.data : null;
  if (data === null || !Array.isArray(data.items)) return { items: null, next: null };
  const items = objectsOf(data.items).map(({ item }) => (isObject(item) ? keptOf(item) : {}));
  return { items, next: stringOf(data.next_page) };
}

function failed(said: Said): Extract<FetchOutcome, { kind: 'failed' }> {
  return { kind: 'failed', code: 'server-error', ...told(said), retryAfterMs: null };
}

function keptOf(item: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(item).filter(([name]) => kept.has(name)));
}

/** The page that a page names; null for none. Another host is not followed: the key would go there. */
export function nextPageOf(
  { next }: ApPage,
  own: URL,
): { readonly url: URL } | { readonly problem: Said } | null {
  const url = next === null ? null : URL.parse(next, own);
  if (url === null) return null;
  if (keyed(url, own).origin !== own.origin) {
    return { problem: sayAll(problemWords.goesOnElsewhere, { host: url.host, own: own.host }) };
  }
  return { url: withoutKey(url) };
}

/**
 * An address of AP as it is asked: by `https` where the source is, with the key that the source's address has in its query, and
 * with all that AP knows of an item (`include=*`).
 */
export function keyed(url: URL, own: URL): URL {
  const asked = new URL(url);
  const isUpgrade = asked.protocol === 'http:' && own.protocol === 'https:' && asked.port === '';
  if (isUpgrade && asked.hostname === own.hostname) asked.protocol = 'https:';
  if (asked.origin !== own.origin) return asked;
  asked.username = own.username;
  asked.password = own.password;
  for (const [name, value] of own.searchParams) {
    if (secretName.test(name) && !asked.searchParams.has(name)) asked.searchParams.set(name, value);
  }
  const isFeed = /\/content\/feed\/?$/.test(asked.pathname);
  if (isFeed && !asked.searchParams.has('include')) asked.searchParams.set('include', '*');
  return asked;
}

/** An address without what is secret in it. */
export function withoutKey(url: URL): URL {
  const bare = new URL(url);
  bare.username = '';
  bare.password = '';
  bare.hash = '';
  for (const name of [...bare.searchParams.keys()]) if (secretName.test(name)) bare.searchParams.delete(name);
  return bare;
}

const mark = 'ap-page';

/** Where to go on from, as it is kept in place of an ETag; it holds for the source's address alone. */
export function writeCursor(page: URL, own: URL): string {
  return `${mark} ${nameOf(own)} ${withoutKey(page).href}`;
}

/** The page that was kept; null for none, for another address's, and for one at another host. */
export function readCursor(etag: string | null, own: URL): URL | null {
  const [said, name, address = ''] = etag?.split(' ') ?? [];
  const url = said === mark && name === nameOf(own) ? URL.parse(address) : null;
  return url !== null && keyed(url, own).origin === own.origin ? url : null;
}

function nameOf(own: URL): string {
  return hash('sha256', withoutKey(own).href, 'hex').slice(0, 12);
}
