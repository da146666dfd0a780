import type { Reply, ReplyPart, ReplyRow } from '../../../src/chat/ports/reply.ts';
import { healthMarks } from '../../../src/chat/words/health-marks.ts';
import { replyToText } from '../../../src/chat/words/reply-text.ts';
import { actionRow, type Block, limits, type Rendered, richLists, richText, textRun } from './block-kit.ts';
import { cut } from './escape.ts';
import { cardBlocks } from './render-card.ts';
import type { RenderFor } from './render-for.ts';
import { storyLines } from './render-list.ts';
import { saidRuns } from './said.ts';
import { spoken } from './spoken.ts';

/** How a row is doing, where the eye looks first. The words say it too. */

/** Rows in one block, and characters of an article in all: Slack refuses a message that is far larger. */
const rowsPerBlock = 20;
const mostArticle = 12_000;

/** The answer to a command as blocks, its parts one under the other, with the same in `text`. */
export function renderReply(reply: Reply, who: RenderFor): Rendered {
  const blocks = reply.parts.flatMap((part) => partBlocks(part, who));
  return {
    text: spoken([replyToText(reply, who.locale)]),
    blocks: uniqueActions(blocks.slice(0, limits.blocks)),
  };
}

function partBlocks(part: ReplyPart, who: RenderFor): readonly Block[] {
  switch (part.kind) {
    case 'text':
      return part.text === '' ? [] : [richText(textRun(part.text))];
    case 'stories':
      return [richText(textRun(part.title, true)), ...storyLines(part.lines, who)];
    case 'card':
      return cardBlocks(part.card, null, who);
    case 'article':
      return cardBlocks(part.card, shorten(part.paragraphs), who);
    case 'copy':
      return splitLong(part.text.slice(0, mostArticle)).map(preformatted);
    case 'rows':
      return [richText(textRun(part.title, true)), ...rowBlocks(part.rows)];
    case 'said':
      return [
        richText(textRun(part.title, true)),
        ...part.lines.map((line) => richText(...saidRuns(line, who))),
      ];
    case 'choices':
      return [...(part.text === '' ? [] : [richText(textRun(part.text))]), ...actionRow(part.choices)];
  }
}

/** Text in which nothing is formatted, with its lines kept. */
function preformatted(text: string): Block {
  return {
    type: 'rich_text',
    elements: [
      { type: 'rich_text_preformatted', elements: [{ type: 'text', text: text === '' ? '…' : text }] },
    ],
  };
}

function rowBlocks(rows: readonly ReplyRow[]): readonly Block[] {
  return richLists(rows.map(rowRuns), rowsPerBlock, rows.length);
}

function rowRuns({ term, detail, health }: ReplyRow) {
  const mark = health === null ? '' : `${healthMarks[health]} `;
  return [textRun(`${mark}${cut(term, 200)}`, true), textRun(`: ${cut(detail, 1000)}`)];
}

/** The paragraphs that fit, the last one cut. Long ones are split and small ones joined, to stay under every limit. */
function shorten(paragraphs: readonly string[]): readonly string[] {
  const shown: string[] = [];
  let room = mostArticle;
  for (const paragraph of paragraphs.flatMap(splitLong)) {
    if (room < 200) {
      shown.push('…');
      break;
    }
    const text = cut(paragraph, room);
    const last = shown.at(-1);
    if (last !== undefined && shown.length > 1 && last.length + text.length < 1500)
      shown[shown.length - 1] = `${last}\n\n${text}`;
    else shown.push(text);
    room -= text.length;
  }
  return shown;
}

/** One run of text holds no more than this; the room left is for a dateline. */
const longestRun = limits.run - 300;

function splitLong(paragraph: string): readonly string[] {
  const parts: string[] = [];
  let rest = paragraph;
  while (rest.length > longestRun) {
    const space = rest.lastIndexOf(' ', longestRun);
    const end = space > longestRun / 2 ? space : longestRun;
    parts.push(rest.slice(0, end));
    rest = rest.slice(end).trimStart();
  }
  return [...parts, rest];
}

/** Block ids tell one row of buttons from another. */
function uniqueActions(blocks: readonly Block[]): Block[] {
  return blocks.map((block, index) =>
    block.type === 'actions' ? { ...block, block_id: `telex:${index}` } : block,
  );
}
