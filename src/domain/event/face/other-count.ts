import { type Count, counts } from '../../change/counted.ts';
import { describeChange } from '../../change/describe-change.ts';
import type { FigureChange } from '../../change/figure-changes.ts';
import { sideOf } from '../../change/word-diff.ts';
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
 * dead, the injured, who was evacuated or arrested); one that tells of other dead comes before whatever is newer. What an agency counts anew holds
 * in place of its earlier takes. Read are headlines and first paragraphs. Null: none does.
 */
export function otherCount(face: Story, live: readonly Story[]): OtherCount | null {
  const newer = live
    .filter((take) => writtenAt(take) > writtenAt(face) && !isSameAgency(take, face))
    .toSorted((one, other) => writtenAt(other) - writtenAt(one))
    .slice(0, mostLookedAt);
  const others = newer.flatMap((take, at) => {
    const later = newer.slice(0, at).filter((other) => isSameAgency(other, take));
    const change = describeChange({ ...face.item, body: null }, { ...take.item, body: null });
    const figures = counts.flatMap((each) =>
      later.some((other) => isCounted(each, other))
        ? []
        : change.figures.filter((figure) => isOf(each, figure)),
    );
    return figures.length > 0 ? [{ sender: take.sender, at: writtenAt(take), figures }] : [];
  });
  return others.find(({ figures }) => figures.some((figure) => isOf('dead', figure))) ?? others[0] ?? null;
}

function isCounted(count: Count, { item: { headline, lede } }: Story): boolean {
  return [headline, lede].some((text) => sideOf(text ?? '').figures.some((figure) => isOf(count, figure)));
}

function isOf(count: Count, { counted }: Pick<FigureChange, 'counted'>): boolean {
  return counted?.kind === 'count' && counted.count === count;
}
