/**
 * A message of a wire line as its bytes. It is written so that it can be read: control characters as Unicode's pictures of
 * them (`␁` SOH, `␂` STX, `␃` ETX, `␄` EOT, `␡` DEL …), line ends as the file has them.
 */
export function wireLine(text: string, encoding: 'utf8' | 'latin1' = 'utf8', lineEnd = '\r\n'): Uint8Array {
  const plain = text
    .replaceAll(/[\u2400-\u241f]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0x2400))
    .replaceAll('␡', '\x7f')
    .replaceAll('\n', lineEnd);
  return new Uint8Array(Buffer.from(plain, encoding));
}

/** The bytes of a fixture: of a `.txt` those of a line, ISO-8859-1 where its name says so. */
export function fixtureBytes(name: string, bytes: Uint8Array): Uint8Array {
  if (!name.endsWith('.txt')) return bytes;
  return wireLine(Buffer.from(bytes).toString('utf8'), name.includes('latin1') ? 'latin1' : 'utf8');
}
