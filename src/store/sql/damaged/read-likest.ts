import type { Likest } from '../../../domain/event/likest.ts';
import { isNumber, listOf } from '../../../domain/text/fits.ts';
import { readList } from '../../../domain/text/read-json.ts';

const areGroups = listOf(listOf((kept) => kept === 'sure' || isNumber(kept)));

/** What a story is like, as it was kept; null: that is damaged. */
export function readLikest(json: string): Likest | null {
  const groups = readList<Likest[number]>(json);
  return areGroups(groups) ? groups : null;
}
