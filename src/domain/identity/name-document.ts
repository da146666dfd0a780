import type { WireItem } from '../item.ts';
import { tameItem } from '../tame-item.ts';
import { type ItemKeys, keysOf } from './keys.ts';
import { lyingGuids } from './lying-guids.ts';

/** An item of a document, with what it may be known by. */
export type NamedItem = { readonly item: WireItem; readonly keys: ItemKeys };

/** How the items of one document tell which they are, and what says nothing in it. */
export type NamedDocument = {
  /** In the order of the document. */
  readonly named: readonly NamedItem[];
  /** Guids that stand on several items of it, or that can be nobody's own. */
  readonly lying: ReadonlySet<string>;
  /** Keys of links and pages on more than one item (a home page, a live blog): they identify nothing. */
  readonly sharedLinks: ReadonlySet<string>;
};

/**
 * Asked by the fold and by the tools that judge a feed, so that they cannot disagree. `arePutAside`: no guid of the source
 * is believed any more, but for what withdraws an item, which often says nothing else. Pure; linear in the items.
 */
export function nameDocument(
  filed: readonly WireItem[],
  sourceId: string,
  hash: (text: string) => string,
  arePutAside = false,
): NamedDocument {
  const steps = namingSteps(filed, sourceId, hash, arePutAside);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/**
 * The same an item at a time, for who has other things to do in between. Yields the length of the text that was looked at.
 * `hasOldTexts`: see `keysOf`.
 */
export function* namingSteps(
  filed: readonly WireItem[],
  sourceId: string,
  hash: (text: string) => string,
  arePutAside: boolean,
  hasOldTexts = true,
): Generator<number, NamedDocument, void> {
  const items: WireItem[] = [];
  for (const item of filed) {
    items.push(tameItem(item, hash));
    yield textLength(item);
  }
  const lying = lyingGuids(items);
  yield items.length;
  const named: NamedItem[] = [];
  for (const item of items) {
    const isNamed = isBelieved(item, lying) && !(arePutAside && item.pubStatus === 'usable');
    named.push({ item, keys: keysOf(item, sourceId, hash, isNamed, hasOldTexts) });
    yield textLength(item);
  }
  return { named, lying, sharedLinks: sharedLinks(named) };
}

/** Characters of an item's text. */
export function textLength({ headline, lede, body }: Pick<WireItem, 'headline' | 'lede' | 'body'>): number {
  return (headline?.length ?? 0) + (lede?.length ?? 0) + (body?.length ?? 0);
}

/** Whether an item's guid says which item it is. */
export function isBelieved({ guid }: Pick<WireItem, 'guid'>, lying: ReadonlySet<string>): boolean {
  return guid !== null && !lying.has(guid.trim());
}

/** Versions of one item may share their link. */
function sharedLinks(named: readonly NamedItem[]): ReadonlySet<string> {
  const names = new Map<string, string | WireItem>();
  const shared = new Set<string>();
  for (const { keys, item } of named) {
    const name = keys.guid[0] ?? item;
    for (const key of [...keys.link, ...keys.page]) {
      if (names.has(key) && names.get(key) !== name) shared.add(key);
      names.set(key, name);
    }
  }
  return shared;
}
