import { element } from '../elements.ts';
import { dayOf, momentOf } from '../story/ages.ts';
import { tell } from '../words.ts';
import type { Mark } from './seen.ts';

/**
 * Puts the lines between the stories of a list: *Nieuw sinds 23.40* where the reader last was, and the day where it
 * changes. `seq` and `at` of a story stand in its data.
 */
export function placeLines(list: HTMLElement, mark: Mark | null): void {
  const wanted = new Map<HTMLElement, HTMLElement[]>();
  let day = '';
  let isBelowMark = mark === null;
  let isFirst = true;
  for (const post of list.querySelectorAll<HTMLElement>(':scope > article')) {
    const before: HTMLElement[] = [];
    const stands = dayOfRow(post);
    if (!isBelowMark && mark !== null && Number(post.dataset.seq) <= mark.seq) {
      isBelowMark = true;
      if (!isFirst) before.push(sinceLine(mark));
    }
    if (day !== '' && stands !== day) before.push(dayLine(Number(post.dataset.at), stands));
    day = stands;
    isFirst = false;
    if (before.length > 0) wanted.set(post, before);
  }
  // The mark is a place of the reader's: it stays itself, so that the keyboard may stand on it.
  const since = list.querySelector<HTMLElement>(':scope > .since');
  for (const line of list.querySelectorAll(':scope > .day')) line.remove();
  if (![...wanted.values()].flat().some((line) => line.classList.contains('since'))) since?.remove();
  for (const [post, lines] of wanted) {
    for (const line of lines)
      list.insertBefore(
        since !== null && line.className === since.className ? renewed(since, line) : line,
        post,
      );
  }
}

const days = new WeakMap<HTMLElement, string>();

/** Of thousands of rows it is told once. */
function dayOfRow(post: HTMLElement): string {
  const known = days.get(post) ?? dayOf(Number(post.dataset.at));
  days.set(post, known);
  return known;
}

function renewed(standing: HTMLElement, fresh: HTMLElement): HTMLElement {
  const label = fresh.getAttribute('aria-label') ?? '';
  if (standing.getAttribute('aria-label') !== label) {
    standing.setAttribute('aria-label', label);
    standing.replaceChildren(...fresh.childNodes);
  }
  return standing;
}

function sinceLine({ at }: Mark): HTMLElement {
  const said = `${tell('since')} ${momentOf(Date.parse(at))}`;
  const line = element('div', 'since', element('span', '', said));
  line.setAttribute('role', 'separator');
  line.setAttribute('aria-label', said);
  line.tabIndex = -1;
  return line;
}

function dayLine(at: number, said: string): HTMLElement {
  const time = element('time', '', said);
  time.setAttribute('datetime', new Date(at).toISOString().slice(0, 10));
  return element('p', 'day', time);
}
