import { htmlToText, squeezeSpace } from './html-text.ts';
import { isElement, type MarkupElement, type MarkupNode } from './markup-tree.ts';

/** Elements that stand on lines of their own. */
const blocks = new Set(
  (
    'p div section article main body block blockquote li ul ol dl dt dd table tr h1 h2 h3 h4 h5 h6 header pre hr ' +
    'body.head body.content body.end hedline hl1 hl2 bq td th center fieldset address'
  ).split(' '),
);

/** What is no part of the story's text: code, pictures and their captions, page furniture. */
const ignored = new Set(
  (
    'script style head template iframe object svg noscript figure figcaption video audio nav footer form button ' +
    'select input media media-caption img'
  ).split(' '),
);

/** Leaves an element and all in it out. */
export type Skip = (element: MarkupElement) => boolean;

/**
 * The paragraphs of a body, in order, as plain text with white space squeezed. Two line breaks in a row part
 * paragraphs, one does not.
 */
export function readParagraphs(root: MarkupElement, skip: Skip = () => false): readonly string[] {
  const lines: string[] = [];
  let line = '';
  let breaks = 0;
  const flush = () => {
    const text = squeezeSpace(line);
    if (text !== '') lines.push(text);
    line = '';
  };
  const visit = (node: MarkupNode): void => {
    if (!isElement(node)) {
      if (node.trim() !== '') breaks = 0;
      line += node;
      return;
    }
    if (ignored.has(node.name) || skip(node)) return;
    if (node.name === 'br') {
      breaks += 1;
      if (breaks > 1) flush();
      else line += ' ';
      return;
    }
    const block = blocks.has(node.name);
    if (block) flush();
    for (const child of node.children) visit(child);
    if (block) flush();
  };
  for (const child of root.children) visit(child);
  flush();
  return lines;
}

/** The paragraphs of plain text: parted by empty lines, or by line ends where there are none. */
export function paragraphsOfText(text: string): readonly string[] {
  const parts = /\n[ \t]*\n/.test(text.trim().replace(/\r\n?/g, '\n')) ? /\n[ \t]*\n/ : /\n/;
  return text
    .replace(/\r\n?/g, '\n')
    .split(parts)
    .map(squeezeSpace)
    .filter((part) => part !== '');
}

/** One line of plain text from a field that may hold tags or entities; null where nothing is left. */
export function lineOf(value: unknown): string | null {
  if (typeof value !== 'string') return null;
  const marked = /<\/?[a-z!]|&(?:[a-z]{2,8}|#\w{1,7});/i.test(value);
  const text = marked ? htmlToText(value) : squeezeSpace(value);
  return text === '' ? null : text;
}
