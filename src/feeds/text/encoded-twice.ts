/** What windows-1252 has where Unicode has control characters, each with its byte. */
const windows1252: ReadonlyMap<number, number> = new Map(
  Array.from(
    new TextDecoder('windows-1252').decode(Uint8Array.from({ length: 32 }, (_, at) => 0x80 + at)),
    (char, at) => [char.charCodeAt(0), 0x80 + at],
  ),
);

/** The first byte of a character in UTF-8, and a second, as windows-1252 and ISO-8859-1 have them: `Ã©`, `â€`. */
const twoBytes = new RegExp(
  `[\\u00c2-\\u00f4][\\u0080-\\u00bf${String.fromCharCode(...windows1252.keys())}]`,
);

/**
 * The text of a document whose UTF-8 was taken for windows-1252 once and encoded again: `CafÃ©` is `Café`. Null: it was not,
 * or not the whole of it, and then nobody knows which part means what it says.
 */
export function decodedAgain(text: string): string | null {
  if (!twoBytes.test(text)) return null;
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const byte = windows1252.get(code) ?? code;
    if (byte > 0xff) return null;
    bytes[at] = byte;
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
