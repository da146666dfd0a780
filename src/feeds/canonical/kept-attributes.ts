import type { XmlNode } from './canonical-xml.ts';

/** An attribute as it stands, its name in lower case. */
export type Attribute = readonly [name: string, value: string];

/** What a mapper reads; all other attributes are left out. */
const kept: ReadonlySet<string> = new Set(
  (
    'href rel type mode title hreflang length url medium scheme term label domain text ispermalink rdf:about ' +
    'rdf:resource lastmod width height'
  ).split(' '),
);

/** Most elements have no attributes, and share this record. */
export const noAttributes: Record<string, string> = Object.freeze({});

/** Gives an element those of its attributes that say something to us. */
export function keepAttributes(node: XmlNode, attributes: readonly Attribute[]): void {
  for (const [name, value] of attributes) {
    const plain = plainName(name);
    if (kept.has(plain)) keepAttribute(node, plain, value.slice(0, 8192));
  }
}

/** Gives an element an attribute, unless it has it. */
export function keepAttribute(node: XmlNode, name: string, value: string): void {
  if (node.attributes === noAttributes) node.attributes = {};
  node.attributes[name] ??= value;
}

/** The value of the first attribute of this name; undefined where there is none. */
export function attributeIn(attributes: readonly Attribute[], name: string): string | undefined {
  for (const [key, value] of attributes) if (key === name) return value;
  return undefined;
}

/** The prefix that an attribute declares (`xmlns:dc` is `dc`, `xmlns` is ''); null for any other attribute. */
export function namespaceDeclaration(name: string): string | null {
  if (name === 'xmlns') return '';
  return name.startsWith('xmlns:') ? name.slice(6) : null;
}

/** An attribute's own name; `about` and `resource` are RDF's, whatever prefix it has here. */
function plainName(name: string): string {
  const colon = name.indexOf(':');
  if (colon === -1) return name;
  const local = name.slice(colon + 1);
  return local === 'about' || local === 'resource' ? `rdf:${local}` : local;
}
