import { element, heard, outsideLink, pushButton } from '../elements.ts';
import type { Button, Card, Line } from '../types.ts';
import { tell } from '../words.ts';
import { timeElement } from './ages.ts';
import type { Openers } from './openers.ts';
import { saidNodes } from './said.ts';

/** Two lines a story: its headline, which opens it, then dateline, time and number. */
export function lineList(lines: readonly Line[], openers: Openers): HTMLElement {
  return element('ol', 'lines', ...lines.map((line) => renderLine(line, openers)));
}

/** The lines of an answer that tell of a story, as it is now: what was killed must not go on standing in a list. */
export function renewLines(answer: HTMLElement, card: Card, openers: Openers): void {
  for (const line of answer.querySelectorAll<HTMLElement>(`li.line[data-number="${card.number}"]`)) {
    const hadFocus = line.contains(document.activeElement);
    const fresh = renderLine(card, openers);
    line.replaceWith(fresh);
    if (hadFocus) fresh.querySelector<HTMLElement>('button')?.focus({ preventScroll: true });
  }
}

/** A button that runs its command; `about` is the story that it is of, for who hears it alone. */
export function commandButton(
  { label, command, isPrimary = false }: Button,
  run: (command: string) => void,
  about: string | null,
): HTMLButtonElement {
  const button = pushButton(label, isPrimary ? 'command primary' : 'command', () => run(command));
  button.dataset.command = command;
  if (about !== null) button.setAttribute('aria-label', `${label}: ${about}`);
  return button;
}

/**
 * `SPOED`, `INGETROKKEN door ANP 02.20`; null for routine. That a story was corrected stands with what was, once; what 0.1
 * posted knows only that it is urgent.
 */
export function markElement(line: Line | Card): HTMLElement | null {
  const { mark, takenBack } = line;
  if (takenBack !== null) return element('strong', 'mark', takenBack.lead);
  if (mark !== null && mark.kind !== 'corrected') return element('strong', 'mark', mark.word);
  const isUrgent = mark?.urgency !== undefined || ('urgent' in line && line.urgent);
  return isUrgent ? element('strong', 'mark is-urgent', mark?.urgency ?? tell('urgent')) : null;
}

/** What names a story that was taken back: struck through where it will not come back, and heard so. */
export function takenBackName({ takenBack }: Line): readonly (Node | null)[] {
  if (takenBack === null || takenBack.name === null) return [];
  const { name, struck } = takenBack;
  return [heard(tell('doNotUse')), element(struck ? 's' : 'span', '', name)];
}

function renderLine(line: Line, openers: Openers): HTMLElement {
  const { number, takenBack, state, desk, dateline, issuedAt, timeText, stateText, language, note, event } =
    line;
  const at = line.clock.shownAt ?? issuedAt;
  const title = element(
    'p',
    'line-title',
    ...marked(line),
    ...(takenBack === null ? [opener(line, openers)] : takenBackName(line)),
  );
  if (language !== null) title.lang = language;
  const made = element(
    'li',
    `line ${state}`,
    title,
    element(
      'p',
      'meta',
      dateline === null ? null : element('span', 'dateline', dateline),
      line.source === undefined ? null : element('span', 'source', line.source),
      at === null ? element('span', 'time', timeText) : timeElement(at),
      element('span', 'number', `#${number}`),
      stateText === null ? null : element('span', 'state', stateText),
      event === undefined ? null : element('span', 'also', event.alsoText),
      desk === null ? null : element('span', 'state', ...saidNodes(desk.said)),
      note === undefined ? null : element('span', 'state', note),
    ),
    excerptOf(line),
  );
  made.dataset.number = String(number);
  return made;
}

/** Where what was looked for stands. */
function excerptOf({ excerpt, language }: Line): HTMLElement | null {
  if (excerpt === undefined || excerpt.length === 0) return null;
  const made = element('p', 'excerpt', ...saidNodes(excerpt));
  if (language !== null) made.lang = language;
  return made;
}

function marked(line: Line): readonly (Node | string)[] {
  const mark = markElement(line);
  return mark === null ? [] : [mark, ' '];
}

function opener({ number, title }: Line, openers: Openers): HTMLElement {
  return pushButton(title, 'line-opener', () => openers.open(number));
}

/** `Naar de bron`, of a story; null where there is none. */
export function sourceLink({ link, title }: Line, label: string): HTMLElement | null {
  if (link === null) return null;
  const made = outsideLink(label, link);
  made.classList.add('source-link');
  made.setAttribute('aria-label', `${label}: ${title} (${tell('opens')})`);
  return made;
}
