import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { DigestWish } from '../../src/domain/hours/digest-wish.ts';
import { readQuietHours } from '../../src/domain/hours/quiet-hours.ts';
import { createAgencies } from '../../src/domain/identity/agency.ts';
import type { WireItem } from '../../src/domain/item.ts';
import { createDeliverer } from '../../src/pipeline/deliver.ts';
import { foldItems } from '../../src/pipeline/fold.ts';
import { endQuiet } from '../../src/pipeline/hours/end-quiet.ts';
import { makeDigests } from '../../src/pipeline/hours/make-digests.ts';
import type { Store } from '../../src/store/open-store.ts';
import { presenter } from '../support/newsdesk.ts';
import { quietLog } from '../support/quiet-log.ts';
import { createScriptedAdapter, type ScriptedAdapter } from '../support/scripted-adapter.ts';
import { hourMs, minuteMs, nightShift, wireItem } from '../support/wire-item.ts';
import type { StoreHarness } from './store-contract.ts';

const timeZone = 'Europe/Amsterdam';
const bureau = { platform: 'web', workspace: '', externalId: 'bureau' };
const late = nightShift + 3.5 * hourMs;
const morning = nightShift + 11 * hourMs;
const wish: DigestWish = { follows: [], minutes: [420], days: [1, 2, 3, 4, 5, 6, 7] };

/** What is due by the clock on the wall, on every database behind the store ports. */
export function describeStoreHours(name: string, open: (clock: () => number) => Promise<StoreHarness>): void {
  describe(`the hours of a channel, on ${name}`, () => {
    let harness: StoreHarness;
    let store: Store;
    let now: number;
    let adapter: ScriptedAdapter;
    let channelId: number;

    beforeEach(async () => {
      now = nightShift;
      harness = await open(() => now);
      store = harness.store;
      adapter = createScriptedAdapter({ perChannelMs: 1_000 });
      channelId = (await store.subscriptions.channel(bureau, null)).id;
      await store.subscriptions.follow(channelId, 'buitenland');
    });
    afterEach(() => harness.close());

    it('know what a list told after them, and find the hours to come out anew on another zone', async () => {
      await store.hours.chooseQuiet(channelId, readQuietHours('23.00-06.30'));
      await store.hours.askDigest(channelId, wish);
      await at(nightShift);
      await filedAt(late, wireItem({ guid: 'a' }));
      await store.hours.useZone('Europe/London', late);
      await store.hours.useZone('Europe/London', late);
      expect(await store.hours.nextToEnd(late)).toMatchObject({ endsAt: 0 });
      expect(await store.hours.nextDigest(late)).toMatchObject({ dueAt: 0, since: null });
      await at(morning - 10 * minuteMs);
      const told = await store.hours.toldAfterQuiet(channelId, [1, 2], late);
      expect([...told]).toEqual([[1, morning - 10 * minuteMs]]);
      expect(await store.hours.toldAfterQuiet(channelId, [1], morning)).toEqual(new Map());
    });

    it('find what was there before and changed since, the newest version first, page by page', async () => {
      for (const guid of ['a', 'b', 'c', 'd']) await filedAt(nightShift, wireItem({ guid, version: 1 }));
      for (const [hours, guid] of [
        [13, 'b'],
        [14, 'a'],
        [15, 'd'],
      ] as const)
        await filedAt(
          nightShift + hours * hourMs,
          wireItem({ guid, version: 2, headline: `Nieuw: ${guid}` }),
        );
      const asked = { cameBefore: nightShift + hourMs, since: nightShift + 12 * hourMs };
      const numbers = async (limit: number, hours?: number, number = 0) => {
        const before = hours !== undefined && { before: { updatedAt: nightShift + hours * hourMs, number } };
        return (await store.archive.changed({ ...asked, limit, ...before })).map((story) => story.number);
      };
      const pages = async () => [await numbers(2), await numbers(2, 14, 1), await numbers(2, 13, 2)];
      expect(await pages()).toEqual([[4, 1], [2], []]);
      expect(await store.archive.changed({ ...asked, cameBefore: nightShift - hourMs, limit: 9 })).toEqual(
        [],
      );
      // The last of a page comes again meanwhile: what is behind it stays behind it.
      await filedAt(
        nightShift + 16 * hourMs,
        wireItem({ guid: 'a', version: 3, headline: 'Nog eens nieuw: a' }),
      );
      expect([await numbers(2), await numbers(2, 14, 1)]).toEqual([[1, 4], [2]]);
    });

    it('hold, over a restart, what comes in a digest then, and what is killed in it is told there', async () => {
      await store.hours.chooseQuiet(channelId, readQuietHours('23.00-06.30 behalve spoed'));
      await filedAt(late, wireItem({ guid: 'a', version: 1 }), wireItem({ guid: 'b', version: 1 }));
      await filedAt(
        late,
        wireItem({ guid: 'b', version: 2, urgency: 1, headline: 'Spoed', changedAt: late }),
      );
      expect(kinds()).toEqual(['post card']);
      expect(await store.hours.held(channelId)).toMatchObject([{ kind: 'post', number: 2 }]);
      store = await harness.reopen();
      expect(await store.hours.quiet(channelId)).toMatchObject({ origin: 'command' });
      await at(morning);
      expect(kinds()).toEqual(['post card', 'post list']);
      expect(await store.hours.held(channelId)).toEqual([]);
      const killed = { version: 2, pubStatus: 'canceled', changedAt: morning } as const;
      await filedAt(morning + minuteMs, wireItem({ guid: 'a', ...killed }));
      expect(kinds().slice(2).toSorted()).toEqual(['edit list', 'thread-note notice']);
    });

    it('bring a digest once, whoever looks, and are ended', async () => {
      expect(await store.hours.askDigest(channelId, wish)).toBe(true);
      expect(await store.hours.askDigest(channelId, wish)).toBe(false);
      await filedAt(nightShift, wireItem({ guid: 'a' }));
      now = morning;
      await Promise.all([makeDigests(now, timeZone, store), makeDigests(now, timeZone, store)]);
      await at(morning);
      expect(kinds()).toEqual(['post card', 'post list']);
      expect(await store.ledger.appearancesOf(1)).toMatchObject([{ kind: 'list', numbers: [1] }]);
      expect(await store.hours.endDigests(channelId, 1)).toBe(1);
      expect(await store.hours.digests(channelId)).toEqual([]);
    });

    it('are those of the newsroom file, until a command says otherwise', async () => {
      const file = (quiet: string | null, digests: readonly DigestWish[], digest: string) =>
        store.subscriptions.syncFile(
          [
            {
              ...{ address: bureau, name: null, follows: [], filter: [], digests },
              quiet: quiet === null ? null : readQuietHours(quiet),
            },
          ],
          digest,
        );
      const hours = async () => (await store.hours.quiet(channelId))?.hours.until ?? null;
      await file('23.00-06.00', [wish], 'one');
      expect(await hours()).toBe(360);
      expect(await store.hours.digests(channelId)).toMatchObject([{ origin: 'file', dueAt: 0 }]);
      await store.hours.chooseQuiet(channelId, readQuietHours('23.00-07.00'));
      await file('23.00-06.00', [wish], 'one');
      expect(await hours()).toBe(420);
      await file('23.00-08.00', [], 'two');
      expect(await hours()).toBe(480);
      expect(await store.hours.digests(channelId)).toEqual([]);
      await file(null, [], 'three');
      expect(await hours()).toBeNull();
    });

    it('fold what comes all at once, and a list that is cut keeps what it is', async () => {
      await store.channelSettings.choose(channelId, 'foldAfterMs', 5_000);
      await filedAt(nightShift, ...Array.from({ length: 6 }, (_, at) => wireItem({ guid: `s${at}` })));
      expect(kinds()).toEqual(['post list']);
      const [list] = await store.ledger.appearancesOf(1);
      await store.ledger.shortenList(list?.key ?? '', [1, 2]);
      expect(await store.ledger.appearancesOf(1)).toMatchObject([
        { kind: 'list', numbers: [1, 2], heading: { kind: 'burst' } },
      ]);
      await store.ledger.relist(list?.key ?? '', 'another', [1]);
      expect(await store.ledger.appearancesOf(1)).toEqual([]);
      expect(await store.retention.pruneLedger(now + hourMs, 10)).toBe(1);
    });

    it('tell who was away what came, how, and what is still to come', async () => {
      await filedAt(nightShift, wireItem({ guid: 'a', version: 1 }), wireItem({ guid: 'b', version: 1 }));
      const since = nightShift + minuteMs;
      const missed = async (
        from: number,
        after: Parameters<Store['deliveries']['brought']>[0]['after'] = null,
      ) =>
        (
          await store.deliveries.brought({
            channelId,
            since: from,
            after,
            asOf: Number.MAX_SAFE_INTEGER,
            limit: 10,
          })
        ).map(({ number, became }) => `${number} ${became}`);
      expect(await missed(nightShift)).toEqual(['2 posted', '1 posted']);
      expect(await missed(since)).toEqual([]);
      // A correction of what came before is news to who was away, once and instead of its post.
      const corrected = {
        version: 2,
        signal: 'correction',
        headline: 'Verbeterd',
        changedAt: since,
      } as const;
      await filedAt(since, wireItem({ guid: 'a', ...corrected }));
      expect(await missed(since)).toEqual(['2 told']);
      expect(await missed(nightShift)).toEqual(['2 told', '1 posted']);
      // Two stories of which three things were told.
      expect(await store.deliveries.countBrought(channelId, nightShift, 2)).toBe(2);
      await store.hours.chooseQuiet(channelId, readQuietHours('23.00-06.30'));
      await filedAt(late, wireItem({ guid: 'c' }), wireItem({ guid: 'd' }));
      const owed = await store.deliveries.owed(channelId);
      expect(owed.held.map(({ number, kind }) => `${number} ${kind}`)).toEqual(['4 post', '3 post']);
      expect([owed.parked, owed.waiting]).toEqual([[], []]);
      await at(morning);
      await store.hours.chooseQuiet(channelId, null);
      await store.channelSettings.choose(channelId, 'foldAfterMs', 1_000);
      const later = morning + hourMs;
      await filedAt(later, ...Array.from({ length: 6 }, (_, nth) => wireItem({ guid: `s${nth}` })));
      expect(await missed(late)).toEqual([
        ...[10, 9, 8, 7, 6, 5].map((number) => `${number} folded`),
        ...['4 in-digest', '3 in-digest'],
      ]);
      const [first] = await store.deliveries.brought({
        channelId,
        since,
        after: null,
        asOf: Number.MAX_SAFE_INTEGER,
        limit: 1,
      });
      expect((await missed(since, first ?? null))[0]).toBe('9 folded');
      expect(await store.deliveries.countBrought(channelId, late, 500)).toBe(8);
      expect(await store.deliveries.countBrought(channelId, late, 5)).toBe(5);
      const other = await store.subscriptions.channel({ ...bureau, externalId: 'sport' }, null);
      expect(
        await store.deliveries.brought({
          channelId: other.id,
          since: 0,
          after: null,
          asOf: Number.MAX_SAFE_INTEGER,
          limit: 9,
        }),
      ).toEqual([]);
    });

    async function filedAt(at: number, ...items: readonly WireItem[]): Promise<void> {
      now = at;
      const context = {
        ...{ source: { id: 'anp', sample: false }, now, previousSuccessAt: now - minuteMs, firstPosts: 3 },
        agencies: createAgencies([{ id: 'anp', credit: 'ANP' }]),
      };
      const read = items.map((item) => ({ ...item, issuedAt: now - minuteMs, seenAt: now }));
      await store.transaction((ports) => foldItems(read, context, ports));
      await sent();
    }

    async function at(moment: number): Promise<void> {
      now = moment;
      await sent();
    }

    async function sent(): Promise<void> {
      await endQuiet(now, timeZone, store);
      await makeDigests(now, timeZone, store);
      const deps = { adapter, store, clock: () => now, timeZone, present: presenter, log: quietLog };
      const deliverer = createDeliverer({ ...deps, random: () => 0.5 });
      for (let second = 0; second < 5; second++) {
        await deliverer.round(new AbortController().signal);
        now += 2_000;
      }
    }

    function kinds(): readonly string[] {
      return adapter.acts.map(({ kind, post }) => `${kind} ${post.kind}`);
    }
  });
}
