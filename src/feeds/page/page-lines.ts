import { squeezeSpace } from '../text/html-text.ts';
import { isElement, type MarkupElement, type MarkupNode, parseMarkup, textOf } from '../text/markup-tree.ts';
import { emptyHead, type PageHead, readHead } from './page-head.ts';
import { isLengthOf, isOutsideOf, isUnseen, markOf, type PageMark } from './page-marks.ts';
import { isTimeElement, toldTimeOf } from './time/page-told-times.ts';

/** Lines of a page that are looked at: no news page has nearly as many. */
export const mostLines = 5000;

/** A line of a page as a reader sees it. */
export type PageLine = {
  readonly text: string;
  /** 1 to 6 for a heading of that level; null for other lines, and in plain text. */
  readonly heading: number | null;
  /** The time that its element tells beside the text, as it is written; or null. */
  readonly datetime: string | null;
  /** The first line of an item of a list or of an article element; never so in plain text. */
  readonly opensItem?: boolean;
  /** The element that it stands in, a number in the page's `elements`; absent in plain text. */
  readonly element?: number;
  /** Where the link leads that most of the line is, as it is written. */
  readonly href?: string;
  /** All of it is bold. */
  readonly isStrong?: boolean;
  /** What the page's own names for its elements say that it is. */
  readonly mark?: PageMark;
};

/** An element of a page that its lines stand in. */
export type PageElement = {
  /** The number of the element around it; -1 for the outermost. */
  readonly parent: number;
  /** It holds one entry: an item of a list, an article, a row. */
  readonly isItem: boolean;
};

/** A link in which there is a picture or nothing, and no text: it may lie over all of an entry. */
export type PictureLink = { readonly href: string; readonly element: number };

/** A page as lines, whatever its markup, with what its head says. */
export type Page = PageHead & {
  readonly lines: readonly PageLine[];
  /** It had more lines than are looked at. */
  readonly isLonger: boolean;
  /** A line may end in the middle of a sentence: plain text, wrapped by whatever made it. */
  readonly wrapped: boolean;
  readonly elements: readonly PageElement[];
  readonly pictures: readonly PictureLink[];
};

const ignored = new Set(
  'script style head template iframe object svg noscript nav footer form button select figure video audio'.split(
    ' ',
  ),
);
/** As much text stands beside a time that an element tells. */
const mostBesideTime = 60;
/** Elements that hold one entry of a list. */
const items = new Set(['li', 'article', 'tr', 'dt']);
/** Elements whose foot is their own (HTML, 4.3.8), not the page's. */
const footed = new Set([...items, 'section', 'td', 'dd']);
/** What is set as bold: a term stands above what is said of it. */
const strong = new Set(['b', 'strong', 'dt']);
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
  return { ...emptyHead, ...firstOf(lines), wrapped: true, elements: [], pictures: [] };
}

type Following = 'text' | 'element' | 'nothing';

/** An inline element as the rules are asked of it. */
export type InlineElement = {
  readonly name: string;
  readonly text: string;
  /** What stands before it on its line. */
  readonly before: string;
  /** What comes after it in the element around it. */
  readonly next: Following;
};

/** What tells which inline elements stand on a line of their own. */
export type LineRules = {
  isApart(element: InlineElement): boolean;
  /** Whether a text begins an entry, whatever stands before it on the line. */
  begins(text: string): boolean;
  isTime(text: string): boolean;
};

/** HTML: each block is a line, and each inline element that the rules pick. */
export function linesOfHtml(html: string, rules: LineRules): Page {
  const root = parseMarkup(html, 'html');
  const collector = new LineCollector(rules);
  collector.visit(root);
  const { lines, elements, pictures } = collector.end();
  return { ...readHead(root), ...firstOf(lines), wrapped: false, elements, pictures };
}

function firstOf(lines: readonly PageLine[]): Pick<Page, 'lines' | 'isLonger'> {
  return { lines: lines.slice(0, mostLines), isLonger: lines.length > mostLines };
}

/** What is around a text. */
type Around = {
  readonly href: string | null;
  readonly isStrong: boolean;
  readonly mark: PageMark | null;
  /** The level of the heading that it is in, or null. */
  readonly heading: number | null;
  /** In an element that has a foot of its own. */
  readonly isFooted: boolean;
  /** In the foot of an entry, of which nothing but the time is read. */
  readonly isInFoot: boolean;
};

class LineCollector {
  readonly #rules: LineRules;
  readonly #lines: PageLine[] = [];
  readonly #elements: PageElement[] = [];
  readonly #pictures: PictureLink[] = [];
  #element = -1;
  #opensItem = false;
  #pending = '';
  #linked = new Map<string, number>();
  #strong = 0;
  #mark: PageMark | null = null;

  constructor(rules: LineRules) {
    this.#rules = rules;
  }

  visit(node: MarkupNode, around: Around = nothingAround, next: Following = 'nothing'): void {
    if (!isElement(node)) this.#say(node, around);
    else if (node.name === 'footer' && around.isFooted) {
      this.#visitBlock(node, { ...around, isInFoot: true });
    } else if (ignored.has(node.name) || node.attributes.hidden !== undefined) this.#passBy(node, around);
    else if (isUnseen(node)) return;
    else if (isLengthOf(node) || isOutsideOf(node)) this.#flush(around.heading);
    else if (this.#isApart(node, next)) this.#visitBlock(node, around);
    else this.#visitInside(node, around);
  }

  end(): Pick<Page, 'lines' | 'elements' | 'pictures'> {
    this.#flush();
    return { lines: this.#lines, elements: this.#elements, pictures: this.#pictures };
  }

  #isApart(node: MarkupElement, next: Following): boolean {
    const { name } = node;
    if (isTimeElement(node) || name === 'br' || !inline.has(name)) return true;
    if (markOf(node) !== null) return true;
    const text = textOf(node) ?? '';
    if (text.length <= mostBesideTime && toldTimeOf(node) !== null) return true;
    return this.#rules.isApart({ name, text, before: this.#pending.trim(), next });
  }

  #visitBlock(node: MarkupElement, around: Around): void {
    const { name } = node;
    this.#flush(around.heading, null, around.isInFoot);
    if (name === 'br') return;
    const outer = this.#element;
    const isItem = items.has(name);
    this.#elements.push({ parent: outer, isItem });
    this.#element = this.#elements.length - 1;
    if (isItem) this.#opensItem = true;
    this.#visitInside(node, footed.has(name) ? { ...around, isFooted: true } : around);
    const outside = markOf(node) === 'aside' ? null : around.heading;
    this.#flush(levelOf(name) ?? outside, this.#toldBy(node), around.isInFoot);
    this.#element = outer;
  }

  /** The time that an element tells of itself; what holds more than one line of text is no time. */
  #toldBy(node: MarkupElement): string | null {
    const told = toldTimeOf(node);
    if (told === null || isTimeElement(node)) return told;
    return (textOf(node) ?? '').length <= mostBesideTime ? told : null;
  }

  #visitInside(node: MarkupElement, around: Around): void {
    const { name, attributes, children } = node;
    const href = name === 'a' ? (attributes.href ?? around.href) : around.href;
    const isStrong = around.isStrong || strong.has(name);
    const heading = levelOf(name) ?? around.heading;
    const inside = { ...around, href, isStrong, heading, mark: markOf(node) ?? around.mark };
    const isEmpty = name === 'a' && children.every((child) => !isElement(child) && child.trim() === '');
    if ((name === 'img' || name === 'picture' || isEmpty) && href !== null) this.#picture(href);
    const said = children.filter((child) => isElement(child) || /[\p{L}\p{N}]/u.test(child));
    let at = 0;
    for (const child of children) {
      if (child === said[at]) at++;
      const after = said[at];
      this.visit(child, inside, after === undefined ? 'nothing' : isElement(after) ? 'element' : 'text');
    }
  }

  /** What is no text may still be a picture that leads somewhere. */
  #passBy(node: MarkupElement, { href }: Around): void {
    if (node.name !== 'figure') return;
    if (href !== null) this.#picture(href);
    for (const child of node.children) {
      const led = isElement(child) && child.name === 'a' ? child.attributes.href : undefined;
      if (led !== undefined) this.#picture(led);
    }
  }

  #picture(href: string): void {
    this.#pictures.push({ href, element: this.#element });
  }

  #say(text: string, { href, isStrong, mark, isInFoot }: Around): void {
    const said = text.trim();
    const isBehind = this.#pending.trim() !== '';
    // `<a>Vissers blokkeren haven</a> - LISSABON (ANP) - …`
    const bare = text.replace(/^\s*[|·•–—:-]\s/u, '');
    const begins = this.#rules.begins(bare.trim());
    if (begins && isBehind) this.#flush(null, null, isInFoot);
    this.#pending += begins ? bare : text;
    if (said === '') return;
    if (href !== null) this.#linked.set(href, (this.#linked.get(href) ?? 0) + said.length);
    if (isStrong) this.#strong += said.length;
    this.#mark ??= mark;
  }

  #flush(heading: number | null = null, datetime: string | null = null, isInFoot = false): void {
    const said = squeezeSpace(this.#pending);
    // A script writes the age, or the page's own style.
    const text = said === '' && datetime !== null && /^\d{4}-\d{2}-\d{2}/.test(datetime) ? datetime : said;
    const isKept = !isInFoot || datetime !== null || this.#rules.isTime(text);
    if (text !== '' && isKept) {
      const href = [...this.#linked].find(([, length]) => length * 2 >= text.length)?.[0];
      this.#lines.push({
        text,
        heading,
        datetime,
        element: this.#element,
        ...(this.#opensItem && { opensItem: true }),
        ...(href !== undefined && { href }),
        ...(this.#strong * 10 >= text.length * 9 && { isStrong: true }),
        ...(this.#mark !== null && { mark: this.#mark }),
      });
      this.#opensItem = false;
    }
    this.#pending = '';
    this.#strong = 0;
    this.#mark = null;
    if (this.#linked.size > 0) this.#linked = new Map();
  }
}

const nothingAround: Around = {
  href: null,
  isStrong: false,
  mark: null,
  heading: null,
  isFooted: false,
  isInFoot: false,
};

function levelOf(name: string): number | null {
  return /^h[1-6]$/.test(name) ? Number(name[1]) : null;
}
