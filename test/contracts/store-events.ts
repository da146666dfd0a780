import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Person } from '../../src/domain/handling/person.ts';
import { plainNotice } from '../../src/domain/post.ts';
import type { Store } from '../../src/store/open-store.ts';
import { hourMs, minuteMs, nightShift, wireItem } from '../support/wire-item.ts';
import type { StoreHarness } from './store-contract.ts';

const sanne: Person = { platform: 'slack', workspace: 'T1', userId: 'U1', name: 'Sanne' };
const dayMs = 24 * hourMs;

/** Takes of one happening, on every database behind the store ports. */
export function describeStoreEvents(
  name: string,
  open: (clock: () => number) => Promise<StoreHarness>,
): void {
  describe(`events on ${name}`, () => {
    let harness: StoreHarness;
    let store: Store;

    beforeEach(async () => {
      harness = await open(() => nightShift);
      store = harness.store;
    });
    afterEach(() => harness.close());

    it('finds stories by each of their marks, no older ones, and reads those alone that live', async () => {
      const [a, b, old, killed] = [await file('a'), await file('b'), await file('c'), await file('d')];
      await mark(a, ['name:slnsk', 'country:ua']);
      await mark(b, ['name:slnsk', 'name:trmp', 'country:ua']);
      await mark(old, ['name:slnsk', 'country:ua'], nightShift - 2 * dayMs);
      await mark(killed, ['name:slnsk', 'country:ua']);
      const version = { ...versionOf('d'), state: 'withdrawn', withdrawnAt: nightShift } as const;
      await store.stories.revise(killed, 'anp', version, nightShift, false);
      const found = await store.events.withMarks(['name:slnsk', 'name:trmp', 'name:pns'], nightShift - dayMs);
      expect(found.get('name:slnsk')?.toSorted()).toEqual([a, b, killed]);
      expect(found.get('name:trmp')).toEqual([b]);
      expect(found.get('name:pns')).toEqual([]);
      expect(await store.events.withMarks([], 0)).toEqual(new Map());
      expect((await store.events.takes([a, killed])).map(({ number }) => number)).toEqual([a]);
    });

    it('tells by a stamp whether a take is what it was, to whoever has this database open', async () => {
      const a = await file('a');
      const stampOf = async () => (await store.events.stamps([a])).map(({ stamp }) => stamp);
      const before = await stampOf();
      expect(await stampOf()).toEqual(before);
      expect((await store.events.takes([a])).map(({ stamp }) => stamp)).toEqual(before);
      await store.stories.revise(a, 'anp', versionOf('a', 'Anders'), nightShift, false);
      const revised = await stampOf();
      expect(revised).not.toEqual(before);
      store = await harness.reopen();
      expect(await stampOf()).not.toEqual(revised);
    });

    it('finds a story by what its newest version says', async () => {
      const [a, b] = [await file('a'), await file('b')];
      await mark(a, ['name:rm', 'country:it']);
      await mark(b, ['name:rm']);
      await store.events.mark([{ number: b, at: nightShift, marks: ['name:mln'], isNew: false }]);
      const found = async () => (await store.events.withMarks(['name:rm'], 0)).get('name:rm')?.toSorted();
      expect(await found()).toEqual([a]);
      await store.events.mark([{ number: b, at: nightShift + 1, marks: ['name:rm'], isNew: false }]);
      await store.events.mark([{ number: b, at: nightShift + 2, marks: ['name:rm'], isNew: false }]);
      expect(await found()).toEqual([a, b]);
    });

    it('counts marks for a month, also those by which nothing is found any more', async () => {
      const numbers = [];
      for (const guid of ['a', 'b', 'c']) numbers.push(await file(guid));
      const [a = 0, b = 0, c = 0] = numbers;
      await mark(a, ['name:rm', 'name:prs'], nightShift - 2 * dayMs);
      await mark(b, ['name:rm'], nightShift - 2 * dayMs);
      await mark(c, ['name:rm'], nightShift);
      const counted = async () => store.events.countMarks(['name:rm', 'name:prs', 'name:mln']);
      const now = await counted();
      expect(now).toMatchObject({ takes: 3 });
      expect([...now.of]).toEqual(
        expect.arrayContaining([
          ['name:rm', 3],
          ['name:prs', 1],
        ]),
      );
      const { retention } = store;
      expect(await retention.pruneMarks(nightShift - dayMs, 1)).toBe(1);
      expect(await retention.pruneMarks(nightShift - dayMs, 5)).toBe(1);
      expect(await retention.pruneMarks(nightShift - dayMs, 5)).toBe(0);
      store = await harness.reopen();
      const later = await counted();
      expect(later.takes).toBe(3);
      expect([later.of.get('name:rm'), later.recent.get('name:rm')]).toEqual([3, 1]);
      await store.retention.pruneMarks(nightShift + 45 * dayMs, 5);
      await store.retention.pruneMarks(nightShift + 90 * dayMs, 5);
      expect((await counted()).takes).toBe(0);
    });

    it('counts what is rare each time, and what is on a hundred takes anew after some hundred more', async () => {
      const of = async (name: string) => (await store.events.countMarks([name])).of.get(name);
      const file = (from: number, to: number) =>
        store.events.mark(
          Array.from({ length: to - from }, (_, at) => ({
            number: from + at,
            at: nightShift,
            marks: ['name:rm', ...(at < 2 ? ['name:mln'] : [])],
            isNew: true,
          })),
        );
      await file(1_000, 1_100);
      expect([await of('name:rm'), await of('name:mln')]).toEqual([100, 2]);
      await file(1_100, 1_110);
      expect([await of('name:rm'), await of('name:mln')]).toEqual([100, 4]);
      await file(1_110, 1_310);
      expect([await of('name:rm'), await of('name:mln')]).toEqual([310, 6]);
    });

    it('keeps who is in an event, in the order in which they came, and who said so', async () => {
      const [a, b, c] = [await file('a'), await file('b'), await file('c')];
      const event = await store.events.nextEvent();
      await store.events.join([member(b, event, 2), member(a, event, 1, 0.93)], nightShift);
      expect(await store.events.nextEvent()).toBe(event + 1);
      await store.events.join([{ ...member(c, event, 3), by: sanne }], nightShift + minuteMs);
      store = await harness.reopen();
      const alike = { like: null, likest: null };
      expect(await store.events.eventsOf([c])).toEqual([
        { event, number: a, cameAt: 1, score: 0.93, by: null, joinedAt: nightShift, ...alike },
        { event, number: b, cameAt: 2, score: null, by: null, joinedAt: nightShift, ...alike },
        { event, number: c, cameAt: 3, score: null, by: sanne, joinedAt: nightShift + minuteMs, ...alike },
      ]);
      expect(await store.events.eventsOf([])).toEqual([]);
    });

    it('keeps apart what a person parted, from all that were there, until a person joins them', async () => {
      const [a, b, c] = [await file('a'), await file('b'), await file('c')];
      await store.events.join([member(a, 1, 1), member(b, 1, 2), member(c, 1, 3)], nightShift);
      expect(await store.events.split(b, sanne, nightShift)).toBe(true);
      expect(await store.events.split(b, sanne, nightShift)).toBe(false);
      const apart = { by: sanne, at: nightShift };
      expect(await store.events.apartFrom([b])).toEqual([
        { number: b, other: a, ...apart },
        { number: b, other: c, ...apart },
      ]);
      expect(await store.events.apartFrom([c])).toEqual([{ number: c, other: b, ...apart }]);
      expect((await store.events.eventsOf([a])).map(({ number }) => number)).toEqual([a, c]);
      await store.events.forgetApart([b], [a]);
      expect((await store.events.apartFrom([b])).map(({ other }) => other)).toEqual([c]);
      // One that is left alone is no event.
      await store.events.split(c, sanne, nightShift);
      expect(await store.events.eventsOf([a])).toEqual([]);
    });

    it('tells which stories of other events are like one that they were taken from', async () => {
      const [a, b, c] = [await file('a'), await file('b'), await file('c')];
      await store.events.join([member(a, 1, 1), member(b, 1, 2)], nightShift);
      await store.events.join([{ ...member(b, 2, 2), like: a }, member(c, 2, 3)], nightShift);
      expect(await store.events.likeFrom(a)).toEqual([b]);
      expect(await store.events.likeFrom(c)).toEqual([]);
    });

    it('names of what a channel has what a story is likest to, or as like', async () => {
      const [a, b, c, d] = [await file('a'), await file('b'), await file('c'), await file('d')];
      const bureau = { platform: 'web', workspace: '', externalId: 'bureau' } as const;
      const { id } = await store.subscriptions.channel(bureau, null);
      for (const number of [a, b, d]) await store.ledger.card(id, number);
      const like = { ...member(d, 1, 4, 0.9), likest: [[c], ['sure', b]] } as const;
      const those = [member(a, 1, 1), member(b, 1, 2, 0.9), member(c, 1, 3, 0.9), like];
      await store.events.join(those, nightShift);
      store = await harness.reopen();
      const named = async () => {
        const found = await store.events.earlierThan(d, id);
        return [found?.number, found?.asLike?.number];
      };
      expect(await named()).toEqual([a, b]);
      await store.ledger.card(id, c);
      expect(await named()).toEqual([c, undefined]);
      await store.events.split(c, sanne, nightShift);
      await store.events.split(b, sanne, nightShift);
      expect(await named()).toEqual([a, undefined]);
    });

    it('goes with its stories', async () => {
      const [a, b] = [await file('a'), await file('b')];
      await mark(a, ['name:rm']);
      await mark(b, ['name:rm']);
      await store.events.join([member(a, 1, 1), member(b, 1, 2)], nightShift);
      await store.transaction(({ stories }) => stories.erase(a, { at: nightShift, by: 'x', notice: null }));
      expect((await store.events.countMarks(['name:rm'])).of.get('name:rm')).toBe(1);
      await store.retention.retireStories(nightShift + dayMs, 10);
      expect(await store.events.eventsOf([a, b])).toEqual([]);
      expect((await store.events.countMarks(['name:rm'])).takes).toBe(0);
    });

    it('tells for a list who else has a story, of what is live, in the order of lists', async () => {
      const [a, b, alone, killed] = [await file('a'), await file('b'), await file('c'), await file('d')];
      await store.events.join([member(a, 7, 1), member(b, 7, 2), member(killed, 7, 3)], nightShift);
      const version = { ...versionOf('d'), state: 'withdrawn', withdrawnAt: nightShift } as const;
      await store.stories.revise(killed, 'anp', version, nightShift, false);
      const takes = await store.events.takesWith([a, alone]);
      expect(takes.map(({ event, number, sender }) => [event, number, sender])).toEqual([
        [7, b, 'ANP'],
        [7, a, 'ANP'],
      ]);
      const { issuedAt, cameAt } = (await store.archive.byNumber(a)) ?? {};
      expect([cameAt, takes[1]?.cameAt]).toEqual([issuedAt, issuedAt]);
      expect(await store.events.takesWith([alone])).toEqual([]);
      expect(await store.events.takesWith([])).toEqual([]);
    });

    it('tells it of what a channel has alone, and of all channels of a platform at once', async () => {
      const [a, b, c] = [await file('a'), await file('b'), await file('c')];
      await store.events.join([member(a, 7, 1), member(b, 7, 2), member(c, 7, 3)], nightShift);
      const address = (externalId: string, platform = 'web') => ({ platform, workspace: '', externalId });
      const { channel } = store.subscriptions;
      const [here, there] = [await channel(address('hier'), null), await channel(address('daar'), null)];
      const slack = await channel(address('C1', 'slack'), null);
      for (const [{ id }, number] of [
        ...[[here, a] as const, [here, b] as const],
        ...[[there, b] as const, [slack, c] as const],
      ])
        await store.ledger.card(id, number);
      const numbersOf = (takes: readonly { readonly number: number }[]) => takes.map(({ number }) => number);
      expect(numbersOf(await store.events.takesIn(here.id, [a]))).toEqual([b, a]);
      expect(numbersOf(await store.events.takesIn(there.id, [a]))).toEqual([b]);
      expect(await store.events.takesIn(here.id, [])).toEqual([]);
      const onBoard = await store.events.takesOn('web', [a]);
      expect(onBoard.map(({ number, channel: name }) => `${name} ${number}`).toSorted()).toEqual([
        `daar ${b}`,
        `hier ${a}`,
        `hier ${b}`,
      ]);
      expect(await store.events.takesOn('web', [])).toEqual([]);
    });

    it('lists what is of no such event, and what was taken back of one', async () => {
      const [a, b, alone, killed] = [await file('a'), await file('b'), await file('c'), await file('d')];
      await store.events.join([member(a, 7, 1), member(b, 7, 2), member(killed, 7, 3)], nightShift);
      const named = { headline: 'Kop', opening: null, dateline: null, slug: null };
      const version = { ...versionOf('d'), state: 'withdrawn', withdrawnAt: nightShift, named } as const;
      await store.stories.revise(killed, 'anp', version, nightShift, false);
      const { topics } = (await store.archive.byNumber(a))?.item ?? { topics: [] };
      for (const asked of [[], topics]) {
        const of = async (butEvents: readonly number[]) =>
          (await store.archive.latest({ topics: asked, limit: 9, butEvents })).map(({ number }) => number);
        expect(await of([7])).toEqual([killed, alone]);
        expect(await of([8])).toEqual([killed, alone, b, a]);
      }
      expect(topics.length).toBeGreaterThan(0);
    });

    it('counts what came on the board since then, each event once', async () => {
      const channel = await store.subscriptions.channel(
        { platform: 'web', workspace: '', externalId: 'bureau' },
        null,
      );
      const numbers = [await file('a'), await file('b'), await file('c')];
      for (const number of numbers) {
        const at = nightShift;
        const posts = { number, revision: 1, urgent: false, availableAt: at, at };
        await store.transaction(({ ledger }) => ledger.enqueuePosts(posts, [channel.id]));
        const key = `post:${channel.id}:${number}:1`;
        await store.board.put({
          key,
          channel: 'bureau',
          post: plainNotice('Kop', false),
          parentId: null,
          at,
        });
      }
      const [a = 0, b = 0] = numbers;
      await store.events.join([member(a, 1, 1), member(b, 1, 2)], nightShift);
      const upTo = await store.board.lastSeq();
      expect(await store.board.countSince('bureau', { after: 0, upTo }, 99)).toBe(2);
      expect(await store.board.countSince('bureau', { after: 1, upTo }, 99)).toBe(2);
      expect(await store.board.countSince('bureau', { after: 0, upTo: 2 }, 99)).toBe(1);
      expect(await store.board.countSince('sport', { after: 0, upTo }, 99)).toBe(0);
    });

    it('makes the cards of a story fall behind', async () => {
      const a = await file('a');
      expect(await store.events.turn(a)).toEqual({ turn: 1, revision: 1 });
      expect(await store.events.turn(a + 1)).toBeNull();
    });

    function file(guid: string): Promise<number> {
      return store.stories.insert(versionOf(guid), []);
    }

    function mark(number: number, marks: readonly string[], at = nightShift): Promise<void> {
      return store.events.mark([{ number, at, marks, isNew: true }]);
    }
  });
}

function member(number: number, event: number, cameAt: number, score: number | null = null) {
  return { number, event, cameAt, score, by: null };
}

function versionOf(guid: string, headline = `Kop van ${guid}`) {
  const item = wireItem({ guid, headline });
  const by = { sourceId: 'anp', agency: 'anp', sender: 'ANP', sample: false, named: null } as const;
  return { ...by, state: 'live', item, textHash: guid, withdrawnAt: null } as const;
}
