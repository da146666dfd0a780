import Parser from 'rss-parser';
import { type CanonicalFeed, toXml2js, toXmlText, treeName, type XmlNode } from './canonical-xml.ts';
import { wireKey } from './fields.ts';

/** A feed as rss-parser gives it: its own reading of title, link, guid and date, and every element in full under `wire:`. */
export type ReadFeed = Record<string, unknown> & { readonly items: readonly Record<string, unknown>[] };

/** rss-parser keeps its XML reader in this undocumented field: since 2018-01, and still at its GitHub head. */
type XmlReader = { parseString(text: string, done: (error: Error | null, tree: unknown) => void): void };

class TreeParser extends Parser {
  declare xmlParser?: XmlReader;

  /** Hands rss-parser the tree itself, in place of XML text that xml2js would read back into the same tree. */
  async readTree(tree: unknown): Promise<ReadFeed> {
    this.xmlParser = { parseString: (_text, done) => done(null, tree) };
    return (await this.parseString('')) as unknown as ReadFeed;
  }
}

/** Fresh options each time, since rss-parser writes defaults into them; only the names that occur, since it looks for each. */
function createParser({ feed, items }: CanonicalFeed): TreeParser {
  const customFields = {
    item: [...keepAll(items), ['$', 'wire:$', { keepArray: true }]],
    feed: keepAll([feed]),
  };
  return new TreeParser({ customFields } as unknown as Parser.ParserOptions<object, object>);
}

function keepAll(nodes: readonly XmlNode[]): readonly unknown[] {
  const names = new Set(nodes.flatMap((node) => node.children.map(({ name }) => name)));
  return [...names].map((name) => [treeName(name), wireKey(name), { keepArray: true }]);
}

/**
 * A canonical document through rss-parser. Where a version of it has no place for a tree it gets the same document
 * as text, with the same result in twice the time.
 */
export async function readCanonical(canonical: CanonicalFeed): Promise<ReadFeed> {
  const parser = createParser(canonical);
  if (typeof parser.xmlParser?.parseString === 'function') return parser.readTree(toXml2js(canonical));
  return readAsText(canonical);
}

/** The way through rss-parser's public interface alone. */
export async function readAsText(canonical: CanonicalFeed): Promise<ReadFeed> {
  return (await createParser(canonical).parseString(toXmlText(canonical))) as unknown as ReadFeed;
}
