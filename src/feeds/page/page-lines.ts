import { squeezeSpace } from '../text/html-text.ts';
import {
  descendantsOf,
  isElement,
  type MarkupElement,
  type MarkupNode,
  parseMarkup,
  textOf,
} from '../text/markup-tree.ts';

/** Lines of a page that are looked at: no news page has nearly as many. */
export const mostLines = 5000;

/** A line of a page as a reader sees it. */
export type PageLine = {
  readonly text: string;
  /** 1 to 6 for a heading of that level; null for other lines, and in plain text. */
  readonly heading: number | null;
  /** The `datetime` of a time element, or null. */
  readonly datetime: string | null;
  /** The first line of an item of a list or of an article element; never so in plain text. */
  readonly opensItem?: boolean;
};

/** A page as lines, whatever its markup, with what its head says. */
export type Page = {
  readonly lines: readonly PageLine[];
  /** It had more lines than are looked at. */
  readonly isLonger: boolean;
  /** A line may end in the middle of a sentence: plain text, wrapped by whatever made it. */
  readonly wrapped: boolean;
  readonly address: string | null;
  readonly language: string | null;
  readonly published: string | null;
  /** What the page says its article is called. */
  readonly title: string | null;
};

const ignored = new Set(
  'script style head template iframe object svg noscript nav footer form button select figure video audio'.split(
    ' ',
  ),
);
/** Elements that hold one entry of a list. */
const items = new Set(['li', 'article', 'tr', 'dt']);
const inline = new Set(
  'a abbr b bdi cite code em font i mark q s small span strong sub sup u wbr time'.split(' '),
);

/** A line broken in the middle of a sentence by whatever wrapped the text: a long one without an end, then lower case. */
const wrapped =
  /(?<=[^\n]{60}[\p{L}\p{N},;])\r?\n(?=\p{Ll})(?!(?:maan|dins|woens|donder|vrij|zater|zon)dag|gisteren|zojuist)/gu;

/** Plain text: a line is a line. */
export function linesOfText(text: string): Page {
  const lines = text
    .replace(wrapped, ' ')
    .split(/\r\n?|\n/)
    .map(squeezeSpace)
    .filter((line) => line !== '')
    .map((line) => ({ text: line, heading: null, datetime: null }));
  return { ...firstOf(lines), wrapped: true, address: null, language: null, published: null, title: null };
}

/** Says of an inline element, by its name and text, that it stands on a line of its own. */
export type IsApart = (name: string, text: string) => boolean;

/** HTML: each block is a line, and each inline element that `isApart` picks. */
export function linesOfHtml(html: string, isApart: IsApart): Page {
  const root = parseMarkup(html, 'html');
  const metas = descendantsOf(root, 'meta').map(({ attributes }) => attributes);
  const meta = (name: string) => metas.find((each) => (each.property ?? each.name) === name)?.content ?? null;
  const canonical = descendantsOf(root, 'link').find(({ attributes }) => attributes.rel === 'canonical');
  return {
    ...firstOf(collectLines(root, isApart)),
    wrapped: false,
    address: canonical?.attributes.href ?? meta('og:url'),
    language: descendantsOf(root, 'html')[0]?.attributes.lang ?? null,
    published: meta('article:published_time'),
    title: meta('og:title')?.trim() ?? null,
  };
}

function firstOf(lines: readonly PageLine[]): Pick<Page, 'lines' | 'isLonger'> {
  return { lines: lines.slice(0, mostLines), isLonger: lines.length > mostLines };
}

function collectLines(root: MarkupElement, isApart: IsApart): readonly PageLine[] {
  const lines: PageLine[] = [];
  let pending = '';
  let opensItem = false;
  const flush = (heading: number | null = null, datetime: string | null = null) => {
    const text = squeezeSpace(pending);
    if (text !== '') {
      lines.push({ text, heading, datetime, ...(opensItem && { opensItem }) });
      opensItem = false;
    }
    pending = '';
  };
  const visit = (node: MarkupNode): void => {
    if (!isElement(node)) {
      pending += node;
      return;
    }
    if (ignored.has(node.name)) return;
    const { name, attributes } = node;
    const apart = name === 'time' || name === 'br' || !inline.has(name) || isApart(name, textOf(node) ?? '');
    if (apart) flush();
    if (items.has(name)) opensItem = true;
    for (const child of node.children) visit(child);
    if (apart) flush(levelOf(name), name === 'time' ? (attributes.datetime ?? null) : null);
  };
  visit(root);
  flush();
  return lines;
}

function levelOf(name: string): number | null {
  return /^h[1-6]$/.test(name) ? Number(name[1]) : null;
}
