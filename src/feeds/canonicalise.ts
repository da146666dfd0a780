import { Tokenizer } from 'htmlparser2';
import { CanonicalBuilder } from './canonical-builder.ts';
import type { CanonicalFeed } from './canonical-xml.ts';
import { repairXml } from './repair-xml.ts';
import { declaredEntities, decodeXmlText, ignoreTokens } from './xml-entities.ts';

/**
 * Any RSS, RDF, Atom or CDF document, however broken, to clean elements with known names; null where no feed is in it.
 * It reads tokens, not a tree, so that unclosed and stray tags, missing ends, other prefixes and inline markup
 * lose nothing. Linear in time; nesting and the text of one element are capped.
 */
export function canonicalise(source: string, url: string | null): CanonicalFeed | null {
  const { text, problems } = repairXml(source);
  const declared = declaredEntities(text);
  const builder = new CanonicalBuilder(url, (raw) => decodeXmlText(raw, declared));
  let name = '';
  let attributes: [name: string, value: string][] = [];
  let attribute = '';
  let value = '';
  const tokenizer = new Tokenizer(
    { xmlMode: true, decodeEntities: false },
    {
      ...ignoreTokens,
      ontext: (start, end) => builder.text(text.slice(start, end)),
      oncdata: (start, end, offset) => builder.cdata(text.slice(start, end - offset)),
      onopentagname: (start, end) => {
        name = text.slice(start, end);
        attributes = [];
      },
      onattribname: (start, end) => {
        attribute = text.slice(start, end);
        value = '';
      },
      onattribdata: (start, end) => {
        value += text.slice(start, end);
      },
      onattribend: () => {
        if (attributes.length < 200) attributes.push([attribute, decodeXmlText(value, declared)]);
      },
      onopentagend: () => builder.open(name, attributes),
      onselfclosingtag: () => {
        builder.open(name, attributes);
        builder.close(name);
      },
      onclosetag: (start, end) => builder.close(text.slice(start, end)),
    },
  );
  tokenizer.write(text);
  tokenizer.end();
  return builder.finish(problems);
}
