/**
 * The text of a file that a person saved with whatever editor or shell there was: UTF-8 or UTF-16 (PowerShell 5 writes that), with a
 * byte order mark or without, and Windows-1252 in each line that is no UTF-8.
 */
export function decodeText(bytes: Uint8Array): string {
  const wide = wideOf(bytes);
  if (wide !== null) return new TextDecoder(wide).decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return linesOf(bytes).map(decodeLine).join('');
  }
}

const newline = 0x0a;
/** Of the beginning of a file: so much tells how wide its letters are. */
const looked = 1_000;

/** By its mark, else by the zeros between its letters; null: the letters are a byte wide. */
function wideOf(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  const beginning = bytes.subarray(0, looked);
  const zeros = [0, 1].map((at) => beginning.filter((byte, index) => index % 2 === at && byte === 0).length);
  const most = beginning.length / 4;
  if ((zeros[1] ?? 0) > most) return 'utf-16le';
  return (zeros[0] ?? 0) > most ? 'utf-16be' : null;
}

function linesOf(bytes: Uint8Array): readonly Uint8Array[] {
  const lines: Uint8Array[] = [];
  for (let start = 0; start < bytes.length; ) {
    const end = bytes.indexOf(newline, start);
    const next = end === -1 ? bytes.length : end + 1;
    lines.push(bytes.subarray(start, next));
    start = next;
  }
  return lines;
}

function decodeLine(line: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(line);
  } catch {
    return new TextDecoder('windows-1252').decode(line);
  }
}
