import { element } from '../elements.ts';
import type { Card, Reply, ReplyPart } from '../types.ts';
import { timeElement } from './ages.ts';
import { copyPart } from './copy-part.ts';
import { withShownFlags } from './flags.ts';
import { commandButton, lineList, markElement, sourceLink, takenBackName } from './line-list.ts';
import type { Openers } from './openers.ts';
import { renderCard } from './render-message.ts';
import { saidNodes } from './said.ts';
import { flagsOf, ledeOf } from './story-parts.ts';

/** The answer to a command; its buttons run theirs. */
export function renderReply(reply: Reply, openers: Openers): HTMLElement {
  const parts = reply.parts.map((part) => renderPart(part, openers));
  return element('div', reply.refused ? 'reply-parts refused' : 'reply-parts', ...parts);
}

function renderPart(part: ReplyPart, openers: Openers): HTMLElement {
  switch (part.kind) {
    case 'text':
      return element('p', 'reply-text', part.text);
    case 'stories':
      return element('section', '', element('h2', '', part.title), lineList(part.lines, openers));
    case 'card':
      return element('div', 'preview', renderCard(part.card, null, openers));
    case 'article':
      return renderArticle(part.card, part.paragraphs, openers);
    case 'rows':
      return element(
        'section',
        '',
        element('h2', '', part.title),
        element(
          'dl',
          'rows',
          ...part.rows.flatMap(({ term, detail, health }) => [
            element('dt', health ?? '', term),
            element('dd', '', detail),
          ]),
        ),
      );
    case 'said':
      return element(
        'section',
        '',
        element('h2', '', part.title),
        ...part.lines.map((line) => element('p', 'said-line', ...saidNodes(line))),
      );
    case 'copy':
      return copyPart(part.text);
    case 'choices':
      return element(
        'p',
        'choices-part',
        part.text,
        ' ',
        ...part.choices.map((choice) => commandButton(choice, openers.run, null)),
      );
  }
}

/** A story opened: all of its text, with what there is to know of it above. */
function renderArticle(card: Card, paragraphs: readonly string[], openers: Openers): HTMLElement {
  const { headline, takenBack, language, buttons, more } = card;
  const head = element(
    'h2',
    'open-headline',
    ...(takenBack === null ? [headline ?? ''] : takenBackName(card)),
  );
  const mark = markElement(card);
  const text = takenBack === null ? paragraphsOf(card, paragraphs) : ledeOf(card, null);
  for (const each of [head, ...text]) if (language !== null) each.lang = language;
  return element(
    'article',
    `opened ${card.state}`,
    openedMeta(card),
    mark === null ? null : element('p', 'open-mark', mark),
    head.textContent === '' ? null : head,
    flagsOf({ ...card, sample: false }, null),
    element(
      'div',
      'acts',
      ...[...buttons, ...more].map((button) => commandButton(button, openers.run, null)),
    ),
    element('div', 'open-text', ...text),
  );
}

function openedMeta(card: Card): HTMLElement {
  const { clock, issuedAt, timeText, placeText, topic, credit, number, hints, linkLabel } = card;
  const at = clock.shownAt ?? issuedAt;
  const place = withShownFlags(placeText ?? '');
  return element(
    'p',
    'meta',
    at === null ? element('span', 'time', timeText) : timeElement(at),
    place === '' ? null : element('span', 'place', place),
    topic === null ? null : element('span', 'topic', topic),
    credit === null ? null : element('span', 'credit', credit),
    element('span', 'number', `#${number}`),
    ...hints.filter((hint) => hint !== topic).map((hint) => element('span', '', hint)),
    sourceLink(card, linkLabel),
  );
}

function paragraphsOf(card: Card, paragraphs: readonly string[]): HTMLElement[] {
  const { dateline } = card;
  if (paragraphs.length === 0)
    return dateline === null ? [] : [element('p', '', element('b', 'dateline', dateline))];
  return paragraphs.map((text, index) =>
    index === 0 && dateline !== null
      ? element('p', '', element('b', 'dateline', dateline), ' – ', text)
      : element('p', '', text),
  );
}
