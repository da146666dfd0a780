import { describe, expect, test } from 'vitest';
import { meets } from '../../bench/conformance/compare.ts';
import { readers } from '../../bench/conformance/readers.ts';
import type { Expectation } from '../../bench/conformance/suite.ts';

const feed = new TextEncoder().encode(
  '<rss version="2.0"><channel><title>De Meerkoet</title><item><title>Brand &amp;amp; rook</title>' +
    '<pubDate>Mon, 04 May 2026 08:05:00 GMT</pubDate><category domain="desk">Binnenland</category></item></channel></rss>',
);
const suiteCase = { file: 'x.xml', section: 'x', contentType: null, decoded: true, expect: [] };
const entry = (field: string, value: string | number): Expectation => ({
  of: 'entry',
  index: 0,
  field,
  value,
});

describe.each(readers)('the measure of $name', ({ read }) => {
  test('what is right counts, as text and as an instant', async () => {
    const seen = await read(feed, suiteCase);
    expect(meets(seen, { of: 'feed', index: 0, field: 'title', value: 'De <b>Meerkoet</b>' })).toBe(true);
    expect(meets(seen, entry('title', 'Brand & rook'))).toBe(true);
    expect(meets(seen, entry('@published', Date.parse('2026-05-04T08:05:00Z') / 1000))).toBe(true);
    expect(meets(seen, entry('tags.0.term', 'Binnenland'))).toBe(true);
  });

  test('what is wrong or absent does not', async () => {
    const seen = await read(feed, suiteCase);
    expect(meets(seen, entry('title', 'Brand'))).toBe(false);
    expect(meets(seen, entry('@published', 1))).toBe(false);
    expect(meets(seen, entry('summary', 'Brand & rook'))).toBe(false);
    expect(meets(seen, { ...entry('title', 'Brand & rook'), index: 1 })).toBe(false);
  });
});
