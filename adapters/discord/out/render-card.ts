import type { Locale } from '../../../src/chat/ports/locale.ts';
import { boundCard, boundPost } from '../../../src/domain/post/bound-post.ts';
import {
  bodyOf,
  cardHead,
  clockText,
  fitCard,
  headOf,
  mentionsIn,
  noticeLines,
  openingOf,
} from '../../../src/domain/post/post-lines.ts';
import type { CardPost, Mark as DeskMark, MarkKind, NoticePost, Post } from '../../../src/domain/post.ts';
import {
  besidePicture,
  buttonRows,
  type Container,
  messageFlags,
  type Row,
  type TopComponent,
} from './components.ts';
import { escapeText, fitText } from './escape.ts';
import { type Mark, markOf } from './mark.ts';
import { listText } from './render-list.ts';
import { clockMarkdown, headText, saidLoud, saidMarkdown } from './said.ts';

/** Whom a message may ring: nobody but who is named here. Never left out, since without it a message rings all that it mentions. */
export type AllowedMentions = {
  readonly parse: readonly never[];
  readonly roles?: readonly string[];
  readonly users?: readonly string[];
};

/** The body of a message, before nonce and reference. */
export type MessageBody = {
  readonly content: string | null;
  readonly embeds: readonly never[];
  readonly components: readonly TopComponent[];
  readonly flags: number;
  readonly allowed_mentions: AllowedMentions;
};

const noMentions = { parse: [] } as const;
const red = 0xb3_12_1b;
const amber = 0xd9_8a_00;
/** The edge says again what the mark says in words. */
const accents: Readonly<Record<MarkKind, number | null>> = {
  flash: red,
  urgent: red,
  killed: red,
  held: red,
  corrected: amber,
  asked: amber,
  'embargo-over': null,
  'to-desks': null,
};

/**
 * How a card stands: in a box with a coloured edge, or flat, without the box. Discord was seen to answer 500 to who reads
 * the history of a channel in which a box stands (discord-api-docs #8611).
 */
export type CardForm = 'boxed' | 'flat';

/** A post as components: what stands in the channel in the end. */
export function renderPost(whole: Post, mark: Mark, locale: Locale, form: CardForm = 'boxed'): MessageBody {
  const post = boundPost(whole);
  const spokenIn = post.kind === 'list' ? post.spokenIn : undefined;
  const box = renderContainer(post, mark, spokenIn ?? locale);
  return ofComponents(form === 'boxed' ? [box] : flattened(box, mark));
}

/** A message of these components. */
export function ofComponents(components: readonly TopComponent[]): MessageBody {
  return {
    content: null,
    embeds: [],
    components,
    flags: messageFlags.componentsV2,
    allowed_mentions: noMentions,
  };
}

/** What stands in a box, out of it: a line below tells one card from the next, and carries the mark with the text. */
function flattened({ components }: Container, { ids: [lineId] }: Mark): readonly TopComponent[] {
  return [...components, { type: 14, id: lineId, divider: true, spacing: 1 }];
}

/**
 * What a loud post is sent as first: plain text that begins with the mark and the headline, since a phone's notification of a
 * message of components is empty (discord-api-docs #7854). Null for a post that need not be loud. Its button
 * carries the mark, so that it is found again if its answer is lost.
 */
export function renderLoud(whole: Post, mark: Mark): MessageBody | null {
  const post = boundPost(whole);
  if (post.kind === 'card' && post.urgent)
    return { ...ofText(loudCard(post), marked(cardRows(post, mark, true), mark)), ...ringing(post) };
  if (post.kind === 'notice' && post.loud)
    return {
      ...ofText(loudNotice(post), marked(buttonRows(mark.short, post.buttons, null), mark)),
      ...ringing(post),
    };
  return null;
}

/** A message of plain text, with these buttons under it. */
export function ofText(content: string, components: readonly Row[]): MessageBody {
  return {
    content,
    embeds: [],
    components,
    flags: messageFlags.suppressEmbeds,
    allowed_mentions: noMentions,
  };
}

/** Exactly who is called in it. */
function ringing({ calls }: CardPost | NoticePost): Pick<MessageBody, 'allowed_mentions'> {
  const ours = mentionsIn(calls).filter(({ platform }) => platform === 'discord');
  const idsOf = (kind: 'user' | 'group') => [
    ...new Set(ours.filter(({ what }) => what === kind).map(({ id }) => id)),
  ];
  const [roles, users] = [idsOf('group'), idsOf('user')];
  return {
    allowed_mentions: { parse: [], ...(roles.length > 0 && { roles }), ...(users.length > 0 && { users }) },
  };
}

function loudCard(card: CardPost): string {
  const { clock, credit, number } = card;
  const told = [clockText(clock), credit === null ? '' : fitText(credit, 80), `#${number}`];
  const small = told.filter((it) => it !== '').join(' · ');
  const [opening = '', ...rest] = bodyOf(fitCard(card, 900, lettersIn)).map((said) =>
    saidMarkdown(said, 900),
  );
  const calls = card.calls.map((said) => saidMarkdown(said, 200));
  const head = saidLoud(cardHead(card), 400);
  return fitLines([head, opening, ...rest, small], calls, mostPlain);
}

/** A phone shows the first line with its markup as it is sent, so what was corrected is said there without a strike. */
function loudNotice(notice: NoticePost): string {
  const [shown = [], ...rest] = noticeLines({ ...notice, calls: [] });
  const [spoken = ''] = notice.text.split('\n');
  const first = notice.mark?.kind === 'corrected' ? [{ text: spoken }] : shown;
  const lines = [saidLoud(first, 700), ...rest.map((said) => saidMarkdown(said, 400))];
  const calls = notice.calls.map((said) => saidMarkdown(said, 400));
  return fitLines(lines, calls, mostPlain);
}

/** Discord takes 2,000 letters of plain text, and 4,000 in the components of a message. */
const mostPlain = 1900;
const mostInBox = 3800;
/** Of a card that shows its text: room is left for its headline, what was corrected, who has it and the small print. */
const mostText = 2_600;

function lettersIn(text: string): number {
  return escapeText(text).length + 1;
}

/** As many lines as fit before those that call people, which stand there in any case; a line is never cut in its markup. */
function fitLines(lines: readonly string[], calls: readonly string[], max: number): string {
  let room = max - calls.join('\n').length;
  const shown = lines.filter((line) => {
    if (line === '' || line.length >= room) return false;
    room -= line.length + 1;
    return true;
  });
  return [...shown, ...calls].join('\n') || '…';
}

/** Rows without a button that can carry the mark get one that does nothing. */
function marked(rows: readonly Row[], mark: Mark): readonly Row[] {
  const isMarked = rows.some((row) => row.components.some((button) => button.style !== 5));
  return isMarked ? rows : [markRow(mark), ...rows];
}

/** The source has a button where the headline cannot open it. What is left to the menu on other platforms is under `/bericht` here. */
function cardRows(card: CardPost, { short }: Pick<Mark, 'short'>, isPlain: boolean): readonly Row[] {
  const isLinked = !isPlain && headText(headOf(card), 400).includes('](');
  const buttons = [...card.buttons, ...card.more.filter(({ isNeeded }) => isNeeded === true)];
  return buttonRows(short, buttons, isLinked ? null : { label: card.linkLabel, url: card.link });
}

function markRow(mark: Mark): Row {
  const button = {
    type: 2,
    style: 2,
    label: 'Telex',
    custom_id: `t:${mark.short}:-`,
    disabled: true,
  } as const;
  return { type: 1, components: [button] };
}

function renderContainer(post: Post, mark: Mark, locale: Locale): Container {
  const [id, textId] = mark.ids;
  if (post.kind === 'list')
    return { type: 17, id, components: [{ type: 10, id: textId, content: listText(post, locale) }] };
  return { ...(post.kind === 'card' ? cardContainer(post, mark) : noticeContainer(post, mark)), id };
}

/** A card within an answer, where nobody looks for it again; `part` tells it from others there. */
export function cardInReply(card: CardPost, part: string): Container {
  return cardContainer(boundCard(card), {
    ...markOf({ platform: '', workspace: '', externalId: '' }, part),
    short: part,
  });
}

function cardContainer(card: CardPost, mark: Mark): Container {
  const text = [
    ...headLine(card),
    ...bodyOf(fitCard(card, mostText, lettersIn)).map((said) =>
      saidMarkdown(said, card.rest === undefined ? 1200 : mostText),
    ),
  ];
  const calls = card.calls.map((said) => saidMarkdown(said, 200));
  const small = { type: 10, content: smallPrint(card) } as const;
  const content = fitLines(text, calls, mostInBox - small.content.length);
  const texts = [{ type: 10, id: mark.ids[1], content }, small] as const;
  return framed(card.mark, [...besidePicture(texts, card.picture), ...cardRows(card, mark, false)]);
}

function noticeContainer(notice: NoticePost, { short, ids: [, id] }: Mark): Container {
  const lines = noticeLines({ ...notice, calls: [] }).map((said) => saidMarkdown(said, 1500));
  const calls = notice.calls.map((said) => saidMarkdown(said, 1500));
  const content = fitLines(lines, calls, mostInBox);
  return framed(notice.mark, [{ type: 10, id, content }, ...buttonRows(short, notice.buttons, null)]);
}

/** What stands above a whole text: the card without its lede, which the text begins with; of one that was taken back all of it. */
export function articleHead(whole: CardPost): Container {
  const card = boundCard(whole);
  const body = card.takenBack === null ? [] : bodyOf(card).map((said) => saidMarkdown(said, 1200));
  const small = smallPrint(card);
  const content = fitLines([...headLine(card), ...body], [small], mostInBox);
  return framed(card.mark, [{ type: 10, content }]);
}

/** `**DEN HAAG (ANP)** – ` before a text; empty without a dateline. */
export function datelineOpening(card: CardPost): string {
  return card.dateline === null ? '' : `${saidMarkdown(openingOf({ ...card, link: null }, null), 160)} – `;
}

function framed(mark: DeskMark | null, components: Container['components']): Container {
  const accent = mark === null ? null : accents[mark.kind];
  return { type: 17, ...(accent === null ? {} : { accent_color: accent }), components };
}

/** A heading; without a headline the mark alone, or nothing. */
function headLine(card: CardPost): readonly string[] {
  const head = headOf(card);
  if (head.length === 0) return [];
  if (card.look === 'headline') return [saidMarkdown(cardHead(card), 700)];
  return [card.headline === null ? saidMarkdown(head, 700) : headText(head, 400)];
}

/** `-# 01.52 (<t:…:R>) · 🇴🇲 04.52 · ANP · #412`: our own clock, and an age that Discord keeps true. */
function smallPrint(card: CardPost): string {
  const { placeText, credit, number, hints, takenBack } = card;
  const said = takenBack === null ? [placeText, credit] : [];
  const shown = said.flatMap((each) => (each === null ? [] : [fitText(each, 80)]));
  const parts = [clockMarkdown(card), ...shown, `#${number}`, ...hints.map((hint) => fitText(hint, 80))];
  return `-# ${parts.filter((it) => it !== '').join(' · ')}`;
}
