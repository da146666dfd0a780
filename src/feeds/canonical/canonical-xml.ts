import type { Said } from '../../domain/said/said.ts';
/** One element of the canonical document: its canonical name, its attributes, its text and its element children. */
export type XmlNode = {
  readonly name: string;
  attributes: Record<string, string>;
  text: string;
  readonly children: XmlNode[];
};

/** A feed as clean, namespace-normalised elements: nothing in it that a mapper does not read. */
export type CanonicalFeed = {
  readonly kind: 'rss' | 'rdf' | 'atom';
  readonly feed: XmlNode;
  readonly items: readonly XmlNode[];
  /** What was mended on the way, in English. */
  readonly problems: readonly Said[];
  /** Elements were still open at the end; an item that was is not among `items`. */
  readonly isCut: boolean;
};

/** What its items can be known by again, before they are read. */
export type KeyedFeed = CanonicalFeed & {
  /** Of an item in which nothing is to be told; absent where none can be known. */
  readonly keys: ReadonlyMap<XmlNode, string>;
  /** What each of these inherits from what is around it. */
  readonly surroundings: string;
  /** Of known items that were left unread, in their order. */
  readonly unread: readonly string[];
};

/** A feed as it was built, with what tells whether its items can be known again by their own text. */
export type BuiltFeed = CanonicalFeed & {
  /** Where items stand in the text that was read, from start to end: those of which nothing is to be told. */
  readonly spans: ReadonlyMap<XmlNode, readonly [start: number, end: number]>;
  /** What each of these inherits from what is around it. */
  readonly surroundings: string;
  /** Elements that stand for entries which were left out, in the same surroundings. */
  readonly unread: number;
};

/** An element as xml2js makes it, which is what rss-parser reads: text and attributes apart, children in lists. */
type Xml2jsNode = string | { [name: string]: unknown };

/** The tree that xml2js would have made of the canonical document. */
export function toXml2js(canonical: CanonicalFeed): Record<string, unknown> {
  const feed = elementOf(canonical.feed);
  const items = canonical.items.map(elementOf);
  if (canonical.kind === 'atom') return { feed: { ...feed, entry: items } };
  if (canonical.kind === 'rdf') return { 'rdf:RDF': { channel: [feed], item: items } };
  return { rss: { $: { version: '2.0' }, channel: [{ ...feed, item: items }] } };
}

function elementOf(node: XmlNode): { [name: string]: unknown } {
  const element: Record<string, unknown> = { $: node.attributes };
  for (const child of node.children) {
    const name = treeName(child.name);
    const siblings = element[name];
    if (Array.isArray(siblings)) siblings.push(childOf(child));
    else element[name] = [childOf(child)];
  }
  if (node.text !== '') element._ = node.text;
  return element;
}

function childOf(node: XmlNode): Xml2jsNode {
  if (node.children.length > 0) return elementOf(node);
  for (const _ in node.attributes) return { _: node.text, $: node.attributes };
  return plainNames.has(node.name) ? node.text : { _: node.text, $: node.attributes };
}

/**
 * rss-parser runs a quadratic regular expression over descriptions and contents (94 KiB of `x<p` take half a minute), so
 * these go under names it does not know.
 */
export function treeName(name: string): string {
  return snippetNames.has(name) ? `telex:${name.replace(':', '-')}` : name;
}

const snippetNames = new Set(['description', 'summary', 'content', 'content:encoded']);

/** rss-parser reads these as strings; of a `link` or an `author` it wants the object, even without attributes. */
const plainNames = new Set([
  'title',
  'pubDate',
  'published',
  'updated',
  'guid',
  'id',
  'ttl',
  'language',
  'name',
  'comments',
]);

/** The canonical document as XML text, for a reader that takes no tree. */
export function toXmlText(canonical: CanonicalFeed): string {
  const items = canonical.items.map(writeElement).join('');
  const { feed } = canonical;
  const inner = feed.children.map(writeElement).join('');
  if (canonical.kind === 'atom') return `<feed${writeAttributes(feed)}>${inner}${items}</feed>`;
  const channel = `<channel${writeAttributes(feed)}>${inner}`;
  if (canonical.kind === 'rdf') return `<rdf:RDF>${channel}</channel>${items}</rdf:RDF>`;
  return `<rss version="2.0">${channel}${items}</channel></rss>`;
}

function writeElement(node: XmlNode): string {
  const inner = escapeXml(node.text) + node.children.map(writeElement).join('');
  const name = treeName(node.name);
  return `<${name}${writeAttributes(node)}>${inner}</${name}>`;
}

function writeAttributes(node: XmlNode): string {
  return Object.entries(node.attributes)
    .map(([name, value]) => ` ${name}="${escapeXml(value).replaceAll('"', '&quot;')}"`)
    .join('');
}

/** Text that XML, and HTML, read back as it was. */
export function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
