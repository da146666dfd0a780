import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { anyFiling } from '../../../src/filter/archive/filing.ts';
import { createFilters } from '../../../src/filter/filters.ts';
import type { Store } from '../../../src/store/open-store.ts';
import type { StoreHarness } from '../../contracts/store-contract.ts';
import { nightShift, wireItem } from '../../support/wire-item.ts';

/** What stories are filed by is made of them, and can be made anew; until it is, it keeps nothing from being found. */
export function describeFilingsDamaged(
  name: string,
  open: (clock: () => number) => Promise<StoreHarness>,
): void {
  describe(`a filing that is damaged, on ${name}`, () => {
    let harness: StoreHarness;
    let store: Store;

    beforeEach(async () => {
      harness = await open(() => nightShift);
      store = harness.store;
      for (const guid of ['een', 'twee', 'drie']) await file('ANP', guid);
      await file('AFP', 'vier');
    });
    afterEach(() => harness.close());

    const shapes = ['["news",0,1,"ANP"', '5', '{}', 'null', '["news"]', '[1,0,1,"ANP"]', '["news",0,1,{}]'];

    it.each(shapes)('keeps no story from being looked at, and all others are known: %s', async (facts) => {
      await harness.change(damaged(facts));
      const [of, by] = [await takenBy('DPA'), await takenBy('AFP')];
      expect(of).toHaveLength(1);
      expect(by).toHaveLength(2);
      expect(await filedUnder(of)).toEqual([3, 2, 1]);
    });

    it.each(shapes)('is made anew at night, and by the next story of it: %s', async (facts) => {
      await harness.change(damaged(facts));
      let steps = 0;
      while (steps < 20 && (await store.retention.fileEarlier(2)) === 2) steps += 1;
      expect(steps).toBeLessThan(20);
      await file('ANP', 'vijf');
      store = await harness.reopen();
      expect(await takenBy('DPA')).toEqual([]);
      expect(await filedUnder(await takenBy('ANP'))).toEqual([5, 3, 2, 1]);
    });

    it('stories that came in the first moment of 1970 are filed once, and the night comes to its end', async () => {
      await harness.change('update story set sort_at = 0', 'delete from filed', 'delete from meta');
      store = await harness.reopen();
      let steps = 0;
      while (steps < 20 && (await store.retention.fileEarlier(2)) === 2) steps += 1;
      expect(steps).toBeLessThan(20);
      expect(await store.archive.filedTo()).toBe(Number.NEGATIVE_INFINITY);
    });

    it.each(['zzz', '{}', '', '1e30 5', '5 x', '0.5'])(
      'up to where it was looked for what is not filed is found anew: %s',
      async (value) => {
        await store.retention.fileEarlier(2);
        for (const mark of ['filed_looked_at', 'filed_to'])
          await harness.change(
            `delete from meta where name = '${mark}'`,
            `insert into meta (name, value) values ('${mark}', '${value}')`,
          );
        await harness.change('delete from filed');
        store = await harness.reopen();
        for (let step = 0; step < 9; step++) await store.retention.fileEarlier(2);
        expect(await filedUnder(await takenBy('ANP'))).toEqual([3, 2, 1]);
      },
    );

    const damaged = (facts: string) =>
      `update filing set facts = '${facts}' where id = (select filing from filed where story_number = 1 and topic = '')`;

    async function takenBy(agency: string): Promise<readonly number[]> {
      const filings = await store.archive.filings();
      const filters = createFilters({ regions: [], home: 'NL' });
      const taken = filings?.takenBy([{ key: 'source', values: [agency] }], filters) ?? [];
      return [...taken].filter((id) => id !== anyFiling);
    }

    async function filedUnder(filings: readonly number[]): Promise<readonly number[]> {
      const under = [{ topic: null, filings: new Set(filings) }];
      const { stories } = await store.archive.latestFiled({ under, limit: 9 });
      return stories.map(({ number }) => number);
    }

    function file(sender: string, guid: string) {
      const item = wireItem({ guid, headline: guid, dateline: null, topics: ['sport'], seenAt: nightShift });
      const version = {
        ...({ sourceId: sender, agency: sender, sender, sample: false, state: 'live' } as const),
        ...{ item, textHash: guid, withdrawnAt: null, named: null },
      };
      return store.transaction(({ stories }) => stories.insert(version, [`guid:${guid}`]));
    }
  });
}
