import { type Attribute, namespaceDeclaration } from './kept-attributes.ts';

/**
 * The prefixes that stand for a namespace inside an element: what it declares itself, and what is around it. A scope
 * holds its own only and points to the one outside, so an element costs what it declares, not what all around it do.
 */
export type NamespaceScope = {
  readonly outer: NamespaceScope | null;
  readonly own: ReadonlyMap<string, string>;
  /** Declarations in this scope and all around it. */
  readonly size: number;
  /** Scopes around this one. */
  readonly depth: number;
};

/** The scope outside the root: nothing is declared. */
export const noNamespaces: NamespaceScope = { outer: null, own: new Map(), size: 0, depth: 0 };

/** No feed declares a tenth of it. What goes beyond is not known, and so are elements under it. */
const mostPrefixes = 256;
const mostLevels = 32;

/** The scope inside an element with these attributes; `overflow` is called when that is more than is kept. */
export function scopeOf(
  attributes: readonly Attribute[],
  outer: NamespaceScope,
  overflow: () => void,
): NamespaceScope {
  let own: Map<string, string> | null = null;
  for (const [name, value] of attributes) {
    const prefix = namespaceDeclaration(name);
    if (prefix === null) continue;
    if (outer.depth >= mostLevels || outer.size + (own?.size ?? 0) >= mostPrefixes) {
      overflow();
      break;
    }
    own ??= new Map();
    own.set(prefix, value.slice(0, 1024).trim());
  }
  return own === null ? outer : { outer, own, size: outer.size + own.size, depth: outer.depth + 1 };
}

/** The namespace of a prefix, '' where it has none. */
export function namespaceOf(prefix: string, scope: NamespaceScope): string {
  for (let at: NamespaceScope | null = scope; at !== null; at = at.outer) {
    const namespace = at.own.get(prefix);
    if (namespace !== undefined) return namespace;
  }
  return '';
}

/** All declarations that hold in a scope, from the inside out. */
export function declarationsOf(
  scope: NamespaceScope,
): readonly (readonly [prefix: string, namespace: string])[] {
  const all: (readonly [string, string])[] = [];
  for (let at: NamespaceScope | null = scope; at !== null; at = at.outer) all.push(...at.own);
  return all;
}
