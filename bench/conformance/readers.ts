import { parseFeed as feedsmith } from 'feedsmith';
import RssParser from 'rss-parser';
import { decodeBytes } from '../../src/feeds/document/decode.ts';
import { readFeedDocument } from '../../src/feeds/entry/read-feed-document.ts';
import { addressOf, type SuiteCase } from './suite.ts';

type Part = Readonly<Record<string, unknown>>;

/** An entry in the suite's terms; several candidates where a reader offers several, which favours every reader alike. */
export type SeenEntry = {
  readonly title: readonly unknown[];
  readonly summary: readonly unknown[];
  readonly content: readonly unknown[];
  readonly id: readonly unknown[];
  readonly link: readonly unknown[];
  readonly links: readonly Part[];
  readonly updated: readonly unknown[];
  readonly published: readonly unknown[];
  readonly tags: readonly Part[];
  readonly authors: readonly Part[];
  readonly enclosures: readonly Part[];
};

export type Seen = { readonly title: readonly unknown[]; readonly entries: readonly SeenEntry[] };

export type Reader = {
  readonly name: string;
  read(bytes: Uint8Array, suiteCase: SuiteCase): Promise<Seen>;
};

const telex: Reader = {
  name: 'telex',
  async read(bytes, { decoded, contentType }) {
    const text = decoded ? new TextDecoder().decode(bytes) : decodeBytes(bytes, contentType).text;
    const feed = await readFeedDocument(text, { url: addressOf(bytes) });
    return {
      title: [feed.title?.value],
      entries: feed.entries.map((entry) => ({
        title: [entry.title?.value],
        summary: [entry.summary?.value, entry.contents[0]?.value],
        content: [...entry.contents.map(({ value }) => value), entry.summary?.value],
        id: [entry.id],
        link: [entry.link],
        links: entry.links,
        updated: [entry.updated, entry.updated ?? entry.published],
        published: [entry.published, entry.published ?? entry.updated],
        tags: entry.categories,
        authors: entry.authors,
        enclosures: entry.enclosures,
      })),
    };
  },
};

const bareRssParser: Reader = {
  name: 'rss-parser',
  async read(bytes, { contentType }) {
    const latin1 = /charset\s*=\s*(?:latin1|iso-8859-1|ascii)/i.test(contentType ?? '');
    const feed = await new RssParser().parseString(
      new TextDecoder(latin1 ? 'latin1' : 'utf-8').decode(bytes),
    );
    return { title: texts(feed.title), entries: feed.items.map((item) => entryOfRssParser(item as Part)) };
  },
};

function entryOfRssParser(item: Part): SeenEntry {
  const contents = [item['content:encoded'], item.content, item.summary, item.contentSnippet];
  const dates = dated(item.isoDate, item.pubDate, item.date);
  return {
    title: texts(item.title),
    summary: texts([item.summary, item.content, item.contentSnippet, item['content:encoded']]),
    content: texts(contents),
    id: texts([item.id, item.guid]),
    link: texts(item.link),
    links: texts(item.link).map((href) => ({ href, rel: 'alternate' })),
    updated: dates,
    published: dates,
    tags: list(item.categories).map((category) => ({ ...attributes(category), term: texts(category)[0] })),
    authors: texts([item.creator, item.author, item['dc:creator']]).map((name) => ({ name })),
    enclosures: list(item.enclosure).map((enclosure) => enclosure as Part),
  };
}

const bareFeedsmith: Reader = {
  name: 'feedsmith',
  async read(bytes) {
    const { feed } = feedsmith(new TextDecoder().decode(bytes)) as unknown as { feed: Part };
    const items = list(feed.items ?? feed.entries);
    return { title: texts(feed.title), entries: items.map((item) => entryOfFeedsmith(item as Part)) };
  },
};

function entryOfFeedsmith(item: Part): SeenEntry {
  const [dc, terms, atom, media, itunes, content] = [
    'dc',
    'dcterms',
    'atom',
    'media',
    'itunes',
    'content',
  ].map((name) => (typeof item[name] === 'object' && item[name] !== null ? (item[name] as Part) : {}));
  const links = [...list(item.links), ...list(atom?.links)].map((link) => link as Part);
  const summaries = [item.description, item.summary, dc?.description, itunes?.summary, media?.description];
  const contents = [content?.encoded, item.content, item.content_html, item.description, item.summary];
  const subjects = [...list(dc?.subjects), ...list(dc?.subject)].map((term) => ({ term }));
  return {
    title: texts([item.title, media?.title, dc?.title, dc?.titles]),
    summary: texts([...summaries, ...contents, (media?.group as Part | undefined)?.description]),
    content: texts(contents),
    id: texts([item.id, item.guid]),
    link: [
      ...texts(item.link),
      ...links.filter(({ rel }) => !rel || rel === 'alternate').map(({ href }) => href),
    ],
    links: links.length > 0 ? links : texts(item.link).map((href) => ({ href, rel: 'alternate' })),
    updated: dated(item.updated, dc?.date, dc?.dates, terms?.modified, item.pubDate),
    published: dated(
      item.published,
      item.pubDate,
      terms?.issued,
      terms?.created,
      item.updated,
      dc?.date,
      dc?.dates,
    ),
    tags: [
      ...list(item.categories).map((category) => tagOf(category)),
      ...subjects,
      ...list(media?.categories).map((category) => tagOf(category)),
      ...list(itunes?.categories).map((category) => tagOf(category)),
    ],
    authors: [
      ...list(item.authors),
      ...list(dc?.creators),
      ...list(dc?.creator),
      ...list(itunes?.author),
    ].map((author) =>
      typeof author === 'string' ? { name: author } : { url: (author as Part).uri, ...(author as Part) },
    ),
    enclosures: [...list(item.enclosures), ...links.filter(({ rel }) => rel === 'enclosure')].map(
      (enclosure) => ({
        url: (enclosure as Part).href,
        ...(enclosure as Part),
      }),
    ),
  };
}

function tagOf(category: unknown): Part {
  if (typeof category === 'string') return { term: category };
  const part = category as Part;
  return { term: part.name ?? part.text, scheme: part.domain, ...part };
}

function attributes(value: unknown): Part {
  const own =
    typeof value === 'object' && value !== null ? ((value as Part).$ as Part | undefined) : undefined;
  return { scheme: own?.domain, ...own };
}

function list(value: unknown): readonly unknown[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value : [value];
}

/** The strings in a value, whichever way a library wraps them. */
function texts(value: unknown): readonly string[] {
  return list(value).flatMap((one): readonly string[] => {
    if (typeof one === 'string') return [one];
    if (Array.isArray(one)) return texts(one);
    if (typeof one !== 'object' || one === null) return [];
    const part = one as Part;
    return texts([part._, part.value, part.name]);
  });
}

function dated(...values: readonly unknown[]): readonly number[] {
  return texts(values).map((value) => Date.parse(value));
}

/** Ours and the two it is measured against, each used as its documentation says. */
export const readers: readonly Reader[] = [telex, bareRssParser, bareFeedsmith];
