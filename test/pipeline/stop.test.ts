import { setImmediate as breath } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { SendOutcome } from '../../src/chat/ports/adapter.ts';
import { foldDocument } from '../../src/pipeline/fold.ts';
import { createPipeline } from '../../src/pipeline/run-pipeline.ts';
import { newsroomDefaults } from '../../src/settings/newsroom.ts';
import { type Newsdesk, openNewsdesk, presenter } from '../support/newsdesk.ts';
import { quietLog } from '../support/quiet-log.ts';
import { createScriptedAdapter } from '../support/scripted-adapter.ts';
import { wireItem } from '../support/wire-item.ts';

let desk: Newsdesk;
beforeEach(async () => {
  // No timer ever fires: what ends in this test ends by itself.
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  desk = await openNewsdesk();
  await desk.follow({ platform: 'web', workspace: '', externalId: 'bureau' }, 'buitenland');
});
afterEach(async () => {
  vi.useRealTimers();
  await desk.close();
});

test('a document that waits for its turn to be kept has none any more once Telex is to stop', async () => {
  const { store } = desk;
  const stopping = new AbortController();
  const hold = Promise.withResolvers<void>();
  const holding = store.transaction(() => hold.promise);
  const context = {
    ...{ source: { id: 'anp', sample: false }, now: desk.now, previousSuccessAt: desk.now - 60_000 },
    ...{ firstPosts: 3, nameKillsBy: 'headline' as const },
  };
  const ports = { ports: store, transaction: store.transaction, turn: breath, signal: stopping.signal };
  const folded = foldDocument([wireItem({ guid: 'a' })], context, ports).catch((error: unknown) => error);
  await breath();
  stopping.abort(new Error('Telex stops'));
  hold.resolve();
  await holding;
  expect(await folded).toMatchObject({ message: 'Telex stops' });
  expect(await store.archive.highestNumber()).toBeNull();
});

const notAsked = async () => {
  throw new Error('there is no source to read');
};

test('a stop waits for the post that is under way, and not a moment longer', async () => {
  const platform = createScriptedAdapter();
  const answer = Promise.withResolvers<SendOutcome>();
  platform.script.push(() => answer.promise);
  await desk.file(wireItem({ guid: 'a' }));
  const { store, clock } = desk;
  const pipeline = createPipeline({
    store,
    clock,
    newsroom: newsroomDefaults,
    sources: [],
    adapters: [platform],
    fetcher: { fetch: notAsked, stop: async () => {} },
    parser: { parse: notAsked },
    enrich: () => wireItem({ guid: 'x' }),
    present: presenter,
    random: () => 0.5,
    log: quietLog,
  });
  pipeline.start();
  while (platform.acts.length === 0) await breath();
  let isStopped = false;
  const stopped = pipeline.stop().then(() => {
    isStopped = true;
  });
  for (let turn = 0; turn < 20; turn += 1) await breath();
  expect(isStopped).toBe(false);
  answer.resolve({ kind: 'sent', messageId: 'm1' });
  await stopped;
  expect(Object.fromEntries(await store.deliveries.countByState())).toEqual({ sent: 1 });
});
