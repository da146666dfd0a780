import { afterEach, beforeEach, expect, test } from 'vitest';
import type { AdapterState, PartState } from '../../src/chat/ports/adapter-state.ts';
import { createDeliverer } from '../../src/pipeline/deliver.ts';
import { type Newsdesk, openNewsdesk, presenter } from '../support/newsdesk.ts';
import { quietLog } from '../support/quiet-log.ts';
import { createScriptedAdapter } from '../support/scripted-adapter.ts';
import { wireItem } from '../support/wire-item.ts';

const up: PartState = { kind: 'up' };
const down: PartState = { kind: 'down', reason: 'the token is refused' };
const connecting: PartState = { kind: 'connecting', reason: 'no socket yet' };
let desk: Newsdesk;

beforeEach(async () => {
  desk = await openNewsdesk();
  const channel = { platform: 'web', workspace: '', externalId: 'alles' } as const;
  const { id } = await desk.store.subscriptions.channel(channel, 'alles');
  await desk.store.subscriptions.follow(id, 'alles');
  await desk.file(wireItem({ guid: 'a' }));
});
afterEach(() => desk.close());

test.each([
  ['hears nobody', { hearing: down, posting: up }, 1],
  ['is not heard yet', { hearing: connecting, posting: up }, 1],
  ['takes no posts', { hearing: up, posting: down }, 0],
  ['is not reached yet', { hearing: up, posting: connecting }, 0],
] as const)('a platform that %s gets what it can take', async (_what, state: AdapterState, posted) => {
  const adapter = { ...createScriptedAdapter(), state: () => state };
  const { store, clock } = desk;
  const deliverer = createDeliverer({
    adapter,
    store,
    clock,
    present: presenter,
    random: () => 0.5,
    log: quietLog,
  });
  await deliverer.round(new AbortController().signal);
  expect(adapter.acts).toHaveLength(posted);
});
