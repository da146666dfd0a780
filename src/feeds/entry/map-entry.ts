import type { EpochMs } from '../../domain/item.ts';
import {
  type Field,
  fieldOf,
  fieldsOf,
  firstField,
  firstText,
  ownText,
  partOf,
} from '../canonical/fields.ts';
import { parseFeedDate } from '../text/feed-date.ts';
import { htmlToText, squeezeSpace } from '../text/html-text.ts';
import { languageTag } from '../text/language-tag.ts';
import { webLink } from '../text/web-link.ts';
import { entryPicture } from './entry-picture.ts';
import type {
  EntryCategory,
  EntryEnclosure,
  EntryLink,
  EntryPerson,
  FeedDocument,
  FeedEntry,
} from './feed-entry.ts';
import { plainLine, textValue } from './text-value.ts';

type Item = Readonly<Record<string, unknown>>;

/** What an entry inherits from its feed. `base` is the feed's own address, for relative links. */
export type FeedFrame = {
  readonly kind: FeedDocument['kind'];
  readonly base: string | null;
  readonly language: string | null;
};

const contentNames = [
  'content:encoded',
  'content',
  'atom:content',
  'body',
  'xhtml:body',
  'xhtml:div',
  'fullitem',
];
const summaryNames = [
  'description',
  'summary',
  'atom:summary',
  'dcterms:abstract',
  'dc:description',
  'itunes:summary',
  'media:description',
  'itunes:subtitle',
];

/** One item as rss-parser read it, to an entry. */
export function mapEntry(item: Item, frame: FeedFrame): FeedEntry {
  const links = entryLinks(item, frame);
  const own = attributesOf(item);
  const summary = textValue(firstField(item, ...summaryNames), frame.kind);
  const contents = fieldsOf(item, ...contentNames)
    .filter((field) => field.text.trim() !== '')
    .flatMap((field) => textValue(field, frame.kind) ?? []);
  const title = firstField(item, 'title', 'atom:title', 'dc:title', 'media:title', 'itunes:title');
  const isSilent = summary === null && contents.length === 0;
  return {
    id: entryId(item, own),
    title: textValue(title ?? (isSilent ? pictureTitle(item) : null), frame.kind),
    link: primaryLink(item, links, own, frame),
    links,
    summary,
    contents,
    authors: entryAuthors(item, frame),
    categories: entryCategories(item, frame),
    enclosures: entryEnclosures(item, frame),
    published:
      pubDate(item, frame) ??
      firstDate(
        item,
        'published',
        'issued',
        'atom:published',
        'dcterms:issued',
        'created',
        'dcterms:created',
      ),
    updated:
      lastDate(item, 'updated', 'modified', 'atom:updated', 'dcterms:modified', 'dc:date') ??
      dateOf(own.lastmod),
    language: languageTag(firstText(item, 'dc:language') ?? own['xml:lang']) ?? frame.language,
    rights: firstText(item, 'rights', 'dc:rights'),
    source: entrySource(item),
    picture: entryPicture(item, frame.base),
  };
}

/** What a picture or recording is called: of an item that says nothing else it is the title, beside other words a caption. */
function pictureTitle(item: Item): Field | null {
  const titles = fieldsOf(item, 'media:content').map((media) => partOf(media, 'media:title'));
  return titles.find((title) => title !== null && title.text.trim() !== '') ?? null;
}

function attributesOf(item: Item): Readonly<Record<string, string>> {
  return (item['wire:$'] as Record<string, string> | undefined) ?? {};
}

function entryId(item: Item, own: Readonly<Record<string, string>>): string | null {
  return (
    ownLine(item, 'guid') ??
    ownLine(item, 'id') ??
    firstText(item, 'atom:id') ??
    own['rdf:about']?.trim() ??
    firstText(item, 'dc:identifier')
  );
}

function ownLine(item: Item, name: string): string | null {
  const text = ownText(item, name);
  return text === null ? null : squeezeSpace(text);
}

function baseOf(field: Field, frame: FeedFrame): string | null {
  return field.attributes['xml:base'] ?? frame.base;
}

function entryLinks(item: Item, frame: FeedFrame): readonly EntryLink[] {
  const linked = fieldsOf(item, 'link', 'atom:link').flatMap((field) => {
    const { href, rel, type } = field.attributes;
    const resolved = webLink(href ?? field.text, baseOf(field, frame));
    if (resolved === null) return [];
    const relation = rel?.replace(/^http:\/\/www\.iana\.org\/assignments\/relation\//, '').trim();
    return [{ rel: relation || 'alternate', href: resolved, type: type ?? null }];
  });
  const own = webLink(attributesOf(item).href, frame.base);
  return own === null ? linked : [...linked, { rel: 'alternate', href: own, type: null }];
}

/** RFC 4287 section 4.2.7.2: no `rel` means alternate. A page is preferred to a PDF or an app's address. */
function primaryLink(
  item: Item,
  links: readonly EntryLink[],
  own: Readonly<Record<string, string>>,
  frame: FeedFrame,
): string | null {
  const alternates = links.filter((link) => link.rel === 'alternate');
  const page = alternates.find((link) => link.type === null || /^text\/html|xhtml/i.test(link.type));
  const guid = firstField(item, 'guid');
  const permalink =
    guid && guid.attributes.ispermalink?.toLowerCase() !== 'false' ? webLink(guid.text) : null;
  // A proxy puts its own address into the link, and says what it was.
  const original = webLink(firstText(item, 'feedburner:origLink'));
  const told =
    original ?? (page ?? alternates[0])?.href ?? permalink ?? webLink(own['rdf:about'], frame.base);
  // An Atom id that is a web address: what has no link otherwise is nearly always to be read there.
  return told ?? webLink(firstText(item, 'id', 'atom:id'));
}

function entryAuthors(item: Item, frame: FeedFrame): readonly EntryPerson[] {
  const persons = fieldsOf(item, 'author', 'atom:author', 'dc:author').map((field) => person(field, frame));
  const names = fieldsOf(item, 'dc:creator', 'itunes:author').map((field) => personFromText(field.text));
  const known = persons.length > 0 ? persons : names;
  return known.filter(({ name, email, url }) => name !== null || email !== null || url !== null);
}

function person(field: Field, frame: FeedFrame): EntryPerson {
  const name = partOf(field, 'name', 'atom:name');
  const email = partOf(field, 'email', 'atom:email');
  const address = partOf(field, 'uri', 'url', 'homepage', 'atom:uri');
  if (!name && !email && !address) return personFromText(field.text);
  return {
    name: nonEmpty(htmlToText(name?.text ?? '')),
    email: nonEmpty(squeezeSpace(email?.text ?? '')),
    url: address ? webLink(address.text, baseOf(address, frame)) : null,
  };
}

/** `me@example.nl (Jan Jansen)`, `Jan Jansen <me@example.nl>`, `Jan Jansen (me@example.nl)` or a name. */
function personFromText(text: string): EntryPerson {
  const line = htmlToText(text.slice(0, 1000).replace(/<([^<>\s]+@[^<>\s]+)>/, '($1)'));
  const email = /[^\s<>()[\]"',;:]{1,100}@[^\s<>()[\]"',;]+/.exec(line)?.[0] ?? null;
  const rest = email === null ? line : line.replace(email, ' ').replace(/\(\s*\)|mailto:/g, ' ');
  const name = /^\s*\(([^()]*)\)\s*$/.exec(rest)?.[1] ?? rest;
  return { name: nonEmpty(squeezeSpace(name.replace(/^[\s"]+|[\s"]+$/g, ''))), email, url: null };
}

/** rss-parser reads the categories of RSS and RDF alone. */
function entryCategories(item: Item, { kind }: FeedFrame): readonly EntryCategory[] {
  const own = Array.isArray(item.categories) ? item.categories.map(fieldOf) : [];
  const told = kind === 'atom' ? fieldsOf(item, 'category') : own;
  const plain = [...told, ...fieldsOf(item, 'atom:category', 'dc:subject')].map((field) =>
    category(field, null),
  );
  const media = fieldsOf(item, 'media:category').map((field) =>
    category(field, 'http://search.yahoo.com/mrss/category_schema'),
  );
  const itunes = fieldsOf(item, 'itunes:category').map((field) => category(field, 'http://www.itunes.com/'));
  const tags = fieldsOf(item, 'tags').flatMap(({ text }) =>
    text.split(',', mostTags).map((term) => plainCategory(term)),
  );
  return [...tags, ...plain, ...media, ...itunes].filter(({ term }) => term !== '');
}

const mostTags = 200;

function category(field: Field, defaultScheme: string | null): EntryCategory {
  const { term, text, scheme, domain, label } = field.attributes;
  return {
    term: htmlToText(term ?? text ?? field.text),
    scheme: nonEmpty((scheme ?? domain ?? '').trim()) ?? defaultScheme,
    label: nonEmpty(htmlToText(label ?? '')),
  };
}

function plainCategory(term: string): EntryCategory {
  return { term: htmlToText(term), scheme: null, label: null };
}

function entryEnclosures(item: Item, frame: FeedFrame): readonly EntryEnclosure[] {
  const linked = fieldsOf(item, 'link', 'atom:link').filter((field) => field.attributes.rel === 'enclosure');
  const all = [...fieldsOf(item, 'enclosure', 'media:content'), ...linked].flatMap((field) => {
    const { url, href, type, length } = field.attributes;
    const address = webLink(url ?? href, baseOf(field, frame));
    return address === null ? [] : [{ url: address, type: type ?? null, length: length ?? null }];
  });
  return [...new Map(all.map((enclosure) => [enclosure.url, enclosure])).values()];
}

/** Of RSS and RDF as rss-parser reads it: its `pubDate` of an Atom entry may be when that was updated. */
function pubDate(item: Item, { kind }: FeedFrame): EpochMs | null {
  return kind === 'atom' ? firstDate(item, 'pubDate') : dateOf(ownText(item, 'pubDate') ?? undefined);
}

/** Dates stand in the canonical document as ISO 8601, or empty. */
function firstDate(item: Item, ...names: readonly string[]): EpochMs | null {
  return dateOf(firstField(item, ...names)?.text);
}

/** Where an entry says more than once when it was changed, the last word counts. */
function lastDate(item: Item, ...names: readonly string[]): EpochMs | null {
  const told = names.find((name) => firstField(item, name) !== null);
  return told === undefined ? null : dateOf(fieldsOf(item, told).findLast(({ text }) => text !== '')?.text);
}

const canonicalDate = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;

function dateOf(text: string | undefined): EpochMs | null {
  if (text === undefined) return null;
  return canonicalDate.test(text) ? Date.parse(text) : parseFeedDate(text);
}

function entrySource(item: Item): string | null {
  const source = fieldsOf(item, 'source')[0];
  if (!source) return null;
  return plainLine({ value: partOf(source, 'title')?.text ?? source.text, type: 'html' });
}

function nonEmpty(text: string): string | null {
  return text === '' ? null : text;
}
