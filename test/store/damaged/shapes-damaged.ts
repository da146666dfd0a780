import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Store } from '../../../src/store/open-store.ts';
import type { StoreHarness } from '../../contracts/store-contract.ts';
import { minuteMs, nightShift, wireItem } from '../../support/wire-item.ts';

/** What becomes of what is JSON still and not what it should be, and of numbers that nothing counts to: on every database nothing fails on it. */
export function describeShapesDamaged(
  name: string,
  open: (clock: () => number) => Promise<StoreHarness>,
): void {
  describe(`what is not what it should be, on ${name}`, () => {
    let harness: StoreHarness;
    let store: Store;

    beforeEach(async () => {
      harness = await open(() => nightShift);
      store = harness.store;
    });
    afterEach(() => harness.close());

    it.each(['[null]', '[5]', '[{"name":5}]', '{}'])(
      'of the files of one source keeps no source from being read: %s',
      async (files) => {
        await store.sources.sync([source('een'), source('twee')]);
        await harness.change(`update source set rejected_json = '${files}' where id = 'een'`);
        expect(await due()).toEqual(['een', 'twee']);
        expect(await store.damagedRows.still([{ table: 'source', key: ['een'] }])).toHaveLength(1);
      },
    );

    it('of the files of a source leaves those that are whole', async () => {
      const files = [null, { name: 'a.xml', why: 'no-feed', at: nightShift }];
      await store.sources.sync([source('een')]);
      await harness.change(`update source set rejected_json = '${JSON.stringify(files)}'`);
      const [health] = await store.sources.health();
      expect(health?.rejected).toEqual([files[1]]);
    });

    it('of a moment of one source keeps no source from being read', async () => {
      await store.sources.sync([source('een'), source('twee')]);
      await harness.change(`update source set last_success_at = 9223372036854775807 where id = 'een'`);
      expect(await due()).toEqual(['een', 'twee']);
      const claimed = await store.sources.claim({
        ...{ ids: ['een', 'twee'], owner: 'telex', now: nightShift + 1, leaseMs: minuteMs },
      });
      expect(claimed.map(({ id }) => id).toSorted()).toEqual(['een', 'twee']);
    });

    it.each(['{}', '[]', '5', '{"platform":"web","workspace":"","userId":"sanne","name":null}'])(
      'of who put stories together or apart is nobody’s, and is named: %s',
      async (person) => {
        for (const guid of ['een', 'twee', 'drie']) await file(guid);
        const put = [1, 2, 3].map((number) => ({
          number,
          event: 1,
          cameAt: nightShift,
          score: null,
          by: sanne,
        }));
        await store.transaction(async ({ events }) => {
          await events.join(put, nightShift);
          await events.split(3, sanne, nightShift);
        });
        await harness.change(
          `update story_event set person_json = '${person}'`,
          `update event_apart set person_json = '${person}'`,
        );
        expect(new Set((await store.events.apartFrom([3])).map(({ by }) => by.name))).toEqual(new Set(['?']));
        expect((await store.events.eventsOf([1, 2])).map(({ by }) => by)).toEqual([null, null]);
        const named = (await store.damagedRows.still([])).map(({ table }) => table);
        expect(new Set(named)).toEqual(new Set(['event_apart', 'story_event']));
      },
    );

    it.each(['{}', '[null]', '{"headline":5}', '{"withdrawn":true,"by":{},"at":1}'])(
      'of what people said of a story is nothing, and is named: %s',
      async (kept) => {
        await file('een');
        await harness.change(`update story set answer_json = '${kept}', named_json = '${kept}'`);
        expect(await store.archive.byNumber(1)).toMatchObject({ answer: null, named: null });
        expect(await store.damagedRows.still([])).toEqual([{ table: 'story', key: [1] }]);
      },
    );

    it('of who has a story is nobody', async () => {
      await file('een');
      await store.handlings.hand(1, 0, { kind: 'taken', by: sanne, at: nightShift });
      await harness.change(`update story set handling = 'zzz'`);
      expect((await store.archive.byNumber(1))?.handling).toBeNull();
    });

    it.each(['handled_at', 'sort_at'])(
      'of a moment of a story that no clock can tell is one that a clock can (%s)',
      async (column) => {
        await file('een');
        await store.handlings.hand(1, 0, { kind: 'taken', by: sanne, at: nightShift });
        await harness.change(`update story set ${column} = 9000000000000000`);
        const story = await store.archive.byNumber(1);
        expect(story?.handling?.by.name).toBe('Sanne');
        for (const at of [story?.handling?.at, story?.cameAt])
          expect(() => Temporal.Instant.fromEpochMilliseconds(at ?? Number.NaN)).not.toThrow();
      },
    );

    it.each(['5', '[]', '"huge"'])('of a setting of a channel is not set, and is named: %s', async (kept) => {
      const { id } = await store.subscriptions.channel(
        { platform: 'web', workspace: '', externalId: 'een' },
        null,
      );
      await store.channelSettings.choose(id, 'look', 'long');
      await store.channelSettings.choose(id, 'pictures', false);
      await harness.change(`update channel_setting set chosen_json = '${kept}' where name = 'look'`);
      expect(await store.channelSettings.said(id)).toEqual({ pictures: false });
      expect(await store.damagedRows.still([])).toMatchObject([{ key: [id, 'look'] }]);
    });

    it.each(['{}', '{"kind":"clearing"}', '{"kind":"platform","platform":5}', '{"kind":"zzz"}'])(
      'of what stands still is found anew: %s',
      async (about) => {
        const known = { kind: 'source', source: 'anp', lastError: null, lastErrorKind: null } as const;
        for (const key of ['source/a', 'source/b'])
          await store.troubles.keep({ key, about: known, since: nightShift, toldAt: nightShift });
        await harness.change(`update trouble set about_json = '${about}' where key = 'source/a'`);
        expect((await store.troubles.troubles()).map(({ key }) => key)).toEqual(['source/b']);
      },
    );

    it.each(['{}', '[]', '{"lastAt":"x","failing":5}', '{"lastAt":1,"failing":{}}'])(
      'of how the nightly clearing went is not known: %s',
      async (kept) => {
        await store.retention.noteClearing({ lastAt: nightShift, failing: null });
        await harness.change(`update meta set value = '${kept}' where name = 'clearing'`);
        expect(await store.retention.clearing()).toEqual({ lastAt: null, failing: null });
      },
    );

    const sanne = { platform: 'web', workspace: '', userId: 'sanne', name: 'Sanne' } as const;

    const source = (id: string) => ({
      ...{ id, url: `https://${id}.example/rss`, credit: null, agency: null, topic: null, sample: false },
    });

    async function due(): Promise<readonly string[]> {
      const sources = await store.sources.due(nightShift + 1, new Set(), 9);
      return sources.map(({ id }) => id).toSorted();
    }

    function file(guid: string) {
      const item = wireItem({ guid, headline: guid, topics: ['sport'], seenAt: nightShift });
      const version = {
        ...({ sourceId: 'anp', agency: 'anp', sender: 'ANP', sample: false, state: 'live' } as const),
        ...{ item, textHash: guid, withdrawnAt: null, named: null },
      };
      return store.transaction(({ stories }) => stories.insert(version, [`guid:${guid}`]));
    }
  });
}
