import { describe, expect, test } from 'vitest';
import { hostileDocuments } from '../support/growth/hostile-documents.ts';
import { parseText } from '../support/read-fixture.ts';

/** Of the thread, in ms, the less of two: what others do on the machine, and the collector, count as little as can be. */
async function cpuOf(document: string): Promise<number> {
  const taken: number[] = [];
  for (let round = 0; round < 2; round++) {
    const before = process.threadCpuUsage();
    await parseText(document).catch((error: unknown) => {
      if (!(error instanceof Error) || error.name !== 'FeedError') throw error;
    });
    const { user, system } = process.threadCpuUsage(before);
    taken.push((user + system) / 1000);
  }
  return Math.min(...taken);
}

// A busy machine makes a run look worse than it was, never one that grows with the square look linear: hence the retries.
describe('four times the document costs about four times the work, whatever is in it', { retry: 4 }, () => {
  test.each(hostileDocuments)('%s', async (_name, grow) => {
    await cpuOf(grow(16_384));
    const small = await cpuOf(grow(65_536));
    const double = await cpuOf(grow(131_072));
    const large = await cpuOf(grow(260_000));
    // Linear is 2 and 4, square is 4 and 16; below some ms there is only noise.
    expect(double).toBeLessThan(3.5 * Math.max(small, 8));
    expect(large).toBeLessThan(8 * Math.max(small, 4));
  });
});
