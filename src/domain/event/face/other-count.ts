import { counts } from '../../change/counted.ts';
import { describeChange } from '../../change/describe-change.ts';
import type { FigureChange } from '../../change/figure-changes.ts';
import type { EpochMs } from '../../item.ts';
import type { Story } from '../../story.ts';
import { isSameAgency, writtenAt } from '../event-card.ts';

/** So many takes are looked at, the newest. */
const mostLookedAt = 6;

/** Who counts otherwise than a text, since when, and what: from the text's figure to theirs, the dead first. */
export type OtherCount = Pick<Story, 'sender'> & {
  readonly at: EpochMs;
  readonly figures: readonly FigureChange[];
};

/**
 * The newest of these takes that another agency filed after the text that a card shows, and that counts otherwise what hard news counts (`counts`: the
 * dead, the injured, who was evacuated or arrested). Read are headlines and first paragraphs. Null: none does.
 */
export function otherCount(face: Story, live: readonly Story[]): OtherCount | null {
  const newer = live
    .filter((take) => writtenAt(take) > writtenAt(face) && !isSameAgency(take, face))
    .toSorted((one, other) => writtenAt(other) - writtenAt(one));
  for (const take of newer.slice(0, mostLookedAt)) {
    const change = describeChange({ ...face.item, body: null }, { ...take.item, body: null });
    const figures = counts.flatMap((each) =>
      change.figures.filter(({ counted }) => counted?.kind === 'count' && counted.count === each),
    );
    if (figures.length > 0) return { sender: take.sender, at: writtenAt(take), figures };
  }
  return null;
}
