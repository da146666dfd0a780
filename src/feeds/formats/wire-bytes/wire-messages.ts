import type { DecodedDocument } from '../../format-reader.ts';

/**
 * One message of a wire line, as it came: each character is a byte, since messages of one file may be in several encodings
 * (`wireText` reads them). Line ends are `\n`.
 */
export type WireMessage = {
  /** From its start to STX: the header lines. */
  readonly head: string;
  /** From STX to ETX; from an empty line on where no STX came, to the end where no ETX did. */
  readonly text: string;
  /** Behind ETX: when it was sent. Empty where no ETX came. */
  readonly tail: string;
};

/** What a document holds of messages. */
export type WireMessages = {
  readonly messages: readonly WireMessage[];
  /** The last one stops before its ETX, or within the line behind it, and is left out. */
  readonly isCut: boolean;
  /** Messages before the last that another began in, without an ETX. */
  readonly unended: number;
};

/** What a format calls a message. */
export type MessageShape = {
  /** How one begins behind its SOH or padding: global, so that it finds all of them. */
  readonly start: RegExp;
  /** Whether the line behind ETX is whole. */
  readonly isWholeTail: (tail: string) => boolean;
  /** Where the text begins in a message without STX. */
  readonly textAt: (message: string) => number;
};

const stx = '\x02';
const etx = '\x03';
const eot = '\x04';

/** What lines send before and behind messages so that a receiver comes into step. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is meant.
const padding = /^[\s\0\x04\x0c\x0e\x0f\x16\x1b\x7f\ufeff]+/;

/** Where a message may begin: at the very start, behind SOH, or behind padding and what came before. For a lookbehind. */
export const messageStart = String.raw`(?<=[\x01\x16\x7f\0]|^|(?:^|\x04)\s{1,8}|^\xef\xbb\xbf)`;

/** The beginning of a document behind its padding, of which a format asks whether it is one of its own. */
export function openingOf({ text }: Pick<DecodedDocument, 'text'>): string {
  return text.replace(padding, '').slice(0, 2_000);
}

/** Parts a document into its messages. */
export function partMessages(bytes: Uint8Array, shape: MessageShape): WireMessages {
  const raw = rawText(bytes);
  const starts = [...raw.matchAll(shape.start)].map(({ index }) => index);
  const pieces = starts.map((start, at) => raw.slice(start, starts[at + 1]));
  const parted = pieces.map((piece) => partOne(piece, shape));
  const last = parted.at(-1);
  const isCut = last !== undefined && !last.isEnded;
  return {
    messages: (isCut ? parted.slice(0, -1) : parted).map(({ message }) => message),
    isCut,
    unended: parted.slice(0, -1).filter(({ isEnded }) => !isEnded).length,
  };
}

const trailing = /[\s\x7f]+$/;

function partOne(
  piece: string,
  { isWholeTail, textAt }: MessageShape,
): { readonly message: WireMessage; readonly isEnded: boolean } {
  // A lone ETX or EOT in the text ends nothing: the last ETX does.
  const end = piece.lastIndexOf(etx);
  const over = piece.indexOf(eot, end + 1);
  const opened = piece.indexOf(stx);
  const isOpened = opened !== -1 && (end === -1 || opened < end);
  const from = isOpened ? opened : textAt(piece);
  const to = end === -1 ? (over === -1 ? piece.length : over) : end;
  const tail = end === -1 ? '' : piece.slice(end + 1, Math.min(over === -1 ? piece.length : over, end + 300));
  const said = tail.replace(trailing, '');
  return {
    message: {
      head: piece.slice(0, from),
      text: piece.slice(from, Math.max(from, to)).replace(stx, ''),
      tail: said,
    },
    isEnded: over !== -1 || (end !== -1 && (said !== tail || said === '' || isWholeTail(said))),
  };
}

/** Bytes as characters, one for one (`wireText` reads them); line ends as `\n`. */
export function rawText(bytes: Uint8Array): string {
  const isWide = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  const narrow = isWide
    ? Buffer.from(new TextDecoder(bytes[0] === 0xff ? 'utf-16le' : 'utf-16be').decode(bytes), 'utf8')
    : Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return narrow.toString('latin1').replaceAll(/\r\n?/g, '\n');
}

/** A part of a message as text: UTF-8 where it is that, else ISO-8859-1 as Windows writes it, in which no byte is wrong. */
export function wireText(raw: string): string {
  const bytes = Buffer.from(raw, 'latin1');
  try {
    return utf8.decode(bytes);
  } catch {
    return latin1.decode(bytes);
  }
}

const utf8 = new TextDecoder('utf-8', { fatal: true });
const latin1 = new TextDecoder('windows-1252');
