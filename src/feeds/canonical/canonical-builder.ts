import { type Said, sayAll } from '../../domain/said/said.ts';
import { problemWords } from '../words/problem-words.ts';
import type { BuiltFeed, XmlNode } from './canonical-xml.ts';
import { standsForKnown } from './cut-known.ts';
import { ElementNames, kindOfRoot, splitTag } from './element-names.ts';
import { EntrySpans } from './entry-spans.ts';
import { feedElements, itemElements, partedElements, parts } from './feed-elements.ts';
import {
  type Attribute,
  attributeIn,
  keepAttribute,
  keepAttributes,
  noAttributes,
} from './kept-attributes.ts';
import { type NamespaceScope, namespaceOf, noNamespaces, scopeOf } from './namespace-scope.ts';
import {
  append,
  createNode,
  enter,
  type Frame,
  isInlineMarkup,
  leave,
  maxDepth,
  maxTextLength,
  type Role,
  resolveBase,
  voidTags,
} from './open-element.ts';

const maxItems = 100_000;
const maxChildren = 1_000;

/** A tag as it was opened, and what it means here. */
type Opening = {
  readonly tag: string;
  readonly name: string;
  readonly role: Role;
  readonly attributes: readonly Attribute[];
  readonly scope: NamespaceScope;
  readonly start: number;
};

/** Takes the tags and texts of a document in order and keeps what a feed reader needs of them. */
export class CanonicalBuilder {
  readonly #decode: (raw: string) => string;
  readonly #url: string | null;
  readonly #frames: Frame[] = [];
  readonly #feed = createNode('channel');
  readonly #items: XmlNode[] = [];
  readonly #problems = new Map<string, Said>();
  readonly #onOverflow = () => this.#tell(problemWords.prefixes);
  readonly #spans = new EntrySpans();
  /** How often something was to be told. */
  #told = 0;
  /** Null until the root is seen. */
  #names: ElementNames | null = null;
  /** An item was closed by its own tag: one that is open at the end is half an item. */
  #closesItems = false;

  /** `decode` reads the references of a raw text; `url` is the base of relative addresses. */
  constructor(url: string | null, decode: (raw: string) => string) {
    this.#url = url;
    this.#decode = decode;
  }

  /** Names of tags and attributes come in lower case; `start`: where the tag stands. */
  open(tag: string, attributes: readonly Attribute[], start: number): void {
    const top = this.#frames.at(-1);
    if (top && !this.#mayHold(top, tag)) {
      enter(top, tag);
      return;
    }
    const told = this.#told;
    const scope = scopeOf(attributes, top?.scope ?? noNamespaces, this.#onOverflow);
    const isWellScoped = told === this.#told;
    if (this.#names === null) this.#startRoot(tag, attributes, scope);
    const name = this.#names?.nameOf(tag, scope) ?? tag;
    if (name === 'item' || name === 'entry') this.#unwindToFeed();
    else if (top?.role === 'skip' && this.#frames.includes(top)) {
      enter(top, tag);
      return;
    }
    const parent = this.#frames.at(-1);
    const role = this.#roleOf(name, parent?.role ?? 'feed');
    if (this.#frames.length >= maxDepth || (role === 'skip' && voidTags.has(tag))) return;
    const isAsOthers = role === 'item' && isWellScoped && this.#isAsOthers(parent);
    if (isAsOthers && standsForKnown(attributes)) {
      this.#spans.countUnread();
      this.#closesItems = true;
      this.#frames.push(this.#frame({ tag, name, role: 'skip', attributes, scope, start: -1 }, parent));
      return;
    }
    const known = isAsOthers ? start : -1;
    this.#frames.push(this.#frame({ tag, name, role, attributes, scope, start: known }, parent));
  }

  #isAsOthers(parent: Frame | undefined): boolean {
    return (
      parent !== undefined && this.#names !== null && this.#spans.isAsOthers(parent, this.#frames.length)
    );
  }

  #tell(problem: Said): void {
    this.#told++;
    this.#problems.set(problem.en, problem);
  }

  text(raw: string): void {
    const top = this.#frames.at(-1);
    if (top && (top.role === 'leaf' || top.role === 'parted'))
      append(top, this.#decode(raw.slice(0, maxTextLength)));
  }

  cdata(raw: string): void {
    const top = this.#frames.at(-1);
    if (top && (top.role === 'leaf' || top.role === 'parted')) append(top, raw);
  }

  /** `end`: the first character behind the tag; -1 where that cannot be said. */
  close(tag: string, end: number): void {
    const top = this.#frames.at(-1);
    if (!top) return;
    const inner = top.inner.lastIndexOf(tag);
    if (inner !== -1) {
      leave(top, inner);
      return;
    }
    const at = this.#frames.findLastIndex((frame) => frame.tag === tag);
    if (at === -1) {
      this.#tell(problemWords.loneClosing);
      return;
    }
    if (at < this.#frames.length - 1) this.#tell(problemWords.openElement);
    const closed = this.#frames[at];
    if (closed?.role === 'item') {
      this.#closesItems = true;
      const isTold = closed.toldBefore !== this.#told;
      if (closed.start >= 0 && end >= 0 && !isTold) this.#spans.keep(closed.node, closed.start, end);
    }
    this.#frames.length = at;
  }

  finish(problems: readonly Said[]): BuiltFeed | null {
    if (this.#names === null) return null;
    const isCut = this.#frames.length > 0;
    if (isCut) this.#tell(problemWords.endsEarly);
    const unfinished = this.#unfinishedItem();
    return {
      kind: this.#names.kind,
      feed: this.#feed,
      items: this.#items.filter((item) => item !== unfinished && saysSomething(item)),
      problems: [...problems, ...this.#problems.values()],
      isCut,
      ...this.#spans.finish(this.#names, this.#url),
    };
  }

  /** The item that the document stops in. Where items are never closed, only one that stops within an element of it. */
  #unfinishedItem(): XmlNode | null {
    const at = this.#frames.findIndex((frame) => frame.role === 'item');
    const item = this.#frames[at];
    if (item === undefined) return null;
    const neverCloses = !this.#closesItems && this.#items.length > 1;
    return neverCloses && at === this.#frames.length - 1 ? null : item.node;
  }

  get #isAtom(): boolean {
    return this.#names?.kind === 'atom';
  }

  /** In a leaf all tags are markup, but for an item that shows an RSS element was never closed. */
  #mayHold(frame: Frame, tag: string): boolean {
    if (frame.role === 'skip') return /(?:^|:)(?:item|entry|rss|feed|rdf|channel)$/.test(tag);
    if (frame.role !== 'leaf') return true;
    return !this.#isAtom && /(?:^|:)item$/.test(tag);
  }

  /** The first element that can be a feed is the root; what stood before it (a server's warning) is left behind. */
  #startRoot(tag: string, attributes: readonly Attribute[], scope: NamespaceScope): void {
    const [prefix, local] = splitTag(tag);
    const kind = kindOfRoot(local);
    if (kind === undefined) return;
    this.#frames.length = 0;
    this.#names = new ElementNames(kind, tag, scope);
    const old = /purl\.org\/atom/i.test(namespaceOf(prefix, scope));
    const version = attributeIn(attributes, 'version') ?? (old ? '0.3' : undefined);
    if (version !== undefined) keepAttribute(this.#feed, 'version', version);
  }

  #roleOf(name: string, parent: Role): Role {
    if (name === 'item' || name === 'entry') return 'item';
    if (kindOfRoot(name) !== undefined) return parent === 'feed' ? 'feed' : 'skip';
    if (parent === 'parted') return parts.has(name.replace(/^atom:/, '')) ? 'leaf' : 'skip';
    const under = parent === 'feed' ? feedElements : itemElements;
    if (partedElements.has(name)) return 'parted';
    if (name === 'media:group' && parent === 'item') return 'group';
    if (name === 'source' && this.#isAtom) return 'parted';
    return under.has(name) ? 'leaf' : 'skip';
  }

  #frame({ tag, name, role, attributes, scope, start }: Opening, parent: Frame | undefined): Frame {
    const node = this.#nodeFor(role, name, parent);
    const base = resolveBase(attributeIn(attributes, 'xml:base'), parent?.base ?? this.#url);
    const language = attributeIn(attributes, 'xml:lang') ?? parent?.language ?? null;
    if (role !== 'skip') {
      if (role !== 'feed') keepAttributes(node, attributes);
      // RFC 4287 section 4.2.7.2; rss-parser fails on a link without attributes
      if (name === 'link' && this.#isAtom) keepAttribute(node, 'rel', 'alternate');
      if (base !== null && base !== this.#url) keepAttribute(node, 'xml:base', base);
      if (language !== null && (role === 'feed' || role === 'item'))
        keepAttribute(node, 'xml:lang', language);
    }
    const inline = isInlineMarkup(attributeIn(attributes, 'type'), attributeIn(attributes, 'mode'));
    return {
      tag,
      role,
      node,
      inner: [],
      scope,
      base,
      language,
      escapes: this.#isAtom && inline,
      start,
      toldBefore: this.#told,
      markup: false,
    };
  }

  #nodeFor(role: Role, name: string, parent: Frame | undefined): XmlNode {
    if (role === 'feed') return this.#feed;
    if (role === 'group' && parent) return parent.node;
    const node = createNode(this.#settled(name, parent));
    if (role === 'item') {
      if (this.#items.length < maxItems) this.#items.push(node);
      else this.#tell(sayAll(problemWords.firstOnly, { most: String(maxItems) }));
    } else if (role !== 'skip') addChild(parent?.node ?? this.#feed, node);
    return node;
  }

  /** An RSS item with both a summary and a description: the first is the summary, the second the content. */
  #settled(name: string, parent: Frame | undefined): string {
    const other = this.#isAtom ? undefined : pairs.get(name);
    return other !== undefined && parent?.node.children.some((child) => child.name === other)
      ? 'content'
      : name;
  }

  #unwindToFeed(): void {
    const at = this.#frames.findLastIndex((frame) => frame.role === 'feed');
    const open = this.#frames[at + 1];
    if (open && open.role !== 'skip') this.#tell(problemWords.openItem);
    this.#frames.length = at + 1;
  }
}

const pairs: ReadonlyMap<string, string> = new Map([
  ['summary', 'description'],
  ['description', 'summary'],
]);

/** An item opened inside an item it should have closed leaves an empty one behind. */
function saysSomething(item: XmlNode): boolean {
  return item.children.length > 0 || item.attributes !== noAttributes;
}

function addChild(parent: XmlNode, child: XmlNode): void {
  if (parent.children.length < maxChildren) parent.children.push(child);
}
