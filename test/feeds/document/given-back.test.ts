import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { describeDocument } from '../../../src/feeds/document/describe-document.ts';

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as (how: { readonly type: 'minor' }) => void;
const about = { contentType: 'application/rss+xml', url: 'https://wire.example/rss', readAt: 0 };

/** What the heap holds once what is young has been looked through as often as it takes to be old or gone, in bytes. */
function held(): number {
  for (let at = 0; at < 3; at++) collect({ type: 'minor' });
  return process.memoryUsage().heapUsed;
}

test('the text of a document is given back as soon as what is young is looked through, and stays with nothing old', () => {
  const documentOf = (at: number) =>
    Buffer.from(
      `<?xml version="1.0"?><rss version="2.0"><channel><title>${at}</title>${' '.repeat(100_000)}`,
    );
  const read = (at: number) => describeDocument(documentOf(at), about).isCut;
  for (let at = 0; at < 20; at++) read(at);
  const before = held();
  for (let at = 0; at < 100; at++) {
    expect(read(at)).toBe(true);
    if (at % 20 === 0) held();
  }
  // Ten million letters were read.
  expect(held() - before).toBeLessThan(2_000_000);
});
