import type { WireItem } from '../../domain/item.ts';
import type { Story } from '../../domain/story.ts';

/** Of what was taken back what it is named by says what it was: a notice says little of that. */
export function asNamed({ state, item, named }: Pick<Story, 'state' | 'item' | 'named'>): WireItem {
  if (state !== 'withdrawn' || named === null) return item;
  return {
    ...item,
    headline: named.headline ?? item.headline,
    dateline: item.dateline ?? named.dateline,
    lede: named.opening ?? item.lede,
  };
}
