import { element } from '../elements.ts';
import type { Line } from './talk.ts';

/** Short addresses of this page, as Telex writes them into a sentence. */
const shortAddress = /(\/instellen\/[a-z]+)/;

/** What was said so far, the lines that are new behind those that stand there; all anew where one was taken back. */
export function showSoFar(list: HTMLElement, before: readonly Line[], now: readonly Line[]): void {
  const same = before.findIndex((line, at) => JSON.stringify(line) !== JSON.stringify(now[at]));
  const from = same === -1 ? Math.min(before.length, now.length) : same;
  for (const item of [...list.children].slice(from)) item.remove();
  list.append(...now.slice(from).map(itemOf));
}

function itemOf(line: Line): HTMLElement {
  const item = element('li', line.kind);
  if (line.kind === 'answered') {
    item.append(element('p', 'question', line.text), element('p', 'answer', line.answer));
    return item;
  }
  item.append(...paragraphs(line.text));
  if (line.kind === 'cards') item.append(...line.cards.map(cardOf));
  return item;
}

/** A paragraph a line, short addresses as links. */
function paragraphs(text: string): HTMLElement[] {
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) =>
      element(
        'p',
        '',
        ...line.split(shortAddress).map((part) => (shortAddress.test(part) ? link(part) : part)),
      ),
    );
}

/** Elsewhere, in a tab of its own: this page waits for what is found there. */
function link(path: string): HTMLElement {
  const made = document.createElement('a');
  made.href = path;
  made.target = '_blank';
  made.rel = 'noopener';
  made.textContent = `${location.host}${path}`;
  return made;
}

/** The headline and what stands under it. */
function cardOf(text: string): HTMLElement {
  const [headline = '', ...rest] = text.split('\n').filter((line) => line.trim() !== '');
  return element(
    'div',
    'preview',
    element('p', 'headline', headline),
    ...rest.map((line) => element('p', '', line)),
  );
}
