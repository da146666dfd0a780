import type { Transform } from 'node:stream';
import { promisify } from 'node:util';
import {
  brotliDecompress,
  constants,
  createBrotliDecompress,
  createGunzip,
  createInflate,
  createInflateRaw,
  createZstdDecompress,
  gunzip,
  inflate,
  inflateRaw,
  zstdDecompress,
} from 'node:zlib';
import pLimit from 'p-limit';
import { sayAll } from '../../domain/said/said.ts';
import { fetchWords as words } from '../words/fetch-words.ts';
import { FetchError } from './fetch-outcome.ts';

/** No honest feed shrinks to less than this part of itself; zlib's own limit is 1:1032. */
const maxRatio = 200;
/** Below this size the ratio says nothing: a small feed may well be all repetition. */
const ratioFreeBytes = 1024 * 1024;
const maxLayers = 3;

/** So much of a document is unpacked before anybody is asked whether there is room for more. */
const freeBytes = 64 * 1024;
/**
 * What may be short is unpacked four at a time, as many as Node has threads for it, since what unpacks holds as much as it gives. None of
 * them waits for room, so that none waits for ever.
 */
const oneOfFour = pLimit(4);

type Packing = 'gzip' | 'zlib' | 'raw' | 'br' | 'zstd';
type Unpacker = {
  readonly short: (body: Buffer) => Promise<Buffer>;
  readonly long: () => Transform;
};

// Sync flush: of a body that was cut off we keep what can be read; the reader behind us copes with half a document.
const zlib = { finishFlush: constants.Z_SYNC_FLUSH, maxOutputLength: freeBytes };
const brotli = { finishFlush: constants.BROTLI_OPERATION_FLUSH, maxOutputLength: freeBytes };
const zstd = { finishFlush: constants.ZSTD_e_flush, maxOutputLength: freeBytes };
const inParts = { maxOutputLength: Number.MAX_SAFE_INTEGER, chunkSize: freeBytes };
const unpackers: Readonly<Record<Packing, Unpacker>> = {
  gzip: { short: (body) => promisify(gunzip)(body, zlib), long: () => createGunzip({ ...zlib, ...inParts }) },
  zlib: {
    short: (body) => promisify(inflate)(body, zlib),
    long: () => createInflate({ ...zlib, ...inParts }),
  },
  raw: {
    short: (body) => promisify(inflateRaw)(body, zlib),
    long: () => createInflateRaw({ ...zlib, ...inParts }),
  },
  br: {
    short: (body) => promisify(brotliDecompress)(body, brotli),
    long: () => createBrotliDecompress({ ...brotli, ...inParts }),
  },
  zstd: {
    short: (body) => promisify(zstdDecompress)(body, zstd),
    long: () => createZstdDecompress({ ...zstd, ...inParts }),
  },
};

/** How much is unpacked of a body. */
export type UnpackLimits = {
  readonly maxBytes: number;
  /** There are so many bytes more of it: waited for before it goes on. Default: it goes on. */
  readonly onUnpacked?: ((bytes: number) => Promise<void>) | undefined;
};

/**
 * A body as it was before `Content-Encoding`. The bytes are believed over the header, since servers lie both ways: plain
 * text said to be gzip passes as it is, gzip said to be plain is unpacked. At most `maxBytes` come out.
 * @throws FetchError too-large, bomb or bad-encoding
 */
export async function decompress(
  body: Buffer,
  contentEncoding: string | null,
  limits: UnpackLimits,
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
    unpacked = await unpack(unpacked, packing, limits);
  }
  return unpacked;
}

function detectPacking(body: Buffer, claim: string | undefined): Packing | null {
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

async function unpack(
  body: Buffer,
  packing: Packing,
  { maxBytes, onUnpacked }: UnpackLimits,
): Promise<Buffer> {
  const byRatio = Math.max(ratioFreeBytes, body.length * maxRatio);
  const mostBytes = Math.min(maxBytes, byRatio);
  const short = body.length > freeBytes ? null : await oneOfFour(() => unpackShort(body, packing));
  const unpacked = short ?? (await unpackLong(body, packing, { maxBytes: mostBytes, onUnpacked }));
  if (unpacked !== null && unpacked.length <= mostBytes) return unpacked;
  if (byRatio < maxBytes) {
    throw new FetchError('bomb', sayAll(words.bomb, { bytes: String(body.length), ratio: maxRatio }));
  }
  throw new FetchError('too-large', sayAll(words.unpackedTooLarge, { most: String(maxBytes) }));
}

/** null: there is more of it. */
async function unpackShort(body: Buffer, packing: Packing): Promise<Buffer | null> {
  try {
    return await unpackers[packing].short(body);
  } catch (error) {
    if (isTooLarge(error)) return null;
    throw notUnpacked(packing, error);
  }
}

/** null: there is more of it than `maxBytes`. */
async function unpackLong(
  body: Buffer,
  packing: Packing,
  { maxBytes, onUnpacked }: UnpackLimits,
): Promise<Buffer | null> {
  const unpacking = unpackers[packing].long();
  unpacking.end(body);
  const parts: Buffer[] = [];
  let length = 0;
  try {
    for await (const part of unpacking as AsyncIterable<Buffer>) {
      length += part.length;
      if (length > maxBytes) return null;
      parts.push(part);
      await onUnpacked?.(part.length);
    }
  } catch (error) {
    throw error === unpacking.errored ? notUnpacked(packing, error) : error;
  }
  return Buffer.concat(parts);
}

function notUnpacked(packing: Packing, cause: unknown): FetchError {
  return new FetchError('bad-encoding', sayAll(words.notUnpacked, { packing }), { cause });
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
