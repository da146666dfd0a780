import type { Openers } from '../story/openers.ts';
import type { Card, Message, NoticeMessage } from '../types.ts';
import { createFolds } from './folds.ts';
import type { Row } from './row.ts';

/** The seq with which the message of an article came, or was brought up. */
export function arrivalOf({ dataset }: HTMLElement): number {
  return Number(dataset.seq);
}

/**
 * The rows of a list in the board's order: what came, or was brought up, last is on top. What is said under a card that
 * stands here (a kill, a correction, a new version) is no row of its own: its card says it, and was brought up by it.
 */
export function createRows(
  list: HTMLElement,
  render: (message: Message, said: NoticeMessage | null) => HTMLElement,
  openers: Openers,
) {
  const rows = new Map<number, Row>();
  const folds = createFolds(list, openers);
  /** What was last said under a card, by the card's id. */
  const said = new Map<number, NoticeMessage>();
  /** Of all that came here, what was folded into its card too. */
  let newest = 0;
  let oldest: Pick<Message, 'id' | 'newsSeq'> | null = null;

  return {
    put,
    clear() {
      for (const { article } of rows.values()) article.remove();
      rows.clear();
      said.clear();
      folds.clear();
      newest = 0;
      oldest = null;
    },
    /** Each event in one row: the last of its takes that holds these words. The rows that stand then; asked after anything changed. */
    fold(words: readonly string[]): readonly Row[] {
      folds.fold(rows, words, place);
      return [...rows.values()].filter(({ article }) => article.parentElement === list);
    },
    /** The messages that one will be one row with, by id, and their articles. */
    kin: (message: Message) => folds.kin(rows, message).map((row) => [row.message.id, row.article] as const),
    /** The article in which a message is shown: its own, or that of its event. */
    shownIn: (id: number) => folds.shownIn(rows, id),
    count: () => rows.size,
    cards: () => [...rows.values()].flatMap(({ message }) => (message.kind === 'card' ? [message] : [])),
    articleOf: ({ id }: Pick<Message, 'id'>) => rows.get(id)?.article ?? null,
    messageOf: ({ dataset }: HTMLElement) => rows.get(Number(dataset.id))?.message ?? null,
    /** The highest seq of what came here; 0 where nothing did. */
    newest: () => newest,
    /** The id of the message that the next older ones are asked with. */
    oldestId: () => oldest?.id ?? null,
    isOlderThanAll: ({ newsSeq }: Message) => oldest !== null && newsSeq < oldest.newsSeq,
    isFolded,
    /** Takes away the lowest rows beyond `most`; true where there were any. */
    dropBeyond(most: number): boolean {
      const articles = [...list.querySelectorAll<HTMLElement>(':scope > article')];
      const surplus = articles.slice(most);
      for (const article of surplus)
        for (const id of folds.withTakes(rows, Number(article.dataset.id))) {
          rows.delete(id);
          said.delete(id);
        }
      for (const article of surplus) article.remove();
      const lowest = rows.get(Number(articles[most - 1]?.dataset.id));
      if (surplus.length > 0 && lowest !== undefined) oldest = lowest.message;
      return surplus.length > 0;
    },
  };

  function isFolded(message: Message): boolean {
    const card = message.parentId === null ? undefined : rows.get(message.parentId)?.message;
    return card?.kind === 'card' && !isAlarmOfOther(message, card);
  }

  function put(message: Message): void {
    const { id, newsSeq } = message;
    newest = Math.max(newest, newsSeq);
    folds.learn(message);
    if (oldest === null || newsSeq <= oldest.newsSeq) oldest = message;
    if (message.kind === 'notice' && message.parentId !== null) {
      const last = said.get(message.parentId);
      if (last === undefined || last.id <= id) said.set(message.parentId, message);
      const card = rows.get(message.parentId);
      if (card?.message.kind === 'card') {
        show(card.message);
        takeAway(rows, id);
        if (isFolded(message)) return;
      }
    }
    if (message.kind === 'card') foldUnder(message);
    show(message);
    if (oldest.id === id && newsSeq > oldest.newsSeq) oldest = lowest();
  }

  function show(message: Message): void {
    const { id } = message;
    const article = render(message, said.get(id) ?? null);
    const standing = rows.get(id)?.article;
    if (standing?.hasAttribute('data-open')) article.setAttribute('data-open', '');
    standing?.remove();
    rows.set(id, { message, article });
    place(message, article);
  }

  function lowest(): Message | null {
    const messages = [...rows.values()].map(({ message }) => message);
    return messages.reduce<Message | null>(
      (low, each) => (low === null || each.newsSeq < low.newsSeq ? each : low),
      null,
    );
  }

  /** What stood alone until its card came. */
  function foldUnder(card: Extract<Message, { kind: 'card' }>): void {
    for (const [each, { message, article }] of rows) {
      if (message.parentId !== card.id || isAlarmOfOther(message, card)) continue;
      article.remove();
      rows.delete(each);
    }
  }

  function place({ newsSeq, newsAt }: Message, article: HTMLElement): void {
    article.dataset.seq = String(newsSeq);
    article.dataset.at = String(new Date(newsAt).getTime());
    // What comes goes on top: nearly always the first one is below it.
    let below = list.firstElementChild;
    while (below !== null && !isBelow(below, newsSeq)) below = below.nextElementSibling;
    list.insertBefore(article, below ?? list.querySelector(':scope > .older'));
  }
}

/** What is folded under its card: it may have been an alarm until it was freed. */
function takeAway(rows: Map<number, { readonly article: HTMLElement }>, id: number): void {
  rows.get(id)?.article.remove();
  rows.delete(id);
}

/** That one take of the event that a card shows may not be used stands by itself: the card goes on showing the others. */
function isAlarmOfOther(message: Message, card: Card): boolean {
  if (message.kind !== 'notice' || card.takenBack !== null) return false;
  return message.loud && message.mark?.sign === '⛔';
}

function isBelow(each: Element, newsSeq: number): boolean {
  return each instanceof HTMLElement && each.localName === 'article' && arrivalOf(each) < newsSeq;
}
