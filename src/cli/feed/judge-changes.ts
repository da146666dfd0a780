import { versionText } from '../../domain/identity/keys.ts';
import type { WireItem } from '../../domain/item.ts';
import { type Said, sayAll } from '../../domain/said/said.ts';
import { changeWords as words } from './feed-words.ts';
import { short } from './judge-items.ts';
import type { Notice } from './notice.ts';
import { type Pair, pairItems } from './pair-items.ts';

/** What changes in the same items between two fetches a second apart, though nothing happened. Pure. */
export function judgeChanges(first: readonly WireItem[], second: readonly WireItem[]): readonly Notice[] {
  const { pairs, moved } = pairItems(first, second);
  const all = pairs.length;
  const guids = pairs.filter(({ before, after }) => before.guid !== null && before.guid !== after.guid);
  const links = pairs.filter(({ before, after }) => before.link !== null && before.link !== after.link);
  const texts = pairs.filter(({ before, after }) => versionText(before) !== versionText(after));
  const dates = pairs.filter(({ before, after }) => before.issuedAt !== after.issuedAt);
  return [
    ...notice(
      moved,
      true,
      sayAll(words.moved, { count: moved.length, all: first.length, guid: short(moved[0]?.before.guid) }),
    ),
    ...notice(guids, true, sayAll(words.guids, { count: guids.length, all, part: partOf(guids[0], 'guid') })),
    ...notice(links, true, sayAll(words.links, { count: links.length, all, part: partOf(links[0], 'link') })),
    ...notice(texts, false, sayAll(words.texts, { count: texts.length, all })),
    ...notice(dates, false, sayAll(words.dates, { count: dates.length, all })),
  ];
}

function notice(pairs: readonly Pair[], mend: boolean, message: Said): readonly Notice[] {
  return pairs.length === 0 ? [] : [{ mend, message }];
}

/** The part of a guid or link that changes: `s=1a2b became s=9c3d`. */
function partOf(pair: Pair | undefined, field: 'guid' | 'link'): Said {
  const before = pair?.before[field] ?? '';
  const after = pair?.after[field] ?? '';
  let start = 0;
  while (start < before.length && before[start] === after[start]) start++;
  while (start > 0 && /[\p{L}\p{N}=]/u.test(before[start - 1] ?? '')) start--;
  let end = 0;
  while (end < Math.min(before.length, after.length) - start && before.at(-1 - end) === after.at(-1 - end))
    end++;
  while (end > 0 && /[\p{L}\p{N}]/u.test(before.at(-end) ?? '')) end--;
  const part = (text: string) => short(text.slice(start, text.length - end)) || words.nothing;
  return sayAll(words.became, { before: part(before), after: part(after) });
}
