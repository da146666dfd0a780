import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ChannelAddress } from '../../src/domain/channel.ts';
import type { SaidSettings } from '../../src/domain/channel-settings/channel-settings.ts';
import type { Filter } from '../../src/domain/filter/filter.ts';
import { type NoticePost, plainNotice } from '../../src/domain/post.ts';
import type { Store } from '../../src/store/open-store.ts';
import type { ClaimedOperation } from '../../src/store/operation.ts';
import type { StoryVersion } from '../../src/store/ports.ts';
import type { SourceDefinition } from '../../src/store/source-store.ts';
import { teachRhythm } from '../support/silence/teach.ts';
import { hourMs, minuteMs, nightShift, wireItem } from '../support/wire-item.ts';

/** A store on its own database; `reopen` closes it and opens the same database again, as a restart does. */
export type StoreHarness = {
  readonly store: Store;
  reopen(): Promise<Store>;
  /** Runs statements on its database beside the store. */
  change(...statements: readonly string[]): Promise<void>;
  close(): Promise<void>;
};

/** What every database behind the store ports stands. */
export function describeStore(name: string, open: (clock: () => number) => Promise<StoreHarness>): void {
  describe(`the store contract on ${name}`, () => {
    let harness: StoreHarness;
    let store: Store;
    let now: number;

    beforeEach(async () => {
      now = nightShift;
      harness = await open(() => now);
      store = harness.store;
    });
    afterEach(() => harness.close());

    it('keeps what the names of channels stand for as it was first found, until the file names them no more', async () => {
      const sport = { platform: 'slack', name: 'sport', externalId: 'C1' };
      const other = { platform: 'discord', name: 'sport', externalId: '2' };
      await store.channelNames.keep(sport);
      await store.channelNames.keep({ ...sport, externalId: 'C3' });
      await store.channelNames.keep(other);
      store = await harness.reopen();
      expect(await store.channelNames.all()).toEqual([other, sport]);
      await store.channelNames.retain([sport]);
      expect(await store.channelNames.all()).toEqual([sport]);
      await store.channelNames.retain([]);
      expect(await store.channelNames.all()).toEqual([]);
    });

    describe('sources', () => {
      it('are silent from when it is strange, as far as they were read with success, and are found by it', async () => {
        await store.sources.sync([
          source('anp'),
          { ...source('stil'), tellsSilence: false },
          source('pauze'),
        ]);
        for (const id of ['anp', 'stil', 'pauze']) {
          await teachRhythm(store, id, hourMs, now - 12 * hourMs);
          await store.sources.savePoll({ id, fence: 0 }, { ...polled, at: now - 11 * hourMs });
        }
        await store.chatSources.pause({ id: 'pauze', until: null, by: null, at: now });
        expect((await store.sources.overview(now)).silent).toEqual([]);
        for (const id of ['anp', 'stil', 'pauze']) await store.sources.savePoll({ id, fence: 0 }, polled);
        store = await harness.reopen();
        expect((await store.sources.overview(now)).silent).toEqual(['anp']);
        const [anp] = await store.sources.health();
        expect(anp?.silence).toEqual({ since: now - 12 * hourMs, usualMs: expect.any(Number) });
        const before = await store.traits.rhythm('anp');
        if (before === null) throw new Error('nothing is known of its rhythm');
        await store.traits.keepRhythm('anp', before, { strangeAt: null, usualMs: null });
        expect(await store.traits.rhythm('anp')).toEqual(before);
        expect((await store.sources.overview(now)).silent).toEqual([]);
      });

      it('are due at once when they are new, and then when their next poll is', async () => {
        await store.sources.sync([source('anp')]);
        expect(await dueIds()).toEqual(['anp']);
        await store.sources.savePoll({ id: 'anp', fence: 0 }, { ...polled, nextPollAt: now + minuteMs });
        expect(await dueIds()).toEqual([]);
        now += minuteMs;
        expect(await dueIds()).toEqual(['anp']);
        expect(await dueIds('anp')).toEqual([]);
      });

      it('are read after a restart behind all others where they failed the last time', async () => {
        const all = ['a-hangt', 'b-weg', 'c-werkt', 'd-nieuw'].map(source);
        await store.sources.sync(all);
        await store.sources.savePoll({ id: 'a-hangt', fence: 0 }, { ...polled, ...failing });
        await store.sources.savePoll({ id: 'b-weg', fence: 0 }, { ...polled, ...failing, state: 'gone' });
        await store.sources.savePoll({ id: 'c-werkt', fence: 0 }, polled);
        await store.sources.sync(all);
        const first = await store.sources.due(now, new Set(), 2);
        expect(first.map(({ id }) => id).toSorted()).toEqual(['c-werkt', 'd-nieuw']);
        expect(await store.sources.due(now, new Set(), 9)).toHaveLength(4);
      });

      it('keep their validators over a restart, and are read at once after it', async () => {
        await store.sources.sync([source('anp')]);
        const validators = {
          etag: '"1"',
          lastModified: 'Mon',
          bodyHash: 'h',
          url: 'https://wire.example/anp',
        };
        const move = { to: 'https://new.example/', since: now, polls: 3 };
        await store.sources.savePoll(
          { id: 'anp', fence: 0 },
          { ...polled, validators, move, lastFullAt: now },
        );
        store = await harness.reopen();
        await store.sources.sync([source('anp')]);
        const [due] = await store.sources.due(now, new Set(), 10);
        expect(due).toMatchObject({ etag: '"1"', bodyHash: 'h', lastFullAt: now, move, asksWritten: true });
      });

      it('wait out after a restart what their server asked for', async () => {
        await store.sources.sync([source('anp')]);
        await store.sources.savePoll(
          { id: 'anp', fence: 0 },
          { ...polled, ...failing, nextPollAt: now + 2 * hourMs, askedUntil: now + 2 * hourMs },
        );
        await store.sources.sync([source('anp')]);
        expect(await dueIds()).toEqual([]);
        expect(await store.sources.askedToWait(now)).toEqual([{ id: 'anp', until: now + 2 * hourMs }]);
        expect(await store.sources.askedToWait(now + 2 * hourMs)).toEqual([]);
      });

      it('start afresh at another address, and are polled no more when the file leaves them out', async () => {
        await store.sources.sync([source('anp')]);
        const validators = {
          etag: '"1"',
          lastModified: null,
          bodyHash: 'h',
          url: 'https://wire.example/anp',
        };
        await store.sources.savePoll({ id: 'anp', fence: 0 }, { ...polled, validators });
        await store.sources.sync([{ ...source('anp'), url: 'https://other.example/' }]);
        expect((await store.sources.due(now, new Set(), 10))[0]).toMatchObject({
          etag: null,
          lastSuccessAt: null,
        });
        await store.sources.sync([]);
        expect(await dueIds()).toEqual([]);
        expect(await store.sources.health()).toEqual([]);
      });

      it('say how they are doing: failures in a row, the error, and that they are gone', async () => {
        await store.sources.sync([source('anp')]);
        await store.sources.savePoll({ id: 'anp', fence: 0 }, { ...polled, ...failing });
        await store.sources.savePoll({ id: 'anp', fence: 0 }, { ...polled, ...failing });
        expect((await store.sources.health())[0]).toMatchObject({ failCount: 2, lastError: 'geen antwoord' });
        const gone = {
          ...polled,
          state: 'gone',
          fault: { text: '410', kind: null },
          nextPollAt: now + 24 * hourMs,
        } as const;
        await store.sources.savePoll({ id: 'anp', fence: 0 }, gone);
        expect((await store.sources.health())[0]).toMatchObject({ state: 'gone', lastError: '410' });
        expect(await dueIds()).toEqual([]);
        now += 24 * hourMs;
        expect(await dueIds()).toEqual(['anp']);
        now -= 24 * hourMs;
        await store.sources.sync([source('anp')]);
        expect(await dueIds()).toEqual(['anp']);
      });
    });

    describe('a transaction', () => {
      it('keeps all of its work or nothing of it', async () => {
        const broken = store.transaction(async (ports) => {
          await ports.stories.insert(version('a'), ['guid:a']);
          throw new Error('stroom weg');
        });
        await expect(broken).rejects.toThrow('stroom weg');
        expect(await store.archive.highestNumber()).toBeNull();
        expect(await store.stories.known(['guid:a'])).toEqual([]);
      });

      it('does not see half of another one', async () => {
        const both = await Promise.all(
          ['a', 'b'].map((guid) =>
            store.transaction(async (ports) => {
              const before = await ports.archive.highestNumber();
              const number = await ports.stories.insert(version(guid), [guid]);
              return number - (before ?? 0);
            }),
          ),
        );
        expect(both).toEqual([1, 1]);
      });
    });

    describe('stories', () => {
      it('are found by what they are known by, also after a restart', async () => {
        const number = await store.stories.insert(version('a'), ['guid:a', 'link:a']);
        await store.stories.addKeys(['text:a', 'guid:a'].map((key) => ({ key, agency: 'anp', number })));
        store = await harness.reopen();
        expect(await store.stories.known(['guid:x', 'text:a'])).toMatchObject([
          { key: 'text:a', agency: 'anp', number, shared: false, story: { number, revision: 1 } },
        ]);
        expect(await store.stories.known([])).toEqual([]);
        await store.stories.shareKeys('anp', ['text:a']);
        expect(await store.stories.known(['text:a'])).toMatchObject([{ shared: true }]);
      });

      it('are found by more keys than one statement takes', async () => {
        await store.stories.insert(version('a'), ['guid:a']);
        const keys = Array.from({ length: 40_000 }, (_, at) => `guid:${at}`);
        expect(await store.stories.known([...keys, 'guid:a'])).toHaveLength(1);
      });

      it('are found by a key that very many agencies have as far as the first of them and who asks go', async () => {
        const number = await store.stories.insert(version('a'), ['guid:a']);
        const agencies = Array.from({ length: 150 }, (_, at) => `site${String(at).padStart(3, '0')}`);
        await store.stories.addKeys(
          agencies.flatMap((agency) => ['text:a', 'text:b'].map((key) => ({ key, agency, number }))),
        );
        const known = await store.stories.known(['text:a', 'text:b', 'guid:a'], ['site005', 'site140']);
        const first = [...agencies.slice(0, 20), 'site140'];
        const whose = (key: string) => known.filter((row) => row.key === key).map(({ agency }) => agency);
        expect([whose('text:a').toSorted(), whose('text:b').toSorted(), whose('guid:a')]).toEqual([
          first,
          first,
          ['anp'],
        ]);
        expect(await store.stories.known(['guid:a'])).toHaveLength(1);
      });

      it('are carried by many, each of whom is asked for by itself', async () => {
        const number = await store.stories.insert(version('a'), ['guid:a']);
        const by = (sourceId: string, agency: string, state: 'live' | 'withdrawn') =>
          ({ number, sourceId, agency, name: agency, guidKey: 'guid:a', textHash: 'h', state }) as const;
        const said = [by('anp', 'ANP', 'live'), by('kort', 'ANP', 'withdrawn'), by('dpa', 'dpa', 'live')];
        for (const each of said) await store.sightings.note(each, now);
        const { sightings } = store;
        expect(await sightings.from(number, 'dpa')).toMatchObject({ agency: 'dpa', state: 'live' });
        expect(await sightings.from(number, 'afp')).toBeNull();
        expect((await sightings.saidBy(number, 'ANP')).toSorted()).toEqual(['live', 'withdrawn']);
        const carried = await sightings.byGuid(['guid:a', 'guid:b'], 'ANP');
        expect(carried.map(({ sourceId }) => sourceId).toSorted()).toEqual(['anp', 'kort']);
      });

      it('have one key each for two agencies, and are revised and given away by their own alone', async () => {
        const anp = await store.stories.insert(version('a'), ['guid:a']);
        const other = { ...version('a'), agency: 'blog', sender: 'Blog' };
        const blog = await store.stories.insert(other, ['guid:a']);
        const known = await store.stories.known(['guid:a']);
        expect(known.map(({ agency, number }) => [agency, number]).toSorted()).toEqual([
          ['anp', anp],
          ['blog', blog],
        ]);
        expect(await store.stories.revise(anp, 'blog', other, now, false)).toBeNull();
        expect(await store.stories.giveTo(anp, 'blog', 'blog', 'blog')).toBe(false);
        expect(await store.archive.byNumber(anp)).toMatchObject({ revision: 1, sender: 'ANP' });
        expect(await store.stories.giveTo(anp, 'anp', 'blog', 'blog')).toBe(true);
        expect(await store.stories.revise(anp, 'blog', other, now, false)).toBe(2);
        expect(await store.archive.byNumber(anp)).toMatchObject({ revision: 2, sender: 'Blog' });
        const these = await store.archive.these([blog, 1_000_000, anp]);
        expect(these.map(({ number }) => number)).toEqual([blog, anp]);
      });

      it('are written many at once under the numbers that follow, and read many at once', async () => {
        const first = await store.stories.insert(version('a'), ['guid:a']);
        const others = Array.from({ length: 70 }, (_, at) => ({
          number: first + 1 + at,
          version: version(`b-${at}`, { topics: ['sport'] }, `h-${at}`),
        }));
        await store.transaction(({ stories }) => stories.insertAll(others));
        expect(await store.archive.byNumber(first + 70)).toMatchObject({ revision: 1, sender: 'ANP' });
        expect((await store.archive.latest({ topics: ['sport'], limit: 100 })).length).toBe(70);
        const read = await store.stories.storedAll([first, first + 70, 9_999]);
        expect(read.map(({ number, earlierHashes }) => [number, earlierHashes])).toEqual([
          [first, ['h']],
          [first + 70, ['h-69']],
        ]);
        expect(await store.stories.insert(version('c'), ['guid:c'])).toBe(first + 71);
      });

      it('remember who else carries them, each source once with its newest word', async () => {
        const number = await store.stories.insert(version('a'), ['guid:a']);
        const seen = {
          number,
          sourceId: 'blog',
          agency: 'blog',
          name: 'Blog',
          guidKey: 'guid:b',
          textHash: 'h',
        };
        await store.sightings.note({ ...seen, state: 'live' }, now);
        await store.sightings.note({ ...seen, state: 'withdrawn' }, now + 1);
        expect(await store.sightings.of(number)).toEqual([{ ...seen, hasText: false, state: 'withdrawn' }]);
      });

      it('name nobody who carried another text with them, and keep no text that was taken back', async () => {
        const number = await store.stories.insert(version('a'), ['guid:a']);
        const { item, textHash } = version('b');
        const seen = (sourceId: string, agency: string) =>
          ({ number, sourceId, agency, name: agency, guidKey: null, textHash, state: 'live', item }) as const;
        for (const [source, agency] of [
          ['anp', 'ANP'],
          ['kort', 'ANP'],
          ['dpa', 'dpa'],
        ] as const)
          await store.sightings.note(seen(source, agency), now);
        await store.sightings.pass(number, 'dpa');
        expect(await store.archive.alsoBy(number)).toEqual([{ name: 'ANP', state: 'live' }]);
        await store.sightings.takeBack(number, 'ANP', 'withdrawn');
        expect(await store.archive.alsoBy(number)).toEqual([{ name: 'ANP', state: 'withdrawn' }]);
        const kept = async () =>
          (await store.sightings.of(number)).flatMap(({ sourceId, hasText }) => (hasText ? [sourceId] : []));
        expect(await kept()).toEqual(['dpa']);
        expect(await store.sightings.from(number, 'dpa')).toMatchObject({ item });
        await store.sightings.forgetTexts(number);
        expect(await kept()).toEqual([]);
        expect(await store.sightings.from(number, 'dpa')).toMatchObject({ item: null });
      });

      it('follow their source when the newsroom file gives it another credit', async () => {
        await store.sources.sync([{ ...source('anp'), credit: null }]);
        const own = { ...version('a'), agency: 'source:anp' };
        const number = await store.stories.insert(own, ['guid:a']);
        await store.sources.sync([{ ...source('anp'), credit: 'A N P' }]);
        expect(await store.stories.known(['guid:a'])).toMatchObject([
          { agency: 'anp', story: { number, agency: 'anp' } },
        ]);
      });

      it('keep every version and show the newest', async () => {
        const number = await store.stories.insert(version('a', { headline: 'Eerste' }), ['a']);
        expect(
          await store.stories.revise(number, 'anp', version('a', { headline: 'Tweede' }, 'h2'), now, true),
        ).toBe(2);
        const story = await store.archive.byNumber(number);
        expect(story).toMatchObject({ revision: 2, corrected: true, updatedAt: now });
        expect(story?.item.headline).toBe('Tweede');
        expect(await store.stories.stored(number)).toMatchObject({ earlierHashes: ['h', 'h2'] });
        expect((await store.stories.earlierVersions(number, 5)).map((item) => item.headline)).toEqual([
          'Eerste',
        ]);
      });

      it('that are held are shown to nobody, counted nowhere, and freed when their embargo ends', async () => {
        const embargoed = { ...version('a', { embargoedUntil: now + hourMs }), state: 'held' as const };
        const number = await store.stories.insert(embargoed, ['a']);
        expect(await store.archive.latest({ topics: [], limit: 9 })).toEqual([]);
        expect(await store.archive.latest({ topics: ['buitenland'], limit: 9 })).toEqual([]);
        expect(await store.archive.byNumber(number)).toBeNull();
        expect((await store.archive.countByTopic(0)).size).toBe(0);
        expect(await store.stories.releaseHeld(now)).toEqual([]);
        expect(await store.stories.releaseHeld(now + hourMs)).toMatchObject([{ number, state: 'live' }]);
        expect(await store.stories.releaseHeld(now + hourMs)).toEqual([]);
        expect(await store.archive.byNumber(number)).toMatchObject({ number });
      });

      it('that nobody could read before stand in lists, and on their desks, where they came', async () => {
        const held = (guid: string) => ({
          ...version(guid, { embargoedUntil: now + hourMs, issuedAt: now - hourMs }),
          state: 'held' as const,
        });
        const embargoed = await store.stories.insert(held('embargo'), ['embargo']);
        const freed = await store.stories.insert(held('vrij'), ['vrij']);
        const live = await store.stories.insert(version('live', { issuedAt: now }), ['live']);
        const released = await store.stories.insert(
          { ...held('los'), item: { ...held('los').item, pubStatus: 'withheld' } },
          ['los'],
        );
        await store.handlings.release(released, 1, now + 30 * minuteMs);
        await store.stories.revise(freed, 'anp', version('vrij'), now + 10 * minuteMs, false);
        await store.stories.releaseHeld(now + 2 * hourMs);
        for (const topics of [[], ['buitenland']])
          expect((await store.archive.latest({ topics, limit: 9 })).map(({ number }) => number)).toEqual([
            embargoed,
            released,
            freed,
            live,
          ]);
        expect((await store.archive.byNumber(embargoed))?.cameAt).toBe(now + hourMs);
        expect([...(await store.archive.countByTopic(now + 15 * minuteMs))]).toEqual([['buitenland', 2]]);
      });

      it('that people read before they were held stay where they were', async () => {
        const number = await store.stories.insert(version('a', { issuedAt: now - hourMs }), ['a']);
        const named = { headline: 'Kop', opening: null, dateline: null, slug: null };
        const held = { ...version('a', { embargoedUntil: now + hourMs }), state: 'held' as const, named };
        await store.stories.revise(number, 'anp', held, now, false);
        await store.stories.releaseHeld(now + 2 * hourMs);
        expect((await store.archive.byNumber(number))?.cameAt).toBe(now - hourMs);
      });

      it('that are withheld have no end of their own', async () => {
        const withheld = {
          ...version('a', { pubStatus: 'withheld', embargoedUntil: now }),
          state: 'held' as const,
        };
        await store.stories.insert(withheld, ['a']);
        expect(await store.stories.releaseHeld(now + 24 * hourMs)).toEqual([]);
      });
    });

    describe('the archive', () => {
      it('gives the latest of some topics, newest first by when they were issued, each once', async () => {
        const file = (guid: string, minutes: number, ...topics: string[]) =>
          store.stories.insert(version(guid, { issuedAt: now - minutes * minuteMs, topics }), [guid]);
        await file('oud', 30, 'sport');
        await file('nieuw', 1, 'buitenland', 'economie');
        await file('midden', 10, 'economie');
        const latest = async (...topics: string[]) =>
          (await store.archive.latest({ topics, limit: 2 })).map(({ item }) => item.guid);
        expect(await latest('buitenland', 'economie')).toEqual(['nieuw', 'midden']);
        expect(await latest()).toEqual(['nieuw', 'midden']);
        expect(await latest('sport')).toEqual(['oud']);
        expect(await latest('weer')).toEqual([]);
        expect(Object.fromEntries(await store.archive.countByTopic(now - 20 * minuteMs))).toEqual({
          buitenland: 1,
          economie: 2,
        });
      });

      it('sorts a story of unknown time, or from the future, by when it was seen', async () => {
        await store.stories.insert(
          version('toekomst', { issuedAt: now + 9 * hourMs, seenAt: now - hourMs }),
          ['t'],
        );
        await store.stories.insert(version('nu', { issuedAt: now }), ['n']);
        await store.stories.insert(version('onbekend', { issuedAt: null, seenAt: now - 2 * hourMs }), ['o']);
        const guids = (await store.archive.latest({ topics: [], limit: 9 })).map(({ item }) => item.guid);
        expect(guids).toEqual(['nu', 'toekomst', 'onbekend']);
      });

      it('lists page by page, in one order, whatever numbers the stories have', async () => {
        for (const [guid, minutes] of [
          ['c', 3],
          ['a', 1],
          ['d', 4],
          ['b', 2],
          ['e', 4],
        ] as const)
          await store.stories.insert(version(guid, { issuedAt: now - minutes * 60_000, topics: ['sport'] }), [
            guid,
          ]);
        for (const topics of [[], ['sport']]) {
          const read: (string | null)[] = [];
          let before: number | undefined;
          for (;;) {
            const page = await store.archive.latest({
              topics,
              limit: 2,
              ...(before !== undefined && { before }),
            });
            if (page.length === 0) break;
            read.push(...page.map(({ item }) => item.guid));
            before = page.at(-1)?.number;
          }
          expect(read).toEqual(['a', 'b', 'c', 'e', 'd']);
        }
      });
    });

    describe('what is set for a channel', () => {
      const filed = (settings: SaidSettings) => [{ address, name: null, follows: [], filter: [], settings }];
      const sync = (settings: SaidSettings, digest: string) =>
        store.subscriptions.syncFile(filed(settings), digest);
      const channelId = async () => (await store.subscriptions.channel(address, null)).id;
      const said = async () => store.channelSettings.said(await channelId());

      it('is what the newsroom file says of it, and what nobody says is left out', async () => {
        expect(await said()).toEqual({});
        await sync({ look: 'long', pingKill: 'S1', foldAfterMs: null }, 'v1');
        expect(await said()).toEqual({ look: 'long', pingKill: 'S1', foldAfterMs: null });
        await sync({ look: 'long', flag: false }, 'v2');
        expect(await said()).toEqual({ look: 'long', flag: false });
        await store.subscriptions.syncFile([], 'v3');
        expect(await said()).toEqual({});
      });

      it('is what a command said last, until the file says something else of that', async () => {
        await sync({ look: 'long' }, 'v1');
        await store.channelSettings.choose(await channelId(), 'look', 'headline');
        await store.channelSettings.choose(await channelId(), 'pingFlash', null);
        await sync({ look: 'long', flag: false }, 'v2');
        expect(await store.channelSettings.told(await channelId())).toEqual([
          { name: 'look', value: 'headline', origin: 'command', filed: 'long' },
          { name: 'flag', value: false, origin: 'file', filed: false },
          { name: 'pingFlash', value: null, origin: 'command' },
        ]);
        await sync({ look: 'short', flag: false }, 'v3');
        expect(await said()).toEqual({ look: 'short', flag: false, pingFlash: null });
      });

      it('is what the file says again once the command is taken back, and another channel hears of none of it', async () => {
        await sync({ look: 'long' }, 'v1');
        const other = await store.subscriptions.channel({ ...address, externalId: 'C2' }, null);
        await store.channelSettings.choose(await channelId(), 'look', 'headline');
        await store.channelSettings.choose(await channelId(), 'look', undefined);
        expect(await said()).toEqual({ look: 'long' });
        expect(await store.channelSettings.said(other.id)).toEqual({});
      });
    });

    describe('subscriptions', () => {
      const fromFile = (...topics: string[]) => [
        { address, name: null, follows: topics.map((topic) => ({ topic, filter: [] })), filter: [] },
      ];
      const press: Filter = [{ key: 'kind', values: ['press-release'] }];
      const pressToo: Filter = [{ key: 'kind', values: ['news', 'press-release'] }];

      it('make one channel of one address, and learn its name later', async () => {
        const first = await store.subscriptions.channel(address, null);
        const again = await store.subscriptions.channel({ ...address, workspace: 'T1' }, 'nachtdienst');
        expect(again).toMatchObject({ id: first.id, workspace: 'T1', name: 'nachtdienst' });
        expect(await store.subscriptions.channel(address, null)).toMatchObject({
          workspace: 'T1',
          name: 'nachtdienst',
        });
      });

      it('are followed and unfollowed once', async () => {
        const { id } = await store.subscriptions.channel(address, null);
        expect(await store.subscriptions.follow(id, 'sport')).toBe(true);
        expect(await store.subscriptions.follow(id, 'sport')).toBe(false);
        expect(await followers('sport')).toEqual(['C1']);
        expect(await store.subscriptions.unfollow(id, 'sport')).toBe(true);
        expect(await store.subscriptions.unfollow(id, 'sport')).toBe(false);
        expect(await followers('sport')).toEqual([]);
      });

      it('to everything hear of every topic', async () => {
        const { id } = await store.subscriptions.channel(address, null);
        await store.subscriptions.follow(id, 'alles');
        expect(await followers('weer')).toEqual(['C1']);
        expect(await followers()).toEqual(['C1']);
      });

      it('from the file stay unfollowed until the file changes', async () => {
        await store.subscriptions.syncFile(fromFile('sport', 'weer'), 'v1');
        const { id } = await store.subscriptions.channel(address, null);
        await store.subscriptions.unfollow(id, 'sport');
        await store.subscriptions.syncFile(fromFile('sport', 'weer'), 'v1');
        expect(await followers('sport')).toEqual([]);
        expect(await followers('weer')).toEqual(['C1']);
        await store.subscriptions.syncFile(fromFile('sport'), 'v2');
        expect(await followers('sport')).toEqual(['C1']);
        expect(await followers('weer')).toEqual([]);
      });

      it('are whose they were asked by last: the file takes away only its own', async () => {
        const { id } = await store.subscriptions.channel(address, null);
        const origins = async () => (await store.subscriptions.followed(id)).map(({ origin }) => origin);
        await store.subscriptions.syncFile(fromFile('sport'), 'v1');
        expect(await origins()).toEqual(['file']);
        await store.subscriptions.unfollow(id, 'sport');
        await store.subscriptions.follow(id, 'sport');
        expect(await origins()).toEqual(['command']);
        await store.subscriptions.syncFile(fromFile('sport', 'weer'), 'v2');
        await store.subscriptions.syncFile(fromFile(), 'v3');
        expect(await followers('sport')).toEqual(['C1']);
        expect(await followers('weer')).toEqual([]);
      });

      it('by command stay when the file changes', async () => {
        const { id } = await store.subscriptions.channel(address, null);
        await store.subscriptions.follow(id, 'tech');
        await store.subscriptions.syncFile(fromFile('sport'), 'v2');
        expect(await followers('tech')).toEqual(['C1']);
      });

      it('follow one topic in several ways, each ended by itself or all by the topic', async () => {
        const { id } = await store.subscriptions.channel(address, null);
        const filters = async () => (await store.subscriptions.followed(id)).map(({ filter }) => filter);
        expect(await store.subscriptions.follow(id, 'sport')).toBe(true);
        expect(await store.subscriptions.follow(id, 'sport', press)).toBe(true);
        expect(await store.subscriptions.follow(id, 'sport', press)).toBe(false);
        expect(await filters()).toEqual([[], press]);
        expect(await followers('sport')).toEqual(['C1']);
        expect(await store.subscriptions.unfollow(id, 'sport', pressToo)).toBe(false);
        expect(await store.subscriptions.unfollow(id, 'sport', press)).toBe(true);
        expect(await filters()).toEqual([[]]);
        await store.subscriptions.follow(id, 'sport', press);
        expect(await store.subscriptions.unfollow(id, 'sport')).toBe(true);
        expect(await filters()).toEqual([]);
      });

      it('take what their channel usually takes where they do not say', async () => {
        const { id } = await store.subscriptions.channel(address, null);
        await store.subscriptions.follow(id, 'weer');
        const follows = [
          { topic: 'sport', filter: [] },
          { topic: 'tech', filter: press },
        ];
        await store.subscriptions.syncFile([{ address, name: null, follows, filter: pressToo }], 'v1');
        const taken = (await store.subscriptions.followed(id)).map(({ topic, filter }) => [topic, filter]);
        expect(taken).toEqual([
          ['sport', pressToo],
          ['tech', press],
          ['weer', pressToo],
        ]);
        expect(await store.subscriptions.followers(['tech', 'weer'], [])).toEqual([
          { filter: press, channels: [id] },
          { filter: pressToo, channels: [id] },
        ]);
        await store.subscriptions.syncFile([{ address, name: null, follows, filter: [] }], 'v2');
        expect(await store.subscriptions.followers(['sport', 'weer'], [])).toEqual([
          { filter: [], channels: [id] },
          { filter: [], channels: [id] },
        ]);
      });

      it('with a filter that tells are found by it, and are asked for nothing else', async () => {
        const { id } = await store.subscriptions.channel(address, null);
        const { filters } = store.subscriptions;
        const sudan: Filter = [{ key: 'country', values: ['SD', 'TD'] }];
        const found = async (...marks: string[]) =>
          (await store.subscriptions.followers(['sport'], marks)).map(({ filter, channels }) => {
            expect(channels).toEqual([id]);
            return filter;
          });
        expect(await store.subscriptions.anyMarked()).toBe(false);
        await store.subscriptions.follow(id, 'alles', sudan);
        expect(await store.subscriptions.anyMarked()).toBe(true);
        expect(await followers('sport')).toEqual([]);
        expect(await found(...filters.marksOf(sudan))).toEqual([sudan, sudan]);
        expect(await found('country:TD', 'word:brand')).toEqual([sudan]);
        expect(await found('country:NL')).toEqual([]);
        await store.subscriptions.unfollow(id, 'alles', sudan);
        expect(await found('country:SD')).toEqual([]);
        expect(await store.subscriptions.anyMarked()).toBe(false);
        await store.subscriptions.syncFile(
          [{ address, name: null, follows: [{ topic: 'sport', filter: sudan }], filter: [] }],
          'v1',
        );
        expect(await found('country:SD')).toEqual([sudan]);
        await store.subscriptions.syncFile([], 'v2');
        expect(await store.subscriptions.anyMarked()).toBe(false);
      });

      it('have a number in their channel, which they keep under another filter and nobody else ever gets', async () => {
        const { id } = await store.subscriptions.channel(address, null);
        const numbers = async () =>
          (await store.subscriptions.followed(id)).map(({ number, topic, filter }) => [
            number,
            topic,
            filter,
          ]);
        await store.subscriptions.follow(id, 'sport');
        await store.subscriptions.follow(id, 'auto', press);
        expect(await numbers()).toEqual([
          [2, 'auto', press],
          [1, 'sport', []],
        ]);
        const sudan: Filter = [{ key: 'country', values: ['SD'] }];
        expect(await store.subscriptions.refilter(id, 2, sudan)).toEqual([]);
        expect(await store.subscriptions.refilter(id, 2, sudan)).toEqual([]);
        expect(await store.subscriptions.refilter(id, 7, sudan)).toBeNull();
        expect(await numbers()).toEqual([
          [2, 'auto', sudan],
          [1, 'sport', []],
        ]);
        expect(await followers('auto')).toEqual([]);
        await store.subscriptions.unfollow(id, 'auto');
        await store.subscriptions.follow(id, 'tech');
        const [, tech] = await numbers();
        expect(tech?.[0]).toBeGreaterThan(2);
        await store.subscriptions.follow(id, 'tech', sudan);
        expect(await store.subscriptions.refilter(id, Number(tech?.[0]), sudan)).toEqual([5]);
        expect((await numbers()).filter(([, topic]) => topic === 'tech')).toEqual([
          [tech?.[0], 'tech', sudan],
        ]);
      });
    });

    describe('the ledger', () => {
      it('promises the same key once', async () => {
        const channelId = await newChannel();
        await store.ledger.enqueue(operation(channelId, 'post:1'));
        await store.ledger.enqueue(operation(channelId, 'post:1'));
        expect(await store.deliveries.countByState()).toEqual(new Map([['pending', 1]]));
      });

      it('hands out the head of a channel: what is uncertain first, then what is urgent, then the oldest', async () => {
        const channelId = await newChannel();
        await store.ledger.enqueue(operation(channelId, 'gewoon'));
        await store.ledger.enqueue({ ...operation(channelId, 'spoed'), urgent: true });
        const head = await claim();
        expect(head).toMatchObject({ key: 'spoed', uncertain: null });
        await store.ledger.markAttempt(head, now, 1);
        store = await harness.reopen();
        await store.ledger.takeOver('slack', 'telex', now);
        const again = await claim();
        expect(again).toMatchObject({ key: 'spoed', attempts: 1, uncertain: { revision: 1 } });
        await store.ledger.settle(again, { kind: 'sent', messageId: 'm1', revision: 1 }, now);
        expect(await claim()).toMatchObject({ key: 'gewoon' });
      });

      it('lets no other post overtake one that has to wait', async () => {
        const channelId = await newChannel();
        await store.ledger.enqueue(operation(channelId, 'een'));
        await store.ledger.enqueue(operation(channelId, 'twee'));
        const head = await claim();
        const waits = { kind: 'again', dueAt: now + minuteMs, reason: 'wacht', fails: true } as const;
        await store.ledger.settle(head, waits, now);
        expect(await claimLane()).toBeNull();
        expect(await store.ledger.nextReadyAt('slack')).toBe(now + minuteMs);
        now += minuteMs;
        expect(await claim()).toMatchObject({ key: 'een', failingSince: now - minuteMs });
      });

      it('parks a channel until it is tried again, and reads its waiting operations as parked', async () => {
        const channelId = await newChannel();
        await store.ledger.enqueue(operation(channelId, 'een'));
        const head = await claim();
        const until = now + 10 * minuteMs;
        await store.ledger.settle(head, { kind: 'channel-parked', until, reason: 'gearchiveerd' }, now);
        expect(await claimLane()).toBeNull();
        expect(await store.deliveries.list({ state: 'parked', limit: 5 })).toMatchObject([
          { reason: 'gearchiveerd' },
        ]);
        now = until;
        await store.ledger.settle(await claim(), { kind: 'sent', messageId: 'm', revision: null }, now);
        expect((await store.subscriptions.channels())[0]?.parkedReason).toBeNull();
      });

      it('knows whether a story is shown or followed anywhere', async () => {
        const channelId = await newChannel();
        expect(await store.ledger.isShown(8)).toBe(false);
        await store.ledger.card(channelId, 8);
        const number = await store.stories.insert(version('a'), ['guid:a']);
        expect([await store.ledger.isShown(8), await store.ledger.isShown(number)]).toEqual([true, false]);
        await store.storySubscriptions.follow({ channelId, number, inThread: false }, now);
        expect(await store.ledger.isShown(number)).toBe(true);
      });

      it('notes on the card what it shows', async () => {
        const channelId = await newChannel();
        const card = await store.ledger.card(channelId, 7);
        expect(await store.ledger.card(channelId, 7)).toEqual(card);
        await store.ledger.enqueue({ ...operation(channelId, 'post'), cardId: card.id });
        await store.ledger.settle(await claim(), { kind: 'sent', messageId: 'm1', revision: 2 }, now);
        expect(await store.ledger.cardsOf(7)).toMatchObject([
          { messageId: 'm1', firstRevision: 2, shownRevision: 2 },
        ]);
      });

      it('finds what came too late, the oldest first, and lets a list stand for it', async () => {
        const channelId = await newChannel();
        const late = (key: string, hours: number) =>
          store.ledger.enqueue({ ...operation(channelId, key), availableAt: now - hours * hourMs });
        await late('b', 14);
        await late('a', 15);
        await late('c', 1);
        const lane = await claimLane();
        if (lane === null) throw new Error('no lane is ready');
        const posts = await store.ledger.latePosts(lane, now - 12 * hourMs, 20);
        expect(posts.map(({ id }) => id)).toEqual([2, 1]);
        await store.ledger.lapseInto(posts, 'list:1', now);
        expect(await store.ledger.latePosts(lane, now - 12 * hourMs, 20)).toEqual([]);
        await store.ledger.release(lane, now);
        expect(Object.fromEntries(await store.deliveries.countByState())).toEqual({ lapsed: 2, pending: 1 });
      });

      it('knows where besides its cards a story can be read, and hands it out with what is about it', async () => {
        const channelId = await newChannel();
        const { id: cardId } = await store.ledger.card(channelId, 7);
        await store.ledger.enqueue({ ...operation(channelId, 'post'), cardId });
        const lane = await claimLane();
        if (lane === null) throw new Error('no lane is ready');
        await store.ledger.lapseInto(await store.ledger.latePosts(lane, now + 1, 20), 'list', now);
        await store.ledger.release(lane, now);
        const shared = { channelId, urgent: false, availableAt: now, at: now };
        await store.ledger.enqueue({ ...shared, key: 'list', kind: 'list', numbers: [7] });
        await store.ledger.settle(await claim(), { kind: 'sent', messageId: 'm1', revision: null }, now);
        const ofStory = { cardId, number: 7, revision: 2, about: 'corrected', under: null } as const;
        await store.ledger.enqueue({ ...shared, ...ofStory, key: 'reply', kind: 'reply' });
        expect(await store.ledger.appearancesOf(7)).toMatchObject([
          { key: 'list', kind: 'list', messageId: 'm1', numbers: [7] },
          { key: 'reply', kind: 'reply', messageId: null, about: 'corrected' },
        ]);
        expect(await store.ledger.appearancesOf(8)).toEqual([]);
        const remake = { kind: 'remake', message: 'list', number: 7, revision: 2, urgent: true } as const;
        await store.ledger.enqueue({ ...shared, key: 'edit', ...remake });
        expect(await claim()).toMatchObject({
          key: 'edit',
          kind: 'remake',
          appearance: { key: 'list', messageId: 'm1' },
        });
      });
    });

    describe('the board', () => {
      it('keeps one message a key, and numbers every post and edit in one row', async () => {
        const put = (key: string) =>
          store.board.put({ key, channel: 'bureau', post: notice(key), parentId: null, at: now });
        const first = await put('a');
        expect((await put('a')).id).toBe(first.id);
        const second = await put('b');
        const edited = await store.board.edit(first.id, notice('a, beter'), now);
        expect(edited?.seq).toBeGreaterThan(second.seq);
        expect((await store.board.since(first.seq, 10)).map(({ id }) => id)).toEqual([second.id, first.id]);
        expect((await store.board.list('bureau', 10, null)).map(({ id }) => id)).toEqual([
          second.id,
          first.id,
        ]);
        expect(await store.board.list('bureau', 10, first.id)).toEqual([]);
        expect(await store.board.edit(999, notice('x'), now)).toBeNull();
        expect((await store.board.findByKey('a'))?.post).toEqual(notice('a, beter'));
      });
    });

    describe('what may be lost', () => {
      it('is kept by namespace and key until it expires, also over a restart', async () => {
        await store.keyv('slack').set('kanaal', { naam: 'bureau' });
        await store.keyv('discord').set('kanaal', 'ander');
        store = await harness.reopen();
        expect(await store.keyv('slack').get('kanaal')).toEqual({ naam: 'bureau' });
        expect(await store.keyv('discord').get('kanaal')).toBe('ander');
        expect(await store.keyv('slack').delete('kanaal')).toBe(true);
        expect(await store.keyv('slack').get('kanaal')).toBeUndefined();
        await store.keyv('discord').clear();
        expect(await store.keyv('discord').get('kanaal')).toBeUndefined();
      });
    });

    async function dueIds(...busy: string[]): Promise<string[]> {
      return (await store.sources.due(now, new Set(busy), 10)).map(({ id }) => id);
    }

    async function followers(...topics: string[]): Promise<string[]> {
      const ids = (await store.subscriptions.followers(topics, [])).flatMap(({ channels }) => channels);
      const all = await store.subscriptions.channels();
      return all.flatMap(({ id, externalId }) => (ids.includes(id) ? [externalId] : []));
    }

    /** With the card of story 7 in it. */
    async function newChannel(): Promise<number> {
      const { id } = await store.subscriptions.channel(address, null);
      await store.ledger.card(id, 7);
      return id;
    }

    function claimLane() {
      return store.ledger.claimLane({ platform: 'slack', owner: 'telex', now, leaseMs: 30_000 });
    }

    async function claim(): Promise<ClaimedOperation> {
      const lane = await claimLane();
      const claimed = lane === null ? null : await store.ledger.head(lane, now);
      if (claimed === null) throw new Error('nothing to claim');
      return claimed;
    }

    /** A post of story 7, on a card that nobody else has. */
    function operation(channelId: number, key: string) {
      const ofStory = { cardId: 1, number: 7, revision: 1 };
      return { key, kind: 'post', channelId, ...ofStory, urgent: false, availableAt: now, at: now } as const;
    }
  });
}

const address: ChannelAddress = { platform: 'slack', workspace: '', externalId: 'C1' };
const polled = { at: nightShift, nextPollAt: nightShift + minuteMs, state: 'ok' } as const;
const failing = { state: 'failing', fault: { text: 'geen antwoord', kind: null } } as const;

function source(id: string): SourceDefinition {
  return { id, url: `https://${id}.example/`, credit: null, topic: null, sample: false };
}

function version(guid: string, different: object = {}, textHash = 'h'): StoryVersion {
  const item = { ...wireItem({ guid }), ...different };
  return {
    sourceId: 'anp',
    agency: 'anp',
    sender: 'ANP',
    sample: false,
    state: 'live',
    item,
    textHash,
    withdrawnAt: null,
    named: null,
  };
}

function notice(text: string): NoticePost {
  return plainNotice(text, false);
}
