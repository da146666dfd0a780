import { boundCard, boundPost } from '../../../src/domain/post/bound-post.ts';
import {
  bodyOf,
  cardHead,
  clockText,
  fitCard,
  headOf,
  noticeLines,
  openingOf,
  saidText,
} from '../../../src/domain/post/post-lines.ts';
import type { CardPost, NoticePost, Post } from '../../../src/domain/post.ts';
import {
  actionRow,
  type Block,
  bytesOf,
  limits,
  pictureBlock,
  type Rendered,
  type RichText,
  richText,
  textRun,
} from './block-kit.ts';
import { cut, escapeMrkdwn, safeLink } from './escape.ts';
import type { RenderFor } from './render-for.ts';
import { renderList } from './render-list.ts';
import { anybody, lineRuns, nobody, saidRuns, spokenCall } from './said.ts';
import { smallPrint } from './small-print.ts';
import { isSaid, spoken, spokenLength } from './spoken.ts';

/** Bytes of a card's text: with head, small print and buttons it stays well under what Slack takes as blocks (`limits.message`). */
const mostText = 7_500;

function bytesIn(text: string): number {
  return Buffer.byteLength(JSON.stringify(text)) + 60;
}

/** A post as Slack's blocks, with the same in `text`. */
export function renderPost(whole: Post, reader: RenderFor): Rendered {
  const post = boundPost(whole);
  const spokenIn = post.kind === 'notice' ? undefined : post.spokenIn;
  const who = spokenIn === undefined ? reader : { ...reader, locale: spokenIn };
  switch (post.kind) {
    case 'card':
      return { text: cardText(post), blocks: cardBlocks(post, null, who) };
    case 'list':
      return renderList(post, who);
    case 'notice':
      return renderNotice(post, who);
  }
}

/** Head, text, small print, buttons. `paragraphs`: the whole text for `/bericht`; null: what a card shows. */
export function cardBlocks(whole: CardPost, paragraphs: readonly string[] | null, who: RenderFor): Block[] {
  const card = boundCard(whole);
  const [first = null, ...rest] = paragraphs ?? [];
  const isWhole = paragraphs !== null && card.takenBack === null;
  const shown = isWhole ? [openingOf(card, first)] : bodyOf(fitCard(card, mostText, bytesIn));
  const mayMention = who.isEdit === true ? anybody : nobody;
  const lines = [isWhole ? headOf(card) : cardHead(card), ...shown].map((said) =>
    saidRuns(said, who, mayMention),
  );
  const calls = card.calls.map((said) => saidRuns(said, who, anybody));
  const below = [
    ...(card.picture === undefined ? [] : [pictureBlock(card.picture)]),
    smallPrint(card, who),
    ...actionRow(card.buttons, { more: card.more, link: card.link, linkLabel: card.linkLabel }),
  ];
  return [
    richText(...lineRuns([...fitRuns(lines, calls, below), ...calls])),
    ...rest.map((paragraph) => richText(textRun(paragraph))),
    ...below,
  ];
}

/** As many lines as fit beside those that call people and what stands under them, and a mark for those that do not; the first in any case. */
function fitRuns(
  lines: readonly (readonly RichText[])[],
  calls: readonly (readonly RichText[])[],
  below: readonly Block[],
): readonly (readonly RichText[])[] {
  let room = limits.message - bytesOf(calls.flat()) - Buffer.byteLength(JSON.stringify(below));
  const shown: (readonly RichText[])[] = [];
  for (const [at, line] of lines.entries()) {
    // Between two lines stands a run of its own.
    const takes = bytesOf(line) + 30;
    const fitted = at === 0 || takes <= room ? line : cutTo(line, (room - 100) / takes);
    if (fitted === null) return [...shown, [textRun('…')]];
    room -= bytesOf(fitted) + 30;
    shown.push(fitted);
  }
  return shown;
}

/** A line of which each text is cut to such a share; null where little would be left. */
function cutTo(line: readonly RichText[], share: number): readonly RichText[] | null {
  if (share < 0.1 || line.some((run) => run.type !== 'text' && run.type !== 'link')) return null;
  return line.map((run) =>
    run.type === 'text' ? { ...run, text: cut(run.text, Math.ceil(run.text.length * share)) } : run,
  );
}

function renderNotice(post: NoticePost, who: RenderFor): Rendered {
  const { calls, buttons } = post;
  const mayMention = who.isEdit === true ? anybody : nobody;
  const said = noticeLines({ ...post, calls: [] }).map((line) => saidRuns(line, who, mayMention));
  const called = calls.map((line) => saidRuns(line, who, anybody));
  const below = actionRow(buttons);
  return {
    text: spoken([post.text], null, calls.map(spokenCall)),
    blocks: [richText(...lineRuns([...fitRuns(said, called, below), ...called])), ...below],
  };
}

/** What a notification and a screen reader say: all of the card, the mark and the headline first. */
function cardText(card: CardPost): string {
  const head = cut(saidText(cardHead(card)), 400);
  const { placeText, credit, number, hints } = card;
  const told = [clockText(card.clock), placeText, credit, `#${number}`, ...hints].filter(isSaid).join(' · ');
  const small = [card.picture?.alt ?? '', told].filter(isSaid).join('\n');
  const link = safeLink(card.link);
  const called = card.calls.map(spokenCall);
  // A lede without end makes way for what stands under it.
  const room = limits.text - 200 - escapeMrkdwn([head, small, link, ...called].join('')).length;
  const body = bodyOf(card)
    .map((said) => saidText(said, 'slack'))
    .join('\n');
  return spoken([head, cut(body, Math.max(500, room), spokenLength), small], link, called);
}
