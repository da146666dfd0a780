import { type Said, sayAll } from '../../domain/said/said.ts';
import { decodedAgain } from '../text/encoded-twice.ts';
import { problemWords } from '../words/problem-words.ts';

/** A document's bytes as text, with the encoding that was used and what had to be mended. */
export type DecodedText = {
  readonly text: string;
  readonly encoding: string;
  readonly problems: readonly Said[];
};

const boms: readonly (readonly [encoding: string, bytes: readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

/**
 * Bytes to text: byte order mark, then the HTTP charset, then the XML declaration, then UTF-8, and where the bytes
 * are none of these the first that loses little, or windows-1252, in which no byte is wrong. UTF-8 that was encoded twice is
 * decoded twice. Never throws.
 * RFC 7303 section 3 (a BOM beats the header, the header beats the declaration), labels by the WHATWG Encoding
 * Standard, as `TextDecoder` reads them (`iso-8859-1` is windows-1252 there, which is what feeds mean by it).
 */
export function decodeBytes(bytes: Uint8Array, contentType: string | null): DecodedText {
  const read = decodeOnce(bytes, contentType);
  const text = /^utf-?8$/.test(read.encoding) ? decodedAgain(read.text) : null;
  return text === null ? read : { ...read, text, problems: [...read.problems, problemWords.twiceEncoded] };
}

function decodeOnce(bytes: Uint8Array, contentType: string | null): DecodedText {
  const marked = boms.find(([, bom]) => bom.every((byte, at) => bytes[at] === byte));
  if (marked) return decodeAs(bytes, marked[0], []);
  const wide = wideWithoutMark(bytes);
  if (wide) return decodeAs(bytes, wide, []);
  const problems: Said[] = [];
  const claims = [charsetOfHeader(contentType), encodingOfDeclaration(bytes), 'utf-8'];
  for (const claim of claims) {
    if (claim === null) continue;
    const unicode = singleByte.test(claim) ? multibyteText(bytes) : null;
    if (unicode !== null) {
      return {
        text: unicode,
        encoding: 'utf-8',
        problems: [...problems, sayAll(problemWords.otherEncoding, { claim })],
      };
    }
    const text = tryDecode(bytes, claim);
    if (text !== null) return { text, encoding: claim.toLowerCase(), problems };
    problems.push(sayAll(problemWords.notValid, { claim }));
  }
  for (const claim of claims) {
    const damaged = claim === null ? null : tryDamaged(bytes, claim);
    if (claim === null || damaged === null) continue;
    return {
      text: damaged,
      encoding: claim.toLowerCase(),
      problems: [...problems, problemWords.lost],
    };
  }
  return decodeAs(bytes, 'windows-1252', [...problems, problemWords.asWindows]);
}

/** Text with a few bad bytes (cut off in a letter, a quote pasted from elsewhere): more letters are right than wrong. */
function tryDamaged(bytes: Uint8Array, encoding: string): string | null {
  try {
    const text = new TextDecoder(encoding).decode(bytes);
    let right = 0;
    let wrong = 0;
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (code === 0xfffd) wrong += 1;
      else if (code >= 0x80) right += 1;
    }
    return right > wrong ? text : null;
  } catch {
    return null;
  }
}

/** What servers put in the header unasked. Text in it that is valid UTF-8 beyond ASCII is UTF-8 all but surely. */
const singleByte = /^(?:us-ascii|ascii|latin-?1|iso-?8859-?1|windows-1252|cp1252)$/i;

function multibyteText(bytes: Uint8Array): string | null {
  return bytes.some((byte) => byte >= 0x80) ? tryDecode(bytes, 'utf-8') : null;
}

/** UTF-16 without a mark shows in the zero bytes beside the first `<` or `{`. XML 1.0 appendix F. */
function wideWithoutMark(bytes: Uint8Array): string | null {
  const [first, second] = bytes;
  const opens = (byte: number | undefined) => byte === 0x3c || byte === 0x7b;
  if (opens(first) && second === 0 && bytes[3] === 0) return 'utf-16le';
  if (first === 0 && opens(second) && bytes[2] === 0) return 'utf-16be';
  return null;
}

/** A mark or a first `<` of four bytes, either way round: XML 1.0 appendix F. */
const fourBytes = new Set([
  'fffe0000',
  '0000feff',
  '3c000000',
  '0000003c',
  '7b000000',
  '0000007b',
  '5b000000',
  '0000005b',
]);

/** The encoding of a document in one that is not read at all, by its first bytes or the header; null: none is known. */
export function unreadEncoding(bytes: Uint8Array, contentType: string | null): string | null {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 256)).toString('latin1');
  if (fourBytes.has(Buffer.from(head.slice(0, 4), 'latin1').toString('hex'))) return 'UTF-32';
  const isSeven =
    /^(?:\+\/v[89+/]|\s*\+ADw-)/.test(head) || /^utf-?7$/i.test(charsetOfHeader(contentType) ?? '');
  return isSeven || /<\?xml[^>]{0,200}?encoding\s*=\s*["']utf-?7["']/i.test(head) ? 'UTF-7' : null;
}

function charsetOfHeader(contentType: string | null): string | null {
  return /charset\s*=\s*["']?([\w.:-]{2,40})/i.exec(contentType ?? '')?.[1] ?? null;
}

function encodingOfDeclaration(bytes: Uint8Array): string | null {
  // Byte by byte: what a declaration is made of is ASCII.
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 1024)).toString('latin1');
  const declared = /<\?xml[^>]{0,200}?encoding\s*=\s*["']([\w.:-]{2,40})["']/i.exec(head)?.[1] ?? null;
  // A declaration that can be read byte by byte is not in UTF-16, whatever it says.
  return declared !== null && /utf-?(?:16|32)|ucs-?[24]|10646|unicode/i.test(declared) ? null : declared;
}

function tryDecode(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function decodeAs(bytes: Uint8Array, encoding: string, problems: readonly Said[]): DecodedText {
  const text = tryDecode(bytes, encoding);
  if (text !== null) return { text, encoding, problems };
  return {
    text: new TextDecoder(encoding).decode(bytes),
    encoding,
    problems: [...problems, sayAll(problemWords.lostIn, { claim: encoding })],
  };
}
