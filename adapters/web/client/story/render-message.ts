import { element } from '../elements.ts';
import type { Button, Card, Message, Notice, NoticeMessage } from '../types.ts';
import { whenElement } from './ages.ts';
import { commandButton, lineList } from './line-list.ts';
import { moreMenu } from './more-menu.ts';
import type { Openers } from './openers.ts';
import { saidNodes } from './said.ts';
import { cardClasses, flagsOf, headlineOf, ledeOf, pictureOf, smallPrintOf, takesOf } from './story-parts.ts';

/**
 * A message of the channel as an article on the page; with what was last said under it, if that is a card. The same
 * article serves where rows are dense and where there is room: style decides what is seen of it.
 */
export function renderMessage(message: Message, said: NoticeMessage | null, openers: Openers): HTMLElement {
  const article = renderPost(message, said, openers);
  article.id = `message-${message.id}`;
  article.dataset.id = String(message.id);
  article.tabIndex = -1;
  const head = article.querySelector('h3');
  if (head !== null) {
    head.id = `headline-${message.id}`;
    article.setAttribute('aria-labelledby', head.id);
  }
  return article;
}

function renderPost(message: Message, said: NoticeMessage | null, openers: Openers): HTMLElement {
  switch (message.kind) {
    case 'card':
      return renderCard(message, said, openers);
    case 'list':
      return element(
        'article',
        'post list',
        whenElement(String(message.postedAt)),
        element('h3', 'headline', message.title),
        lineList(message.lines, openers),
      );
    case 'notice':
      return renderNotice(message, String(message.postedAt), openers);
  }
}

/** A sentence from Telex, or what is said of a story that does not stand here. */
function renderNotice(notice: Notice, postedAt: string, openers: Openers): HTMLElement {
  const { text, said, calls, loud, mark, buttons, number } = notice;
  const lines = said.length > 0 ? said : text.split('\n').map((line) => [{ text: line }]);
  const kind = mark === null ? (loud ? 'loud' : '') : `loud ${mark.kind}`;
  return element(
    'article',
    `post notice ${kind}`.trim(),
    whenElement(postedAt),
    element(
      'div',
      'notice-text',
      ...[...lines, ...calls].map((line) => element('p', '', ...saidNodes(line))),
    ),
    tools(number, buttons, openers),
  );
}

/** A story's row; `said` is what was last said under it. */
export function renderCard(card: Card, last: NoticeMessage | null, openers: Openers): HTMLElement {
  // What is said of another take of its event is no word on this text; a correction says whose text it corrects.
  const isOfEvent = card.takenBack === null && last?.mark?.kind === 'corrected';
  const said = last?.number === card.number || isOfEvent ? last : null;
  const { number, takenBack, clock, issuedAt, buttons, more } = card;
  const at = clock.shownAt ?? issuedAt;
  const article = element(
    'article',
    cardClasses(card),
    at === null
      ? element('p', 'when unknown', element('span', 'clock-time', '–'))
      : whenElement(new Date(at).toISOString()),
    headlineOf(card),
    ...ledeOf(card, said),
    ...takesOf(card),
    flagsOf(card, said),
    smallPrintOf(card),
    pictureOf(card),
    tools(number, takenBack === null ? buttons : (said?.buttons ?? []), openers, { title: card.title, more }),
  );
  if (takenBack !== null) return article;
  article.addEventListener('click', (event) => {
    // The row is what is pressed; links and buttons in it do what they say, and who selects text reads.
    const target = event.target instanceof Element ? event.target.closest('a, button, .others, .more') : null;
    const isOpener = target?.classList.contains('opener') === true;
    if ((target !== null && !isOpener) || getSelection()?.isCollapsed === false) return;
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    openers.open(number);
  });
  return article;
}

function tools(
  number: number | null,
  buttons: Card['buttons'],
  openers: Openers,
  story: { readonly title: string; readonly more: Card['more'] } | null = null,
): HTMLElement {
  const made = (each: readonly Button[]) =>
    each.map((button) => commandButton(button, openers.run, story?.title ?? null));
  const more = story?.more ?? [];
  // One more is as soon pressed as opened.
  const isMenu = story !== null && more.length > 1;
  return element(
    'div',
    'tools',
    number === null ? null : element('span', 'number', `#${number}`),
    ...made(isMenu ? buttons : [...buttons, ...more]),
    isMenu ? moreMenu(made(more), story.title) : null,
  );
}
