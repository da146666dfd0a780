import { versionText } from '../../domain/identity/keys.ts';
import type { WireItem } from '../../domain/item.ts';
import { short } from './judge-items.ts';
import type { Notice } from './notice.ts';
import { type Pair, pairItems } from './pair-items.ts';

/** What changes in the same items between two fetches a second apart, though nothing happened. Pure. */
export function judgeChanges(first: readonly WireItem[], second: readonly WireItem[]): readonly Notice[] {
  const { pairs, moved } = pairItems(first, second);
  const of = `of ${pairs.length} items`;
  const guids = pairs.filter(({ before, after }) => before.guid !== null && before.guid !== after.guid);
  const links = pairs.filter(({ before, after }) => before.link !== null && before.link !== after.link);
  const texts = pairs.filter(({ before, after }) => versionText(before) !== versionText(after));
  const dates = pairs.filter(({ before, after }) => before.issuedAt !== after.issuedAt);
  return [
    ...notice(
      moved,
      true,
      `${moved.length} of ${first.length} guids stood on another item a second later (“${short(moved[0]?.before.guid)}”): they tell the place in the list, or are used again; items are known by link and text; ask the provider for a guid of its own for each item`,
    ),
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
