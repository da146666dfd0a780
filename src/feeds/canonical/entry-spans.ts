import type { BuiltFeed, XmlNode } from './canonical-xml.ts';
import type { ElementNames } from './element-names.ts';
import { declarationsOf } from './namespace-scope.ts';
import type { Frame } from './open-element.ts';

/** What an item inherits from the elements around it. */
type Surroundings = Pick<Frame, 'scope' | 'base' | 'language'> & { readonly depth: number };

/** Where the items of a document stand in its text, as far as they can be known again by that alone. */
export class EntrySpans {
  readonly #spans = new Map<XmlNode, readonly [start: number, end: number]>();
  /** Of the first item. */
  #surroundings: Surroundings | null = null;
  #unread = 0;

  /** Whether an item that opens in this element, so deep, inherits what the first did: only those can be known again. */
  isAsOthers({ scope, base, language }: Frame, depth: number): boolean {
    this.#surroundings ??= { scope, base, language, depth };
    const first = this.#surroundings;
    const isSameScope = first.scope === scope && first.depth === depth;
    return isSameScope && first.base === base && first.language === language;
  }

  /** Here stood an item that is known. */
  countUnread(): void {
    this.#unread++;
  }

  keep(item: XmlNode, start: number, end: number): void {
    this.#spans.set(item, [start, end]);
  }

  /** `url`: of the document. */
  finish(
    { kind, root }: ElementNames,
    url: string | null,
  ): Pick<BuiltFeed, 'spans' | 'surroundings' | 'unread'> {
    const around = this.#surroundings;
    const inherited = around && [declarationsOf(around.scope), around.base, around.language, around.depth];
    const surroundings = JSON.stringify([kind, root, url, inherited]);
    return { spans: this.#spans, surroundings, unread: this.#unread };
  }
}
