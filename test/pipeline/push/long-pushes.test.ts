import { setImmediate as breath } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { createPushTaker, type PushTakerDeps } from '../../../src/pipeline/polls/push-taker.ts';
import { quietLog } from '../../support/quiet-log.ts';

test('of long documents that hubs send of sources that are being read no more than 16 MB waits, and the others are polled', async () => {
  const ids = Array.from({ length: 20 }, (_, at) => `bron-${at}`);
  const reading = Promise.withResolvers<void>();
  const underWay = new Map(ids.map((id) => [id, reading.promise]));
  const hastened: string[] = [];
  const take = createPushTaker(
    {
      store: {
        sources: {
          claim: () => Promise.reject(new Error('the source is gone')),
          hasten: async (id: string) => void hastened.push(id),
        },
      },
      ...{ sources: ids.map((id) => ({ kind: 'url', id })), clock: () => 0, onDue: () => {} },
      ...{ underWay, log: quietLog },
    } as unknown as PushTakerDeps,
    new AbortController().signal,
  );
  const push = (id: string, bytes: number) =>
    take(id, { bytes: new Uint8Array(bytes), contentType: null, encoding: null });
  const waiting = ids.slice(0, 5).map((id) => push(id, 4_000_000));
  await breath();
  expect(hastened).toEqual(['bron-4']);
  // What is short is taken as long as there is room for it.
  void push('bron-5', 20_000);
  await breath();
  expect(hastened).toEqual(['bron-4']);
  underWay.clear();
  reading.resolve();
  await Promise.all(waiting);
  await push('bron-6', 16_000_000);
  expect(hastened).toEqual(['bron-4']);
});
