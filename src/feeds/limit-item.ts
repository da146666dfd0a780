import type { Category, ItemDraft } from '../domain/item.ts';

/** Characters (UTF-16 units) of an item's text: the longest wire story is a tenth of it. */
export const mostText = 100_000;

/** Beyond these is no news but noise; a database must not carry it. Characters, but for the categories. */
const most = {
  guid: 2_048,
  headline: 2_000,
  link: 2_048,
  note: 2_000,
  name: 200,
  categories: 100,
} as const;

/** Stands at the end of a text that was cut. */
const goesOn = '[…]';

/** An item within its limits; `isCut` where its text was longer than that. */
export type LimitedItem = { readonly item: ItemDraft; readonly isCut: boolean };

/**
 * An item as the rest of Telex takes it, whatever format it came in: no field longer than any writer needs, a text that is
 * too long cut at a paragraph, and no half of a character (a lone surrogate) in it, which platforms refuse.
 */
export function limitItem(draft: ItemDraft): LimitedItem {
  const summary = draft.summary === null ? null : whole(cutAtWord(draft.summary, mostText));
  const { paragraphs, isCut } = cutAtParagraph(draft.paragraphs, mostText - (summary ?? '').length);
  const item = {
    ...draft,
    guid: within(draft.guid, most.guid),
    replaces: within(draft.replaces, most.guid),
    headline: within(draft.headline, most.headline),
    summary,
    paragraphs,
    datelineText: within(draft.datelineText, most.name),
    link: linkOf(draft.link),
    categories: draft.categories.slice(0, most.categories).map(limitCategory),
    language: within(draft.language, most.name),
    credit: within(draft.credit, most.name),
    editorialNote: within(draft.editorialNote, most.note),
    ...(draft.slug !== undefined && { slug: whole(draft.slug.slice(0, most.name)) }),
    ...(draft.correctionWords !== undefined && {
      correctionWords: whole(draft.correctionWords.slice(0, most.note)),
    }),
    section: within(draft.section, most.name),
  };
  return { item, isCut: isCut || (draft.summary ?? '').length > mostText };
}

/** What tells a site where its readers came from, and nothing of the page. */
const tracking =
  /(?<=[?&])(?:utm_\w+|[a-z]{1,4}clid|gbraid|wbraid|igshid|mc_[ce]id|mkt_tok|_hs(?:enc|mi)|xtor|at_(?:medium|campaign|custom\d|format|ptr_name|link_\w+)|cmpid|wt_mc)=[^&#]*(?:&|(?=#|$))/gi;
/** An address that is signed as a whole. */
const signed = /[?&](?:sig|signature|hmac|x-amz-\w+|token)=/i;

/** Shows where it leads, however a reader came to it: nothing stands in front of its host, and nobody is counted by it. */
function linkOf(told: string | null): string | null {
  if (told === null || told.length > most.link) return null;
  const link = withoutTracking(told);
  const url = link.includes('@') ? URL.parse(link) : null;
  if (url === null) return whole(link);
  url.username = '';
  url.password = '';
  return url.href;
}

function withoutTracking(link: string): string {
  if (!link.includes('?') || signed.test(link)) return link;
  const left = link.replace(tracking, '');
  return left === link ? link : left.replace(/[?&](?=#|$)/, '');
}

function limitCategory({ scheme, code, label, rank }: Category): Category {
  return {
    scheme: within(scheme, most.name),
    code: whole(code.slice(0, most.name)),
    label: within(label, most.name),
    ...(rank !== undefined && { rank }),
  };
}

/** Whole paragraphs as far as they fit; of a first one that does not fit alone, its beginning. */
function cutAtParagraph(
  paragraphs: readonly string[],
  room: number,
): { readonly paragraphs: readonly string[]; readonly isCut: boolean } {
  let left = room;
  const end = paragraphs.findIndex((paragraph) => {
    left -= paragraph.length;
    return left < 0;
  });
  if (end === -1) return { paragraphs: paragraphs.map(whole), isCut: false };
  const fitting = end === 0 ? [cutAtWord(paragraphs[0] ?? '', room)] : paragraphs.slice(0, end);
  return { paragraphs: [...fitting.filter((text) => text !== '').map(whole), goesOn], isCut: true };
}

function cutAtWord(text: string, length: number): string {
  if (text.length <= length) return text;
  const cut = text.slice(0, Math.max(0, length));
  const space = cut.lastIndexOf(' ');
  return space > cut.length - 100 ? cut.slice(0, space) : cut;
}

function within(text: string | null, length: number): string | null {
  return text === null ? null : whole(text.slice(0, length));
}

/** Without lone surrogates: each is a replacement character. */
function whole(text: string): string {
  return text.toWellFormed();
}
