import { byId, element } from './elements.ts';
import { linkNotices } from './notice-links.ts';
import { renderMessage } from './render.ts';
import type { Message } from './types.ts';
import { tell } from './words.ts';

const pageSize = 50;
const mostShown = 500;
/** A reader this close to the top is reading along: new posts push the list down. */
const nearTopPx = 80;

/** The posts of one channel, newest first. A reader who has scrolled down keeps her place and is told what is new. */
export function createPostList(run: (command: string) => void) {
  const list = byId('posts');
  const pill = byId<HTMLButtonElement>('pill');
  const older = byId<HTMLButtonElement>('older');
  let channel = '';
  let waiting = 0;
  /** What came by the stream while the page was being loaded. */
  let early: Message[] | null = null;
  let isLoadingOlder = false;

  pill.addEventListener('click', () => {
    window.scrollTo({ top: 0 });
    list.focus({ preventScroll: true });
    clearPill();
  });
  window.addEventListener('scroll', () => {
    if (isReadingAlong()) clearPill();
  });
  older.addEventListener('click', () => void loadOlder());
  new IntersectionObserver(([seen]) => {
    if (seen?.isIntersecting) void loadOlder();
  }).observe(older);

  return { show, take };

  async function show(name: string): Promise<void> {
    channel = name;
    early = [];
    clearPill();
    older.hidden = true;
    const messages = await load('');
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
      const messages = await load(`&before=${oldest}`);
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

  async function load(query: string): Promise<readonly Message[]> {
    const answered = await fetch(
      `/api/channels/${encodeURIComponent(channel)}/posts?limit=${pageSize}${query}`,
    );
    if (!answered.ok) throw new Error(`the board answered ${answered.status}`);
    return ((await answered.json()) as { posts: readonly Message[] }).posts;
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
    keepPlace(standing, () => standing.replaceWith(fresh));
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
    keepPlace(null, () => list.insertBefore(article, below));
    waiting++;
    pill.textContent = tell('newPosts', waiting);
    pill.hidden = false;
  }

  /** A screen on a wall stands for weeks: what it dropped comes back with the older posts. */
  function dropOldest(): void {
    const surplus = shown().slice(mostShown);
    for (const post of surplus) post.remove();
    if (surplus.length > 0) older.hidden = false;
  }

  /** The first post in view stays where it is on the screen, whatever changes above it. */
  function keepPlace(changed: HTMLElement | null, change: () => void): void {
    const looked = shown().find((post) => post !== changed && post.getBoundingClientRect().bottom > 0);
    const before = looked?.getBoundingClientRect().top ?? 0;
    change();
    const moved = (looked?.getBoundingClientRect().top ?? 0) - before;
    if (moved !== 0 && !isReadingAlong()) window.scrollBy({ top: moved, behavior: 'instant' });
  }

  function shown(): HTMLElement[] {
    return [...list.querySelectorAll<HTMLElement>(':scope > .post')];
  }

  function isReadingAlong(): boolean {
    return window.scrollY < nearTopPx;
  }

  function clearPill(): void {
    waiting = 0;
    pill.hidden = true;
  }

  function tellEmpty(): void {
    if (shown().length === 0) list.replaceChildren(element('p', 'empty', tell('empty')));
  }
}
