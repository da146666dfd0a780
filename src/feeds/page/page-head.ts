import type { FoundPicture } from '../picture/picture-of.ts';
import { descendantsOf, type MarkupElement, textOf } from '../text/markup-tree.ts';
import { type ArticleFacts, readJsonLd, readListedJsonLd } from './page-json-ld.ts';

/** What the head of a page says of it. Addresses and times as they are written; null where nothing is said. */
export type PageHead = {
  /** `<base href>`: what relative links count from. */
  readonly base: string | null;
  readonly address: string | null;
  readonly language: string | null;
  readonly published: string | null;
  readonly changed: string | null;
  /** What the page says its article is called. */
  readonly title: string | null;
  /** The picture that it names for who links to it. */
  readonly picture: FoundPicture | null;
  /** The articles that its `application/ld+json` tells of. */
  readonly told: readonly ArticleFacts[];
  /** Those that it lists there. */
  readonly listed: readonly ArticleFacts[];
  /** The data that its scripts make a page of, as it is written; seldom asked for. */
  readonly data: () => readonly string[];
};

/** The head of a page that has none. */
export const emptyHead: PageHead = {
  base: null,
  address: null,
  language: null,
  published: null,
  changed: null,
  title: null,
  picture: null,
  told: [],
  listed: [],
  data: () => [],
};

const publishedNames = [
  'article:published_time',
  'og:article:published_time',
  'datePublished',
  'article.published',
  'parsely-pub-date',
  'publish-date',
  'publication_date',
  'pubdate',
  'dc.date.issued',
  'dcterms.issued',
  'dc.date',
  'date',
];
const changedNames = ['article:modified_time', 'dateModified'];

/** Reads the head, and `meta` elements wherever they stand. */
export function readHead(root: MarkupElement): PageHead {
  const metas = new Map<string, string>();
  const several = new Set<string>();
  for (const { attributes } of descendantsOf(root, 'meta')) {
    const name = (attributes.property ?? attributes.name ?? attributes.itemprop)?.toLowerCase();
    const { content } = attributes;
    if (name === undefined || content === undefined) continue;
    if (attributes.itemprop !== undefined && metas.has(name) && metas.get(name) !== content)
      several.add(name);
    if (!metas.has(name)) metas.set(name, content);
  }
  // Each entry of a list may have its own.
  for (const name of several) metas.delete(name);
  const meta = (...names: readonly string[]) =>
    names.map((name) => metas.get(name.toLowerCase())).find((content) => content !== undefined) ?? null;
  const canonical = descendantsOf(root, 'link').find(({ attributes }) => attributes.rel === 'canonical');
  const scripts = descendantsOf(root, 'script');
  const textsOf = (is: (type: string) => boolean) =>
    scripts.filter(({ attributes }) => is(attributes.type ?? '')).map((script) => textOf(script) ?? '');
  const blocks = textsOf((type) => /^application\/ld\+json/i.test(type));
  return {
    base: descendantsOf(root, 'base')[0]?.attributes.href ?? null,
    address: canonical?.attributes.href ?? meta('og:url'),
    language: descendantsOf(root, 'html')[0]?.attributes.lang ?? null,
    published: meta(...publishedNames),
    changed: meta(...changedNames),
    title: meta('og:title')?.trim() ?? null,
    picture: pictureNamed(meta),
    told: readJsonLd(blocks),
    listed: readListedJsonLd(blocks),
    data: () =>
      textsOf((type) => /^application\/json/i.test(type) || /^(?:|text\/javascript|module)$/i.test(type)),
  };
}

/** A site's own mark stands in for a picture on pages that have none. */
const isSitesOwn = /(?:^|[/_.-])(?:logo|default|placeholder|fallback)(?:[/_.-]|\d|$)/i;

/** Open Graph, https://ogp.me/#structured */
function pictureNamed(meta: (...names: readonly string[]) => string | null): FoundPicture | null {
  const address = meta('og:image:secure_url', 'og:image', 'og:image:url', 'twitter:image');
  if (address === null || isSitesOwn.test(address)) return null;
  const [width, height, type] = ['width', 'height', 'type'].map((name) => meta(`og:image:${name}`));
  return { renditions: [{ address, width, height, type }], caption: meta('og:image:alt') };
}
