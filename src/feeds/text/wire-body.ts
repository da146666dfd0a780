import { parseDateline } from '../../domain/dateline/parse-dateline.ts';
import {
  childAt,
  descendantsOf,
  isElement,
  type MarkupElement,
  type MarkupNode,
  parseMarkup,
  textOf,
} from './markup-tree.ts';
import { paragraphsOfText, readParagraphs } from './paragraphs.ts';
import { joinLines } from './wire-paragraphs.ts';

/** dpa's notepad, contacts and the marks that stand in its XHTML beside the story. */
const notForReaders =
  /(?:^|\s)(?:notepad|np-[\w-]+|closingline|teaser|contacts?|genre|slugline|publicationDate|ednote)(?:\s|$|-)/i;
const heading = /^(?:h[1-6]|hl2)$/;
const apart = new Set(['header', 'body.head', 'body.end', 'h1', 'hedline', 'aside', 'note']);
const tables = new Set(['table', 'nitf-table', 'custom-table']);

/**
 * The publishable paragraphs inside an element that holds NITF, XHTML or text: what stands above the story (headings,
 * headers), notepads, notes and contacts are left out, and of NITF its tables, which are no text. Markup in a CDATA
 * section is read as such.
 */
export function wireBody(holder: MarkupElement): readonly string[] {
  const nitf = nitfContent(holder);
  const body = nitf ?? descendantsOf(holder, 'body')[0] ?? holder;
  const set = setTextOf(body);
  if (set !== null && isProse(set)) return joinLines(set);
  if (body.children.some(isElement)) return storyOf(body, nitf !== null);
  const text = body.children.filter((node) => typeof node === 'string').join('');
  return /<(?:p|br|div)[\s>/]/i.test(text) ? storyOf(parseMarkup(text, 'html')) : paragraphsOfText(text);
}

/** The same of HTML that stands in a field, without its tables. */
export function htmlBody(html: string): readonly string[] {
  return storyOf(parseMarkup(html, 'html'), true);
}

function storyOf(body: MarkupElement, leavesTablesOut = false): readonly string[] {
  let started = false;
  return readParagraphs(body, (element) => {
    started ||= element.name === 'p' && textOf(element) !== null;
    if (heading.test(element.name) && !started) return true;
    if (leavesTablesOut && tables.has(element.name)) return true;
    return apart.has(element.name) || notForReaders.test(element.attributes.class ?? '');
  });
}

/** The content of NITF's body: a note in its head may have one as well. */
function nitfContent(holder: MarkupElement): MarkupElement | null {
  const own = childAt(descendantsOf(holder, 'body')[0] ?? null, 'body.content');
  return own ?? descendantsOf(holder, 'body.content')[0] ?? null;
}

/**
 * Whether a body is a table, as agencies send results and prices: text that is set already (`pre`), no prose, and nothing else, rows
 * that hold a third of its words, or what AP's own templates make.
 */
export function isTable(holder: MarkupElement): boolean {
  const content = nitfContent(holder) ?? holder;
  const set = setTextOf(content);
  if (set !== null) return !isProse(set);
  const blocks = descendantsOf(content, 'block').map(({ attributes }) => attributes.class ?? '');
  if (blocks.some((name) => name.startsWith('block-table'))) return true;
  const rows = [...tables].flatMap((name) => descendantsOf(content, name)).map(lengthOf);
  return rows.length > 0 && 3 * rows.reduce((sum, each) => sum + each, 0) >= lengthOf(content);
}

/** The lines of a body that is `pre` and nothing else; null for any other. */
function setTextOf(body: MarkupElement): readonly string[] | null {
  const parts = body.children.filter((node) => isElement(node) || node.trim() !== '');
  if (parts.length === 0 || !parts.every((node) => isElement(node) && node.name === 'pre')) return null;
  return parts.flatMap((part) => [...rawTextOf(part).split(/\r\n?|\n/), '']);
}

function rawTextOf(node: MarkupNode): string {
  return isElement(node) ? node.children.map(rawTextOf).join('') : node;
}

/** ANSA and others set their copy too: it opens with a dateline, or most of it is paragraphs, and it has no columns. */
function isProse(lines: readonly string[]): boolean {
  const said = lines.filter((line) => line.trim() !== '');
  const columns = said.filter((line) => /\S(?: {3,}|\t)\S/.test(line)).length;
  if (columns * 3 > said.length) return false;
  const paragraphs = joinLines(lines);
  const long = paragraphs.filter((text) => text.length >= 80 && /[.!?…]["'”’»)]*$/u.test(text));
  const length = (texts: readonly string[]) => texts.reduce((sum, text) => sum + text.length, 0);
  return parseDateline(paragraphs[0] ?? '') !== null || length(long) * 2 > length(paragraphs);
}

function lengthOf(element: MarkupElement): number {
  return textOf(element)?.length ?? 0;
}

/** NITF may have its dateline in the head of its body, apart from the story; the date in it is when it was written. */
export function nitfDateline(holder: MarkupElement): string | null {
  const dateline = childAt(descendantsOf(holder, 'body.head')[0] ?? null, 'dateline');
  if (dateline === null) return null;
  const location = childAt(dateline, 'location');
  const parts = ['city', 'sublocation', 'region', 'state', 'country'].map((name) =>
    textOf(childAt(location, name)),
  );
  const named = parts.filter((part) => part !== null);
  const children = dateline.children.filter((node) => !isElement(node) || node.name !== 'story.date');
  const whole = textOf({ ...dateline, children });
  // `<city>Ottawa</city><state>Ontario</state>`: nothing stands between them.
  return named.length > 1 && !whole?.includes(',') ? named.join(', ') : whole;
}
