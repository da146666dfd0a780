import type { Locale } from '../../../src/chat/ports/locale.ts';
import { fitLinks } from '../../../src/chat/words/fit-links.ts';
import type { CardPost, ListPost, Post, StoryLine } from '../../../src/domain/post.ts';
import {
  actionRow,
  type Block,
  bytesOf,
  limits,
  linkRun,
  plain,
  type Rendered,
  type RichText,
  richLists,
  richText,
  textRun,
} from './block-kit.ts';
import { cut, escapeMrkdwn, safeLink } from './escape.ts';
import { absoluteTime, liveDate, liveFormat, slackSeconds } from './live-date.ts';

/** The reader's language and the newsroom's zone. */
export type RenderFor = { readonly locale: Locale; readonly timeZone: string };

/** A post as Slack's blocks, with the same in `text`. */
export function renderPost(post: Post, who: RenderFor): Rendered {
  switch (post.kind) {
    case 'card':
      return { text: cardText(post), blocks: cardBlocks(post, post.lede === null ? [] : [post.lede], who) };
    case 'list':
      return renderList(post, who);
    case 'notice':
      return { text: spoken([post.text]), blocks: [richText(textRun(post.text))] };
  }
}

/** Headline, text, small print, buttons. `paragraphs`: the lede alone on a card, the whole text for `/bericht`. */
export function cardBlocks(card: CardPost, paragraphs: readonly string[], who: RenderFor): Block[] {
  const [first = '', ...rest] = paragraphs;
  const opening = [card.dateline, first === '' ? null : first].filter(isSaid).join(' – ');
  return [
    richText(
      linkRun(card.title, card.link),
      textRun(opening === '' ? '' : `\n${cut(opening, limits.run - 1)}`),
    ),
    ...rest.map((paragraph) => richText(textRun(paragraph))),
    smallPrint(card, who),
    ...actionRow(card.buttons, { url: card.link, label: card.linkLabel }),
  ];
}

/** `#412 · Buitenland · ANP · 14.05`, the live age, the place's own time, and what became of the story. */
function smallPrint(card: CardPost, who: RenderFor): Block {
  const before = [`#${card.number}`, card.topic, card.credit, card.timeText].filter(isSaid).join(' · ');
  const after = [card.placeText, card.stateText].filter(isSaid).join(' · ');
  return {
    type: 'context',
    elements: [
      plain(before),
      ...(card.issuedAt === null
        ? []
        : [
            {
              type: 'mrkdwn' as const,
              verbatim: true,
              text: liveDate(card.issuedAt, who.locale, who.timeZone),
            },
          ]),
      ...(after === '' ? [] : [plain(after)]),
    ],
  };
}

/** What a notification and a screen reader say: all of the card, the headline first. */
function cardText(card: CardPost): string {
  const title = cut(card.title, 300);
  const time = card.ageText === null ? card.timeText : `${card.timeText} (${card.ageText})`;
  const small = [`#${card.number}`, card.topic, card.credit, time, card.placeText, card.stateText]
    .filter(isSaid)
    .join(' · ');
  const link = safeLink(card.link);
  // A lede without end makes way for what stands under it.
  const room = limits.text - 200 - escapeMrkdwn([title, small, link].join('')).length;
  const opening = cut(
    [card.dateline, card.lede].filter(isSaid).join(' – '),
    Math.max(500, room),
    spokenLength,
  );
  return spoken([title, opening, small], link);
}

function spokenLength(text: string): number {
  return escapeMrkdwn(text).length;
}

/** Sentences joined and cut under the limit of `text`; an address is kept whole or left out. */
export function spoken(parts: readonly string[], link: string | null = null): string {
  const tail = link === null ? '' : `\n${escapeMrkdwn(link)}`;
  const room = tail.length < 1000 ? limits.text - 100 - tail.length : limits.text - 100;
  const body = cut(parts.filter(isSaid).join('\n'), room, spokenLength);
  return `${escapeMrkdwn(body)}${tail.length < 1000 ? tail : ''}`;
}

/** At most this many lines in one block, and this many in all: the rest is counted. */
const linesPerBlock = 10;
const mostLines = 60;

function renderList(post: ListPost, who: RenderFor): Rendered {
  return {
    text: spoken([post.title, ...post.lines.map(lineText)]),
    blocks: [richText(textRun(post.title, true)), ...storyLines(post.lines, who)],
  };
}

/** Story lines as lists, ten a block. */
export function storyLines(lines: readonly StoryLine[], who: RenderFor): Block[] {
  const make = (line: StoryLine) => lineRuns(line, who);
  const fitted = fitLinks(lines.slice(0, mostLines), limits.message, { make, sizeOf: bytesOf });
  const runs = [...fitted, ...lines.slice(mostLines).map(make)];
  return richLists(runs, linesPerBlock, mostLines, bytesOf);
}

/** `#412 Headline`, then `WASHINGTON (ANP/AFP) · 14.05 · 14:05 (1 hour ago)`. */
function lineRuns(line: StoryLine, who: RenderFor): readonly RichText[] {
  const small = [line.dateline, line.timeText, line.stateText].filter(isSaid).join(' · ');
  const runs: RichText[] = [textRun(`#${line.number} `), linkRun(line.title, line.link)];
  if (small !== '') runs.push(textRun(`\n${cut(small, 400)}`));
  if (line.issuedAt !== null) {
    runs.push(textRun(small === '' ? '\n' : ' · '), {
      type: 'date',
      timestamp: slackSeconds(line.issuedAt),
      format: liveFormat,
      fallback: absoluteTime(line.issuedAt, who.locale, who.timeZone),
    });
  }
  return runs;
}

/** One line of a list, as a screen reader says it. */
function lineText(line: StoryLine): string {
  const age = line.ageText === null ? null : `(${line.ageText})`;
  const small = [line.dateline, line.timeText, age, line.stateText].filter(isSaid).join(' · ');
  return `#${line.number} ${line.title}${small === '' ? '' : ` · ${small}`}`;
}

function isSaid(text: string | null): text is string {
  return text !== null && text !== '';
}
