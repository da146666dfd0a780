import { entryKey } from '../known-entries.ts';
import type { Attribute } from './kept-attributes.ts';

/** A document with its known entries taken out, each with an empty element in its place. */
export type CutDocument = { readonly text: string; readonly keys: readonly string[] };

const attribute = 'telex-unread';
const elements = ['item', 'entry'] as const;

/**
 * Takes the entries out of a document that are known by their text. What is taken out is what stands between two tags and
 * need not be an entry: whoever reads the rest has to find each of the empty elements where an entry may stand, or else
 * reads the whole document. Null where there is nothing to take out, or what is left could not be told apart. Linear.
 */
export function cutKnown(text: string, known: ReadonlySet<string>): CutDocument | null {
  if (known.size === 0 || text.includes(attribute)) return null;
  const name = elements.find((each) => text.includes(`</${each}>`));
  if (name === undefined) return null;
  const [opening, closing] = [`<${name}`, `</${name}>`];
  const pieces: string[] = [];
  const keys: string[] = [];
  let done = 0;
  for (let at = text.indexOf(opening); at !== -1; ) {
    if (!endsName(text[at + opening.length])) {
      at = text.indexOf(opening, at + opening.length);
      continue;
    }
    const end = text.indexOf(closing, at);
    if (end === -1) break;
    const next = end + closing.length;
    const key = entryKey(text.slice(at, next));
    if (known.has(key)) {
      pieces.push(text.slice(done, at), `<${name} ${attribute}="${keys.length}"/>`);
      keys.push(key);
      done = next;
    }
    at = text.indexOf(opening, next);
  }
  return keys.length === 0 ? null : { text: pieces.join('') + text.slice(done), keys };
}

/** `<items>` is no item. */
function endsName(character: string | undefined): boolean {
  return character === '>' || (character !== undefined && /\s/.test(character));
}

/** Whether these are the attributes of an element that stands for a known entry. */
export function standsForKnown(attributes: readonly Attribute[]): boolean {
  return attributes.length === 1 && attributes[0]?.[0] === attribute;
}
