import { expect, test } from 'vitest';
import { usualTimes } from '../../../adapters/discord/times.ts';
import { slackTiming } from '../../../adapters/slack/link/timing.ts';
import { stopBounds } from '../../../src/chat/ports/stop-bounds.ts';

test('the parts of a stop fit in what all of it may take, and that in the two seconds that are promised', () => {
  const { lookMs, workMs, drainMs, goodbyeMs, hangUpMs, pagesMs, closeMs, allMs } = stopBounds;
  const together = Math.max(workMs, drainMs + goodbyeMs + hangUpMs, pagesMs);
  expect(lookMs + together + closeMs).toBeLessThanOrEqual(allMs);
  expect(allMs).toBeLessThanOrEqual(2_000 - 300);
  expect(slackTiming).toMatchObject({ drainMs, goodbyeMs });
  expect(usualTimes.drainMs).toBe(drainMs);
});
