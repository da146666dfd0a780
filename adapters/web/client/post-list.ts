import { byId, element } from './elements.ts';
import { loadPosts, pageSize } from './load-posts.ts';
import { createPill } from './new-posts-pill.ts';
import { linkNotices } from './notice-links.ts';
import { isReadingAlong, keepPlace } from './reading-place.ts';
import { renderMessage } from './render.ts';
import type { Message } from './types.ts';
import { tell } from './words.ts';

const mostShown = 500;
/** The posts of one channel, newest first. A reader who has scrolled down keeps her place and is told what is new. */
export function createPostList(run: (command: string) => void) {
  const list = byId('posts');
  const pill = createPill(list);
  const older = byId<HTMLButtonElement>('older');
  let channel = '';
  /** What came by the stream while the page was being loaded. */
  let early: Message[] | null = null;
  let isLoadingOlder = false;

  older.addEventListener('click', () => void loadOlder());
  new IntersectionObserver(([seen]) => {
    if (seen?.isIntersecting) void loadOlder();
  }).observe(older);

  return { show, take };

  async function show(name: string): Promise<void> {
    channel = name;
    early = [];
    pill.clear();
    older.hidden = true;
    const messages = await loadPosts(name, null);
    if (channel !== name) return;
    list.replaceChildren(...messages.map((message) => renderMessage(message, run)));
    older.hidden = messages.length < pageSize;
    window.scrollTo({ top: 0 });
    const arrived = early ?? [];
    early = null;
    for (const message of arrived) put(message);
    linkNotices(list);
    tellEmpty();
  }

  function take(message: Message): void {
    if (early !== null) {
      early.push(message);
      return;
    }
    put(message);
    linkNotices(list);
  }

  async function loadOlder(): Promise<void> {
    const oldest = shown().at(-1)?.dataset.id;
    if (isLoadingOlder || older.hidden || oldest === undefined) return;
    isLoadingOlder = true;
    const name = channel;
    try {
      const messages = await loadPosts(name, oldest);
      if (channel !== name) return;
      list.append(...messages.map((message) => renderMessage(message, run)));
      linkNotices(list);
      older.hidden = messages.length < pageSize;
    } catch {
      // The button stays: it can be pressed again once Telex is back.
    } finally {
      isLoadingOlder = false;
    }
  }

  /** An edit replaces its card where it stands; a new post goes on top. */
  function put(message: Message): void {
    const standing = document.getElementById(`message-${message.id}`);
    if (standing === null) {
      insert(message);
      return;
    }
    const hadFocus = standing.contains(document.activeElement);
    const fresh = renderMessage(message, run);
    fresh.classList.add('changed');
    keepPlace(shown(), standing, () => standing.replaceWith(fresh));
    if (hadFocus) fresh.querySelector<HTMLElement>('a, button')?.focus({ preventScroll: true });
  }

  /** By id, since what was edited while the browser was away comes after what was posted later. */
  function insert(message: Message): void {
    const below = shown().find(({ dataset }) => Number(dataset.id) < message.id) ?? null;
    // Older than all that is shown: it comes with the older posts.
    if (below === null && !older.hidden) return;
    const article = renderMessage(message, run);
    article.classList.add('arrived');
    list.querySelector('.empty')?.remove();
    if (isReadingAlong()) {
      list.insertBefore(article, below);
      dropOldest();
      return;
    }
    keepPlace(shown(), null, () => list.insertBefore(article, below));
    pill.countOne();
  }

  /** A screen on a wall stands for weeks: what it dropped comes back with the older posts. */
  function dropOldest(): void {
    const surplus = shown().slice(mostShown);
    for (const post of surplus) post.remove();
    if (surplus.length > 0) older.hidden = false;
  }

  function shown(): HTMLElement[] {
    return [...list.querySelectorAll<HTMLElement>(':scope > .post')];
  }

  function tellEmpty(): void {
    if (shown().length === 0) list.replaceChildren(element('p', 'empty', tell('empty')));
  }
}
