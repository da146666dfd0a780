import { expect, test } from 'vitest';
import { decompress } from '../../../src/feeds/fetch/decompress.ts';
import { packers } from '../../support/feed-server.ts';

const limit = { maxBytes: 1_000_000 };
/** Documents of every size, some of them all repetition, some not. */
const documents = Array.from({ length: 400 }, (_, size) => {
  const items = Array.from({ length: size }, (_item, n) => `<item>${(n * 7919 * size) % 99991}</item>`);
  return `<?xml version="1.0"?>\n<rss>${'<!-- -->'.repeat(size % 7)}${items.join('')}</rss>`;
});

test.each([
  ['gzip', 'gzip'],
  ['br', 'br'],
  ['deflate', 'deflate'],
  ['rawDeflate', 'deflate'],
] as const)(
  'packed bytes are never taken for text, whatever they begin with: %s',
  async (packer, encoding) => {
    for (const document of documents) {
      const unpacked = await decompress(packers[packer](document), encoding, limit);
      expect(unpacked.toString()).toBe(document);
    }
  },
);

test.each(['gzip', 'br', 'deflate'])('text is never taken for packed bytes: %s', async (encoding) => {
  for (const document of documents) {
    expect((await decompress(Buffer.from(document), encoding, limit)).toString()).toBe(document);
  }
});

test('brotli of more than 64 KB starts with a bracket, as JSON does, and is unpacked all the same', async () => {
  const items = Array.from({ length: 8000 }, (_item, n) => `<item>${(n * 7919) % 99991}</item>`);
  const document = `<rss>${items.join('')}</rss>`;
  const packed = packers.br(document);
  expect(packed.subarray(0, 1).toString()).toBe('[');
  expect((await decompress(packed, 'br', limit)).toString()).toBe(document);
});

test('a body that was packed twice is unpacked twice', async () => {
  const document = '<rss/>';
  const twice = packers.br(packers.gzip(document));
  expect((await decompress(twice, 'gzip, br', limit)).toString()).toBe(document);
});
