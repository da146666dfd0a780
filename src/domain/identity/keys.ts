import type { WireItem } from '../item.ts';
import { allText } from './likeness.ts';

/** Ways to write one key: the first is stored, all are looked up (the others are those of earlier versions of Telex). */
export type Key = readonly string[];

/** What an item can be known by, from the strongest to the weakest. An empty key: it has none of that kind. */
export type ItemKeys = {
  readonly guid: Key;
  /** The item that it says it replaces or follows. */
  readonly replaces: Key;
  readonly link: Key;
  readonly text: Key;
};

/** Shorter texts (`Nieuwsoverzicht`) say nothing about being the same, where there is a guid to go by. */
const tellingLength = 60;
/** A longer key is stored as its hash: a guid of a megabyte is a guid. */
const longestKey = 500;

/** Hashes are made by the caller's `hash`, so that the domain needs no crypto. */
export function keysOf(item: WireItem, sourceId: string, hash: (text: string) => string): ItemKeys {
  const cap = (key: string) => capped(key, hash);
  const hasGuid = item.guid !== null && item.guid.trim() !== '';
  return {
    guid: hasGuid ? guidKeys(item.guid, sourceId).map(cap) : [],
    replaces:
      item.replaces === null || item.replaces.trim() === '' ? [] : guidKeys(item.replaces, sourceId).map(cap),
    link: item.link === null ? [] : [cap(`link:${withoutScheme(item.link)}`)],
    text: textKeys(item, hasGuid || item.replaces !== null, hash),
  };
}

/** All keys that are stored for an item. */
export function storedKeys({ guid, replaces, link, text }: ItemKeys): readonly string[] {
  return [guid, replaces, link, text].flatMap(([key]) => (key === undefined ? [] : [key]));
}

/** Every key in every way of writing it. */
export function allKeys({ guid, replaces, link, text }: ItemKeys): readonly string[] {
  return [...guid, ...replaces, ...link, ...text];
}

/**
 * A guid is its agency's: where it stands in the store, the agency stands beside it. Before that a guid that is no
 * address, URN, tag or long id was filed under its source.
 */
export function guidKeys(guid: string, sourceId: string): Key {
  const trimmed = guid.trim();
  const isGlobal = /^(?:https?:|urn:|tag:|uuid:)/i.test(trimmed) || /^[0-9a-f-]{32,}$/i.test(trimmed);
  if (isGlobal) return [`guid:${withoutScheme(trimmed)}`];
  return [`guid::${trimmed}`, `guid:${sourceId}:${trimmed}`];
}

/** The text a reader sees, and what decides whether they may: a change of anything else is no new version. */
export function versionText(item: WireItem): string {
  return JSON.stringify([
    plainText([item.headline, item.dateline?.text, item.lede, item.body]),
    item.pubStatus,
    item.embargoedUntil,
  ]);
}

/** By the words alone, since datelines grow and full stops come and go; then as it was counted before, to the letter. */
function textKeys(item: WireItem, hasGuid: boolean, hash: (text: string) => string): Key {
  const plain = plainText([item.headline, item.dateline?.text, item.lede, item.body]);
  if (plain === '' || (hasGuid && plain.length < tellingLength)) return [];
  const words = allText(item)
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  const before = `text:${hash(plain)}`;
  return words === '' ? [before] : [`words:${hash(words)}`, before];
}

/** Sites move from http to https, and their guids with them. */
function withoutScheme(address: string): string {
  return address.replace(/^https?:\/\//i, '//').replace(/\/$/, '');
}

function plainText(parts: readonly (string | null | undefined)[]): string {
  return parts
    .flatMap((part) => (part ? [part] : []))
    .join('\n')
    .normalize('NFC')
    .replaceAll(/\s+/g, ' ')
    .trim();
}

/** Short enough to stand in an index, and text that every database takes. */
function capped(key: string, hash: (text: string) => string): string {
  const isPlain = key.length <= longestKey && key.isWellFormed() && !key.includes('\0');
  return isPlain ? key : `${key.slice(0, key.indexOf(':') + 1)}#${hash(key)}`;
}
