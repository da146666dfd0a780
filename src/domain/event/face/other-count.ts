import { describeChange } from '../../change/describe-change.ts';
import type { FigureChange } from '../../change/figure-changes.ts';
import type { EpochMs } from '../../item.ts';
import type { Story } from '../../story.ts';
import { isSameAgency, writtenAt } from '../event-card.ts';

/** So many takes are looked at, the newest. */
const mostLookedAt = 6;

/**
 * The newest of these takes that another agency filed after the text that a card shows, and that counts the dead, the injured, the missing
 * otherwise: `from` is the figure of the text, `to` theirs. Read are headlines and first paragraphs. Null: none does.
 */
export function otherCount(
  face: Story,
  live: readonly Story[],
): { readonly sender: string; readonly at: EpochMs; readonly figures: readonly FigureChange[] } | null {
  const newer = live
    .filter((take) => writtenAt(take) > writtenAt(face) && !isSameAgency(take, face))
    .toSorted((one, other) => writtenAt(other) - writtenAt(one));
  for (const take of newer.slice(0, mostLookedAt)) {
    const change = describeChange({ ...face.item, body: null }, { ...take.item, body: null });
    const figures = change.figures.filter(({ counted }) => counted?.kind === 'count');
    if (figures.length > 0) return { sender: take.sender, at: writtenAt(take), figures };
  }
  return null;
}
