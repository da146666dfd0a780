import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Handling } from '../../src/domain/handling/handling.ts';
import type { Person } from '../../src/domain/handling/person.ts';
import type { Store } from '../../src/store/open-store.ts';
import { hourMs, minuteMs, nightShift, wireItem } from '../support/wire-item.ts';
import type { StoreHarness } from './store-contract.ts';

const sanne: Person = { platform: 'slack', workspace: 'T1', userId: 'U1', name: 'Sanne' };
const joris: Person = { platform: 'discord', workspace: 'G1', userId: '42', name: 'Joris' };

/** What people do with stories, on every database behind the store ports. */
export function describeStoreHandling(
  name: string,
  open: (clock: () => number) => Promise<StoreHarness>,
): void {
  describe(`who has a story, on ${name}`, () => {
    let harness: StoreHarness;
    let store: Store;
    let now: number;

    beforeEach(async () => {
      now = nightShift;
      harness = await open(() => now);
      store = harness.store;
    });
    afterEach(() => harness.close());

    it('is written for the first of two who saw it free, and for nobody after', async () => {
      const number = await file('a');
      const both = [sanne, joris].map((by) => store.handlings.hand(number, 0, taken(by)));
      const written = await Promise.all(both);
      expect(written.toSorted()).toEqual([false, true]);
      const story = await store.archive.byNumber(number);
      // Asked at once, on a connection each: whose is the first to be heard is the server's affair.
      expect(story?.handling).toEqual(taken(written[0] === true ? sanne : joris));
      expect(story?.handlingTurn).toBe(1);
    });

    it('survives a restart and a new version, and can be let go', async () => {
      const number = await file('a');
      await store.handlings.hand(number, 0, taken(sanne));
      store = await harness.reopen();
      await store.stories.revise(number, 'anp', version('a', 'Nieuwe kop'), now, false);
      expect((await store.archive.byNumber(number))?.handling).toEqual(taken(sanne));
      expect(await store.handlings.hand(number, 1, null)).toBe(true);
      expect(await store.archive.byNumber(number)).toMatchObject({ handling: null, handlingTurn: 2 });
    });

    it('is not taken once it was killed, and can still be let go', async () => {
      const number = await file('a');
      await store.handlings.hand(number, 0, taken(sanne));
      await store.stories.revise(number, 'anp', killed('a'), now, false);
      expect(await store.handlings.hand(number, 1, taken(joris))).toBe(false);
      expect(await store.handlings.hand(number, 1, null)).toBe(true);
    });

    it('is told a person, and to everybody at the end of a shift: what is taken however long ago, what is published since', async () => {
      const [old, mine, theirs, done] = [await file('a'), await file('b'), await file('c'), await file('d')];
      await store.handlings.hand(old, 0, { ...taken(sanne), at: now - 30 * hourMs });
      await store.handlings.hand(mine, 0, taken(sanne));
      await store.handlings.hand(theirs, 0, taken(joris));
      await store.handlings.hand(done, 0, {
        kind: 'published',
        by: { ...sanne, name: 'Sanne de V.' },
        at: now - hourMs,
      });
      const numbers = async (since: number) =>
        (await store.handlings.handledBy(sanne, since)).map(({ number }) => number);
      expect(await numbers(now - 2 * hourMs)).toEqual([old, done, mine]);
      expect(await numbers(now - minuteMs)).toEqual([old, mine]);
      expect((await store.handlings.handled(now - 2 * hourMs, 3)).map(({ number }) => number)).toEqual([
        old,
        done,
        mine,
      ]);
    });

    it('knows who has seen that it may not be used: each once, and anew for a later kill', async () => {
      const number = await file('a');
      await store.stories.revise(number, 'anp', killed('a'), now, false);
      expect(await store.handlings.see(number, 2, { by: sanne, at: now })).toBe(true);
      expect(await store.handlings.see(number, 2, { by: { ...sanne, name: 'S.' }, at: now + 1 })).toBe(false);
      expect(await store.handlings.see(number, 2, { by: joris, at: now + minuteMs })).toBe(true);
      store = await harness.reopen();
      expect(await store.handlings.seenBy(number, 2)).toEqual([
        { by: sanne, at: now },
        { by: joris, at: now + minuteMs },
      ]);
      expect(await store.handlings.seenBy(number, 3)).toEqual([]);
      expect(await store.handlings.see(number, 4, { by: sanne, at: now + hourMs })).toBe(true);
      expect((await store.handlings.seenBy(number, 3)).map(({ by }) => by.name)).toEqual(['Sanne']);
    });

    it('takes the first answer to whether it was withdrawn, and shows the version from before', async () => {
      const number = await file('a');
      const doubt = {
        ...version('a', 'Gelieve dit bericht niet te gebruiken', 'h2'),
        state: 'held',
      } as const;
      await store.stories.revise(number, 'anp', doubt, now, false);
      const [, before] = await store.versions.recent(number, 5);
      expect(before?.item.headline).toBe('Kop van a');
      const shown = { item: before?.item ?? doubt.item, updatedAt: null };
      const give = (withdrawn: boolean, by: Person) =>
        store.handlings.answer(
          number,
          2,
          { withdrawn, by, at: now },
          {
            ...{ state: withdrawn ? 'withdrawn' : 'live', withdrawnAt: null, embargoedUntil: null },
            ...{ shown: withdrawn ? null : shown, named: null },
          },
        );
      // Two at once: which is the first is for the database to say.
      const given = await Promise.all([give(false, joris), give(false, sanne)]);
      expect(given.toSorted()).toEqual([3, null]);
      expect(await give(true, sanne)).toBeNull();
      const story = await store.archive.byNumber(number);
      const answer = { withdrawn: false, by: given[0] === 3 ? joris : sanne, at: now };
      expect(story).toMatchObject({ state: 'live', revision: 3, answer, updatedAt: null });
      expect(story?.item.headline).toBe('Kop van a');
      // The doubt itself is kept among the versions: read again it is nothing new.
      expect((await store.versions.recent(number, 2))[1]?.item.headline).toContain('Gelieve');
      await store.stories.revise(number, 'anp', version('a', 'Derde kop', 'h3'), now, false);
      expect((await store.archive.byNumber(number))?.answer).toBeNull();
    });

    function file(guid: string): Promise<number> {
      return store.stories.insert(version(guid, `Kop van ${guid}`, `hash-${guid}`), [`guid:${guid}`]);
    }

    function taken(by: Person): Handling {
      return { kind: 'taken', by, at: now };
    }
  });
}

function version(guid: string, headline: string, textHash = 'h1') {
  const item = wireItem({ guid, headline });
  const by = { sourceId: 'anp', agency: 'anp', sender: 'ANP', sample: false, named: null } as const;
  return { ...by, state: 'live', item, textHash, withdrawnAt: null } as const;
}

function killed(guid: string) {
  return { ...version(guid, 'x', 'killed'), state: 'withdrawn', withdrawnAt: nightShift } as const;
}
