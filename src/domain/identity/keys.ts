import type { WireItem } from '../item.ts';
import { asciiSpaced } from './ascii-text.ts';
import { bodyText, plainWords } from './likeness.ts';
import { pageOf } from './page-address.ts';

/** Ways to write one key: the first is stored, all are looked up (the others are those of earlier versions of Telex). */
export type Key = readonly string[];

/** What an item can be known by, from the strongest to the weakest. An empty key: it has none of that kind. */
export type ItemKeys = {
  readonly guid: Key;
  /** The item that it says it replaces or follows. */
  readonly replaces: Key;
  readonly link: Key;
  /** Its address without host and tokens: weaker than the link, and there after a move. */
  readonly page: Key;
  readonly text: Key;
  /** The text is long enough to be known by, where there is a guid to go by. */
  readonly isTelling: boolean;
  /** The text without its headline. */
  readonly body: Key;
  /** All that is to be read of it; `versionText` is made of it. */
  readonly plain: string;
};

/** Shorter texts (`Nieuwsoverzicht`) say nothing about being the same, where there is a guid to go by. */
const tellingLength = 60;
/** A longer key is stored as its hash: a guid of a megabyte is a guid. */
const longestKey = 500;

/**
 * With `isBelieved` false the guid says nothing; with `hasOldTexts` false no text is known as 0.1 counted it. Hashes are made by
 * the caller's `hash`, so that the domain needs no crypto.
 */
export function keysOf(
  item: WireItem,
  sourceId: string,
  hash: (text: string) => string,
  isBelieved = true,
  hasOldTexts = true,
): ItemKeys {
  const cap = (key: string) => capped(key, hash);
  const hasGuid = isBelieved && item.guid !== null && item.guid.trim() !== '';
  const linkPage = pageOf(item.link);
  const page = linkPage ?? pageOf(item.guid);
  const body = plainWords(bodyText(item));
  return {
    guid: hasGuid ? guidKeys(item.guid, sourceId).map(cap) : [],
    replaces:
      item.replaces === null || item.replaces.trim() === '' ? [] : guidKeys(item.replaces, sourceId).map(cap),
    // The home page of a site is on everything.
    link: linkPage === null || item.link === null ? [] : [cap(`link:${withoutScheme(item.link)}`)],
    page: page === null ? [] : [cap(`page:${page}`)],
    body: body.length < tellingLength ? [] : [`body:${hash(body)}`],
    ...textKeys(item, body, hash, hasOldTexts),
  };
}

/** All keys that are stored for an item: of a local guid the one of its source as well. */
export function storedKeys({ guid, replaces, link, page, text, body }: ItemKeys): readonly string[] {
  const firsts = [replaces, link, page, text, body].flatMap(([key]) => (key === undefined ? [] : [key]));
  return [...guid, ...firsts];
}

/** Every key in every way of writing it. */
export function allKeys({ guid, replaces, link, page, text, body }: ItemKeys): readonly string[] {
  return [...guid, ...replaces, ...link, ...page, ...text, ...body];
}

/**
 * A guid is its agency's: where it stands in the store, the agency stands beside it. One that is no address, URN, tag or
 * long id is local: two sources of one agency may count alike, so that it is filed under its source as well.
 */
export function guidKeys(guid: string, sourceId: string): Key {
  const trimmed = guid.trim();
  const isGlobal = /^(?:https?:|urn:|tag:|uuid:)/i.test(trimmed) || /^[0-9a-f-]{32,}$/i.test(trimmed);
  if (isGlobal)
    return [...new Set([urnInSmall(trimmed), trimmed].map((one) => `guid:${withoutScheme(one)}`))];
  return [`guid::${trimmed}`, `guid:${sourceId}:${trimmed}`];
}

/** `urn` and the name of its space may be written in either case (RFC 8141, 3.1); what follows may not. */
function urnInSmall(guid: string): string {
  return guid.replace(/^urn:[^:]+:/i, (start) => start.toLowerCase());
}

/**
 * The text a reader sees, and what decides whether they may: a change of anything else is no new version. `keys`: those of
 * the item, where they are known.
 */
export function versionText(item: WireItem, keys?: Pick<ItemKeys, 'plain'>): string {
  const known = item.correctionLine === undefined ? keys?.plain : undefined;
  const plain = known ?? plainText([item.headline, item.dateline?.text, ...correctedText(item)]);
  return JSON.stringify([plain, item.pubStatus, item.embargoedUntil]);
}

/** With its correction line where it stood: what was read before Telex cut such lines is no new version. */
function correctedText({ lede, body, correctionLine }: WireItem): readonly (string | null)[] {
  if (correctionLine === undefined) return [lede, body];
  return [lede, body].map((text) => (text === null ? null : `(${correctionLine}) ${text}`));
}

/** By the words alone, since datelines grow and full stops come and go; then as it was counted before, to the letter. */
function textKeys(
  item: WireItem,
  body: string,
  hash: (text: string) => string,
  hasOldTexts: boolean,
): Pick<ItemKeys, 'text' | 'isTelling' | 'plain'> {
  const plain = plainText([item.headline, item.dateline?.text, item.lede, item.body]);
  if (plain === '') return { text: [], isTelling: false, plain };
  // The words of all of it, of which those of the body are known by now.
  const words = [plainWords(item.headline ?? ''), body].filter((part) => part !== '').join(' ');
  const byWords = words === '' ? [] : [`words:${hash(words)}`];
  const text = words === '' || hasOldTexts ? [...byWords, `text:${hash(plain)}`] : byWords;
  return { text, isTelling: plain.length >= tellingLength, plain };
}

/** Sites move from http to https, and their guids with them. */
function withoutScheme(address: string): string {
  return address.replace(/^https?:\/\//i, '//').replace(/\/$/, '');
}

function plainText(parts: readonly (string | null | undefined)[]): string {
  const said = parts.flatMap((part) => part || []);
  const whole = said.join(' ');
  const ascii = asciiSpaced(whole);
  if (ascii !== null) return ascii;
  const joined = composable.test(whole) ? whole.normalize('NFC') : whole;
  return (untidy.test(joined) ? joined.replaceAll(/\s+/g, ' ') : joined).trim();
}

/** Without these a text is composed as it is; to ask takes a tenth of the time of doing it. */
const composable = /[^\0-\u02ff]/;
/** White space that is no single space. */
const untidy = /[^\S ]| {2}/;

/** Short enough to stand in an index, and text that every database takes. */
function capped(key: string, hash: (text: string) => string): string {
  const isPlain = key.length <= longestKey && key.isWellFormed() && !key.includes('\0');
  return isPlain ? key : `${key.slice(0, key.indexOf(':') + 1)}#${hash(key)}`;
}
