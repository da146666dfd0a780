import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { DigestWish } from '../../src/domain/hours/digest-wish.ts';
import { createAgencies } from '../../src/domain/identity/agency.ts';
import { plainNotice } from '../../src/domain/post.ts';
import { foldItems } from '../../src/pipeline/fold.ts';
import type { Store } from '../../src/store/open-store.ts';
import type { ClaimedOperation } from '../../src/store/operation.ts';
import type { SourcePoll } from '../../src/store/source-store.ts';
import { quake } from '../pipeline/events/quakes.ts';
import { nightShift, wireItem } from '../support/wire-item.ts';

const now = nightShift;
const address = { platform: 'slack', workspace: '', externalId: 'C1' } as const;

/** Stores of as many replicas on one database that is empty at first, opened at the same moment. */
export type ReplicasHarness = { readonly stores: readonly Store[]; close(): Promise<void> };

/** What several replicas on one database stand. */
export function describeReplicas(
  name: string,
  open: (replicas: number, clock: () => number) => Promise<ReplicasHarness>,
): void {
  describe(`three stores on one database of ${name}`, () => {
    let harness: ReplicasHarness;
    let stores: readonly Store[];
    let store: Store;

    beforeEach(async () => {
      harness = await open(3, () => now);
      stores = harness.stores;
      store = stores[0] as Store;
    });
    afterEach(() => harness.close());

    it('hand out a channel to one worker only', async () => {
      await promisePosts(1);
      const lanes = await Promise.all(
        stores.map((each, index) =>
          each.ledger.claimLane({ platform: 'slack', owner: `${index}`, now, leaseMs: 30_000 }),
        ),
      );
      expect(lanes.filter((lane) => lane !== null)).toHaveLength(1);
    });

    it('put what three agencies file at the same moment in one event, and keep what two people say of it at once', async () => {
      const agencies = createAgencies(['afp', 'anp', 'rtr'].map((id) => ({ id, credit: id })));
      const poll = (each: Store, id: string) =>
        each.transaction((ports) =>
          foldItems(
            [quake(`${id}-1`)],
            { source: { id, sample: false }, now, previousSuccessAt: now - 60_000, firstPosts: 3, agencies },
            ports,
          ),
        );
      await Promise.all(['afp', 'anp', 'rtr'].map((id, at) => poll(stores[at] as Store, id)));
      const members = async () => (await store.events.eventsOf([1, 2, 3])).map(({ number }) => number);
      expect(await members()).toEqual([1, 2, 3]);
      const by = { platform: 'slack', workspace: 'T1', userId: 'U1', name: 'Sanne' } as const;
      const said = await Promise.all(stores.map((each) => each.events.split(2, by, now)));
      expect(said.filter((isParted) => isParted)).toEqual([true]);
      await Promise.all(['afp', 'anp', 'rtr'].map((id, at) => poll(stores[at] as Store, id)));
      expect(await members()).toEqual([1, 3]);
    });

    it('give a channel to another once its lease is over, and refuse what the first says then', async () => {
      await promisePosts(1);
      const first = await claim(store, 'a', now);
      await store.ledger.markAttempt(first, now, 1);
      const other = stores[1] as Store;
      const later = now + 30_000;
      const second = await claim(other, 'b', later);
      expect(second).toMatchObject({ id: first.id, uncertain: { revision: 1 } });
      await other.ledger.settle(second, { kind: 'sent', messageId: 'm1', revision: 1 }, later);
      const again = { kind: 'again', dueAt: later, reason: 'lost', fails: true } as const;
      const late = store.transaction(({ ledger }) => ledger.settle(first, again, later));
      await expect(late).rejects.toMatchObject({ code: 'lost-lane' });
      expect(await store.deliveries.list({ state: null, limit: 5 })).toMatchObject([{ state: 'sent' }]);
    });

    it('refuse a settlement that comes late while another is at work in the channel', async () => {
      await promisePosts(1);
      const first = await claim(store, 'a', now);
      const later = now + 30_000;
      const second = await claim(stores[1] as Store, 'b', later);
      const sent = { kind: 'sent', messageId: 'm1', revision: 1 } as const;
      await expect(store.ledger.settle(first, sent, later)).rejects.toMatchObject({ code: 'lost-lane' });
      await (stores[1] as Store).ledger.settle(second, sent, later);
    });

    it('promise the same posts once when all three do', async () => {
      const { id } = await store.subscriptions.channel(address, null);
      await Promise.all(
        stores.map((each) => each.transaction(({ ledger }) => ledger.enqueuePosts(posts, [id]))),
      );
      expect(await store.deliveries.countByState()).toEqual(new Map([['pending', 1]]));
    });

    it('number the messages of the board in one row', async () => {
      const put = (each: Store, key: string) =>
        each.board.put({
          key,
          channel: 'bureau',
          post: plainNotice(key, false),
          parentId: null,
          at: now,
        });
      const keys = Array.from({ length: 10 }, (_, index) => `${index}`);
      const all = await Promise.all(
        stores.flatMap((each, worker) => keys.map((key) => put(each, `${worker}-${key}`))),
      );
      expect(new Set(all.map(({ seq }) => seq)).size).toBe(30);
    });

    it('hand out a source to one poll only, until its lease is over', async () => {
      await store.sources.sync([anp]);
      const all = await Promise.all(stores.map((each, index) => claimSource(each, `${index}`, now)));
      expect(all.flat()).toHaveLength(1);
      expect(await store.sources.due(now, new Set(), 10)).toEqual([]);
      expect(await claimSource(store, 'late', now + leaseMs - 1)).toEqual([]);
      expect(await claimSource(store, 'late', now + leaseMs)).toHaveLength(1);
    });

    it('refuse what a poll read for longer than its lease, items and all', async () => {
      await store.sources.sync([anp]);
      const [first] = await claimSource(store, 'a', now);
      const other = stores[1] as Store;
      const [second] = await claimSource(other, 'b', now + leaseMs);
      const late = pollBrings(store, first, 'te laat');
      await expect(late).rejects.toMatchObject({ code: 'lost-source' });
      await pollBrings(other, second, 'op tijd');
      const stories = await store.archive.latest({ topics: [], limit: 5 });
      expect(stories.map(({ item }) => item.guid)).toEqual(['op tijd']);
      expect(await store.sources.health()).toMatchObject([{ state: 'ok', failCount: 0 }]);
    });

    it('refuse what was read at an address that the newsroom file has changed since', async () => {
      await store.sources.sync([anp]);
      const [turn] = await claimSource(store, 'a', now);
      await (stores[1] as Store).sources.sync([{ ...anp, url: 'https://wire.example/nieuw' }]);
      await expect(pollBrings(store, turn, 'van het oude adres')).rejects.toMatchObject({
        code: 'lost-source',
      });
      expect(await claimSource(store, 'a', now)).toMatchObject([{ url: 'https://wire.example/nieuw' }]);
    });

    it('free at a start what its own worker was reading, and nobody else', async () => {
      await store.sources.sync([anp, { ...anp, id: 'dpa' }]);
      await store.sources.claim({ ids: ['anp'], owner: 'a', now, leaseMs });
      await store.sources.claim({ ids: ['dpa'], owner: 'b', now, leaseMs });
      await (stores[1] as Store).sources.takeOver('a');
      expect((await store.sources.due(now, new Set(), 10)).map(({ id }) => id)).toEqual(['anp']);
    });

    it('give back a source that was claimed and not read, unless it is another worker by now', async () => {
      await store.sources.sync([anp]);
      const [first] = await claimSource(store, 'a', now);
      if (first === undefined) throw new Error('not claimed');
      await store.sources.release([first]);
      const [second] = await claimSource(stores[1] as Store, 'b', now);
      expect(second).toMatchObject({ id: 'anp' });
      await store.sources.release([first]);
      expect(await claimSource(store, 'a', now)).toEqual([]);
    });

    it('give what one does for all to one of them, and to another once it is over', async () => {
      const ask = (index: number, at: number) =>
        (stores[index] as Store).transaction(({ replicas }) =>
          replicas.takeLease('alarms', `${index}`, at, leaseMs),
        );
      const taken = await Promise.all(stores.map((_, index) => ask(index, now)));
      expect(taken.filter(Boolean)).toHaveLength(1);
      const holder = taken.indexOf(true);
      const other = (holder + 1) % stores.length;
      expect(await ask(holder, now + 1)).toBe(true);
      expect(await ask(other, now + leaseMs)).toBe(false);
      expect(await ask(other, now + leaseMs + 1)).toBe(true);
      expect(await ask(holder, now + leaseMs + 2)).toBe(false);
    });

    it('do what a platform delivers to several of them once', async () => {
      const first = await Promise.all(stores.map((each) => each.replicas.isFirst('Ev1', now)));
      expect(first.filter(Boolean)).toHaveLength(1);
      expect(await store.replicas.isFirst('Ev1', now + 1)).toBe(false);
      await store.replicas.forgetHeard(now + 1);
      expect(await store.replicas.isFirst('Ev1', now + 2)).toBe(true);
    });

    it('renew lanes and sources that are still their own, and no other', async () => {
      await promisePosts(2);
      await store.sources.sync([anp]);
      const [mine, lost] = [await claim(store, 'a', now), await claim(store, 'a', now)];
      await claimSource(store, 'a', now);
      const other = stores[1] as Store;
      const later = now + 30_000;
      const held = ({ lane }: ClaimedOperation) => ({ channelId: lane.channel.id, fence: lane.fence });
      await store.replicas.renewLanes([held(mine)], 'a', later - 1, later + 30_000);
      await store.replicas.renewSources([{ id: 'anp', fence: 1 }], 'a', now + 2 * leaseMs);
      const taken = await claim(other, 'b', later);
      expect(taken.lane.channel.id).toBe(lost.lane.channel.id);
      const kept = await store.replicas.renewLanes([held(mine), held(lost)], 'a', later, later + 30_000);
      expect(kept).toEqual([held(mine)]);
      expect(await claimSource(other, 'b', now + leaseMs)).toEqual([]);
    });

    it('know who is there, and free at once what one leaves that ends', async () => {
      await promisePosts(1);
      const sign = (owner: string) => ({ owner, startedAt: now, now, leaseMs, newsroom: 'v1' });
      for (const owner of ['a', 'b']) await store.replicas.sign(sign(owner));
      expect((await store.replicas.alive(now)).map(({ owner }) => owner)).toEqual(['a', 'b']);
      expect(await store.replicas.alive(now + leaseMs)).toEqual([]);
      await claim(store, 'a', now);
      await store.transaction(({ replicas }) => replicas.leave('a', now));
      expect((await store.replicas.alive(now)).map(({ owner }) => owner)).toEqual(['b']);
      await claim(stores[1] as Store, 'b', now);
    });

    it('know of each why its newsroom file is not in force, until it is or that one ends', async () => {
      const sign = (owner: string) => ({ owner, startedAt: now, now, leaseMs, newsroom: 'v1' });
      for (const owner of ['a', 'b']) await store.replicas.sign(sign(owner));
      const refused = { why: 'wrong', since: now, problems: ['sources[0].url: qq'] } as const;
      const known = async () => (await (stores[1] as Store).replicas.alive(now)).map((each) => each.refused);
      for (const owner of ['a', 'b']) await store.replicas.noteRefused(owner, refused);
      expect(await known()).toEqual([refused, refused]);
      await store.replicas.noteRefused('a', null);
      expect(await known()).toEqual([null, refused]);
      await store.transaction(({ replicas }) => replicas.leave('b', now));
      await store.replicas.sign(sign('b'));
      expect(await known()).toEqual([null, null]);
    });

    it("keep a platform's next turn in one place", async () => {
      expect(await store.replicas.nextTurn('slack')).toBe(0);
      await store.replicas.holdTurns('slack', now + 500);
      await (stores[1] as Store).replicas.holdTurns('slack', now + 200);
      expect(await (stores[2] as Store).replicas.nextTurn('slack')).toBe(now + 500);
    });

    it('make one story of an item that all three fold at once, and one post of it', async () => {
      const { id } = await store.subscriptions.channel(address, null);
      await store.subscriptions.follow(id, 'buitenland');
      const item = wireItem({ guid: 'overal' });
      await Promise.all(
        stores.map((each) => each.transaction((ports) => foldItems([item], foldContext, ports))),
      );
      expect(await store.archive.latest({ topics: [], limit: 5 })).toHaveLength(1);
      expect(await store.deliveries.countByState()).toEqual(new Map([['pending', 1]]));
    });

    it('number the digests that people ask for in one channel at the same moment', async () => {
      const { id } = await store.subscriptions.channel(address, null);
      const wish = (hour: number): DigestWish => ({ follows: [], minutes: [hour * 60], days: [1, 2, 3] });
      await Promise.all(stores.map((each, index) => each.hours.askDigest(id, wish(7 + index))));
      expect((await store.hours.digests(id)).map(({ number }) => number).toSorted()).toEqual([1, 2, 3]);
    });

    it('stand a start of all three at once, and the last newsroom file counts', async () => {
      const file = [{ address, name: 'nieuws', follows: [{ topic: 'buitenland', filter: [] }], filter: [] }];
      await Promise.all(
        stores.map((each) =>
          each.transaction(async ({ sources, subscriptions }) => {
            await sources.sync([anp, { ...anp, id: 'dpa' }]);
            await subscriptions.syncFile(file, 'v1');
          }),
        ),
      );
      await (stores[2] as Store).sources.sync([anp]);
      expect((await store.sources.health()).map(({ id }) => id)).toEqual(['anp']);
      expect((await store.subscriptions.followers(['buitenland'], [])).length).toBe(1);
    });

    const leaseMs = 60_000;
    const anp = { id: 'anp', url: 'https://wire.example/anp', credit: 'ANP', topic: null, sample: false };
    const foldContext = {
      source: { id: 'anp', sample: false },
      now,
      previousSuccessAt: now - 60_000,
      firstPosts: 3,
      agencies: createAgencies([{ id: 'anp', credit: 'ANP' }]),
    };

    function claimSource(from: Store, owner: string, at: number): Promise<readonly SourcePoll[]> {
      return from.sources.claim({ ids: ['anp'], owner, now: at, leaseMs });
    }

    function pollBrings(into: Store, turn: SourcePoll | undefined, guid: string): Promise<void> {
      if (turn === undefined) throw new Error('not claimed');
      return into.transaction(async (ports) => {
        await foldItems([wireItem({ guid })], foldContext, ports);
        await ports.sources.savePoll(turn, { at: now, nextPollAt: now + leaseMs, state: 'ok' });
      });
    }

    const posts = { number: 7, revision: 1, urgent: false, availableAt: now, at: now };

    async function promisePosts(channels: number): Promise<void> {
      for (let count = 1; count <= channels; count++) {
        const { id } = await store.subscriptions.channel({ ...address, externalId: `C${count}` }, null);
        await store.ledger.enqueuePosts(posts, [id]);
      }
    }

    async function claim(from: Store, owner: string, at: number): Promise<ClaimedOperation> {
      const lane = await from.ledger.claimLane({ platform: 'slack', owner, now: at, leaseMs: 30_000 });
      const claimed = lane === null ? null : await from.ledger.head(lane, at);
      if (claimed === null) throw new Error('nothing to claim');
      return claimed;
    }
  });
}
