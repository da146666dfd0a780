import { versionText } from '../../domain/identity/keys.ts';
import { type NamedDocument, type NamedItem, nameDocument } from '../../domain/identity/name-document.ts';
import {
  hasSameHeadline,
  isReused,
  isSameOnPage,
  isSameUnderOtherHeadline,
} from '../../domain/identity/same-item.ts';
import type { WireItem } from '../../domain/item.ts';
import { sha256 } from '../../pipeline/fold/version-of.ts';
import { short } from './judge-items.ts';
import type { Notice } from './notice.ts';

type Pair = { readonly before: WireItem; readonly after: WireItem };

/** What changes in the same items between two fetches a second apart, though nothing happened. Pure. */
export function judgeChanges(first: readonly WireItem[], second: readonly WireItem[]): readonly Notice[] {
  const pairs = pairUp(first, second);
  const of = `of ${pairs.length} items`;
  const guids = pairs.filter(({ before, after }) => before.guid !== null && before.guid !== after.guid);
  const links = pairs.filter(({ before, after }) => before.link !== null && before.link !== after.link);
  const texts = pairs.filter(({ before, after }) => versionText(before) !== versionText(after));
  const dates = pairs.filter(({ before, after }) => before.issuedAt !== after.issuedAt);
  return [
    ...notice(
      guids,
      true,
      `${guids.length} ${of} had another guid a second later (${partOf(guids[0], 'guid')}): guids are put aside and items known by link and text; ask the provider for guids that stay`,
    ),
    ...notice(
      links,
      true,
      `${links.length} ${of} had another link a second later (${partOf(links[0], 'link')}): the link is put aside; ask the provider for links without it`,
    ),
    ...notice(
      texts,
      false,
      `${texts.length} ${of} had another text a second later: edits of them will be damped; ask the provider to leave out what is made at each fetch (adverts, counts, ages)`,
    ),
    ...notice(
      dates,
      false,
      `${dates.length} ${of} had another date a second later: their dates are made at each fetch and say nothing`,
    ),
  ];
}

function notice(pairs: readonly Pair[], mend: boolean, message: string): readonly Notice[] {
  return pairs.length === 0 ? [] : [{ mend, message }];
}

/** A sign by which an item may be the same in both, as the fold asks it: what is looked up, and whether it is believed. */
type SameBy = {
  readonly key: (named: NamedItem, document: NamedDocument) => string | undefined;
  readonly isSame: (after: WireItem, before: WireItem) => boolean;
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

/** The same item in both, by a sign that stands once in each. */
function pairUp(first: readonly WireItem[], second: readonly WireItem[]): readonly Pair[] {
  const [before, after] = [first, second].map((items) => nameDocument(items, 'source', sha256));
  if (before === undefined || after === undefined) return [];
  const pairs = new Map<WireItem, WireItem>();
  const taken = new Set<WireItem>();
  for (const { key, isSame } of signs) {
    const left = Map.groupBy(before.named, (named) => key(named, before));
    const right = Map.groupBy(after.named, (named) => key(named, after));
    for (const [value, [one, ...others]] of left) {
      const [found, ...more] = right.get(value) ?? [];
      if (value === undefined || one === undefined || found === undefined) continue;
      if (others.length + more.length > 0 || pairs.has(one.item) || taken.has(found.item)) continue;
      if (!isSame(found.item, one.item)) continue;
      pairs.set(one.item, found.item);
      taken.add(found.item);
    }
  }
  return [...pairs].map(([one, found]) => ({ before: one, after: found }));
}

/** The part of a guid or link that changes: `s=1a2b became s=9c3d`. */
function partOf(pair: Pair | undefined, field: 'guid' | 'link'): string {
  const before = pair?.before[field] ?? '';
  const after = pair?.after[field] ?? '';
  let start = 0;
  while (start < before.length && before[start] === after[start]) start++;
  while (start > 0 && /[\p{L}\p{N}=]/u.test(before[start - 1] ?? '')) start--;
  let end = 0;
  while (end < Math.min(before.length, after.length) - start && before.at(-1 - end) === after.at(-1 - end))
    end++;
  while (end > 0 && /[\p{L}\p{N}]/u.test(before.at(-end) ?? '')) end--;
  const part = (text: string) => short(text.slice(start, text.length - end)) || 'nothing';
  return `“${part(before)}” became “${part(after)}”`;
}
