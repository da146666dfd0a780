import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { agencies } from '../../src/domain/dateline/agency-table.ts';
import type { WireItem } from '../../src/domain/item.ts';
import { filedUnder } from '../../src/filter/archive/filed-under.ts';
import { type Filing, tableMark } from '../../src/filter/archive/filing.ts';
import type { Filings } from '../../src/filter/archive/filings.ts';
import { createFilters } from '../../src/filter/filters.ts';
import type { Store } from '../../src/store/open-store.ts';
import { minuteMs, nightShift, wireItem } from '../support/wire-item.ts';
import type { StoreHarness } from './store-contract.ts';

/** What every database stands of stories that are kept by who filed them and as what. */
export function describeStoreFiled(name: string, open: (clock: () => number) => Promise<StoreHarness>): void {
  describe(`who filed a story and as what, on ${name}`, () => {
    let harness: StoreHarness;
    let store: Store;
    let filed = 0;

    beforeEach(async () => {
      harness = await open(() => nightShift);
      store = harness.store;
      filed = 0;
    });
    afterEach(() => harness.close());

    it('finds the newest of each, of a topic and of all, page after page', async () => {
      for (let ago = 1; ago <= 4; ago++) {
        await file('ANP', ago, { topics: ['sport'] });
        await file('AFP', ago, { topics: ['sport', 'buitenland'] });
      }
      await file('ANP', 5, { topics: ['sport'], genre: 'press-release' });
      expect(await numbers('sport', ['anp news'])).toEqual([1, 3, 5, 7]);
      expect(await numbers('buitenland', ['anp news', 'afp news'])).toEqual([2, 4, 6, 8]);
      expect(await numbers(null, ['anp news', 'anp press-release'], 3)).toEqual([1, 3, 5]);
      expect(await numbers(null, ['anp news', 'anp press-release'], 3, 5)).toEqual([7, 9]);
      expect(await numbers('sport', [])).toEqual([]);
      const under = [
        { topic: 'sport', filings: await idsOf(['anp news']) },
        { topic: 'buitenland', filings: await idsOf(['afp news']) },
      ];
      expect((await store.archive.latestFiled({ under, limit: 3 })).stories).toMatchObject(
        [2, 1, 4].map((number) => ({ number })),
      );
    });

    it('has more in one moment than are asked for, and skips none of them', async () => {
      for (let nth = 1; nth <= 9; nth++) await file(`Bureau ${nth % 3}`, 7);
      const all = ['bureau 0 news', 'bureau 1 news', 'bureau 2 news'];
      expect(await numbers(null, all, 4)).toEqual([9, 8, 7, 6]);
      expect(await numbers(null, all, 4, 6)).toEqual([5, 4, 3, 2]);
    });

    it('is as its newest version says, and goes with its story', async () => {
      const number = await file('ANP', 1);
      const revised = { ...item(1), headline: 'Anders', topics: ['sport'] };
      const version = { ...versionOf('ANP', revised), textHash: 'anders' };
      await store.transaction(({ stories }) =>
        stories.revise(number, 'anp', { ...version, sender: 'AFP' }, nightShift, false),
      );
      expect(await numbers('buitenland', ['anp news', 'afp news'])).toEqual([]);
      expect(await numbers('sport', ['afp news'])).toEqual([number]);
      await store.retention.retireStories(nightShift + minuteMs, 10);
      await store.retention.forgetFilings();
      expect(await all()).toEqual([]);
    });

    it('has what names a story that was taken back, and nothing of one that nobody could read', async () => {
      await store.transaction(({ stories }) =>
        stories.insert({ ...versionOf('ANP', item(2)), state: 'held' }, ['guid:held']),
      );
      expect(await numbers(null, ['anp news'])).toEqual([]);
      const number = await file('ANP', 1);
      const { dateline, ...rest } = {
        ...item(1),
        dateline: { text: 'X (AFP)', places: [], agencies: ['AFP'], date: null, country: null, zone: null },
      };
      const named = { headline: 'Zo heette het', opening: null, dateline, slug: null };
      const killed = {
        ...versionOf('ANP', { ...rest, dateline: null }),
        named,
        state: 'withdrawn',
        textHash: 'k',
      } as const;
      await store.transaction(({ stories }) =>
        stories.revise(number, 'anp', { ...killed, withdrawnAt: nightShift }, nightShift, false),
      );
      expect(await numbers(null, ['afp anp news'])).toEqual([number]);
    });

    it('is found out by and by for what was there before, the newest first, and for what an earlier release writes meanwhile', async () => {
      for (let ago = 1; ago <= 5; ago++) await file('ANP', ago);
      expect(await store.archive.filedTo()).toBe(Number.NEGATIVE_INFINITY);
      await harness.change('delete from filed', `delete from meta where name = 'filed_to'`);
      expect(await store.archive.filedTo()).toBeGreaterThan(nightShift);
      const newer = await file('ANP', 0);
      expect(await store.retention.fileEarlier(2)).toBe(2);
      expect(await store.archive.filedTo()).toBe(nightShift - minuteMs);
      expect(await numbers(null, ['anp news'])).toEqual([newer, 1]);
      store = await harness.reopen();
      expect(await store.retention.fileEarlier(4)).toBe(4);
      expect(await store.retention.fileEarlier(4)).toBe(0);
      expect(await store.archive.filedTo()).toBe(Number.NEGATIVE_INFINITY);
      expect(await numbers(null, ['anp news'])).toEqual([newer, 1, 2, 3, 4, 5]);
      await harness.change('delete from filed where story_number < 4');
      expect(await store.retention.fileEarlier(100)).toBe(3);
      expect(await numbers('buitenland', ['anp news'])).toEqual([newer, 1, 2, 3, 4, 5]);
    });

    it('is looked for in one range of numbers after another', async () => {
      for (let ago = 1; ago <= 5; ago++) await file('ANP', ago);
      await harness.change('delete from filed');
      expect([await store.retention.fileEarlier(2), await store.retention.fileEarlier(2)]).toEqual([2, 2]);
      expect(await numbers(null, ['anp news'])).toEqual([1, 2, 3, 4]);
      expect(await store.retention.fileEarlier(2)).toBe(1);
      expect(await numbers(null, ['anp news'])).toEqual([1, 2, 3, 4, 5]);
    });

    it('is found out for all others where one of them cannot be read', async () => {
      for (let ago = 1; ago <= 3; ago++) await file('ANP', ago);
      const broken = `update story set item_json = '{"headline":' where number = 2`;
      await harness.change(broken, 'delete from filed', `delete from meta where name = 'filed_to'`);
      expect(await store.retention.fileEarlier(100)).toBe(3);
      expect(await store.retention.fileEarlier(100)).toBe(1);
      expect(await numbers(null, ['anp news'])).toEqual([1, 3]);
    });

    it('is not told of a dateline of forty, and then every list looks at the story itself', async () => {
      const agencies = Array.from({ length: 40 }, (_, at) => `Bureau ${at}`);
      await file('ANP', 1, {
        dateline: { text: '', places: [], agencies, date: null, country: null, zone: null },
      });
      expect(await all()).toEqual([]);
      expect(
        await store.archive.latestFiled({ under: [{ topic: null, filings: new Set([0]) }], limit: 3 }),
      ).toMatchObject({ stories: [{}], lookedTo: null });
    });

    it('is few of one sender, whatever agencies and sites its datelines name, and of others as many as before', async () => {
      const by = (agencies: readonly string[]) => ({
        dateline: { text: '', places: [], agencies, date: null, country: null, zone: null },
      });
      for (let nth = 1; nth <= 50; nth++) await file('Bron', nth, by([`a${nth}.nl`]));
      expect(await all()).toMatchObject([{ leavesOut: 'unlisted' }]);
      for (const { name } of agencies.slice(0, 60)) await file('Bron', 51, by([name]));
      expect(await all()).toHaveLength(41);
      await file('ANP', 1, by(['AFP']));
      expect(await numbers(null, ['afp anp news'])).toEqual([111]);
      const filters = createFilters({ regions: [], home: 'NL' });
      const found = async (source: string) => {
        const follows = [{ topic: 'alles', filter: [{ key: 'source', values: [source] }] }];
        const under = filedUnder(follows, await known(), filters);
        return (await store.archive.latestFiled({ under, limit: 200 })).stories.map(({ number }) => number);
      };
      expect(await found('a7.nl')).toContain(7);
      expect(await found(agencies[59]?.name ?? '')).toContain(110);
      expect(await found(agencies[59]?.name ?? '')).not.toContain(7);
      expect(await found('Bron')).toHaveLength(110);
    });

    it('is not asked for an agency that may have come into the table since: then its stories are looked at', async () => {
      const site = {
        dateline: { text: '', places: [], agencies: ['nieuw.nl'], date: null, country: null, zone: null },
      };
      const number = await file('Bron', 1, site);
      const follows = [{ topic: 'alles', filter: [{ key: 'source', values: ['NTB'] }] }];
      const filters = createFilters({ regions: [], home: 'NL' });
      const found = async () => {
        const under = filedUnder(follows, await known(), filters);
        return (await store.archive.latestFiled({ under, limit: 200 })).stories.map((story) => story.number);
      };
      expect(await found()).toEqual([]);
      const [filing] = await all();
      for (const mark of [1, tableMark + 1]) {
        await harness.change(`update filing set facts = '["news",0,1,"Bron",${mark}]'`);
        store = await harness.reopen();
        expect(await all()).toMatchObject([{ id: filing?.id, leavesOut: 'others' }]);
        expect(await found()).toEqual([number]);
      }
    });

    it('is found anew for what another table of agencies left out, and takes no filings from others until then', async () => {
      const by = (...named: readonly string[]) => ({
        dateline: { text: '', places: [], agencies: named, date: null, country: null, zone: null },
      });
      const listed = agencies.slice(0, 38).map(({ name }) => name);
      for (const name of listed) await file('Bron', 60, by(name));
      const old: number[] = [];
      for (const [nth, site] of ['a.nl', 'b.nl', 'c.nl'].entries())
        old.push(await file('Bron', nth, by(site)));
      expect(await all()).toHaveLength(39);
      const mark = `replace(facts, '${tableMark}', '${tableMark + 1}')`;
      await harness.change(
        `update filing set id = id + 1, facts = ${mark} where facts like '%,${tableMark}]'`,
        `update filed set filing = filing + 1 where story_number in (${old})`,
        `update story set item_json = '{"headline":' where number = ${old[1]}`,
      );
      store = await harness.reopen();
      const [before] = (await all()).filter(({ leavesOut }) => leavesOut === 'others');
      // Two that are of this table, beside one of another: forty.
      await file('Bron', 61, by('d.nl'));
      await file('Bron', 61, by('e.nl', listed[0] ?? ''));
      const others = (await all()).filter(({ leavesOut }) => leavesOut === 'others');
      expect(others.map(({ id }) => id)).toEqual([before?.id]);
      expect(await store.retention.fileEarlier(2)).toBe(2);
      expect(await store.retention.fileEarlier(2)).toBe(2);
      await store.retention.forgetFilings();
      const filings = await all();
      expect(filings.some(({ leavesOut }) => leavesOut === 'others')).toBe(false);
      const left = filings.filter(
        ({ leavesOut, facts }) => leavesOut === 'unlisted' && facts.agencies().size === 2,
      );
      const under = [{ topic: null, filings: new Set(left.map(({ id }) => id)) }];
      expect(
        (await store.archive.latestFiled({ under, limit: 9 })).stories.map(({ number }) => number),
      ).toEqual([...[old[0], old[2]], 42]);
    });

    it('is not told apart where there are more of them than may be, however large their numbers are', async () => {
      const facts = '["news",0,1,"Bureau"]';
      const filings = (many: number) => `insert into filing (id, facts) with recursive n (at) as (
        select 0 union all select at + 1 from n where at + 1 < ${many}) select 1099511600000 - at, '${facts}' from n`;
      await harness.change(filings(5_000));
      expect(await all()).toHaveLength(5_000);
      await harness.change('delete from filing', filings(20_000));
      expect(await store.archive.filings()).toBeNull();
      await harness.change('delete from filing', filings(2));
      expect(await all()).toHaveLength(2);
    });

    it('has far more of them than can each be gone down: then the newest fifteen hundred are looked through, and it says how far that came', async () => {
      const old = await file('NTB', 4_000);
      const spread = `with recursive n (at) as (select 1 union all select at + 1 from n where at < 2600)`;
      const ago = (at: string) => `${nightShift} - ${at} * 60000`;
      const few = 'case when at % 500 = 0 then 77 else 7 end';
      await harness.change(
        `insert into story (number, source_id, sample, state, revision, item_json, text_hash, issued_at, seen_at, sort_at, agency, sent_by)
          ${spread} select 10 + at, source_id, 0, 'live', 1, item_json, 'h' || at, ${ago('at')}, ${nightShift}, ${ago('at')}, agency, sent_by
          from n, story where number = ${old}`,
        `insert into story_topic (topic, sort_at, story_number) select 'sport', sort_at, number from story`,
        `insert into filed (topic, filing, sort_at, story_number) ${spread} select 'sport', ${few}, ${ago('at')}, 10 + at from n`,
        `insert into filed (topic, filing, sort_at, story_number) ${spread} select '', ${few}, ${ago('at')}, 10 + at from n`,
      );
      const filings = new Set(Array.from({ length: 1_600 }, (_, at) => at + 70));
      const asked = async (topic: string | null, limit: number, earlier = {}) => {
        const { stories, lookedTo } = await store.archive.latestFiled({
          under: [{ topic, filings }],
          limit,
          ...earlier,
        });
        return { numbers: stories.map(({ number }) => number), lookedTo };
      };
      const moment = (at: number) => ({ cameAt: nightShift - at * minuteMs, number: 10 + at });
      for (const topic of ['sport', null]) {
        expect(await asked(topic, 2)).toEqual({ numbers: [510, 1010], lookedTo: null });
        expect(await asked(topic, 8)).toEqual({ numbers: [510, 1010, 1510], lookedTo: moment(1_500) });
        expect(await asked(topic, 8, { before: 1510 })).toEqual({ numbers: [2010, 2510], lookedTo: null });
      }
      // Each of two topics is gone down half as far, and no further is told of than of both: not the one story of the other, which came before.
      await harness.change(
        `update filed set filing = 77 where story_number = ${old} and topic = 'buitenland'`,
      );
      const under = ['sport', 'buitenland'].map((topic) => ({ topic, filings }));
      const { stories, lookedTo } = await store.archive.latestFiled({ under, limit: 8 });
      expect(stories.map(({ number }) => number)).toEqual([510]);
      expect(lookedTo).toEqual(moment(750));
      // Where they are few enough all of them are found, however long ago.
      const walks = [{ topic: 'sport', filings: new Set([...filings].slice(0, 800)) }];
      expect((await store.archive.latestFiled({ under: walks, limit: 8 })).stories).toHaveLength(5);
    });

    const item = (minutesAgo: number): WireItem =>
      wireItem({
        guid: `urn:${filed}`,
        issuedAt: nightShift - minutesAgo * minuteMs,
        seenAt: nightShift,
        dateline: null,
      });

    const versionOf = (by: string, own: WireItem) =>
      ({
        sourceId: by,
        agency: by.toLowerCase(),
        sender: by,
        sample: false,
        state: 'live',
        item: own,
        textHash: own.guid ?? '',
        withdrawnAt: null,
        named: null,
      }) as const;

    async function file(by: string, minutesAgo: number, own: Partial<WireItem> = {}): Promise<number> {
      filed += 1;
      const version = versionOf(by, { ...item(minutesAgo), ...own });
      return store.transaction(({ stories }) => stories.insert(version, [`guid:${version.textHash}`]));
    }

    async function known(): Promise<Filings> {
      const filings = await store.archive.filings();
      if (filings === null) throw new Error('there are too many filings');
      return filings;
    }

    async function all(): Promise<readonly Filing[]> {
      return (await known()).all;
    }

    async function idsOf(asked: readonly string[]): Promise<ReadonlySet<number>> {
      const nameOf = ({ facts }: Filing) =>
        [...facts.agencies(), facts.item.genre].filter((name) => name !== '').join(' ');
      return new Set((await all()).flatMap((each) => (asked.includes(nameOf(each)) ? [each.id] : [])));
    }

    async function numbers(topic: string | null, asked: readonly string[], limit = 20, before?: number) {
      const under = [{ topic, filings: await idsOf(asked) }];
      const found = await store.archive.latestFiled({
        under,
        limit,
        ...(before !== undefined && { before }),
      });
      return found.stories.map(({ number }) => number);
    }
  });
}
