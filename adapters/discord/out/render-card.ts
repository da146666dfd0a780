import type { Locale, Words } from '../../../src/chat/ports/locale.ts';
import { fitLinks } from '../../../src/chat/words/fit-links.ts';
import type { EpochMs } from '../../../src/domain/item.ts';
import type { CardPost, ListPost, NoticePost, Post, StoryLine } from '../../../src/domain/post.ts';
import { buttonRows, type Container, messageFlags, type Row, type TopComponent } from './components.ts';
import { fitText, linkedText } from './escape.ts';
import type { Mark } from './mark.ts';

/** The body of a message, before nonce and reference. */
export type MessageBody = {
  readonly content: string | null;
  readonly embeds: readonly never[];
  readonly components: readonly TopComponent[];
  readonly flags: number;
  /** No mention is ever honoured; an edit without this would honour them all. */
  readonly allowed_mentions: { readonly parse: readonly never[] };
};

const noMentions = { parse: [] } as const;
const accents = { urgent: 0xb3_12_1b, corrected: 0xd9_8a_00, withdrawn: 0x6b_6b_6b } as const;

/** Discord's limits: 4,000 characters of text in a message of components, 2,000 in plain content. */
const listBudget = 3800;
const andMore: Words = { nl: 'en nog', en: 'and' };
const more: Words = { nl: 'meer', en: 'more' };

/**
 * How a card stands: in a box with a coloured edge, or flat, without the box. Discord was seen to answer 500 to who reads
 * the history of a channel in which a box stands (discord-api-docs #8611).
 */
export type CardForm = 'boxed' | 'flat';

/** A post as components: what stands in the channel in the end. */
export function renderPost(post: Post, mark: Mark, locale: Locale, form: CardForm = 'boxed'): MessageBody {
  const box = renderContainer(post, mark, locale);
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
 * What a loud post is sent as first: plain text that begins with the headline, since a phone's notification of a
 * message of components is empty (discord-api-docs #7854). Null for a post that need not be loud. Its button
 * carries the mark, so that it is found again if its answer is lost.
 */
export function renderLoud(post: Post, mark: Mark): MessageBody | null {
  if (post.kind === 'card' && post.urgent) return ofText(loudCard(post), cardRows(post, mark));
  if (post.kind === 'notice' && post.loud) return ofText(fitText(post.text, 1900), [markRow(mark)]);
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

function loudCard(card: CardPost): string {
  const lines = [fitText(card.title, 300), opening(card, 1000), meta(card)];
  if (card.stateText !== null) lines.splice(1, 0, `**${fitText(card.stateText, 200)}**`);
  return lines.filter((it) => it !== '').join('\n');
}

/** A card without buttons of its own gets one that does nothing, to carry the mark. */
function cardRows(card: CardPost, mark: Mark): readonly Row[] {
  const rows = buttonRows(mark.short, card.buttons, { label: card.linkLabel, url: card.link });
  const isMarked = rows.some((row) => row.components.some((button) => button.style !== 5));
  return isMarked ? rows : [markRow(mark), ...rows];
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
  const [containerId, textId] = mark.ids;
  if (post.kind === 'card') return { ...cardContainer(post, mark.short, textId), id: containerId };
  const content = post.kind === 'list' ? listText(post, locale) : noticeText(post);
  return { type: 17, id: containerId, components: [{ type: 10, id: textId, content }] };
}

function cardContainer(card: CardPost, mark: string, textId: number): Container {
  const rows = buttonRows(mark, card.buttons, { label: card.linkLabel, url: card.link });
  const text = [...headline(card), opening(card, 1500)].filter((it) => it !== '').join('\n');
  return framed(card, [{ type: 10, id: textId, content: text }, { type: 10, content: meta(card) }, ...rows]);
}

/** What stands above a whole text: the card without its lede, which the text begins with. */
export function articleHead(card: CardPost): Container {
  return framed(card, [{ type: 10, content: [...headline(card), meta(card)].join('\n') }]);
}

/** `**DEN HAAG (ANP)** – ` before a text; empty without a dateline. */
export function datelineOpening(card: CardPost): string {
  return card.dateline === null ? '' : `**${fitText(card.dateline, 120)}** – `;
}

function framed(card: CardPost, components: Container['components']): Container {
  const accent = accentOf(card);
  return { type: 17, ...(accent === null ? {} : { accent_color: accent }), components };
}

function accentOf(card: CardPost): number | null {
  if (card.state === 'withdrawn') return accents.withdrawn;
  if (card.state === 'corrected') return accents.corrected;
  return card.urgent ? accents.urgent : null;
}

function headline(card: CardPost): readonly string[] {
  const title = `### ${linkedText(card.title, card.link, 300)}`;
  return card.stateText === null ? [title] : [title, `**${fitText(card.stateText, 200)}**`];
}

/** `**DEN HAAG (ANP)** – De minister …` */
function opening(card: CardPost, max: number): string {
  const dateline = datelineOpening(card);
  return card.lede === null ? dateline.replace(/ – $/, '') : dateline + fitText(card.lede, max);
}

/** `-# #412 · ANP · Buitenland · <t:…:t> · <t:…:R>`: the viewer's own clock, and an age that stays true. */
function meta(card: CardPost): string {
  const parts = [
    `#${card.number}`,
    card.credit === null ? null : fitText(card.credit, 80),
    card.topic === null ? null : fitText(card.topic, 60),
    ...times(card),
    card.placeText === null ? null : fitText(card.placeText, 80),
  ];
  return `-# ${parts.filter((it) => it !== null && it !== '').join(' · ')}`;
}

/** Live times where the time is known. `R` sometimes freezes on phones, so the clock time always stands beside it. */
function times(line: StoryLine): readonly string[] {
  if (line.issuedAt === null) return [fitText(line.timeText, 80)];
  const seconds = toSeconds(line.issuedAt);
  return [`<t:${seconds}:t>`, `<t:${seconds}:R>`];
}

function toSeconds(at: EpochMs): number {
  return Math.floor(at / 1000);
}

function noticeText(post: NoticePost): string {
  return fitText(post.text, 3900) || '…';
}

function listText(post: ListPost, locale: Locale): string {
  return storiesText(post.title, post.lines, locale);
}

/** A heading and as many stories under it as fit; the rest is counted. Also the answer to `/laatste`. */
export function storiesText(title: string, lines: readonly StoryLine[], locale: Locale): string {
  const rows = [`### ${fitText(title, 200)}`];
  let used = rows[0]?.length ?? 0;
  const fitted = fitLinks(lines, listBudget - used, { make: storyRow, sizeOf: (row) => row.length + 1 });
  for (const [at, row] of fitted.entries()) {
    if (used + row.length + 1 > listBudget) {
      rows.push(`-# … ${andMore[locale]} ${lines.length - at} ${more[locale]}`);
      break;
    }
    rows.push(row);
    used += row.length + 1;
  }
  return rows.join('\n');
}

/** A lede with its dateline and age, as under *Meer uit Buitenland* on a wire page. */
function storyRow(line: StoryLine): string {
  const dateline = line.dateline === null ? [] : [`**${fitText(line.dateline, 80)}**`];
  const state = line.stateText === null ? [] : [`**${fitText(line.stateText, 100)}**`];
  const head = [`\`#${line.number}\``, linkedText(line.title, line.link, 200)].join(' ');
  return `${head}\n-# ${[...dateline, ...times(line), ...state].join(' · ')}`;
}
