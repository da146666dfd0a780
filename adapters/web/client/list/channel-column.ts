import { element } from '../elements.ts';
import { serverNow } from '../story/ages.ts';
import type { Openers } from '../story/openers.ts';
import { renderMessage } from '../story/render-message.ts';
import type { ChannelInfo, Message } from '../types.ts';
import { tell } from '../words.ts';
import { createColumnHead } from './column-head.ts';
import { showEmptyNote } from './empty-note.ts';
import { matches } from './filter.ts';
import { loadPosts, pageSize } from './load-posts.ts';
import { createPill } from './new-posts-pill.ts';
import { createOlderPosts } from './older-posts.ts';
import { placeLines } from './place-lines.ts';
import { isReadingAlong, keepPlace } from './reading-place.ts';
import type { Row } from './row.ts';
import { arrivalOf, createRows } from './rows.ts';
import type { SeenChannels } from './seen.ts';

const mostShown = 500;

/** What a column is made with. */
export type ColumnDeps = {
  readonly seen: SeenChannels;
  readonly openers: Openers;
  /** Words that stories are asked to hold, folded. */
  readonly filter: () => readonly string[];
  /** How many are new to the reader, or unread, may have changed. */
  readonly onCount: () => void;
};

/** A channel on the page: its head, and its stories, newest first. See `createColumn`. */
export type Column = ReturnType<typeof createColumn>;

/** One channel beside the others or alone. A reader who has scrolled down keeps her place and is told what is new. */
export function createColumn(channel: string, deps: ColumnDeps) {
  const { seen, openers } = deps;
  const list = element('div', 'stories');
  const head = createColumnHead(channel);
  const pill = createPill(list, (id) => rows.shownIn(id));
  const section = element('section', 'channel', head.header, element('div', 'rail', pill.button), list);
  section.dataset.channel = channel;
  section.setAttribute('aria-labelledby', head.titleId);
  const rows = createRows(list, (message, said) => renderMessage(message, said, openers), openers);
  /** What came by the stream before its stories were read. Null once they are: then it is known whether it has any. */
  let early: Message[] | null = [];
  /** Of its stories, here or on their way. Null: they are to be fetched, also after a fetch that failed. */
  let loading: Promise<void> | null = null;
  let info: ChannelInfo | null = null;
  const older = createOlderPosts(list, {
    wants: () => rows.oldestId() !== null && (deps.filter().length === 0 || rows.count() < mostShown),
    async load() {
      const messages = await loadPosts(channel, rows.oldestId());
      for (const message of messages) rows.put(message);
      redraw();
      return messages.length === pageSize;
    },
  });

  return {
    channel,
    section,
    list,
    load,
    take,
    describe,
    comeBack,
    redraw,
    newest: rows.newest,
    /** The message of an article, for keys and for what is opened. */
    messageOf: rows.messageOf,
    cards: rows.cards,
    isEmpty: () => rows.count() === 0,
    remove() {
      older.stop();
      section.remove();
    },
  };

  /** Name, what it follows, and why it is empty if it is. */
  function describe(told: ChannelInfo): void {
    info = told;
    head.describe(told.label, followed(told));
    tellEmpty();
  }

  /** Fetches its stories, where they are not here yet. Rejects when the board does not answer. */
  function load(): Promise<void> {
    loading ??= fetchNewest().catch((error: unknown) => {
      loading = null;
      throw error;
    });
    return loading;
  }

  async function fetchNewest(): Promise<void> {
    early = [];
    const messages = await loadPosts(channel, null);
    const arrived = early ?? [];
    early = null;
    rows.clear();
    pill.clear();
    for (const message of [...messages, ...arrived]) rows.put(message);
    older.show(messages.length === pageSize);
    list.scrollTop = 0;
    if (document.visibilityState === 'visible') comeBack();
    else redraw();
  }

  /** The reader comes to this channel, or back to it: what is new since is marked, and counts as seen from here on. */
  function comeBack(): void {
    seen.enter(channel, rows.newest());
    seen.look(channel, rows.newest(), new Date(serverNow()).toISOString());
    redraw();
  }

  /** What came together, oldest first, is put in its place at once: thousands come after a night without a connection. */
  function take(messages: readonly Message[]): void {
    if (early !== null) return void early.push(...messages);
    const taken = messages.filter((message) => !(rows.isOlderThanAll(message) && older.isShown()));
    const standing = new Map(taken.map((message) => [message.id, rows.articleOf(message)]));
    const moving = [...standing, ...taken.flatMap(rows.kin)];
    const focused = moving.find(([, each]) => each?.contains(document.activeElement))?.[0];
    const isAlong = isReadingAlong(list);
    keepPlace(list, new Set(moving.map(([, each]) => each)), () => {
      for (const message of taken) rows.put(message);
      redraw();
    });
    if (focused !== undefined) refocus(rows.shownIn(focused));
    const fresh = markArrivals(standing, rows.articleOf);
    if (!isAlong) pill.count(fresh);
    // A screen on a wall stands for weeks: what it dropped comes back with the older ones.
    else if (rows.dropBeyond(mostShown)) older.show(true);
  }

  /** After anything changed: what is new, what the filter leaves, the lines between, the count in the head. */
  function redraw(): void {
    const words = deps.filter();
    const { fresh, shown } = markRows(channel, rows.fold(words), seen, words);
    placeLines(list, seen.markOf(channel));
    older.toEnd();
    list.classList.toggle('filtered', words.length > 0);
    head.count(fresh);
    list.querySelector(':scope > .no-match')?.remove();
    if (rows.count() > 0 && shown === 0) list.prepend(element('p', 'no-match', tell('noMatch')));
    tellEmpty();
    deps.onCount();
  }

  function tellEmpty(): void {
    showEmptyNote(list, early === null && rows.count() === 0 ? info : null, openers.run);
  }
}

/** The keyboard goes along with a story; within it, it stays where it is. */
function refocus(article: HTMLElement | null): void {
  if (article?.contains(document.activeElement) === false) article.focus({ preventScroll: true });
}

/**
 * Marks the rows of what came, or changed where it stands; `standing` are the rows that they had before. Which came.
 */
function markArrivals(
  standing: ReadonlyMap<number, HTMLElement | null>,
  articleOf: (message: Pick<Message, 'id'>) => HTMLElement | null,
): readonly number[] {
  const fresh: number[] = [];
  for (const [id, before] of standing) {
    const article = articleOf({ id });
    if (article === null) continue;
    const isSame = before !== null && arrivalOf(before) === arrivalOf(article);
    article.classList.add(isSame ? 'changed' : 'arrived');
    if (!isSame) fresh.push(id);
  }
  return fresh;
}

/** What is new to the reader, and what the filter leaves; how many there are of each. */
function markRows(channel: string, rows: Iterable<Row>, seen: SeenChannels, words: readonly string[]) {
  const hasMark = seen.markOf(channel) !== null;
  let fresh = 0;
  let shown = 0;
  for (const { message, article } of rows) {
    const isNew = seen.isNew(channel, message.id, arrivalOf(article));
    article.classList.toggle('seen', hasMark && !isNew);
    article.hidden = words.length > 0 && !matches(article, words);
    if (isNew) fresh++;
    if (!article.hidden) shown++;
  }
  return { fresh, shown };
}

/** `volgt buitenland, sport`. */
export function followed({ follows }: ChannelInfo): string {
  return follows.length === 0 ? tell('followsNothing') : `${tell('follows')} ${follows.join(', ')}`;
}
