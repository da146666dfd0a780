import { Parser } from 'htmlparser2';
import { FeedError } from './parsed-feed.ts';

/** An element of XML or HTML. Names are lower case and without their prefix; so are attribute names, prefix kept. */
export type MarkupElement = {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly MarkupNode[];
};
export type MarkupNode = MarkupElement | string;

/** No wire format nests deeper than about twenty; recursion below stays far from the stack's end. */
const maxDepth = 256;

/**
 * Reads any markup, broken or not, as a tree. Knows no DTD and expands no entity but the predefined ones,
 * character references and HTML's names. Throws FeedError when it is nested deeper than 256 elements.
 */
export function parseMarkup(text: string, kind: 'xml' | 'html'): MarkupElement {
  const root = element('#document', {});
  const open: Building[] = [root];
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (open.length >= maxDepth) {
          throw new FeedError('not-a-feed', `the document nests more than ${maxDepth} elements deep`);
        }
        const opened = element(localName(name), lowerKeys(attributes));
        open.at(-1)?.children.push(opened);
        open.push(opened);
      },
      ontext: (chunk) => appendText(open.at(-1) ?? root, chunk),
      onclosetag: () => open.length > 1 && open.pop(),
    },
    { xmlMode: kind === 'xml', decodeEntities: true, lowerCaseTags: true, lowerCaseAttributeNames: true },
  );
  parser.end(kind === 'xml' ? htmlNames(text) : text);
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

function lowerKeys(attributes: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(attributes).map(([key, value]) => [key.toLowerCase(), value]));
}

/** Agencies write `&eacute;` and `&nbsp;` in XML that declares neither: the names HTML and Latin script need. */
function htmlNames(text: string): string {
  return text.replace(/&([A-Za-z]{2,8});/g, (whole, name: string) => {
    const character = latinNames.get(name);
    return character === undefined ? whole : `&#${character};`;
  });
}

const latinNames = new Map(
  (
    'nbsp:160 iexcl:161 pound:163 sect:167 copy:169 laquo:171 reg:174 deg:176 middot:183 raquo:187 frac12:189 iquest:191 ' +
    'Agrave:192 Aacute:193 Acirc:194 Atilde:195 Auml:196 Aring:197 AElig:198 Ccedil:199 Egrave:200 Eacute:201 Ecirc:202 ' +
    'Euml:203 Iacute:205 Icirc:206 Iuml:207 Ntilde:209 Oacute:211 Ocirc:212 Ouml:214 Oslash:216 Uacute:218 Ucirc:219 ' +
    'Uuml:220 szlig:223 agrave:224 aacute:225 acirc:226 atilde:227 auml:228 aring:229 aelig:230 ccedil:231 egrave:232 ' +
    'eacute:233 ecirc:234 euml:235 igrave:236 iacute:237 icirc:238 iuml:239 ntilde:241 ograve:242 oacute:243 ocirc:244 ' +
    'otilde:245 ouml:246 oslash:248 ugrave:249 uacute:250 ucirc:251 uuml:252 ndash:8211 mdash:8212 lsquo:8216 rsquo:8217 ' +
    'sbquo:8218 ldquo:8220 rdquo:8221 bdquo:8222 bull:8226 hellip:8230 euro:8364 trade:8482'
  )
    .split(' ')
    .map((entry) => {
      const [name = '', code = ''] = entry.split(':');
      return [name, Number(code)] as const;
    }),
);

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
  const text = gather(node).replace(/\s+/gu, ' ').trim();
  return text === '' ? null : text;
}

function gather(node: MarkupNode): string {
  return typeof node === 'string' ? node : node.children.map(gather).join('');
}
