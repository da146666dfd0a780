import { byId, element } from './elements.ts';
import { renderMessage } from './render.ts';
import type { Message } from './types.ts';
import { tell } from './words.ts';

const pageSize = 50;
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

  pill.addEventListener('click', () => {
    window.scrollTo({ top: 0 });
    list.focus({ preventScroll: true });
    clearPill();
  });
  window.addEventListener('scroll', () => {
    if (window.scrollY < nearTopPx) clearPill();
  });

  return { show, take, loadOlder };

  async function show(name: string): Promise<void> {
    channel = name;
    early = [];
    clearPill();
    const messages = await load('');
    if (channel !== name) return;
    list.replaceChildren(...messages.map((message) => renderMessage(message, run)));
    older.hidden = messages.length < pageSize;
    for (const message of early ?? []) put(message);
    early = null;
    tellEmpty();
    window.scrollTo({ top: 0 });
  }

  function take(message: Message): void {
    if (early === null) put(message);
    else early.push(message);
  }

  async function loadOlder(): Promise<void> {
    const oldest = list.querySelector<HTMLElement>('.post:last-of-type')?.dataset.id ?? '';
    const messages = await load(`&before=${oldest}`);
    list.append(...messages.map((message) => renderMessage(message, run)));
    older.hidden = messages.length < pageSize;
  }

  async function load(query: string): Promise<readonly Message[]> {
    const answered = await fetch(
      `/api/channels/${encodeURIComponent(channel)}/posts?limit=${pageSize}${query}`,
    );
    const { posts } = (await answered.json()) as { posts?: readonly Message[] };
    return posts ?? [];
  }

  /** An edit replaces its card where it stands; a new post goes on top. */
  function put(message: Message): void {
    const standing = document.getElementById(`message-${message.id}`);
    if (standing !== null) {
      const hadFocus = standing.contains(document.activeElement);
      const fresh = renderMessage(message, run);
      fresh.classList.add('changed');
      standing.replaceWith(fresh);
      if (hadFocus) fresh.querySelector<HTMLElement>('a, button')?.focus();
      return;
    }
    const newest = Number(list.querySelector<HTMLElement>('.post')?.dataset.id ?? 0);
    if (message.id < newest) return;
    const article = renderMessage(message, run);
    article.classList.add('arrived');
    const isReadingAlong = window.scrollY < nearTopPx;
    const before = document.documentElement.scrollHeight;
    list.prepend(article);
    list.querySelector('.empty')?.remove();
    if (isReadingAlong) return;
    window.scrollBy({ top: document.documentElement.scrollHeight - before, behavior: 'instant' });
    waiting++;
    pill.textContent = tell('newPosts', waiting);
    pill.hidden = false;
  }

  function clearPill(): void {
    waiting = 0;
    pill.hidden = true;
  }

  function tellEmpty(): void {
    if (list.childElementCount === 0) list.append(element('p', 'empty', tell('empty')));
  }
}
