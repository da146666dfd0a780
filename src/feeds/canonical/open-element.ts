import { escapeXml, type XmlNode } from './canonical-xml.ts';
import { noAttributes } from './kept-attributes.ts';
import type { NamespaceScope } from './namespace-scope.ts';

/** Characters of the text of one element. */
export const maxTextLength = 1_048_576;
/** Elements that may be open at once. */
export const maxDepth = 128;
/** Each link of an item is resolved against it. */
const maxBaseLength = 2_048;
/** Tags of HTML that have no end. */
export const voidTags = new Set('br img hr input wbr meta area col embed param track'.split(' '));

/** What an open element is to a feed reader; `parted`: text of its own, or parts that are texts. */
export type Role = 'feed' | 'item' | 'group' | 'parted' | 'leaf' | 'skip';

/** An element that is open. Tags inside a leaf or a skipped element are only counted, in `inner`. */
export type Frame = {
  readonly tag: string;
  readonly role: Role;
  readonly node: XmlNode;
  readonly inner: string[];
  readonly scope: NamespaceScope;
  readonly base: string | null;
  readonly language: string | null;
  /** Text beside markup must be escaped (XHTML), or is markup itself already (RSS). */
  readonly escapes: boolean;
  /** Of an item: where its tag starts, and how much there was to tell before it; -1: it is not known again by its text. */
  readonly start: number;
  readonly toldBefore: number;
  markup: boolean;
};

/** An element without anything in it. */
export function createNode(name: string): XmlNode {
  return { name, attributes: noAttributes, text: '', children: [] };
}

/** Whether markup within an element is its text as it stands (XHTML). */
export function isInlineMarkup(type: string | undefined, mode: string | undefined): boolean {
  if (mode !== undefined) return mode === 'xml';
  return type === undefined || type === 'xhtml' || /[/+]xml$/.test(type);
}

/** A tag within a leaf or a skipped element. */
export function enter(frame: Frame, tag: string): void {
  if (frame.role === 'leaf') {
    if (!frame.markup && frame.escapes) {
      frame.node.text = escapeXml(frame.node.text);
      frame.node.attributes = { ...frame.node.attributes, type: 'xhtml', mode: '' };
    }
    frame.markup = true;
    appendRaw(frame, `<${tag}>`);
  }
  if (frame.inner.length < maxDepth && !voidTags.has(tag)) frame.inner.push(tag);
}

/** The end of the tag that is so deep in a leaf or a skipped element. */
export function leave(frame: Frame, at: number): void {
  if (frame.role === 'leaf') for (const tag of frame.inner.slice(at).reverse()) appendRaw(frame, `</${tag}>`);
  frame.inner.length = at;
}

/** Text in an element, as far as there is room. */
export function append(frame: Frame, text: string): void {
  appendRaw(frame, frame.markup && frame.escapes ? escapeXml(text) : text);
}

function appendRaw(frame: Frame, text: string): void {
  const room = maxTextLength - frame.node.text.length;
  if (room > 0) frame.node.text += text.length > room ? text.slice(0, room) : text;
}

/** The address that relative ones within an element are resolved against. */
export function resolveBase(base: string | undefined, outer: string | null): string | null {
  const told = base?.trim() ?? '';
  if (told === '' || told.length > maxBaseLength) return outer;
  return URL.parse(told, outer ?? undefined)?.href ?? outer;
}
