/** Longer texts, and those with other than ASCII characters, are read by expressions. */
const longest = 65_536;
const bytes = new Uint8Array(longest);
const encoder = new TextEncoder();
const decoder = new TextDecoder();

const gap = 0x80;
const other = 0x81;

/** What each byte becomes: a character, a gap between two, or `other`, which is no ASCII as these two marks are none. */
function tableOf(become: (character: string) => string): Uint8Array {
  const table = Uint8Array.from({ length: 256 }, () => other);
  for (let code = 0; code < 0x80; code++) {
    const character = become(String.fromCharCode(code));
    table[code] = character === '' ? gap : character.charCodeAt(0);
  }
  return table;
}

const words = tableOf((character) => (/[a-z0-9]/i.test(character) ? character.toLowerCase() : ''));
const spaced = tableOf((character) => (/\s/.test(character) ? '' : character));

/** The words of a text in small letters, a space between them; null where it is no ASCII text, or a long one. */
export function asciiWords(text: string): string | null {
  return throughTable(text, words);
}

/** The text with a single space for any white space, and none around it; null as above. */
export function asciiSpaced(text: string): string | null {
  return throughTable(text, spaced);
}

/** One pass over the bytes: an expression takes some ten times as long, since it makes a piece of text for each word. */
function throughTable(text: string, table: Uint8Array): string | null {
  if (text.length > longest) return null;
  const { read, written } = encoder.encodeInto(text, bytes);
  if (read !== written || read !== text.length) return null;
  let length = 0;
  let isParted = false;
  for (let at = 0; at < written; at++) {
    const character = table[bytes[at] ?? 0] ?? other;
    if (character === other) return null;
    if (character === gap) {
      isParted = length > 0;
      continue;
    }
    // What is written never overtakes what is read: a space stands for one byte of a gap at least.
    if (isParted) bytes[length++] = 0x20;
    bytes[length++] = character;
    isParted = false;
  }
  return decoder.decode(bytes.subarray(0, length));
}
