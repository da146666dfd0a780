import { promisify } from 'node:util';
import { brotliDecompress, constants, gunzip, inflate, inflateRaw, zstdDecompress } from 'node:zlib';
import { sayAll } from '../../domain/said/said.ts';
import { fetchWords as words } from '../words/fetch-words.ts';
import { FetchError } from './fetch-outcome.ts';

/** No honest feed shrinks to less than this part of itself; zlib's own limit is 1:1032. */
const maxRatio = 200;
/** Below this size the ratio says nothing: a small feed may well be all repetition. */
const ratioFreeBytes = 1024 * 1024;
const maxLayers = 3;

const unpackers: Readonly<
  Record<string, (body: Buffer, options: { readonly maxOutputLength: number }) => Promise<Buffer>>
> = {
  // Sync flush: of a body that was cut off we keep what can be read; the reader behind us copes with half a document.
  gzip: (body, options) => promisify(gunzip)(body, { ...options, finishFlush: constants.Z_SYNC_FLUSH }),
  zlib: (body, options) => promisify(inflate)(body, { ...options, finishFlush: constants.Z_SYNC_FLUSH }),
  raw: (body, options) => promisify(inflateRaw)(body, { ...options, finishFlush: constants.Z_SYNC_FLUSH }),
  br: (body, options) =>
    promisify(brotliDecompress)(body, { ...options, finishFlush: constants.BROTLI_OPERATION_FLUSH }),
  zstd: (body, options) =>
    promisify(zstdDecompress)(body, { ...options, finishFlush: constants.ZSTD_e_flush }),
};

/**
 * A body as it was before `Content-Encoding`. The bytes are believed over the header, since servers lie both ways: plain
 * text said to be gzip passes as it is, gzip said to be plain is unpacked. At most `maxBytes` come out.
 * @throws FetchError too-large, bomb or bad-encoding
 */
export async function decompress(
  body: Buffer,
  contentEncoding: string | null,
  maxBytes: number,
): Promise<Buffer> {
  const claimed = (contentEncoding ?? '')
    .toLowerCase()
    .split(',')
    .map((name) => name.trim().replace(/^x-/, ''))
    .filter((name) => name !== '' && name !== 'identity');
  let unpacked = body;
  for (let layer = 0; layer < maxLayers; layer += 1) {
    const claim = claimed.pop();
    const packing = detectPacking(unpacked, claim);
    if (packing === null) return unpacked;
    unpacked = await unpack(unpacked, packing, maxBytes);
  }
  return unpacked;
}

function detectPacking(body: Buffer, claim: string | undefined): string | null {
  if (body.length === 0 || looksLikeText(body)) return null;
  if (body[0] === 0x1f && body[1] === 0x8b) return 'gzip';
  // RFC 8878 section 3.1.1: the magic number of a frame.
  if (body[0] === 0x28 && body[1] === 0xb5 && body[2] === 0x2f && body[3] === 0xfd) return 'zstd';
  if (claim === 'br') return 'br';
  if (claim === 'deflate') return isZlib(body) ? 'zlib' : 'raw';
  if (claim !== undefined && claim !== 'gzip') {
    throw new FetchError('bad-encoding', sayAll(words.packed, { claim }));
  }
  return null;
}

async function unpack(body: Buffer, packing: string, maxBytes: number): Promise<Buffer> {
  const byRatio = Math.max(ratioFreeBytes, body.length * maxRatio);
  const maxOutputLength = Math.min(maxBytes, byRatio);
  try {
    return (await unpackers[packing]?.(body, { maxOutputLength })) ?? body;
  } catch (error) {
    if (!isTooLarge(error)) {
      throw new FetchError('bad-encoding', sayAll(words.notUnpacked, { packing }), {
        cause: error,
      });
    }
    if (byRatio < maxBytes) {
      throw new FetchError('bomb', sayAll(words.bomb, { bytes: String(body.length), ratio: maxRatio }));
    }
    throw new FetchError('too-large', sayAll(words.unpackedTooLarge, { most: String(maxBytes) }));
  }
}

/**
 * Starts, after a BOM and white space, with `<` or `{` or `[`, and goes on without control characters; in one byte a
 * character or two (UTF-16). The opening alone would not do: brotli often starts with `[`.
 */
function looksLikeText(body: Buffer): boolean {
  const opening = body.subarray(0, 512).toString('latin1').replaceAll('\0', '');
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what tells packed bytes from text
  return /^(?:\xef\xbb\xbf|\xfe\xff|\xff\xfe)?\s*[<{[][^\x00-\x08\x0e-\x1f]*$/.test(opening);
}

/** RFC 1950: method 8 and a check sum over the first two bytes. */
function isZlib(body: Buffer): boolean {
  const [first = 0, second = 0] = body;
  return (first & 0x0f) === 8 && ((first << 8) | second) % 31 === 0;
}

function isTooLarge(error: unknown): boolean {
  return error instanceof RangeError && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE';
}
