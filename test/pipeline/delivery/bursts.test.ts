import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ListPost } from '../../../src/domain/post.ts';
import { openSimulatedDelivery, type SimulatedDelivery } from '../../support/simulated-delivery.ts';
import { minuteMs, wireItem } from '../../support/wire-item.ts';

describe('routine posts that would fill a channel past its pace', () => {
  let simulation: SimulatedDelivery;
  let channelId: number;
  const lists: ListPost[] = [];

  beforeEach(async () => {
    lists.length = 0;
    simulation = await openSimulatedDelivery(1);
    const { answer } = simulation;
    simulation.answer = async (act) => {
      if (act.kind === 'post' && act.post.kind === 'list') lists.push(act.post);
      return answer(act);
    };
    const { subscriptions } = simulation.desk.store;
    channelId = (await subscriptions.channel({ platform: 'web', workspace: '', externalId: 'K1' }, null)).id;
    await subscriptions.follow(channelId, 'sport');
    // Nine routine posts at a second each fit, ten do not.
    await fold(10_000);
  });
  afterEach(() => simulation.close());

  it('come in one message of each desk, the others together, and what is urgent alone, before them', async () => {
    await file(8, 'sport');
    await file(4, 'buitenland');
    await simulation.desk.file(wireItem({ guid: 'flash', urgency: 1 }));
    await settled();
    expect(whats()[0]).toBe('post Kop van flash');
    expect(lists.map(({ title }) => title).toSorted()).toEqual(['+4 uit Buitenland', '+8 uit Sport']);
    const shown = lists.flatMap(({ lines }) => lines);
    expect(shown).toHaveLength(12);
    expect(shown.every(({ clock, link }) => clock.ageText !== null && link !== null)).toBe(true);
    expect(whats().filter((what) => what.startsWith('post Kop'))).toEqual(['post Kop van flash']);
  });

  it('come one by one where they fit, and where nothing is ever to be folded', async () => {
    await file(9, 'sport');
    await settled();
    expect(whats().filter((what) => what.startsWith('post Kop'))).toHaveLength(9);
    await fold(null);
    await file(20, 'buitenland');
    await settled();
    expect(lists).toEqual([]);
    expect(whats().filter((what) => what.startsWith('post Kop'))).toHaveLength(29);
  });

  it('count as posted: a kill, a correction and an urgent version are told under their message', async () => {
    await file(12, 'sport');
    await settled();
    expect(lists.map(({ title }) => title)).toEqual(['+12 uit Sport']);
    const changedAt = simulation.desk.now;
    const sport = (number: number, more: Partial<Parameters<typeof wireItem>[0]>) =>
      wireItem({ guid: `sport${number}`, version: 2, topics: ['sport'], changedAt, ...more });
    const before = simulation.arrivals.length;
    await simulation.desk.file(
      sport(0, { pubStatus: 'canceled' }),
      sport(1, { signal: 'correction', headline: 'Anders dan gezegd' }),
      sport(2, { urgency: 1, headline: 'Tribune ingestort, tientallen gewonden' }),
    );
    await settled();
    const since = whats().slice(before);
    expect(since.filter((what) => what === 'thread-note notice')).toHaveLength(3);
    expect(since).toContain('edit list');
    expect(since.filter((what) => what.startsWith('post'))).toEqual([]);
  });

  function fold(foldAfterMs: number | null): Promise<void> {
    return simulation.desk.store.channelSettings.choose(channelId, 'foldAfterMs', foldAfterMs);
  }

  async function file(count: number, topic: string): Promise<void> {
    const items = Array.from({ length: count }, (_, at) =>
      wireItem({ guid: `${topic}${at}`, version: 1, topics: [topic] }),
    );
    await simulation.desk.file(...items);
  }

  async function settled(): Promise<void> {
    simulation.wake();
    await simulation.passes(minuteMs);
  }

  function whats(): readonly string[] {
    return simulation.arrivals.map(({ what }) => what);
  }
});
