import type { EpochMs, ItemDraft, WireItem } from '../../domain/item.ts';
import { type Said, sayAll } from '../../domain/said/said.ts';
import { itemWords as words } from './feed-words.ts';
import { judgeChanges } from './judge-changes.ts';
import { judgeItems } from './judge-items.ts';
import { judgeServer, type Pace } from './judge-server.ts';
import type { FeedLook } from './look-twice.ts';
import type { Notice } from './notice.ts';

/** Enough to see what kind of fault it is. */
const mostProblems = 5;

/** A reader counts what has no date itself; which they are, and what comes of it, tells more. */
function isToldTwice(note: Said, judged: readonly Notice[]): boolean {
  return (
    note.en.includes('have no date') && judged.some(({ message }) => message.en.includes('have no date'))
  );
}

/** All that an operator should know of a feed, what loses or doubles items first. Pure. */
export function judgeFeed(
  look: FeedLook,
  {
    pace,
    readAt,
    enrich,
  }: {
    readonly pace: Pace;
    readonly readAt: EpochMs;
    /** As the newsroom reads this source. */
    readonly enrich: (draft: ItemDraft) => WireItem;
  },
): readonly Notice[] {
  const { first, second } = look;
  const { problems, notes = [] } = first.feed;
  const items = first.feed.items.map(enrich);
  const told = problems.slice(0, mostProblems).map((message) => ({ mend: true, message }));
  const judged = judgeItems(items, readAt);
  const more = problems.length - told.length;
  const notices = [
    ...told,
    ...(more > 0 ? [{ mend: true, message: sayAll(words.moreProblems, { count: more }) }] : []),
    ...judgeServer(look, pace),
    ...judged,
    ...notes.filter((note) => !isToldTwice(note, judged)).map((message) => ({ mend: false, message })),
    ...(second === null ? [] : judgeChanges(items, second.feed.items.map(enrich))),
  ];
  return notices.toSorted((a, b) => Number(b.mend) - Number(a.mend));
}
