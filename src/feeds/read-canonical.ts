import Parser from 'rss-parser';
import { type CanonicalFeed, toXml2js, toXmlText, treeName } from './canonical-xml.ts';
import { feedElements, itemElements, personElements } from './feed-elements.ts';

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

const keepAll = (names: Iterable<string>) =>
  [...names, ...personElements].map((name) => [treeName(name), `wire:${name}`, { keepArray: true }]);

/** Fresh options each time: rss-parser writes defaults into the object it is given. */
function createParser(): TreeParser {
  const item = [...keepAll(itemElements), ['$', 'wire:$', { keepArray: true }]];
  const customFields = { item, feed: keepAll(feedElements) };
  return new TreeParser({ customFields } as unknown as Parser.ParserOptions<object, object>);
}

/**
 * A canonical document through rss-parser. Where a version of it has no place for a tree it gets the same document
 * as text, with the same result in twice the time.
 */
export async function readCanonical(canonical: CanonicalFeed): Promise<ReadFeed> {
  const parser = createParser();
  if (typeof parser.xmlParser?.parseString === 'function') return parser.readTree(toXml2js(canonical));
  return readAsText(canonical);
}

/** The way through rss-parser's public interface alone. */
export async function readAsText(canonical: CanonicalFeed): Promise<ReadFeed> {
  return (await createParser().parseString(toXmlText(canonical))) as unknown as ReadFeed;
}
