import { byId, element, pushButton } from '../elements.ts';
import { tell } from '../words.ts';

/** `number`: the story that was opened; `about`: that which the answer tells of, in whatever words it was asked. */
export type Shown = {
  readonly command: string;
  readonly content: HTMLElement;
  readonly number: number | null;
  readonly about: number | null;
};

/** So many answers can be gone back through. */
const mostKept = 20;

/**
 * The region with the answer, over the box: *Terug* to the one before it and then to the list, × and Esc to the list at
 * once, where the keyboard is again where it was.
 */
export function createReplyPanel(of: {
  /** The number of the story that is open; null: none. */
  readonly onChange: (number: number | null) => void;
}) {
  const panel = byId('reply');
  const told = byId('reply-told');
  const input = byId('command');
  const before: Shown[] = [];
  let shown: Shown | null = null;
  /** Where the keyboard was before the first answer came. */
  let cameFrom: HTMLElement | null = null;
  /** The row that it is in, which may be made anew meanwhile. */
  let cameFromRow = '';
  document.addEventListener('keydown', (event) => {
    // Esc closes what lies over it first.
    const isOver = document.querySelector(':popover-open') !== null;
    if (event.key === 'Escape' && !event.defaultPrevented && !isOver && shown !== null) close();
  });

  return {
    show,
    close,
    hear,
    /** The answers that tell of a story: the one that stands here, and those that can be gone back to. */
    about: (number: number) => all().filter((each) => each.about === number),
    all,
    renew,
  };

  function all(): readonly Shown[] {
    return [shown, ...before].filter((each) => each !== null);
  }

  /** The same answer, as it is now. What was taken back is told at once to who hears the page. */
  function renew(standing: Shown, { className, childNodes }: HTMLElement): void {
    const { content } = standing;
    const hadFocus = content.contains(document.activeElement);
    content.className = className;
    content.replaceChildren(...childNodes);
    if (standing !== shown) return;
    if (hadFocus) content.closest<HTMLElement>('.reply-body')?.focus({ preventScroll: true });
    if (content.querySelector('.withdrawn, .held') !== null) told.textContent = content.textContent;
  }

  /** What the eye sees on its row is told to who hears the page. */
  function hear({ textContent }: HTMLElement): void {
    told.textContent = textContent;
  }

  function show(next: Shown): void {
    if (shown === null) {
      cameFrom = document.activeElement instanceof HTMLElement ? document.activeElement : null;
      cameFromRow = cameFrom?.closest('article')?.id ?? '';
    } else {
      before.push(shown);
      if (before.length > mostKept) before.shift();
    }
    draw(next);
  }

  function draw(next: Shown): void {
    shown = next;
    const { command, content, number } = next;
    const back = pushButton(`‹ ${tell('back')}`, 'back', goBack);
    const closer = pushButton('×', 'close', close);
    closer.setAttribute('aria-label', tell('close'));
    const body = element('div', 'reply-body', content);
    // It scrolls, so the keyboard must reach it.
    body.tabIndex = 0;
    body.setAttribute('role', 'group');
    body.setAttribute('aria-label', command);
    panel.replaceChildren(element('div', 'reply-head', back, element('code', '', command), closer), body);
    panel.hidden = false;
    byId('desk').classList.add('answering');
    told.textContent = content.textContent;
    of.onChange(number);
    // Whoever pressed something goes on reading in its answer; whoever typed goes on typing.
    if (document.activeElement !== input) body.focus({ preventScroll: true });
  }

  function goBack(): void {
    const last = before.pop();
    if (last === undefined) close();
    else draw(last);
  }

  function close(): void {
    if (shown === null) return;
    shown = null;
    before.length = 0;
    panel.hidden = true;
    panel.replaceChildren();
    byId('desk').classList.remove('answering');
    told.textContent = '';
    of.onChange(null);
    if (document.activeElement === input) return;
    const row = document.getElementById(cameFromRow) ?? document.querySelector<HTMLElement>('article.card');
    const back = cameFrom?.isConnected ? cameFrom : row;
    (back ?? input).focus({ preventScroll: true });
  }
}
