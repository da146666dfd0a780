import { htmlToText } from '../text/html-text.ts';
import { opensFormally, opensWithDateline } from './page-opening.ts';
import { isoOfEpoch } from './time/page-told-times.ts';

/** An entry as the data of a page tells it, of which its script makes the page. Address and time as they are written. */
export type EmbeddedEntry = {
  readonly text: string;
  readonly headline: string | null;
  readonly href: string | null;
  readonly published: string | null;
};

/** Blocks of data that are read, their length, and what is looked at in them. */
const mostBlocks = 20;
const longestBlock = 2_000_000;
const mostObjects = 20_000;
const mostEntries = 500;
const deepest = 40;

const textKeys =
  'intro introduction lead lede leadText standfirst teaser excerpt summary abstract description text body content'.split(
    ' ',
  );
const headlineKeys = 'headline title kop heading name'.split(' ');
const linkKeys = 'url href link canonicalUrl canonical permalink path fullUrl'.split(' ');
const timeKeys =
  'datePublished publishedAt published publishDate publicationDate publishedDate firstPublished firstPublishedAt publishTime date createdAt created timestamp'.split(
    ' ',
  );

/**
 * The entries in the data of a page that its script makes what readers see of (`__NEXT_DATA__`, `window.__STATE__ = {…}`): objects
 * with a text that opens with a dateline. Whatever else is in it is passed over.
 */
export function readEmbedded(scripts: readonly string[]): readonly EmbeddedEntry[] {
  const found: EmbeddedEntry[] = [];
  const seen = new Set<string>();
  const blocks = scripts.filter((script) => script.length <= longestBlock && mayHoldEntries(script));
  for (const block of blocks.slice(0, mostBlocks)) {
    for (const object of objectsIn(parseData(block))) {
      const entry = entryOf(object);
      if (entry === null || seen.has(entry.text)) continue;
      seen.add(entry.text);
      found.push(entry);
      if (found.length >= mostEntries) return found;
    }
  }
  return found;
}

type Told = Readonly<Record<string, unknown>>;

/** Something in brackets and a dash: else nothing in it opens with a dateline. */
function mayHoldEntries(script: string): boolean {
  return /\([\p{L}/ \\]{2,40}\)[^"]{0,10}(?:[-–—]|\\u201[34])/u.test(script);
}

function parseData(script: string): unknown {
  const json =
    /^\s*(?:(?:window|self|globalThis)\.)?[\w$.[\]"']{1,60}\s*=\s*(?=[{[])/.exec(script)?.[0] ?? '';
  try {
    return JSON.parse(script.slice(json.length).trimEnd().replace(/;$/, ''));
  } catch {
    return null;
  }
}

/** In the order in which they stand. */
function objectsIn(data: unknown): readonly Told[] {
  const objects: Told[] = [];
  let looked = 0;
  const visit = (value: unknown, depth: number): void => {
    if (typeof value !== 'object' || value === null || depth > deepest || ++looked > mostObjects) return;
    if (!Array.isArray(value)) objects.push(value as Told);
    for (const each of Object.values(value)) visit(each, depth + 1);
  };
  visit(data, 0);
  return objects;
}

function entryOf(object: Told): EmbeddedEntry | null {
  const text = textKeys.map((key) => plain(own(object, key))).find((told) => told !== null && opens(told));
  if (text === undefined || text === null) return null;
  const headline = headlineKeys
    .map((key) => plain(own(object, key)))
    .find((told) => told !== null && told !== text);
  const href = linkKeys
    .map((key) => own(object, key))
    .find((told) => typeof told === 'string' && /[/]/.test(told));
  const published = timeKeys
    .map((key) => own(object, key))
    .map((told) => (typeof told === 'number' ? String(told) : told))
    .find((told) => typeof told === 'string' && told !== '');
  return {
    text,
    headline: headline ?? null,
    href: typeof href === 'string' ? href : null,
    published: typeof published === 'string' ? (isoOfEpoch(published) ?? published) : null,
  };
}

function own(object: Told, key: string): unknown {
  return Object.hasOwn(object, key) ? object[key] : undefined;
}

function opens(text: string): boolean {
  return opensFormally(text) || (text.includes('(') && opensWithDateline(text));
}

/** Most of a text is looked at: an entry is a lede. */
const longestText = 5_000;

function plain(value: unknown): string | null {
  if (typeof value !== 'string' || value.length > longestText) return null;
  return htmlToText(value) || null;
}
