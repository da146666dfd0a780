import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createDeliverer } from '../../src/pipeline/deliver.ts';
import { type Newsdesk, openNewsdesk, presenter } from '../support/newsdesk.ts';
import { quietLog } from '../support/quiet-log.ts';
import { createScriptedAdapter, type ScriptedAdapter } from '../support/scripted-adapter.ts';
import { hourMs, minuteMs, wireItem } from '../support/wire-item.ts';

describe('a post that had to wait', () => {
  let desk: Newsdesk;

  beforeEach(async () => {
    desk = await openNewsdesk();
    await desk.follow({ platform: 'web', workspace: '', externalId: 'bureau' }, 'buitenland');
  });
  afterEach(() => desk.close());

  it.each([
    [14, false],
    [16, true],
  ])('for %d minutes is marked as late: %s', async (minutes, isLate) => {
    await desk.file(wireItem({ guid: 'a' }));
    desk.now += minutes * minuteMs;
    const adapter = createScriptedAdapter();
    await round(adapter);
    const [act] = adapter.acts;
    expect(act?.post.kind === 'card' && /laat/.test(act.post.stateText ?? '')).toBe(isLate);
  });

  it('does not come into a list where it may stand in the channel already: it is looked up', async () => {
    await desk.file(wireItem({ guid: 'a' }));
    const adapter = createScriptedAdapter({}, { kind: 'found', messageId: 'm1' });
    adapter.script.push(async () => ({ kind: 'unknown', reason: 'the answer was lost' }));
    await round(adapter);
    desk.now += 13 * hourMs;
    await round(adapter);
    expect(adapter.acts.map(({ post }) => post.kind)).toEqual(['card']);
    expect(adapter.looks).toHaveLength(1);
    const promised = await desk.store.deliveries.list({ state: null, limit: 5 });
    expect(promised.map(({ kind, state }) => `${kind} ${state}`)).toEqual(['post sent']);
  });

  async function round(adapter: ScriptedAdapter): Promise<void> {
    const { store, clock } = desk;
    const deps = { adapter, store, clock, present: presenter, random: () => 0.5, log: quietLog };
    await createDeliverer(deps).round(new AbortController().signal);
  }
});
