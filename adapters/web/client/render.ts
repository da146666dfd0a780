import { timeElement } from './ages.ts';
import { element, outsideLink, pushButton } from './elements.ts';
import { withShownFlags } from './flags.ts';
import { showCard } from './notice-links.ts';
import { renderHead, renderMark, renderToDo } from './story-head.ts';
import type { Button, Card, Line, Message, Reply, ReplyPart, SaidLine } from './types.ts';
import { tell } from './words.ts';

type Run = (command: string) => void;

/** A message of the channel as an article on the page. */
export function renderMessage(message: Message, run: Run): HTMLElement {
  const article = renderPost(message, run);
  article.id = `message-${message.id}`;
  article.dataset.id = String(message.id);
  return article;
}

function renderPost(message: Message, run: Run): HTMLElement {
  switch (message.kind) {
    case 'card':
      return renderCard(message, run);
    case 'list':
      return element(
        'article',
        'post list',
        element('p', 'meta', timeElement(postedLine(message))),
        element('h2', '', message.title),
        renderLines(message.lines, run),
      );
    case 'notice':
      return renderNotice(message);
  }
}

/** A sentence from Telex; under a card it leads to that card. */
function renderNotice(message: Extract<Message, { kind: 'notice' }>): HTMLElement {
  const { text, loud, parentId } = message;
  const article = element(
    'article',
    loud ? 'post notice loud' : 'post notice',
    element('p', 'meta', timeElement(postedLine(message))),
    element('p', 'notice-text', text),
  );
  if (parentId === null) return article;
  article.dataset.parent = String(parentId);
  article.append(pushButton(tell('showCard'), 'command show-card', () => showCard(article)));
  return article;
}

function postedLine({ postedAt }: Message): Pick<Line, 'issuedAt' | 'timeText'> {
  return { issuedAt: postedAt, timeText: '' };
}

function renderCard(card: Card, run: Run, paragraphs: readonly string[] | null = null): HTMLElement {
  const { takenBack, state, urgent } = card;
  const classes = [
    'post',
    'card',
    state,
    ...(takenBack === null ? [] : ['withdrawn']),
    ...(urgent ? ['urgent'] : []),
  ];
  return element(
    'article',
    [...new Set(classes)].join(' '),
    renderMeta(card, card.topic),
    renderHead(card, 'h2', 'headline'),
    ...(takenBack === null ? renderText(card, paragraphs) : renderToDo(card)),
    renderFoot(card, run),
  );
}

/** Topic, badges, time, state and number. */
function renderMeta(card: Card, topic: string | null): HTMLElement {
  return element(
    'p',
    'meta',
    topic === null ? null : element('span', 'topic', topic),
    renderMark(card),
    card.sample ? element('span', 'badge sample-badge', tell('sample')) : null,
    timeElement(card),
    renderPlace(card),
    card.stateText === null ? null : element('span', 'state', card.stateText),
    element('span', 'number', `#${card.number}`),
  );
}

function renderPlace({ placeText }: Card): HTMLElement | null {
  const said = withShownFlags(placeText ?? '');
  return said === '' ? null : element('span', 'place', said);
}

function renderText(card: Card, paragraphs: readonly string[] | null): HTMLElement[] {
  const texts = paragraphs ?? (card.lede === null ? [] : [card.lede]);
  const dateline = () => (card.dateline === null ? null : element('span', 'dateline', card.dateline));
  if (texts.length === 0) return card.dateline === null ? [] : [element('p', 'lede', dateline())];
  return texts.map((text, index) => {
    const line = element(
      'p',
      'lede',
      ...(index === 0 && card.dateline !== null ? [dateline(), ' – '] : []),
      text,
    );
    if (card.language !== null) line.lang = card.language;
    return line;
  });
}

function renderFoot(card: Card, run: Run): HTMLElement {
  const source = card.link === null ? null : outsideLink(card.linkLabel, card.link);
  source?.classList.add('source-link');
  source?.setAttribute('aria-label', `${card.linkLabel}: ${card.title} (${tell('opens')})`);
  return element(
    'div',
    'foot',
    ...card.buttons.map((button) => commandButton(button, run, card.title)),
    source,
    card.credit === null ? null : element('span', 'credit', card.credit),
  );
}

/** Two lines a story: its title, then dateline, time and number. */
function renderLines(lines: readonly Line[], run: Run): HTMLElement {
  return element('ol', 'lines', ...lines.map((line) => renderLine(line, run)));
}

function renderLine(line: Line, run: Run): HTMLElement {
  const number = pushButton(`#${line.number}`, 'number', () => run(`/bericht ${line.number}`));
  const isPlain = line.headline === null && line.takenBack === null;
  return element(
    'li',
    line.takenBack === null ? `line ${line.state}` : 'line withdrawn',
    isPlain ? renderOpening(line) : renderHead(line, 'p', 'line-title'),
    element(
      'p',
      'meta',
      renderMark(line),
      line.dateline === null || isPlain ? null : element('span', 'dateline', line.dateline),
      timeElement(line),
      number,
      line.stateText === null ? null : element('span', 'state', line.stateText),
    ),
  );
}

/** A line without a headline: its dateline and first words. */
function renderOpening(line: Line): HTMLElement {
  const text = outsideLink(line.title, line.link);
  const title = element(
    'p',
    'line-title plain',
    ...(line.dateline === null ? [] : [element('span', 'dateline', line.dateline), ' – ']),
    text,
  );
  if (line.language !== null) title.lang = line.language;
  return title;
}

/** The answer to a command; its buttons run theirs. */
export function renderReply(reply: Reply, run: Run): HTMLElement {
  const parts = reply.parts.map((part) => renderPart(part, run));
  return element('div', reply.refused ? 'reply-parts refused' : 'reply-parts', ...parts);
}

function renderPart(part: ReplyPart, run: Run): HTMLElement {
  switch (part.kind) {
    case 'text':
      return element('p', 'reply-text', part.text);
    case 'copy':
      return element('pre', 'copy-text', part.text);
    case 'stories':
      return element('section', '', element('h2', '', part.title), renderLines(part.lines, run));
    case 'article':
      return renderCard(part.card, run, part.paragraphs);
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
      return element('section', '', element('h2', '', part.title), ...part.lines.map(renderSaid));
    case 'choices':
      return element(
        'p',
        'choices-part',
        part.text,
        ' ',
        ...part.choices.map((choice) => commandButton(choice, run, null)),
      );
  }
}

/** A line of which stretches are struck through or bold. A struck stretch is not read as struck. */
function renderSaid(line: SaidLine): HTMLElement {
  const runs = line.map((run) => {
    if (!('text' in run)) return 'age' in run ? run.ageText : run.mention.name;
    if (run.style === 'strike')
      return element('s', '', element('span', 'visually-hidden', `${tell('struck')} `), run.text);
    return run.style === 'bold' ? element('strong', '', run.text) : run.text;
  });
  return element('p', 'reply-text', ...runs);
}

function commandButton({ label, command }: Button, run: Run, about: string | null): HTMLButtonElement {
  const button = pushButton(label, 'command', () => run(command));
  if (about !== null) button.setAttribute('aria-label', `${label}: ${about}`);
  return button;
}
