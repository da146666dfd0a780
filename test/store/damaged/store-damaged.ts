import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { WireItem } from '../../../src/domain/item.ts';
import { plainNotice } from '../../../src/domain/post.ts';
import type { Store } from '../../../src/store/open-store.ts';
import type { StoreHarness } from '../../contracts/store-contract.ts';
import { hourMs, minuteMs, nightShift, wireItem } from '../../support/wire-item.ts';

const person = { platform: 'web', workspace: '', userId: 'sanne', name: 'Sanne' } as const;

/** What becomes of rows that are damaged, on every database: what stands beside them goes on, and they are named. */
export function describeStoreDamaged(
  name: string,
  open: (clock: () => number) => Promise<StoreHarness>,
): void {
  describe(`what is damaged, on ${name}`, () => {
    let harness: StoreHarness;
    let store: Store;

    beforeEach(async () => {
      harness = await open(() => nightShift);
      store = harness.store;
    });
    afterEach(() => harness.close());

    it('of a story keeps no other from being read, and is named until it is erased', async () => {
      for (const guid of ['een', 'twee', 'drie']) await file(guid);
      await harness.change(torn('story', 'item_json', 'number = 2'));
      expect(headlines(await store.stories.storedAll([1, 2, 3]))).toEqual(['een', 'drie']);
      expect(await store.stories.stored(2)).toBeNull();
      expect([await store.archive.byNumber(2), await store.archive.evenHeld(2)]).toEqual([null, null]);
      expect([await store.archive.isDamaged(2), await store.archive.isDamaged(1)]).toEqual([true, false]);
      expect(headlines(await store.archive.latest({ topics: [], limit: 9 }))).toEqual(['drie', 'een']);
      expect(await store.damagedRows.still([])).toEqual([{ table: 'story', key: [2] }]);
      await store.stories.erase(2, { at: nightShift, by: 'Telex', notice: null });
      expect(await store.damagedRows.still([])).toEqual([]);
      expect(await store.archive.isDamaged(2)).toBe(false);
    });

    it('of a story makes no page short, so that nobody takes one for the last', async () => {
      for (const guid of ['een', 'twee', 'drie', 'vier']) await file(guid);
      for (const number of [1, 2, 3, 4]) await revise(number, `versie van ${number}`);
      await harness.change(torn('story', 'item_json', 'number = 3'));
      expect(await numbersOf(store.archive.latest({ topics: [], limit: 2 }))).toEqual([4, 2]);
      expect(await numbersOf(store.archive.latest({ topics: [], limit: 2, before: 2 }))).toEqual([1]);
      const changed = { cameBefore: nightShift + hourMs, since: nightShift - hourMs };
      expect(await numbersOf(store.archive.changed({ ...changed, limit: 3 }))).toEqual([4, 2, 1]);
    });

    it('of a story in anybody’s hands leaves all others in theirs', async () => {
      for (const guid of ['een', 'twee']) await file(guid);
      const taken = { kind: 'taken', by: person, at: nightShift } as const;
      for (const number of [1, 2]) await store.handlings.hand(number, 0, taken);
      await harness.change(torn('story', 'item_json', 'number = 1'));
      expect(headlines(await store.handlings.handledBy(person, 0))).toEqual(['twee']);
      expect(headlines(await store.handlings.handled(0, 9))).toEqual(['twee']);
    });

    it('of a story under embargo releases all others', async () => {
      const embargoedUntil = nightShift - minuteMs;
      for (const guid of ['een', 'twee', 'drie']) await file(guid, { embargoedUntil }, 'held');
      await harness.change(torn('story', 'item_json', 'number = 2'));
      expect(headlines(await store.stories.releaseHeld(nightShift)).toSorted()).toEqual(['drie', 'een']);
      expect(await store.stories.releaseHeld(nightShift)).toEqual([]);
      expect(headlines(await store.archive.underEmbargo(nightShift - hourMs))).toEqual([]);
    });

    it('of a story held in words keeps no other from being told of, and is not let go', async () => {
      for (const guid of ['een', 'twee'])
        await file(guid, { embargoWords: 'tot nader order', pubStatus: 'withheld' }, 'held');
      await harness.change(torn('story', 'item_json', 'number = 2'));
      expect(headlines(await store.archive.underEmbargo(nightShift))).toEqual(['een']);
      expect(await store.handlings.release(2, 1, nightShift)).toBeNull();
      expect(await store.handlings.release(1, 1, nightShift)).toBe(2);
    });

    it('of a story is written over by its next version, and of a version is left out', async () => {
      await file('een');
      for (let nth = 2; nth <= 3; nth++) await revise(1, `versie ${nth}`);
      await harness.change(torn('item_version', 'item_json', 'story_number = 1 and revision = 2'));
      expect(items(await store.stories.earlierVersions(1, 9))).toEqual(['een']);
      expect((await store.versions.recent(1, 9)).map(({ revision }) => revision)).toEqual([3, 1]);
      expect(await store.damagedRows.still([])).toEqual([{ table: 'item_version', key: [1, 2] }]);
      await harness.change(torn('story', 'item_json', 'number = 1'));
      const unread = await store.stories.unread(1);
      expect(unread).toMatchObject({ isUnread: true, revision: 3, item: { headline: null } });
      await revise(1, 'versie 4');
      expect((await store.archive.byNumber(1))?.item.headline).toBe('versie 4');
      // What was damaged is no version that anybody could look up.
      expect((await store.versions.recent(1, 9)).map(({ revision }) => revision)).toEqual([4, 1]);
    });

    it('of one of many versions keeps none from being forgotten in time', async () => {
      await file('een');
      for (let nth = 2; nth <= 52; nth++) await revise(1, `versie ${nth}`);
      await harness.change(torn('item_version', 'item_json', 'story_number = 1 and revision in (2, 3)'));
      for (let nth = 53; nth <= 56; nth++) await revise(1, `versie ${nth}`);
      // The first always stays, and the newest fifty: the two that are damaged went when their turn came.
      const kept = (await store.versions.recent(1, 99)).map(({ revision }) => revision);
      expect(kept).toEqual([...Array.from({ length: 51 }, (_, n) => 56 - n), 1]);
      expect(await store.damagedRows.still([])).toEqual([]);
    });

    it('of a withdrawn story takes its next version all the same', async () => {
      await file('een');
      await revise(1, 'weg', 'withdrawn');
      await harness.change(torn('story', 'item_json', 'number = 1'));
      await revise(1, 'terug');
      expect(await store.archive.byNumber(1)).toMatchObject({ state: 'live', item: { headline: 'terug' } });
    });

    it('of what was taken back and of a copy is nothing, beside which all others are', async () => {
      for (const guid of ['een', 'twee']) await file(guid, {}, 'held');
      await harness.change(torn('story', 'item_json', 'number = 1'));
      expect(headlines(await store.stories.takenBack('anp', 0))).toEqual(['twee']);
      const copy = { agency: 'blog', name: 'Blog', guidKey: 'k', textHash: 'h', state: 'live' } as const;
      for (const sourceId of ['blog', 'krant'])
        await store.sightings.note({ ...copy, number: 2, sourceId, item: itemOf(sourceId) }, nightShift);
      await harness.change(torn('sighting', 'item_json', "source_id = 'blog'"));
      const read = async (sourceId: string) =>
        (await store.sightings.from(2, sourceId))?.item?.headline ?? null;
      expect([await read('blog'), await read('krant')]).toEqual([null, 'krant']);
    });

    it('of what a subscription takes is made of what it asks for, and written anew when it is followed again', async () => {
      const [first, second] = [await channel('een'), await channel('twee')];
      for (const id of [first, second]) await store.subscriptions.follow(id, 'sport');
      await store.subscriptions.follow(second, 'politiek', [{ key: 'word', values: ['kamer'] }]);
      await harness.change(torn('subscription', 'taken_json', `channel_id = ${first}`));
      expect(await following('sport')).toEqual([first, second]);
      expect(await store.subscriptions.followed(first)).toMatchObject([{ topic: 'sport', filter: [] }]);
      expect(await store.damagedRows.still([])).toMatchObject([{ table: 'subscription', key: [first, 1] }]);
      expect(await store.subscriptions.follow(first, 'sport')).toBe(true);
      expect(await store.damagedRows.still([])).toEqual([]);
      // What it asks for itself nobody can tell by half: what it takes tells it.
      await harness.change(
        torn('subscription', 'filter_json', `channel_id = ${second} and topic = 'politiek'`),
      );
      expect(await store.subscriptions.followed(second)).toMatchObject([
        { topic: 'politiek', filter: [{ key: 'word', values: ['kamer'] }] },
        { topic: 'sport' },
      ]);
      expect(await store.subscriptions.unfollow(second, 'politiek')).toBe(true);
      expect(await following('politiek')).toEqual([]);
    });

    it('of what a channel usually takes is named by who follows something more there', async () => {
      const id = await channel('een');
      await harness.change(torn('channel', 'filter_json', `id = ${id}`));
      await store.subscriptions.follow(id, 'sport');
      const named = [{ table: 'channel', key: [id], channel: 'een' }];
      expect(await store.damagedRows.still([])).toEqual(named);
      store = await harness.reopen();
      expect(await store.subscriptions.followed(id)).toMatchObject([{ topic: 'sport', filter: [] }]);
      expect(await store.damagedRows.still([])).toEqual(named);
    });

    it('of what is set for a channel is not set, and all else there is', async () => {
      const id = await channel('een');
      await store.channelSettings.choose(id, 'look', 'short');
      await store.channelSettings.choose(id, 'pictures', false);
      await harness.change(torn('channel_setting', 'chosen_json', "name = 'look'"));
      expect(await store.channelSettings.said(id)).toEqual({ pictures: false });
      expect(await store.damagedRows.still([])).toMatchObject([
        { table: 'channel_setting', key: [id, 'look'], channel: 'een' },
      ]);
    });

    it('of the board is left out of its columns', async () => {
      for (const key of ['a', 'b', 'c'])
        await store.board.put({ key, channel: 'desk', post: notice(key), parentId: null, at: nightShift });
      await harness.change(torn('board_message', 'post_json', "key = 'b'"));
      const shown = await store.board.list('desk', 9, null);
      expect(shown.map(({ post }) => post.kind === 'notice' && post.text)).toEqual(['c', 'a']);
      expect(await store.board.since(0, 9)).toHaveLength(2);
      expect(await store.board.findByKey('b')).toBeNull();
    });

    it('of the hours of a channel is none of them, also where it is JSON still', async () => {
      const wish = { follows: [{ topic: 'sport', filter: [] }], minutes: [420], days: [1] } as const;
      const hours = { from: 1_380, until: 390, exceptUrgent: false };
      const [first, second] = [await channel('een'), await channel('twee')];
      for (const id of [first, second]) {
        await store.hours.chooseQuiet(id, hours);
        await store.hours.askDigest(id, wish);
      }
      const put = (table: string, column: string, kept: object) =>
        harness.change(
          `update ${table} set ${column} = '${JSON.stringify(kept)}' where channel_id = ${first}`,
        );
      for (const wrong of [{ from: 1_440 }, { from: '23.00' }, { until: 1.5 }, { exceptUrgent: null }]) {
        await put('quiet_hours', 'hours_json', { ...hours, ...wrong });
        expect(await store.hours.quiet(first)).toBeNull();
      }
      for (const wrong of [
        { minutes: [-1] },
        { minutes: 420 },
        { days: [8] },
        { days: [] },
        { follows: [null] },
        { follows: [{ topic: 'sport', filter: [{ key: 'word', values: [5] }] }] },
      ]) {
        await put('digest', 'wish_json', { ...wish, ...wrong });
        expect(await store.hours.digests(first)).toEqual([]);
      }
      const named = await store.damagedRows.still([]);
      expect(named.map(({ table }) => table).toSorted()).toEqual(['digest', 'quiet_hours']);
      expect(await store.hours.quiet(second)).toMatchObject({ hours });
      expect(await store.hours.digests(second)).toMatchObject([{ wish }]);
    });

    it('of what may be lost is lost, and what stands still is found anew', async () => {
      const kept = store.keyv('paging');
      for (const key of ['een', 'twee']) await kept.set(key, key);
      await harness.change(torn('kv', 'v', "k like '%een'"));
      expect([await kept.get('een'), await kept.get('twee')]).toEqual([undefined, 'twee']);
      const about = { kind: 'source', source: 'anp', lastError: null, lastErrorKind: null } as const;
      const trouble = { about, since: nightShift, toldAt: nightShift };
      const id = await channel('een');
      for (const key of ['source/a', 'source/b']) {
        await store.troubles.keep({ ...trouble, key });
        await store.troubles.noteHeard(id, [{ ...trouble, key }]);
      }
      await harness.change(torn('trouble', 'about_json', "key = 'source/a'"));
      await harness.change(torn('heard_trouble', 'about_json', "key = 'source/a'"));
      expect((await store.troubles.troubles()).map(({ key }) => key)).toEqual(['source/b']);
      expect(await store.troubles.heard()).toHaveLength(1);
      await store.troubles.noteHeard(id, [{ ...trouble, key: 'source/a' }]);
      expect(await store.troubles.heard()).toHaveLength(2);
    });

    it('is found where nobody reads it, some rows at a time', async () => {
      for (const guid of ['een', 'twee', 'drie']) await file(guid);
      await harness.change(
        torn('story', 'item_json', 'number = 3'),
        `update story set named_json = 'geen json' where number = 1`,
      );
      let steps = 0;
      while ((await store.damagedRows.lookThrough(2)) > 0) steps += 1;
      expect(steps).toBeGreaterThan(2);
      const found = [1, 3].map((number) => ({ table: 'story', key: [number] }));
      expect(await store.damagedRows.still([])).toEqual(found);
      // Another Telex, or the one of yesterday, may know of more.
      const known = [
        { table: 'story', key: [2] },
        { table: 'story', key: [3] },
        { table: 'no_such', key: [1] },
      ];
      store = await harness.reopen();
      expect(await store.damagedRows.still(known)).toEqual([{ table: 'story', key: [3] }]);
    });

    const torn = (table: string, column: string, which: string) =>
      `update ${table} set ${column} = substr(${column}, 1, length(${column}) - 1) where ${which}`;

    const itemOf = (headline: string, more: Partial<Omit<WireItem, 'guid'>> = {}): WireItem =>
      wireItem({ guid: headline, headline, topics: ['sport'], seenAt: nightShift, ...more });

    const versionOf = (item: WireItem, state: 'live' | 'held' | 'withdrawn') => ({
      ...{ sourceId: 'anp', agency: 'anp', sender: 'ANP', sample: false, state, item, named: null },
      ...{ textHash: item.headline ?? '', withdrawnAt: state === 'withdrawn' ? nightShift : null },
    });

    function file(guid: string, more: Partial<Omit<WireItem, 'guid'>> = {}, state: 'live' | 'held' = 'live') {
      const version = versionOf(itemOf(guid, more), state);
      return store.transaction(({ stories }) => stories.insert(version, [`guid:${guid}`]));
    }

    function revise(number: number, headline: string, state: 'live' | 'withdrawn' = 'live') {
      const version = versionOf(itemOf(headline), state);
      return store.transaction(({ stories }) => stories.revise(number, 'anp', version, nightShift, false));
    }

    async function channel(externalId: string): Promise<number> {
      return (await store.subscriptions.channel({ platform: 'web', workspace: '', externalId }, null)).id;
    }

    async function following(topic: string): Promise<readonly number[]> {
      const found = await store.subscriptions.followers([topic], ['word:kamer']);
      return found.flatMap(({ channels }) => channels).toSorted((one, other) => one - other);
    }
  });
}

function headlines(of: readonly { readonly item: WireItem }[]): readonly (string | null)[] {
  return items(of.map(({ item }) => item));
}

function items(of: readonly WireItem[]): readonly (string | null)[] {
  return of.map(({ headline }) => headline);
}

function notice(said: string) {
  return plainNotice(said, false);
}

async function numbersOf(page: Promise<readonly { readonly number: number }[]>): Promise<readonly number[]> {
  return (await page).map(({ number }) => number);
}
