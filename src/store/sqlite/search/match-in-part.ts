import type { Shard, Shards } from './shards.ts';
import type { IndexQuery } from './story-tokens.ts';

/** So few stories are sooner read than it is found out how many words begin in some way. */
const few = 64;

/**
 * What a part of the index is asked, in FTS5's words; null: any of its stories may hold what is sought. FTS5 puts the stories of all
 * words with one begin in order before it gives the first, which takes a tenth of a second for `ver*`: a begin with `broadFrom` places in
 * a part, or more, is not asked for. It stands in every tenth story or so, and who reads them meets it soon.
 */
export function matchInPart(
  shard: Shard,
  { firm, begins }: IndexQuery,
  { shards, broadFrom }: { readonly shards: Shards; readonly broadFrom: number },
): string | null {
  if (begins.length === 0) return firm;
  if (firm !== null && shards.countUpTo(shard, firm, few) < few) return firm;
  const narrow = begins.filter(({ begin }) => shards.placesUpTo(shard, begin, broadFrom) < broadFrom);
  const asked = [...(firm === null ? [] : [firm]), ...narrow.map(beginning)];
  return asked.length === 0 ? null : asked.join(' AND ');
}

function beginning({ begin, stems }: IndexQuery['begins'][number]): string {
  const begun = `"${begin}" *`;
  return stems.length === 0 ? begun : `(${begun}${stems.map((stem) => ` OR "${stem}"`).join('')})`;
}
