import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Store } from '../../src/store/open-store.ts';
import type { StoryVersion } from '../../src/store/ports.ts';
import { hourMs, minuteMs, nightShift, wireItem } from '../support/wire-item.ts';
import type { StoreHarness } from './store-contract.ts';

/** The limits that every database behind the store ports keeps: both sides of each, and what is just within it. */
export function describeStoreLimits(
  name: string,
  open: (clock: () => number) => Promise<StoreHarness>,
): void {
  describe(`the limits that the store on ${name} keeps`, () => {
    let harness: StoreHarness;
    let store: Store;
    let now: number;

    beforeEach(async () => {
      now = nightShift;
      harness = await open(() => now);
      store = harness.store;
    });
    afterEach(() => harness.close());

    it('hands out the sources that are longest overdue where there is no room for all', async () => {
      const overdueMinutes = { anp: 1, belga: 30, dpa: 5 };
      await store.sources.sync(Object.keys(overdueMinutes).map(source));
      for (const [id, minutes] of Object.entries(overdueMinutes)) {
        const nextPollAt = now - minutes * minuteMs;
        await store.sources.savePoll(
          { id, fence: 0 },
          { at: nextPollAt - minuteMs, nextPollAt, state: 'ok' },
        );
      }
      const due = await store.sources.due(now, new Set(), 2);
      expect(due.map(({ id }) => id)).toEqual(['belga', 'dpa']);
    });

    it('takes a clock to have been set back by more than a minute, not by what it is corrected by', async () => {
      await store.sources.sync([source('anp')]);
      await store.sources.savePoll(
        { id: 'anp', fence: 0 },
        {
          at: now,
          nextPollAt: now + 10 * minuteMs,
          state: 'ok',
        },
      );
      const dueAfterStepOf = async (ms: number) =>
        (await store.sources.due(now - ms, new Set(), 9)).length > 0;
      expect(await dueAfterStepOf(minuteMs - 1_000)).toBe(false);
      expect(await dueAfterStepOf(minuteMs + 1_000)).toBe(true);
    });

    it('finds room for the latest stories of a topic beside newer ones that are held', async () => {
      await file('oud', { issuedAt: now - 3 * minuteMs });
      await file('ouder', { issuedAt: now - 4 * minuteMs });
      for (const guid of ['a', 'b', 'c'])
        await file(guid, { issuedAt: now, embargoedUntil: now + hourMs }, 'held');
      const latest = await store.archive.latest({ topics: ['buitenland'], limit: 2 });
      expect(latest.map(({ item }) => item.guid)).toEqual(['oud', 'ouder']);
    });

    it('does not tell by its highest number that a story is held', async () => {
      const number = await file('te zien', {});
      await file('onder embargo', { embargoedUntil: now + hourMs }, 'held');
      expect(await store.archive.highestNumber()).toBe(number);
    });

    it('remembers of a story that it was corrected, whatever version comes after', async () => {
      const number = await file('a', {});
      await store.stories.revise(number, 'anp', version('a', { headline: 'Verbeterd' }), now, true);
      await store.stories.revise(number, 'anp', version('a', { headline: 'En aangevuld' }), now, false);
      expect(await store.archive.byNumber(number)).toMatchObject({ corrected: true, revision: 3 });
    });

    function file(guid: string, different: object, state: StoryVersion['state'] = 'live'): Promise<number> {
      return store.stories.insert({ ...version(guid, different), state }, [guid]);
    }
  });
}

function source(id: string) {
  return { id, url: `https://${id}.example/`, credit: null, topic: null, sample: false };
}

function version(guid: string, different: object): StoryVersion {
  const item = { ...wireItem({ guid }), ...different };
  return {
    sourceId: 'anp',
    agency: 'anp',
    sender: 'ANP',
    sample: false,
    state: 'live',
    item,
    textHash: `hash van ${guid}`,
    withdrawnAt: null,
    named: null,
  };
}
