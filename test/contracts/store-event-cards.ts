import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { asStory } from '../../src/domain/story.ts';
import type { Store } from '../../src/store/open-store.ts';
import type { Shown } from '../../src/store/operation.ts';
import { presenter } from '../support/newsdesk.ts';
import { minuteMs, nightShift, wireItem } from '../support/wire-item.ts';
import type { StoreHarness } from './store-contract.ts';

const sanne = { platform: 'slack', workspace: 'T1', userId: 'U1', name: 'Sanne' } as const;

/** One card an event, on every database behind the store ports. */
export function describeStoreEventCards(
  name: string,
  open: (clock: () => number) => Promise<StoreHarness>,
): void {
  describe(`cards of events on ${name}`, () => {
    let harness: StoreHarness;
    let store: Store;
    let here: number;
    let elsewhere: number;

    beforeEach(async () => {
      harness = await open(() => nightShift);
      store = harness.store;
      [here, elsewhere] = [await channel('bureau'), await channel('sport')];
    });
    afterEach(() => harness.close());

    it('are asked for by a channel, by its command or its file', async () => {
      expect(await store.eventCards.merging()).toEqual([]);
      await store.channelSettings.choose(here, 'events', 'merge');
      expect(await store.eventCards.merging()).toEqual([here]);
      await store.channelSettings.choose(here, 'events', 'apart');
      expect(await store.eventCards.merging()).toEqual([]);
    });

    it('are that of the first story that was posted there, of those that are surely of it', async () => {
      const [a, b, unsure, alone] = await filed('a', 'b', 'c', 'd');
      await join([a, null], [b, 0.97], [unsure, 0.969]);
      const lead = async (number: number, channelId = here) =>
        (await store.eventCards.leadFor(number, channelId))?.number ?? null;
      expect(await lead(b)).toBeNull();
      await posted(a, here);
      expect([await lead(b), await lead(b, elsewhere), await lead(unsure), await lead(alone)]).toEqual([
        a,
        null,
        null,
        null,
      ]);
      await store.events.join([{ ...member(unsure, null), by: sanne }], nightShift);
      expect(await lead(unsure)).toBe(a);
      await withdraw(a);
      expect(await lead(b)).toBeNull();
    });

    it('show what was read under them, in the order in which it came', async () => {
      const [a, b, waits] = await filed('a', 'b', 'c');
      await join([b, null], [a, 0.99], [waits, 0.99]);
      const lead = await posted(a, here);
      const cards = [await store.ledger.card(here, b), await store.ledger.card(here, waits)];
      await store.eventCards.put(
        cards.map(({ id }) => id),
        lead,
      );
      expect(await store.eventCards.takesOn(lead)).toEqual([
        { number: b, wasRead: false, hasCard: false },
        { number: a, wasRead: true, hasCard: true },
        { number: waits, wasRead: false, hasCard: false },
      ]);
      expect([await store.eventCards.leadsOf(b), await store.eventCards.leadsOf(a)]).toEqual([[a], []]);
      for (const [number, others] of [
        [a, [b, waits]],
        [b, [a, waits]],
      ] as const)
        expect(await store.eventCards.besideOn(number)).toEqual([[...others].toSorted((x, y) => x - y)]);
      expect((await store.eventCards.under(lead)).map(({ number }) => number)).toEqual([b, waits]);
    });

    it('know what of the event stands in a list that was sent', async () => {
      const [a, b, unsure] = await filed('a', 'b', 'c');
      await join([a, null], [b, 0.99], [unsure, 0.969]);
      const lead = await posted(a, here);
      const at = nightShift;
      const posts = { revision: 1, urgent: false, availableAt: at, at };
      const { ledger, eventCards } = store;
      for (const number of [b, unsure]) await ledger.enqueuePosts({ number, ...posts }, [here]);
      const asked = { platform: 'web', owner: 'x', now: at, leaseMs: minuteMs } as const;
      const lane = await ledger.claimLane(asked);
      if (lane === null) throw new Error('no lane is ready');
      await ledger.lapseInto(await ledger.waitingPosts(lane, at, 9), 'list:1', at);
      const numbers = [b, unsure];
      const promised = { urgent: false, availableAt: at, at };
      await ledger.enqueue({ kind: 'list', key: 'list:1', channelId: here, numbers, ...promised });
      expect(await eventCards.listedBeside(lead)).toEqual([]);
      const list = await ledger.head(lane, at);
      if (list?.kind !== 'list') throw new Error('no list is promised');
      await ledger.settle(list, { kind: 'sent', messageId: 'm9', revision: null }, at);
      // Each story has its card there.
      expect(await eventCards.listedBeside(lead)).toEqual([]);
      await store.channelSettings.choose(here, 'events', 'merge');
      expect(await eventCards.listedBeside(lead)).toEqual([b]);
      expect([await eventCards.besideOn(a), await eventCards.besideOn(b)]).toEqual([[[b]], [[a]]]);
      expect(await eventCards.besideOn(unsure)).toEqual([]);
      expect([await eventCards.leadsBeside(b), await eventCards.leadsBeside(unsure)]).toEqual([[a], []]);
      await ledger.enqueueUpdates(takenBack(a));
      const anew: string[] = [];
      for (;;) {
        const again = await ledger.claimLane(asked);
        const head = again === null ? null : await ledger.head(again, at);
        if (head === null) break;
        if (head.kind === 'remake' && head.appearance !== null) anew.push(head.appearance.key);
        await ledger.settle(head, { kind: 'lapsed', reason: { code: 'shown-already' } }, at);
      }
      expect(anew).toEqual(['list:1']);
    });

    it('know whether a line was refused, and whether the own text stands under them', async () => {
      const [a, b] = await filed('a', 'b');
      await join([a, null], [b, 0.99]);
      const lead = await posted(a, here);
      const { id } = await store.ledger.card(here, b);
      const { ledger, eventCards } = store;
      await eventCards.put([id], lead);
      const of = { channelId: here, urgent: false, availableAt: nightShift, at: nightShift } as const;
      const line = { ...of, kind: 'reply', revision: 1, under: null } as const;
      await ledger.enqueue({ ...line, key: 'take:1', cardId: id, number: b, about: 'take' });
      const own = { ...line, cardId: lead, number: a, about: 'replaced' } as const;
      await ledger.enqueue({ ...own, key: `replaced:${lead}:m1:7` });
      expect([
        await eventCards.isLineRefused(id),
        await eventCards.hasOwnLine(lead, `replaced:${lead}:m1`),
      ]).toEqual([false, true]);
      expect(await eventCards.hasOwnLine(lead, `replaced:${lead}:m`)).toBe(false);
      const asked = { platform: 'web', owner: 'x', now: nightShift, leaseMs: minuteMs } as const;
      for (const reason of [{ code: 'on-own-card' }, { code: 'shown-already' }] as const) {
        const lane = await ledger.claimLane(asked);
        const head = lane === null ? null : await ledger.head(lane, nightShift);
        if (head === null) throw new Error('nothing is promised');
        await ledger.settle(head, { kind: 'lapsed', reason }, nightShift);
      }
      expect([
        await eventCards.isLineRefused(id),
        await eventCards.hasOwnLine(lead, `replaced:${lead}:m1`),
      ]).toEqual([true, false]);
      expect(await eventCards.ownLinesOf(lead)).toEqual([]);
      const key = `replaced:${lead}:m1:8`;
      await ledger.enqueue({ ...own, key });
      const again = await ledger.claimLane(asked);
      const head = again === null ? null : await ledger.head(again, nightShift);
      if (head === null) throw new Error('no line is promised');
      await ledger.settle(head, { kind: 'sent', messageId: 'm8', revision: 1 }, nightShift);
      expect(await eventCards.ownLinesOf(lead)).toEqual([{ key, number: a, channelId: here, leadId: null }]);
      await eventCards.lose(lead);
      expect(await eventCards.leadFor(b, here)).toBeNull();
    });

    it('take along what stands under a card that comes under another', async () => {
      const [a, b, c] = await filed('a', 'b', 'c');
      await join([a, null], [b, 0.99], [c, 0.99]);
      const [first, second] = [await posted(a, here), await posted(b, here)];
      const { id: third } = await store.ledger.card(here, c);
      await store.eventCards.put([third], second);
      await store.eventCards.put([second], first);
      const cards = await store.eventCards.cardsIn([a, b, c], [here]);
      expect(cards.map(({ number, leadId, isPosted }) => [number, leadId, isPosted])).toEqual([
        [a, null, true],
        [b, first, true],
        [c, first, false],
      ]);
    });

    it('know what is of their event no more', async () => {
      const [a, b, c] = await filed('a', 'b', 'c');
      await join([a, null], [b, 0.99], [c, 0.99]);
      const lead = await posted(a, here);
      const cards = [await store.ledger.card(here, b), await store.ledger.card(here, c)];
      await store.eventCards.put(
        cards.map(({ id }) => id),
        lead,
      );
      expect(await store.eventCards.strayed([a, b, c])).toEqual([]);
      await store.events.split(b, sanne, nightShift);
      expect((await store.eventCards.strayed([a])).map(({ number }) => number)).toEqual([b]);
      expect(await store.eventCards.strayed([c])).toEqual([]);
      await store.events.split(a, sanne, nightShift);
      expect((await store.eventCards.strayed([a])).map(({ number }) => number)).toEqual([b, c]);
    });

    it('are edited when a take of them changes, and only those', async () => {
      const [a, b] = await filed('a', 'b');
      await join([a, null], [b, 0.99]);
      const lead = await posted(a, here);
      await posted(a, elsewhere);
      await store.eventCards.put([(await store.ledger.card(here, b)).id], lead);
      const at = nightShift + minuteMs;
      await store.ledger.enqueueHandled({ number: a, revision: 1, turn: 1, at, over: b });
      const open = await store.deliveries.list({ state: 'pending', limit: 9 });
      const edits = open.filter(({ kind }) => kind === 'edit');
      expect(edits.map(({ channel: { id }, number }) => [id, number])).toEqual([[here, a]]);
    });

    it('say on which card a story stands, and whose text that shows as long as it is a take there', async () => {
      const [a, b, c] = await filed('a', 'b', 'c');
      await join([a, null], [b, 0.99]);
      const shown = { brief: '', detail: '', whole: '', face: b };
      const lead = await posted(a, here, 'm1', shown);
      await store.eventCards.put([(await store.ledger.card(here, b)).id], lead);
      const on = { cardId: lead, face: b };
      const asked = async () => Promise.all([a, b, c].map((each) => store.events.shownOn(each, here)));
      expect(await asked()).toEqual([on, on, null]);
      expect(await store.events.shownOn(a, elsewhere)).toBe(null);
      const both = new Map([a, b].map((each) => [each, on]));
      expect(await store.events.shownOf([c, b, a], here)).toEqual(both);
      expect(await store.events.shownOf([], here)).toEqual(new Map());
      await store.eventCards.put([(await store.ledger.card(here, b)).id], null);
      expect(await asked()).toEqual([{ ...on, face: a }, null, null]);
    });

    it('show nothing of a story that is erased, though they bear the number of another', async () => {
      const [a, b] = await filed('a', 'b');
      const shown = { brief: '', detail: '', whole: '', face: b };
      const post = { ...presenter.card(asStory(versionOf('b').item, a, versionOf('b')), nightShift, false) };
      const { id } = await store.board.put({
        key: 'k',
        channel: 'bureau',
        post,
        parentId: null,
        at: nightShift,
      });
      await posted(a, here, String(id), shown);
      const read = async () => JSON.stringify(await store.board.list('bureau', 9, null));
      expect(await read()).toContain('Kop van b');
      await store.stories.erase(b, { at: nightShift, by: 'de redactie', notice: 'Gewist' });
      expect(await read()).not.toMatch(/Kop van b|eerste alinea/u);
    });

    it('of an erased story count once, though they bear its number and show its text', async () => {
      const [a, b] = await filed('a', 'b');
      const shown = { brief: '', detail: '', whole: '', face: b };
      const post = presenter.card(asStory(versionOf('b').item, b, versionOf('b')), nightShift, false);
      const kept = { key: 'k', channel: 'bureau', post, parentId: null, at: nightShift };
      const { id } = await store.board.put(kept);
      await posted(a, here, String(id), shown);
      const how = { at: nightShift, by: 'de redactie', notice: 'Gewist' };
      expect(await store.stories.erase(b, how)).toMatchObject({ boardMessages: 1 });
    });

    function takenBack(number: number) {
      const said = { about: 'withdrawn', urgent: false, isBack: false, brief: '', detail: '' } as const;
      return { ...said, number, revision: 2, at: nightShift };
    }

    async function channel(externalId: string): Promise<number> {
      const address = { platform: 'web', workspace: '', externalId };
      return (await store.subscriptions.channel(address, null)).id;
    }

    async function filed(
      ...guids: readonly [string, string, ...string[]]
    ): Promise<number[] & [number, number, number, number]> {
      const numbers: number[] = [];
      for (const guid of guids) numbers.push(await store.stories.insert(versionOf(guid), []));
      return numbers as number[] & [number, number, number, number];
    }

    /** In the order in which they came. */
    async function join(...members: readonly (readonly [number, number | null])[]): Promise<void> {
      const joined = members.map(([number, score], at) => ({ ...member(number, score), cameAt: at }));
      await store.events.join(joined, nightShift);
    }

    async function withdraw(number: number): Promise<void> {
      const version = { ...versionOf('a'), state: 'withdrawn', withdrawnAt: nightShift } as const;
      await store.stories.revise(number, 'anp', version, nightShift, false);
    }

    /** Posted and answered; the id of its card. */
    async function posted(
      number: number,
      channelId: number,
      messageId = `m${number}`,
      shown?: Shown,
    ): Promise<number> {
      const at = nightShift;
      await store.ledger.enqueuePosts({ number, revision: 1, urgent: false, availableAt: at, at }, [
        channelId,
      ]);
      const lane = await store.ledger.claimLane({ platform: 'web', owner: 'x', now: at, leaseMs: minuteMs });
      const operation = lane === null ? null : await store.ledger.head(lane, at);
      if (operation?.kind !== 'post') throw new Error('nothing is promised');
      const sent = { kind: 'sent', messageId, revision: 1, ...(shown && { shown }) } as const;
      await store.ledger.settle(operation, sent, at);
      return operation.card.id;
    }
  });
}

function member(number: number, score: number | null) {
  return { event: 7, number, cameAt: 9, score, by: null };
}

function versionOf(guid: string) {
  const item = wireItem({ guid });
  const by = { sourceId: 'anp', agency: 'anp', sender: 'ANP', sample: false, named: null } as const;
  return { ...by, state: 'live', item, textHash: guid, withdrawnAt: null } as const;
}
