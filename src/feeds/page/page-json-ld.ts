import { htmlToText } from '../text/html-text.ts';

/** What a page tells of an article in schema.org's words. Addresses and times as they are written. */
export type ArticleFacts = {
  readonly headline: string | null;
  readonly published: string | null;
  readonly changed: string | null;
  readonly section: string | null;
  readonly url: string | null;
};

/** Blocks that are looked at, and objects in them: no page of one article has nearly as many. */
const mostBlocks = 30;
const mostObjects = 500;
/** An object in a list in a `@graph` in a list. */
const deepest = 5;

/**
 * The articles in blocks of JSON-LD (https://schema.org/NewsArticle and what is a kind of it): alone, in a list or in `@graph`, whatever else
 * stands beside them. A block that is broken says nothing; a WebPage's dates are not its article's.
 */
export function readJsonLd(blocks: readonly string[]): readonly ArticleFacts[] {
  const found: ArticleFacts[] = [];
  for (const block of blocks.slice(0, mostBlocks)) {
    for (const object of objectsIn(parseJson(block)).slice(0, mostObjects)) {
      if (isArticle(object['@type'])) found.push(factsOf(object));
    }
  }
  return found;
}

type Told = Readonly<Record<string, unknown>>;

/** Some sites put the block into a comment, or end it with a semicolon. */
function parseJson(block: string): unknown {
  const json = block
    .replace(/^\s*(?:<!--|\/\*.*?\*\/|\/\/\s*<!\[CDATA\[|<!\[CDATA\[)/, '')
    .trimEnd()
    .replace(/;$/, '')
    .trimEnd()
    .replace(/(?:-->|\]\]>)$/, '')
    .trimEnd()
    .replace(/\/\/$/, '');
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}

function objectsIn(value: unknown, depth = 0): readonly Told[] {
  if (depth > deepest || typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) return value.slice(0, mostObjects).flatMap((each) => objectsIn(each, depth + 1));
  const object = value as Told;
  return [object, ...objectsIn(object['@graph'], depth + 1), ...objectsIn(object.mainEntity, depth + 1)];
}

/** The articles that a page's blocks list in an ItemList or a blog (`itemListElement`, `hasPart`, `blogPost`, `liveBlogUpdate`): its entries. */
export function readListedJsonLd(blocks: readonly string[]): readonly ArticleFacts[] {
  const objects = blocks
    .slice(0, mostBlocks)
    .flatMap((block) => objectsIn(parseJson(block)).slice(0, mostObjects));
  const listed = objects.flatMap((object) => listNames.flatMap((name) => partsOf(object[name])));
  return listed
    .slice(0, mostObjects)
    .filter((object) => isArticle(object['@type']))
    .map(factsOf);
}

const listNames = ['itemListElement', 'hasPart', 'blogPost', 'blogPosts', 'liveBlogUpdate'];

function partsOf(value: unknown): readonly Told[] {
  const parts = (Array.isArray(value) ? value.slice(0, mostObjects) : [value]).filter(isTold);
  return parts.map(({ item, ...part }) => (isTold(item) ? item : part));
}

function isTold(value: unknown): value is Told {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isArticle(type: unknown): boolean {
  if (Array.isArray(type)) return type.slice(0, 20).some(isArticle);
  return (
    typeof type === 'string' &&
    type.length < 100 &&
    /^(?:https?:\/\/schema\.org\/)?(?:[A-Za-z]*Article|[A-Za-z]*BlogPosting|Report)$/.test(type)
  );
}

function factsOf(object: Told): ArticleFacts {
  const page = object.mainEntityOfPage;
  const pageId = typeof page === 'object' && page !== null ? (page as Told)['@id'] : page;
  return {
    headline: plain(object.headline ?? object.name),
    published: text(object.datePublished),
    changed: text(object.dateModified),
    section: plain(Array.isArray(object.articleSection) ? object.articleSection[0] : object.articleSection),
    url: text(object.url) ?? text(pageId),
  };
}

function plain(value: unknown): string | null {
  const said = text(value);
  return said === null ? null : htmlToText(said) || null;
}

function text(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value.trim().slice(0, 2_048) : null;
}
