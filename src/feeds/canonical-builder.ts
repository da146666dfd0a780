import type { CanonicalFeed, XmlNode } from './canonical-xml.ts';
import { escapeXml } from './canonical-xml.ts';
import { feedElements, itemElements, otherNames, personElements, personParts } from './feed-elements.ts';
import { isUsualPrefix, prefixOfNamespace } from './namespaces.ts';

const maxTextLength = 1_048_576;
const maxInnerTags = 512;
const maxItems = 20_000;
const maxChildren = 1_000;
const voidTags = new Set([
  'br',
  'img',
  'hr',
  'input',
  'wbr',
  'meta',
  'area',
  'col',
  'embed',
  'param',
  'track',
]);

type Attribute = readonly [name: string, value: string];
type Role = 'feed' | 'item' | 'group' | 'person' | 'leaf' | 'skip';

/** An element that is open. Tags inside a leaf or a skipped element are only counted, in `inner`. */
type Frame = {
  readonly tag: string;
  readonly role: Role;
  readonly node: XmlNode;
  readonly inner: string[];
  readonly namespaces: ReadonlyMap<string, string>;
  readonly base: string | null;
  readonly language: string | null;
  /** Text beside markup must be escaped (XHTML), or is markup itself already (RSS). */
  readonly escapes: boolean;
  markup: boolean;
};

/** Takes the tags and texts of a document in order and keeps what a feed reader needs of them. */
export class CanonicalBuilder {
  readonly #decode: (raw: string) => string;
  readonly #url: string | null;
  readonly #frames: Frame[] = [];
  readonly #feed = createNode('channel');
  readonly #items: XmlNode[] = [];
  #kind: CanonicalFeed['kind'] | null = null;
  #rootPrefix = '';
  #rootNamespace = '';
  readonly #problems = new Set<string>();
  #named = { namespaces: noNamespaces, names: new Map<string, string>() };

  /** `decode` reads the references of a raw text; `url` is the base of relative addresses. */
  constructor(url: string | null, decode: (raw: string) => string) {
    this.#url = url;
    this.#decode = decode;
  }

  /** Names of tags and attributes come in tag case. */
  open(tag: string, attributes: readonly Attribute[]): void {
    const top = this.#frames.at(-1);
    if (top && !this.#mayHold(top, tag)) {
      enter(top, tag);
      return;
    }
    const namespaces = declaredBy(attributes, top?.namespaces ?? noNamespaces);
    if (this.#kind === null) this.#startRoot(tag, attributes, namespaces);
    const name = this.#canonicalName(tag, namespaces);
    if (name === 'item' || name === 'entry') this.#unwindTo('feed');
    else if (top?.role === 'skip' && this.#frames.includes(top)) {
      enter(top, tag);
      return;
    }
    const parent = this.#frames.at(-1);
    const role = this.#roleOf(name, parent?.role ?? 'feed');
    if (role === 'skip' && voidTags.has(tag)) return;
    this.#frames.push(this.#frame(tag, name, role, parent, attributes, namespaces));
  }

  text(raw: string): void {
    const top = this.#frames.at(-1);
    if (top && (top.role === 'leaf' || top.role === 'person'))
      append(top, this.#decode(raw.slice(0, maxTextLength)));
  }

  cdata(raw: string): void {
    const top = this.#frames.at(-1);
    if (top && (top.role === 'leaf' || top.role === 'person')) append(top, raw);
  }

  close(tag: string): void {
    const top = this.#frames.at(-1);
    if (!top) return;
    const inner = top.inner.lastIndexOf(tag);
    if (inner !== -1) {
      leave(top, inner);
      return;
    }
    const at = this.#frames.findLastIndex((frame) => frame.tag === tag);
    if (at === -1) {
      this.#problems.add('a closing tag has no opening tag');
      return;
    }
    if (at < this.#frames.length - 1) this.#problems.add('an element was not closed');
    this.#frames.length = at;
  }

  finish(problems: readonly string[]): CanonicalFeed | null {
    if (this.#kind === null) return null;
    if (this.#frames.length > 0)
      this.#problems.add('the document ends before its elements do: it may be cut off');
    return {
      kind: this.#kind,
      feed: this.#feed,
      items: this.#items.filter(saysSomething),
      problems: [...problems, ...this.#problems],
    };
  }

  /** In a leaf all tags are markup, but for an item that shows an RSS element was never closed. */
  #mayHold(frame: Frame, tag: string): boolean {
    if (frame.role === 'skip') return /(?:^|:)(?:item|entry|rss|feed|rdf|channel)$/.test(tag);
    if (frame.role !== 'leaf') return true;
    return tag === 'item' && this.#kind !== 'atom';
  }

  #startRoot(tag: string, attributes: readonly Attribute[], namespaces: ReadonlyMap<string, string>): void {
    const [prefix, local] = split(tag);
    const kind = roots[local];
    if (kind === undefined) return;
    this.#frames.length = 0;
    this.#kind = kind;
    this.#rootPrefix = prefix;
    this.#rootNamespace = namespaces.get(prefix) ?? '';
    const version = attributes.find(([name]) => name === 'version')?.[1];
    if (version !== undefined) keep(this.#feed, 'version', version);
    else if (/purl\.org\/atom/i.test(this.#rootNamespace)) keep(this.#feed, 'version', '0.3');
  }

  /** Prefixes as we write them, whatever the document calls them; '?' marks a vocabulary we do not read. */
  #canonicalName(tag: string, namespaces: ReadonlyMap<string, string>): string {
    if (namespaces !== this.#named.namespaces) this.#named = { namespaces, names: new Map() };
    const known = this.#named.names.get(tag);
    if (known !== undefined) return known;
    const [prefix, local] = split(tag);
    const prefixed = this.#prefixed(prefix, local, namespaces.get(prefix));
    const name = otherNames[prefixed] ?? prefixed;
    if (this.#frames.length > 0 && this.#named.names.size < 1000) this.#named.names.set(tag, name);
    return name;
  }

  #prefixed(prefix: string, local: string, namespace: string | undefined): string {
    if (namespace === undefined || namespace === '') {
      if (prefix === '' || roots[local] !== undefined) return local;
      if (prefix === this.#rootPrefix) return local;
      return isUsualPrefix(prefix) ? this.#own(prefix, local) : `?${prefix}:${local}`;
    }
    if (roots[local] !== undefined && this.#frames.length === 0) return local;
    const known = prefixOfNamespace(namespace);
    if (namespace === this.#rootNamespace && known !== 'rdf') return local;
    return known === null ? `?${local}` : this.#own(known, local);
  }

  #own(prefix: string, local: string): string {
    const ours =
      prefix === '' || (prefix === 'atom' && this.#kind === 'atom') || (prefix === 'rdf' && local === 'rdf');
    return ours ? local : `${prefix}:${local}`;
  }

  #roleOf(name: string, parent: Role): Role {
    if (name === 'item' || name === 'entry') return 'item';
    if (roots[name] !== undefined) return parent === 'feed' ? 'feed' : 'skip';
    if (parent === 'person')
      return personParts.has(name.replace(/^atom:/, '')) || name === 'title' ? 'leaf' : 'skip';
    const under = parent === 'feed' ? feedElements : itemElements;
    if (personElements.has(name)) return 'person';
    if (name === 'media:group' && parent === 'item') return 'group';
    if (name === 'source' && this.#kind === 'atom') return 'person';
    return under.has(name) ? 'leaf' : 'skip';
  }

  #frame(
    tag: string,
    name: string,
    role: Role,
    parent: Frame | undefined,
    attributes: readonly Attribute[],
    namespaces: ReadonlyMap<string, string>,
  ): Frame {
    const node = this.#nodeFor(role, name, parent);
    const base = resolveBase(valueIn(attributes, 'xml:base'), parent?.base ?? this.#url);
    const language = valueIn(attributes, 'xml:lang') ?? parent?.language ?? null;
    if (role !== 'skip') {
      if (role !== 'feed') keepAttributes(node, attributes);
      // RFC 4287 section 4.2.7.2; rss-parser fails on a link without attributes
      if (name === 'link' && this.#kind === 'atom') keep(node, 'rel', 'alternate');
      if (base !== null && base !== this.#url) keep(node, 'xml:base', base);
      if (language !== null && (role === 'feed' || role === 'item')) keep(node, 'xml:lang', language);
    }
    const escapes =
      this.#kind === 'atom' && isInlineMarkup(valueIn(attributes, 'type'), valueIn(attributes, 'mode'));
    return { tag, role, node, inner: [], namespaces, base, language, escapes, markup: false };
  }

  #nodeFor(role: Role, name: string, parent: Frame | undefined): XmlNode {
    if (role === 'feed') return this.#feed;
    if (role === 'group' && parent) return parent.node;
    const node = createNode(this.#settled(name, parent));
    if (role === 'item') {
      if (this.#items.length < maxItems) this.#items.push(node);
      else this.#problems.add(`only the first ${maxItems} items were read`);
    } else if (role !== 'skip') addChild(parent?.node ?? this.#feed, node);
    return node;
  }

  /** An RSS item with both a summary and a description: the first is the summary, the second the content. */
  #settled(name: string, parent: Frame | undefined): string {
    const other = this.#kind === 'atom' ? undefined : pairs[name];
    return other !== undefined && parent?.node.children.some((child) => child.name === other)
      ? 'content'
      : name;
  }

  #unwindTo(role: Role): void {
    const at = this.#frames.findLastIndex((frame) => frame.role === role);
    const open = this.#frames[at + 1];
    if (open && open.role !== 'skip') this.#problems.add('an item was not closed');
    this.#frames.length = at + 1;
  }
}

const roots: Readonly<Record<string, CanonicalFeed['kind']>> = Object.assign(Object.create(null), {
  rss: 'rss',
  channel: 'rss',
  rdf: 'rdf',
  feed: 'atom',
});

const pairs: Readonly<Record<string, string>> = Object.assign(Object.create(null), {
  summary: 'description',
  description: 'summary',
});

const noAttributes: Record<string, string> = Object.freeze(Object.create(null));

const noNamespaces: ReadonlyMap<string, string> = new Map();

/** An item opened inside an item it should have closed leaves an empty one behind. */
function saysSomething(item: XmlNode): boolean {
  return item.children.length > 0 || item.attributes !== noAttributes;
}

function addChild(parent: XmlNode, child: XmlNode): void {
  if (parent.children.length < maxChildren) parent.children.push(child);
}

function createNode(name: string): XmlNode {
  return { name, attributes: noAttributes, text: '', children: [] };
}

function split(tag: string): readonly [prefix: string, local: string] {
  const colon = tag.indexOf(':');
  return colon === -1 ? ['', tag] : [tag.slice(0, colon), tag.slice(colon + 1)];
}

function declaredBy(
  attributes: readonly Attribute[],
  inherited: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
  const declarations = attributes.filter(([name]) => name === 'xmlns' || name.startsWith('xmlns:'));
  if (declarations.length === 0) return inherited;
  const own = declarations.map(([name, value]) => [name.slice(6), value.trim()] as const);
  return new Map([...inherited, ...own]);
}

function isInlineMarkup(type: string | undefined, mode: string | undefined): boolean {
  if (mode !== undefined) return mode === 'xml';
  return type === undefined || type === 'xhtml' || /[/+]xml$/.test(type);
}

const kept: ReadonlySet<string> = new Set(
  (
    'href rel type mode title hreflang length url medium scheme term label domain text ispermalink rdf:about ' +
    'rdf:resource lastmod'
  ).split(' '),
);

function keepAttributes(node: XmlNode, attributes: readonly Attribute[]): void {
  for (const [name, value] of attributes) {
    const plain = plainName(name);
    if (kept.has(plain)) keep(node, plain, value.slice(0, 8192));
  }
}

/** An attribute's own name; `about` and `resource` are RDF's, whatever prefix it has here. */
function plainName(name: string): string {
  const colon = name.indexOf(':');
  if (colon === -1) return name;
  const local = name.slice(colon + 1);
  return local === 'about' || local === 'resource' ? `rdf:${local}` : local;
}

/** The first value stands. Most elements have no attributes, and share one empty record. */
function keep(node: XmlNode, name: string, value: string): void {
  if (node.attributes === noAttributes) node.attributes = {};
  node.attributes[name] ??= value;
}

function valueIn(attributes: readonly Attribute[], name: string): string | undefined {
  for (const [key, value] of attributes) if (key === name) return value;
  return undefined;
}

function enter(frame: Frame, tag: string): void {
  if (frame.role === 'leaf') {
    if (!frame.markup && frame.escapes) {
      frame.node.text = escapeXml(frame.node.text);
      frame.node.attributes = { ...frame.node.attributes, type: 'xhtml', mode: '' };
    }
    frame.markup = true;
    appendRaw(frame, `<${tag}>`);
  }
  if (frame.inner.length < maxInnerTags && !voidTags.has(tag)) frame.inner.push(tag);
}

function leave(frame: Frame, at: number): void {
  if (frame.role === 'leaf') for (const tag of frame.inner.slice(at).reverse()) appendRaw(frame, `</${tag}>`);
  frame.inner.length = at;
}

function append(frame: Frame, text: string): void {
  appendRaw(frame, frame.markup && frame.escapes ? escapeXml(text) : text);
}

function appendRaw(frame: Frame, text: string): void {
  const room = maxTextLength - frame.node.text.length;
  if (room > 0) frame.node.text += text.length > room ? text.slice(0, room) : text;
}

function resolveBase(base: string | undefined, outer: string | null): string | null {
  if (base === undefined || base.trim() === '') return outer;
  try {
    return new URL(base.trim(), outer ?? undefined).href;
  } catch {
    return outer;
  }
}
