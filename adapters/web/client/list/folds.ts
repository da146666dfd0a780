import type { Openers } from '../story/openers.ts';
import { otherTakes } from '../story/other-takes.ts';
import type { Card, Message } from '../types.ts';
import { createEventGroups } from './event-groups.ts';
import { matches } from './filter.ts';
import type { Row } from './row.ts';

type Rows = ReadonlyMap<number, Row>;

/**
 * The stories of a list that tell of one happening stand in one row, that of the take which came, or was brought up, last; the others are
 * folded under it. Which those are the messages say, so that older ones that come later find their row.
 */
export function createFolds(list: HTMLElement, openers: Openers) {
  const events = createEventGroups();
  /** Those that the reader has open. */
  const opened = new Set<number>();

  return {
    learn: events.learn,
    clear(): void {
      events.clear();
      opened.clear();
    },

    fold(
      rows: Rows,
      words: readonly string[],
      place: (message: Message, article: HTMLElement) => void,
    ): void {
      const groups = groupsOf(rows);
      for (const row of rows.values()) {
        const id = events.of(row.message)?.id;
        const group = id === undefined ? [row] : (groups.get(id) ?? [row]);
        if (headOf(group, words) !== row) {
          row.article.remove();
          continue;
        }
        if (row.article.parentElement !== list) place(row.message, row.article);
        showOthers(row, group);
      }
    },

    kin(rows: Rows, message: Message): readonly Row[] {
      if (message.kind !== 'card' || message.event === undefined) return [];
      const numbers = new Set(message.event.takes.map(({ number }) => number));
      return [...rows.values()].filter(
        (row) => row.message.kind === 'card' && numbers.has(row.message.number),
      );
    },

    shownIn(rows: Rows, id: number): HTMLElement | null {
      const row = rows.get(id);
      if (row === undefined || row.article.parentElement === list) return row?.article ?? null;
      return membersOf(rows, row).find(({ article }) => article.parentElement === list)?.article ?? null;
    },

    /** The message of that id, and those of its event. */
    withTakes(rows: Rows, id: number): readonly number[] {
      const row = rows.get(id);
      return row === undefined ? [id] : membersOf(rows, row).map(({ message }) => message.id);
    },
  };

  function groupsOf(rows: Rows): ReadonlyMap<number, readonly Row[]> {
    const groups = new Map<number, Row[]>();
    for (const row of rows.values()) {
      const id = events.of(row.message)?.id;
      if (id !== undefined) groups.set(id, [...(groups.get(id) ?? []), row]);
    }
    return groups;
  }

  function membersOf(rows: Rows, row: Row): readonly Row[] {
    const id = events.of(row.message)?.id;
    return id === undefined ? [row] : (groupsOf(rows).get(id) ?? [row]);
  }

  function showOthers({ message, article }: Row, group: readonly Row[]): void {
    const event = events.of(message);
    const here = event === null ? [] : newestFirst(group).flatMap((each) => cardsOf(each, message));
    const told = event?.others ?? [];
    const standing = article.querySelector<HTMLElement>(':scope > .others');
    if (event === null || message.kind !== 'card' || here.length + told.length === 0) {
      standing?.remove();
      return;
    }
    const state = JSON.stringify([here.map(({ number, seq }) => [number, seq]), told, message.seq]);
    if (standing?.dataset.state === state) return;
    const hadFocus = standing?.contains(document.activeElement) === true;
    const fresh = otherTakes({ card: message, here, told }, openers, {
      isOpen: opened.has(event.id),
      onToggle: (isOpen) => (isOpen ? opened.add(event.id) : opened.delete(event.id)),
    });
    fresh.dataset.state = state;
    if (standing === null) article.append(fresh);
    else standing.replaceWith(fresh);
    if (hadFocus) fresh.querySelector<HTMLElement>('summary')?.focus({ preventScroll: true });
  }
}

/** The last of those that hold the words; where none does the last of all. */
function headOf(group: readonly Row[], words: readonly string[]): Row | undefined {
  const [only] = group;
  if (group.length === 1) return only;
  const sorted = newestFirst(group);
  return sorted.find(({ article }) => words.length > 0 && matches(article, words)) ?? sorted[0];
}

function newestFirst(group: readonly Row[]): readonly Row[] {
  return group.toSorted((one, other) => other.message.newsSeq - one.message.newsSeq);
}

function cardsOf({ message }: Row, but: Message): readonly (Card & Message)[] {
  return message.kind === 'card' && message.id !== but.id ? [message] : [];
}
