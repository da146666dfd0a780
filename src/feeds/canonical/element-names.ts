import type { CanonicalFeed } from './canonical-xml.ts';
import { otherNames } from './feed-elements.ts';
import { type NamespaceScope, namespaceOf, noNamespaces } from './namespace-scope.ts';
import { isUsualPrefix, prefixOfNamespace } from './namespaces.ts';

const roots: ReadonlyMap<string, CanonicalFeed['kind']> = new Map([
  ['rss', 'rss'],
  ['channel', 'rss'],
  ['rdf', 'rdf'],
  ['feed', 'atom'],
]);

/** The kind of feed an element by this local name starts, if any. */
export function kindOfRoot(local: string): CanonicalFeed['kind'] | undefined {
  return roots.get(local);
}

/** A tag's prefix ('' if none) and its name without it. */
export function splitTag(tag: string): readonly [prefix: string, local: string] {
  const colon = tag.indexOf(':');
  return colon === -1 ? ['', tag] : [tag.slice(0, colon), tag.slice(colon + 1)];
}

/**
 * Names elements as we do, whatever prefixes a document uses: without one in the feed's own vocabulary, `dc:creator`
 * and the like in others we read, with a leading `?` in those we do not.
 */
export class ElementNames {
  readonly kind: CanonicalFeed['kind'];
  readonly #rootPrefix: string;
  readonly #rootNamespace: string;
  #scope: NamespaceScope = noNamespaces;
  #names = new Map<string, string>();

  /** The vocabulary of the root is the feed's own, even where nobody knows its namespace. */
  constructor(kind: CanonicalFeed['kind'], rootTag: string, scope: NamespaceScope) {
    this.kind = kind;
    [this.#rootPrefix] = splitTag(rootTag);
    this.#rootNamespace = namespaceOf(this.#rootPrefix, scope);
  }

  /** The root's prefix and namespace, on which all names depend. */
  get root(): readonly [prefix: string, namespace: string] {
    return [this.#rootPrefix, this.#rootNamespace];
  }

  nameOf(tag: string, scope: NamespaceScope): string {
    if (scope !== this.#scope) {
      this.#scope = scope;
      this.#names = new Map();
    }
    const known = this.#names.get(tag);
    if (known !== undefined) return known;
    const [prefix, local] = splitTag(tag);
    const prefixed = this.#prefixed(prefix, local, namespaceOf(prefix, scope));
    const name = otherNames.get(prefixed) ?? prefixed;
    if (this.#names.size < 1000) this.#names.set(tag, name);
    return name;
  }

  #prefixed(prefix: string, local: string, namespace: string): string {
    if (namespace === '') {
      if (prefix === '' || prefix === this.#rootPrefix || roots.has(local)) return local;
      return isUsualPrefix(prefix) ? this.#own(prefix, local) : `?${prefix}:${local}`;
    }
    const known = prefixOfNamespace(namespace);
    if (namespace === this.#rootNamespace && known !== 'rdf') return local;
    return known === null ? `?${local}` : this.#own(known, local);
  }

  #own(prefix: string, local: string): string {
    const own =
      prefix === '' || (prefix === 'atom' && this.kind === 'atom') || (prefix === 'rdf' && local === 'rdf');
    return own ? local : `${prefix}:${local}`;
  }
}
