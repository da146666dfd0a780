import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createDeliverer } from '../../src/pipeline/deliver.ts';
import { type Newsdesk, openNewsdesk, presenter } from '../support/newsdesk.ts';
import { quietLog } from '../support/quiet-log.ts';
import { createScriptedAdapter } from '../support/scripted-adapter.ts';
import { minuteMs, wireItem } from '../support/wire-item.ts';

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
    const { store, clock } = desk;
    const deps = { adapter, store, clock, present: presenter, random: () => 0.5, log: quietLog };
    await createDeliverer(deps).round(new AbortController().signal);
    const [act] = adapter.acts;
    expect(act?.post.kind === 'card' && /laat/.test(act.post.stateText ?? '')).toBe(isLate);
  });
});
