import type { WireItem } from './item.ts';

/**
 * What makes two entries the same item. `own` is the provider's guid, the best there is; `link` and `text` stand in
 * where there is none, and tell that two sources carry the same item.
 */
export type Identity = {
  readonly own: readonly string[];
  readonly link: string | null;
  readonly text: string | null;
};

/** Shorter texts (`Nieuwsoverzicht`) say nothing about being the same. */
const leastTellingLength = 60;

/** Hashes are made by the caller's `hash`, so that the domain needs no crypto. */
export function identityOf(item: WireItem, sourceId: string, hash: (text: string) => string): Identity {
  const own = [item.guid, item.replaces].flatMap((guid) => (guid === null ? [] : [guidKey(guid, sourceId)]));
  const text = normaliseText([item.headline, item.dateline?.text, item.lede, item.body]);
  const telling = own.length === 0 || text.length >= leastTellingLength;
  return {
    own,
    link: item.link === null ? null : `link:${withoutScheme(item.link)}`,
    text: telling && text !== '' ? `text:${hash(text)}` : null,
  };
}

/** The text a reader sees, and what decides whether they may: a change of anything else is no new version. */
export function versionText(item: WireItem): string {
  return JSON.stringify([
    normaliseText([item.headline, item.dateline?.text, item.lede, item.body]),
    item.pubStatus,
    item.embargoedUntil,
  ]);
}

/** A URL, URN, tag or long opaque id is the same everywhere; `article-12` only within its source. */
export function guidKey(guid: string, sourceId: string): string {
  const trimmed = guid.trim();
  const isGlobal = /^(?:https?:|urn:|tag:|uuid:)/i.test(trimmed) || /^[0-9a-f-]{32,}$/i.test(trimmed);
  return isGlobal ? `guid:${withoutScheme(trimmed)}` : `guid:${sourceId}:${trimmed}`;
}

/** Sites move from http to https, and their guids with them. */
function withoutScheme(address: string): string {
  return address.replace(/^https?:\/\//i, '//').replace(/\/$/, '');
}

function normaliseText(parts: readonly (string | null | undefined)[]): string {
  return parts
    .flatMap((part) => (part ? [part] : []))
    .join('\n')
    .normalize('NFC')
    .replaceAll(/\s+/g, ' ')
    .trim();
}
