import type { EpochMs } from '../../domain/item.ts';
import { sayAll } from '../../domain/said/said.ts';
import { draftOf, saysAnything } from '../entry/entry-draft.ts';
import type { FeedEntry, TextValue } from '../entry/feed-entry.ts';
import { plainLine } from '../entry/text-value.ts';
import type { FormatReader, ParseContext } from '../format-reader.ts';
import { FeedError, type ParsedFeed } from '../parsed-feed.ts';
import type { FoundPicture } from '../picture/picture-of.ts';
import { readItems } from '../read-items.ts';
import { parseFeedDate } from '../text/feed-date.ts';
import { squeezeSpace } from '../text/html-text.ts';
import { languageTag } from '../text/language-tag.ts';
import { webLink } from '../text/web-link.ts';
import { documentWords as words } from '../words/document-words.ts';
import { problemWords } from '../words/problem-words.ts';

type Json = Readonly<Record<string, unknown>>;

/** JSON Feed 1.0 and 1.1, https://www.jsonfeed.org/version/1.1/ */
export const jsonFeed: FormatReader<'json-feed'> = {
  formats: ['json-feed'],
  kinds: ['json'],
  timeZoneDefault: 'utc',
  detects: ({ json }) => isObject(json) && Array.isArray(json.items) && saysJsonFeed(json, json.items),
  read({ json }, context): ParsedFeed<'json-feed'> {
    if (!isObject(json) || !Array.isArray(json.items)) {
      throw new FeedError('not-a-feed', words.noJsonFeed);
    }
    const objects = json.items.filter(isObject);
    const lost = json.items.length - objects.length;
    const frame = {
      context,
      home: webLink(text(json.home_page_url), context.url),
      authors: authorsOf(json),
      language: languageTag(text(json.language)),
    };
    const read = readItems(objects, {
      timeOf: (item) => date(item.date_modified, context) ?? date(item.date_published, context),
      read: (item) => draftOf(entryOf(item, frame)),
    });
    return {
      format: 'json-feed',
      title: plainLine(plain(json.title)),
      language: frame.language,
      pollEveryMs: null,
      ...namedHubs(json, context.url),
      items: read.items.filter(saysAnything),
      problems: [
        ...read.problems,
        ...(lost > 0 ? [sayAll(problemWords.noObjects, { count: lost, all: json.items.length })] : []),
      ],
    };
  },
};

function saysJsonFeed(feed: Json, items: readonly unknown[]): boolean {
  const version = text(feed.version);
  if (version !== null) return /jsonfeed\.org/i.test(version);
  return items.some((item) => isObject(item) && ('content_html' in item || 'content_text' in item));
}

/** `hubs` of type WebSub, which know the feed by its `feed_url`. */
function namedHubs({ hubs, feed_url }: Json, url: string | null): Pick<ParsedFeed, 'push'> {
  const named = (Array.isArray(hubs) ? hubs.slice(0, 4) : []).flatMap((hub: unknown) =>
    isObject(hub) && /^websub$/i.test(text(hub.type) ?? '') ? (webLink(text(hub.url), url) ?? []) : [],
  );
  return named.length === 0 ? {} : { push: { hubs: named, self: webLink(text(feed_url), url) } };
}

/** What an item has from its feed where it does not say itself. */
type Frame = {
  readonly context: ParseContext;
  readonly home: string | null;
  readonly authors: FeedEntry['authors'];
  readonly language: string | null;
};

function entryOf(item: Json, { context, home, authors, language }: Frame): FeedEntry {
  const own = authorsOf(item);
  const base = home ?? context.url;
  const link = webLink(text(item.url), base) ?? webLink(text(item.external_url), base);
  const html = text(item.content_html);
  return {
    id: text(item.id),
    title: plain(item.title),
    link: link ?? webLink(text(item.id)),
    links: link === null ? [] : [{ rel: 'alternate', href: link, type: null }],
    summary: plain(item.summary),
    contents: [
      html === null ? null : ({ value: html, type: 'html' } as const),
      plain(item.content_text),
    ].filter((content) => content !== null),
    authors: own.length > 0 ? own : authors,
    categories: list(item.tags).flatMap((tag) => {
      const term = squeezeSpace(text(tag) ?? '');
      return term === '' ? [] : [{ term, scheme: null, label: null }];
    }),
    enclosures: list(item.attachments).flatMap((attachment) => {
      const url = isObject(attachment) ? webLink(text(attachment.url), base) : null;
      if (!isObject(attachment) || url === null) return [];
      return [{ url, type: text(attachment.mime_type), length: text(attachment.size_in_bytes) }];
    }),
    published: date(item.date_published, context),
    updated: date(item.date_modified, context),
    language: languageTag(text(item.language)) ?? language,
    rights: null,
    source: null,
    picture: pictureIn(item, base),
  };
}

/** `image` is the item's own, `banner_image` a wide one to stand above it; else an attachment that is one. */
function pictureIn(item: Json, base: string | null): FoundPicture | null {
  const attached = list(item.attachments).flatMap((each) =>
    isObject(each) && /^image\//i.test(text(each.mime_type) ?? '')
      ? [{ address: text(each.url), type: text(each.mime_type) }]
      : [],
  );
  const found = [text(item.image), text(item.banner_image)].map((address) => ({ address }));
  const renditions = [...found, ...attached].map((each) => ({
    ...each,
    address: webLink(each.address, base),
  }));
  return renditions.some(({ address }) => address !== null) ? { renditions } : null;
}

/** Version 1.1 has a list, 1.0 a single author. */
function authorsOf(of: Json): FeedEntry['authors'] {
  return [...list(of.authors), ...list(of.author)]
    .slice(0, mostAuthors)
    .filter(isObject)
    .map((author) => ({ name: text(author.name), email: null, url: webLink(text(author.url)) }));
}

const mostAuthors = 20;

/** The specification says plain text; entities in it are a writer's mistake and mean what they mean in HTML. */
function plain(value: unknown): TextValue | null {
  const written = text(value);
  if (written === null) return null;
  return {
    value: written,
    type: /&(?:amp|lt|gt|quot|apos|nbsp|#\d+|#x[0-9a-f]+);/i.test(written) ? 'html' : 'text',
  };
}

function date(value: unknown, context: ParseContext): EpochMs | null {
  return parseFeedDate(text(value) ?? '', context.timeZone);
}

/** A string, or a number as one (ids are often numbers, against the letter of the specification). */
function text(value: unknown): string | null {
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' && value.trim() !== '' ? value : null;
}

function list(value: unknown): readonly unknown[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value : [value];
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
