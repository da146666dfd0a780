import { Parser } from 'htmlparser2';
import { FeedError } from '../parsed-feed.ts';
import { foldSpace } from './html-text.ts';
import { declaredEntities, decodeXmlText } from './xml-entities.ts';

/** An element of XML or HTML. Names are lower case and without their prefix; so are attribute names, prefix kept. */
export type MarkupElement = {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly MarkupNode[];
};
export type MarkupNode = MarkupElement | string;

/** No wire format nests deeper than about twenty. What lies deeper is read as text of its parent, so recursion stays shallow. */
const deepest = 256;
/** Pages that never close a tag nest by the hundred; the parser's time grows with the square of this. */
const mostOpen = 5000;

/**
 * Reads any markup, broken or not, as a tree. Loads no DTD, and expands no entity into another, so nothing can grow.
 * Throws FeedError when more than 5000 elements are open at once.
 */
export function parseMarkup(text: string, kind: 'xml' | 'html'): MarkupElement {
  const root = element('#document', {});
  const open: Building[] = [root];
  const declared = kind === 'xml' ? declaredEntities(text) : new Map<string, string>();
  const decode = (raw: string) => (kind === 'xml' ? decodeXmlText(raw, declared) : raw);
  let verbatim = false;
  let tooDeep = 0;
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (open.length + tooDeep > mostOpen) {
          throw new FeedError('not-a-feed', `the document nests more than ${mostOpen} elements deep`);
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
  parser.end(text);
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

/** The text inside, white space folded; null where there is none. */
export function textOf(node: MarkupNode | null | undefined): string | null {
  if (node === null || node === undefined) return null;
  const text = foldSpace(gather(node));
  return text === '' ? null : text;
}

function gather(node: MarkupNode): string {
  if (typeof node === 'string') return node;
  return node.name === 'br' ? ' ' : node.children.map(gather).join('');
}
