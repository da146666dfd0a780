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
  limits,
  pictureBlock,
  type Rendered,
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
export function renderPost(post: Post, reader: RenderFor): Rendered {
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
export function cardBlocks(card: CardPost, paragraphs: readonly string[] | null, who: RenderFor): Block[] {
  const [first = null, ...rest] = paragraphs ?? [];
  const isWhole = paragraphs !== null && card.takenBack === null;
  const shown = isWhole ? [openingOf(card, first)] : bodyOf(fitCard(card, mostText, bytesIn));
  const mayMention = who.isEdit === true ? anybody : nobody;
  const lines = [isWhole ? headOf(card) : cardHead(card), ...shown].map((said) =>
    saidRuns(said, who, mayMention),
  );
  const calls = card.calls.map((said) => saidRuns(said, who, anybody));
  return [
    richText(...lineRuns([...lines, ...calls])),
    ...rest.map((paragraph) => richText(textRun(paragraph))),
    ...(card.picture === undefined ? [] : [pictureBlock(card.picture)]),
    smallPrint(card, who),
    ...actionRow(card.buttons, { more: card.more, link: card.link, linkLabel: card.linkLabel }),
  ];
}

function renderNotice(post: NoticePost, who: RenderFor): Rendered {
  const { calls, buttons } = post;
  const mayMention = who.isEdit === true ? anybody : nobody;
  const said = noticeLines({ ...post, calls: [] }).map((line) => saidRuns(line, who, mayMention));
  const called = calls.map((line) => saidRuns(line, who, anybody));
  return {
    text: spoken([post.text], null, calls.map(spokenCall)),
    blocks: [richText(...lineRuns([...said, ...called])), ...actionRow(buttons)],
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
