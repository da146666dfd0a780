import { decodeHTMLStrict } from 'entities';
import { type Said, sayAll } from '../../domain/said/said.ts';
import { problemWords } from '../words/problem-words.ts';
import { joinSurrogatePairs } from './surrogate-pairs.ts';

/** Reads the references of a document's texts. It belongs to one document, since what a document may add has an end. */
export type EntityDecoder = {
  /**
   * Decodes the references of a piece of XML text, once. Beyond XML's own five it knows those HTML has (`&eacute;`)
   * and those the document declares itself, unexpanded: a declared text is never read again for references, so
   * nothing grows by nesting. What is unknown stays as it stands, and so does what would add more text to the document
   * than it has itself, or 100,000 characters if that is more.
   */
  decode(text: string): string;
  /** What was not expanded, one English sentence each. */
  problems(): readonly Said[];
};

/** What the entities that a document declares may add to it, in UTF-16 units, if it is not longer than this itself. */
const leastExpansion = 100_000;

/** A decoder for the references in `text`, the whole of a document. */
export function createEntityDecoder(text: string): EntityDecoder {
  const { declared, leavesSome } = declaredEntities(text);
  const room = Math.max(text.length, leastExpansion);
  let left = room;
  const expand = (whole: string, number: string | undefined, name: string): string => {
    if (number !== undefined) return character(number);
    const known = xmlEntities.get(name);
    if (known !== undefined) return known;
    const value = declared.get(name);
    if (value === undefined) return decodeHTMLStrict(whole);
    if (left < value.length) {
      left = -1;
      return whole;
    }
    left -= value.length;
    return value;
  };
  return {
    decode: (raw) =>
      mendCharacters(raw.includes('&') ? expandReferences(joinSurrogatePairs(raw), expand) : raw),
    problems: () => [
      ...(leavesSome ? [problemWords.entities] : []),
      ...(left < 0 ? [sayAll(problemWords.entitiesTooLong, { most: String(room) })] : []),
    ],
  };
}

/** Decodes text that belongs to no document with declarations of its own. */
export function decodeXmlText(text: string): string {
  return plain.decode(text);
}

const xmlEntities: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
]);

type Expand = (whole: string, number: string | undefined, name: string) => string;

const reference = /&(?:(#[xX][0-9a-fA-F]{1,8}|#[0-9]{1,8});?|([A-Za-z][\w.-]{0,60});)/y;

/** Each reference once. Markup within a text is nothing but `&lt;`, `&gt;` and `&amp;`, which are told by their letters: the expression takes twice the time. */
function expandReferences(text: string, expand: Expand): string {
  let expanded = '';
  let done = 0;
  for (let at = text.indexOf('&'); at !== -1; at = text.indexOf('&', at)) {
    const usual = usualAt(text, at + 1);
    if (usual === '') {
      reference.lastIndex = at;
      const found = reference.exec(text);
      if (found === null) {
        at += 1;
        continue;
      }
      const [whole, number, name = ''] = found;
      expanded += text.slice(done, at) + expand(whole, number, name);
      at += whole.length;
    } else {
      expanded += text.slice(done, at) + usual;
      at = text.indexOf(';', at) + 1;
    }
    done = at;
  }
  return expanded + text.slice(done);
}

/** The character of `lt;`, `gt;` or `amp;` where one begins at `at`; else nothing. */
function usualAt(text: string, at: number): '<' | '>' | '&' | '' {
  if (text.startsWith('lt;', at)) return '<';
  if (text.startsWith('gt;', at)) return '>';
  return text.startsWith('amp;', at) ? '&' : '';
}

/** The character of a numeric reference, `#8364` or `#x20ac`. */
function character(number: string): string {
  const codePoint = /^#x/i.test(number) ? Number.parseInt(number.slice(2), 16) : Number(number.slice(1));
  const valid = codePoint > 0 && codePoint <= 0x10ffff && (codePoint < 0xd800 || codePoint > 0xdfff);
  return valid ? String.fromCodePoint(codePoint) : '\ufffd';
}

/** What windows-1252 has where Unicode has control characters: feeds write `&#146;` and mean ’. */
const windows1252 = new TextDecoder('windows-1252').decode(
  Uint8Array.from({ length: 32 }, (_, i) => 0x80 + i),
);
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what XML 1.0 section 2.2 forbids.
const unprintable = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ufffe\uffff]/;
// biome-ignore lint/suspicious/noControlCharactersInRegex: as above.
const everyUnprintable = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ufffe\uffff]/g;

/** Text without control characters, those of windows-1252 put right. */
export function mendCharacters(text: string): string {
  if (!unprintable.test(text)) return text;
  return text.replace(everyUnprintable, (char) => {
    const code = char.charCodeAt(0);
    return code >= 0x80 && code <= 0x9f ? (windows1252[code - 0x80] ?? '') : '';
  });
}

const declaration = /<!ENTITY\s+([A-Za-z][\w.-]{0,60})\s+(?:"([^"]{0,1000})"|'([^']{0,1000})')\s*>/g;

/**
 * The plain texts a DOCTYPE declares: `<!ENTITY anp "ANP">`. External ones, and those built from others, are left
 * out: they read as they stand (`&c;`), so no bomb goes off and no file is fetched.
 */
function declaredEntities(text: string): {
  readonly declared: ReadonlyMap<string, string>;
  readonly leavesSome: boolean;
} {
  const declared = new Map<string, string>();
  const head = text.slice(0, 65_536);
  if (!head.includes('<!ENTITY')) return { declared, leavesSome: false };
  for (const [, name = '', double, single] of head.matchAll(declaration)) {
    const value = decodeXmlText(double ?? single ?? '');
    if (!/[&%][A-Za-z][\w.-]*;/.test(value) && declared.size < 256) declared.set(name, value);
  }
  return { declared, leavesSome: (head.match(/<!ENTITY\s/g)?.length ?? 0) > declared.size };
}

const plain = createEntityDecoder('');
