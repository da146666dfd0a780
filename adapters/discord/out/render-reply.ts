import type { Locale, Words } from '../../../src/chat/ports/locale.ts';
import type { Reply, ReplyPart, ReplyRow } from '../../../src/chat/ports/reply.ts';
import { healthMarks } from '../../../src/chat/words/health-marks.ts';
import { buttonRows, type TextDisplay, type TopComponent } from './components.ts';
import { cutAtWord, escapeText, fitText, oneLine } from './escape.ts';
import { articleHead, cardInReply, datelineOpening } from './render-card.ts';
import { storiesText } from './render-list.ts';
import { saidMarkdown } from './said.ts';

/** Discord's limits for one message, with a little to spare: 4,000 characters of text, 40 components, once 10 at the top. */
const textBudget = 3900;
const componentBudget = 38;
const mostAtTop = 9;
/** So long an article that it does not fit in this many is cut. */
const mostMessages = 5;
/** The longest text of its own, and how long short ones are joined: small enough to fill messages well. */
const longestPiece = 3000;
const chunkLength = 1200;

const cutOff: Words = { nl: '… de rest past hier niet', en: '… the rest does not fit here' };

/** An answer as one or more messages of components, in order. */
export function renderReply(reply: Reply, locale: Locale): readonly (readonly TopComponent[])[] {
  const messages: TopComponent[][] = [];
  let room = { text: 0, components: 0 };
  for (const component of reply.parts.flatMap((part, at) => renderPart(part, `r${at}`, locale))) {
    const needs = sizeOf(component);
    let message = messages.at(-1);
    const isFull =
      message?.length === mostAtTop || needs.text > room.text || needs.components > room.components;
    if (message === undefined || isFull) {
      if (messages.length === mostMessages) {
        message?.push(text(`-# ${cutOff[locale]}`));
        break;
      }
      message = [];
      messages.push(message);
      room = { text: textBudget, components: componentBudget };
    }
    message.push(component);
    room = { text: room.text - needs.text, components: room.components - needs.components };
  }
  return messages.length === 0 ? [[text('…')]] : messages;
}

/** `mark` tells the buttons of one part from those of another: ids may not stand twice in a message. */
function renderPart(part: ReplyPart, mark: string, locale: Locale): readonly TopComponent[] {
  switch (part.kind) {
    case 'text':
      return chunks([part.text]).map(text);
    case 'stories':
      return [{ type: 17, components: [text(storiesText(part.title, part.lines, locale))] }];
    case 'card':
      return [cardInReply(part.card, mark)];
    case 'article':
      return article(part, mark);
    case 'copy':
      return codeBlocks(part.text).map(text);
    case 'rows':
      return [text(`### ${fitText(part.title, 200)}`), ...lineChunks(part.rows.map(rowText)).map(text)];
    case 'said':
      return [
        text(`### ${fitText(part.title, 200)}`),
        ...lineChunks(
          part.lines.map((line) => saidMarkdown(line, longestPiece)),
          '\n\n',
        ).map(text),
      ];
    case 'choices':
      return [...chunks([part.text]).map(text), ...buttonRows(mark, part.choices, null)];
  }
}

/** The headline, the text from its dateline on, and the buttons under it. A text that is not there is its lede. */
function article(
  { card, paragraphs }: ReplyPart & { kind: 'article' },
  mark: string,
): readonly TopComponent[] {
  const whole = paragraphs.length > 0 ? paragraphs : [card.lede ?? ''];
  if (card.takenBack !== null) return [articleHead(card), ...buttonRows(mark, card.buttons, null)];
  const [first = '', ...rest] = escapedPieces(whole);
  const texts = lineChunks([datelineOpening(card) + first, ...rest], '\n\n');
  const buttons = [...card.buttons, ...card.more];
  const rows = buttonRows(mark, buttons, { label: card.linkLabel, url: card.link });
  return [articleHead(card), ...texts.filter((it) => it !== '').map(text), ...rows];
}

/** In a block of code nothing is formatted or mentioned; only the marks that would end it are changed. */
function codeBlocks(copy: string): readonly string[] {
  const blocks: string[] = [];
  let rest = copy.replaceAll('```', "'''").slice(0, mostMessages * longestPiece);
  while (rest !== '') {
    const end = rest.length <= longestPiece ? rest.length : Math.max(1, rest.lastIndexOf('\n', longestPiece));
    blocks.push(`\`\`\`\n${rest.slice(0, end)}\n\`\`\``);
    rest = rest.slice(end).trimStart();
  }
  return blocks.length === 0 ? ['…'] : blocks;
}

function text(content: string): TextDisplay {
  return { type: 10, content };
}

function rowText(row: ReplyRow): string {
  const mark = row.health === null ? '' : `${healthMarks[row.health]} `;
  const detail = fitText(row.detail, 600);
  return `${mark}**${fitText(row.term, 200)}**${detail === '' ? '' : ` – ${detail}`}`;
}

/** Paragraphs escaped and joined into texts that each fit in a message; a paragraph of its own keeps its lines. */
function chunks(paragraphs: readonly string[]): readonly string[] {
  return lineChunks(escapedPieces(paragraphs), '\n\n');
}

/** A little more of it than an answer can show, and no more, so that the cost of a huge text is that of a long one. */
function escapedPieces(paragraphs: readonly string[]): readonly string[] {
  const pieces: string[] = [];
  let room = (mostMessages + 1) * textBudget;
  for (const paragraph of paragraphs.flatMap((it) => it.split(/\n+/))) {
    for (const piece of splitLong(oneLine(paragraph.slice(0, room)))) {
      pieces.push(piece);
      room -= piece.length;
    }
    if (room <= 0) break;
  }
  return pieces;
}

function splitLong(line: string): readonly string[] {
  const pieces: string[] = [];
  let rest = line;
  while (rest !== '') {
    const escaped = escapeText(rest.slice(0, longestPiece));
    if (rest.length <= longestPiece && escaped.length <= longestPiece) return [...pieces, escaped];
    // A cut leaves marks at its end out: of nothing but marks it leaves nothing.
    const length = cutAtWord(rest, longestPiece / 2).length - 1 || longestPiece / 2;
    pieces.push(escapeText(rest.slice(0, length)));
    rest = rest.slice(length).trim();
  }
  return pieces;
}

function lineChunks(lines: readonly string[], between = '\n'): readonly string[] {
  const texts: string[] = [];
  for (const line of lines) {
    const last = texts.at(-1);
    if (last === undefined || last.length + between.length + line.length > chunkLength) texts.push(line);
    else texts[texts.length - 1] = last + between + line;
  }
  return texts;
}

function sizeOf(component: object): { readonly text: number; readonly components: number } {
  const own = 'content' in component && typeof component.content === 'string' ? component.content.length : 0;
  const children =
    'components' in component && Array.isArray(component.components) ? component.components : [];
  const sizes = children.map((child: object) => sizeOf(child));
  return {
    text: sizes.reduce((sum, it) => sum + it.text, own),
    components: sizes.reduce((sum, it) => sum + it.components, 1),
  };
}
