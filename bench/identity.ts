import { nearness } from '../src/domain/identity/near-text.ts';
import { emptyDraft, type WireItem } from '../src/domain/item.ts';
import { edits, ledes } from './wire-pairs.ts';

type Pair = { readonly one: WireItem; readonly other: WireItem; readonly isSame: boolean };

/**
 * Entries of wire pages without a guid, in pairs: one story in two wordings, or two stories that look alike. The odd ledes
 * were tuned on, the even ones are only scored. Aimed at: none doubled, none joined wrongly.
 */
export function benchIdentity(): readonly string[] {
  const halves = [
    { name: 'tuned on', pairs: pairsOf(1) },
    { name: 'only scored', pairs: pairsOf(0) },
  ];
  return halves.map(({ name, pairs }) => {
    const doubled = pairs.filter(({ one, other, isSame }) => isSame && nearness(other, one) === 0);
    const joined = pairs.filter(({ one, other, isSame }) => !isSame && nearness(other, one) > 0);
    return `entries without a guid, ${name.padEnd(12)} ${pairs.length} pairs: ${doubled.length} doubled, ${joined.length} joined wrongly`;
  });
}

function pairsOf(half: 0 | 1): readonly Pair[] {
  return ledes.flatMap(([place, lede, other], at) => {
    if (at % 2 !== half) return [];
    const one = entry(place, lede);
    const wordings = edits.map((edit) => edit(lede)).filter((wording) => wording !== lede);
    const neighbour = ledes[(at + 2) % ledes.length]?.[1] ?? other;
    return [
      ...wordings.map((wording) => ({ one, other: entry(place, wording), isSame: true })),
      ...[other, neighbour].map((story) => ({ one, other: entry(place, story), isSame: false })),
    ];
  });
}

function entry(place: string, lede: string): WireItem {
  const { categories, paragraphs, summary, datelineText, section, ...said } = emptyDraft;
  const dateline = {
    text: `${place} (ANP)`,
    places: [place],
    agencies: ['ANP'],
    date: null,
    country: null,
    zone: null,
  };
  return { ...said, dateline, lede, body: null, seenAt: 0, topics: [], topicReason: null };
}
