import { descendantsOf, isElement, type MarkupElement, parseMarkup, textOf } from './markup-tree.ts';
import { paragraphsOfText, readParagraphs } from './paragraphs.ts';

/** dpa's notepad, contacts and the marks that stand in its XHTML beside the story. */
const notForReaders =
  /(?:^|\s)(?:notepad|np-[\w-]+|closingline|teaser|contacts?|genre|slugline|publicationDate|ednote)(?:\s|$|-)/i;
const heading = /^h[1-6]$/;
const apart = new Set(['header', 'body.head', 'body.end', 'h1', 'hedline', 'aside']);

/**
 * The publishable paragraphs inside an element that holds NITF, XHTML or text: what stands above the story (headings,
 * headers), notepads and contacts are left out. Markup in a CDATA section is read as such.
 */
export function wireBody(holder: MarkupElement): readonly string[] {
  const nitf = descendantsOf(holder, 'body.content')[0];
  const body = nitf ?? descendantsOf(holder, 'body')[0] ?? holder;
  if (body.children.some(isElement)) return storyOf(body);
  const text = body.children.filter((node) => typeof node === 'string').join('');
  return /<(?:p|br|div)[\s>/]/i.test(text) ? storyOf(parseMarkup(text, 'html')) : paragraphsOfText(text);
}

function storyOf(body: MarkupElement): readonly string[] {
  let started = false;
  return readParagraphs(body, (element) => {
    started ||= element.name === 'p' && textOf(element) !== null;
    if (heading.test(element.name) && !started) return true;
    return apart.has(element.name) || notForReaders.test(element.attributes.class ?? '');
  });
}

/** NITF may have its dateline in the head of its body, apart from the story. */
export function nitfDateline(holder: MarkupElement): string | null {
  const head = descendantsOf(holder, 'body.head')[0] ?? null;
  return textOf(descendantsOf(head, 'dateline')[0]);
}
