import type { UrlSource } from '../src/settings/source-table.ts';

/** A source of foreign news that is read every minute. */
export function urlSource(id: string, url: string): UrlSource {
  return {
    kind: 'url',
    id,
    url,
    format: null,
    headers: {},
    topic: 'buitenland',
    credit: 'ANP',
    agency: null,
    owns: [],
    mayWithdraw: [],
    pictures: true,
    silence: true,
    timeZone: null,
    everyMs: 60_000,
    everyIsSet: true,
    sample: false,
  };
}

/** What a server says of a document, besides the document. */
export const answered = {
  contentType: 'application/xml; charset=utf-8',
  etag: null,
  lastModified: null,
  maxAgeMs: null,
  permanentUrl: null,
} as const;
