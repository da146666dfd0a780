import type { Field } from '../canonical/fields.ts';
import { htmlToParagraphs, squeezeSpace } from '../text/html-text.ts';
import type { FeedDocument, FeedEntry, TextValue } from './feed-entry.ts';

/**
 * What an element's text is. RSS never says and means HTML; Atom says by `type` (RFC 4287 section 3.1, Atom 0.3 by
 * media type and `mode`), and where it does not, markup that is plainly HTML is read as such.
 */
export function textValue(field: Field | null, kind: FeedDocument['kind']): TextValue | null {
  if (field === null) return null;
  const type = field.attributes.type?.trim().toLowerCase() ?? '';
  const mode = field.attributes.mode?.trim().toLowerCase() ?? '';
  if (kind !== 'atom' && type === '') return { value: field.text, type: 'html' };
  const decoded = isBase64(type, mode) ? fromBase64(field.text) : null;
  if (decoded !== null) return { value: decoded, type: 'html' };
  if (type === 'text' || (type === 'text/plain' && !looksLikeHtml(field.text)))
    return { value: field.text, type: 'text' };
  const untyped = type === '' && /&(?:[a-z]{2,8}\d{0,2}|#\d+|#x[0-9a-f]+);/i.test(field.text);
  const html = /html|xml/.test(type) || untyped || looksLikeHtml(field.text) || kind !== 'atom';
  return { value: field.text, type: html ? 'html' : 'text' };
}

/** One line of clean text, or null. */
export function plainLine(text: TextValue | null): string | null {
  const line = plainParagraphs(text).join(' ');
  return line === '' ? null : line;
}

/** Clean paragraphs. */
export function plainParagraphs(text: TextValue | null): readonly string[] {
  if (text === null) return [];
  if (text.type === 'html') return htmlToParagraphs(text.value);
  return text.value
    .split(/\n[ \t\r]*\n/)
    .map(squeezeSpace)
    .filter((paragraph) => paragraph !== '');
}

/** RFC 4287 section 4.1.3.3: content of any other media type is base64. */
function isBase64(type: string, mode: string): boolean {
  if (mode !== '') return mode === 'base64';
  return type.includes('/') && !/^text\/|[/+]xml$|^multipart\//.test(type);
}

function fromBase64(text: string): string | null {
  const compact = text.replace(/\s+/g, '');
  if (compact === '' || !/^[A-Za-z0-9+/]+={0,2}$/.test(compact)) return null;
  try {
    // Words with a media type that nobody knows look like base64, and are no text when they are read so.
    return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.from(compact, 'base64'));
  } catch {
    return null;
  }
}

const commonTag =
  /<\/?(?:p|br|a|b|i|em|strong|div|span|ul|ol|li|img|h[1-6]|blockquote|table|code|pre)(?:\s[^<>]*)?\/?>/i;

function looksLikeHtml(text: string): boolean {
  return text.includes('<') && commonTag.test(text);
}

/** The paragraphs of an entry's body: its longest content. */
export function bodyParagraphs(entry: FeedEntry): readonly string[] {
  const bodies = entry.contents.map(plainParagraphs);
  return bodies.reduce((longest, body) => (lengthOf(body) > lengthOf(longest) ? body : longest), []);
}

function lengthOf(paragraphs: readonly string[]): number {
  return paragraphs.reduce((sum, { length }) => sum + length, 0);
}
