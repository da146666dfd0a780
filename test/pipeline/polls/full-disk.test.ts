import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createLog } from '../../../src/observability/log.ts';
import { createPipeline } from '../../../src/pipeline/run-pipeline.ts';
import { newsroomDefaults } from '../../../src/settings/newsroom.ts';
import { UnusableStoreError } from '../../../src/store/unusable-store.ts';
import { type Newsdesk, openNewsdesk, presenter } from '../../support/newsdesk.ts';
import { wireItem } from '../../support/wire-item.ts';

let desk: Newsdesk;
beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
  desk = await openNewsdesk();
});
afterEach(async () => {
  vi.useRealTimers();
  await desk.close();
});

const notAsked = async () => {
  throw new Error('there is no source to read');
};

test('a night on a full disk is told in the log at each doubling, though embargoes can be looked for, and its end once', async () => {
  const { store, clock } = desk;
  const lines: string[] = [];
  let isFull = true;
  const due: typeof store.sources.due = async () => {
    if (isFull) throw new UnusableStoreError(new Error('database or disk is full'), 'file');
    return [];
  };
  const reading = {
    newsroom: newsroomDefaults,
    sources: [],
    fetcher: { fetch: notAsked, stop: async () => {} },
    parser: { parse: notAsked },
    enrich: () => wireItem({ guid: 'x' }),
  };
  const pipeline = createPipeline({
    ...reading,
    store: { ...store, sources: { ...store.sources, due } },
    clock,
    adapters: [],
    present: presenter,
    random: () => 0.5,
    log: createLog({ level: 'info', destination: { write: (line) => void lines.push(line) } }),
  });
  const ticks = async (count: number) => {
    for (let tick = 0; tick < count; tick++) {
      vi.advanceTimersByTime(1_000);
      await pipeline.readAnew(async () => reading);
    }
  };
  await ticks(100);
  isFull = false;
  await ticks(160);
  const stopped = pipeline.stop();
  vi.advanceTimersByTime(2_000);
  await stopped;
  const told = lines.map((line) => JSON.parse(line));
  expect(told.map(({ level, times }) => `${level} ${times}`)).toEqual([
    ...[1, 2, 4, 8, 16, 32, 64].map((times) => `error ${times}`),
    expect.stringMatching(/^info (99|100)$/),
  ]);
  expect(lines.join('')).not.toContain('stack');
});
