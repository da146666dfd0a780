import { areGuidsPutAside, type LieKind } from '../../domain/identity/lying-guids.ts';
import { type NamedDocument, type NamedItem, nameDocument } from '../../domain/identity/name-document.ts';
import {
  hasSameHeadline,
  isReused,
  isSameOnPage,
  isSameUnderOtherHeadline,
} from '../../domain/identity/same-item.ts';
import type { WireItem } from '../../domain/item.ts';
import { sha256 } from '../../pipeline/fold/version-of.ts';

/** One item as two fetches of a feed gave it. */
export type Pair = { readonly before: WireItem; readonly after: WireItem };

/** What two fetches have in common. */
export type Paired = {
  readonly pairs: readonly Pair[];
  /** A guid that stood on one item in the first and on another in the second. */
  readonly moved: readonly Pair[];
};

/**
 * Finds the same items in two fetches, by a sign that stands once in each and as the fold asks it. Where that shows that the
 * guids lie so often that the fold would put them all aside, it is done anew without them. Pure.
 */
export function pairItems(first: readonly WireItem[], second: readonly WireItem[]): Paired {
  const [before, after] = named(first, second, false);
  const moved = movedGuids(before, after);
  const pairs = pairUp(before, after, false);
  const seen: Partial<Record<LieKind, number>> = {
    'guid-fresh': pairs.filter((pair) => pair.before.guid !== null && pair.before.guid !== pair.after.guid)
      .length,
    'guid-reused': moved.length,
    'guid-shared': before.named.filter(({ item }) => before.lying.has(item.guid?.trim() ?? '')).length,
  };
  if (!areGuidsPutAside((kind) => seen[kind] ?? 0)) return { pairs, moved };
  return { pairs: pairUp(...named(first, second, true), true), moved };
}

function named(first: readonly WireItem[], second: readonly WireItem[], arePutAside: boolean) {
  const name = (items: readonly WireItem[]) => nameDocument(items, 'source', sha256, arePutAside);
  return [name(first), name(second)] as const;
}

function movedGuids(before: NamedDocument, after: NamedDocument): readonly Pair[] {
  const holders = new Map(after.named.map(({ item }) => [item.guid?.trim() ?? '', item]));
  return before.named.flatMap(({ item }) => {
    const guid = item.guid?.trim() ?? '';
    const holder = guid === '' || before.lying.has(guid) ? undefined : holders.get(guid);
    return holder !== undefined && isReused(holder, item) ? [{ before: item, after: holder }] : [];
  });
}

/** A sign by which an item may be the same in both, as the fold asks it: what is looked up, and whether it is believed. */
type SameBy = {
  readonly key: (named: NamedItem, document: NamedDocument) => string | undefined;
  readonly isSame: (after: WireItem, before: WireItem, hasOwnGuid: boolean) => boolean;
};

/** From the strongest to the weakest. */
const signs: readonly SameBy[] = [
  { key: ({ keys }) => keys.guid[0], isSame: (after, before) => !isReused(after, before) },
  {
    key: ({ keys }, { sharedLinks }) => [...keys.link, ...keys.page].find((key) => !sharedLinks.has(key)),
    isSame: isSameOnPage,
  },
  {
    key: ({ keys }, { sharedLinks }) => keys.page.find((key) => !sharedLinks.has(key)),
    isSame: isSameOnPage,
  },
  { key: ({ keys }) => keys.text[0], isSame: () => true },
  { key: ({ keys }) => keys.body[0], isSame: isSameUnderOtherHeadline },
  { key: ({ item }) => item.headline ?? undefined, isSame: hasSameHeadline },
];

function pairUp(before: NamedDocument, after: NamedDocument, arePutAside: boolean): readonly Pair[] {
  const pairs = new Map<WireItem, WireItem>();
  const taken = new Set<WireItem>();
  for (const { key, isSame } of signs) {
    const left = Map.groupBy(before.named, (named) => key(named, before));
    const right = Map.groupBy(after.named, (named) => key(named, after));
    for (const [value, [one, ...others]] of left) {
      const [found, ...more] = right.get(value) ?? [];
      if (value === undefined || one === undefined || found === undefined) continue;
      if (others.length + more.length > 0 || pairs.has(one.item) || taken.has(found.item)) continue;
      const isOtherGuid = one.item.guid !== null && found.item.guid?.trim() !== one.item.guid.trim();
      const hasOwnGuid =
        !arePutAside && isOtherGuid && one.keys.guid.length > 0 && found.keys.guid.length > 0;
      if (!isSame(found.item, one.item, hasOwnGuid)) continue;
      pairs.set(one.item, found.item);
      taken.add(found.item);
    }
  }
  return [...pairs].map(([one, found]) => ({ before: one, after: found }));
}
