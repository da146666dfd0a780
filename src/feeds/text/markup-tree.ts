import { type Handler, Parser, type ParserOptions } from 'htmlparser2';
import { sayAll } from '../../domain/said/said.ts';
import { FeedError } from '../parsed-feed.ts';
import { documentWords as words } from '../words/document-words.ts';
import { squeezeSpace } from './html-text.ts';
import { joinSurrogatePairs } from './surrogate-pairs.ts';
import { createEntityDecoder } from './xml-entities.ts';

/** An element of XML or HTML. Names are lower case and without their prefix; so are attribute names, prefix kept. */
export type MarkupElement = {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly MarkupNode[];
};
/** An element with its children, or a text. */
export type MarkupNode = MarkupElement | string;

/** No wire format nests deeper than about twenty. What lies deeper is read as text of its parent, so recursion stays shallow. */
const deepest = 256;
/** Pages that never close a tag nest by the hundred. */
const mostOpen = 5000;

/**
 * Reads any markup, broken or not, as a tree. Loads no DTD, and expands no entity into another, so nothing can grow.
 * Throws FeedError when more than 5000 elements are open at once.
 */
export function parseMarkup(text: string, kind: 'xml' | 'html'): MarkupElement {
  const root = element('#document', {});
  const open: Building[] = [root];
  const entities = createEntityDecoder(kind === 'xml' ? text : '');
  const decode = (raw: string) => (kind === 'xml' ? entities.decode(raw) : raw);
  let verbatim = false;
  let tooDeep = 0;
  const whole = kind === 'html' ? joinSurrogatePairs(text) : text;
  const parser = new OpenTagParser(
    whole,
    {
      onopentag(name, attributes) {
        if (open.length + tooDeep > mostOpen) {
          throw new FeedError('not-a-feed', sayAll(words.nested, { most: String(mostOpen) }));
        }
        if (open.length >= deepest) {
          tooDeep += 1;
          return;
        }
        const opened = element(localName(name), attributesOf(attributes, decode));
        open.at(-1)?.children.push(opened);
        open.push(opened);
      },
      ontext: (chunk) => appendText(open.at(-1) ?? root, verbatim ? chunk : decode(chunk)),
      oncdatastart: () => {
        verbatim = true;
      },
      oncdataend: () => {
        verbatim = false;
      },
      onclosetag() {
        if (tooDeep > 0) tooDeep -= 1;
        else if (open.length > 1) open.pop();
      },
    },
    {
      xmlMode: kind === 'xml',
      decodeEntities: kind === 'html',
      lowerCaseTags: true,
      lowerCaseAttributeNames: true,
    },
  );
  parser.end(whole);
  return root;
}

type Building = {
  readonly name: string;
  readonly attributes: Record<string, string>;
  readonly children: MarkupNode[];
};

function element(name: string, attributes: Record<string, string>): Building {
  return { name, attributes, children: [] };
}

function appendText(parent: Building, chunk: string): void {
  const last = parent.children.at(-1);
  if (typeof last === 'string') parent.children[parent.children.length - 1] = last + chunk;
  else parent.children.push(chunk);
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1).toLowerCase();
}

function attributesOf(read: Record<string, string>, decode: (raw: string) => string): Record<string, string> {
  return Object.fromEntries(Object.entries(read).map(([name, value]) => [name.toLowerCase(), decode(value)]));
}

/**
 * htmlparser2's parser, but for an end that no tag has: for each of these it looks through all that are open, which is a
 * quarter of a second for a page of them under some thousands. Here they are counted by name.
 */
class OpenTagParser extends Parser {
  readonly #text: string;
  readonly #open: ReadonlyMap<string, number>;

  /** `text` is all of what is going to be read, in one piece. */
  constructor(text: string, handler: Partial<Handler>, options: ParserOptions) {
    const open = new Map<string, number>();
    const count = (name: string, by: number) => open.set(name, (open.get(name) ?? 0) + by);
    super(
      {
        ...handler,
        onopentagname: (name) => count(name.toLowerCase(), 1),
        onclosetag: (name, isImplied) => {
          count(name.toLowerCase(), -1);
          handler.onclosetag?.(name, isImplied);
        },
      },
      options,
    );
    this.#text = text;
    this.#open = open;
  }

  override onclosetag(start: number, endIndex: number): void {
    const name = this.#text.slice(start, endIndex).toLowerCase();
    // In HTML the ends of these two stand for an element even where nothing is open.
    if ((this.#open.get(name) ?? 0) > 0 || name === 'p' || name === 'br') {
      super.onclosetag(start, endIndex);
      return;
    }
    this.endIndex = endIndex;
    this.startIndex = endIndex + 1;
  }
}

/** Whether a node is an element; else it is a text. */
export function isElement(node: MarkupNode | undefined): node is MarkupElement {
  return typeof node === 'object';
}

/** The element's own children of that name. */
export function childrenOf(parent: MarkupElement | null, name: string): readonly MarkupElement[] {
  return (parent?.children ?? []).filter((node) => isElement(node) && node.name === name) as MarkupElement[];
}

/** The first child by each name in turn: `childAt(item, 'itemmeta', 'pubstatus')`, or null. */
export function childAt(parent: MarkupElement | null, ...path: readonly string[]): MarkupElement | null {
  let found = parent;
  for (const name of path) found = childrenOf(found, name)[0] ?? null;
  return found;
}

/** All elements of that name below, in document order, not looking inside one that was found. */
export function descendantsOf(parent: MarkupElement | null, name: string): readonly MarkupElement[] {
  return (parent?.children ?? []).filter(isElement).flatMap((child) => {
    return child.name === name ? [child] : descendantsOf(child, name);
  });
}

/** The text inside, white space squeezed; null where there is none. */
export function textOf(node: MarkupNode | null | undefined): string | null {
  if (node === null || node === undefined) return null;
  const text = squeezeSpace(gather(node));
  return text === '' ? null : text;
}

function gather(node: MarkupNode): string {
  if (typeof node === 'string') return node;
  return node.name === 'br' ? ' ' : node.children.map(gather).join('');
}
