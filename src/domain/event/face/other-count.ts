import { type Count, counts } from '../../change/counted.ts';
import { describeChange } from '../../change/describe-change.ts';
import type { FigureChange } from '../../change/figure-changes.ts';
import { sideOf } from '../../change/word-diff.ts';
import type { EpochMs } from '../../item.ts';
import type { Story } from '../../story.ts';
import { isSameAgency, writtenAt } from '../event-card.ts';

/** So many takes are looked at, the newest. */
const mostLookedAt = 12;
/** A take that was written so long before the text that is shown may still know of more. */
const stillKnowsMs = 2 * 60 * 60 * 1000;

/** Who counts otherwise than a text, since when, and what: from the text's figure to theirs, the dead first. */
export type OtherCount = Pick<Story, 'sender'> & {
  readonly at: EpochMs;
  readonly figures: readonly FigureChange[];
};

/**
 * The take of another agency that counts most of what hard news counts, and otherwise than the text that a card shows (`counts`: the dead before the
 * injured, who was evacuated or arrested). Asked is each agency's newest count, so that what it counts anew holds in place of its earlier takes, also
 * where that is fewer; what is older than the text, by two hours at most, counts only where it is more. Of as many the newest. Read are headlines and
 * first paragraphs. Null: none does.
 */
export function otherCount(face: Story, live: readonly Story[]): OtherCount | null {
  const takes = live
    .filter((take) => writtenAt(take) >= writtenAt(face) - stillKnowsMs && !isSameAgency(take, face))
    .toSorted((one, other) => writtenAt(other) - writtenAt(one))
    .slice(0, mostLookedAt);
  const others = takes.flatMap((take, at) => {
    const later = takes.slice(0, at).filter((other) => isSameAgency(other, take));
    const isNewer = writtenAt(take) > writtenAt(face);
    const change = describeChange({ ...face.item, body: null }, { ...take.item, body: null });
    const figures = counts.flatMap((each) =>
      later.some((other) => isCounted(each, other))
        ? []
        : change.figures.filter((figure) => isOf(each, figure) && (isNewer || isMore(figure))),
    );
    return figures.length > 0 ? [{ sender: take.sender, at: writtenAt(take), figures }] : [];
  });
  for (const each of counts) {
    const most = Math.max(...others.map((other) => mostOf(each, other)));
    const found = others.find((other) => mostOf(each, other) === most);
    if (found !== undefined && most > Number.NEGATIVE_INFINITY) return found;
  }
  return null;
}

/** How many a take counts; a number without one (`tientallen`) is less than any, and none less than that. */
function mostOf(count: Count, { figures }: OtherCount): number {
  const values = figures.flatMap((figure) => (isOf(count, figure) ? [figure.value] : []));
  return Math.max(...values.map((value) => (typeof value === 'number' ? value : -1)));
}

/** Whether the newer text counts more than the older one. */
export function isMore({ value, was }: FigureChange): boolean {
  return typeof value === 'number' && typeof was === 'number' && value > was;
}

function isCounted(count: Count, { item: { headline, lede } }: Story): boolean {
  return [headline, lede].some((text) =>
    sideOf(text ?? '').figures.some((figure) => typeof figure.value === 'number' && isOf(count, figure)),
  );
}

function isOf(count: Count, { counted }: Pick<FigureChange, 'counted'>): boolean {
  return counted?.kind === 'count' && counted.count === count && counted.when === undefined;
}
