import type { Locale, Words } from '../chat/ports/locale.ts';
import { presentCard } from '../chat/words/present-story.ts';
import { postToText } from '../chat/words/reply-text.ts';
import { say, sayCount } from '../chat/words/say.ts';
import type { PresentContext } from '../chat/words/story/context.ts';
import { whyNotPosted } from '../domain/handling/why-not-posted.ts';
import type { ItemDraft, WireItem } from '../domain/item.ts';
import type { Said } from '../domain/said/said.ts';
import { asStory } from '../domain/story.ts';
import type { ParsedFeed } from '../feeds/parsed-feed.ts';
import type { FirstPoll } from './feed/first-poll.ts';
import type { Notice } from './feed/notice.ts';
import { previewWords as words } from './words/preview-words.ts';

/** Where and when the items of the feed would have been read. */
export type PreviewContext = PresentContext & {
  readonly sourceId: string;
  /** Who speaks, as people read it. */
  readonly sender: string;
  /** How many items of a first poll are posted. */
  readonly firstPosts: number;
  /** Cards to show. */
  readonly limit: number;
  readonly enrich: (draft: ItemDraft) => WireItem;
  /** What a first poll really makes of it. */
  readonly firstPoll: FirstPoll;
  /** What loses or doubles items, and what the server wishes. */
  readonly notices: readonly Notice[];
};

type Previewed = {
  readonly draft: ItemDraft;
  readonly item: WireItem;
  /** Why it would not become a card of its own; null when it would. */
  readonly notPosted: Said | null;
};

/** The page that `telex preview` prints: the cards, what would not be posted, what was not understood. */
export function previewFeed(feed: ParsedFeed, context: PreviewContext): string {
  const { locale } = context;
  const unposted = (each: Previewed) =>
    each.notPosted === null ? [] : [`${titleOf(each.item, locale)}: ${each.notPosted[locale]}`];
  const items = feed.items.map((draft) => preview(draft, context)).toSorted(newestFirst);
  const posted = items.filter(({ notPosted }) => notPosted === null);
  const sections = [
    heading(feed, toPost(posted.length, context), context),
    ...cards(posted, context),
    ...listed(words.notPosted[locale], items.flatMap(unposted)),
    ...listed(
      words.toKnow[locale],
      context.notices.map(({ message }) => message[locale]),
    ),
    ...listed(words.notUnderstood[locale], notUnderstood(feed, items, context)),
  ];
  return forTerminal(`${sections.join('\n\n')}\n`);
}

function preview(draft: ItemDraft, context: PreviewContext): Previewed {
  const item = context.enrich(draft);
  return { draft, item, notPosted: whyNotPosted(item, context.now) };
}

/** As the archive orders them: what has no time, or one that is still to come, counts from when it was seen. */
function newestFirst(a: Previewed, b: Previewed): number {
  return sortTime(b.item) - sortTime(a.item);
}

function sortTime({ issuedAt, seenAt }: WireItem): number {
  return Math.min(issuedAt ?? seenAt, seenAt);
}

/** Cards that items become once Telex has told which of them are the same. */
function toPost(posted: number, { firstPoll }: PreviewContext): number {
  return Math.min(posted, firstPoll.stories);
}

function heading(
  feed: ParsedFeed,
  posted: number,
  { sourceId, firstPosts, firstPoll, locale }: PreviewContext,
): string {
  const { title, format, language, items, pollEveryMs } = feed;
  const name = title === null ? sourceId : `${sourceId}: ${title}`;
  const facts = [
    format,
    language,
    sayCount(items.length, { one: words.item, many: words.items }, locale),
    say(words.toPost, locale, { count: posted }),
    pollEveryMs === null ? null : say(words.wish, locale, { minutes: Math.round(pollEveryMs / 60_000) }),
  ];
  const lines = [name, facts.filter((fact) => fact !== null).join(' · ')];
  if (posted > firstPosts) {
    lines.push(say(words.newestOnly, locale, { count: firstPosts }));
  }
  const { stories, cards } = firstPoll;
  if (stories < items.length || cards < Math.min(posted, firstPosts)) {
    lines.push(
      say(words.firstPoll, locale, {
        stories: sayCount(stories, { one: words.story, many: words.stories }, locale),
        cards: sayCount(cards, { one: words.card, many: words.cards }, locale),
      }),
    );
  }
  return lines.join('\n');
}

function cards(posted: readonly Previewed[], context: PreviewContext): readonly string[] {
  const shown = posted.slice(0, context.limit);
  const texts = shown.map(({ item }, index) => {
    const card = presentCard(asStory(item, index + 1, context), context);
    return indent(postToText(card, context.locale));
  });
  const left = posted.length - shown.length;
  return left === 0 ? texts : [...texts, say(words.moreCards, context.locale, { count: left })];
}

/** What an operator may want to mend, in the newsroom file or with the provider. */
function notUnderstood(
  { problems, notes = [] }: ParsedFeed,
  items: readonly Previewed[],
  { enrich, locale }: PreviewContext,
): readonly string[] {
  const titles = (kept: readonly Previewed[]) =>
    summarise(
      kept.map(({ item }) => titleOf(item, locale)),
      locale,
    );
  const undated = items.filter(({ item }) => item.issuedAt === null);
  const timeless = items.filter(({ item }) => item.issuedAt !== null && item.issuedAt > item.seenAt + 60_000);
  const deskless = items.filter(({ item }) => item.topics.length === 0);
  const empty = items.filter(({ item }) => item.headline === null && item.lede === null);
  const categories = unknownCategories(items, enrich);
  const said = (what: Words, kept: readonly Previewed[]) =>
    kept.length === 0 ? [] : [`${what[locale]} (${kept.length}): ${titles(kept)}`];
  return [
    ...[...problems, ...notes].map((each) => each[locale]),
    ...said(words.undated, undated),
    ...said(words.future, timeless),
    ...said(words.empty, empty),
    ...said(words.deskless, deskless),
    ...(categories.length === 0
      ? []
      : [say(words.categories, locale, { names: summarise(categories, locale) })]),
  ];
}

/** Categories that by themselves lead to no desk. */
function unknownCategories(items: readonly Previewed[], enrich: PreviewContext['enrich']): readonly string[] {
  const names = new Map<string, boolean>();
  for (const { draft } of items) {
    for (const category of draft.categories) {
      const name = category.label ?? category.code;
      if (names.has(name)) continue;
      const alone = enrich({ ...draft, categories: [category], section: null });
      const without = enrich({ ...draft, categories: [], section: null });
      names.set(
        name,
        String(alone.topics) !== String(without.topics) || alone.topicReason !== without.topicReason,
      );
    }
  }
  return [...names].filter(([, isKnown]) => !isKnown).map(([name]) => name);
}

function titleOf({ headline, lede, guid }: WireItem, locale: Locale): string {
  const title = headline ?? lede ?? guid ?? words.nothing[locale];
  return title.length > 60 ? `${title.slice(0, 59)}…` : title;
}

function summarise(names: readonly string[], locale: Locale): string {
  const shown = names.slice(0, 8).join('; ');
  return names.length > 8 ? say(words.andMore, locale, { shown, count: names.length - 8 }) : shown;
}

function listed(title: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : [[`${title}:`, ...lines.map((line) => `  - ${line}`)].join('\n')];
}

function indent(text: string): string {
  return text.replace(/^/gmu, '  ');
}

/** A feed must not be able to move the cursor or paint the terminal: no control characters but the line break. */
function forTerminal(text: string): string {
  return text.replace(/[^\P{Cc}\n]/gu, '');
}
